import {
  type Berekening,
  berekenCasus,
  berekenMaandVan,
  type Casus,
  formatUitkomst,
  type Huishoudcasus,
  isMaandencasus,
  isRegelcasus,
  isRegelingcasus,
  type Maandencasus,
  maandlabel,
  maandvragen,
  type Uitkomst,
  type UitkomstValue,
} from '@meedoen/casework/casefile';
import { brutoLezingen } from '@meedoen/law/ioaw';
import type { Explained } from '@meedoen/law/kernel';
import { lezingen } from '@meedoen/law/participatiewet';
import { findBeleid } from './beleid.ts';
import { type LocatedCasus, readCasefile } from './casefile.ts';
import type { Output } from './output.ts';
import { table } from './table.ts';
import { formatOntbrekend } from './toets.ts';
import { tree } from './tree.ts';

/**
 * Prints what the law says of each case of a file, with all reasons.
 * @returns the exit code: 0, or 2 when something could not be read
 */
export function bereken(files: readonly string[], out: Output): number {
  let code = 0;
  for (const file of files) {
    const { casussen, problems } = readCasefile(file, 'optional');
    for (const problem of problems) out.problem(problem);
    if (problems.length > 0) code = 2;
    for (const located of casussen) if (!berekenOne(located, out)) code = 2;
  }
  return code;
}

function berekenOne({ casus, message }: LocatedCasus, out: Output): boolean {
  const delen = isMaandencasus(casus)
    ? maandvragen(casus).map((vraag) => ({
        kop: `${maandlabel(vraag)}, ${beleidVan(casus)}`,
        berekend: berekenMaandVan(casus, vraag, findBeleid),
      }))
    : [{ kop: onderschrift(casus), berekend: berekenCasus(casus, findBeleid) }];
  out.line(casus.naam);
  for (const { kop, berekend } of delen) {
    if (!berekend.ok) {
      out.problem(message(berekend.problem.path, berekend.problem.message));
      return false;
    }
    printBerekening(kop, berekend.berekening, out);
  }
  return true;
}

function printBerekening(kop: string, { uitkomsten, lezingen: gebruikt, ontbreekt }: Berekening, out: Output): void {
  const bekend = uitkomsten.filter(({ waarde }) => waarde !== undefined && !isLeeg(waarde));
  for (const line of [
    `  ${kop}`,
    '',
    ...table(
      bekend.map((u) => ['', u.naam, formatUitkomst(u.soort, u.waarde)]),
      [2],
    ),
    ...ontbreekt.map((wat) => `  ${formatOntbrekend(wat)}`),
    ...gebruikt.map((naam) => `  lezing die verschil maakt: ${formatLezing(naam)}`),
    '',
    'Waarom',
    ...reasonTrees(bekend).map((r) => `  ${r}`),
    '',
  ])
    out.line(line);
}

const beleidVan = ({ beleid = 'wettelijk', bron }: Pick<Huishoudcasus, 'beleid' | 'bron'>): string =>
  `beleid ${beleid}; bron: ${bron}`;

function onderschrift(casus: Exclude<Casus, Maandencasus>): string {
  if (isRegelcasus(casus)) return `regel ${casus.regel}, ${casus.datum}; bron: ${casus.bron}`;
  if (isRegelingcasus(casus)) return `${casus.regeling.toUpperCase()}, ${casus.maand}; bron: ${casus.bron}`;
  const bekend = casus.bekendOp ? ` zoals bekend op ${casus.bekendOp}` : '';
  return `${casus.maand ?? casus.datum ?? ''}${bekend}, ${beleidVan(casus)}`;
}

/** A reading that the law leaves open, as a sentence with its article. */
function formatLezing(naam: string): string {
  const lezing = Object.entries({ ...lezingen, ...brutoLezingen }).find(([bekend]) => bekend === naam)?.[1];
  return lezing ? `${lezing.naam}. ${lezing.uitleg} [${lezing.article}]` : naam;
}

/** Amounts by name of which there are none. */
const isLeeg = (waarde: UitkomstValue): boolean => typeof waarde === 'object' && Object.keys(waarde).length === 0;

/**
 * The trees of the results, each part once: first what is paid, then what does not stand in the tree of another result.
 */
export function reasonTrees(uitkomsten: readonly Uitkomst[]): string[] {
  const binnen = new Set<Explained<unknown>>();
  for (const { reden } of uitkomsten) if (reden) collect(reden, binnen);
  const shown = new Set<Explained<unknown>>();
  return uitkomsten
    .filter(({ reden }) => reden !== undefined && !binnen.has(reden))
    .sort((a, b) => Number(b.naam === 'uitbetaling') - Number(a.naam === 'uitbetaling'))
    .flatMap(({ naam, soort, waarde, reden }) => {
      if (!reden) return [];
      const [kop = '', ...onder] = tree(reden, shown);
      return [`${naam} ${formatUitkomst(soort, waarde)}: ${kop}`, ...onder];
    });
}

/** Everything below an explanation, each shared part visited once. */
function collect(explained: Explained<unknown>, found: Set<Explained<unknown>>): void {
  for (const part of explained.uses) {
    if (found.has(part)) continue;
    found.add(part);
    collect(part, found);
  }
}
