import type { z } from 'zod';

export type Pad = readonly (string | number)[];

/** Something wrong in a case file: where (from the top of the file), a code for programs and Dutch for people. */
export interface Fout {
  readonly pad: Pad;
  readonly code: string;
  readonly melding: string;
}

/** `[0].huishouden.aanvrager.geboortedatum` */
export function schrijfPad(pad: Pad): string {
  return pad.map((deel, i) => (typeof deel === 'number' ? `[${deel}]` : i === 0 ? deel : `.${deel}`)).join('');
}

/** What the schema found, as Dutch messages. Of alternatives the one that the writer plainly meant is judged. */
export function foutenUit(error: z.ZodError, voor: Pad = []): Fout[] {
  return error.issues.flatMap((issue) => foutenUitIssue(issue, voor));
}

function foutenUitIssue(issue: z.core.$ZodIssue, voor: Pad): Fout[] {
  const pad: Pad = [...voor, ...issue.path.map((deel) => (typeof deel === 'symbol' ? String(deel) : deel))];
  switch (issue.code) {
    case 'invalid_union':
      return bedoeldeVorm(issue.errors).flatMap((inner) => foutenUitIssue(inner, pad));
    case 'unrecognized_keys':
      return issue.message
        .split('\n')
        .map((melding, i) => ({ pad: [...pad, issue.keys[i] ?? ''], code: 'onbekend-veld', melding }));
    case 'custom': {
      const code: unknown = issue.params?.code;
      return [{ pad, code: typeof code === 'string' ? code : 'onmogelijk', melding: issue.message }];
    }
    default:
      return [{ pad, code: issue.message === 'ontbreekt' ? 'ontbreekt' : 'verkeerde-vorm', melding: issue.message }];
  }
}

/** The alternative in which the outer form fitted, so that only something inside it is wrong; else the first. */
function bedoeldeVorm(alternatieven: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const buitenkantPast = alternatieven.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'too_small'),
  );
  return buitenkantPast ?? alternatieven[0] ?? [];
}
