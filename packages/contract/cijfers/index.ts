import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, maand, somInCenten } from '../waarden/index.ts';

/** Null where the number is below ten: that would be about people. */
const getal = z.int().min(0).nullable();

export const cijfers = z.object({
  peildag: datum,
  jaar: z.int(),
  /** Households with bijstand on the day. */
  huishoudens: getal,
  klantgroepen: z.array(z.object({ groep: z.string(), aantal: getal })),
  /** What the month runs of the year paid; null where a run covers more than who asks may see. */
  maanden: z.array(z.object({ maand, huishoudens: getal, totaalInCenten: somInCenten.nullable() })),
  aanvragen: z.object({
    open: getal,
    teLaat: getal,
    besloten: getal,
    toegekend: getal,
    /** Made known within eight weeks after the aanvraag came in (Awb art. 4:13), not counting a clock that stood still. */
    binnenAchtWeken: getal,
  }),
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
  query: z.object({ jaar: z.coerce.number().int().min(2015).max(2100).optional() }),
  answer: cijfers,
});
