import { type IsoDate, type Maand, parseDate } from '@meedoen/law/kernel';
import { z } from 'zod';

/** Values that occur all over the API. */
export const id = z.uuid();
export const datum = z
  .string()
  .refine((text): text is IsoDate => parseDate(text) !== undefined, 'Geen bestaande datum')
  .meta({ format: 'date', examples: ['2026-11-24'] });
export const maand = z
  .string()
  .refine((text): text is Maand => /^\d{4}-(0[1-9]|1[0-2])$/.test(text), 'Geen maand (jjjj-mm)')
  .meta({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', examples: ['2026-11'] });
export const tijdstip = z.iso.datetime({ offset: true });
/** Whole euro cents. */
export const centen = z
  .int()
  .min(-100_000_000_00)
  .max(100_000_000_00)
  .meta({ examples: [134_545] });
export const nietNegatieveCenten = centen.min(0);
/** Money of many people together: a month of hundreds of thousands is more than any one amount may be. */
export const somInCenten = z.int();
export const kenmerk = z
  .string()
  .regex(/^[A-Z]{2,3}-\d{4}-\d{6}$/)
  .meta({ examples: ['AV-2026-000123'] });
export const gemeentecode = z
  .string()
  .regex(/^\d{4}$/)
  .meta({ examples: ['9901'] });
export const versie = z.int().min(0);
/** Half-open in the API, as in the code: `tot` is the first day on which it no longer holds. */
export const tijdvak = z.object({ vanaf: datum.nullable(), tot: datum.nullable() });
export const tekst = (max: number) => z.string().trim().min(1).max(max);

/** One page of a list; `volgende` is the cursor of the next page, null at the end. */
export const bladzijde = <T extends z.ZodType>(regel: T) =>
  z.object({ regels: z.array(regel), volgende: z.string().nullable(), totaal: z.int().nullable() });
export const bladzijdeVraag = z.object({
  cursor: z.string().max(400).optional(),
  aantal: z.coerce.number().int().min(1).max(100).default(25),
});

/** An explanation of the law as it travels: Explained with its leaves. */
export interface Uitleg {
  readonly value: unknown;
  readonly article: string;
  readonly says: string;
  readonly uses: readonly Uitleg[];
  readonly herkomst?: unknown;
}
export const uitleg: z.ZodType<Uitleg> = z.lazy(() =>
  z.object({
    value: z.unknown(),
    article: z.string(),
    says: z.string(),
    uses: z.array(uitleg),
    herkomst: z.unknown().optional(),
  }),
);
export const uitgelegd = <T extends z.ZodType>(value: T) =>
  z.object({ value, article: z.string(), says: z.string(), uses: z.array(uitleg), herkomst: z.unknown().optional() });
