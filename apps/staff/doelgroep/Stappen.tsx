import { type ReactNode, useState } from 'react';
import { useConcept } from '../vorm/concept.ts';
import { Stapknoppen } from '../vorm/Stapknoppen.tsx';
import { Stapvorm } from '../vorm/Stapvorm.tsx';
import type { Handeling, Waarden } from '../vorm/Velden.tsx';

interface Mogelijkheid<S extends string> {
  readonly commando: S;
  readonly mag: boolean;
  readonly weigering: { readonly code: string; readonly tekst: string } | null;
}

/** How a step is sent: a mutation and what to do when it went well. */
export interface Sturen {
  readonly mutate: (waarden: Waarden) => void;
  readonly fout: Error | null;
  readonly bezig: boolean;
}

/** What can be done now, why something cannot, and the form of what was chosen. */
export function Stappen<S extends string>({
  sleutel,
  kop,
  stappen,
  handelingen,
  begin = {},
  stuur,
}: {
  /** Tells drafts of different cases apart. */
  readonly sleutel: string;
  /** Id of the heading the focus goes back to. */
  readonly kop: string;
  readonly stappen: readonly Mogelijkheid<S>[];
  readonly handelingen: Readonly<Partial<Record<S, Handeling>>>;
  readonly begin?: Waarden;
  readonly stuur: (stap: S, klaar: () => void, vorm: (stuur: Sturen) => ReactNode) => ReactNode;
}) {
  const [gekozen, setGekozen] = useState<S>();
  // the form goes away under the keyboard: on to the heading of what it was about
  const sluit = () => {
    setGekozen(undefined);
    requestAnimationFrame(() => document.getElementById(kop)?.focus());
  };
  const handeling = gekozen && handelingen[gekozen];
  if (gekozen && handeling)
    return stuur(gekozen, sluit, (opdracht) => (
      <Vorm sleutel={`${sleutel}-${gekozen}`} handeling={handeling} begin={begin} stuur={opdracht} onTerug={sluit} />
    ));
  const getoond = stappen
    .filter(({ mag, weigering }) => mag || weigering?.code !== 'niet-in-deze-toestand')
    .map(({ commando, ...over }) => ({ stap: commando, naam: handelingen[commando]?.naam ?? commando, ...over }));
  if (getoond.length === 0) return null;
  return <Stapknoppen stappen={getoond} onKies={setGekozen} />;
}

function Vorm({
  sleutel,
  handeling,
  begin,
  stuur,
  onTerug,
}: {
  readonly sleutel: string;
  readonly handeling: Handeling;
  readonly begin: Waarden;
  readonly stuur: Sturen;
  readonly onTerug: () => void;
}) {
  const concept = useConcept<Waarden>(sleutel, begin);
  return (
    <Stapvorm
      handeling={handeling}
      waarden={concept.waarde}
      onWaarden={concept.zet}
      fout={stuur.fout}
      bezig={stuur.bezig}
      onDoe={() => stuur.mutate(concept.waarde)}
      onTerug={onTerug}
    />
  );
}
