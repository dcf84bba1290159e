import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { KLEINSTE_AANTAL } from '../cijfers/index.ts';
import { bedrag, datum } from '../opmaak/index.ts';
import { nee, type Weigering } from '../weigering/index.ts';
import type { Overeenkomst } from './overeenkomst.ts';

/** What this calendar year already holds, this referral left out. */
export interface Verwijsruimte {
  /** Cents that were spent or are set apart under this overeenkomst. */
  readonly gebruikt: Cents;
  /** Referrals to this organisation, and to all of them together. */
  readonly eigen: number;
  readonly alle: number;
}

/** Cents of one referral when all of it is reached. */
export const hoogstePrijs = ({ inhoud }: Pick<Overeenkomst, 'inhoud'>): Cents =>
  inhoud.prijs.bijStart + inhoud.prijs.bijResultaat;

/** Part of the referrals this organisation would have with one more, per mille; undefined while there are too few to say. */
export function aandeelMetDeze({ eigen, alle }: Verwijsruimte): number | undefined {
  return alle + 1 < KLEINSTE_AANTAL ? undefined : Math.round(((eigen + 1) * 1000) / (alle + 1));
}

/** Why nobody can be referred under this overeenkomst today; undefined when somebody can. */
export function weigerOvereenkomst(
  overeenkomst: Overeenkomst,
  { gebruikt }: Verwijsruimte,
  vandaag: IsoDate,
  instrument?: string,
): Weigering | undefined {
  const { toestand, inhoud } = overeenkomst;
  if (toestand === 'voorgesteld' || toestand === 'afgewezen')
    return nee('niet-vastgesteld', 'Deze overeenkomst is niet vastgesteld.', undefined, { toestand });
  if (inhoud.vanaf > vandaag)
    return nee('overeenkomst-nog-niet', `Deze overeenkomst begint op ${datum(inhoud.vanaf)}.`, undefined, {
      vanaf: inhoud.vanaf,
    });
  if (inhoud.totEnMet < vandaag)
    return nee('overeenkomst-voorbij', `Deze overeenkomst liep tot en met ${datum(inhoud.totEnMet)}.`, undefined, {
      totEnMet: inhoud.totEnMet,
    });
  if (instrument !== undefined && !inhoud.instrumenten.includes(instrument))
    return nee('instrument-niet-in-overeenkomst', 'Dit instrument staat niet in de overeenkomst.', undefined, {
      instrument,
    });
  const prijs = hoogstePrijs(overeenkomst);
  const over = inhoud.plafondPerJaar - gebruikt;
  return prijs > over
    ? nee(
        'plafond-bereikt',
        `Er is dit jaar nog ${bedrag(Math.max(0, over))} over. Een verwijzing kost ten hoogste ${bedrag(prijs)}.`,
        undefined,
        { plafond: inhoud.plafondPerJaar, gebruikt, prijs },
      )
    : undefined;
}

/** More than was agreed goes to one organisation: then somebody writes down why. */
export function weigerAandeel(
  { inhoud }: Pick<Overeenkomst, 'inhoud'>,
  ruimte: Verwijsruimte,
  reden: string | undefined,
): Weigering | undefined {
  const wordt = aandeelMetDeze(ruimte);
  const { hoogstens } = inhoud.aandeel;
  if (wordt === undefined || hoogstens === undefined || wordt <= hoogstens || reden?.trim()) return undefined;
  return nee(
    'aandeel-overschreden',
    `Met deze verwijzing gaat ${procent(wordt)} naar deze organisatie. Afgesproken is ten hoogste ${procent(hoogstens)}. Schrijf op waarom u toch hier verwijst.`,
    undefined,
    { wordt, hoogstens },
  );
}

const procent = (promille: number): string => `${(promille / 10).toString().replace('.', ',')}%`;
