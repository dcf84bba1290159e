import { ROLLEN, type Rol } from '@meedoen/casework/bevoegdheid';
import type { AnyRoute } from '@meedoen/contract/routes';
import { z } from 'zod';
import { TOEGANG } from '../toegang.tabel.ts';

/** A place in JSON: names of fields and numbers of items, from the top. */
export type Plek = readonly (string | number)[];

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
}

/** Every place in what a schema takes, with the schema that stands there. */
export function plekkenIn(schema: z.ZodType | undefined): { readonly plek: Plek; readonly schema: Schema }[] {
  if (!schema) return [];
  const gezien = new Map<string, { plek: Plek; schema: Schema }>();
  const loop = (deel: Schema, plek: Plek): void => {
    if (plek.length > 6) return;
    if (plek.length > 0 && !gezien.has(plek.join('/'))) gezien.set(plek.join('/'), { plek, schema: deel });
    for (const [naam, onder] of Object.entries(deel.properties ?? {})) loop(onder, [...plek, naam]);
    if (deel.items) loop(deel.items, [...plek, 0]);
    for (const keus of [...(deel.anyOf ?? []), ...(deel.oneOf ?? [])]) loop(keus, plek);
  };
  loop(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, []);
  return [...gezien.values()];
}

/** Every place in a value that is there, and in objects below it. */
export function plekkenVan(waarde: unknown, plek: Plek = []): Plek[] {
  if (typeof waarde !== 'object' || waarde === null) return plek.length > 0 ? [plek] : [];
  const onder = Array.isArray(waarde) ? waarde.map((each, i) => [i, each] as const) : Object.entries(waarde);
  return [...(plek.length > 0 ? [plek] : []), ...onder.flatMap(([naam, each]) => plekkenVan(each, [...plek, naam]))];
}

/** The same value with something else at a place; what is missing on the way there is made. */
export function metOp(basis: unknown, [hier, ...rest]: Plek, waarde: unknown): unknown {
  if (hier === undefined) return waarde;
  if (typeof hier === 'number') {
    const lijst = Array.isArray(basis) ? [...basis] : [];
    lijst[hier] = metOp(lijst[hier], rest, waarde);
    return lijst;
  }
  const object = typeof basis === 'object' && basis !== null && !Array.isArray(basis) ? basis : {};
  return { ...object, [hier]: metOp((object as Record<string, unknown>)[hier], rest, waarde) };
}

/** Values nobody sends who means well: wrong kinds, edges of kinds, and what breaks what reads it. */
export const HOSTILE: readonly unknown[] = [
  null,
  -1,
  1.5,
  2_147_483_648,
  9_007_199_254_740_992,
  1e308,
  '',
  'a\u0000b',
  '\ud800',
  `${'-'.repeat(36)}`,
  '00000000-0000-0000-0000-000000000000',
  "'; drop table persoon; --",
  '0001-01-01',
  '1900-01-01',
  '2199-12-31',
  '9999-12-31',
  '2026-02-30',
  '0000-01',
  '1900-01',
  '2199-12',
  'x'.repeat(5000),
  [],
  {},
];

/** The same for what stands in an address: only text, of whole characters. */
export const HOSTILE_TEXT = HOSTILE.filter((each) => typeof each === 'string' || typeof each === 'number')
  .map(String)
  .filter((each) => each.isWellFormed());

/** What no answer may hold: insides of the product, or a language that is not Dutch. */
export const BINNENKANT =
  /node_modules|\bat [\w.<>]+ \(|select |insert into|postgres|violates|syntax error|\bzod\b|undefined|\[object|\/apps\/|\.ts\b|Error:|\b(invalid|expected|required|received|must be|unknown|failed)\b/i;

/** Who may use a path: a resident where they may, else the first role. */
export function wieMag(route: AnyRoute): Rol | 'niemand' {
  const wie = TOEGANG.get(route.naam) ?? new Set();
  return wie.has('inwoner') ? 'inwoner' : (ROLLEN.find((rol) => wie.has(rol)) ?? 'niemand');
}
