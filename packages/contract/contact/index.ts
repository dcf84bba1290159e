import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, id, tekst, tijdstip } from '../waarden/index.ts';

export const contactnotitie = z.object({
  id,
  op: tijdstip,
  kanaal: z.enum(['telefoon', 'balie', 'huisbezoek', 'post', 'mail']),
  wie: z.string(),
  tekst: z.string(),
});
export const readContacten = route({
  naam: 'readContacten',
  method: 'GET',
  path: '/v1/personen/{persoonId}/contacten',
  samenvatting: 'Contactnotities',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Contactnotities bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  query: z.object({ bekendOp: datum.optional() }),
  answer: z.object({ contacten: z.array(contactnotitie) }),
});
export const recordContact = route({
  naam: 'recordContact',
  method: 'POST',
  path: '/v1/personen/{persoonId}/contacten',
  samenvatting: 'Leg een contact vast',
  taak: 'contact-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Contact vastgelegd',
  status: 201,
  params: z.object({ persoonId: id }),
  body: z.strictObject({ kanaal: contactnotitie.shape.kanaal, tekst: tekst(4000) }),
  answer: contactnotitie,
});

/** Mail and paper that came in and has no file yet. */
export const poststuk = z.object({
  id,
  ontvangenOp: datum,
  kanaal: z.enum(['post', 'mail']),
  afzender: z.string(),
  onderwerp: z.string(),
  document: id.nullable(),
  persoon: id.nullable(),
  zaak: id.nullable(),
});
export const readPost = route({
  naam: 'readPost',
  method: 'GET',
  path: '/v1/poststukken',
  samenvatting: 'Post die nog bij een dossier moet',
  taak: 'post-verwerken',
  doel: 'recht-op-bijstand',
  verwerking: 'Post bekeken',
  status: 200,
  answer: z.object({ poststukken: z.array(poststuk) }),
});
export const receivePost = route({
  naam: 'receivePost',
  method: 'POST',
  path: '/v1/poststukken',
  samenvatting: 'Scan of mail inboeken',
  taak: 'post-verwerken',
  doel: 'recht-op-bijstand',
  verwerking: 'Post ingeboekt',
  status: 201,
  query: z.object({
    naam: tekst(200),
    afzender: tekst(200),
    onderwerp: tekst(200),
    kanaal: poststuk.shape.kanaal.optional(),
  }),
  ontvangt: ['application/pdf', 'image/jpeg', 'image/png'],
  answer: poststuk,
});
export const filePost = route({
  naam: 'filePost',
  method: 'POST',
  path: '/v1/poststukken/{poststukId}/koppelingen',
  samenvatting: 'Zet post bij een dossier',
  taak: 'post-verwerken',
  doel: 'recht-op-bijstand',
  verwerking: 'Post bij dossier gezet',
  status: 201,
  params: z.object({ poststukId: id }),
  body: z.strictObject({ persoon: id, zaak: id.optional() }),
  answer: poststuk,
});
