import { z } from 'zod';
import { route } from '../route/route.ts';
import { id, tekst } from '../waarden/index.ts';

const params = z.object({ aanvraagId: id });

/** Files belong to a case; content is checked, not the name. Sent as the raw bytes. */
export const uploadDocument = route({
  naam: 'uploadDocument',
  omvang: ['aanvragen'],
  method: 'POST',
  path: '/v1/aanvragen/{aanvraagId}/documenten',
  samenvatting: 'Stuur een document mee',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Document ontvangen',
  status: 201,
  params,
  query: z.object({ naam: tekst(200) }),
  ontvangt: ['application/pdf', 'image/jpeg', 'image/png'],
  answer: z.object({ id, naam: z.string(), type: z.string(), grootte: z.int() }),
});
export const readDocument = route({
  naam: 'readDocument',
  omvang: ['inzien', 'aanvragen'],
  method: 'GET',
  path: '/v1/documenten/{documentId}',
  samenvatting: 'Open een document',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Document bekeken',
  status: 200,
  params: z.object({ documentId: id }),
  bestand: ['application/pdf', 'image/jpeg', 'image/png'],
});
/** Only what was not sent yet: what is part of an application or an answer stays where it is. */
export const removeDocument = route({
  naam: 'removeDocument',
  omvang: ['aanvragen'],
  method: 'DELETE',
  path: '/v1/documenten/{documentId}',
  samenvatting: 'Haal een document weg dat nog niet verstuurd is',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Document weggehaald',
  status: 204,
  params: z.object({ documentId: id }),
});
