import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import type { Rekening } from './rekeningschema.ts';

/** One line of a posting; debit positive, credit negative, never zero. */
export interface Boeking {
  readonly rekening: Rekening;
  readonly bedrag: Cents;
  /** The month it belongs to. */
  readonly maand?: Maand | undefined;
  readonly vordering?: string | undefined;
  /** The besluit that a debt of our own follows from. */
  readonly besluit?: string | undefined;
  /** The case of loonkostensubsidie that a debt to an employer follows from. */
  readonly loonkostensubsidie?: string | undefined;
  /** Whose it is taken from, when that is another than who the posting is about. */
  readonly uit?: { readonly persoon: string; readonly recht: string } | undefined;
}

/** What happened, in the words of the ledger. */
export type Journaalsoort =
  | 'maandrecht'
  | 'herziening'
  | 'terugvordering'
  | 'voorschot'
  | 'voorschotverrekening'
  | 'vakantiegeld'
  | 'inhouding'
  | 'betaling'
  | 'retour'
  | 'heropende-betaling'
  | 'ontvangst'
  | 'teruggave'
  | 'aanmaning'
  | 'kwijtschelding'
  | 'overdracht'
  | 'herroeping'
  | 'dwangsom'
  | 'loonkostensubsidie'
  | 'boete'
  | 'verhaal'
  | 'instrument'
  | 'brutering'
  | 'afdracht';

/** Who and what a posting is about. */
export interface Boekingskop {
  readonly uitvoerder: string;
  readonly gemeente: string;
  /** Null: money of which nobody knows yet whose it is. */
  readonly persoon: string | null;
  readonly recht?: string | undefined;
  readonly boekdatum: IsoDate;
  readonly omschrijving: string;
  /** Of a couple that lives apart: which parts are of the one the right is of and of the other. Absent: as the right is. */
  readonly verhouding?: readonly [persoon: Cents, ander: Cents] | undefined;
}

export interface Journaalpost extends Boekingskop {
  readonly soort: Journaalsoort;
  readonly boekingen: readonly Boeking[];
}

/**
 * A posting from its lines; lines of zero are left out.
 * @returns undefined when nothing is left to book. @throws RangeError when it does not sum to zero: a bug, never input.
 */
export function journaalpost(
  soort: Journaalsoort,
  kop: Boekingskop,
  lines: readonly Boeking[],
): Journaalpost | undefined {
  const boekingen = lines.filter(({ bedrag }) => bedrag !== 0);
  const sum = boekingen.reduce((total, { bedrag }) => total + bedrag, 0);
  if (sum !== 0 || boekingen.some(({ bedrag }) => !Number.isSafeInteger(bedrag)))
    throw new RangeError(`posting ${soort} sums to ${sum}`);
  return boekingen.length === 0 ? undefined : { ...kop, soort, boekingen };
}

/** What a month is owed, cents: the bijstand with holiday pay, and the part of it that is set aside. */
export interface Maandbedrag {
  readonly uitkering: Cents;
  readonly vakantietoeslag: Cents;
}

/** What a month adds to (or, as a correction upward, changes in) cost, reserve and what is to be paid. */
export function boekMaand(
  kop: Boekingskop,
  maand: Maand,
  bedrag: Maandbedrag,
  soort: 'maandrecht' | 'herziening' = 'maandrecht',
) {
  return journaalpost(soort, kop, [
    { rekening: 'uitkeringslast', bedrag: bedrag.uitkering, maand },
    { rekening: 'vakantiegeld', bedrag: -bedrag.vakantietoeslag, maand },
    { rekening: 'te-betalen', bedrag: bedrag.vakantietoeslag - bedrag.uitkering, maand },
  ]);
}

/**
 * A month that turned out lower: the cost goes back, the reserve shrinks, and what was paid too much is a claim.
 * @param teVeel positive: booked minus computed.
 */
