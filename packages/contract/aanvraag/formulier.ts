import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, id, tijdstip, versie } from '../waarden/index.ts';

const params = z.object({ aanvraagId: id });

/** One question of the form, as the law and the facts ask for it next. */
export const vraag = z.object({
  stap: z.string(),
  veld: z.string(),
  soort: z.enum([
    'ja-nee',
    'datum',
    'bedrag',
    'tekst',
    'keuze',
    'iban',
    'personen',
    'inkomsten',
    'bezit',
    'document',
    'bevestig',
  ]),
  tekst: z.string(),
  waarom: z.string(),
  hulp: z.string().nullable(),
  verplicht: z.boolean(),
  keuzes: z.array(z.object({ waarde: z.string(), tekst: z.string() })).nullable(),
  bekend: z.object({ waarde: z.unknown(), bron: z.string() }).nullable(),
  antwoord: z.unknown(),
});
export const formulier = z.object({
  aanvraag: id,
  versie,
  stappen: z.array(z.object({ naam: z.string(), titel: z.string(), klaar: z.boolean() })),
  vragen: z.array(vraag),
  bewaardOp: z.string().nullable(),
  compleet: z.boolean(),
});
export type Formulier = z.infer<typeof formulier>;
/** Language of the questions; in Dutch the gemeente chooses je or u. */
const leestaal = z.object({ taal: z.enum(['nl', 'en']).optional() });
export const readFormulier = route({
  naam: 'readFormulier',
  omvang: ['inzien', 'aanvragen'],
  method: 'GET',
  path: '/v1/aanvragen/{aanvraagId}/formulier',
  samenvatting: 'De vragen die de wet nu nog stelt',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Formulier geopend',
  status: 200,
  params,
  query: leestaal,
  answer: formulier,
  versie: true,
});
export const saveFormulier = route({
  naam: 'saveFormulier',
  omvang: ['aanvragen'],
  method: 'PUT',
  path: '/v1/aanvragen/{aanvraagId}/formulier',
  samenvatting: 'Bewaar antwoorden',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Antwoorden bewaard',
  status: 200,
  params,
  query: leestaal,
  body: z.strictObject({ antwoorden: z.record(z.string(), z.unknown()) }),
  answer: formulier,
  versie: true,
});
/** The form as it was sent: the questions of that day with the answers, for who sent it and for who decides. */
export const verstuurd = formulier.pick({ aanvraag: true, vragen: true }).extend({
  verstuurdOp: tijdstip,
  /** Day from which the term runs; of a form on paper the day it came in. */
  ontvangenOp: datum,
  stappen: z.array(z.object({ naam: z.string(), titel: z.string() })),
  /** Who sent it: the person, who acts for them, or somebody of the gemeente. */
  door: z.string(),
  /** What was sent with it, by id. */
  documenten: z.array(z.object({ id, naam: z.string() })),
});
export type Verstuurd = z.infer<typeof verstuurd>;
export const readVerstuurd = route({
  naam: 'readVerstuurd',
  omvang: ['inzien', 'aanvragen'],
  method: 'GET',
  path: '/v1/aanvragen/{aanvraagId}/verstuurd',
  samenvatting: 'De aanvraag zoals zij is verstuurd',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Verstuurde aanvraag gelezen',
  status: 200,
  params,
  query: leestaal,
  answer: verstuurd,
});
