import type { AnyRoute } from '@meedoen/contract/routes';
import type { z } from 'zod';
import { Probleem, type Veldfout } from '../probleem/index.ts';
import type { Invoer } from './wegen.ts';

/** More than this nobody reads; a body of a megabyte can hold a hundred thousand unknown fields. */
const HOOGSTENS_FOUTEN = 50;

/** Reads and checks what a call brings. @throws Probleem 400 with a pointer per field */
export function leesInvoer(
  route: AnyRoute,
  bron: { params: Record<string, string>; query: Record<string, string | string[]>; body: unknown },
): Invoer<unknown, unknown, unknown> {
  weigerOnbekendeVraag(route, bron.query);
  return {
    params: lees(route.params, bron.params, '/pad'),
    query: lees(route.query, bron.query, '/vraag'),
    body: lees(route.body, bron.body, ''),
  };
}

/** A filter that does not exist would silently show everything: it is refused. */
function weigerOnbekendeVraag(route: AnyRoute, query: Record<string, unknown>): void {
  const shape = route.query && 'shape' in route.query ? route.query.shape : {};
  const bekend = new Set(Object.keys(Object(shape)));
  const fouten = Object.keys(query)
    .filter((key) => !bekend.has(key))
    .map((key) => onbekend('/vraag', key));
  if (fouten.length > 0) throw invoerfout(fouten);
}

function lees(schema: z.ZodType | undefined, value: unknown, prefix: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw invoerfout(result.error.issues.flatMap((issue) => veldfouten(issue, prefix)));
}

const invoerfout = (fouten: readonly Veldfout[]) =>
  new Probleem(
    400,
    'De invoer klopt niet',
    fouten[0]?.detail ?? 'De invoer klopt niet.',
    fouten.slice(0, HOOGSTENS_FOUTEN),
  );

function veldfouten(issue: z.core.$ZodIssue, prefix: string): Veldfout[] {
  const pointer = issue.path.reduce<string>((path, key) => `${path}/${segment(String(key))}`, prefix);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => onbekend(pointer, key));
  return [{ pointer, code: CODES[issue.code] ?? 'ongeldig', detail: tekstVan(issue) }];
}

const onbekend = (pointer: string, key: string): Veldfout => ({
  pointer: `${pointer}/${segment(key)}`,
  code: 'onbekend-veld',
  detail: `Het veld ${key.slice(0, 60)} bestaat niet.`,
});

/** One step of a JSON pointer (RFC 6901). */
const segment = (key: string) => key.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');

const CODES: Readonly<Record<string, string>> = {
  invalid_type: 'verkeerde-soort',
  too_big: 'te-groot',
  too_small: 'te-klein',
  invalid_format: 'verkeerde-vorm',
  invalid_value: 'onbekende-keuze',
  custom: 'ongeldig',
};

function tekstVan(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined && issue.code !== 'custom') return 'Dit moet u nog invullen.';
  switch (issue.code) {
    case 'invalid_type':
      return 'Dit is niet wat hier hoort.';
    case 'too_big':
      return issue.origin === 'string'
        ? `Maak dit korter: hoogstens ${issue.maximum} tekens.`
        : issue.origin === 'array'
          ? `Dit mogen er hoogstens ${issue.maximum} zijn.`
          : `Dit mag hoogstens ${issue.maximum} zijn.`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'Dit moet u nog invullen.'
        : `Dit moet minstens ${issue.minimum} zijn.`;
    case 'invalid_value':
      return `Kies een van: ${issue.values.map(String).join(', ')}.`;
    case 'custom':
      // our own refinements speak Dutch, the library's default does not
      return issue.message === 'Invalid input' ? 'Dit klopt niet.' : issue.message;
    default:
      return 'Dit is niet goed geschreven.';
  }
}
