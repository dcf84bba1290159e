import {
  ONDERHOUDSGRONDEN,
  VERHAAL_AFZIENGRONDEN,
  VERHAAL_EINDGRONDEN,
  VERHAAL_EINDKEUZES,
  VERHAALBEDRAGBRONNEN,
  VERHAALKANALEN,
  VERHAALTOESTANDEN,
} from '@meedoen/casework/verhaal';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, id, kenmerk, maand, nietNegatieveCenten, tekst, uitleg, versie } from '../waarden/index.ts';

/** An amount a month; of a first month that is not whole, all that is owed over it. */
const perMaand = {
  vanaf: datum,
  perMaandInCenten: nietNegatieveCenten,
  eersteMaandInCenten: nietNegatieveCenten.optional(),
};
const betaaldag = z.int().min(1).max(28);
const uitspraakInvoer = z.strictObject({
  rechtbank: tekst(200),
  kenmerk: tekst(100),
  datum,
  indexering: z.boolean(),
});
const toestand = z.enum(VERHAALTOESTANDEN);
const wie = z.object({ id, naam: z.string() });

/** What may be asked, from a calculation that a person made or from what a court said. */
export const draagkrachtInvoer = z.discriminatedUnion('bron', [
  z.strictObject({
    bron: z.literal('berekening'),
    ...perMaand,
    /** Means above zero, costs below; the sum need not be the amount: the standards of the courts decide. */
    posten: z.array(z.strictObject({ omschrijving: tekst(120), bedragInCenten: centen })).max(40),
    vindplaats: tekst(300),
    toelichting: tekst(4000),
  }),
  z.strictObject({
    bron: z.literal('rechterlijke-uitspraak'),
    ...perMaand,
    uitspraak: uitspraakInvoer,
    toelichting: tekst(4000),
  }),
]);

/** Who has to maintain somebody: known by number, or by name and address. */
export const onderhoudsplichtigeInvoer = z.union([
  z.strictObject({ bsn: z.string().regex(/^\d{9}$/) }),
  z.strictObject({
    naam: tekst(120),
    geboortedatum: datum.optional(),
    adres: z
      .strictObject({
        straat: tekst(120),
        huisnummer: tekst(20),
        postcode: tekst(12),
        plaats: tekst(80),
        land: z.string().regex(/^[A-Z]{2}$/),
      })
      .optional(),
  }),
]);

/** A month: what bijstand cost, what others pay of it, and what is asked. */
const verhaalmaand = z.object({
  maand,
  kostenInCenten: centen,
  anderenInCenten: centen,
  geboektInCenten: centen,
  uitleg: uitleg.nullable(),
});

/** A case as staff see it; where the two live stands in their own files. */
export const verhaal = z.object({
  id,
  kenmerk,
  versie,
  toestand,
  grond: z.enum(ONDERHOUDSGRONDEN),
  artikel: z.string(),
  volgensUitspraak: z.boolean(),
  aanleiding: z.string(),
  persoon: wie,
  onderhoudsplichtige: wie.extend({ overleden: z.boolean(), adresBekend: z.boolean() }),
  gestartOp: datum,
  gestartDoor: z.string(),
  gevraagd: z.object({ op: datum, uiterlijk: datum }).nullable(),
  draagkracht: z
    .object({
      bron: z.enum(['berekening', 'rechterlijke-uitspraak']),
      vanaf: datum,
      perMaandInCenten: centen,
      eersteMaandInCenten: centen.nullable(),
      posten: z.array(z.object({ omschrijving: z.string(), bedragInCenten: centen })),
      vindplaats: z.string(),
      toelichting: z.string(),
      op: datum,
      door: z.string(),
    })
    .nullable(),
  voornemen: z.object({ op: datum, zienswijzeTot: datum }).nullable(),
  zienswijzen: z.array(z.object({ op: datum, via: z.enum(VERHAALKANALEN), tekst: z.string() })),
  voorstel: z.object({ op: datum, door: z.string(), motivering: z.string(), betaaldag }).nullable(),
  besluit: z
    .object({ op: datum, door: z.string(), ondertekenaar: z.string(), motivering: z.string(), uiterlijk: datum })
    .nullable(),
  weigert: z.object({ op: datum, tekst: z.string() }).nullable(),
  verzoek: z.object({ op: datum, rechtbank: z.string(), kenmerk: z.string() }).nullable(),
  verzet: z.object({ op: datum, kenmerk: z.string() }).nullable(),
  bedragen: z.array(
    z.object({
      vanaf: datum,
      perMaandInCenten: centen,
      eersteMaandInCenten: centen.nullable(),
      bron: z.enum(VERHAALBEDRAGBRONNEN),
      vindplaats: z.string(),
      indexeren: z.boolean(),
    }),
  ),
  betaaldag: betaaldag.nullable(),
  afgezien: z.object({ op: datum, grond: z.enum(VERHAAL_AFZIENGRONDEN), reden: z.string() }).nullable(),
  einde: z.object({ op: datum, grond: z.enum(VERHAAL_EINDGRONDEN), laatsteMaand: maand, reden: z.string() }).nullable(),
  maanden: z.array(verhaalmaand),
  vorderingen: z.array(z.object({ id, kenmerk, restInCenten: centen, betaalUiterlijk: datum.nullable() })),
  geboektInCenten: centen,
  restInCenten: centen,
  /** What the product does not know and a person enters, by name. */
  ontbreekt: z.array(z.string()),
  klok: z.object({ wat: z.string(), uiterlijk: datum.nullable() }).nullable(),
  geschiedenis: z.array(z.object({ op: z.string(), wie: z.string(), wat: z.string() })),
  mogelijkheden: z.array(mogelijkheid),
});
export type VerhaalWeergave = z.infer<typeof verhaal>;

