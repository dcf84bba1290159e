import { isIban } from '@meedoen/casework/identificatie';
import { type IsoDate, parseDate } from '@meedoen/law/kernel';
import type { BezitAntwoord, InkomstAntwoord } from '../aanvraag/index.ts';
import type { NieuweWijziging, Wijzigingsoort } from './index.ts';

type Half<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** What happens in a household, in the words of the note to the consulent: the record is Dutch, whatever language somebody reads. */
export const HUISWIJZIGING = {
  erbij: 'Er komt iemand bij wonen',
  weg: 'Er gaat iemand weg',
  samen: 'Gaat samenwonen of trouwen',
  geboorte: 'Er is een kind geboren',
  overleden: 'Er is iemand overleden',
} as const;
export type Huiswijziging = keyof typeof HUISWIJZIGING;

/** Who stays in the home of a couple that parts, in the words of the note. */
export const WONING = {
  ik: 'Blijft zelf in de woning',
  ander: 'De ander blijft in de woning',
  samen: 'Beiden blijven nog in de woning',
  geen: 'Niemand blijft in de woning',
} as const;
/** With whom their children live. */
export const KINDEREN_BIJ = {
  geen: 'Geen kinderen thuis',
  mij: 'De kinderen wonen bij deze persoon',
  ander: 'De kinderen wonen bij de ander',
  verdeeld: 'Elk kind woont bij een van beiden',
  allebei: 'De kinderen wonen om en om bij beiden',
} as const;
/** Whether the other knows that this was passed on. */
export const WEET_HET = {
  ja: 'De ander weet hiervan',
  nee: 'Let op: de ander weet dit nog niet',
} as const;

/** Everything the forms of a change can hold; each kind uses a few. */
export interface Wijzigingsinvoer {
  readonly vanaf?: string | undefined;
  readonly totEnMet?: string | undefined;
  readonly toelichting?: string;
  readonly werk?: 'nieuw' | 'stopt';
  readonly inkomen?: Half<InkomstAntwoord>;
  readonly straat?: string;
  readonly huisnummer?: string;
  readonly postcode?: string;
  readonly plaats?: string;
  readonly huis?: Huiswijziging;
  readonly wie?: string;
  readonly woning?: keyof typeof WONING;
  readonly kinderenBij?: keyof typeof KINDEREN_BIJ;
  readonly weetHet?: keyof typeof WEET_HET;
  readonly bezit?: Half<BezitAntwoord>;
  readonly iban?: string;
  readonly tenaamstelling?: string;
  readonly land?: string;
}
/** A row in which text may stand where an amount goes: what was typed and is none. */
type Typed<T> = { readonly [K in keyof T]: T[K] | (number extends T[K] ? string : never) };
/** A change while somebody types. Text at an amount is refused, and never read as the amount that stood there before. */
export interface TypedWijziging extends Omit<Wijzigingsinvoer, 'inkomen' | 'bezit'> {
  readonly inkomen?: Typed<Half<InkomstAntwoord>>;
  readonly bezit?: Typed<Half<BezitAntwoord>>;
}
/** What is wrong with a field; each app says it in its own words. */
export type Invoerfout = 'kies' | 'vul-in' | 'datum' | 'bedrag' | 'postcode' | 'iban' | 'omgekeerd';
type Fouten = Record<string, Invoerfout>;
export type Wijzigingsuitkomst =
  | { readonly ok: true; readonly wijziging: NieuweWijziging }
  | { readonly ok: false; readonly fouten: Readonly<Fouten> };

type Feit = NieuweWijziging['feiten'][number];
const vol = (tekst: string | null | undefined): string => tekst?.trim() ?? '';

function loon({ werk, inkomen = {} }: TypedWijziging, fouten: Fouten): unknown {
  const kenmerk = vol(inkomen.kenmerk);
  if (!werk) {
    // which questions follow depends on this answer
    fouten.werk = 'kies';
    return undefined;
  }
  if (!kenmerk) fouten['inkomen-kenmerk'] = 'vul-in';
  if (werk === 'stopt') return { kenmerk, soort: 'loon', nettoInCenten: 0, periode: 'maand', vakantietoeslag: 'geen' };
  if (!inkomen.soort) fouten['inkomen-soort'] = 'kies';
  if (typeof inkomen.nettoInCenten !== 'number') fouten['inkomen-nettoInCenten'] = 'bedrag';
  if (!inkomen.periode) fouten['inkomen-periode'] = 'kies';
  if (!inkomen.vakantietoeslag) fouten['inkomen-vakantietoeslag'] = 'kies';
  return { ...inkomen, kenmerk };
}

function bezit(invoer: TypedWijziging, fouten: Fouten): Pick<Feit, 'soort' | 'waarde'> {
  const { soort, kenmerk, bedragInCenten: bedrag } = invoer.bezit ?? {};
  const naam = vol(kenmerk);
  if (!soort) fouten['bezit-soort'] = 'kies';
  if (!naam) fouten['bezit-naam'] = 'vul-in';
  if (typeof bedrag !== 'number' || (bedrag < 0 && soort !== 'betaalrekening')) fouten['bezit-bedrag'] = 'bedrag';
  if (soort === 'spaargeld') return { soort, waarde: { kenmerk: naam, bedragInCenten: bedrag } };
  if (soort === 'schuld') return { soort, waarde: { kenmerk: naam, bedragInCenten: bedrag } };
  if (soort === 'betaalrekening') return { soort: 'bankstand', waarde: { kenmerk: naam, saldoInCenten: bedrag } };
  return { soort: 'bezit', waarde: { kenmerk: naam, soort, waardeInCenten: bedrag } };
}

