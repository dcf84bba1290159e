import type { z } from 'zod';

export type Path = readonly (string | number)[];

/** Something wrong in a case file: where (from the top of the file), a code for programs and Dutch for people. */
export interface CasefileProblem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** `[0].huishouden.aanvrager.geboortedatum` */
export function formatPath(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

/** What the schema found, as Dutch messages. Of alternatives the one that the writer plainly meant is judged. */
export function problemsOf(error: z.ZodError, voor: Path = []): CasefileProblem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, voor));
}

function problemsOfIssue(issue: z.core.$ZodIssue, voor: Path): CasefileProblem[] {
  const path: Path = [...voor, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  switch (issue.code) {
    case 'invalid_union':
      return meantAlternative(issue.errors).flatMap((inner) => problemsOfIssue(inner, path));
    case 'unrecognized_keys':
      return issue.message
        .split('\n')
        .map((message, i) => ({ path: [...path, issue.keys[i] ?? ''], code: 'onbekend-veld', message }));
    case 'custom': {
      const code: unknown = issue.params?.code;
      return [{ path, code: typeof code === 'string' ? code : 'onmogelijk', message: issue.message }];
    }
    default:
      return [{ path, code: issue.message === 'ontbreekt' ? 'ontbreekt' : 'verkeerde-vorm', message: issue.message }];
  }
}

/** The alternative in which the outer form fitted, so that only something inside it is wrong; else the first. */
function meantAlternative(alternatieven: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const buitenkantPast = alternatieven.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'too_small'),
  );
  return buitenkantPast ?? alternatieven[0] ?? [];
}
