import { type Nazorgbeeld, type Nazorgopdracht, nazorgopdracht, processNazorg } from '@meedoen/contract/nazorg';
import { useState } from 'react';
import { keuzes, VORM } from '../begeleiding/woorden.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { Stapknoppen } from '../vorm/Stapknoppen.tsx';
import { Stapvorm } from '../vorm/Stapvorm.tsx';
import { veldfouten } from '../vorm/Veld.tsx';
import { datum, type Handeling, ingevuld, tekst, type Veld, vak, type Waarden } from '../vorm/Velden.tsx';
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
    <Stapknoppen
      stappen={stappen.map(({ commando, ...over }) => {
        const stap = commando as Stap;
        return { stap, naam: HANDELING[stap].naam, ...over };
      })}
      onKies={setBezig}
    />
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
  return (
    <Stapvorm
      handeling={HANDELING[stap]}
      waarden={concept.waarde}
      onWaarden={concept.zet}
      fout={doe.error}
      fouten={fouten}
      bezig={doe.isPending}
      onDoe={() => {
        const body = opdrachtUit(stap, concept.waarde);
        doe.mutate({ params: { nazorgId: nazorg.id }, body, versie: nazorg.versie });
      }}
      onTerug={onKlaar}
    >
      {stap === 'recordExitgesprek' && (
        <Kijk persoon={nazorg.persoon} vanaf={nazorg.baan.begonnenOp} netto={concept.waarde.nettoPerMaand ?? ''} />
      )}
    </Stapvorm>
  );
}
