import type { Cents, Maand } from '@meedoen/law/kernel';

/** Accounts of the ledger; the same codes stand in the database (migration 0004). */
export type Rekening =
  | 'uitkeringslast'
  | 'te-betalen'
  | 'vakantiegeld'
  | 'bank'
  | 'retour'
  | 'voorschot'
  | 'vordering'
  | 'derden'
  | 'loonheffing'
  | 'loonheffing-last'
  | 'zvw'
  | 'zvw-last';

/** One line of a posting: debit positive, credit negative, cents, with the month it belongs to. */
export interface Boeking {
  readonly rekening: Rekening;
  readonly bedragInCenten: Cents;
  readonly maand?: Maand | undefined;
  readonly vordering?: string | undefined;
}

/** What a right gives over one month: `uitkering` with holiday allowance, of which `vakantietoeslag` is set aside. */
export interface Maandrecht {
  readonly maand: Maand;
  readonly uitkering: Cents;
  readonly vakantietoeslag: Cents;
}

const zonderNul = (boekingen: readonly Boeking[]): Boeking[] => boekingen.filter((b) => b.bedragInCenten !== 0);

/** Sum of a posting; every posting the product makes gives 0. */
export const som = (boekingen: readonly Boeking[]): Cents => boekingen.reduce((sum, b) => sum + b.bedragInCenten, 0);

/** The right over a month: the cost, what is set aside for holiday pay, and what must be paid. */
export function boekMaand({ maand, uitkering, vakantietoeslag }: Maandrecht): Boeking[] {
  return zonderNul([
    { rekening: 'uitkeringslast', bedragInCenten: uitkering, maand },
    { rekening: 'vakantiegeld', bedragInCenten: -vakantietoeslag, maand },
    { rekening: 'te-betalen', bedragInCenten: vakantietoeslag - uitkering, maand },
  ]);
}

/**
 * A booked month whose right is now known to be another. More: the difference is to be paid. Less: what was paid too
 * much becomes a claim, and the holiday allowance set aside for it goes back.
 * @param vordering id of the claim; needed when the right became less
 */
export function boekHerziening(geboekt: Maandrecht, berekend: Maandrecht, vordering: string | undefined): Boeking[] {
  const { maand } = geboekt;
  if (berekend.maand !== maand) throw new RangeError('a month is corrected with itself');
  const uitkering = berekend.uitkering - geboekt.uitkering;
  const toeslag = berekend.vakantietoeslag - geboekt.vakantietoeslag;
  const netto = uitkering - toeslag;
  if (netto >= 0) return boekMaand({ maand, uitkering, vakantietoeslag: toeslag });
  if (!vordering) throw new RangeError('a month that became less needs a claim');
  return zonderNul([
    { rekening: 'uitkeringslast', bedragInCenten: uitkering, maand },
    { rekening: 'vakantiegeld', bedragInCenten: -toeslag, maand },
    { rekening: 'vordering', bedragInCenten: -netto, maand, vordering },
  ]);
}

/** An advance is a loan without interest (art. 52): a claim from the start, and to be paid. */
export function boekVoorschot(bedrag: Cents, maand: Maand): Boeking[] {
  return [
    { rekening: 'voorschot', bedragInCenten: bedrag, maand },
    { rekening: 'te-betalen', bedragInCenten: -bedrag, maand },
  ];
}

/** The advance is settled with the benefit that follows; never more than what is to be paid. */
export function verrekenVoorschot(openVoorschot: Cents, teBetalen: Cents, maand: Maand): Boeking[] {
  const bedrag = Math.min(openVoorschot, teBetalen);
  return zonderNul([
    { rekening: 'te-betalen', bedragInCenten: bedrag, maand },
    { rekening: 'voorschot', bedragInCenten: -bedrag, maand },
  ]);
}

/** An advance that no benefit followed becomes a claim (art. 58 lid 2 d). */
export function boekVoorschotAlsVordering(bedrag: Cents, maand: Maand, vordering: string): Boeking[] {
  return [
    { rekening: 'vordering', bedragInCenten: bedrag, maand, vordering },
    { rekening: 'voorschot', bedragInCenten: -bedrag, maand },
  ];
}

/** Part of what is to be paid settles a claim. */
export function verrekenVordering(bedrag: Cents, maand: Maand, vordering: string): Boeking[] {
  return zonderNul([
    { rekening: 'te-betalen', bedragInCenten: bedrag, maand },
    { rekening: 'vordering', bedragInCenten: -bedrag, maand, vordering },
  ]);
}

/**
 * Holiday pay that was set aside is to be paid: in June, or when the right ends (art. 45 lid 1).
 * What leaves the reserve carries no month, so that the reserve of each month stays what its right built up.
 */
export function boekVakantiegeld(bedrag: Cents, maand: Maand): Boeking[] {
  return zonderNul([
    { rekening: 'vakantiegeld', bedragInCenten: bedrag },
    { rekening: 'te-betalen', bedragInCenten: -bedrag, maand },
  ]);
}

/** A payment that left. */
export function boekBetaling(bedrag: Cents, maand: Maand | undefined): Boeking[] {
  return [
    { rekening: 'te-betalen', bedragInCenten: bedrag, maand },
    { rekening: 'bank', bedragInCenten: -bedrag, maand },
  ];
}

/** A payment that came back: the money is there again and waits for a person to say where it goes. */
export function boekRetour(bedrag: Cents, maand: Maand | undefined): Boeking[] {
  return [
    { rekening: 'bank', bedragInCenten: bedrag, maand },
    { rekening: 'retour', bedragInCenten: -bedrag, maand },
  ];
}

/** A returned payment is to be paid again, to an account that was checked. */
export function boekOpnieuwBetalen(bedrag: Cents, maand: Maand | undefined): Boeking[] {
  return [
    { rekening: 'retour', bedragInCenten: bedrag, maand },
    { rekening: 'te-betalen', bedragInCenten: -bedrag, maand },
  ];
}
