import { z } from 'zod';
import { route } from '../route/route.ts';
import { centen, datum, id, maand, somInCenten, tekst, tijdstip } from '../waarden/index.ts';

export * from './volume.ts';

/** Null where the number is below ten, or would tell another one that is: that would be about people. */
const getal = z.int().min(0).nullable();
const TAAK = { taak: 'beleid-doorrekenen', doel: null, verwerking: null } as const;

const regelwaarde = z.union([z.string().max(40), z.number(), z.null()]);
/** Rules that become otherwise, from the first day of a month on. */
export const variant = z.strictObject({
  vanaf: datum,
  wijzigingen: z.array(z.strictObject({ regel: tekst(120), waarde: regelwaarde })).max(40),
});

/** The caseload as it was taken into memory, without names: how far it is. */
export const populatie = z.object({
  /** Month that is computed. */
  maand,
  /** What was known until this moment. */
  stand: tijdstip,
  geladen: z.int(),
  totaal: z.int(),
  klaar: z.boolean(),
});
export const loadPopulatie = route({
  naam: 'loadPopulatie',
  method: 'POST',
  path: '/v1/beleidslab/populaties',
  samenvatting: 'Haal de huishoudens op voor het beleidslab, een deel per keer',
  ...TAAK,
  status: 200,
  /** `opnieuw`: forget what was taken in and begin again, with what is known now. */
  body: z.strictObject({ opnieuw: z.boolean().default(false) }),
  answer: populatie,
});

export const labregel = z.object({
  regel: z.string(),
  titel: z.string(),
  uitleg: z.string().nullable(),
  artikel: z.string(),
  wie: z.enum(['gemeente', 'rijk']),
  eenheid: z.enum(['cents', 'percent', 'months', 'weeks', 'days', 'years', 'keuze']),
  opties: z.array(z.object({ waarde: z.string(), tekst: z.string() })),
  hoogste: z.number().nullable(),
  /** What holds now; null with `nuTekst` where nobody chose, or where it differs. */
  nu: regelwaarde,
  nuTekst: z.string(),
  /** Whether it can be left to the law again. */
  magLeeg: z.boolean(),
  /** Households whose amount rests on this rule. */
  raakt: getal,
});
export const readLabregels = route({
  naam: 'readLabregels',
  method: 'GET',
  path: '/v1/beleidslab/regels',
  samenvatting: 'Regels die in het beleidslab anders kunnen',
  ...TAAK,
  status: 200,
  answer: z.object({ maand, regels: z.array(labregel) }),
});

/** A number now and under the variant; none of both where one of them, or what lies between, is about fewer than ten. */
const nuEnStraks = z.object({ nu: getal, variant: getal });
const verandering = z.object({ aantal: getal, gemiddeldInCenten: centen.nullable() });
export const labuitkomst = z.object({
  maand,
  huishoudens: getal,
  achteruit: verandering,
  vooruit: verandering,
  gelijk: getal,
  /** Households whose amount cannot be known, with what is missing. */
  onbekend: getal,
  ontbreekt: z.array(z.object({ naam: z.string(), aantal: getal })),
  /** Of those who lose: how many lose everything. Of those who gain: how many had nothing. */
  verliestAlles: getal,
  krijgtWeer: getal,
  perJaarInCenten: somInCenten.nullable(),
  nuPerJaarInCenten: somInCenten.nullable(),
  /** Bounds of the outermost steps of `verschillen`. */
  grootsteMinInCenten: centen.nullable(),
  grootstePlusInCenten: centen.nullable(),
  groepen: z.array(
    z.object({
      kop: z.enum(['leefvorm', 'leeftijd', 'klantgroep', 'gemeente']),
      regels: z.array(z.object({ groep: z.string(), alle: getal, achteruit: verandering, vooruit: verandering })),
    }),
  ),
  /** Households by what they lose or gain a month; steps are widened until each holds ten or more. */
  verschillen: z.array(z.object({ vanInCenten: centen, totInCenten: centen, aantal: z.int() })),
  /** What follows from what happened in the last year, beside the bijstand of the month. */
  gevolgen: z.object({
    /** Claims that were paid on every month, long enough to be remitted. */
    kwijtschelding: nuEnStraks,
    waarschuwing: nuEnStraks,
    verlaging: nuEnStraks,
    /** Households with a supplement for who is 18 to 20 (art. 12, until 2026). */
    aanvulling: nuEnStraks,
  }),
  milliseconden: z.int(),
});
export const countVariant = route({
  naam: 'countVariant',
  method: 'POST',
  path: '/v1/beleidslab/uitkomsten',
  samenvatting: 'Reken een variant door over de eigen huishoudens',
  ...TAAK,
  status: 200,
  body: variant,
  answer: labuitkomst,
});

const overhouden = z.object({
  gaatAchteruit: getal,
  niets: getal,
  totEenKwart: getal,
  eenKwartOfMeer: getal,
});
export const countOverhouden = route({
  naam: 'countOverhouden',
  method: 'POST',
  path: '/v1/beleidslab/overhouden',
  samenvatting: 'Wat huishoudens overhouden van honderd euro meer loon, nu en in een variant',
  ...TAAK,
  status: 200,
  body: variant,
  answer: z.object({ nu: overhouden, variant: overhouden }),
});

export const labvariant = z.object({
  id,
  naam: z.string(),
  toelichting: z.string(),
  variant,
  bewaardDoor: z.string(),
  /** Kept by who asks: they may throw it away. */
  vanMij: z.boolean(),
  bewaardOp: tijdstip,
});
export const readVarianten = route({
  naam: 'readVarianten',
  method: 'GET',
  path: '/v1/beleidslab/varianten',
  samenvatting: 'Bewaarde varianten, nieuwste eerst',
  ...TAAK,
  status: 200,
  answer: z.object({ varianten: z.array(labvariant) }),
});
export const readVariant = route({
  naam: 'readVariant',
  method: 'GET',
  path: '/v1/beleidslab/varianten/{variantId}',
  samenvatting: 'Een bewaarde variant',
  ...TAAK,
  status: 200,
  params: z.object({ variantId: id }),
  answer: labvariant,
});
export const saveVariant = route({
  naam: 'saveVariant',
  method: 'POST',
  path: '/v1/beleidslab/varianten',
  samenvatting: 'Bewaar een variant met een toelichting',
  ...TAAK,
  status: 201,
  body: z.strictObject({ naam: tekst(80), toelichting: z.string().trim().max(2000), variant }),
  answer: labvariant,
});

/** Who kept a variant may throw it away; it holds no persons and no outcomes, so nothing rests on it. */
export const removeVariant = route({
  naam: 'removeVariant',
  method: 'DELETE',
  path: '/v1/beleidslab/varianten/{variantId}',
  samenvatting: 'Verwijder een bewaarde variant',
  ...TAAK,
  status: 204,
  params: z.object({ variantId: id }),
});
