import { maandheffing } from '@meedoen/law/belasting';
import {
  attempt,
  type Cents,
  type IsoDate,
  type Law,
  lawOn,
  monthOfDate,
  type Ontbrekend,
  splitOver,
  yearOf,
} from '@meedoen/law/kernel';
import { heeftAowLeeftijdOp } from '@meedoen/law/participatiewet';
import { boekAfdracht, type Journaalpost } from './journaalpost.ts';

/** Who has wages of a right: the person, and the partner whose right it is too (each half of what is paid). */
export interface Loontrekker {
  readonly persoon: string;
  /** Null: not known, so the rate is not known either. */
  readonly geboortedatum: IsoDate | null;
}

/** Accounts that make up what is paid of bijstand, whatever the way it leaves. */
const BIJSTAND: ReadonlySet<string> = new Set(['uitkeringslast', 'vakantiegeld']);
/** What comes back of an earlier year is no negative wage of this year: it is claimed gross (Pw art. 58 lid 5). */
const TERUG: ReadonlySet<string> = new Set(['terugvordering', 'herroeping']);

/**
 * Taxed net bijstand that postings give or take back, cents: what is due to the person, without what is set aside for
 * holiday pay and with the holiday pay that comes free.
 */
export function nettoloon(posten: readonly Journaalpost[]): Cents {
  let som = 0;
  for (const { soort, boekdatum, boekingen } of posten)
    for (const { rekening, bedrag, maand } of boekingen) {
      if (!BIJSTAND.has(rekening)) continue;
      if (TERUG.has(soort) && maand !== undefined && yearOf(maand) < yearOf(boekdatum)) continue;
      som += bedrag;
    }
  return som;
}

/** What each gets of an amount: equal parts, the odd cent to the first; an amount that comes back is its mirror. */
export function loondelen(netto: Cents, aantal: number): Cents[] {
  const deel = Math.trunc(netto / aantal);
  return Array.from({ length: aantal }, (_, i) => (i === 0 ? netto - deel * (aantal - 1) : deel));
}

/** Gross of an amount of net wages of one person, or what stands in the way by name. */
export type Heffing =
  | { readonly bekend: true; readonly loonheffing: Cents; readonly zvw: Cents; readonly bruto: Cents }
  | { readonly bekend: false; readonly ontbreekt: Ontbrekend };

/**
 * Payroll tax and Zvw over net wages in the course of the year (Pw art. 19 lid 4).
 * @param law of the day of the payment: the rates of its year hold
 */
export function heffingOver(law: Law, netto: Cents, { geboortedatum }: Loontrekker): Heffing {
  const poging = attempt(() => {
    const aow = heeftAowLeeftijdOp(law, geboortedatum ?? undefined);
    const heffing = maandheffing(
      law,
      law.fact(netto, 'grootboek.netto', () => ''),
      aow,
    );
    return { loonheffing: heffing.loonheffing.value, zvw: heffing.zvw.value, bruto: heffing.bruto.value };
  });
  return poging.ok ? { bekend: true, ...poging.value } : { bekend: false, ontbreekt: poging.wat };
}

/**
 * The wages, payroll tax and Zvw that belong to postings of bijstand, as postings of their own per person, in the month
 * they are booked. In a year whose rates are not known the net wages stand and nothing else.
 * @param loontrekkers the person first @returns nothing when the postings give or take back no bijstand
 */
export function afdrachten(posten: readonly Journaalpost[], loontrekkers: readonly Loontrekker[]): Journaalpost[] {
  const [eerste] = posten;
  const netto = nettoloon(posten);
  if (!eerste || netto === 0 || loontrekkers.length === 0) return [];
  const { uitvoerder, gemeente, boekdatum, omschrijving } = eerste;
  const law = lawOn(boekdatum, { reasons: false });
  const maand = monthOfDate(boekdatum);
  const delen =
    eerste.verhouding && loontrekkers.length === 2
      ? splitOver(netto, eerste.verhouding)
      : loondelen(netto, loontrekkers.length);
  return delen.flatMap((loon, i) => {
    if (loon === 0) return [];
    const loontrekker = loontrekkers[i] as Loontrekker;
    const heffing = heffingOver(law, loon, loontrekker);
    const { loonheffing, zvw } = heffing.bekend ? heffing : { loonheffing: 0, zvw: 0 };
    // without a right: what is counted per right and month is the bijstand itself
    const kop = { uitvoerder, gemeente, persoon: loontrekker.persoon, boekdatum, omschrijving };
    return boekAfdracht(kop, maand, { loon, loonheffing, zvw }) ?? [];
  });
}
