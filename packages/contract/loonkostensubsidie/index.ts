import {
  SUBSIDIEAANVRAGERS,
  SUBSIDIEBESLUITEN,
  SUBSIDIEEINDGRONDEN,
  SUBSIDIETOESTANDEN,
} from '@meedoen/casework/loonkostensubsidie';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, gemeentecode, id, kenmerk, maand, tekst, tijdstip, uitleg, versie } from '../waarden/index.ts';

const uren = z.number().min(0.25).max(60).multipleOf(0.01);

/** What is told of an employer. */
const werkgevervelden = {
  naam: tekst(200),
  kvk: z.string().regex(/^\d{8}$/, 'Een KvK-nummer heeft acht cijfers'),
  iban: tekst(42),
  tenaamstelling: tekst(140),
  contactpersoon: tekst(200),
  telefoon: z.string().trim().max(40),
  email: z.union([z.literal(''), z.email().max(200)]),
  straatEnNummer: tekst(200),
  postcode: tekst(10),
  plaats: tekst(100),
};
export const werkgever = z.object({
  ...werkgevervelden,
  id,
  versie,
  /** Somebody else looked at the account: it is paid to. */
  rekeningGecontroleerd: z.boolean(),
  /** The one who reads may look at it: another one filled it in. */
  magControleren: z.boolean(),
});
export type Werkgever = z.infer<typeof werkgever>;

const geen = { doel: null, verwerking: null } as const;
const behandelen = { taak: 'loonkostensubsidie-behandelen', doel: 'begeleiding-naar-werk' } as const;

export const readWerkgevers = route({
  ...geen,
  naam: 'readWerkgevers',
  method: 'GET',
  path: '/v1/werkgevers',
  samenvatting: 'Werkgevers, op naam of KvK-nummer',
  taak: 'werkgever-zien',
  status: 200,
  query: z.object({ zoek: z.string().trim().max(100).default('') }),
  answer: z.object({ werkgevers: z.array(werkgever), meer: z.boolean() }),
});
export const registerWerkgever = route({
  ...geen,
  naam: 'registerWerkgever',
  method: 'POST',
  path: '/v1/werkgevers',
  samenvatting: 'Leg een werkgever vast',
  taak: 'loonkostensubsidie-behandelen',
  status: 201,
  body: z.strictObject(werkgevervelden),
  answer: werkgever,
});
export const editWerkgever = route({
  ...geen,
  naam: 'editWerkgever',
  method: 'PUT',
  path: '/v1/werkgevers/{werkgeverId}',
  samenvatting: 'Werk de gegevens van een werkgever bij; een ander rekeningnummer wordt opnieuw nagekeken',
  taak: 'loonkostensubsidie-behandelen',
  status: 200,
  params: z.object({ werkgeverId: id }),
  body: z.strictObject({ ...werkgevervelden, reden: tekst(500) }),
  answer: werkgever,
  versie: true,
});

/** What was done to what is known of an employer. */
export const WERKGEVERWIJZIGINGEN = ['vastgelegd', 'gewijzigd', 'rekening-nagekeken', 'betaling-teruggekomen'] as const;
export type Werkgeverveld = keyof typeof werkgevervelden;
const werkgeverwijziging = z.object({
  id,
  op: tijdstip,
  /** Null: a file of the bank. */
  wie: z.string().nullable(),
  wat: z.enum(WERKGEVERWIJZIGINGEN),
  reden: z.string(),
  verschil: z.array(
    z.object({
      veld: z.enum(Object.keys(werkgevervelden) as [Werkgeverveld, ...Werkgeverveld[]]),
      oud: z.string().nullable(),
      nieuw: z.string(),
    }),
  ),
});
export type Werkgeverwijziging = z.infer<typeof werkgeverwijziging>;
export const readWerkgever = route({
  ...geen,
  naam: 'readWerkgever',
  method: 'GET',
  path: '/v1/werkgevers/{werkgeverId}',
  samenvatting: 'Een werkgever en alles wat daaraan veranderde',
  taak: 'werkgever-zien',
  status: 200,
  params: z.object({ werkgeverId: id }),
  /** The newest change on top; changes are added, never changed. */
  answer: z.object({ werkgever, wijzigingen: z.array(werkgeverwijziging) }),
  versie: true,
});

