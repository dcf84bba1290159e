import { INZETRESULTATEN } from '@meedoen/casework/instrument';
import {
  KETENPARTNERSOORTEN,
  STOPGRONDEN,
  VERTELWIJZEN,
  VERWIJZINGREACTIES,
  VERWIJZINGTOESTANDEN,
} from '@meedoen/casework/ketenpartner';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { datum, id, kenmerk, nietNegatieveCenten, tekst, versie } from '../waarden/index.ts';

const aantal = z.int().min(0).max(1000);
/** All that an organisation gets of somebody. */
const meegegeven = z.object({
  naam: z.string(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  doel: z.string(),
  uren: z.number().nullable(),
  afspraken: z.string().nullable(),
});
const voortgang = z.object({
  op: datum,
  totEnMet: datum,
  contactmomenten: aantal,
  bijeenkomsten: aantal,
  aanwezig: aantal,
  toelichting: z.string(),
});
const einde = z
  .object({
    op: datum,
    toelichting: z.string(),
    resultaat: z.enum(INZETRESULTATEN).nullable(),
    grond: z.enum(STOPGRONDEN).nullable(),
  })
  .nullable();
const reactie = z.object({
  op: datum,
  soort: z.enum(VERWIJZINGREACTIES),
  woorden: z.string(),
  antwoord: z.object({ op: datum, woorden: z.string() }).nullable(),
});
/** How the coach told it, with what the resident said then. */
const verteld = z.object({ op: datum, vorm: z.enum(VERTELWIJZEN), woorden: z.string() }).nullable();
/** Whether the coach sees the result too. */
const oordeel = z.object({ op: datum, akkoord: z.boolean(), toelichting: z.string() }).nullable();
const toestand = z.enum(VERWIJZINGTOESTANDEN);

/** A referral as the organisation sees it: what it was given, and what it told itself. */
export const ketenverwijzing = z.object({
  id,
  versie,
  kenmerk,
  toestand,
  instrument: z.string(),
  gegevens: meegegeven,
  resultaten: z.array(z.object({ omschrijving: z.string(), binnenWeken: z.int() })),
  verstuurdOp: datum,
  eersteGesprekOp: datum.nullable(),
  begonnenOp: datum.nullable(),
  uiterlijk: datum.nullable(),
  teLaat: z.boolean(),
  voortgang: z.array(voortgang),
  einde,
  /** Last day on which it can be seen here; null while it runs. */
  zichtbaarTotEnMet: datum.nullable(),
  coach: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
  mogelijkheden: z.array(mogelijkheid),
});
export type Ketenverwijzing = z.infer<typeof ketenverwijzing>;

/** A referral as the coach sees it. */
export const verwijzing = ketenverwijzing.omit({ verstuurdOp: true, coach: true }).extend({
  persoon: id,
  partnernaam: z.string(),
  groep: z.string().nullable(),
  voorgesteldOp: datum,
  verstuurdOp: datum.nullable(),
  verteld,
  reacties: z.array(reactie),
  redenAandeel: z.string().nullable(),
  oordeel,
  prijs: z.object({ bijStartInCenten: nietNegatieveCenten, bijResultaatInCenten: nietNegatieveCenten }),
});
export type Verwijzingbeeld = z.infer<typeof verwijzing>;

/** An overeenkomst somebody can be referred under, with what is left of it. */
export const verwijskeuze = z.object({
  overeenkomst: id,
  partnernaam: z.string(),
  soort: z.enum(KETENPARTNERSOORTEN),
  instrumenten: z.array(z.object({ code: z.string(), naam: z.string() })),
  doorlooptijdInWeken: z.int(),
  totEnMet: datum,
  prijsInCenten: nietNegatieveCenten,
  plafondInCenten: nietNegatieveCenten,
  gebruiktInCenten: nietNegatieveCenten,
  /** Referrals of this year, and the agreed share per mille. */
  aandeel: z.object({
    eigen: z.int(),
    alle: z.int(),
    wordt: z.int().nullable(),
    minstens: z.int().nullable(),
    hoogstens: z.int().nullable(),
  }),
  /** Why nobody can be referred here now. */
  belet: z.string().nullable(),
});
export type Verwijskeuze = z.infer<typeof verwijskeuze>;

const vanPersoon = z.object({ persoonId: id });
const vanVerwijzing = z.object({ verwijzingId: id });

export const readVerwijzingen = route({
  naam: 'readVerwijzingen',
  method: 'GET',
  path: '/v1/personen/{persoonId}/verwijzingen',
  samenvatting: 'Naar welke organisaties iemand is verwezen, en naar welke het kan',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Verwijzing bekeken',
  status: 200,
  params: vanPersoon,
  answer: z.object({
    verwijzingen: z.array(verwijzing),
    keuzes: z.array(verwijskeuze),
    /** What can be given of somebody. */
    gegevens: z.object({ naam: z.string(), telefoon: z.string().nullable(), email: z.string().nullable() }),
  }),
});
export const proposeVerwijzing = route({
  naam: 'proposeVerwijzing',
  method: 'POST',
  path: '/v1/personen/{persoonId}/verwijzingen',
  samenvatting: 'Stel voor om iemand naar een organisatie te verwijzen; er gaat nog niets heen',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Verwijzing voorgesteld',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({
    overeenkomst: id,
    instrument: tekst(60),
    doel: tekst(600),
    uren: z.number().min(0.5).max(40).optional(),
    afspraken: z.string().trim().max(600).optional(),
    /** Which of the contact data goes with it. */
    metTelefoon: z.boolean(),
    metEmail: z.boolean(),
    redenAandeel: z.string().trim().max(600).optional(),
  }),
  answer: verwijzing,
});
export const verwijzingopdracht = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('informInwoner'),
    verteldOp: datum,
    vorm: z.enum(VERTELWIJZEN),
    woorden: tekst(1000),
  }),
  z.strictObject({ command: z.literal('answerReactie'), antwoord: tekst(2000) }),
  z.strictObject({ command: z.literal('sendVerwijzing') }),
  z.strictObject({ command: z.literal('withdrawVerwijzing'), reden: tekst(1000) }),
  z.strictObject({
    command: z.literal('stopVerwijzing'),
    gestoptOp: datum,
    grond: z.enum(STOPGRONDEN),
    toelichting: tekst(1000),
  }),
  z.strictObject({ command: z.literal('confirmResultaat'), akkoord: z.boolean(), toelichting: tekst(1000) }),
]);
export type Verwijzingopdracht = z.infer<typeof verwijzingopdracht>;
export const processVerwijzing = route({
  naam: 'processVerwijzing',
  method: 'POST',
  path: '/v1/verwijzingen/{verwijzingId}/opdrachten',
  samenvatting: 'Verstuur een verwijzing, trek haar in, of oordeel over het resultaat',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Verwijzing behandeld',
  status: 201,
  params: vanVerwijzing,
  body: verwijzingopdracht,
  answer: verwijzing,
  versie: true,
});

