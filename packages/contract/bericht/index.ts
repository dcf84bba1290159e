import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, id, tekst, tijdstip } from '../waarden/index.ts';

/** A question and its answers, in one place. */
export const bericht = z.object({
  id,
  van: z.enum(['inwoner', 'gemeente']),
  wie: z.string(),
  tekst: z.string(),
  op: tijdstip,
  gelezen: z.boolean(),
  over: z.string().nullable(),
});
export const readBerichten = route({
  naam: 'readBerichten',
  omvang: ['inzien', 'brieven'],
  method: 'GET',
  path: '/v1/personen/{persoonId}/berichten',
  samenvatting: 'Vragen en antwoorden',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Berichten bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  query: z.object({ bekendOp: datum.optional() }),
  answer: z.object({ berichten: z.array(bericht) }),
});
export const sendBericht = route({
  naam: 'sendBericht',
  method: 'POST',
  path: '/v1/personen/{persoonId}/berichten',
  samenvatting: 'Beantwoord een vraag',
  taak: 'contact-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Bericht gestuurd',
  status: 201,
  params: z.object({ persoonId: id }),
  body: z.strictObject({ tekst: tekst(4000), over: z.string().max(200).optional() }),
  answer: bericht,
});
