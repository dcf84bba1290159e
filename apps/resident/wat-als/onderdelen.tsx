import { firstDay, type IsoDate, type Maand, monthOfDate, nextMonth } from '@meedoen/law/kernel';
import type { ReactNode } from 'react';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { watAls as w } from '../teksten/wat-als.ts';

export interface Keuzewaarde {
  readonly waarde: string;
  readonly tekst: string;
}

/** One choice out of a short list. */
export function Kiesveld({
  id,
  label,
  hint,
  waarde,
  opties,
  kies,
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly waarde: string;
  readonly opties: readonly Keuzewaarde[];
  readonly kies: (waarde: string) => void;
}) {
  return (
    <div className="meedoen-veld">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="meedoen-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <select
        id={id}
        className="utrecht-select"
        value={waarde}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(gebeurtenis) => kies(gebeurtenis.currentTarget.value)}
      >
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The first days of the months ahead, that of this month too. */
export function begindagen(vandaag: IsoDate, aantal = 7): IsoDate[] {
  const dagen: IsoDate[] = [];
  for (let maand: Maand = monthOfDate(vandaag); dagen.length < aantal; maand = nextMonth(maand))
    dagen.push(firstDay(maand));
  return dagen;
}

export function Begin({
  label,
  hint,
  vandaag,
  waarde,
  kies,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly vandaag: IsoDate;
  readonly waarde: IsoDate;
  readonly kies: (dag: IsoDate) => void;
}) {
  const { taal } = useTaal();
  const dagen = begindagen(vandaag);
  return (
    <Kiesveld
      id="begin"
      label={label}
      hint={hint}
      waarde={waarde}
      opties={dagen.map((datum) => ({ waarde: datum, tekst: dag(datum, taal) }))}
      kies={(gekozen) => kies(dagen.find((datum) => datum === gekozen) ?? waarde)}
    />
  );
}

/** Hours a week on a slider, with a button for one more and one less. */
export function Urenschuif({
  uren,
  meeste,
  zet,
}: {
  readonly uren: number;
  readonly meeste: number;
  readonly zet: (uren: number) => void;
}) {
  const { zeg } = useTaal();
  const schuif = (aantal: number) => zet(Math.min(meeste, Math.max(0, aantal)));
  return (
    <div className="meedoen-regelaar">
      <label htmlFor="uren">
        <Zeg van={w.uren} />
      </label>
      <output htmlFor="uren">
        <Zeg van={w.uur} met={{ aantal: uren }} />
      </output>
      <div className="meedoen-schuif">
        <button type="button" aria-label={zeg(w.uurMinder)} onClick={() => schuif(uren - 1)}>
          −
        </button>
        <input
          id="uren"
          type="range"
          min={0}
          max={meeste}
          step={1}
          value={uren}
          aria-valuetext={zeg(w.uurPerWeek, { aantal: uren })}
          style={{ '--deel': `${(uren / meeste) * 100}%` } as Record<string, string>}
          onChange={(gebeurtenis) => schuif(Number(gebeurtenis.currentTarget.value))}
        />
        <button type="button" aria-label={zeg(w.uurMeer)} onClick={() => schuif(uren + 1)}>
          +
        </button>
      </div>
    </div>
  );
}
