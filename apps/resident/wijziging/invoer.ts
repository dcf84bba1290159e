import { isIban } from '@meedoen/casework/identificatie';
import type { BezitAntwoord, InkomstAntwoord } from '@meedoen/contract/aanvraag';
import { type IsoDate, parseDate } from '@meedoen/law/kernel';
import type { Half } from '../aanvraag/lijstvraag.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import type { Tekst } from '../teksten/tekst.ts';
import { wijziging as w } from '../teksten/wijziging.ts';
import type { NieuweWijziging, Wijzigingsoort } from './vragen.ts';

/** Everything the forms of a change can hold; each kind uses a few. */
export interface Invoer {
  readonly vanaf?: string | undefined;
  readonly totEnMet?: string | undefined;
  readonly toelichting?: string;
  readonly werk?: keyof typeof w.werkSoort;
  readonly inkomen?: Half<InkomstAntwoord>;
  readonly straat?: string;
  readonly huisnummer?: string;
  readonly postcode?: string;
  readonly plaats?: string;
  readonly huis?: keyof typeof w.huisSoort;
  readonly wie?: string;
  readonly bezit?: Half<BezitAntwoord>;
  readonly iban?: string;
  readonly tenaamstelling?: string;
  readonly land?: string;
}
export type Veldnaam = string;
export type Uitkomst =
  | { readonly ok: true; readonly wijziging: NieuweWijziging }
  | { readonly ok: false; readonly fouten: Readonly<Record<Veldnaam, Tekst<never>>> };

type Feit = NieuweWijziging['feiten'][number];
const vol = (tekst: string | undefined): string => tekst?.trim() ?? '';

/** Dutch words for the note to the consulent: the record is Dutch, whatever language somebody reads. */
const inNederlands = (tekst: Tekst<never>): string => tekst.je;

function loon(invoer: Invoer, fouten: Record<Veldnaam, Tekst<never>>): unknown {
  const { werk, inkomen = {} } = invoer;
  if (!werk) fouten.werk = f.kiesAntwoord;
  if (!vol(inkomen.kenmerk ?? '')) fouten['inkomen-kenmerk'] = f.vulIn;
  if (werk === 'stopt') {
    return {
      kenmerk: vol(inkomen.kenmerk ?? ''),
      soort: 'loon',
      nettoInCenten: 0,
      periode: 'maand',
      vakantietoeslag: 'geen',
    };
  }
  if (!inkomen.soort) fouten['inkomen-soort'] = f.kiesAntwoord;
  if (typeof inkomen.nettoInCenten !== 'number') fouten['inkomen-nettoInCenten'] = f.bedragFout;
  if (!inkomen.periode) fouten['inkomen-periode'] = f.kiesAntwoord;
  if (!inkomen.vakantietoeslag) fouten['inkomen-vakantietoeslag'] = f.kiesAntwoord;
  return { ...inkomen, kenmerk: vol(inkomen.kenmerk ?? '') };
}

function bezit(invoer: Invoer, fouten: Record<Veldnaam, Tekst<never>>): Pick<Feit, 'soort' | 'waarde'> {
  const { soort, kenmerk, bedragInCenten: bedrag } = invoer.bezit ?? {};
  if (!soort) fouten['bezit-soort'] = f.kiesAntwoord;
  if (!vol(kenmerk ?? '')) fouten['bezit-naam'] = f.vulIn;
  if (typeof bedrag !== 'number') fouten['bezit-bedrag'] = f.bedragFout;
  const naam = vol(kenmerk ?? '');
  if (soort === 'spaargeld') return { soort, waarde: { kenmerk: naam, bedragInCenten: bedrag } };
  if (soort === 'schuld') return { soort, waarde: { kenmerk: naam, bedragInCenten: bedrag } };
  if (soort === 'betaalrekening') return { soort: 'bankstand', waarde: { kenmerk: naam, saldoInCenten: bedrag } };
  return { soort: 'bezit', waarde: { kenmerk: naam, soort, waardeInCenten: bedrag } };
}

/**
 * The change as the API takes it: declared facts where the catalogue of facts has a place for them, a note for what
 * only a person can turn into facts (who came to live here), or what is still missing, per field.
 */
export function wijzigingVan(soort: Wijzigingsoort, invoer: Invoer): Uitkomst {
  const fouten: Record<Veldnaam, Tekst<never>> = {};
  const vanaf: IsoDate | undefined = parseDate(invoer.vanaf ?? '');
  if (!vanaf) fouten.vanaf = f.datumOnvolledig;
  let totEnMet: IsoDate | null = null;
  let toelichting = vol(invoer.toelichting);
  const feiten: Pick<Feit, 'soort' | 'waarde'>[] = [];

  if (soort === 'loon') feiten.push({ soort: 'inkomen', waarde: loon(invoer, fouten) });
  if (soort === 'verhuizing') {
    for (const veld of ['straat', 'huisnummer', 'plaats'] as const) if (!vol(invoer[veld])) fouten[veld] = f.vulIn;
    const postcode = vol(invoer.postcode).toUpperCase().replace(/\s/g, '');
    if (!/^\d{4}[A-Z]{2}$/.test(postcode)) fouten.postcode = w.postcodeHint;
    feiten.push({
      soort: 'adres',
      waarde: {
        straat: vol(invoer.straat),
        huisnummer: vol(invoer.huisnummer),
        postcode,
        plaats: vol(invoer.plaats),
        land: 'NL',
      },
    });
  }
  if (soort === 'huishouden') {
    if (!invoer.huis) fouten.huis = f.kiesAntwoord;
    if (!vol(invoer.wie)) fouten.wie = f.vulIn;
    const wat = invoer.huis ? inNederlands(w.huisSoort[invoer.huis]) : '';
    toelichting = [`${wat}.`, vol(invoer.wie), toelichting].filter(Boolean).join(' ');
  }
  if (soort === 'bezit') feiten.push(bezit(invoer, fouten));
  if (soort === 'rekening') {
    const iban = vol(invoer.iban).replace(/\s/g, '').toUpperCase();
    if (!isIban(iban)) fouten.iban = f.ibanFout;
    if (!vol(invoer.tenaamstelling)) fouten.tenaamstelling = f.vulIn;
    feiten.push({ soort: 'rekening', waarde: { iban, tenaamstelling: vol(invoer.tenaamstelling) } });
  }
  if (soort === 'buitenland') {
    totEnMet = parseDate(invoer.totEnMet ?? '') ?? null;
    if (!vol(invoer.land)) fouten.land = f.vulIn;
    if (!totEnMet) fouten.totEnMet = f.datumOnvolledig;
    else if (vanaf && totEnMet < vanaf) fouten.totEnMet = w.terugNaDatum;
    feiten.push({ soort: 'verblijf-buitenland', waarde: { buitenland: true, land: vol(invoer.land) } });
  }
  if (soort === 'anders' && !toelichting) fouten.toelichting = f.vulIn;
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

const PLEK: Readonly<Record<string, Veldnaam>> = {
  nettoInCenten: 'inkomen-nettoInCenten',
  kenmerk: 'inkomen-kenmerk',
  bedragInCenten: 'bezit-bedrag',
  waardeInCenten: 'bezit-bedrag',
  saldoInCenten: 'bezit-bedrag',
};
/** The field an error of the server is about: `/feiten/0/waarde/iban` is `iban`. */
export function veldVanPointer(pointer: string): Veldnaam {
  const laatste = pointer.split('/').filter(Boolean).at(-1) ?? '';
  return PLEK[laatste] ?? laatste;
}