/** A referral as the resident sees it. */
export const eigenVerwijzing = z.object({
  id,
  versie,
  toestand,
  instrument: z.string(),
  partnernaam: z.string(),
  partner: z.object({ telefoon: z.string(), email: z.string() }),
  gegevens: meegegeven,
  voorgesteldOp: datum,
  verstuurdOp: datum.nullable(),
  eersteGesprekOp: datum.nullable(),
  begonnenOp: datum.nullable(),
  uiterlijk: datum.nullable(),
  verteld,
  reacties: z.array(reactie),
  voortgang: z.array(voortgang),
  einde,
  oordeel,
  zichtbaarTotEnMet: datum.nullable(),
  magReageren: z.boolean(),
});
export type EigenVerwijzing = z.infer<typeof eigenVerwijzing>;
export const readEigenVerwijzingen = route({
  naam: 'readEigenVerwijzingen',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/eigen/verwijzingen',
  samenvatting: 'Naar welke organisaties ik ben verwezen, en wat zij van mij weten',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen verwijzingen bekeken',
  status: 200,
  answer: z.object({ verwijzingen: z.array(eigenVerwijzing) }),
});
export const answerVerwijzing = route({
  naam: 'answerVerwijzing',
  method: 'POST',
  path: '/v1/verwijzingen/{verwijzingId}/reacties',
  samenvatting: 'Zeg wat je vindt van een verwijzing, voordat er gegevens heen gaan',
  taak: 'eigen-zaken',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Reactie op een verwijzing',
  status: 201,
  params: vanVerwijzing,
  body: z.strictObject({ reactie: z.enum(VERWIJZINGREACTIES), woorden: z.string().trim().max(1000) }),
  answer: eigenVerwijzing,
  versie: true,
});

