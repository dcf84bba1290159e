import type { IsoDate } from '@meedoen/law/kernel';
import type { Aanspreekvorm, Taal, Tekstdeel } from '../brief.ts';

/**
 * One text in Dutch with je, Dutch with u, and English. `{naam}` is a place to fill in, `*...*` stands out.
 * `bewerkbaar`: staff may replace it in one letter.
 */
export interface Tekst {
  readonly je: string;
  readonly u: string;
  readonly en: string;
  readonly bewerkbaar?: true;
}

/** The texts of one subject as they are used from one day on. A change of text is a new version, never an edit. */
export interface Tekstversie<K extends string> {
  /** Unique within the subject: `2026-1`. */
  readonly versie: string;
  readonly vanaf: IsoDate;
  /** First day on which it is no longer used. */
  readonly tot?: IsoDate;
  readonly zinnen: Readonly<Record<K, Tekst>>;
}

export interface Teksten<K extends string> {
  readonly onderwerp: string;
  readonly versies: readonly Tekstversie<K>[];
}

export const teksten = <K extends string>(onderwerp: string, ...versies: Tekstversie<K>[]): Teksten<K> => ({
  onderwerp,
  versies,
});

export const t = (je: string, u: string, en: string): Tekst => ({ je, u, en });
/** The same Dutch for je and u. */
export const gelijk = (nl: string, en: string): Tekst => ({ je: nl, u: nl, en });
/** A sentence that staff may replace in one letter. */
export const bewerkbaar = (tekst: Tekst): Tekst => ({ ...tekst, bewerkbaar: true });

/** The version in use on a day. @throws RangeError when there is none: a letter without text is never made. */
export function versieOp<K extends string>(bron: Teksten<K>, datum: IsoDate): Tekstversie<K> {
  const gevonden = bron.versies.find((v) => v.vanaf <= datum && (v.tot === undefined || datum < v.tot));
  if (!gevonden) throw new RangeError(`no text of ${bron.onderwerp} on ${datum}`);
  return gevonden;
}

export const inVorm = (tekst: Tekst, taal: Taal, vorm: Aanspreekvorm): string =>
  taal === 'en' ? tekst.en : tekst[vorm];

export type Waarden = Readonly<Record<string, string | number>>;

/**
 * Fills the places of a text. Values are never read as places or emphasis, so nobody's name can change a letter.
 * @throws RangeError when a place has no value.
 */
export function vul(tekst: string, waarden: Waarden = {}): Tekstdeel[] {
  return tekst.split('*').flatMap((stuk, i): Tekstdeel[] => {
    const gevuld = stuk.replace(/\{(\w+)\}/g, (_, naam: string) => {
      const waarde = waarden[naam];
      if (waarde === undefined) throw new RangeError(`no value for {${naam}} in: ${tekst}`);
      return String(waarde);
    });
    if (gevuld === '') return [];
    return i % 2 === 1 ? [{ tekst: gevuld, vet: true }] : [{ tekst: gevuld }];
  });
}

export const platteTekst = (delen: readonly Tekstdeel[]): string => delen.map((deel) => deel.tekst).join('');
