import { z } from 'zod';
import { briefblok } from '../besluit/index.ts';
import { route } from '../route/route.ts';
import { datum, id, kenmerk } from '../waarden/index.ts';

export const briefKort = z.object({
  id,
  kenmerk,
  onderwerp: z.string(),
  datum,
  soort: z.string(),
  gelezen: z.boolean(),
  kanaal: z.enum(['papier', 'eigen-pagina']),
  verzending: z.string(),
  bezwaarTot: datum.nullable(),
  /** The besluit it makes known; null: a letter without one. */
  besluit: id.nullable(),
  /** That besluit is about months, so that a rekenbewijs of it can be computed again; one about duties is not. */
  narekenen: z.boolean(),
});
const read = { doel: 'recht-op-bijstand', status: 200 } as const;
export const readBrieven = route({
  ...read,
  naam: 'readBrieven',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/personen/{persoonId}/brieven',
  samenvatting: 'Brieven aan een persoon',
  taak: 'dossier-zien',
  verwerking: 'Brieven bekeken',
  params: z.object({ persoonId: id }),
  query: z.object({ bekendOp: datum.optional() }),
  answer: z.object({ brieven: z.array(briefKort) }),
});
export const readBrief = route({
  ...read,
  naam: 'readBrief',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/brieven/{briefId}',
  samenvatting: 'Een brief op het scherm',
  taak: 'dossier-zien',
  verwerking: 'Brief gelezen',
  params: z.object({ briefId: id }),
  answer: briefKort.extend({
    blokken: z.array(briefblok),
    tekst: z.string(),
    /** In which it was written, whatever language somebody reads the page in. */
    taal: z.enum(['nl', 'en']),
  }),
});
export const readBriefPdf = route({
  ...read,
  naam: 'readBriefPdf',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/brieven/{briefId}/pdf',
  samenvatting: 'Een brief als pdf',
  taak: 'dossier-zien',
  verwerking: 'Brief gelezen',
  params: z.object({ briefId: id }),
  bestand: ['application/pdf'],
});
export const readPrintbestand = route({
  naam: 'readPrintbestand',
  method: 'GET',
  path: '/v1/printbestanden/{dag}',
  samenvatting: 'De post van een dag als een pdf, of de index daarvan',
  taak: 'post-verwerken',
  doel: 'recht-op-bijstand',
  verwerking: 'Printbestand opgehaald',
  status: 200,
  params: z.object({ dag: datum }),
  /** A day may be several files, each of at most 200 letters of one gemeente; the name of the file says how many. */
  query: z.object({
    volgnummer: z.coerce.number().int().min(1).max(10_000).optional(),
    /** The index: on which page each letter begins, by its kenmerk, for who puts them in envelopes. */
    deel: z.enum(['brieven', 'index']).optional(),
  }),
  bestand: ['application/pdf', 'text/csv'],
});
