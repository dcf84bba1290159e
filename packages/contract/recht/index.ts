import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, id, kenmerk, maand, tekst, uitgelegd, uitleg } from '../waarden/index.ts';

export const ontbrekend = z.object({ soort: z.enum(['bedrag', 'feit']), naam: z.string(), vraag: z.string() });

/** What the law says of a month, each amount with its reasons. */
export const maanduitkomst = z.object({
  maand,
  recht: uitgelegd(z.boolean()).nullable(),
  reden: z.string().nullable(),
  norm: uitgelegd(centen).nullable(),
  verhogingInrichting: uitgelegd(centen).nullable(),
  aantalKostendelers: uitgelegd(z.number()).nullable(),
  inkomen: uitgelegd(centen).nullable(),
  vrijgelaten: uitgelegd(centen).nullable(),
  /** Lowering of art. 18 or 18b; what was kept before there was one has none. */
  verlaging: uitgelegd(centen).nullable().default(null),
  vermogen: uitgelegd(centen).nullable(),
  vermogensgrens: uitgelegd(centen).nullable(),
  /** `om-niet` or `geldlening` (art. 48, 50). Left out in outcomes frozen before there was a choice. */
  vorm: uitgelegd(z.string()).nullable().optional(),
  leningTenHoogste: uitgelegd(centen).nullable().optional(),
  /** Bijzondere bijstand of art. 12 and 78ff, beside the uitkering. */
  aanvullingJongere: uitgelegd(centen).nullable().optional(),
  uitkering: uitgelegd(centen).nullable(),
  vakantietoeslag: uitgelegd(centen).nullable(),
  uitbetaling: uitgelegd(centen).nullable(),
  delen: z.array(
    z.object({
      vanaf: datum,
      tot: datum,
      dagen: z.int(),
      norm: uitgelegd(centen).nullable(),
      geenRecht: z.string().nullable(),
    }),
  ),
  lezingen: z.array(z.string()),
  ontbreekt: z.array(ontbrekend),
});
export type MaanduitkomstWeergave = z.infer<typeof maanduitkomst>;

export const correctie = z.object({
  id,
  overMaand: maand,
  verrekendIn: maand.nullable(),
  bedragInCenten: centen,
  oorzaak: z.string(),
  artikel: z.string(),
  status: z.string(),
});

/** One month of a right: computed now, booked, paid, and the corrections that belong to it. */
export const rechtmaand = z.object({
  maand,
  normInCenten: centen.nullable(),
  inkomenInCenten: centen.nullable(),
  vrijgelatenInCenten: centen.nullable(),
  uitkeringInCenten: centen.nullable(),
  /** What the law gives to pay out over the month, before set-off and June. */
  uitbetalingInCenten: centen.nullable(),
  /** What the month run will keep back from a month it did not pay yet: what is paid off, and what goes to others. */
  inhoudingInCenten: centen,
  geboektInCenten: centen,
  betaaldInCenten: centen,
  betaaldOp: datum.nullable(),
  /** What was granted ahead in the name of the month, before there was a right; `betaaldOp` is null while it waits. */
  voorschot: z.object({ bedragInCenten: centen, betaaldOp: datum.nullable() }).nullable(),
  /** With which payment a month comes that was not paid yet, and on which day when that is known. */
  verwacht: z.object({ met: z.enum(['maandrun', 'dagrun']), op: datum.nullable() }).nullable(),
  correcties: z.array(correctie),
  /** `voor-meedoen`: paid in the system before this one, so in no book here. */
  stand: z.enum(['betaald', 'voorlopig', 'ontbreekt', 'geen-recht', 'nog-niet', 'voor-meedoen']),
});

export const recht = z.object({
  id,
  kenmerk,
  persoon: id,
  partner: id.nullable(),
  gemeente: z.string(),
  status: z.string(),
  /** Until when somebody may put right what was left undone, while the right is suspended. */
  herstelTotEnMet: datum.nullable(),
  /** Why payment waits for a person, when it does. */
  betaalstop: z.string().nullable(),
  mogelijkheden: z.array(mogelijkheid),
  ingangsdatum: datum,
  einddatum: datum.nullable(),
  maanden: z.array(rechtmaand),
  vakantiegeldInCenten: centen,
  openstaandInCenten: centen,
});
export const readRecht = route({
  naam: 'readRecht',
  omvang: ['inzien', 'betaling'],
  method: 'GET',
  path: '/v1/rechten/{rechtId}',
  samenvatting: 'Een recht met zijn maanden',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Uitkering bekeken',
  status: 200,
  params: z.object({ rechtId: id }),
  query: z.object({ jaar: z.coerce.number().int().min(2015).max(2100).optional(), bekendOp: datum.optional() }),
  answer: recht,
});

