import { formatUitkomst, toetsCasus, type Verschil } from '@meedoen/casework/casefile';
import { formatEuro, type Ontbrekend } from '@meedoen/law/kernel';
import { findBeleid } from './beleid.ts';
import { type LocatedCasus, readCasefile } from './casefile.ts';
import { findFiles } from './files.ts';
import type { Output } from './output.ts';
import { table } from './table.ts';

/**
 * Runs the law cases of files, folders and patterns and prints what differs.
 * @returns the exit code: 0 all as expected, 1 something differs, 2 something could not be read
 */
export function toets(args: readonly string[], out: Output): number {
  let passed = 0;
  let failed = 0;
  let badInput = false;
  const complain = (lines: readonly string[]) => {
    badInput = true;
    for (const line of lines) out.problem(line);
  };

  for (const argument of args) {
    const found = findFiles(argument);
    if (!found.ok) {
      complain([found.message]);
      continue;
    }
    for (const file of found.files) {
      const { casussen, problems, unreadable } = readCasefile(file, 'required');
      if (problems.length > 0) complain(problems);
      failed += unreadable;
      for (const located of casussen) {
        const { matches, lines, problem } = toetsOne(file, located);
        if (problem) complain([problem]);
        for (const line of lines) out.line(line);
        if (matches) passed += 1;
        else failed += 1;
      }
    }
  }
  out.line(`${passed} passed, ${failed} failed`);
  if (badInput) return 2;
  return failed > 0 ? 1 : 0;
}

function toetsOne(
  file: string,
  { casus, line, message }: LocatedCasus,
): { matches: boolean; lines: string[]; problem?: string } {
  const outcome = toetsCasus(casus, findBeleid);
  const heading = `${file}:${line} ${casus.naam}`;
  switch (outcome.soort) {
    case 'geslaagd':
      return { matches: true, lines: [] };
    case 'fout':
      return { matches: false, lines: [], problem: message(outcome.problem.path, outcome.problem.message) };
    case 'toch-gelijk':
      return {
        matches: false,
        lines: [heading, '  deze uitkomsten horen te verschillen (moetVerschillen), maar zijn gelijk', ''],
      };
    case 'verschilt':
      return { matches: false, lines: [heading, ...verschillenTable(outcome.verschillen).map((r) => `  ${r}`), ''] };
  }
}

/** The results that differ as a readable table, with what is missing under it. */
export function verschillenTable(verschillen: readonly Verschil[]): string[] {
  const rows = verschillen.map(({ naam, soort, verwacht, uitkomst }) => [
    naam,
    formatUitkomst(soort, verwacht),
    formatUitkomst(soort, uitkomst),
    soort === 'bedrag' && typeof verwacht === 'number' && typeof uitkomst === 'number'
      ? `${uitkomst > verwacht ? '+' : ''}${formatEuro(uitkomst - verwacht)}`
      : '',
  ]);
  const ontbreekt = new Set(verschillen.flatMap((v) => v.ontbreekt.map(formatOntbrekend)));
  return [...table([['uitkomst', 'verwacht', 'berekend', 'verschil'], ...rows], [1, 2, 3]), ...ontbreekt];
}

export function formatOntbrekend(wat: Ontbrekend): string {
  return wat.soort === 'bedrag'
    ? `ontbreekt: het bedrag “${wat.naam}” op ${wat.datum}`
    : `ontbreekt: ${wat.vraag} (${wat.pad}; ${wat.article})`;
}
