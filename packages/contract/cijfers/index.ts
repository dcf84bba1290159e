import { CELSTANDEN, type Cijferkop, EENHEDEN, KOPPEN } from '@meedoen/casework/cijfers';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, somInCenten } from '../waarden/index.ts';

/** A month, or half a year: `2026-10`, `2026-H1`. */
export const cijferperiode = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2]|H[12])$/)
  .meta({ examples: ['2026-10', '2026-H1'] });

/** One number. Amounts in whole euro cents; null when it is not told, and `stand` says why. */
const cijfer = z.object({ periode: cijferperiode, waarde: somInCenten.nullable(), stand: z.enum(CELSTANDEN) });
const reeks = z.array(cijfer).readonly();

export const cijferindicator = z.object({
  code: z.string(),
  naam: z.string(),
  vraag: z.string(),
  definitie: z.string(),
  kop: z.enum(Object.keys(KOPPEN) as [Cijferkop, ...Cijferkop[]]),
  eenheid: z.enum(EENHEDEN),
  bron: z.array(z.object({ document: z.string(), plaats: z.string() })).readonly(),
  per: z.enum(['maand', 'halfjaar']),
  /** Why there is no number; null when there is one. */
  nietBerekend: z.string().nullable(),
  reeks,
  delen: z.array(z.object({ deel: z.string(), naam: z.string(), reeks })).readonly(),
});
/** The figures of a gemeente: no number below `drempel`, and none from which such a number would follow. */
export const cijferblad = z.object({
  drempel: z.int(),
  bijgewerktOp: datum,
  indicatoren: z.array(cijferindicator).readonly(),
  /** Changes of the law that can be seen in the figures. */
  gebeurtenissen: z.array(z.object({ dag: datum, tekst: z.string(), artikel: z.string() })).readonly(),
});

const gemeente = z.object({ code: gemeentecode, naam: z.string() });
/** About how many, in tens; null where the number is below ten: that would be about people. */
const ongeveer = z.int().min(0).multipleOf(10).nullable();

export const cijfers = z.object({
  gemeente,
  /** Those that whoever asks may see the figures of. */
  gemeenten: z.array(gemeente),
  /** How it stands on the day itself; the sheet is of whole months. */
  vandaag: z.object({
    dag: datum,
    aanvragenOpen: ongeveer,
    /** Of those, after the last day of the term. */
    aanvragenTeLaat: ongeveer,
  }),
  blad: cijferblad,
});
export const readCijfers = route({
  naam: 'readCijfers',
  method: 'GET',
  path: '/v1/cijfers',
  samenvatting: 'Cijfers zonder personen, voor raad en bestuur',
  taak: 'cijfers-zien',
  doel: null,
  verwerking: null,
  status: 200,
  query: z.object({ gemeente: gemeentecode.optional() }),
  answer: cijfers,
});

const openbaar = { taak: 'openbaar', doel: null, verwerking: null, status: 200 } as const;
export const readOpenCijfergemeenten = route({
  ...openbaar,
  naam: 'readOpenCijfergemeenten',
  method: 'GET',
  path: '/v1/open-cijfers',
  samenvatting: 'Gemeenten waarvan de cijfers openbaar zijn',
  answer: z.object({ gemeenten: z.array(gemeente) }),
});
export const readOpenCijfers = route({
  ...openbaar,
  naam: 'readOpenCijfers',
  method: 'GET',
  path: '/v1/open-cijfers/{gemeente}',
  samenvatting: 'De openbare cijfers van een gemeente',
  params: z.object({ gemeente: gemeentecode }),
  answer: z.object({ gemeente, blad: cijferblad }),
});
export const downloadOpenCijfers = route({
  ...openbaar,
  naam: 'downloadOpenCijfers',
  method: 'GET',
  path: '/v1/open-cijfers/{gemeente}/csv',
  samenvatting: 'De openbare cijfers van een gemeente als CSV, met definities en bron',
  params: z.object({ gemeente: gemeentecode }),
  bestand: ['text/csv'],
});

/** Figures of which the cases behind them can be opened, by those who may see the people. */
export const CIJFERS_MET_ZAKEN = [
  'huishoudens',
  'instroom-per-maand',
  'uitstroom-per-maand',
  'bijstand-geboekt',
  'loonkostensubsidie',
  'buig',
] as const;
export const cijferzaken = z.object({
  indicator: z.enum(CIJFERS_MET_ZAKEN),
  periode: cijferperiode,
  /** Only people whose file the one who asks may open. */
  zaken: z.array(
    z.object({
      persoon: id,
      naam: z.string(),
      /** What they are in the figure with, by day or by amount. */
      dag: datum.nullable(),
      bedragInCenten: somInCenten.nullable(),
    }),
  ),
  volgende: z.string().nullable(),
});
export const readCijferzaken = route({
  naam: 'readCijferzaken',
  method: 'GET',
  path: '/v1/cijfers/zaken',
  samenvatting: 'De dossiers achter een cijfer, voor wie die mag zien',
  taak: 'cijfers-openen',
  doel: 'kwaliteit',
  verwerking: 'Genoemd in de lijst achter een cijfer',
  status: 200,
  query: z.object({
    gemeente: gemeentecode,
    indicator: z.enum(CIJFERS_MET_ZAKEN),
    periode: cijferperiode,
    /** The last person of the page before. */
    na: id.optional(),
  }),
  answer: cijferzaken,
});
