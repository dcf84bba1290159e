import { z } from 'zod';
import { route } from '../route/route.ts';
import { bladzijde, datum, id, tijdstip } from '../waarden/index.ts';

/** A line of who looked, in plain words. */
export const inzageregel = z.object({
  op: tijdstip,
  wie: z.string(),
  functie: z.string(),
  wat: z.string(),
  waarom: z.string(),
  machine: z.boolean(),
});
const query = z.object({ cursor: z.string().max(400).optional() });
export const readEigenInzage = route({
  naam: 'readEigenInzage',
  method: 'GET',
  path: '/v1/eigen/inzage',
  samenvatting: 'Wie keek in mijn dossier',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Logboek bekeken',
  status: 200,
  query,
  answer: bladzijde(inzageregel).extend({ achtergehouden: z.boolean() }),
});
/** Finds the file to check the log of; a POST, so that no bsn stands in an address. */
export const searchInzagedossiers = route({
  naam: 'searchInzagedossiers',
  method: 'POST',
  path: '/v1/inzagedossiers/_zoek',
  samenvatting: 'Zoek het dossier waarvan u het logboek controleert',
  taak: 'inzage-controleren',
  doel: 'toezicht-op-gegevens',
  verwerking: 'Gezocht om het logboek te controleren',
  status: 200,
  body: z.strictObject({
    naam: z.string().trim().min(2).max(100).optional(),
    geboortedatum: datum.optional(),
    bsn: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    kenmerk: z.string().max(20).optional(),
    cursor: z.string().max(2000).optional(),
  }),
  answer: bladzijde(z.object({ id, naam: z.string(), geboortedatum: datum.nullable() })),
});
export const readInzage = route({
  naam: 'readInzage',
  method: 'GET',
  path: '/v1/personen/{persoonId}/inzage',
  samenvatting: 'Wie keek in een dossier',
  taak: 'inzage-controleren',
  doel: 'toezicht-op-gegevens',
  verwerking: 'Logboek gecontroleerd',
  status: 200,
  params: z.object({ persoonId: id }),
  query,
  answer: bladzijde(inzageregel),
});
