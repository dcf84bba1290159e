import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, id, tekst } from '../waarden/index.ts';

export const taakregel = z.object({
  id,
  persoon: id.nullable(),
  titel: z.string(),
  uiterlijk: datum.nullable(),
  behandelaar: z.string().nullable(),
  klaarOp: datum.nullable(),
  ontstaanUit: z.string(),
});
export const readTaken = route({
  naam: 'readTaken',
  method: 'GET',
  path: '/v1/personen/{persoonId}/taken',
  samenvatting: 'Taken bij een dossier',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Taken bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  query: z.object({ bekendOp: datum.optional() }),
  answer: z.object({ taken: z.array(taakregel) }),
});
export const addTaak = route({
  naam: 'addTaak',
  method: 'POST',
  path: '/v1/personen/{persoonId}/taken',
  samenvatting: 'Zet een taak klaar',
  taak: 'contact-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Taak toegevoegd',
  status: 201,
  params: z.object({ persoonId: id }),
  body: z.strictObject({ titel: tekst(200), uiterlijk: datum.nullable(), behandelaar: id.optional() }),
  answer: taakregel,
});
export const finishTaak = route({
  naam: 'finishTaak',
  method: 'POST',
  path: '/v1/taken/{taakId}/afrondingen',
  samenvatting: 'Rond een taak af',
  taak: 'contact-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Taak afgerond',
  status: 201,
  params: z.object({ taakId: id }),
  body: z.strictObject({ uitkomst: tekst(500) }),
  answer: taakregel,
});
