import { KWIJTSCHELDUITKOMSTEN } from '@meedoen/casework/kwijtschelding';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { schuld } from '../vordering/index.ts';
import { centen, datum, id, tekst } from '../waarden/index.ts';

const vanVordering = z.object({ vorderingId: id });
export const askEigenKwijtschelding = route({
  naam: 'askEigenKwijtschelding',
  omvang: ['betaling'],
  method: 'POST',
  path: '/v1/eigen/vorderingen/{vorderingId}/kwijtscheldingen',
  samenvatting: 'Vraag of je de rest niet meer hoeft te betalen',
  taak: 'eigen-zaken',
  doel: 'terugvordering',
  verwerking: 'Kwijtschelding gevraagd',
  status: 201,
  params: vanVordering,
  body: z.strictObject({ toelichting: tekst(2000) }),
  answer: schuld,
});
export const withdrawKwijtschelding = route({
  naam: 'withdrawKwijtschelding',
  omvang: ['betaling'],
  method: 'POST',
  path: '/v1/eigen/vorderingen/{vorderingId}/intrekkingen',
  samenvatting: 'Trek de vraag om kwijtschelding in',
  taak: 'eigen-zaken',
  doel: 'terugvordering',
  verwerking: 'Vraag om kwijtschelding ingetrokken',
  status: 201,
  params: vanVordering,
  body: z.strictObject({}),
  answer: schuld,
});

/** On what a proposal rests. */
export const kwijtscheldingsgrond = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('volledig'), sinds: datum }),
  z.strictObject({ soort: z.literal('ingehaald'), sinds: datum }),
  z.strictObject({ soort: z.literal('geen'), sinds: datum, geenUitzicht: z.boolean() }),
  z.strictObject({ soort: z.literal('ineens') }),
  z.strictObject({ soort: z.literal('schuldregeling'), opzetOfGroveSchuld: z.boolean(), boeteOfAangifte: z.boolean() }),
]);

export const proposeKwijtschelding = route({
  naam: 'proposeKwijtschelding',
  method: 'POST',
  path: '/v1/vorderingen/{vorderingId}/kwijtscheldingen',
  samenvatting: 'Stel voor om (een deel van) een vordering kwijt te schelden, of dat niet te doen',
  taak: 'vordering-beheren',
  doel: 'terugvordering',
  verwerking: 'Kwijtschelding voorgesteld',
  status: 201,
  params: vanVordering,
  body: z.strictObject({
    uitkomst: z.enum(KWIJTSCHELDUITKOMSTEN),
    grond: kwijtscheldingsgrond,
    /** What does not have to be paid any more; 0 for a refusal. */
    bedragInCenten: centen.min(0),
    motivering: tekst(4000),
  }),
  answer: schuld,
});
