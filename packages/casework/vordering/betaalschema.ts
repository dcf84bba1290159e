import { type Cents, firstDay, type IsoDate, lastDay, type Maand, monthOfDate, nextMonth } from '@meedoen/law/kernel';
import { aflosmaanden, type Regeling } from './regeling.ts';

/** One month of an agreement: what was agreed, and what came. */
export interface Termijnstand {
  readonly maand: Maand;
  readonly afgesproken: Cents;
  /** The last day of the month: nobody agreed on an earlier one. */
  readonly uiterlijk: IsoDate;
  readonly ontvangen: Cents;
  readonly stand: 'betaald' | 'open' | 'te-laat';
}

export interface Betaalschema {
  readonly termijnen: readonly Termijnstand[];
  /** What should have come by now and did not. */
  readonly achterstand: Cents;
}

/**
 * What was agreed against what came, for who pays themselves: money fills the oldest month first.
 * @param regeling an agreement that runs, stands still, or was ended; months of a pause have no line
 * @param sinds the day on which it was agreed as it is now; what came before belongs to what was agreed before
 * @param rest what is still owed on its claims
 */
export function betaalschema(
  regeling: Regeling,
  betalingen: readonly { readonly op: IsoDate; readonly bedrag: Cents }[],
  sinds: IsoDate,
  rest: Cents,
  vandaag: IsoDate,
): Betaalschema {
  if (regeling.wijze !== 'overmaken') return { termijnen: [], achterstand: 0 };
  const tellend = betalingen
    .filter(({ op }) => op >= sinds && op <= vandaag)
    .reduce((som, { bedrag }) => som + bedrag, 0);
  let over = tellend;
  let schuld = rest + tellend;
  const termijnen: Termijnstand[] = [];
  const nu = monthOfDate(vandaag);
  const delen = aflosmaanden(regeling);
  for (let maand = regeling.vanaf; maand <= nu && schuld > 0; maand = nextMonth(maand)) {
    if (!delen.some(({ vanaf, tot }) => vanaf <= maand && (tot === undefined || maand < tot))) continue;
    const afgesproken = Math.min(regeling.perMaand, schuld);
    const ontvangen = Math.min(afgesproken, over);
    schuld -= afgesproken;
    over -= ontvangen;
    const uiterlijk = lastDay(maand);
    const stand = ontvangen === afgesproken ? 'betaald' : uiterlijk < vandaag ? 'te-laat' : 'open';
    termijnen.push({ maand, afgesproken, uiterlijk, ontvangen, stand });
  }
  return {
    termijnen,
    achterstand: termijnen
      .filter(({ stand }) => stand === 'te-laat')
      .reduce((som, { afgesproken, ontvangen }) => som + afgesproken - ontvangen, 0),
  };
}

/** From which day payments count for an agreement as it is now. */
export const schemaSinds = (regeling: Regeling, afgesprokenOp: IsoDate): IsoDate =>
  afgesprokenOp < firstDay(regeling.vanaf) ? afgesprokenOp : firstDay(regeling.vanaf);