function verhuizing(invoer: TypedWijziging, fouten: Fouten): Pick<Feit, 'soort' | 'waarde'> {
  for (const veld of ['straat', 'huisnummer', 'plaats'] as const) if (!vol(invoer[veld])) fouten[veld] = 'vul-in';
  const postcode = vol(invoer.postcode).toUpperCase().replace(/\s/g, '');
  if (!/^\d{4}[A-Z]{2}$/.test(postcode)) fouten.postcode = 'postcode';
  const [straat, huisnummer, plaats] = [vol(invoer.straat), vol(invoer.huisnummer), vol(invoer.plaats)];
  return { soort: 'adres', waarde: { straat, huisnummer, postcode, plaats, land: 'NL' } };
}

function rekening(invoer: TypedWijziging, fouten: Fouten): Pick<Feit, 'soort' | 'waarde'> {
  const iban = vol(invoer.iban).replace(/\s/g, '').toUpperCase();
  if (!isIban(iban)) fouten.iban = 'iban';
  if (!vol(invoer.tenaamstelling)) fouten.tenaamstelling = 'vul-in';
  return { soort: 'rekening', waarde: { iban, tenaamstelling: vol(invoer.tenaamstelling) } };
}

/** Two who part: what only a person can turn into facts, because it is about both, is a note. */
function scheiding({ wie, woning, kinderenBij, weetHet }: TypedWijziging, fouten: Fouten): string {
  if (!vol(wie)) fouten.wie = 'vul-in';
  if (!woning) fouten.woning = 'kies';
  if (!kinderenBij) fouten.kinderenBij = 'kies';
  if (!weetHet) fouten.weetHet = 'kies';
  const zinnen = [woning && WONING[woning], kinderenBij && KINDEREN_BIJ[kinderenBij], weetHet && WEET_HET[weetHet]];
  return [`Gaat uit elkaar: ${vol(wie)}`, ...zinnen].filter(Boolean).join('. ').concat('.');
}

function buitenland(
  { land, totEnMet: terug }: TypedWijziging,
  vanaf: IsoDate | undefined,
  fouten: Fouten,
): IsoDate | null {
  const totEnMet = parseDate(terug ?? '') ?? null;
  if (!vol(land)) fouten.land = 'vul-in';
  if (!totEnMet) fouten.totEnMet = 'datum';
  else if (vanaf && totEnMet < vanaf) fouten.totEnMet = 'omgekeerd';
  return totEnMet;
}

/**
 * The change as the API takes it: declared facts where the catalogue of facts has a place for them, a note for what
 * only a person can turn into facts (who came to live here), or what is still missing, per field.
 */
export function wijzigingVan(soort: Wijzigingsoort, invoer: TypedWijziging): Wijzigingsuitkomst {
  const fouten: Fouten = {};
  const vanaf = parseDate(invoer.vanaf ?? '');
  if (!vanaf) fouten.vanaf = 'datum';
  let totEnMet: IsoDate | null = null;
  let toelichting = vol(invoer.toelichting);
  const feiten: Pick<Feit, 'soort' | 'waarde'>[] = [];
  if (soort === 'loon') feiten.push({ soort: 'inkomen', waarde: loon(invoer, fouten) });
  if (soort === 'verhuizing') feiten.push(verhuizing(invoer, fouten));
  if (soort === 'bezit') feiten.push(bezit(invoer, fouten));
  if (soort === 'rekening') feiten.push(rekening(invoer, fouten));
  if (soort === 'huishouden') {
    if (!invoer.huis) fouten.huis = 'kies';
    if (!vol(invoer.wie)) fouten.wie = 'vul-in';
    const wat = invoer.huis ? HUISWIJZIGING[invoer.huis] : '';
    toelichting = [`${wat}: ${vol(invoer.wie)}.`, toelichting].filter(Boolean).join(' ');
  }
  if (soort === 'scheiding') toelichting = [scheiding(invoer, fouten), toelichting].filter(Boolean).join(' ');
  if (soort === 'buitenland') {
    totEnMet = buitenland(invoer, vanaf, fouten);
    feiten.push({ soort: 'verblijf-buitenland', waarde: { buitenland: true, land: vol(invoer.land) } });
  }
  if (soort === 'anders' && !toelichting) fouten.toelichting = 'vul-in';
  if (!vanaf || Object.keys(fouten).length > 0) return { ok: false, fouten };
  return {
    ok: true,
    wijziging: {
      soort,
      vanaf,
      feiten: feiten.map((feit) => ({ ...feit, vanaf, totEnMet })),
      ...(toelichting ? { toelichting: toelichting.slice(0, 2000) } : {}),
    },
  };
}

const PLEK: Readonly<Record<string, string>> = {
  nettoInCenten: 'inkomen-nettoInCenten',
  kenmerk: 'inkomen-kenmerk',
  bedragInCenten: 'bezit-bedrag',
  waardeInCenten: 'bezit-bedrag',
  saldoInCenten: 'bezit-bedrag',
};
/** The field an error of the server is about: `/feiten/0/waarde/iban` is `iban`. */
export function veldVanPointer(pointer: string): string {
  const laatste = pointer.split('/').filter(Boolean).at(-1) ?? '';
  return PLEK[laatste] ?? laatste;
}