export function boekTerugvordering(kop: Boekingskop, maand: Maand, teVeel: Maandbedrag, vordering: string) {
  return journaalpost('terugvordering', kop, [
    { rekening: 'vordering', bedrag: teVeel.uitkering - teVeel.vakantietoeslag, maand, vordering },
    { rekening: 'vakantiegeld', bedrag: teVeel.vakantietoeslag, maand },
    { rekening: 'uitkeringslast', bedrag: -teVeel.uitkering, maand },
  ]);
}

/**
 * A month that is computed again: what is more is to be paid out, what is less is a claim.
 * @param verschil as it is computed less as it was booked, cents @param vordering id of the claim it becomes a line of
 */
export function boekHerziening(kop: Boekingskop, maand: Maand, verschil: Maandbedrag, vordering: string) {
  if (verschil.uitkering >= verschil.vakantietoeslag) return boekMaand(kop, maand, verschil, 'herziening');
  const teVeel = { uitkering: -verschil.uitkering, vakantietoeslag: -verschil.vakantietoeslag };
  return boekTerugvordering(kop, maand, teVeel, vordering);
}

/** An advance (art. 52): a loan without interest that is to be paid out. */
export const boekVoorschot = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('voorschot', kop, [
    { rekening: 'voorschot', bedrag, maand },
    { rekening: 'te-betalen', bedrag: -bedrag, maand },
  ]);

/** An advance set off against the bijstand of the same stretch (art. 52 lid 4). */
export const boekVoorschotverrekening = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('voorschotverrekening', kop, [
    { rekening: 'te-betalen', bedrag, maand },
    { rekening: 'voorschot', bedrag: -bedrag, maand },
  ]);

/** An advance without a right after all becomes a claim (art. 58 lid 2 d). */
export const boekVoorschotNaarVordering = (kop: Boekingskop, maand: Maand, bedrag: Cents, vordering: string) =>
  journaalpost('terugvordering', kop, [
    { rekening: 'vordering', bedrag, maand, vordering },
    { rekening: 'voorschot', bedrag: -bedrag, maand },
  ]);

/** An advance without a right that the college does not take back: it becomes cost (art. 58 lid 2: may). */
export const boekVoorschotAlsLast = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('voorschotverrekening', kop, [
    { rekening: 'uitkeringslast', bedrag, maand },
    { rekening: 'voorschot', bedrag: -bedrag, maand },
  ]);

/**
 * Holiday pay that comes free in June or within three months of the end (art. 45 lid 1). What leaves the reserve
 * carries no month, so that the reserve of a month stays what its right built up.
 */
export const boekVakantiegeld = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('vakantiegeld', kop, [
    { rekening: 'vakantiegeld', bedrag },
    { rekening: 'te-betalen', bedrag: -bedrag, maand },
  ]);

/**
 * The part of a former partner in the holiday pay that was set aside for a couple: from now on a debt to them.
 * @param kop about the former partner, of no right @param uit whose reserve it leaves
 */
export const boekVakantiegeldAnder = (
  kop: Boekingskop,
  maand: Maand,
  bedrag: Cents,
  uit: { readonly persoon: string; readonly recht: string },
) =>
  journaalpost('vakantiegeld', kop, [
    { rekening: 'vakantiegeld', bedrag, uit },
    { rekening: 'te-betalen', bedrag: -bedrag, maand },
  ]);

/** Kept back from what is to be paid: for a third party, or to pay off a claim of our own. */
export const boekInhouding = (
  kop: Boekingskop,
  maand: Maand,
  bedrag: Cents,
  naar: 'derden' | { readonly vordering: string },
) =>
  journaalpost('inhouding', kop, [
    { rekening: 'te-betalen', bedrag, maand },
    naar === 'derden'
      ? { rekening: 'derden', bedrag: -bedrag, maand }
      : { rekening: 'vordering', bedrag: -bedrag, maand, vordering: naar.vordering },
  ]);

/** Money that leaves: to the person (partner, bewindvoerder) or to a third party. */
export const boekBetaling = (kop: Boekingskop, maand: Maand, bedrag: Cents, van: 'te-betalen' | 'derden') =>
  journaalpost('betaling', kop, [
    { rekening: van, bedrag, maand },
    { rekening: 'bank', bedrag: -bedrag, maand },
  ]);

