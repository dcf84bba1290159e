import { z } from 'zod';
import { eigenDeelname } from '../bijeenkomst/index.ts';
import { route } from '../route/route.ts';
import { datum, id, tijdstip } from '../waarden/index.ts';

/** One thing on the calendar of a coach. */
export const agendapunt = z.object({
  soort: z.enum(['gesprek', 'bijeenkomst', 'contact']),
  dag: datum,
  /** As it was written down; null: some time that day. */
  tijd: z.string().nullable(),
  titel: z.string(),
  plaats: z.string().nullable(),
  persoon: id.nullable(),
  bijeenkomst: id.nullable(),
  /** Its day is over and it was not done. */
  teLaat: z.boolean(),
});
export type Agendapunt = z.infer<typeof agendapunt>;
export const readAgenda = route({
  naam: 'readAgenda',
  method: 'GET',
  path: '/v1/begeleiding/agenda',
  samenvatting: 'Mijn agenda: gesprekken, bijeenkomsten en contacten die nodig zijn',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Agenda van een coach bekeken',
  status: 200,
  query: z.object({ van: datum, tot: datum }),
  answer: z.object({ punten: z.array(agendapunt) }),
});

const sleutel = z.object({ gemaaktOp: tijdstip.nullable() });
export const readAgendasleutel = route({
  naam: 'readAgendasleutel',
  method: 'GET',
  path: '/v1/medewerker/agendasleutels',
  samenvatting: 'Of mijn agenda in een ander programma te lezen is',
  taak: 'begeleiding-zien',
  doel: null,
  verwerking: null,
  status: 200,
  answer: sleutel,
});
export const startAgendasleutel = route({
  naam: 'startAgendasleutel',
  method: 'POST',
  path: '/v1/medewerker/agendasleutels',
  samenvatting: 'Maak een geheim adres voor mijn agenda; een ouder adres werkt dan niet meer',
  taak: 'begeleiding-zien',
  doel: null,
  verwerking: null,
  status: 201,
  body: z.strictObject({}),
  /** Shown once: only its hash is kept. */
  answer: sleutel.extend({ adres: z.string() }),
});
export const withdrawAgendasleutel = route({
  naam: 'withdrawAgendasleutel',
  method: 'POST',
  path: '/v1/medewerker/agendasleutels/intrekkingen',
  samenvatting: 'Trek het geheime adres van mijn agenda in',
  taak: 'begeleiding-zien',
  doel: null,
  verwerking: null,
  status: 201,
  body: z.strictObject({}),
  answer: sleutel,
});
/** When and what kind; nobody's name, initials or number: it is read outside this product. */
export const readAgendabestand = route({
  naam: 'readAgendabestand',
  method: 'GET',
  path: '/v1/agendas/{agendageheim}',
  samenvatting: 'De agenda van een coach als bestand voor een ander programma, zonder persoonsgegevens',
  taak: 'openbaar',
  doel: null,
  verwerking: null,
  status: 200,
  params: z.object({ agendageheim: z.string().min(20).max(100) }),
  bestand: ['text/calendar'],
});

export const eigenAfspraken = z.object({
  gesprek: z.object({ dag: datum, tijd: z.string(), plaats: z.string(), afgezegd: z.boolean() }).nullable(),
  bijeenkomsten: z.array(eigenDeelname),
});
export type EigenAfspraken = z.infer<typeof eigenAfspraken>;
export const readEigenAfspraken = route({
  naam: 'readEigenAfspraken',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/eigen/afspraken',
  samenvatting: 'Mijn afspraken: gesprekken en bijeenkomsten',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen afspraken bekeken',
  status: 200,
  answer: eigenAfspraken,
});
export const readEigenAgenda = route({
  naam: 'readEigenAgenda',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/eigen/agenda',
  samenvatting: 'Mijn afspraken als bestand voor mijn eigen agenda',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen afspraken bekeken',
  status: 200,
  bestand: ['text/calendar'],
});
