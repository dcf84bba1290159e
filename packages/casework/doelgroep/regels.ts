import { z } from 'zod';
import type { Feitsoort } from '../feiten/index.ts';
import { feitcriterium, indelingcode, VOORSTELSOORTEN } from '../indeling/index.ts';

const tekst = (max: number) => z.string().trim().min(1).max(max);
/** Where a rule stands: an article, or a document with its place. */
const bron = tekst(300);

/**
 * The kinds of fact a target group may look at: those of a placement, a placement itself, whether somebody has a home,
 * and whether they are still to do the civic integration. Nationality, residence permit, address and health are not here.
 */
export const DOELGROEPSOORTEN = [
  ...VOORSTELSOORTEN,
  'plaatsing',
  'woonsituatie',
  'inburgeringsplicht',
] as const satisfies readonly Feitsoort[];
export type Doelgroepsoort = (typeof DOELGROEPSOORTEN)[number];

/** Cases from which it follows that somebody belongs to a group. */
export const DOELGROEPZAAKSOORTEN = ['zorg', 'school', 'zonder-uitkering'] as const;
export type Doelgroepzaaksoort = (typeof DOELGROEPZAAKSOORTEN)[number];

/** What follows from belonging to a group; the product knows what each asks. */
export const GEVOLGEN = [
  'school-eerst',
  'gesprekken-op-school',
  'geen-taalmeter',
  'duaal-traject',
  'geen-sollicitaties',
  'hulp-blijft',
  'postadres',
  'contact',
  'geen-plichten',
  'in-beeld',
  'bij-de-gemeente',
  'traject-zonder-uitkering',
] as const;
export type Gevolg = (typeof GEVOLGEN)[number];

/** For what the duty of civic integration may be used, and nothing else (doelbinding, Pw art. 67a). */
const ALLEEN_INBURGERING: readonly Gevolg[] = ['geen-taalmeter', 'duaal-traject', 'in-beeld'];

const doelgroepcriterium = z.union([
  feitcriterium,
  /** In practical or special education, now or before. */
  z.strictObject({ feit: z.literal('praktijkonderwijs'), ooit: z.literal(true), tekst: tekst(200) }),
  z.strictObject({ feit: z.literal('inburgeringsplicht'), ooit: z.literal(true).optional(), tekst: tekst(200) }),
  z.strictObject({ feit: z.literal('woonsituatie'), soort: z.literal('dakloos'), tekst: tekst(200) }),
  z.strictObject({ feit: z.literal('plaatsing'), indeling: indelingcode, groep: indelingcode, tekst: tekst(200) }),
  z.strictObject({ zaak: z.enum(DOELGROEPZAAKSOORTEN), tekst: tekst(200) }),
]);
export type Doelgroepcriterium = z.output<typeof doelgroepcriterium>;

/** A target group with its own rules, as a document lays it down. What the document does not give is left out. */
export const doelgroep = z
  .strictObject({
    code: indelingcode,
    naam: tekst(80),
    bron: tekst(400),
    nietGegeven: tekst(600).optional(),
    /** Who belongs: one of these ways is enough; of a way everything must hold. */
    wie: z
      .array(z.strictObject({ alle: z.array(doelgroepcriterium).min(1).max(6) }))
      .min(1)
      .max(6),
    /** What differs for this group, for who guides. */
    gevolgen: z
      .array(z.strictObject({ wat: z.enum(GEVOLGEN), tekst: tekst(300), bron }))
      .min(1)
      .max(8),
    /** What holds for the resident, in plain Dutch and English; left out: nothing they should know changes. */
    voorInwoner: z.strictObject({ je: tekst(600), u: tekst(600), en: tekst(600) }).optional(),
    /** How long a case of this group is kept after it ended, in months; only where it is kept apart. */
    bewarenMaanden: z.strictObject({ maanden: z.int().min(0).max(120), bron }).optional(),
  })
  .refine(
    ({ wie, gevolgen }) =>
      !wie.some(({ alle }) => alle.some((each) => 'feit' in each && each.feit === 'inburgeringsplicht')) ||
      gevolgen.every(({ wat }) => ALLEEN_INBURGERING.includes(wat)),
    { error: 'Inburgering mag alleen tellen voor de taalmeter, een duaal traject en in beeld blijven.' },
  );
export type Doelgroep = z.output<typeof doelgroep>;

/** Which target groups an uitvoerder knows for which gemeenten, from when. */
export const doelgroepgebruik = z.strictObject({
  uitvoerder: tekst(100),
  gemeenten: z.array(z.string().regex(/^\d{4}$/)).min(1),
  bron: tekst(400),
  gebruik: z
    .array(z.strictObject({ doelgroep: indelingcode, vanaf: z.iso.date(), tot: z.iso.date().optional() }))
    .min(1),
});
export type Doelgroepgebruik = z.output<typeof doelgroepgebruik>;

type Gelezen<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: string[] };

function lees<T>(schema: z.ZodType<T>, content: unknown): Gelezen<T> {
  const result = schema.safeParse(content);
  if (result.success) return { ok: true, value: result.data };
  const regel = ({ path, message }: z.core.$ZodIssue) => `${path.map(String).join('.') || '(geheel)'}: ${message}`;
  return { ok: false, problems: result.error.issues.map(regel) };
}

/** Reads a target group from a policy file. @returns it, or what is wrong with it, one line per problem */
export const readDoelgroep = (content: unknown): Gelezen<Doelgroep> => lees(doelgroep, content);

/** Reads which target groups are used from a policy file. @returns it, or what is wrong with it */
export const readDoelgroepgebruik = (content: unknown): Gelezen<Doelgroepgebruik> => lees(doelgroepgebruik, content);
