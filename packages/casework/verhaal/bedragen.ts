import {
  type Cents,
  type Explained,
  type IsoDate,
  lawOn,
  type Maand,
  monthOfDate,
  nextMonth,
  yearOf,
} from '@meedoen/law/kernel';
import { verhaalsbedrag } from '@meedoen/law/participatiewet';
import type { Verhaal, Verhaalbedrag } from './toestand.ts';

/** What is asked over a month before its costs are looked at; `jaar`: the amount of that year was not entered (art. 62d). */
export type Maandvraag =
  | { readonly bedrag: Cents; readonly uit: Verhaalbedrag }
  | { readonly ontbreekt: number }
  | undefined;

/** The amount that holds over a month; undefined: nothing is asked over it. */
export function vraagOver(bedragen: readonly Verhaalbedrag[], maand: Maand): Maandvraag {
  const uit = bedragen.findLast(({ vanaf }) => monthOfDate(vanaf) <= maand);
  if (!uit) return undefined;
  if (uit.indexeren && yearOf(maand) > yearOf(uit.vanaf)) return { ontbreekt: yearOf(uit.vanaf) + 1 };
  const eerste = monthOfDate(uit.vanaf) === maand ? uit.eersteMaand : undefined;
  return { bedrag: eerste ?? uit.perMaand, uit };
}

/** The year of which the amount must be entered before more can be asked on this day; undefined: none. */
export function indexeringOntbreekt(zaak: Verhaal, vandaag: IsoDate): number | undefined {
  if (zaak.toestand !== 'inning') return undefined;
  const vraag = vraagOver(zaak.bedragen, monthOfDate(vandaag));
  return vraag && 'ontbreekt' in vraag ? vraag.ontbreekt : undefined;
}

/** What the ledger knows of one month: all cents. */
export interface Maandkosten {
  readonly maand: Maand;
  /** Bijstand that was booked over it and not asked back. */
  readonly kosten: Cents;
  /** Of those costs what is recovered from others. */
  readonly anderen: Cents;
  /** What this case asked over it before. */
  readonly geboekt: Cents;
}

export interface Verhaalregel {
  readonly maand: Maand;
  readonly bedrag: Cents;
  readonly verschil: Cents;
  readonly uitleg: Explained<Cents>;
}

/**
 * What is to be recovered over each month against what was booked: never more than the costs of bijstand that nobody else
 * pays, never more than the amount that holds (art. 62). Costs that went down later come back as a negative difference.
 * The duty of maintenance ends with who has it: over the months after a death nothing is asked.
 * @param maanden every month with costs or with something booked, the oldest first
 * @param overledenOp the day on which who has to maintain died
 */
export function verhaalregels(zaak: Verhaal, maanden: readonly Maandkosten[], overledenOp?: IsoDate): Verhaalregel[] {
  if (!('bedragen' in zaak)) return [];
  const laatste = [
    ...(zaak.toestand === 'beeindigd' ? [zaak.einde.laatsteMaand] : []),
    ...(overledenOp ? [monthOfDate(overledenOp)] : []),
  ].sort()[0];
  return maanden.flatMap(({ maand, kosten, anderen, geboekt }) => {
    const vraag = laatste && maand > laatste ? undefined : vraagOver(zaak.bedragen, maand);
    // what cannot be computed stays as it was booked
    if (vraag && 'ontbreekt' in vraag) return [];
    const over = Math.max(0, kosten - anderen);
    const uitleg = verhaalsbedrag(lawOn(`${maand}-01`), zaak.grond, over, vraag?.bedrag ?? 0);
    return uitleg.value === geboekt ? [] : [{ maand, bedrag: uitleg.value, verschil: uitleg.value - geboekt, uitleg }];
  });
}

/** The day on which what is asked now is to be paid: the first day of payment with two weeks before it. */
export function verhaalbetaaldag(betaaldag: number, vandaag: IsoDate, vroegst: IsoDate): IsoDate {
  let maand = monthOfDate(vandaag);
  for (;;) {
    const dag = `${maand}-${String(betaaldag).padStart(2, '0')}` as IsoDate;
    if (dag >= vroegst) return dag;
    maand = nextMonth(maand);
  }
}
