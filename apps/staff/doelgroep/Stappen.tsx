import { Button } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Fout } from '../toestand/Toestand.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { type Handeling, Velden, type Waarden } from '../vorm/Velden.tsx';

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
  const getoond = stappen.filter(({ mag, weigering }) => mag || weigering?.code !== 'niet-in-deze-toestand');
  if (getoond.length === 0) return null;
  return (
    <ul className="mdn-rij">
      {getoond.map(({ commando, mag, weigering }) => (
        <li key={commando}>
          <Button
            className="mdn-klein"
            appearance="secondary-action-button"
            aria-disabled={!mag}
            onClick={() => mag && setGekozen(commando)}
          >
            {handelingen[commando]?.naam}
          </Button>
          {!mag && <span className="mdn-xs mdn-mut"> {weigering?.tekst}</span>}
        </li>
      ))}
    </ul>
  );
}

function Vorm({
  sleutel,
  handeling: { naam, velden },
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
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <form
      ref={vorm}
      className="mdn-vorm"
      aria-label={naam}
      onSubmit={(event) => {
        event.preventDefault();
        stuur.mutate(concept.waarde);
      }}
    >
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={veldfouten(stuur.fout)} />
      {stuur.fout && <Fout fout={stuur.fout} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={stuur.bezig}>
          {naam}
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onTerug}>
          Terug
        </Button>
      </div>
    </form>
  );
}
