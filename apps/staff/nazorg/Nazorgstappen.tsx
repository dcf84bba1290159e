import { type Nazorgbeeld, type Nazorgopdracht, nazorgopdracht, processNazorg } from '@meedoen/contract/nazorg';
import { Button } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { keuzes, VORM } from '../begeleiding/woorden.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { datum, type Handeling, ingevuld, tekst, type Veld, Velden, vak, type Waarden } from '../vorm/Velden.tsx';
import { Kijk } from './Kijk.tsx';
import { CONTRACT, STOPGROND, WERK } from './woorden.ts';

/** Reads that are no longer true after a step. */
export const NA_NAZORG = ['readNazorg', 'readBegeleiding', 'readMensen'];

type Stap = Nazorgopdracht['command'];
const keuze = (naam: string, label: string, opties: NonNullable<Veld['opties']>): Veld => ({
  ...{ naam, label, opties },
  soort: 'keuze',
});
const vrij = (veld: Veld): Veld => ({ ...veld, vrij: true });

/** What is asked about the work. */
export const BAANVELDEN: readonly Veld[] = [
  tekst('werkgever', 'Werkgever'),
  datum('begonnenOp', 'Eerste werkdag'),
  keuze('contract', 'Contract', keuzes(CONTRACT)),
  vrij({ ...datum('eindigtOp', 'Laatste dag van het contract'), hulp: 'Alleen bij een tijdelijk contract.' }),
];

const HANDELING: Readonly<Record<Stap, Handeling>> = {
  recordExitgesprek: {
    naam: 'Gesprek over werk en geld vastleggen',
    velden: [
      datum('gevoerdOp', 'Dag'),
      keuze('vorm', 'Hoe', keuzes(VORM)),
      vak('woorden', 'Wat de inwoner zelf zegt', 'In eigen woorden. De inwoner leest dit ook.'),
      vak('watHielp', 'Wat hielp om werk te vinden', 'Dit staat er nog als iemand ooit terugkomt.'),
      vak('afspraken', 'Wat u samen afspreekt'),
      vrij({ ...tekst('nettoPerMaand', 'Loon per maand, netto, in euro'), hulp: 'Van de loonstrook of het contract.' }),
      vrij(tekst('zonderGevolg', 'Waarom u niet samen naar het inkomen keek')),
    ],
  },
  recordNazorgcontact: {
    naam: 'Contact vastleggen',
    velden: [
      datum('gevoerdOp', 'Dag'),
      keuze('vorm', 'Hoe', keuzes(VORM)),
      keuze('stand', 'Hoe gaat het met het werk', keuzes(WERK)),
      vak('verslag', 'Wat is besproken', 'Kort. Geen medische gegevens.'),
      vrij({ ...datum('volgende', 'Volgend contact'), hulp: 'Mag leeg: dan geldt het beleid.' }),
    ],
  },
  changeBaan: { naam: 'Ander werk of contract', velden: [...BAANVELDEN, tekst('toelichting', 'Wat verandert er')] },
  finishNazorg: { naam: 'Nazorg afronden', velden: [vak('toelichting', 'Hoe het staat')] },
  stopNazorg: {
    naam: 'Nazorg eerder stoppen',
    velden: [keuze('grond', 'Waarom', keuzes(STOPGROND)), vak('toelichting', 'Toelichting')],
  },
};

/** What was filled in, as the server takes it; an amount that is none goes as it was written, so that the refusal is at it. */
function opdrachtUit(stap: Stap, waarden: Waarden): Nazorgopdracht {
  const { nettoPerMaand, ...rest } = ingevuld(HANDELING[stap].velden, waarden);
  const loon = nettoPerMaand ? { nettoPerMaandInCenten: leesBedrag(nettoPerMaand) ?? nettoPerMaand } : {};
  const inhoud = { command: stap, ...rest, ...loon };
  const gelezen = nazorgopdracht.safeParse(inhoud);
  return gelezen.success ? gelezen.data : (inhoud as Nazorgopdracht);
}

/** What can be done now, and why something cannot. */
export function Nazorgstappen({ nazorg }: { readonly nazorg: Nazorgbeeld }) {
  const [bezig, setBezig] = useState<Stap>();
  const stappen = nazorg.mogelijkheden.filter(
    ({ mag, weigering }) => mag || !['niet-in-deze-toestand', 'al-vastgelegd'].includes(weigering?.code ?? ''),
  );
  // the form goes away under the keyboard: on to the heading of what it was about
  const sluit = () => {
    setBezig(undefined);
    requestAnimationFrame(() => document.getElementById(nazorg.id)?.focus());
  };
  if (bezig) return <Vorm key={bezig} nazorg={nazorg} stap={bezig} onKlaar={sluit} />;
  if (stappen.length === 0) return null;
  return (
    <ul className="mdn-rij">
      {stappen.map(({ commando, mag, weigering }) => (
        <li key={commando}>
          <Button
            className="mdn-klein"
            appearance="secondary-action-button"
            aria-disabled={!mag}
            onClick={() => mag && setBezig(commando as Stap)}
          >
            {HANDELING[commando as Stap].naam}
          </Button>
          {!mag && <span className="mdn-xs mdn-mut"> {weigering?.tekst}</span>}
        </li>
      ))}
    </ul>
  );
}

function Vorm({
  nazorg,
  stap,
  onKlaar,
}: {
  readonly nazorg: Nazorgbeeld;
  readonly stap: Stap;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const { naam, velden } = HANDELING[stap];
  const { eindigtOp, ...baan } = nazorg.baan;
  const concept = useConcept<Waarden>(`nazorg-${nazorg.id}-${stap}`, {
    ...{ gevoerdOp: vandaag, vorm: 'gesprek', ...baan, eindigtOp: eindigtOp ?? '' },
  });
  const doe = useOpdracht(processNazorg, NA_NAZORG, () => {
    concept.wis();
    onKlaar();
  });
  const fouten = new Map(
    [...veldfouten(doe.error)].map(([plek, fout]) => [plek.replace('/nettoPerMaandInCenten', '/nettoPerMaand'), fout]),
  );
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <form
      ref={vorm}
      className="mdn-vorm"
      aria-label={naam}
      onSubmit={(event) => {
        event.preventDefault();
        const body = opdrachtUit(stap, concept.waarde);
        doe.mutate({ params: { nazorgId: nazorg.id }, body, versie: nazorg.versie });
      }}
    >
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={fouten} />
      {stap === 'recordExitgesprek' && (
        <Kijk persoon={nazorg.persoon} vanaf={nazorg.baan.begonnenOp} netto={concept.waarde.nettoPerMaand ?? ''} />
      )}
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
