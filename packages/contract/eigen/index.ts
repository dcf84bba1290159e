import { RECHTSTATUSSEN } from '@meedoen/casework/recht';
import { z } from 'zod';
import { dwangsombesluit } from '../aanvraag/index.ts';
import { bericht } from '../bericht/index.ts';
import { briefKort } from '../brief/index.ts';
import { recht } from '../recht/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, id, kenmerk, maand, tekst, tijdstip } from '../waarden/index.ts';

export * from './overzicht.ts';

const own = { taak: 'eigen-zaken', doel: 'eigen-inzage', status: 200 } as const;
/** Start page of a resident: what is running, what is asked of them, when money comes. */
export const start = z.object({
  naam: z.string(),
  stand: z.enum(['niets', 'begonnen', 'aanvraag-loopt', 'uitkering', 'beeindigd']),
  aanvraag: z
    .object({ id, kenmerk, status: z.string(), besluitUiterlijk: datum.nullable(), zoektermijnTot: datum.nullable() })
    .nullable(),
  recht: z
    .object({
      id,
      kenmerk,
      status: z.enum(RECHTSTATUSSEN),
      /** Last day to put right what was left undone, the letter, and what is missing as it says it, while the right is suspended. */
      opgeschort: z
        .object({ vanaf: datum, herstelTotEnMet: datum, brief: id.nullable(), watMist: z.string().nullable() })
        .nullable(),
      laatsteMaand: maand.nullable(),
      bedragInCenten: centen.nullable(),
      betaaldOp: datum.nullable(),
    })
    .nullable(),
  /** The last application, for who has no right and no application that runs. */
  afgelopen: z
    .object({
      aanvraag: id,
      hoe: z.enum(['afgewezen', 'buiten-behandeling', 'ingetrokken']),
      op: datum,
      brief: id.nullable(),
      besluit: id.nullable(),
      /** Last day of the objection term. */
      bezwaarTotEnMet: datum.nullable(),
      /** The last objection of this person against it. */
      bezwaar: id.nullable(),
    })
    .nullable(),
  teDoen: z.array(
    z.object({
      wat: z.string(),
      uiterlijk: datum.nullable(),
      soort: z.string(),
      id: id.nullable(),
      /** The month it is about, for an inkomstenopgave. */
      maand: maand.optional(),
    }),
  ),
  ongelezenBrieven: z.int(),
  ongelezenBerichten: z.int(),
  /** `vast`: one person; else the department, because nobody was named yet. */
  contactpersoon: z.object({ naam: z.string(), telefoon: z.string(), bereikbaar: z.string(), vast: z.boolean() }),
  spoed: z.object({ telefoon: z.string(), tekst: z.string() }),
});
export type Start = z.infer<typeof start>;
export const readStart = route({
  ...own,
  naam: 'readStart',
  omvang: ['inzien', 'aanvragen', 'wijzigingen', 'brieven', 'betaling', 'bezwaar'],
  method: 'GET',
  path: '/v1/eigen/start',
  samenvatting: 'Mijn startpagina',
  verwerking: 'Startpagina bekeken',
  answer: start,
});
export const readEigenRechten = route({
  ...own,
  naam: 'readEigenRechten',
  omvang: ['inzien', 'betaling'],
  method: 'GET',
  path: '/v1/eigen/rechten',
  samenvatting: 'Mijn uitkering',
  verwerking: 'Eigen uitkering bekeken',
  /** `dwangsommen`: money because we decided late; it is no bijstand and stands apart from it. */
  answer: z.object({ rechten: z.array(recht), dwangsommen: z.array(dwangsombesluit) }),
});
export const readEigenBrieven = route({
  ...own,
  naam: 'readEigenBrieven',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/eigen/brieven',
  samenvatting: 'Mijn brieven',
  verwerking: 'Eigen brieven bekeken',
  answer: z.object({ brieven: z.array(briefKort) }),
});
export const readEigenBerichten = route({
  ...own,
  naam: 'readEigenBerichten',
  omvang: ['inzien', 'brieven'],
  method: 'GET',
  path: '/v1/eigen/berichten',
  samenvatting: 'Mijn vragen en antwoorden',
  verwerking: 'Eigen berichten bekeken',
  /** `antwoordUiterlijk`: last day for our answer, while a question waits for one. */
  answer: z.object({ berichten: z.array(bericht), antwoordUiterlijk: datum.nullable() }),
});
export const askVraag = route({
  ...own,
  naam: 'askVraag',
  omvang: ['brieven'],
  method: 'POST',
  path: '/v1/eigen/berichten',
  samenvatting: 'Stel een vraag',
  doel: 'recht-op-bijstand',
  verwerking: 'Vraag gesteld',
  status: 201,
  body: z.strictObject({ tekst: tekst(4000), over: z.string().max(200).optional() }),
  answer: bericht,
});
export const readInkomensverklaring = route({
  ...own,
  naam: 'readInkomensverklaring',
  omvang: ['inzien', 'betaling'],
  method: 'GET',
  path: '/v1/eigen/inkomensverklaring',
  samenvatting: 'Bewijs van inkomen als pdf',
  verwerking: 'Bewijs van inkomen opgehaald',
  bestand: ['application/pdf'],
});
export const readEigenGegevens = route({
  ...own,
  naam: 'readEigenGegevens',
  method: 'GET',
  path: '/v1/eigen/gegevens',
  samenvatting: 'Al mijn gegevens',
  verwerking: 'Eigen gegevens opgehaald',
  bestand: ['application/json'],
});
export const voorkeuren = z.strictObject({
  kanaal: z.enum(['papier', 'eigen-pagina']),
  email: z.email().nullable(),
  aanspreekvorm: z.enum(['je', 'u']),
  taal: z.enum(['nl', 'en']),
});
export const readVoorkeuren = route({
  ...own,
  naam: 'readVoorkeuren',
  method: 'GET',
  path: '/v1/eigen/voorkeuren',
  samenvatting: 'Hoe ik post wil krijgen',
  verwerking: 'Eigen voorkeuren bekeken',
  answer: voorkeuren,
});
export const saveVoorkeuren = route({
  ...own,
  naam: 'saveVoorkeuren',
  method: 'PUT',
  path: '/v1/eigen/voorkeuren',
  samenvatting: 'Kies hoe ik post krijg',
  verwerking: 'Voorkeuren gewijzigd',
  body: voorkeuren,
  answer: voorkeuren,
});
/** One page shared with a helper for a week. */
export const deling = z.object({
  id,
  pagina: z.string(),
  tot: tijdstip,
  adres: z.string(),
  ingetrokken: z.boolean(),
  geopend: z.int(),
});
const pagina = z.enum(['aanvraag', 'specificatie', 'brief']);
export const readDelingen = route({
  ...own,
  naam: 'readDelingen',
  method: 'GET',
  path: '/v1/eigen/delingen',
  samenvatting: 'Wat ik met een helper deel',
  verwerking: 'Eigen delingen bekeken',
  answer: z.object({ delingen: z.array(deling) }),
});
export const sharePagina = route({
  ...own,
  naam: 'sharePagina',
  method: 'POST',
  path: '/v1/eigen/delingen',
  samenvatting: 'Deel een pagina een week met een helper',
  verwerking: 'Pagina gedeeld',
  geheim: true,
  status: 201,
  body: z.strictObject({ pagina, onderwerp: id, maand: maand.optional() }),
  answer: deling,
});
export const stopDeling = route({
  ...own,
  naam: 'stopDeling',
  method: 'DELETE',
  path: '/v1/eigen/delingen/{delingId}',
  samenvatting: 'Stop met delen',
  verwerking: 'Delen gestopt',
  status: 204,
  params: z.object({ delingId: id }),
});
/** Opened by the helper with the secret from the address fragment, sent in the body. */
export const openDeling = route({
  naam: 'openDeling',
  method: 'POST',
  path: '/v1/delingen/_open',
  samenvatting: 'Open een gedeelde pagina',
  taak: 'openbaar',
  doel: 'eigen-inzage',
  verwerking: 'Gedeelde pagina geopend door een helper',
  status: 200,
  body: z.strictObject({ geheim: z.string().min(20).max(100) }),
  answer: z.object({ pagina, tot: tijdstip, voornaam: z.string(), inhoud: z.unknown() }),
});
