import { DOELEN } from '@meedoen/casework/bevoegdheid';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { bladzijde, datum, gemeentecode, id, kenmerk, tekst, tijdvak } from '../waarden/index.ts';

export const persoonKort = z.object({
  id,
  naam: z.string(),
  geboortedatum: datum.nullable(),
  gemeente: gemeentecode,
  plaats: z.string().nullable(),
  recht: z.enum(['geen', 'aanvraag', 'lopend', 'opgeschort', 'beeindigd']),
  klantgroep: z.string().nullable(),
});

/** Search by name, birth date or bsn; a POST, so that no bsn stands in an address. */
export const searchPersonen = route({
  naam: 'searchPersonen',
  method: 'POST',
  path: '/v1/personen/_zoek',
  samenvatting: 'Zoek een persoon met een doel',
  taak: 'dossier-zoeken',
  doel: 'recht-op-bijstand',
  verwerking: 'Gezocht',
  status: 200,
  body: z.strictObject({
    naam: z.string().trim().min(2).max(100).optional(),
    geboortedatum: datum.optional(),
    bsn: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    kenmerk: z.string().max(20).optional(),
    doel: z.enum(DOELEN),
    cursor: z.string().max(2000).optional(),
    aantal: z.int().min(1).max(50).default(20),
  }),
  answer: bladzijde(persoonKort),
});

export const huishoudlid = z.object({
  persoon: id.nullable(),
  naam: z.string(),
  relatie: z.enum(['aanvrager', 'partner', 'kind', 'medebewoner']),
  geboortedatum: datum.nullable(),
  periode: tijdvak,
  teltMee: z.boolean(),
  reden: z.string(),
  artikel: z.string().nullable(),
  ingeschreven: z.boolean(),
});

export const dossier = z.object({
  persoon: persoonKort,
  samenvatting: z.string(),
  kenmerk: kenmerk.nullable(),
  adres: z.string().nullable(),
  adresAfgeschermd: z.boolean(),
  bsn: z.string().nullable(),
  consulent: z.object({ id, naam: z.string() }).nullable(),
  openVerschillen: z.int(),
  openTaken: z.int(),
  huishouden: z.array(huishoudlid),
  rechten: z.array(
    z.object({
      id,
      kenmerk,
      status: z.string(),
      ingangsdatum: datum,
      einddatum: datum.nullable(),
      gemeente: gemeentecode,
      /** Name of the gemeente when it asks money back itself today: no such besluit is taken here. */
      vordertZelf: z.string().nullable(),
    }),
  ),
  zaken: z.array(z.object({ id, kenmerk, soort: z.string(), status: z.string(), laatsteDag: datum.nullable() })),
});
export const readDossier = route({
  naam: 'readDossier',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/personen/{persoonId}',
  samenvatting: 'Het dossier van een persoon',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Dossier bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  query: z.object({ bekendOp: datum.optional() }),
  answer: dossier,
});

export const tijdlijnregel = z.object({
  /** Tells lines of one instant apart. */
  id: z.string(),
  op: z.string(),
  soort: z.string(),
  titel: z.string(),
  toelichting: z.string(),
  wie: z.string(),
  /** The document of post that was put in the file, to open; null: there is none. */
  document: id.nullable(),
});
export const readTijdlijn = route({
  naam: 'readTijdlijn',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/personen/{persoonId}/tijdlijn',
  samenvatting: 'Wat er gebeurde, nieuwste eerst',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Tijdlijn bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  query: z.object({ cursor: z.string().optional() }),
  answer: bladzijde(tijdlijnregel),
});

/** A person at the desk who is not in the system yet. */
export const registerPersoon = route({
  naam: 'registerPersoon',
  method: 'POST',
  path: '/v1/personen',
  samenvatting: 'Schrijf iemand in die nog geen dossier heeft',
  taak: 'aanvraag-invoeren',
  doel: 'recht-op-bijstand',
  verwerking: 'Dossier aangelegd',
  status: 201,
  body: z.strictObject({ bsn: z.string().regex(/^\d{9}$/), gemeente: gemeentecode, reden: tekst(200) }),
  answer: z.object({ persoonId: id, naam: z.string(), bronBereikbaar: z.boolean() }),
});