const perPersoon = z.object({ persoonId: id });
const params = z.object({ verhaalId: id });
const doel = 'terugvordering' as const;

export const readVerhaalzaken = route({
  naam: 'readVerhaalzaken',
  method: 'GET',
  path: '/v1/personen/{persoonId}/verhaalzaken',
  samenvatting: 'Verhaal van de bijstand van iemand, en verhaal op iemand',
  taak: 'verhaal-zien',
  doel,
  verwerking: 'Verhaal bekeken',
  status: 200,
  params: perPersoon,
  answer: z.object({ zaken: z.array(verhaal) }),
});
export const startVerhaal = route({
  naam: 'startVerhaal',
  method: 'POST',
  path: '/v1/personen/{persoonId}/verhaalzaken',
  samenvatting: 'Start een onderzoek naar verhaal van de bijstand van deze persoon',
  taak: 'verhaal-behandelen',
  doel,
  verwerking: 'Onderzoek naar verhaal gestart',
  status: 201,
  params: perPersoon,
  body: z.strictObject({
    onderhoudsplichtige: onderhoudsplichtigeInvoer,
    grond: z.enum(ONDERHOUDSGRONDEN),
    aanleiding: tekst(4000),
  }),
  answer: verhaal,
});

/** The row of a case in the list. */
export const verhaalzaakregel = z.object({
  id,
  kenmerk,
  persoon: wie,
  onderhoudsplichtige: wie,
  toestand,
  klok: z.object({ wat: z.string(), uiterlijk: datum.nullable() }).nullable(),
  restInCenten: centen,
});
export const readVerhaallijst = route({
  naam: 'readVerhaallijst',
  method: 'GET',
  path: '/v1/verhaalzaken',
  samenvatting: 'Verhaal dat loopt, de eerste klok bovenaan',
  taak: 'verhaal-zien',
  doel,
  verwerking: 'Lijst van verhaal bekeken',
  status: 200,
  answer: z.object({ zaken: z.array(verhaalzaakregel), meer: z.boolean() }),
});

