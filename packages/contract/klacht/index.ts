import {
  GEHOORDEN,
  GRONDEN_NIET_BEHANDELEN,
  KLACHT_AFZIENGRONDEN,
  KLACHTKANALEN,
  KLACHTONDERWERPEN,
  KLACHTOORDELEN,
  KLACHTTOESTANDEN,
  KLACHTUITKOMSTEN,
} from '@meedoen/casework/klacht';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { briefblok } from '../besluit/index.ts';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, kenmerk, tekst, versie } from '../waarden/index.ts';

const oordeel = z.enum(KLACHTOORDELEN);
const onderwerp = z.enum(KLACHTONDERWERPEN);
const klok = z.object({
  laatsteDag: datum.nullable(),
  teLaat: z.boolean(),
  ombudsmanTot: datum.nullable(),
});

/** A complaint as who made it sees it. */
export const eigenKlacht = z.object({
  id,
  kenmerk,
  versie,
  status: z.enum(KLACHTTOESTANDEN),
  ontvangenOp: datum,
  gedraging: z.string(),
  gebeurdOp: datum.nullable(),
  overWie: z.string().nullable(),
  watHelpt: z.string().nullable(),
  klok,
  ombudsman: z.string(),
  gesprek: z.object({ dag: datum, tijd: z.string(), plaats: z.string() }).nullable(),
  /** What was written down of what the complainant told. */
  verslag: z.object({ op: datum, tekst: z.string() }).nullable(),
  /** How it ended: the opinion or the ground, and the words that went in the letter. */
  antwoord: z
    .object({
      op: datum,
      uitkomst: z.enum(KLACHTUITKOMSTEN).exclude(['ingetrokken']),
      bevindingen: z.string(),
      conclusies: z.string().nullable(),
    })
    .nullable(),
  mogelijkheden: z.array(mogelijkheid),
});
export type EigenKlacht = z.infer<typeof eigenKlacht>;

const gehoord = z.object({ op: datum, verslag: z.string().nullable(), afgezienOm: z.string().nullable() }).nullable();
/** A complaint as who handles it sees it. */
export const klacht = eigenKlacht.extend({
  persoon: id,
  naam: z.string(),
  gemeente: gemeentecode,
  kanaal: z.enum(KLACHTKANALEN),
  behandelaar: z.string().nullable(),
  betrokkenen: z.array(z.object({ id, naam: z.string() })),
  commissie: z.boolean(),
  weigerenTot: datum.nullable(),
  horen: z.object({ klager: gehoord, betrokkene: gehoord }),
  advies: z.object({ op: datum, oordeel, tekst: z.string() }).nullable(),
  onderwerp: onderwerp.nullable(),
  geschiedenis: z.array(z.object({ op: z.string(), wie: z.string(), wat: z.string() })),
});
export type Klacht = z.infer<typeof klacht>;

const params = z.object({ klachtId: id });
const vanPersoon = z.object({ persoonId: id });
/** What somebody tells of what happened. */
const verhaal = {
  gedraging: tekst(10_000),
  gebeurdOp: datum.optional(),
  overWie: z.string().trim().max(200).optional(),
  watHelpt: z.string().trim().max(2000).optional(),
};

