import {
  addToMonth,
  type Cents,
  type Explained,
  type Law,
  type Maand,
  overlaps,
  share,
  tijdvakVan,
} from '../kernel/index.ts';
import { bedrag } from '../participatiewet/tekst.ts';
import type { BrutoDossier, BrutoInkomst, Vrijlatingsgrond } from './dossier.ts';
import { type BrutoLezing, lezingBlad } from './lezingen.ts';
import { type Vrijlatingsbasis, vrijlatingBruto } from './vrijlating.ts';

export interface Brutomaandinkomen {
  readonly inkomen: Explained<Cents>;
  readonly vrijgelaten: Explained<Cents>;
  readonly lezingen: readonly BrutoLezing[];
}

interface Deel {
  /** Days with a right, of the days of the month. */
  readonly dagen: number;
  readonly van: number;
}

const UIT_ARBEID: ReadonlySet<BrutoInkomst['soort']> = new Set(['loon', 'winst']);
const inMaand = (inkomst: BrutoInkomst, maand: Maand): boolean => overlaps(inkomst, tijdvakVan(maand));
const totaal = ({ bruto, opgebouwdeVakantiebijslag = 0 }: BrutoInkomst): Cents => bruto + opgebouwdeVakantiebijslag;

/** Art. 8: the gross income of a month with its exemptions. @param personen whose income counts */
export function brutoMaandinkomen(
  law: Law,
  dossier: BrutoDossier,
  maand: Maand,
  personen: readonly string[],
  deel: Deel,
): Brutomaandinkomen {
  const lezingen = new Set<BrutoLezing>();
  const tellend = (dossier.inkomsten ?? []).filter((i) => personen.includes(i.persoon) && inMaand(i, maand));
  const naarDagen = (cents: Cents): Cents => (deel.dagen === deel.van ? cents : share(cents, deel.dagen, deel.van));
  const som = tellend.reduce((alles, i) => alles + totaal(i), 0);
  if (deel.dagen !== deel.van && som > 0) lezingen.add('inkomen-naar-dagen-met-recht');
  if (tellend.some((i) => (i.opgebouwdeVakantiebijslag ?? 0) > 0)) lezingen.add('vakantiebijslag-naar-opbouw');
  const inkomen = law.because(
    naarDagen(som),
    'IOAW art. 8 lid 1; IOAZ art. 8 lid 1',
    () =>
      deel.dagen === deel.van
        ? `Bruto inkomen over de maand: ${bedrag(som)}.`
        : `Bruto inkomen ${bedrag(som)} over ${deel.dagen} van ${deel.van} dagen: ${bedrag(naarDagen(som))}.`,
    law.reasons ? [...tellend.map((i) => inkomstBlad(law, i)), ...[...lezingen].map((l) => lezingBlad(law, l))] : [],
  );
  const perPersoon = personen.map((persoon) => {
    const basis = vrijlatingsbasis(dossier, maand, persoon, naarDagen);
    if ((basis.gebruikt.n ?? 0) > 0 && (basis.inkomen.n ?? 0) > 0) lezingen.add('zes-maanden-in-totaal');
    return vrijlatingBruto(law, basis);
  });
  const [enige] = perPersoon;
  const vrij = perPersoon.reduce((alles, p) => alles + p.value, 0);
  return {
    inkomen,
    vrijgelaten:
      perPersoon.length === 1 && enige
        ? enige
        : law.because(vrij, 'IOAW art. 8; IOAZ art. 8', () => `Samen blijft ${bedrag(vrij)} vrij.`, perPersoon),
    lezingen: [...lezingen],
  };
}

function inkomstBlad(law: Law, i: BrutoInkomst): Explained<Cents> {
  const opbouw = i.opgebouwdeVakantiebijslag ?? 0;
  return law.fact(
    totaal(i),
    `inkomsten.${i.id}`,
    () => `${bedrag(i.bruto)} bruto${opbouw > 0 ? ` en ${bedrag(opbouw)} opgebouwd vakantiegeld` : ''}.`,
    i.feit,
  );
}

function vrijlatingsbasis(
  dossier: BrutoDossier,
  maand: Maand,
  persoon: string,
  naarDagen: (cents: Cents) => Cents,
): Vrijlatingsbasis {
  const inkomen: Partial<Record<Vrijlatingsgrond, Cents>> = {};
  for (const i of arbeid(dossier, persoon)) {
    if (i.vrijlating && inMaand(i, maand)) inkomen[i.vrijlating] = (inkomen[i.vrijlating] ?? 0) + totaal(i);
  }
  const gebruikt: Partial<Record<Vrijlatingsgrond, number>> = {};
  for (const grond of Object.keys(inkomen) as Vrijlatingsgrond[]) {
    inkomen[grond] = naarDagen(inkomen[grond] ?? 0);
    gebruikt[grond] = gebruikteMaanden(dossier, maand, persoon, grond);
  }
  return { inkomen, gebruikt };
}

const arbeid = (dossier: BrutoDossier, persoon: string): readonly BrutoInkomst[] =>
  (dossier.inkomsten ?? []).filter((i) => i.persoon === persoon && UIT_ARBEID.has(i.soort) && totaal(i) > 0);

/** Farther back than any counter reaches. */
const TERUG = 40;

/**
 * Months before this one in which a ground was used, and those before the file. For r only the unbroken row up to this
 * month counts (aaneengesloten). Wages by month decide, in whatever order the figures came in.
 */
function gebruikteMaanden(dossier: BrutoDossier, maand: Maand, persoon: string, grond: Vrijlatingsgrond): number {
  // an income without a first day says nothing of the months before the file
  const eigen = arbeid(dossier, persoon).filter((i) => i.vrijlating === grond && i.vanaf !== undefined);
  const gebruikt = Array.from({ length: TERUG }, (_, i) => eigen.some((e) => inMaand(e, addToMonth(maand, -i - 1))));
  const eerder = dossier.eerdereVrijlatingsmaanden?.[grond] ?? 0;
  const gat = gebruikt.indexOf(false);
  if (grond === 'r' && gat >= 0 && gebruikt.includes(true, gat)) return gat;
  return eerder + gebruikt.filter(Boolean).length;
}
