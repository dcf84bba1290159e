import { type Cents, type Maand, yearOf } from '@meedoen/law/kernel';
import { type Geteldemaand, vanafGenoeg, vanWeinig } from './getoond.ts';
import { type Bandpunt, lastenVan, type Prognose, prognoseVan } from './prognose.ts';

/** What everybody reads of the cost of a running year is rounded to this, cents: a nabetaling to one household is less. */
export const OPEN_AFRONDING = 10_000_00;

/** Parts of the cost that can be about few while the cost itself is not. */
export const LOSSE_DELEN = ['loonkostensubsidie', 'verhaald'] as const;

/** Where the cost of a year stands and goes, as everybody may read it: rounded, cents. */
export type Openverloop =
  | {
      readonly bekend: true;
      /** The last month that is in it. */
      readonly totEnMet: Maand;
      readonly geboekt: Cents;
      readonly jaareinde: Omit<Bandpunt, 'maand'>;
      /** Left out of all of it: fewer than ten people stand behind it in one of the months. */
      readonly zonder: readonly (typeof LOSSE_DELEN)[number][];
    }
  | Extract<Prognose, { bekend: false }>;

/**
 * The cost of a year for everybody. A part about few is left out of all months, so that it does not follow from the gross
 * cost that the sheet tells; when bijstand itself is about few nothing is told.
 * @param geteld months with cost in the ledger, the oldest first @param laatste the last month that is closed
 */
export function openVerloop(jaar: number, geteld: readonly Geteldemaand[], laatste: Maand): Openverloop {
  const maanden = vanafGenoeg(jaar, geteld, bijstandVanWeinig);
  const heel = prognoseVan(jaar, maanden, laatste);
  if (!heel.bekend) return heel;
  const gebruikt = maanden.filter(({ maand }) => yearOf(maand) === jaar || heel.maanden.includes(maand));
  const weinig = gebruikt.filter(bijstandVanWeinig);
  if (weinig.length > 0) return { bekend: false, reden: 'te-weinig-mensen', maanden: weinig.map(({ maand }) => maand) };
  const zonder = LOSSE_DELEN.filter((deel) => gebruikt.some((each) => vanWeinig(each[deel], each.mensen[deel])));
  const rest = gebruikt.map((each) => ({ ...each, ...Object.fromEntries(zonder.map((deel) => [deel, 0])) }));
  const prognose = prognoseVan(jaar, rest, laatste);
  if (!prognose.bekend) return prognose;
  const eigen = rest.filter(({ maand }) => yearOf(maand) === jaar);
  const { laag, verwacht, hoog } = prognose.jaareinde;
  return {
    ...{ bekend: true, zonder, totEnMet: eigen.at(-1)?.maand ?? laatste },
    geboekt: rond(eigen.reduce((som, each) => som + (lastenVan(each) ?? 0), 0)),
    jaareinde: { laag: rond(laag), verwacht: rond(verwacht), hoog: rond(hoog) },
  };
}

const bijstandVanWeinig = ({ bijstand, heffing, mensen }: Geteldemaand): boolean =>
  vanWeinig(bijstand, mensen.bijstand) || vanWeinig(heffing ?? 0, mensen.heffing);

const rond = (bedrag: Cents): Cents => Math.round(bedrag / OPEN_AFRONDING) * OPEN_AFRONDING;
