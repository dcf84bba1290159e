/** What became of one mutant. */
export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

export type Mutated = Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;

const FOUND = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/**
 * The part of the mutants that some test found, in percent; those that do not compile or were left alone do not count.
 * Without any mutant nothing was shown: zero.
 */
export function scoreOf(mutants: readonly Mutant[]) {
  const found = mutants.filter(({ status }) => FOUND.has(status)).length;
  const missed = mutants.filter(({ status }) => MISSED.has(status));
  const all = found + missed.length;
  return { found, all, missed, score: all === 0 ? 0 : (100 * found) / all };
}

const MOST = 60;

/** Score in all and by file, the lowest first, and the mutants that nobody noticed. @param wanted the files asked for; undefined: all rules */
export function mutationReport(files: Mutated, wanted: readonly string[] | undefined): string {
  const perFile = Object.entries(files)
    .map(([path, { mutants }]) => ({ path, ...scoreOf(mutants) }))
    .filter(({ all }) => all > 0)
    .sort((a, b) => a.score - b.score);
  const total = scoreOf(Object.values(files).flatMap(({ mutants }) => mutants));
  const missed = perFile.flatMap(({ path, missed: those }) =>
    those.map(
      ({ status, mutatorName, replacement = '', location }) =>
        `${status === 'NoCoverage' ? 'not run ' : 'survived'} ${path}:${location.start.line} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 90)}`,
    ),
  );
  if (total.all === 0) return `no mutant was made${wanted ? ` in ${wanted.join(', ')}` : ''}: this shows nothing`;
  return [
    `${wanted ? 'PARTIAL: ' : ''}${total.score.toFixed(1)}% of ${total.all} mutants found in ${perFile.length} files${wanted ? `, of the files asked for (${wanted.join(', ')})` : ''}`,
    ...perFile.map(({ path, score, found, all }) => `${score.toFixed(1).padStart(5)}%  ${found} of ${all}  ${path}`),
    ...(missed.length > 0 ? ['', ...missed.slice(0, MOST)] : []),
    ...(missed.length > MOST ? [`and ${missed.length - MOST} more`] : []),
  ].join('\n');
}