export const ketenverwijzingen = z.object({
  organisatie: z.string(),
  verwijzingen: z.array(
    ketenverwijzing
      .pick({
        id: true,
        kenmerk: true,
        toestand: true,
        instrument: true,
        verstuurdOp: true,
        uiterlijk: true,
        teLaat: true,
      })
      .extend({ naam: z.string() }),
  ),
  /** There are more than fit here; what waits for the organisation stands first. */
  meer: z.boolean(),
});
export type Ketenverwijzingen = z.infer<typeof ketenverwijzingen>;
export const readKetenverwijzingen = route({
  naam: 'readKetenverwijzingen',
  method: 'GET',
  path: '/v1/keten/verwijzingen',
  samenvatting: 'De verwijzingen naar mijn organisatie',
  taak: 'verwijzing-uitvoeren',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Verwijzing bekeken door de organisatie',
  status: 200,
  answer: ketenverwijzingen,
});
export const readKetenverwijzing = route({
  naam: 'readKetenverwijzing',
  method: 'GET',
  path: '/v1/keten/verwijzingen/{verwijzingId}',
  samenvatting: 'Een verwijzing met de gegevens die de gemeente gaf',
  taak: 'verwijzing-uitvoeren',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Verwijzing bekeken door de organisatie',
  status: 200,
  params: vanVerwijzing,
  answer: ketenverwijzing,
  versie: true,
});
export const ketenopdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('acceptVerwijzing'), eersteGesprekOp: datum }),
  z.strictObject({ command: z.literal('declineVerwijzing'), reden: tekst(1000) }),
  z.strictObject({ command: z.literal('startVerwijzing'), begonnenOp: datum }),
  z.strictObject({
    command: z.literal('reportVoortgang'),
    totEnMet: datum,
    contactmomenten: aantal,
    bijeenkomsten: aantal,
    aanwezig: aantal,
    toelichting: tekst(1000),
  }),
  z.strictObject({
    command: z.literal('finishVerwijzing'),
    afgerondOp: datum,
    resultaat: z.enum(INZETRESULTATEN),
    toelichting: tekst(1000),
  }),
  z.strictObject({
    command: z.literal('stopVerwijzing'),
    gestoptOp: datum,
    grond: z.enum(STOPGRONDEN),
    toelichting: tekst(1000),
  }),
]);
export type Ketenopdracht = z.infer<typeof ketenopdracht>;
export const processKetenverwijzing = route({
  naam: 'processKetenverwijzing',
  method: 'POST',
  path: '/v1/keten/verwijzingen/{verwijzingId}/opdrachten',
  samenvatting: 'Neem een verwijzing aan, weiger haar, of vertel hoe het gaat',
  taak: 'verwijzing-uitvoeren',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Verslag van de organisatie',
  status: 201,
  params: vanVerwijzing,
  body: ketenopdracht,
  answer: ketenverwijzing,
  versie: true,
  /** An answer is not given again once the organisation may not see the referral any more. */
  geheim: true,
});
