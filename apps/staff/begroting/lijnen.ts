import type { Reintegratie } from '@meedoen/casework/begroting';
import { leesBedrag, schrijfBedrag } from '../vorm/bedrag.ts';

/** A line as it is filled in; `sleutel` keeps it apart while its name changes. */
export interface Lijnregel {
  readonly sleutel: number;
  /** Of the version before; a new line gets one of its name. */
  readonly code: string | null;
  readonly naam: string;
  readonly bedrag: string;
  readonly elders: string;
  readonly plafond: boolean;
  readonly instrumenten: readonly string[];
}
export interface Taakregel {
  readonly sleutel: number;
  readonly naam: string;
  readonly bedrag: string;
}
export interface Reintegratievorm {
  readonly totaal: string;
  readonly couleurLocale: string;
  readonly wswTekort: string;
  readonly lijnen: readonly Lijnregel[];
  readonly plustaken: readonly Taakregel[];
}

export const NIEUWE_LIJN = { code: null, naam: '', bedrag: '', elders: '0', plafond: false, instrumenten: [] } as const;

/** The form as it begins: what the last version says, or one empty line. */
export function vormVan(vorige: Reintegratie | undefined): Reintegratievorm {
  if (!vorige)
    return {
      ...{ totaal: '', couleurLocale: '0', wswTekort: '0', plustaken: [] },
      lijnen: [{ sleutel: 0, ...NIEUWE_LIJN }],
    };
  return {
    totaal: schrijfBedrag(vorige.totaal),
    couleurLocale: schrijfBedrag(vorige.couleurLocale),
    wswTekort: schrijfBedrag(vorige.wswTekort),
    lijnen: vorige.lijnen.map(({ bedrag, elders, ...rest }, sleutel) => ({
      ...{ ...rest, sleutel, bedrag: schrijfBedrag(bedrag), elders: schrijfBedrag(elders) },
    })),
    plustaken: vorige.plustaken.map(({ naam, bedrag }, sleutel) => ({ sleutel, naam, bedrag: schrijfBedrag(bedrag) })),
  };
}

/** An amount that is not below zero, cents; undefined when it is none. */
export function positief(tekst: string): number | undefined {
  const bedrag = leesBedrag(tekst);
  return bedrag === undefined || bedrag < 0 ? undefined : bedrag;
}

/** What the form says. @returns undefined while a name or an amount lacks or is none */
export function leesVorm({ totaal, couleurLocale, wswTekort, lijnen, plustaken }: Reintegratievorm) {
  const kop = { totaal: positief(totaal), couleurLocale: positief(couleurLocale), wswTekort: positief(wswTekort) };
  const codes = new Set(lijnen.flatMap(({ code }) => code ?? []));
  const gelezen = lijnen.map(({ sleutel: _, code, naam, bedrag, elders, ...rest }) => ({
    ...{ ...rest, naam: naam.trim(), code: code ?? vrijeCode(naam, codes) },
    ...{ bedrag: positief(bedrag), elders: positief(elders) },
  }));
  const taken = plustaken.map(({ naam, bedrag }) => ({ naam: naam.trim(), bedrag: positief(bedrag) }));
  const bedragen = [...Object.values(kop), ...gelezen.flatMap((each) => [each.bedrag, each.elders])];
  const namen = [...gelezen, ...taken].map(({ naam }) => naam);
  if ([...bedragen, ...taken.map(({ bedrag }) => bedrag)].includes(undefined) || namen.includes('')) return undefined;
  return { soort: 'reintegratie', ...kop, lijnen: gelezen, plustaken: taken } as Reintegratie;
}

/** A code made of a name that no other line has: small letters, digits and dashes. */
function vrijeCode(naam: string, bezet: Set<string>): string {
  const kaal =
    naam
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 50)
      .replace(/-$/, '') || 'lijn';
  let code = kaal;
  for (let nummer = 2; bezet.has(code); nummer++) code = `${kaal}-${nummer}`;
  bezet.add(code);
  return code;
}

/** What may be divided, and what is left of it, cents; undefined while an amount is none. */
export function verdeling(vorm: Reintegratievorm): { verdeelbaar: number; over: number } | undefined {
  const kop = [vorm.totaal, vorm.couleurLocale, vorm.wswTekort].map(positief);
  const lijnen = vorm.lijnen.map(({ bedrag }) => positief(bedrag || '0'));
  const [totaal, couleurLocale, wswTekort] = kop;
  if (totaal === undefined || couleurLocale === undefined || wswTekort === undefined || lijnen.includes(undefined))
    return undefined;
  const verdeelbaar = totaal - couleurLocale - wswTekort;
  return { verdeelbaar, over: lijnen.reduce<number>((rest, bedrag) => rest - (bedrag ?? 0), verdeelbaar) };
}