/** A payment that came back (camt.053, pain.002): still owed, on a list of its own until it is paid again. */
export const boekRetour = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('retour', kop, [
    { rekening: 'bank', bedrag, maand },
    { rekening: 'retour', bedrag: -bedrag, maand },
  ]);

/** A returned payment that goes out again with the next run. */
export const boekHeropening = (kop: Boekingskop, maand: Maand, bedrag: Cents) =>
  journaalpost('heropende-betaling', kop, [
    { rekening: 'retour', bedrag, maand },
    { rekening: 'te-betalen', bedrag: -bedrag, maand },
  ]);

/** A claim that was revoked on objection: what was booked for it goes back, line by line. */
export const boekHerroeping = (kop: Boekingskop, boekingen: readonly Boeking[]) =>
  journaalpost(
    'herroeping',
    kop,
    boekingen.map((boeking) => ({ ...boeking, bedrag: -boeking.bedrag })),
  );

/** What was paid off already on a claim that was revoked is to be paid back. @param bedrag cents, positive */
export const boekTeruggave = (kop: Boekingskop, maand: Maand, bedrag: Cents, vordering: string) =>
  journaalpost('herroeping', kop, [
    { rekening: 'vordering', bedrag, maand, vordering },
    { rekening: 'te-betalen', bedrag: -bedrag, maand },
  ]);

/** A dwangsom that was fixed (Awb 4:18): a debt of its own, of no month and no right. @param besluit that fixed it */
export const boekDwangsom = (kop: Boekingskop, bedrag: Cents, besluit: string) =>
  journaalpost('dwangsom', kop, [
    { rekening: 'dwangsomlast', bedrag, besluit },
    { rekening: 'te-betalen-dwangsom', bedrag: -bedrag, besluit },
  ]);

/** The dwangsom leaves, whole: the college may set it off against a claim (Pw art. 60a lid 4) and does not. */
export const boekDwangsombetaling = (kop: Boekingskop, bedrag: Cents, besluit: string) =>
  journaalpost('betaling', kop, [
    { rekening: 'te-betalen-dwangsom', bedrag, besluit },
    { rekening: 'bank', bedrag: -bedrag, besluit },
  ]);

/** A dwangsom that came back from the bank is owed again: the next run pays it. */
export function boekDwangsomretour(kop: Boekingskop, bedrag: Cents, besluit: string) {
  const terug = journaalpost('retour', kop, [
    { rekening: 'bank', bedrag, besluit },
    { rekening: 'retour', bedrag: -bedrag, besluit },
  ]);
  const open = journaalpost('heropende-betaling', kop, [
    { rekening: 'retour', bedrag, besluit },
    { rekening: 'te-betalen-dwangsom', bedrag: -bedrag, besluit },
  ]);
  return [terug, open].filter((post) => post !== undefined);
}

/** A premie or costs that a besluit on an instrument grants: a debt of its own. @param besluit that grants it */
export const boekInstrument = (kop: Boekingskop, bedrag: Cents, besluit: string) =>
  journaalpost('instrument', kop, [
    { rekening: 'instrumentlast', bedrag, besluit },
    { rekening: 'te-betalen-instrument', bedrag: -bedrag, besluit },
  ]);

/** It leaves, whole: it is no bijstand, so nothing that is kept back of the bijstand is kept back of it. */
export const boekInstrumentbetaling = (kop: Boekingskop, bedrag: Cents, besluit: string) =>
  journaalpost('betaling', kop, [
    { rekening: 'te-betalen-instrument', bedrag, besluit },
    { rekening: 'bank', bedrag: -bedrag, besluit },
  ]);

/** What came back from the bank is owed again: the next run pays it. */
export function boekInstrumentretour(kop: Boekingskop, bedrag: Cents, besluit: string) {
  const terug = journaalpost('retour', kop, [
    { rekening: 'bank', bedrag, besluit },
    { rekening: 'retour', bedrag: -bedrag, besluit },
  ]);
  const open = journaalpost('heropende-betaling', kop, [
    { rekening: 'retour', bedrag, besluit },
    { rekening: 'te-betalen-instrument', bedrag: -bedrag, besluit },
  ]);
  return [terug, open].filter((post) => post !== undefined);
}

