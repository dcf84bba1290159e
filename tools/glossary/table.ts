/** A row of the glossary. */
export interface Term {
  readonly term: string;
  readonly definedIn: string;
  readonly meaning: string;
  readonly notToBeCalled: string;
}

/** Reads the rows of a Markdown table of four columns; its head and everything around it are passed over. */
export function readTerms(markdown: string): Term[] {
  const terms: Term[] = [];
  for (const line of markdown.split('\n')) {
    if (!/^\s*\|.*\|\s*$/.test(line) || /^[\s|:-]+$/.test(line)) continue;
    const [term = '', definedIn = '', meaning = '', notToBeCalled = ''] = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    const plain = term.replaceAll('`', '').replaceAll('*', '').trim();
    if (plain && plain.toLowerCase() !== 'term') terms.push({ term: plain, definedIn, meaning, notToBeCalled });
  }
  return terms;
}

export const writeTerms = (terms: readonly Term[]): string =>
  [
    '| term | where the law defines it | one English sentence | not to be called |',
    '| --- | --- | --- | --- |',
    ...terms.map((t) => `| ${t.term} | ${t.definedIn} | ${t.meaning} | ${t.notToBeCalled} |`),
  ].join('\n');

/** Letters only, so that `Öre-x` and `orex` are the same term. */
export const keyOf = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/**
 * Adds the rows that are new to a list, sorted by term. The first row of a term stays; of a later one only a cell that
 * was empty is taken over.
 */
export function mergeTerms(known: readonly Term[], added: readonly Term[]): Term[] {
  const byKey = new Map<string, Term>();
  for (const term of [...known, ...added]) {
    const before = byKey.get(keyOf(term.term));
    byKey.set(keyOf(term.term), {
      term: before?.term || term.term,
      definedIn: before?.definedIn || term.definedIn,
      meaning: before?.meaning || term.meaning,
      notToBeCalled: before?.notToBeCalled || term.notToBeCalled,
    });
  }
  return [...byKey.values()].sort((a, b) => (keyOf(a.term) < keyOf(b.term) ? -1 : 1));
}
