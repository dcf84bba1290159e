import { type Inzetbeeld, processInzet } from '@meedoen/contract/instrument';
import { Button } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { schrijfBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { Velden, type Waarden } from '../vorm/Velden.tsx';
import { NA_INZET } from './Voorstelvorm.tsx';
import { alsOpdracht, besluitnaam, handelingVoor, type Stap } from './velden.ts';

/** What can be done now; what cannot says why when that helps, and what never fits this state is left out. */
export function Inzetstappen({ inzet }: { readonly inzet: Inzetbeeld }) {
  const [bezig, setBezig] = useState<Stap>();
  const stappen = stappenVan(inzet);
  // the form goes away under the keyboard: on to the heading of what it was about
  const sluit = () => {
    setBezig(undefined);
    requestAnimationFrame(() => document.getElementById(inzet.id)?.focus());
  };
  if (bezig) return <Vorm key={bezig} inzet={inzet} stap={bezig} onKlaar={sluit} />;
  if (stappen.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Doen</h3>
      <ul className="mdn-instrument__stappen">
        {stappen.map(({ stap, naam, mag, waarom }) => (
          <li key={stap}>
            <Button
              className="mdn-klein"
              appearance="secondary-action-button"
              aria-disabled={!mag}
              onClick={() => mag && setBezig(stap)}
            >
              {naam}
            </Button>
            {!mag && <span className="mdn-xs mdn-mut"> {waarom}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What has nothing to say about this instrument in this state. */
const ZWIJGT: readonly string[] = [
  ...['niet-in-deze-toestand', 'besluit-nodig', 'geen-besluit-nodig', 'geen-advies-nodig', 'geen-voorstel'],
  ...['geen-betaling', 'advies-bekend', 'plek-vrij', 'eenmalig', 'geen-einde', 'niets-te-starten'],
];

function stappenVan({ mogelijkheden, mogelijkeBesluiten, besluitNodig }: Inzetbeeld) {
  const commandos = mogelijkheden
    .filter(
      ({ commando, mag, weigering }) =>
        commando !== 'prepareBesluit' && (mag || !ZWIJGT.includes(weigering?.code ?? '')),
    )
    .map(({ commando, mag, weigering }) => ({
      stap: commando as Stap,
      naam: NAAM[commando] ?? commando,
      mag,
      weigering,
    }));
  const besluiten = besluitNodig
    ? mogelijkeBesluiten
        .filter(({ mag, weigering }) => mag || !ZWIJGT.includes(weigering?.code ?? ''))
        .map(({ wat, mag, weigering }) => ({
          stap: `besluit:${wat}` as Stap,
          naam: `${besluitnaam(wat)}: besluit voorleggen`,
          mag,
          weigering,
        }))
    : [];
  // what grants or refuses comes first; once it is granted the work itself does
  const eerst = besluiten.filter(({ stap }) => stap === 'besluit:toekennen' || stap === 'besluit:afwijzen');
  return [...eerst, ...commandos, ...besluiten.filter((each) => !eerst.includes(each))].map(
    ({ weigering, ...stap }) => ({
      ...stap,
      waarom: weigering ? `${weigering.tekst}${weigering.artikel ? ` (${weigering.artikel})` : ''}` : '',
    }),
  );
}

const NAAM: Readonly<Record<string, string>> = {
  requestAdvies: 'Advies vragen',
  recordAdvies: 'Advies vastleggen',
  placeOnWachtlijst: 'Op de wachtlijst zetten',
  dropVoorstel: 'Voorstel terugtrekken',
  grantInzet: 'Vastleggen dat het doorgaat',
  refuseInzet: 'Gaat niet door',
  startInzet: 'Begin vastleggen',
  extendInzet: 'Verlengen',
  evaluateInzet: 'Samen terugkijken',
  endInzet: 'Einde vastleggen',
  withdrawInzet: 'Intrekken',
};

function Vorm({
  inzet,
  stap,
  onKlaar,
}: {
  readonly inzet: Inzetbeeld;
  readonly stap: Stap;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const { naam, velden } = handelingVoor(stap, inzet);
  const concept = useConcept<Waarden>(`inzet-${inzet.id}-${stap}`, {
    begin: inzet.begin ?? '',
    totEnMet: stap === 'startInzet' ? (inzet.totEnMet ?? '') : '',
    eindigtOp: vandaag,
    gegevenOp: vandaag,
    bij: stap === 'requestAdvies' ? 'UWV' : '',
    bedragInCenten: inzet.premieInCenten === null ? '' : schrijfBedrag(inzet.premieInCenten),
  });
  const doe = useOpdracht(processInzet, NA_INZET, () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(doe.error);
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), []);
  return (
    <form
      ref={vorm}
      className="mdn-vorm"
      aria-label={naam}
      onSubmit={(event) => {
        event.preventDefault();
        const body = alsOpdracht(stap, velden, concept.waarde, inzet.vragen);
        doe.mutate({ params: { inzetId: inzet.id }, body, versie: inzet.versie });
      }}
    >
      {velden.length === 0 && <p>Weet u het zeker? Dit staat daarna in de geschiedenis.</p>}
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={fouten} />
      {doe.error && <Fout fout={doe.error} veilig="Niet vastgelegd. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending}>
          {naam}
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
    </form>
  );
}
