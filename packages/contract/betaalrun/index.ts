import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import {
  bladzijde,
  bladzijdeVraag,
  centen,
  datum,
  gemeentecode,
  id,
  maand,
  somInCenten,
  tekst,
  tijdstip,
  versie,
} from '../waarden/index.ts';

export const runsoort = z.enum(['maand', 'dag', 'spoed']);
export const betaalrun = z.object({
  id,
  soort: runsoort,
  maand: maand.nullable(),
  betaaldag: datum,
  gemeenten: z.array(gemeentecode),
  status: z.string(),
  versie,
  voortgang: z.object({ klaar: z.int(), totaal: z.int() }),
  aantalBetalingen: z.int(),
  totaalInCenten: somInCenten,
  totaalWetInCenten: somInCenten,
  totaalGrootboekInCenten: somInCenten,
  totaalSpecificatiesInCenten: somInCenten,
  totaalBestandInCenten: somInCenten.nullable(),
  /** Kept here to pay off claims: in the total, and not in the bank file. */
  ingehoudenInCenten: somInCenten,
  vorigeTotaalInCenten: somInCenten.nullable(),
  brug: z.array(z.object({ oorzaak: z.string(), aantal: z.int(), bedragInCenten: somInCenten })),
  teBekijken: z.int(),
  /** Lines that are not shown to who looks: of files they stay out of. They are in every total. */
  verborgenRegels: z.int(),
  voorbereidDoor: z.string().nullable(),
  goedgekeurdDoor: z.string().nullable(),
  goedgekeurdOp: tijdstip.nullable(),
  bestanden: z.array(
    z.object({
      volgnummer: z.int(),
      naam: z.string(),
      aantal: z.int(),
      totaalInCenten: somInCenten,
      sha256: z.string(),
    }),
  ),
  /** What the bank said of the payments in the file: nothing yet, of a part, of all; null while there is no file. */
  bank: z.enum(['wacht', 'deels', 'verwerkt']).nullable(),
  /** Payments that came back. */
  teruggekomen: z.int(),
  mogelijkheden: z.array(mogelijkheid),
});
export type Betaalrun = z.infer<typeof betaalrun>;
export const betaalregel = z.object({
  id,
  persoon: id,
  recht: id.nullable(),
  naam: z.string(),
  vorigInCenten: centen.nullable(),
  nuInCenten: centen.nullable(),
  verschilInCenten: centen.nullable(),
  oorzaak: z.string(),
  aandacht: z.string().nullable(),
  bekekenDoor: z.string().nullable(),
  tegengehouden: z.boolean(),
  iban: z.string().nullable(),
  status: z.string(),
});
const params = z.object({ runId: id });
const read = { taak: 'betaling-zien', doel: 'uitbetaling' } as const;
export const readRuns = route({
  ...read,
  naam: 'readRuns',
  method: 'GET',
  path: '/v1/betaalruns',
  samenvatting: 'Betaalruns, nieuwste eerst',
  verwerking: 'Betaalruns bekeken',
  status: 200,
  query: bladzijdeVraag,
  answer: bladzijde(betaalrun),
});
export const readRun = route({
  ...read,
  naam: 'readRun',
  method: 'GET',
  path: '/v1/betaalruns/{runId}',
  samenvatting: 'Een betaalrun',
  verwerking: 'Betaalrun bekeken',
  status: 200,
  params,
  answer: betaalrun,
  versie: true,
});
export const readRegels = route({
  ...read,
  naam: 'readRegels',
  method: 'GET',
  path: '/v1/betaalruns/{runId}/regels',
  samenvatting: 'Regels van een run',
  verwerking: 'Betaalregels bekeken',
  status: 200,
  params,
  query: bladzijdeVraag.extend({
    alleen: z.enum(['aandacht', 'verschil', 'alles']).default('alles'),
    zoek: z.string().max(100).optional(),
  }),
  answer: bladzijde(betaalregel),
});
const change = { doel: 'uitbetaling', answer: betaalrun, versie: true, params } as const;
export const startRun = route({
  naam: 'startRun',
  method: 'POST',
  path: '/v1/betaalruns',
  samenvatting: 'Bereid een run voor',
  taak: 'betaalrun-voorbereiden',
  doel: 'uitbetaling',
  verwerking: 'Betaalrun voorbereid',
  status: 202,
  body: z.strictObject({
    soort: runsoort,
    maand: maand.optional(),
    betaaldag: datum,
    gemeenten: z.array(gemeentecode).min(1),
  }),
  answer: betaalrun,
});
export const reviewRegel = route({
  naam: 'reviewRegel',
  method: 'POST',
  path: '/v1/betaalregels/{regelId}/beoordelingen',
  samenvatting: 'Bekeken, of tegenhouden',
  taak: 'betaalrun-voorbereiden',
  doel: 'uitbetaling',
  verwerking: 'Betaalregel beoordeeld',
  status: 201,
  params: z.object({ regelId: id }),
  body: z.strictObject({ oordeel: z.enum(['goed', 'tegenhouden']), reden: tekst(500) }),
  answer: betaalregel,
});
export const approveRun = route({
  ...change,
  naam: 'approveRun',
  method: 'POST',
  path: '/v1/betaalruns/{runId}/goedkeuringen',
  samenvatting: 'Keur de run goed',
  taak: 'betaalrun-goedkeuren',
  verwerking: 'Betaalrun goedgekeurd',
  status: 202,
  body: z.strictObject({}),
});
export const cancelRun = route({
  ...change,
  naam: 'cancelRun',
  method: 'POST',
  path: '/v1/betaalruns/{runId}/afblazingen',
  samenvatting: 'Blaas een run af die nog niet is goedgekeurd',
  taak: 'betaalrun-voorbereiden',
  verwerking: 'Betaalrun afgeblazen',
  status: 201,
  body: z.strictObject({ reden: tekst(500) }),
});
export const readBestand = route({
  ...read,
  naam: 'readBestand',
  method: 'GET',
  path: '/v1/betaalruns/{runId}/bestand',
  samenvatting: 'Het bankbestand (pain.001)',
  taak: 'betaalbestand-aanbieden',
  verwerking: 'Bankbestand opgehaald',
  status: 200,
  params,
  query: z.object({ volgnummer: z.coerce.number().int().min(1).max(9999).default(1) }),
  bestand: ['application/xml'],
});
export const importBankbestand = route({
  naam: 'importBankbestand',
  method: 'POST',
  path: '/v1/bankbestanden',
  samenvatting: 'Lees een afschrift (camt.053) of statusbericht (pain.002) in',
  taak: 'bankbestand-verwerken',
  doel: 'uitbetaling',
  verwerking: 'Bankbestand verwerkt',
  status: 201,
  query: z.object({ naam: tekst(200) }),
  ontvangt: ['application/xml'],
  answer: z.object({
    soort: z.enum(['camt.053', 'pain.002']),
    verwerkt: z.int(),
    teruggekomen: z.int(),
    alBekend: z.int(),
    nietHerkend: z.int(),
    /** Payments of others to our account, and how many of them wait for somebody who says what they are for. */
    ontvangen: z.int(),
    teVerdelen: z.int(),
  }),
});
export const checkRekening = route({
  naam: 'checkRekening',
  method: 'POST',
  path: '/v1/feiten/{feitId}/rekeningcontroles',
  samenvatting: 'Tweede blik op een nieuw rekeningnummer',
  taak: 'rekening-controleren',
  doel: 'uitbetaling',
  verwerking: 'Rekeningnummer gecontroleerd',
  status: 201,
  params: z.object({ feitId: id }),
  body: z.strictObject({ oordeel: z.enum(['klopt', 'klopt-niet']), reden: tekst(500) }),
  answer: z.object({ feit: id, oordeel: z.string() }),
});
