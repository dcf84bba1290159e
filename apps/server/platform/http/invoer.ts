import type { AnyRoute } from '@meedoen/contract/routes';
import type { z } from 'zod';
import { foutInVeld, Probleem } from '../probleem/index.ts';
import type { Invoer } from './wegen.ts';

/** Largest JSON body; files have a limit of their own. */
export const GROOTSTE_JSON = 1_000_000;

/** Reads and checks what a call brings. @throws Probleem 400 with a pointer per field */
export function leesInvoer(
  route: AnyRoute,
  bron: { params: Record<string, string>; query: Record<string, string | string[]>; body: unknown },
): Invoer<unknown, unknown, unknown> {
  return {
    params: lees(route.params, bron.params, '/pad'),
    query: lees(route.query, bron.query, '/vraag'),
    body: lees(route.body, bron.body, ''),
  };
}

function lees(schema: z.ZodType | undefined, value: unknown, prefix: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => veldfouten(issue, prefix));
  throw new Probleem(400, 'De invoer klopt niet', errors[0]?.detail ?? 'De invoer klopt niet.', errors);
}

function veldfouten(issue: z.core.$ZodIssue, prefix: string) {
  const pointer = `${prefix}/${issue.path.map(String).join('/')}`.replace(/\/$/, '');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${pointer}/${key}`,
      code: 'onbekend-veld',
      detail: `Het veld ${key} bestaat niet.`,
    }));
  }
  return [{ pointer, code: CODES[issue.code] ?? 'ongeldig', detail: tekstVan(issue) }];
}

const CODES: Readonly<Record<string, string>> = {
  invalid_type: 'verkeerde-soort',
  too_big: 'te-groot',
  too_small: 'te-klein',
  invalid_format: 'verkeerde-vorm',
  invalid_value: 'onbekende-keuze',
  custom: 'ongeldig',
};

function tekstVan(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Dit moet u nog invullen.' : 'Dit is niet wat hier hoort.';
    case 'too_big':
      return issue.origin === 'string'
        ? `Maak dit korter: hoogstens ${issue.maximum} tekens.`
        : `Dit mag hoogstens ${issue.maximum} zijn.`;
    case 'too_small':
      return issue.origin === 'string' ? 'Dit moet u nog invullen.' : `Dit moet minstens ${issue.minimum} zijn.`;
    case 'invalid_format':
      return 'Dit is niet goed geschreven.';
    case 'invalid_value':
      return `Kies een van: ${issue.values.map(String).join(', ')}.`;
    default:
      return issue.message;
  }
}

/** Parses a JSON body. @throws Probleem 400 or 413 */
export async function leesJson(request: Request): Promise<unknown> {
  const length = Number(request.headers.get('Content-Length') ?? 0);
  if (length > GROOTSTE_JSON) throw new Probleem(413, 'Te groot', 'Wat u stuurt is te groot.');
  const text = await request.text();
  if (text.length > GROOTSTE_JSON) throw new Probleem(413, 'Te groot', 'Wat u stuurt is te groot.');
  try {
    return JSON.parse(text === '' ? 'null' : text);
  } catch {
    throw foutInVeld('', 'geen-json', 'Wat u stuurt is geen geldige JSON.');
  }
}