export const checkWerkgeverrekening = route({
  ...geen,
  naam: 'checkWerkgeverrekening',
  method: 'POST',
  path: '/v1/werkgevers/{werkgeverId}/rekeningcontroles',
  samenvatting: 'Tweede blik op het rekeningnummer van een werkgever',
  taak: 'rekening-controleren',
  status: 201,
  params: z.object({ werkgeverId: id }),
  body: z.strictObject({ iban: tekst(42) }),
  answer: werkgever,
});

const klok = z.object({ wat: z.string(), uiterlijk: datum, artikel: z.string(), teLaat: z.boolean() });
const maandstand = z.object({
  maand,
  /** By what was decided; null when something is missing. */
  bedragInCenten: centen.nullable(),
  geboektInCenten: centen,
  ontbreekt: z.array(z.string()),
});
/** A month as a besluit tells it. */
export const subsidiebedragen = z.object({
  maand,
  minimumloonInCenten: centen,
  loonwaarde: z.int().nullable(),
  uren: z.number(),
  subsidieInCenten: centen,
  vergoedingInCenten: centen,
  totaalInCenten: centen,
});

/** A case of loonkostensubsidie as staff see it. */
export const loonkostensubsidie = z.object({
  id,
  kenmerk,
  versie,
  persoon: id,
  naam: z.string(),
  gemeente: gemeentecode,
  toestand: z.enum(SUBSIDIETOESTANDEN),
  werkgever: z.object({ id, naam: z.string(), kvk: z.string(), rekeningGecontroleerd: z.boolean() }),
  aangevraagdDoor: z.enum(SUBSIDIEAANVRAGERS),
  aangevraagdOp: datum,
  soort: z.enum(['regulier', 'beschut-werk']),
  functie: z.string(),
  begin: datum,
  contractTotEnMet: datum.nullable(),
  uren: z.array(z.object({ vanaf: datum, uren: z.number(), voltijdUren: z.number().nullable() })),
  loon: z.array(z.object({ vanaf: datum, perUurInCenten: centen })),
  loonwaarden: z.array(
    z.object({
      vanaf: datum,
      percentage: z.int(),
      vastgesteldOp: datum,
      deskundige: z.string(),
      organisatie: z.string(),
      rapport: z.string(),
    }),
  ),
  forfaitair: z.object({ op: datum, reden: z.string(), totEnMet: datum.nullable() }).nullable(),
  herbeoordelenOp: datum.nullable(),
  eindigt: z.object({ laatsteDag: datum, grond: z.enum(SUBSIDIEEINDGRONDEN) }).nullable(),
  /** Everything that waits, the first on top. */
  klokken: z.array(klok),
  voorstel: z.object({ id, wat: z.enum(SUBSIDIEBESLUITEN) }).nullable(),
  /** What the next besluit would say of a month; null when nothing can be decided or something is missing. */
  vooruitblik: z.object({ bedragen: subsidiebedragen, uitleg }).nullable(),
  /** What the law still misses to compute it, in words. */
  ontbreekt: z.array(z.string()),
  maanden: z.array(maandstand),
  nogTeBetalenInCenten: centen,
  besluiten: z.array(z.object({ besluit: id, wat: z.enum(SUBSIDIEBESLUITEN), op: datum, vanaf: datum })),
  geschiedenis: z.array(z.object({ op: tijdstip, wie: z.string(), wat: z.string() })),
  mogelijkheden: z.array(mogelijkheid),
  mogelijkeBesluiten: z.array(mogelijkheid),
});
export type LoonkostensubsidieWeergave = z.infer<typeof loonkostensubsidie>;

const vanPersoon = z.object({ persoonId: id });
const params = z.object({ loonkostensubsidieId: id });

