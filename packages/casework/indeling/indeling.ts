import { z } from 'zod';
import { type Feitsoort, MEEDOENVORMEN } from '../feiten/index.ts';

/**
 * The kinds of fact a criterion may look at: each may be used for guidance to work (doelbinding), none is of a special
 * category, and none tells where somebody is from or lives. A kind that is not here cannot be named in an indeling.
 */
export const VOORSTELSOORTEN = [
  'geboortedatum',
  'inkomen',
  'arbeidsverplichting',
  'praktijkonderwijs',
  'meedoen',
] as const satisfies readonly Feitsoort[];
export type Voorstelsoort = (typeof VOORSTELSOORTEN)[number];

export const indelingcode = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Gebruik kleine letters, cijfers en streepjes.' });
const tekst = (max: number) => z.string().trim().min(1).max(max);
const maanden = z.int().min(0).max(600);

/** Whether a criterion holds can be seen in a fact; `tekst` is how people read it. */
export const feitcriterium = z.discriminatedUnion('feit', [
  z.strictObject({
    feit: z.literal('geboortedatum'),
    leeftijd: z.strictObject({ vanaf: z.int().min(0).optional(), totEnMet: z.int().max(120).optional() }),
    tekst: tekst(200),
  }),
  z.strictObject({
    feit: z.literal('inkomen'),
    soort: z.enum(['loon', 'onderneming']),
    loonkostensubsidie: z.boolean().optional(),
    tekst: tekst(200),
  }),
  z.strictObject({
    feit: z.literal('arbeidsverplichting'),
    stand: z
      .array(
        z.enum([
          'geldt',
          'ontheffing-dringende-redenen',
          'ontheffing-jong-kind',
          'vrijgesteld-arbeidsongeschikt',
          'vrijgesteld-pensioengerechtigd',
        ]),
      )
      .min(1),
    tekst: tekst(200),
  }),
  z.strictObject({ feit: z.literal('praktijkonderwijs'), praktijkonderwijs: z.boolean(), tekst: tekst(200) }),
  z.strictObject({ feit: z.literal('meedoen'), vorm: z.array(z.enum(MEEDOENVORMEN)).min(1), tekst: tekst(200) }),
]);
export type Feitcriterium = z.output<typeof feitcriterium>;

/** A criterion that a person judges, together with who it is about. */
const oordeelcriterium = z.strictObject({ oordeel: tekst(200) });

/** What belongs to a group. A field that the document does not give is left out, and then nothing is due. */
export const dienst = z.strictObject({
  /** There is contact at least every so many days. */
  contactElkeDagen: z.int().min(1).max(1000).optional(),
  /** The plan is looked at again within so many months. */
  evaluatieElkeMaanden: z.int().min(1).max(120).optional(),
  /** Whether the bijstand is still right is looked at again within so many months. */
  rechtmatigheidElkeMaanden: z.int().min(1).max(120).optional(),
  /** Codes of the instruments that may be used; left out: no limit is laid down. */
  instrumenten: z.array(indelingcode).optional(),
});
export type Dienst = z.output<typeof dienst>;

export const indelinggroep = z.strictObject({
  code: indelingcode,
  naam: tekst(80),
  /** For the resident, in plain Dutch. */
  omschrijving: tekst(600),
  /** Expected time to work, in months. */
  verwachteDuur: z.strictObject({ vanafMaanden: maanden.optional(), totMaanden: maanden.optional() }).optional(),
  criteria: z.array(z.union([feitcriterium, oordeelcriterium])),
  dienst,
});
export type Indelinggroep = z.output<typeof indelinggroep>;

/** A way of placing people: a ladder with rungs or a set of groups, as a document lays it down. */
export const indeling = z
  .strictObject({
    code: indelingcode,
    naam: tekst(80),
    /** ladder: the groups stand in order, from far to near. */
    soort: z.enum(['ladder', 'groepen']),
    bron: tekst(400),
    /** Who places, in words. */
    wiePlaatst: tekst(200),
    /** What the document leaves open, so that nobody takes an empty field for a choice. */
    nietGegeven: tekst(600).optional(),
    groepen: z.array(indelinggroep).max(30),
  })
  .refine(({ groepen }) => new Set(groepen.map(({ code }) => code)).size === groepen.length, {
    error: 'Twee groepen hebben dezelfde code.',
  });
export type Indeling = z.output<typeof indeling>;

/** Which indelingen are used for some gemeenten, from when, with what was chosen about the service (from a policy pack). */
export interface Indelinggebruik {
  readonly gemeenten: readonly string[];
  readonly bron: string;
  readonly gebruik: readonly {
    readonly indeling: string;
    readonly vanaf: string;
    readonly tot?: string | undefined;
    /** The groups of this one decide how often there is contact; one at a time. */
    readonly hoofd: boolean;
    /** By group, in the place of what the indeling says. */
    readonly dienst: Readonly<Record<string, Dienst>>;
  }[];
}

/** Reads an indeling from a policy file. @returns it, or what is wrong with it, one line per problem */
export function readIndeling(content: unknown): { ok: true; indeling: Indeling } | { ok: false; problems: string[] } {
  const result = indeling.safeParse(content);
  return result.success ? { ok: true, indeling: result.data } : { ok: false, problems: problemsOf(result.error) };
}

const problemsOf = ({ issues }: z.ZodError): string[] =>
  issues.map(({ path, message }) => `${path.map(String).join('.') || '(geheel)'}: ${message}`);

/** What belongs to a group in a gemeente: what it chose itself goes before what the indeling says, field by field. */
export const dienstVan = ({ dienst: algemeen }: Indelinggroep, eigen: Dienst | undefined): Dienst => ({
  ...algemeen,
  ...eigen,
});
