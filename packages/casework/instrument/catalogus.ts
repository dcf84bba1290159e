import { z } from 'zod';
import { feitcriterium, indelingcode } from '../indeling/index.ts';

const tekst = (max: number) => z.string().trim().min(1).max(max);
const maanden = z.int().min(1).max(120);
/** Where a rule stands: an article, or a document with its place. */
const bron = tekst(300);

/** In which part of the list an instrument stands. */
export const INSTRUMENTGROEPEN = ['werken', 'ondersteuning', 'leren', 'meedoen', 'geld', 'onderzoek'] as const;
export type Instrumentgroep = (typeof INSTRUMENTGROEPEN)[number];

/** What an instrument means for somebody's money. */
export const INKOMENSGEVOLGEN = [
  'bijstand-blijft',
  'loon',
  'premie',
  'kosten-vergoed',
  'winst',
  'verandert-niet',
] as const;
export type Inkomensgevolg = (typeof INKOMENSGEVOLGEN)[number];

/** Rules on the longest duration that stand in the law. */
export const DUURREGELS = ['proefplaats', 'participatieplaats'] as const;

/** How a tegenprestatie is asked. */
export const OPLEGWIJZEN = ['opgelegd', 'vrijwillig', 'nooit'] as const;
export type Oplegwijze = (typeof OPLEGWIJZEN)[number];

/** For whom: read in a fact, in bijstand, an aanvraag, hours or an earlier inzet, or judged by a person. */
export const criterium = z.union([
  z.strictObject({ als: feitcriterium, bron, anders: tekst(300) }),
  z.strictObject({
    stand: z.enum(['bijstand', 'geen-bijstand', 'aanvraag-loopt']),
    tekst: tekst(200),
    bron,
    anders: tekst(300),
  }),
  /** Hours a week somebody can work, as the proposal says. */
  z.strictObject({ urenVanaf: z.int().min(1).max(40), tekst: tekst(200), bron, anders: tekst(300) }),
  /** The last one of this kind ended so many months ago, or there was none. */
  z.strictObject({ vorigeMaandenGeleden: maanden, tekst: tekst(200), bron, anders: tekst(300) }),
  z.strictObject({ oordeel: tekst(200), bron, anders: tekst(300) }),
]);
export type Criterium = z.output<typeof criterium>;

/** An instrument as law and documents describe it. What none of them says is left out, and then there is no limit. */
export const instrument = z
  .strictObject({
    code: indelingcode,
    naam: z.strictObject({ nl: tekst(80), en: tekst(80) }),
    groep: z.enum(INSTRUMENTGROEPEN),
    /** For the resident, in plain Dutch. */
    doel: tekst(600),
    grondslag: z.array(bron).min(1).max(6),
    bron: tekst(600),
    nietGegeven: tekst(600).optional(),
    /** A subject of its own elsewhere in the product. */
    elders: z.enum(['loonkostensubsidie']).optional(),
    criteria: z.array(criterium).max(12),
    /** Advice that must be positive first. */
    advies: z.strictObject({ wie: tekst(80), regel: z.enum(['beschut-werk']).optional(), bron }).optional(),
    /** Whether it is given by a besluit, and where that stands; else why none is needed. */
    besluit: z.strictObject({ nodig: z.boolean(), bron }),
    duur: z
      .union([
        z.strictObject({ regel: z.enum(DUURREGELS), bron }),
        z.strictObject({ maanden, verlengingMaanden: maanden.optional(), bron }),
      ])
      .optional(),
    /** Somebody works or learns at a place that is named. */
    plek: z.boolean().default(false),
    uren: z.boolean().default(false),
    kosten: z.strictObject({ wie: z.enum(['gemeente', 'uwv', 'niemand']), post: tekst(120), bron }),
    /** What is paid to the person: a premie (art. 31 lid 2 j), each half year or once, or costs. */
    betaling: z.enum(['premie-per-half-jaar', 'premie', 'kosten']).optional(),
    evaluatie: z.strictObject({
      elkeMaanden: maanden.optional(),
      bron: bron.optional(),
      vragen: z.array(tekst(200)).min(1).max(6),
    }),
    /** Parts it goes through, one after another. */
    fasen: z.array(tekst(80)).min(2).max(6).optional(),
    inkomen: z.enum(INKOMENSGEVOLGEN),
    /** What may be offered while somebody waits. */
    tijdelijk: z.array(indelingcode).max(10).default([]),
  })
  .refine(({ elders, criteria }) => elders !== undefined || criteria.length > 0, {
    error: 'Een instrument zegt voor wie het is.',
  });
export type Instrument = z.output<typeof instrument>;

const perJaar = z.array(z.strictObject({ jaar: z.int().min(2015).max(2100), aantal: z.int().min(0), bron })).max(40);

/** What a gemeente chose itself about an instrument; a field that is absent: nothing chosen. */
export const eigenRegels = z.strictObject({
  opleggen: z.enum(OPLEGWIJZEN).optional(),
  duur: z.strictObject({ maanden, verlengingMaanden: maanden.optional() }).optional(),
  evaluatieElkeMaanden: maanden.optional(),
  /** Cents. */
  premieInCenten: z.int().min(1).optional(),
  /** How many hours a week at most. */
  urenPerWeek: z.int().min(1).max(40).optional(),
  /** Ways in which it is given, of which one is chosen: how many hours, and for how long. */
  regimes: z
    .array(z.strictObject({ code: indelingcode, uitleg: tekst(200) }))
    .min(1)
    .max(10)
    .optional(),
  /** How many people at the same time, by year. */
  plaatsen: perJaar.optional(),
  /** Cents that may be granted, by year. */
  budgetInCenten: perJaar.optional(),
  /** In which order people wait. */
  volgorde: z.enum(['advies', 'voorstel']).optional(),
});
export type EigenRegels = z.output<typeof eigenRegels>;

/** Which instruments an uitvoerder has for which gemeenten, from when, with what it chose itself. */
export const instrumentgebruik = z.strictObject({
  uitvoerder: tekst(100),
  gemeenten: z.array(z.string().regex(/^\d{4}$/)).min(1),
  bron: tekst(400),
  gebruik: z
    .array(
      z.strictObject({
        instrument: indelingcode,
        vanaf: z.iso.date(),
        tot: z.iso.date().optional(),
        /** Where the gemeente says so; left out: in the document above. */
        bron: bron.optional(),
        regels: eigenRegels.default({}),
      }),
    )
    .min(1),
});
export type Instrumentgebruik = z.output<typeof instrumentgebruik>;

type Gelezen<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: string[] };

const lees = <T>(schema: z.ZodType<T>, content: unknown): Gelezen<T> => {
  const result = schema.safeParse(content);
  return result.success
    ? { ok: true, value: result.data }
    : {
        ok: false,
        problems: result.error.issues.map(
          ({ path, message }) => `${path.map(String).join('.') || '(geheel)'}: ${message}`,
        ),
      };
};

/** Reads an instrument from a policy file. @returns it, or what is wrong with it, one line per problem */
export const readInstrument = (content: unknown): Gelezen<Instrument> => lees(instrument, content);

/** Reads which instruments are used from a policy file. @returns it, or what is wrong with it */
export const readInstrumentgebruik = (content: unknown): Gelezen<Instrumentgebruik> => lees(instrumentgebruik, content);