export const readLoonkostensubsidies = route({
  naam: 'readLoonkostensubsidies',
  method: 'GET',
  path: '/v1/personen/{persoonId}/loonkostensubsidies',
  samenvatting: 'Loonkostensubsidies voor iemand',
  taak: 'dossier-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Loonkostensubsidie bekeken',
  status: 200,
  params: vanPersoon,
  answer: z.object({ loonkostensubsidies: z.array(loonkostensubsidie) }),
});
/** What an employer gets for the work of who is logged in; amounts are in the letters. */
export const eigenLoonkostensubsidie = z.object({
  id,
  werkgever: z.string(),
  functie: z.string(),
  stand: z.enum(['gevraagd', 'loopt', 'gestopt', 'geweigerd']),
  vanaf: datum,
  /** Null: no last day was decided. */
  totEnMet: datum.nullable(),
});
export type EigenLoonkostensubsidie = z.infer<typeof eigenLoonkostensubsidie>;
export const readEigenLoonkostensubsidies = route({
  naam: 'readEigenLoonkostensubsidies',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/eigen/loonkostensubsidies',
  samenvatting: 'Wat mijn werkgever krijgt voor mijn werk',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen loonkostensubsidie bekeken',
  status: 200,
  answer: z.object({ loonkostensubsidies: z.array(eigenLoonkostensubsidie) }),
});
export const requestLoonkostensubsidie = route({
  ...behandelen,
  naam: 'requestLoonkostensubsidie',
  method: 'POST',
  path: '/v1/personen/{persoonId}/loonkostensubsidies',
  samenvatting: 'Leg een aanvraag voor loonkostensubsidie vast',
  verwerking: 'Loonkostensubsidie aangevraagd',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({
    werkgever: id,
    aangevraagdDoor: z.enum(SUBSIDIEAANVRAGERS),
    aangevraagdOp: datum,
    soort: z.enum(['regulier', 'beschut-werk']),
    functie: tekst(200),
    begin: datum,
    contractTotEnMet: datum.optional(),
    uren,
    voltijdUren: uren.optional(),
    loonPerUurInCenten: centen.min(1),
    vakantiebijslag: z.number().min(8).max(25).optional(),
  }),
  answer: loonkostensubsidie,
});
export const readLoonkostensubsidie = route({
  ...behandelen,
  naam: 'readLoonkostensubsidie',
  method: 'GET',
  path: '/v1/loonkostensubsidies/{loonkostensubsidieId}',
  samenvatting: 'Een loonkostensubsidie',
  verwerking: 'Loonkostensubsidie bekeken',
  status: 200,
  params,
  answer: loonkostensubsidie,
  versie: true,
});

/** What staff write down of a case; besluiten go through their own paths. */
export const subsidieopdracht = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('recordLoonwaarde'),
    vanaf: datum,
    percentage: z.int().min(0).max(100),
    vastgesteldOp: datum,
    deskundige: tekst(200),
    organisatie: z.string().trim().max(200),
    rapport: tekst(1000),
    herbeoordelenOp: datum,
  }),
  z.strictObject({ command: z.literal('deferLoonwaarde'), overlegdOp: datum, reden: tekst(1000) }),
  z.strictObject({ command: z.literal('changeUren'), vanaf: datum, uren, voltijdUren: uren.optional() }),
  z.strictObject({ command: z.literal('changeLoon'), vanaf: datum, perUurInCenten: centen.min(1) }),
  z.strictObject({ command: z.literal('planHerbeoordeling'), herbeoordelenOp: datum }),
  /** The contract is longer; without a last day it has none any more. */
  z.strictObject({ command: z.literal('changeContract'), contractTotEnMet: datum.optional() }),
  z.strictObject({
    command: z.literal('endDienstbetrekking'),
    laatsteDag: datum,
    grond: z.enum(SUBSIDIEEINDGRONDEN),
  }),
  z.strictObject({ command: z.literal('withdrawAanvraag'), reden: tekst(1000) }),
]);
export type Subsidieinhoud = z.infer<typeof subsidieopdracht>;
export const processLoonkostensubsidie = route({
  ...behandelen,
  naam: 'processLoonkostensubsidie',
  method: 'POST',
  path: '/v1/loonkostensubsidies/{loonkostensubsidieId}/opdrachten',
  samenvatting: 'Leg vast wat er verandert aan een loonkostensubsidie',
  verwerking: 'Loonkostensubsidie behandeld',
  status: 201,
  params,
  body: subsidieopdracht,
  answer: loonkostensubsidie,
  versie: true,
});

/** A row of the list: enough to choose. */
export const subsidieregel = z.object({
  id,
  kenmerk,
  persoon: id,
  naam: z.string(),
  werkgever: z.string(),
  toestand: z.enum(SUBSIDIETOESTANDEN),
  wat: z.string(),
  uiterlijk: datum,
  teLaat: z.boolean(),
});
export type Subsidieregel = z.infer<typeof subsidieregel>;
export const readSubsidielijst = route({
  ...behandelen,
  naam: 'readSubsidielijst',
  method: 'GET',
  path: '/v1/loonkostensubsidies',
  samenvatting: 'Loonkostensubsidies waar iets op wacht, de eerste dag bovenaan',
  verwerking: 'Lijst van loonkostensubsidies bekeken',
  status: 200,
  answer: z.object({ regels: z.array(subsidieregel), meer: z.boolean() }),
});
