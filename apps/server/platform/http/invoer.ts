import type { AnyRoute } from '@meedoen/contract/routes';
import type { z } from 'zod';
import { foutInVeld, Probleem, type Veldfout } from '../probleem/index.ts';
import type { Invoer } from './wegen.ts';

/** Deeper than anything the contract takes; whoever reads further down does so by calling itself. */
const DIEPSTE = 40;
/** More than anybody fills in; a megabyte holds tens of thousands, and an open path computes with each of them. */
const MEESTE_IN_EEN = 500;
const MEESTE_SAMEN = 5000;

/** Reads and checks what a call brings. @throws Probleem 400 with a pointer per field */
export function leesInvoer(
  route: AnyRoute,
  bron: { params: Record<string, string>; query: Record<string, string | string[]>; body: unknown },
): Invoer<unknown, unknown, unknown> {
  bewaakInhoud(bron.params, '/pad');
  bewaakInhoud(bron.query, '/vraag');
  bewaakInhoud(bron.body, '');
  weigerOnbekendeVraag(route, bron.query);
  return {
    params: lees(route.params, bron.params, '/pad'),
    query: lees(route.query, bron.query, '/vraag'),
    body: lees(route.body, bron.body, ''),
  };
}

/** What is in one part of a file, or what is wrong with it. */
export type Deel<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fouten: readonly Veldfout[] };

/** Checks one part of what came as a file, as a body is checked; a part that is wrong does not stop the others. */
export function toetsDeel<T>(schema: z.ZodType<T>, deel: unknown, pointer: string): Deel<T> {
  try {
    bewaakInhoud(deel, pointer);
    return { ok: true, value: lees(schema, deel, pointer) as T };
  } catch (fout) {
    if (fout instanceof Probleem) return { ok: false, fouten: fout.errors };
    throw fout;
  }
}

/** Dates of the people this is about, and of what is decided for them; counting from others falls off the calendar. */
const EERSTE_JAAR = '1900';
const LAATSTE_JAAR = '2199';

/**
 * Refuses, wherever it stands: text that no database keeps or that is no text at all (NUL, half a character), the name
 * that is the prototype of an object, days no living person had, and what is nested or goes on without end. @throws Probleem 400
 */
function bewaakInhoud(inhoud: unknown, prefix: string): void {
  const nog: { readonly deel: unknown; readonly pointer: string; readonly diepte: number }[] = [];
  const kijk = (deel: unknown, pointer: string, diepte: number) => {
    if (typeof deel === 'string' && !isTekst(deel))
      throw foutInVeld(pointer, 'geen-tekst', 'Hier staat een teken dat wij niet kunnen lezen.');
    // 1e400 is read as endless, and would be kept as nothing
    if (typeof deel === 'number' && !Number.isFinite(deel))
      throw foutInVeld(pointer, 'te-groot', 'Dit getal is te groot.');
    if (typeof deel === 'string' && isVerreDag(deel))
      throw foutInVeld(pointer, 'onmogelijke-datum', 'Deze dag kan niet kloppen. Kijk het jaar na.');
    if (typeof deel === 'object' && deel !== null) nog.push({ deel, pointer, diepte });
  };
  kijk(inhoud, prefix, 0);
  let samen = 0;
  for (let hier = nog.pop(); hier; hier = nog.pop()) {
    const { deel, pointer, diepte } = hier;
    if (diepte > DIEPSTE) throw foutInVeld(prefix, 'te-diep', 'Wat u stuurt zit te diep in elkaar.');
    const delen = Object.entries(Object(deel));
    samen += delen.length;
    if (delen.length > MEESTE_IN_EEN || samen > MEESTE_SAMEN)
      throw foutInVeld(pointer, 'te-veel', 'Dit is meer dan wij in een keer kunnen lezen.');
    for (const [naam, onder] of delen) {
      if (naam === '__proto__' || !isTekst(naam))
        throw foutInVeld(pointer, 'onbekend-veld', 'Hier staat een veld dat niet bestaat.');
      kijk(onder, `${pointer}/${segment(naam)}`, diepte + 1);
    }
  }
}

const isVerreDag = (text: string): boolean =>
  /^\d{4}-\d{2}(-\d{2})?$/.test(text) && (text < EERSTE_JAAR || text.slice(0, 4) > LAATSTE_JAAR);

const isTekst = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

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
  new Probleem(400, 'De invoer klopt niet', fouten[0]?.detail ?? 'De invoer klopt niet.', fouten);

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
