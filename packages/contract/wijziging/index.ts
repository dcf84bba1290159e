import { z } from 'zod';
import { nieuwFeit } from '../feit/index.ts';
import { route } from '../route/route.ts';
import { datum, id, tijdstip } from '../waarden/index.ts';

/** A change a resident passes on; becomes declared facts and a task for the consulent. */
export const wijziging = z.object({
  id,
  soort: z.string(),
  titel: z.string(),
  doorgegevenOp: tijdstip,
  vanaf: datum,
  status: z.enum(['ontvangen', 'verwerkt', 'vraag-terug']),
  gevolg: z.string().nullable(),
  /** What it became in the file, in words: an address, an income. */
  wat: z.array(z.string()),
  /** What the resident told beside it. */
  toelichting: z.string().nullable(),
});
export const readEigenWijzigingen = route({
  naam: 'readEigenWijzigingen',
  omvang: ['inzien', 'wijzigingen'],
  method: 'GET',
  path: '/v1/eigen/wijzigingen',
  samenvatting: 'Wat ik doorgaf',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen wijzigingen bekeken',
  status: 200,
  answer: z.object({ wijzigingen: z.array(wijziging) }),
});
export const nieuweWijziging = z.strictObject({
  soort: z.enum(['loon', 'verhuizing', 'huishouden', 'scheiding', 'bezit', 'rekening', 'buitenland', 'anders']),
  vanaf: datum,
  feiten: z.array(nieuwFeit.omit({ bron: true, gecontroleerd: true })).max(20),
  toelichting: z.string().max(2000).optional(),
});
export type NieuweWijziging = z.infer<typeof nieuweWijziging>;
export type Wijzigingsoort = NieuweWijziging['soort'];

export const reportWijziging = route({
  naam: 'reportWijziging',
  omvang: ['wijzigingen', 'betaling'],
  method: 'POST',
  path: '/v1/eigen/wijzigingen',
  samenvatting: 'Geef een wijziging door',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Wijziging doorgegeven',
  status: 201,
  body: nieuweWijziging,
  answer: wijziging,
});

/** As staff see it: also in the words of the resident, and how it came in. */
export const wijzigingInDossier = wijziging.extend({
  kanaal: z.enum(['eigen-pagina', 'balie', 'telefoon', 'papier']),
  /** Who entered it for the resident. */
  ingevoerdDoor: z.string().nullable(),
  /** The open task to handle it. */
  taak: id.nullable(),
});
export const readWijzigingen = route({
  naam: 'readWijzigingen',
  method: 'GET',
  path: '/v1/personen/{persoonId}/wijzigingen',
  samenvatting: 'Wat iemand doorgaf',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Doorgegeven wijzigingen bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  answer: z.object({ wijzigingen: z.array(wijzigingInDossier) }),
});
export const recordWijziging = route({
  naam: 'recordWijziging',
  method: 'POST',
  path: '/v1/personen/{persoonId}/wijzigingen',
  samenvatting: 'Voer een wijziging in voor iemand aan de balie, aan de telefoon of op papier',
  taak: 'aanvraag-invoeren',
  doel: 'recht-op-bijstand',
  verwerking: 'Wijziging voor u ingevoerd',
  status: 201,
  params: z.object({ persoonId: id }),
  body: nieuweWijziging.extend({ kanaal: wijzigingInDossier.shape.kanaal.exclude(['eigen-pagina']) }),
  answer: wijziging,
});

export * from './invoer.ts';
