import { BELANGCOMMANDS, BELANGSTATUSSEN, RELATIES } from '@meedoen/casework/bevoegdheid';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { gemeentecode, id, tekst, tijdstip } from '../waarden/index.ts';

/** A personal interest of a member of staff: that there is one, and who said so; never the number. */
export const belang = z.object({
  id,
  medewerker: z.object({ id, naam: z.string(), functie: z.string() }),
  relatie: z.enum(RELATIES),
  status: z.enum(BELANGSTATUSSEN),
  ingevoerdDoor: z.string(),
  ingevoerdOp: tijdstip,
  bevestigdDoor: z.string().nullable(),
  bevestigdOp: tijdstip.nullable(),
  gevraagdDoor: z.string().nullable(),
  reden: z.string().nullable(),
  geslotenDoor: z.string().nullable(),
  geslotenOp: tijdstip.nullable(),
  mogelijkheden: z.array(mogelijkheid.extend({ commando: z.enum(BELANGCOMMANDS) })),
});
export type Belang = z.infer<typeof belang>;

const params = z.object({ belangId: id });
/** Checked by its eleven test where it is entered, so that the person who types sees what is wrong. */
const bsn = tekst(20);
const common = { doel: 'toezicht-op-gegevens', status: 201, answer: belang } as const;

export const readBelangen = route({
  naam: 'readBelangen',
  method: 'GET',
  path: '/v1/belangen',
  samenvatting: 'Van welke dossiers medewerkers wegblijven',
  taak: 'belang-zien',
  doel: 'toezicht-op-gegevens',
  verwerking: 'Persoonlijke belangen bekeken',
  status: 200,
  answer: z.object({
    /** Everybody who works here, also without an entry. */
    medewerkers: z.array(z.object({ id, naam: z.string(), functie: z.string(), zelfBekend: z.boolean() })),
    belangen: z.array(belang),
  }),
});
export const enterBelang = route({
  ...common,
  naam: 'enterBelang',
  method: 'POST',
  path: '/v1/belangen',
  samenvatting: 'Voer het bsn van een medewerker of van familie in',
  taak: 'belang-invoeren',
  verwerking: 'Persoonlijk belang ingevoerd',
  // no print of the number may stay behind to compare a repeated command with
  geheim: true,
  body: z.strictObject({ medewerker: id, relatie: z.enum(RELATIES), bsn }),
});
export const confirmBelang = route({
  ...common,
  naam: 'confirmBelang',
  method: 'POST',
  path: '/v1/belangen/{belangId}/bevestigingen',
  samenvatting: 'Bevestig door het bsn opnieuw in te voeren',
  taak: 'belang-bevestigen',
  verwerking: 'Persoonlijk belang bevestigd',
  geheim: true,
  params,
  body: z.strictObject({ bsn }),
});
export const withdrawBelang = route({
  ...common,
  naam: 'withdrawBelang',
  method: 'POST',
  path: '/v1/belangen/{belangId}/intrekkingen',
  samenvatting: 'Trek een invoer in die nog niet is bevestigd',
  taak: 'belang-invoeren',
  verwerking: 'Invoer van persoonlijk belang ingetrokken',
  params,
  body: z.strictObject({}),
});
export const requestVerwijdering = route({
  ...common,
  naam: 'requestVerwijdering',
  method: 'POST',
  path: '/v1/belangen/{belangId}/verwijderverzoeken',
  samenvatting: 'Vraag om een persoonlijk belang te verwijderen',
  taak: 'belang-invoeren',
  verwerking: 'Verwijdering van persoonlijk belang gevraagd',
  params,
  body: z.strictObject({ reden: tekst(300) }),
});
export const confirmVerwijdering = route({
  ...common,
  naam: 'confirmVerwijdering',
  method: 'POST',
  path: '/v1/belangen/{belangId}/verwijderingen',
  samenvatting: 'Bevestig de verwijdering: het dossier gaat weer open',
  taak: 'belang-bevestigen',
  verwerking: 'Persoonlijk belang verwijderd',
  params,
  body: z.strictObject({}),
});
export const rejectVerwijdering = route({
  ...common,
  naam: 'rejectVerwijdering',
  method: 'POST',
  path: '/v1/belangen/{belangId}/afwijzingen',
  samenvatting: 'Wijs de verwijdering af: het dossier blijft dicht',
  taak: 'belang-bevestigen',
  verwerking: 'Verwijdering van persoonlijk belang afgewezen',
  params,
  body: z.strictObject({}),
});

/** A file in which a colleague stands, and who handles it. */
export const collegadossier = z.object({
  persoon: id,
  naam: z.string(),
  gemeente: gemeentecode,
  openWerk: z.int(),
  toewijzingen: z.array(z.object({ id, medewerker: z.string(), door: z.string(), op: tijdstip })),
});
export type Collegadossier = z.infer<typeof collegadossier>;

const toewijzen = { taak: 'collegadossier-toewijzen', doel: 'toezicht-op-gegevens' } as const;
export const readCollegadossiers = route({
  ...toewijzen,
  naam: 'readCollegadossiers',
  method: 'GET',
  path: '/v1/collegadossiers',
  samenvatting: "Dossiers van collega's, en wie ze behandelt",
  verwerking: "Dossiers van collega's bekeken",
  status: 200,
  answer: z.object({
    dossiers: z.array(collegadossier),
    /** Who can be given one. */
    medewerkers: z.array(z.object({ id, naam: z.string(), functie: z.string() })),
  }),
});
export const assignCollegadossier = route({
  ...toewijzen,
  naam: 'assignCollegadossier',
  method: 'POST',
  path: '/v1/collegadossiers/{dossierId}/toewijzingen',
  samenvatting: 'Wijs aan wie het dossier van een collega behandelt',
  verwerking: 'Behandelaar van het dossier van een collega aangewezen',
  status: 201,
  params: z.object({ dossierId: id }),
  body: z.strictObject({ medewerker: id }),
  answer: collegadossier,
});
export const endToewijzing = route({
  ...toewijzen,
  naam: 'endToewijzing',
  method: 'POST',
  path: '/v1/dossiertoewijzingen/{toewijzingId}/intrekkingen',
  samenvatting: 'Neem het dossier van een collega weer terug van een behandelaar',
  verwerking: 'Behandelaar van het dossier van een collega ingetrokken',
  status: 201,
  params: z.object({ toewijzingId: id }),
  body: z.strictObject({}),
  answer: collegadossier,
});
