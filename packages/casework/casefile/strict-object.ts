import { z } from 'zod';
import { datum } from './scalars.ts';

/** An object with exactly these fields: an unknown field is an error that names the nearest known one. */
export function strictObject<const S extends z.core.$ZodLooseShape>(shape: S) {
  const bekend = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        const keys = issue.keys as string[];
        return keys.map((key) => unknownField(key, bekend)).join('\n');
      }
      if (issue.input === undefined || issue.input === null) return 'ontbreekt';
      return `hier horen velden te staan: ${bekend.join(', ')}`;
    },
  });
}

export function list<T extends z.ZodType>(item: T) {
  return z.array(item, { error: (issue) => (issue.input === null ? 'ontbreekt' : 'hier hoort een lijst te staan') });
}

/** Days on which something holds (in a case over months); both are in it. */
export const dagenFields = { vanaf: datum.optional(), totEnMet: datum.optional() };

/** Days on which something holds, and days on which it was known: from when it was told, until it was replaced. */
export const tijdvakFields = { ...dagenFields, bekendVanaf: datum.optional(), bekendTotEnMet: datum.optional() };

/** A value, a value over a stretch of days, or a list of these. Out: always the list. */
export function overTime<T extends z.ZodType>(waarde: T) {
  const los = strictObject({ waarde, ...tijdvakFields });
  return z.union([waarde, los, list(los).min(1, 'deze lijst is leeg')]);
}

/** An object that may stand alone or, each with its own days, in a list. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([item, list(item).min(1, 'deze lijst is leeg')]);
}

function unknownField(key: string, bekend: readonly string[]): string {
  const dichtbij = bekend
    .map((naam) => ({ naam, distance: distance(key.toLowerCase(), naam.toLowerCase()) }))
    .filter(({ naam, distance }) => distance <= Math.max(2, Math.floor(naam.length / 4)))
    .sort((a, b) => a.distance - b.distance)[0];
  const raad = dichtbij ? `bedoelde u “${dichtbij.naam}”?` : `hier kunnen: ${bekend.join(', ')}`;
  return `onbekend veld “${key}”; ${raad}`;
}

/** Edit distance of two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const vervangen = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, vervangen));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
