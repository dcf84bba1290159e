import { z } from 'zod';
import { route } from '../route/route.ts';

export * from './beheer.ts';

import { centen, datum, gemeentecode, id, tekst } from '../waarden/index.ts';

export * from './beheer.ts';

/** The half-yearly change of norms as one visible event. */
export const normwijziging = z.object({
  vanaf: datum,
  status: z.enum(['te-bekijken', 'voorbereid', 'goedgekeurd']),
  aantal: z.int(),
  totaalVerschilInCenten: centen,
  groepen: z.array(
    z.object({
      leefvorm: z.string(),
      aantal: z.int(),
      vanInCenten: centen,
      naarInCenten: centen,
      /** False: these rights could not be computed, and their amounts say nothing. */
      berekend: z.boolean(),
    }),
  ),
  bedragen: z.array(
    z.object({
      naam: z.string(),
      omschrijving: z.string(),
      artikel: z.string(),
      van: z.string().nullable(),
      naar: z.string().nullable(),
      bron: z.string(),
    }),
  ),
  ontbreekt: z.array(z.string()),
  /** While it is being computed: rights done, of how many. */
  voortgang: z.object({ klaar: z.int(), totaal: z.int() }).nullable(),
  voorbereidDoor: z.string().nullable(),
  goedgekeurdDoor: z.string().nullable(),
  /** Why it was approved after its day had passed; null when it was approved before. */
  reden: z.string().nullable(),
  brieven: z.int(),
});
const vanaf = z.object({ vanaf: datum });
export const readNormwijziging = route({
  naam: 'readNormwijziging',
  method: 'GET',
  path: '/v1/normwijzigingen/{vanaf}',
  samenvatting: 'Wat een wijziging van normen met wie doet',
  // figures only, for who prepares and for who approves
  taak: 'beleid-zien',
  doel: null,
  verwerking: null,
  status: 200,
  params: vanaf,
  answer: normwijziging,
});
export const prepareNormwijziging = route({
  naam: 'prepareNormwijziging',
  method: 'POST',
  path: '/v1/normwijzigingen/{vanaf}/voorbereidingen',
  samenvatting: 'Reken de wijziging door',
  taak: 'normwijziging-voorbereiden',
  doel: 'recht-op-bijstand',
  verwerking: 'Normwijziging voorbereid',
  status: 201,
  params: vanaf,
  body: z.strictObject({}),
  answer: normwijziging,
});
export const approveNormwijziging = route({
  naam: 'approveNormwijziging',
  method: 'POST',
  path: '/v1/normwijzigingen/{vanaf}/goedkeuringen',
  samenvatting: 'Keur de wijziging goed en maak de brieven',
  taak: 'normwijziging-goedkeuren',
  doel: 'recht-op-bijstand',
  verwerking: 'Normwijziging goedgekeurd',
  status: 202,
  params: vanaf,
  /** A change whose day has passed is approved only with the reason. */
  body: z.strictObject({ reden: tekst(500).optional() }),
  answer: normwijziging,
});

/** Amounts that are published and not yet in the software, entered by two people. */
export const bedragInvoer = z.object({
  id,
  naam: z.string(),
  omschrijving: z.string(),
  vanaf: datum,
  waarde: z.number(),
  eenheid: z.string(),
  bron: z.string(),
  ingevoerdDoor: z.string(),
  bevestigdDoor: z.string().nullable(),
});
export const readOntbrekendeBedragen = route({
  naam: 'readOntbrekendeBedragen',
  method: 'GET',
  path: '/v1/bedragen',
  samenvatting: 'Bedragen die ontbreken of met de hand zijn ingevoerd',
  taak: 'beleid-zien',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({
    ontbreekt: z.array(
      z.object({
        naam: z.string(),
        omschrijving: z.string(),
        artikel: z.string(),
        vanaf: datum,
        eenheid: z.string(),
        /** The last amount known before it, as people read it. */
        was: z.string().nullable(),
        /** False for a table: that comes with a new version of the software. */
        invoerbaar: z.boolean(),
      }),
    ),
    ingevoerd: z.array(bedragInvoer),
  }),
});
export const enterBedrag = route({
  naam: 'enterBedrag',
  method: 'POST',
  path: '/v1/bedragen',
  samenvatting: 'Voer een gepubliceerd bedrag in',
  taak: 'bedrag-invoeren',
  doel: null,
  verwerking: null,
  status: 201,
  body: z.strictObject({ naam: tekst(100), vanaf: datum, waarde: z.number(), bron: tekst(300) }),
  answer: bedragInvoer,
});
export const confirmBedrag = route({
  naam: 'confirmBedrag',
  method: 'POST',
  path: '/v1/bedragen/{bedragId}/bevestigingen',
  samenvatting: 'Bevestig een ingevoerd bedrag',
  taak: 'bedrag-bevestigen',
  doel: null,
  verwerking: null,
  status: 201,
  params: z.object({ bedragId: id }),
  body: z.strictObject({}),
  answer: bedragInvoer,
});

/** Data whose term is over: approved by two people, removal leaves a tombstone. */
export const bewaarlijst = z.object({
  id,
  opgesteldOp: datum,
  status: z.enum(['opgesteld', 'eerste-akkoord', 'uitgevoerd']),
  aantal: z.int(),
  soorten: z.array(z.object({ soort: z.string(), aantal: z.int(), termijn: z.string(), grond: z.string() })),
  eerste: z.string().nullable(),
  tweede: z.string().nullable(),
});
export const readBewaarlijsten = route({
  naam: 'readBewaarlijsten',
  method: 'GET',
  path: '/v1/bewaarlijsten',
  samenvatting: 'Gegevens waarvan de bewaartermijn om is',
  taak: 'bewaartermijn-goedkeuren',
  doel: 'toezicht-op-gegevens',
  verwerking: 'Bewaarlijst bekeken',
  status: 200,
  answer: z.object({ lijsten: z.array(bewaarlijst) }),
});
export const draftBewaarlijst = route({
  naam: 'draftBewaarlijst',
  method: 'POST',
  path: '/v1/bewaarlijsten',
  samenvatting: 'Stel een lijst op',
  taak: 'bewaartermijn-goedkeuren',
  doel: 'toezicht-op-gegevens',
  verwerking: 'Bewaarlijst opgesteld',
  status: 201,
  body: z.strictObject({}),
  answer: bewaarlijst,
});
export const approveBewaarlijst = route({
  naam: 'approveBewaarlijst',
  method: 'POST',
  path: '/v1/bewaarlijsten/{lijstId}/goedkeuringen',
  samenvatting: 'Keur een lijst goed (twee personen)',
  taak: 'bewaartermijn-goedkeuren',
  doel: 'toezicht-op-gegevens',
  verwerking: 'Bewaarlijst goedgekeurd',
  status: 201,
  params: z.object({ lijstId: id }),
  body: z.strictObject({}),
  answer: bewaarlijst,
});
export const readMandaten = route({
  naam: 'readMandaten',
  method: 'GET',
  path: '/v1/mandaten',
  samenvatting: 'Welke taken een gemeente heeft opgedragen',
  taak: 'beleid-zien',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({
    mandaten: z.array(
      z.object({ gemeente: gemeentecode, naam: z.string(), taak: z.string(), vanaf: datum, tot: datum.nullable() }),
    ),
  }),
});