export const readEigenKlachten = route({
  naam: 'readEigenKlachten',
  omvang: ['inzien', 'bezwaar'],
  method: 'GET',
  path: '/v1/eigen/klachten',
  samenvatting: 'Mijn klachten',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen klachten bekeken',
  status: 200,
  answer: z.object({ klachten: z.array(eigenKlacht) }),
});
export const submitKlacht = route({
  naam: 'submitKlacht',
  omvang: ['bezwaar'],
  method: 'POST',
  path: '/v1/eigen/klachten',
  samenvatting: 'Dien een klacht in over hoe je behandeld bent',
  taak: 'eigen-zaken',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Klacht ingediend',
  status: 201,
  body: z.strictObject(verhaal),
  answer: eigenKlacht,
});
export const addToKlacht = route({
  naam: 'addToKlacht',
  omvang: ['bezwaar'],
  method: 'POST',
  path: '/v1/klachten/{klachtId}/aanvullingen',
  samenvatting: 'Vul je klacht aan',
  taak: 'eigen-zaken',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Klacht aangevuld',
  status: 201,
  params,
  body: z.strictObject({ aanvulling: tekst(10_000) }),
  answer: eigenKlacht,
  versie: true,
});
export const withdrawKlacht = route({
  naam: 'withdrawKlacht',
  omvang: ['bezwaar'],
  method: 'POST',
  path: '/v1/klachten/{klachtId}/intrekkingen',
  samenvatting: 'Trek je klacht in',
  taak: 'eigen-zaken',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Klacht ingetrokken',
  status: 201,
  params,
  body: z.strictObject({ reden: z.string().trim().max(1000).optional() }),
  answer: eigenKlacht,
  versie: true,
});

export const receiveKlacht = route({
  naam: 'receiveKlacht',
  method: 'POST',
  path: '/v1/personen/{persoonId}/klachten',
  samenvatting: 'Leg een klacht vast die per brief, mail, telefoon of aan de balie kwam',
  taak: 'klacht-vastleggen',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Klacht vastgelegd',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({
    ...verhaal,
    kanaal: z.enum(['brief', 'e-mail', 'balie', 'telefoon']),
    ontvangenOp: datum,
    commissie: z.boolean().default(false),
  }),
  /** Who writes it down need not follow it: only who handles it reads on. */
  answer: z.object({ id, kenmerk, antwoordUiterlijk: datum.nullable() }),
});
export const readKlachten = route({
  naam: 'readKlachten',
  method: 'GET',
  path: '/v1/personen/{persoonId}/klachten',
  samenvatting: 'De klachten van iemand',
  taak: 'klacht-behandelen',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Klachten bekeken',
  status: 200,
  params: vanPersoon,
  answer: z.object({ klachten: z.array(klacht) }),
});
export const readKlacht = route({
  naam: 'readKlacht',
  method: 'GET',
  path: '/v1/klachten/{klachtId}',
  samenvatting: 'Een klacht met zijn klok',
  taak: 'klacht-behandelen',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Klacht bekeken',
  status: 200,
  params,
  answer: klacht,
  versie: true,
});

/** The row of a complaint in the list: enough to choose, nothing of what was told. */
export const klachtregel = z.object({
  id,
  kenmerk,
  naam: z.string(),
  status: z.enum(KLACHTTOESTANDEN),
  ontvangenOp: datum,
  laatsteDag: datum.nullable(),
  teLaat: z.boolean(),
  behandelaar: z.string().nullable(),
});
export type Klachtregel = z.infer<typeof klachtregel>;
export const readKlachtenlijst = route({
  naam: 'readKlachtenlijst',
  method: 'GET',
  path: '/v1/klachten',
  samenvatting: 'Klachten om te behandelen, de eerste klok bovenaan',
  taak: 'klacht-behandelen',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Lijst van klachten bekeken',
  status: 200,
  query: z.object({ open: z.enum(['ja', 'nee']).default('ja') }),
  answer: z.object({ klachten: z.array(klachtregel), meer: z.boolean() }),
});

