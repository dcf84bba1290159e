import { z } from 'zod';
import { TELLINGCODES, TELLINGEN, type Tellingcode } from './telling.ts';

/** The headings a gemeente reports under (Steenwijkerland 2020-2023, ch. 6), in their order. */
export const KOPPEN = {
  'in-beeld': 'Inwoners in beeld',
  'passend-aanbod': 'Ondersteuning die past',
  kwaliteit: 'Kwaliteit van de uitvoering',
  'andere-domeinen': 'Effect op andere domeinen',
  'relatieve-prestatie': 'Vergeleken met anderen',
} as const;
export type Cijferkop = keyof typeof KOPPEN;

export const EENHEDEN = ['huishoudens', 'mensen', 'trajecten', 'keer', 'procent', 'euro', 'per-1000'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

const tekst = (max: number) => z.string().trim().min(1).max(max);
const kop = z.enum(Object.keys(KOPPEN) as [Cijferkop, ...Cijferkop[]]);
const telling = z.enum(TELLINGCODES as [Tellingcode, ...Tellingcode[]]);

const basis = {
  code: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Gebruik kleine letters, cijfers en streepjes.' }),
  naam: tekst(80),
  /** The question it answers. */
  vraag: tekst(200),
  /** What is counted, on which day, and what is not. */
  definitie: tekst(900),
  kop,
  eenheid: z.enum(EENHEDEN),
  /** The rule of the document it comes from, with its place there. */
  bron: z
    .array(z.strictObject({ document: tekst(120), plaats: tekst(80) }))
    .min(1)
    .readonly(),
};

/**
 * One indicator: what it asks, what it means, where it comes from, and which count computes it. One of `telling` and
 * `nietBerekend` stands there: what the product does not hold is not estimated.
 */
const indicator = z.union([
  z.strictObject({
    ...basis,
    telling,
    /** Shown as a share: this part of the total. Left out: the total with its parts. */
    aandeel: tekst(60).optional(),
    /** Parts are too many to show, or say nothing here. */
    zonderDelen: z.boolean().optional(),
  }),
  z.strictObject({ ...basis, nietBerekend: tekst(400) }),
  /** A count per 1,000 inhabitants of 18 and older, beside others (relative performance). */
  z.strictObject({ ...basis, perInwoners: telling }),
  /** The cost of the year so far as a part of its BUIG budget. */
  z.strictObject({ ...basis, tegenoverBudget: z.literal(true) }),
]);
export type Indicator = z.output<typeof indicator>;

export const indicatoren = z
  .array(indicator)
  .min(1)
  .superRefine((lijst, context) => {
    const gezien = new Set<string>();
    lijst.forEach((each, i) => {
      if (gezien.has(each.code))
        context.addIssue({ code: 'custom', path: [i, 'code'], message: 'Deze code staat er twee keer.' });
      gezien.add(each.code);
      if ('telling' in each && each.aandeel && TELLINGEN[each.telling].per === 'maand')
        context.addIssue({ code: 'custom', path: [i, 'aandeel'], message: 'Per maand zijn er geen delen.' });
    });
  });

/** Reads the catalogue from a policy file. @returns it, or what is wrong with it, one line per problem */
export function readIndicatoren(
  content: unknown,
): { ok: true; value: readonly Indicator[] } | { ok: false; problems: string[] } {
  const result = indicatoren.safeParse(content);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.map(({ path, message }) => `${path.map(String).join('.') || '(geheel)'}: ${message}`),
  };
}
