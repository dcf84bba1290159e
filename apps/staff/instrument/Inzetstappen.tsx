import { type Inzetbeeld, processInzet } from '@meedoen/contract/instrument';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { schrijfBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { Stapknoppen } from '../vorm/Stapknoppen.tsx';
import { Stapvorm } from '../vorm/Stapvorm.tsx';
import type { Waarden } from '../vorm/Velden.tsx';
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
      <Stapknoppen className="mdn-instrument__stappen" stappen={stappen} onKies={setBezig} />
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
  return [...eerst, ...commandos, ...besluiten.filter((each) => !eerst.includes(each))];
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
  const handeling = handelingVoor(stap, inzet);
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
  return (
    <Stapvorm
      handeling={handeling}
      waarden={concept.waarde}
      onWaarden={concept.zet}
      fout={doe.error}
      bezig={doe.isPending}
      onDoe={() => {
        const body = alsOpdracht(stap, handeling.velden, concept.waarde, inzet.vragen);
        doe.mutate({ params: { inzetId: inzet.id }, body, versie: inzet.versie });
      }}
      onTerug={onKlaar}
    />
  );
}