/** What who handles a complaint does to it, one of these. */
export const klachtopdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('takeUpKlacht') }),
  z.strictObject({ command: z.literal('addToKlacht'), aanvulling: tekst(10_000) }),
  z.strictObject({ command: z.literal('nameBetrokkenen'), betrokkenen: z.array(id).max(10) }),
  z.strictObject({ command: z.literal('inviteGesprek'), dag: datum, tijd: tekst(40), plaats: tekst(200) }),
  z.strictObject({
    command: z.literal('recordGesprek'),
    wie: z.enum(GEHOORDEN),
    gehoordOp: datum,
    verslag: tekst(20_000),
  }),
  z.strictObject({
    command: z.literal('waiveGesprek'),
    wie: z.enum(GEHOORDEN),
    grond: z.enum(KLACHT_AFZIENGRONDEN),
    reden: tekst(2000),
  }),
  z.strictObject({ command: z.literal('recordKlachtadvies'), oordeel, tekst: tekst(20_000) }),
  z.strictObject({ command: z.literal('postponeAfhandeling'), reden: tekst(1000) }),
  z.strictObject({ command: z.literal('agreeKlachtuitstel'), totEnMet: datum }),
  z.strictObject({ command: z.literal('settleKlacht'), onderwerp, afspraak: tekst(5000) }),
  z.strictObject({
    command: z.literal('declineKlacht'),
    grond: z.enum(GRONDEN_NIET_BEHANDELEN),
    reden: tekst(2000),
  }),
  z.strictObject({
    command: z.literal('answerKlacht'),
    onderwerp,
    oordeel,
    bevindingen: tekst(10_000),
    conclusies: z.string().trim().max(5000).optional(),
    afwijkingAdvies: z.string().trim().max(2000).optional(),
  }),
  z.strictObject({ command: z.literal('withdrawKlacht'), reden: tekst(1000) }),
]);
export type Klachtopdracht = z.infer<typeof klachtopdracht>;
export const processKlacht = route({
  naam: 'processKlacht',
  method: 'POST',
  path: '/v1/klachten/{klachtId}/opdrachten',
  samenvatting: 'Behandel een klacht',
  taak: 'klacht-behandelen',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Klacht behandeld',
  status: 201,
  params,
  body: klachtopdracht,
  answer: klacht,
  versie: true,
});

export const previewKlachtbrief = route({
  naam: 'previewKlachtbrief',
  method: 'POST',
  path: '/v1/klachten/{klachtId}/voorbeelden',
  samenvatting: 'De brief die de inwoner krijgt, voordat er iets gebeurt; er wordt niets bewaard',
  taak: 'klacht-behandelen',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Klacht behandeld',
  status: 200,
  params,
  body: klachtopdracht,
  /** Empty where no letter goes out. */
  answer: z.object({ brief: z.array(briefblok) }),
});

export const readKlachtafschriften = route({
  naam: 'readKlachtafschriften',
  method: 'GET',
  path: '/v1/medewerker/klachtafschriften',
  samenvatting: 'Klachten die over mij gaan',
  taak: 'werkvoorraad-zien',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Afschrift van een klacht bekeken',
  status: 200,
  answer: z.object({
    afschriften: z.array(
      z.object({
        id,
        kenmerk,
        naam: z.string(),
        status: z.enum(KLACHTTOESTANDEN),
        ontvangenOp: datum,
        gedraging: z.string(),
      }),
    ),
  }),
});

/** Null where the number is below ten and who asks may see figures only: that would be about people. */
const getal = z.int().min(0).nullable();
/** What was registered in a year and how it ended (Awb 9:12a). */
export const klachtregister = z.object({
  jaar: z.int(),
  ontvangen: getal,
  open: getal,
  /** Answered, or ended in another way, by its last day. */
  binnenTermijn: getal,
  uitkomsten: z.array(z.object({ uitkomst: z.enum(KLACHTUITKOMSTEN), aantal: getal })),
  onderwerpen: z.array(z.object({ onderwerp, aantal: getal })),
});
export type Klachtregister = z.infer<typeof klachtregister>;
const register = {
  method: 'GET',
  doel: null,
  verwerking: null,
  status: 200,
  query: z.object({ jaar: z.coerce.number().int().min(2015).max(2100).optional() }),
  answer: klachtregister,
} as const;
export const readKlachtregister = route({
  ...register,
  naam: 'readKlachtregister',
  path: '/v1/klachtregister',
  samenvatting: 'Het register van klachten van een jaar, precies geteld, om te publiceren en van te leren',
  taak: 'klacht-behandelen',
});
export const readKlachtcijfers = route({
  ...register,
  naam: 'readKlachtcijfers',
  path: '/v1/cijfers/klachten',
  samenvatting: 'Hoeveel klachten er waren, waarover, en hoe ze eindigden, voor raad en bestuur',
  taak: 'cijfers-zien',
});