/** What who handles a case does, one of these. */
export const verhaalopdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('requestInlichtingen'), uiterlijk: datum }),
  z.strictObject({ command: z.literal('recordDraagkracht'), draagkracht: draagkrachtInvoer }),
  z.strictObject({ command: z.literal('announceVerhaal'), zienswijzeTot: datum }),
  z.strictObject({
    command: z.literal('recordZienswijze'),
    gegevenOp: datum,
    via: z.enum(VERHAALKANALEN).exclude(['eigen-pagina']),
    tekst: tekst(8000),
  }),
  z.strictObject({ command: z.literal('proposeVerhaal'), motivering: tekst(4000), betaaldag }),
  z.strictObject({ command: z.literal('recordWeigering'), gegevenOp: datum, tekst: tekst(4000) }),
  z.strictObject({ command: z.literal('agreeVerhaal'), ...perMaand, betaaldag, afspraak: tekst(2000) }),
  z.strictObject({
    command: z.literal('fileVerzoek'),
    rechtbank: tekst(200),
    kenmerk: z.string().trim().max(100),
    ingediendOp: datum,
  }),
  z.strictObject({ command: z.literal('recordBeschikking'), ...perMaand, uitspraak: uitspraakInvoer, betaaldag }),
  z.strictObject({ command: z.literal('recordVerzet'), gedaanOp: datum, kenmerk: z.string().trim().max(100) }),
  z.strictObject({
    command: z.literal('decideVerzet'),
    uitkomst: z.enum(['gegrond', 'ongegrond', 'ingetrokken']),
    reden: tekst(2000),
  }),
  z.strictObject({
    command: z.literal('indexVerhaal'),
    jaar: z.int().min(2016).max(2100),
    /** In hundredths of a percent: 4,60% is 460. */
    percentage: z.int().min(1).max(10_000),
    perMaandInCenten: nietNegatieveCenten,
    vindplaats: tekst(300),
  }),
  z.strictObject({ command: z.literal('waiveVerhaal'), grond: z.enum(VERHAAL_AFZIENGRONDEN), reden: tekst(2000) }),
  z.strictObject({
    command: z.literal('endVerhaal'),
    grond: z.enum(
      VERHAAL_EINDKEUZES as [(typeof VERHAAL_EINDKEUZES)[number], ...(typeof VERHAAL_EINDKEUZES)[number][]],
    ),
    laatsteMaand: maand,
    reden: tekst(2000),
  }),
]);
export type Verhaalopdracht = z.infer<typeof verhaalopdracht>;
export const processVerhaal = route({
  naam: 'processVerhaal',
  method: 'POST',
  path: '/v1/verhaalzaken/{verhaalId}/opdrachten',
  samenvatting: 'Behandel verhaal: van draagkracht tot besluit, rechter, inning en einde',
  taak: 'verhaal-behandelen',
  doel,
  verwerking: 'Verhaal behandeld',
  status: 201,
  params,
  body: verhaalopdracht,
  answer: verhaal,
  versie: true,
});

/** Somebody else than who proposed it signs the besluit, or sends it back. */
export const verhaaloordeel = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('signVerhaal') }),
  z.strictObject({ command: z.literal('returnVerhaal'), reden: tekst(2000) }),
]);
export type Verhaaloordeel = z.infer<typeof verhaaloordeel>;
export const judgeVerhaal = route({
  naam: 'judgeVerhaal',
  method: 'POST',
  path: '/v1/verhaalzaken/{verhaalId}/oordelen',
  samenvatting: 'Onderteken een besluit tot verhaal, of stuur het terug',
  taak: 'verhaal-vaststellen',
  doel,
  verwerking: 'Besluit tot verhaal beoordeeld',
  status: 201,
  params,
  body: verhaaloordeel,
  answer: verhaal,
  versie: true,
});

const eigen = { taak: 'eigen-zaken', doel: 'eigen-inzage' } as const;
/** Whose bijstand it is sees that somebody is asked, and nothing of what that person earns, pays or lives. */
export const eigenVerhaalOntvanger = z.object({
  kenmerk,
  op: z.string(),
  stand: z.enum(['gevraagd', 'voorbij']),
  sinds: datum,
  totOp: datum.nullable(),
});
/** Who is asked sees what, why and until when; not where the other lives. */
export const eigenVerhaal = z.object({
  id,
  kenmerk,
  versie,
  toestand,
  over: z.string(),
  zienswijzeTot: datum.nullable(),
  zienswijzen: z.array(z.object({ op: datum, tekst: z.string() })),
  perMaandInCenten: centen.nullable(),
  vanaf: datum.nullable(),
  betaaldag: betaaldag.nullable(),
  uiterlijk: datum.nullable(),
  volgensUitspraak: z.boolean(),
  maanden: z.array(z.object({ maand, kostenInCenten: centen, bedragInCenten: centen })),
  restInCenten: centen,
  laatsteMaand: maand.nullable(),
  magReageren: z.boolean(),
});
export type EigenVerhaal = z.infer<typeof eigenVerhaal>;
export const readEigenVerhaal = route({
  ...eigen,
  naam: 'readEigenVerhaal',
  omvang: ['inzien', 'brieven', 'betaling'],
  method: 'GET',
  path: '/v1/eigen/verhaalzaken',
  samenvatting: 'Wie meebetaalt aan mijn bijstand, en waaraan ik meebetaal',
  verwerking: 'Eigen verhaal bekeken',
  status: 200,
  answer: z.object({ ontvanger: z.array(eigenVerhaalOntvanger), betaler: z.array(eigenVerhaal) }),
});
export const giveVerhaalzienswijze = route({
  ...eigen,
  naam: 'giveVerhaalzienswijze',
  omvang: ['brieven', 'bezwaar'],
  method: 'POST',
  path: '/v1/eigen/verhaalzaken/{verhaalId}/zienswijzen',
  samenvatting: 'Vertel je kant voordat we besluiten over meebetalen',
  verwerking: 'Zienswijze over verhaal gegeven',
  status: 201,
  params,
  body: z.strictObject({ tekst: tekst(8000) }),
  answer: eigenVerhaal,
});