/** A line of the specificatie: one sum, top to bottom, each line opening to its reason. */
export const bonregel = z.object({
  sleutel: z.string(),
  tekst: z.string(),
  bedragInCenten: centen,
  soort: z.enum(['plus', 'min', 'subtotaal', 'totaal', 'terzijde']),
  artikel: z.string().nullable(),
  uitleg: z.array(z.string()),
  waarom: uitleg.nullable(),
  maand: maand.nullable(),
});
export const specificatie = z.object({
  recht: id,
  maand,
  naam: z.string(),
  voorlopig: z.boolean(),
  /** Paid in the system before this one: the sum is what the law gives, not what was paid. */
  voorMeedoen: z.boolean(),
  betaaldOp: datum.nullable(),
  uitTeBetalenInCenten: centen,
  regels: z.array(bonregel),
  /** Name of what is missing to say the gross of what was paid in this month; null when it is known or nothing was paid. */
  brutoOntbreekt: z.string().nullable(),
  correcties: z.array(correctie),
  bestemmingen: z.array(z.object({ naam: z.string(), soort: z.string(), bedragInCenten: centen })),
  verschilMetVorigeInCenten: centen.nullable(),
  verschilOorzaken: z.array(z.object({ sleutel: z.string(), tekst: z.string(), bedragInCenten: centen })),
  volgende: z.array(z.object({ op: datum, wat: z.string(), bedragInCenten: centen.nullable() })),
  ontbreekt: z.array(ontbrekend),
});
export type Specificatie = z.infer<typeof specificatie>;
const maandParams = z.object({ rechtId: id, maand });
export const readSpecificatie = route({
  naam: 'readSpecificatie',
  omvang: ['inzien', 'betaling'],
  method: 'GET',
  path: '/v1/rechten/{rechtId}/specificaties/{maand}',
  samenvatting: 'De specificatie van een maand, als een som',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Specificatie bekeken',
  status: 200,
  params: maandParams,
  query: z.object({ bekendOp: datum.optional() }),
  answer: specificatie,
});
export const readMaanduitkomst = route({
  naam: 'readMaanduitkomst',
  omvang: ['inzien', 'betaling'],
  method: 'GET',
  path: '/v1/rechten/{rechtId}/maanden/{maand}',
  samenvatting: 'Wat de wet over een maand zegt, met redenen',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Berekening bekeken',
  status: 200,
  params: maandParams,
  query: z.object({ bekendOp: datum.optional() }),
  answer: maanduitkomst,
});

const herstel = {
  method: 'POST',
  taak: 'recht-wijzigen',
  doel: 'recht-op-bijstand',
  status: 201,
  params: z.object({ rechtId: id }),
  body: z.strictObject({ reden: tekst(500) }),
  answer: z.object({ status: z.enum(['lopend', 'opgeschort', 'beeindigd']), betaalstop: z.string().nullable() }),
} as const;
/** What was left undone was put right: the right goes on, and what waited is paid (art. 54 lid 1). */
export const resumeRecht = route({
  ...herstel,
  naam: 'resumeRecht',
  path: '/v1/rechten/{rechtId}/hervattingen',
  samenvatting: 'Hervat een opgeschorte uitkering',
  verwerking: 'Uitkering hervat',
});
export const releaseBetaling = route({
  ...herstel,
  naam: 'releaseBetaling',
  path: '/v1/rechten/{rechtId}/betaalhervattingen',
  samenvatting: 'Geef een tegengehouden betaling vrij',
  verwerking: 'Betaling vrijgegeven',
});

/** Death, move, detention: short paths that stop, split or pass on a payment the same day. */
export const registerGebeurtenis = route({
  naam: 'registerGebeurtenis',
  method: 'POST',
  path: '/v1/rechten/{rechtId}/gebeurtenissen',
  samenvatting: 'Overlijden, verhuizing of detentie',
  taak: 'recht-wijzigen',
  doel: 'recht-op-bijstand',
  verwerking: 'Gebeurtenis vastgelegd',
  status: 201,
  params: z.object({ rechtId: id }),
  body: z.discriminatedUnion('soort', [
    z.strictObject({
      soort: z.literal('overlijden'),
      persoon: id,
      op: datum,
      reden: tekst(500),
      /** Who looks after the estate and gets the letters; left out: the last address. */
      nabestaande: z
        .strictObject({ naam: tekst(200), straatEnNummer: tekst(100), postcode: tekst(10), plaats: tekst(80) })
        .optional(),
    }),
    z.strictObject({
      soort: z.literal('verhuizing'),
      op: datum,
      naarGemeente: z.string().regex(/^\d{4}$/),
      /** Its name for the letter; needed for a gemeente nobody here works for. */
      naamGemeente: tekst(80).optional(),
      reden: tekst(500),
    }),
    z.strictObject({ soort: z.literal('detentie'), persoon: id, op: datum, reden: tekst(500) }),
  ]),
  answer: z.object({
    betaling: z.enum(['doorgaan', 'tegengehouden', 'gesplitst']),
    /** Approved before this was known: at the bank, or on the way there. */
    onderweg: z.array(z.object({ maand, betaaldag: datum, bedragInCenten: centen, terugTeRoepen: z.boolean() })),
    voorstel: id.nullable(),
    uitleg: z.string(),
    /** The letters that went out with it. */
    brieven: z.array(z.object({ id, aan: z.string(), kanaal: z.enum(['papier', 'eigen-pagina']) })),
  }),
});
