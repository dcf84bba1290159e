import { JAARRUNTOESTANDEN } from '@meedoen/casework/jaaropgave';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { centen, datum, gemeentecode, id, maand, somInCenten, tijdstip } from '../waarden/index.ts';

const jaartal = z.coerce.number().int().min(2015).max(2100);

/** Making the statements of a year: how far, and what came of it. */
export const jaarrun = z.object({
  id,
  jaar: z.int(),
  gemeenten: z.array(gemeentecode),
  status: z.enum(JAARRUNTOESTANDEN),
  voortgang: z.object({ klaar: z.int(), totaal: z.int() }),
  gemaakt: z.int(),
  verbeterd: z.int(),
  gelijk: z.int(),
  onbekend: z.int(),
  /** Names of the rates and facts that were missing. */
  ontbreekt: z.array(z.string()),
  door: z.string().nullable(),
  op: tijdstip,
});
export type Jaarrun = z.infer<typeof jaarrun>;

/** What a gemeente reports and pays over a month, as the ledger has it. */
export const loonaangifteregel = z.object({
  gemeente: gemeentecode,
  maand,
  personen: z.int(),
  /** Lines of the ledger these sums are made of. */
  boekingen: z.int(),
  nettoInCenten: somInCenten,
  loonheffingInCenten: somInCenten,
  brutoInCenten: somInCenten,
  zvwInCenten: somInCenten,
});
export const loonaangifte = z.object({
  jaar: z.int(),
  /** Name of the rate that is missing in this year; the net stands all the same. */
  ontbreekt: z.string().nullable(),
  regels: z.array(loonaangifteregel),
});
export type Loonaangifte = z.infer<typeof loonaangifte>;

const geen = { doel: null, verwerking: null } as const;
export const readJaarruns = route({
  ...geen,
  naam: 'readJaarruns',
  method: 'GET',
  path: '/v1/jaarruns',
  samenvatting: 'Jaaropgaven van een jaar: of ze kunnen, en hoever het is',
  taak: 'betaling-zien',
  status: 200,
  query: z.object({ jaar: jaartal }),
  answer: z.object({
    runs: z.array(jaarrun),
    /** Why they cannot be made now; null: they can. */
    weigering: z.object({ code: z.string(), tekst: z.string(), artikel: z.string().nullable() }).nullable(),
  }),
});
export const startJaarrun = route({
  ...geen,
  naam: 'startJaarrun',
  method: 'POST',
  path: '/v1/jaarruns',
  samenvatting: 'Maak de jaaropgaven van een jaar, of verbeter ze',
  taak: 'betaalrun-voorbereiden',
  status: 202,
  body: z.strictObject({ jaar: z.int().min(2015).max(2100), gemeenten: z.array(gemeentecode).min(1) }),
  answer: jaarrun,
});
export const readLoonaangifte = route({
  ...geen,
  naam: 'readLoonaangifte',
  method: 'GET',
  path: '/v1/loonaangiften',
  samenvatting: 'Loonheffing en Zvw per gemeente en maand',
  taak: 'betaling-zien',
  status: 200,
  query: z.object({ jaar: jaartal }),
  answer: loonaangifte,
});
export const readLoonaangiftebestand = route({
  ...geen,
  naam: 'readLoonaangiftebestand',
  method: 'GET',
  path: '/v1/loonaangiften/bestand',
  samenvatting: 'Dezelfde tabel als bestand',
  taak: 'betaling-zien',
  status: 200,
  query: z.object({ jaar: jaartal }),
  bestand: ['text/csv'],
});

/** A statement as it was sent; a later version takes its place and this one stays. */
export const jaaropgave = z.object({
  id,
  jaar: z.int(),
  versie: z.int(),
  gemeente: z.string(),
  op: datum,
  brief: id,
  vervangen: z.boolean(),
  nettoInCenten: centen,
  loonheffingInCenten: centen,
  brutoInCenten: centen,
  zvwInCenten: centen,
});
export type Jaaropgave = z.infer<typeof jaaropgave>;
export const readEigenJaaropgaven = route({
  naam: 'readEigenJaaropgaven',
  omvang: ['inzien', 'betaling'],
  method: 'GET',
  path: '/v1/eigen/jaaropgaven',
  samenvatting: 'Mijn jaaropgaven',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen jaaropgaven bekeken',
  status: 200,
  answer: z.object({
    opgaven: z.array(jaaropgave),
    /** Years with bijstand and no statement: the year runs, it was not made yet, or a rate is missing. */
    zonder: z.array(
      z.object({ jaar: z.int(), reden: z.enum(['jaar-loopt-nog', 'nog-niet-gemaakt', 'tarief-ontbreekt']) }),
    ),
  }),
});
