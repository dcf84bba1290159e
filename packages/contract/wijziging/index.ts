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
  body: z.strictObject({
    soort: z.enum(['loon', 'verhuizing', 'huishouden', 'bezit', 'rekening', 'buitenland', 'anders']),
    vanaf: datum,
    feiten: z.array(nieuwFeit.omit({ bron: true, gecontroleerd: true })).max(20),
    toelichting: z.string().max(2000).optional(),
  }),
  answer: wijziging,
});