/**
 * What a month of loonkostensubsidie adds to cost and to the debt to the employer; less than was booked before makes it
 * negative, and the debt of later months smaller. @param bedrag cents, of either sign
 */
export const boekLoonkostensubsidie = (kop: Boekingskop, maand: Maand, bedrag: Cents, loonkostensubsidie: string) =>
  journaalpost('loonkostensubsidie', kop, [
    { rekening: 'loonkostensubsidielast', bedrag, maand, loonkostensubsidie },
    { rekening: 'te-betalen-loonkostensubsidie', bedrag: -bedrag, maand, loonkostensubsidie },
  ]);

/** The subsidy leaves to the employer, whole. */
export const boekSubsidiebetaling = (kop: Boekingskop, bedrag: Cents, loonkostensubsidie: string) =>
  journaalpost('betaling', kop, [
    { rekening: 'te-betalen-loonkostensubsidie', bedrag, loonkostensubsidie },
    { rekening: 'bank', bedrag: -bedrag, loonkostensubsidie },
  ]);

/** A subsidy that came back from the bank is owed again: the next run pays it to an account that was looked at. */
export function boekSubsidieretour(kop: Boekingskop, bedrag: Cents, loonkostensubsidie: string) {
  const terug = journaalpost('retour', kop, [
    { rekening: 'bank', bedrag, loonkostensubsidie },
    { rekening: 'retour', bedrag: -bedrag, loonkostensubsidie },
  ]);
  const open = journaalpost('heropende-betaling', kop, [
    { rekening: 'retour', bedrag, loonkostensubsidie },
    { rekening: 'te-betalen-loonkostensubsidie', bedrag: -bedrag, loonkostensubsidie },
  ]);
  return [terug, open].filter((post) => post !== undefined);
}

/** A fine is owed from the day it is made known. @param bedrag cents, positive */
export const boekBoete = (kop: Boekingskop, maand: Maand, bedrag: Cents, vordering: string) =>
  journaalpost('boete', kop, [
    { rekening: 'vordering', bedrag, maand, vordering },
    { rekening: 'opgelegde-boetes', bedrag: -bedrag, maand, vordering },
  ]);

/**
 * Payroll tax over a past year comes on top of a claim (Pw art. 58 lid 5): what the gemeente paid and cannot settle any
 * more is a cost of the person from then on.
 */
export const boekBrutering = (kop: Boekingskop, maand: Maand, loonheffing: Cents, vordering: string) =>
  journaalpost('brutering', kop, [
    { rekening: 'vordering', bedrag: loonheffing, maand, vordering },
    { rekening: 'loonheffing-last', bedrag: -loonheffing, maand },
  ]);

/**
 * Net wages of one person with the payroll tax and Zvw over them, cents; negative for what comes back. The wages stand
 * on accounts beside the money: whose bijstand it is for the tax is not always who it is paid to.
 */
export const boekAfdracht = (
  kop: Boekingskop,
  maand: Maand,
  { loon, loonheffing, zvw }: { readonly loon: Cents; readonly loonheffing: Cents; readonly zvw: Cents },
) =>
  journaalpost('afdracht', kop, [
    { rekening: 'loon', bedrag: loon, maand },
    { rekening: 'loon-tegenrekening', bedrag: -loon, maand },
    { rekening: 'loonheffing-last', bedrag: loonheffing, maand },
    { rekening: 'loonheffing', bedrag: -loonheffing, maand },
    { rekening: 'zvw-last', bedrag: zvw, maand },
    { rekening: 'zvw', bedrag: -zvw, maand },
  ]);

/** The balance per account of a list of postings; accounts at zero are there too. */
export function saldi(posts: readonly Journaalpost[]): ReadonlyMap<Rekening, Cents> {
  const balance = new Map<Rekening, Cents>();
  for (const { boekingen } of posts)
    for (const { rekening, bedrag } of boekingen) balance.set(rekening, (balance.get(rekening) ?? 0) + bedrag);
  return balance;
}
