import { TAAKGEBIEDEN } from '@meedoen/casework/bevoegdheid';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, tekst, tijdstip, versie } from '../waarden/index.ts';

/** What a gemeente can give; the toeslag for young people is work apart, in the hands of the same roles. */
export const OPDRACHTEN = [...TAAKGEBIEDEN, 'jongerentoeslag'] as const;
const taakgebied = z.enum(OPDRACHTEN);
const mandaat = z.object({ id, taakgebied: z.string(), vanaf: datum.nullable(), totEnMet: datum.nullable() });

/** Where residents of a gemeente turn to; it stands on letters and on every page of the resident. */
export const loket = z.object({
  afdeling: tekst(80),
  telefoon: tekst(20),
  bereikbaar: tekst(200),
  bezoekadres: tekst(200),
  inloop: tekst(200),
  postadres: z.array(tekst(80)).min(1).max(6),
  website: tekst(100),
  /** `Gemeente Veenrade <geen-antwoord@veenrade.example>` */
  mailVan: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>$/),
  /** What to do without money for food today; may stay empty. */
  spoed: z.string().trim().max(300),
  /** Residents read the names of staff who looked, or only their function. */
  namenInInzage: z.boolean(),
});
export type Loket = z.infer<typeof loket>;

export const organisatie = z.object({
  naam: z.string(),
  aanspreekvorm: z.enum(['je', 'u']),
  gemeenten: z.array(
    z.object({
      code: gemeentecode,
      naam: z.string(),
      mandaten: z.array(mandaat),
      loket: loket.nullable(),
      /** Of the loket: how often it was changed. */
      versie,
    }),
  ),
  wijzigingen: z.array(
    z.object({
      op: tijdstip,
      wie: z.string(),
      gemeente: z.string(),
      wat: z.string(),
      reden: z.string(),
    }),
  ),
});
export type Organisatie = z.infer<typeof organisatie>;

const TAAK = { taak: 'organisatie-beheren', doel: null, verwerking: null } as const;
export const readOrganisatie = route({
  naam: 'readOrganisatie',
  method: 'GET',
  path: '/v1/organisatie',
  samenvatting: 'Gemeenten, wat zij opdroegen, hun loket en wie dat wijzigde',
  ...TAAK,
  status: 200,
  answer: organisatie,
});
export const grantMandaat = route({
  naam: 'grantMandaat',
  method: 'POST',
  path: '/v1/mandaten',
  samenvatting: 'Leg vast dat een gemeente een taak opdraagt',
  ...TAAK,
  status: 201,
  body: z.strictObject({
    gemeente: gemeentecode,
    /** Needed for a gemeente that is not known here yet. */
    naamGemeente: tekst(80).optional(),
    taakgebied,
    vanaf: datum,
    totEnMet: datum.nullable(),
    reden: tekst(500),
  }),
  answer: organisatie,
});
export const endMandaat = route({
  naam: 'endMandaat',
  method: 'POST',
  path: '/v1/mandaten/{mandaatId}/beeindigingen',
  samenvatting: 'Leg vast tot en met wanneer een taak is opgedragen',
  ...TAAK,
  status: 201,
  params: z.object({ mandaatId: id }),
  body: z.strictObject({ totEnMet: datum, reden: tekst(500) }),
  answer: organisatie,
});
export const changeLoket = route({
  naam: 'changeLoket',
  method: 'PUT',
  path: '/v1/gemeenten/{gemeente}/loket',
  samenvatting: 'Wijzig waar inwoners van een gemeente terechtkunnen',
  ...TAAK,
  status: 200,
  params: z.object({ gemeente: gemeentecode }),
  body: z.strictObject({ ...loket.shape, reden: tekst(500) }),
  answer: organisatie,
  versie: true,
});
