import { INVORDERINGTOESTANDEN } from '@meedoen/casework/invordering';
import { KWIJTSCHELDINGTOESTANDEN } from '@meedoen/casework/kwijtschelding';
import { AFLOSWIJZEN, BRUTERINGSTANDEN, REGELINGTOESTANDEN, VERLOOPSOORTEN } from '@meedoen/casework/vordering';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import {
  centen,
  datum,
  gemeentecode,
  id,
  maand,
  nietNegatieveCenten,
  tekst,
  uitleg,
  versie,
} from '../waarden/index.ts';

/** One posting on a claim, with what is owed after it. */
export const verloopregel = z.object({
  op: datum,
  wat: z.enum(VERLOOPSOORTEN),
  maand: maand.nullable(),
  omschrijving: z.string(),
  bedragInCenten: centen,
  restInCenten: centen,
});
export type Verloopregel = z.infer<typeof verloopregel>;

/** How a claim is collected when it was not paid: what was sent, what was postponed, and what may be done now. */
export const invordering = z.object({
  versie,
  status: z.enum(INVORDERINGTOESTANDEN),
  aanmaning: z.object({ op: datum, uiterlijk: datum, bedragInCenten: centen, vergoedingInCenten: centen }).nullable(),
  /** Of a dwangbevel, or of a transfer to another gemeente; staff only. */
  voorstel: z.object({ op: datum, door: z.string(), reden: z.string(), naar: z.string().nullable() }).nullable(),
  dwangbevel: z
    .object({ op: datum, door: z.string(), bedragInCenten: centen, betekendOp: datum.nullable() })
    .nullable(),
  uitstel: z.object({ totEnMet: datum, reden: z.string() }).nullable(),
  overgedragen: z.object({ op: datum, naar: z.string(), bedragInCenten: centen, reden: z.string() }).nullable(),
  reden: z.string().nullable(),
  /** After going to work, by policy: nothing has to be paid up to and including this day. */
  stilTotEnMet: datum.nullable(),
  verjaartOp: datum.nullable(),
  /** What an aanmaning of today may cost; null: no text of today was read. */
  vergoedingInCenten: centen.nullable(),
  mogelijkheden: z.array(mogelijkheid),
});
export type InvorderingWeergave = z.infer<typeof invordering>;

/** Whether the rest is remitted: what was asked, what was decided, and what the law allows. */
export const kwijtschelding = z.object({
  status: z.enum(KWIJTSCHELDINGTOESTANDEN),
  gevraagdDoor: z.enum(['inwoner', 'medewerker']),
  gevraagdOp: datum,
  toelichting: z.string(),
  /** Once it is made known; staff see a proposal too. */
  besluit: id.nullable(),
  bedragInCenten: centen.nullable(),
  op: datum.nullable(),
  /** Why whoever signs sent the proposal back; staff only. */
  teruggestuurd: z.string().nullable(),
});
export type KwijtscheldingWeergave = z.infer<typeof kwijtschelding>;

/** What the ledger shows of how somebody paid, and whether there is a power to remit by it. */
export const kwijtscheldingsadvies = z.object({
  soort: z.enum(['volledig', 'geen']),
  sinds: datum,
  kan: z.boolean().nullable(),
  uitleg: uitleg.nullable(),
  /** What is missing to say so: a policy, a power in another article, or what a person must judge first. */
  ontbreekt: z.string().nullable(),
});

/** The payroll tax over a past year on top of a claim (Pw art. 58 lid 5), or that it stays net. */
export const brutering = z.object({
  jaar: z.int(),
  stand: z.enum(BRUTERINGSTANDEN),
  nettoInCenten: centen,
  /** Null: a rate is missing; `ontbreekt` names it. */
  loonheffingInCenten: centen.nullable(),
  ontbreekt: z.string().nullable(),
  uitleg: z.array(uitleg),
  reden: z.string(),
  op: datum.nullable(),
  /** Last day to pay the payroll tax (Awb 4:87): until then nobody is pressed for it. */
  betaalUiterlijk: datum.nullable(),
  bezwaarTot: datum.nullable(),
  /** It was gross, and somebody took that back. */
  teruggenomen: z.object({ op: datum, reden: z.string() }).nullable(),
});

/** A claim: where it comes from, what happened with it, what is left of it, and when it is over. */
export const vordering = z.object({
  id,
  kenmerk: z.string(),
  gemeente: gemeentecode,
  /** `art-58-lid-1`: its key in the list of origins. */
  herkomst: z.string(),
  /** What it is, in plain words. */
  naam: z.string(),
  artikel: z.string(),
  verrekening: z.enum(['moet', 'kan', 'niet']),
  /** Why, as it was decided. */
  reden: z.string(),
  besluit: z.object({ id, kenmerk: z.string().nullable(), bezwaarTot: datum.nullable() }).nullable(),
  ontstaanOp: datum,
  /** Last day to pay without an agreement (Awb 4:87); null while no besluit asked for payment. */
  betaalUiterlijk: datum.nullable(),
  /** The months it is about. */
  maanden: z.array(z.object({ maand, bedragInCenten: centen, oorzaak: z.string(), artikel: z.string() })),
  ontstaanInCenten: centen,
  afgelostInCenten: centen,
  /** What does not have to be paid any more. */
  kwijtgescholdenInCenten: centen,
  restInCenten: centen,
  verloop: z.array(verloopregel),
  /** What is kept back from the benefit each month for this claim alone; null without, or when it is part of an agreement. */
  aflossing: z.object({ perMaandInCenten: centen, vanaf: maand, totEnMet: maand.nullable() }).nullable(),
  invordering,
  /** By past year: whether the payroll tax over it is claimed too, or what of it is still to decide (staff only). */
  bruteringen: z.array(brutering),
  /** The last time it was asked; null: never. */
  kwijtschelding: kwijtschelding.nullable(),
  /** For staff, while something is owed. */
  kwijtscheldingsadvies: kwijtscheldingsadvies.nullable(),
  /** Part of the agreement on all debts together. */
  inRegeling: z.boolean(),
  /** Month in which it is paid off at this pace, and what that month takes; null when this pace does not get there. */
  einde: z.object({ maand, laatsteInCenten: centen }).nullable(),
});
export type Vordering = z.infer<typeof vordering>;

/** What is agreed, or proposed: one amount a month. */
export const afspraak = z.object({
  perMaandInCenten: z.int().min(1).max(1_000_000_00),
  wijze: z.enum(AFLOSWIJZEN),
  vanaf: maand,
});

/** An agreement to pay back in pieces, over the debts it names together. */
export const betalingsregeling = afspraak.extend({
  id,
  versie,
  status: z.enum(REGELINGTOESTANDEN),
  vorderingen: z.array(id),
  beslagvrijeVoetInCenten: centen.nullable(),
  voorgesteldDoor: z.enum(['inwoner', 'medewerker']),
  voorgesteldOp: datum,
  toelichting: z.string(),
  pauze: z.object({ vanaf: maand, totEnMet: maand, reden: z.string() }).nullable(),
  reden: z.string().nullable(),
  /** Who pays themselves: what was agreed against what came, month by month up to now. */
  termijnen: z.array(
    z.object({
      maand,
      afgesprokenInCenten: centen,
      ontvangenInCenten: centen,
      uiterlijk: datum,
      stand: z.enum(['betaald', 'open', 'te-laat']),
    }),
  ),
  achterstandInCenten: centen,
  mogelijkheden: z.array(mogelijkheid),
});
export type Betalingsregeling = z.infer<typeof betalingsregeling>;

/** All debts of a person with the organisation. */
export const schuld = z.object({
  persoon: id,
  naam: z.string(),
  restInCenten: centen,
  vorderingen: z.array(vordering),
  /** The agreement that runs, the proposal that waits for an answer, or the last one that ended. */
  regeling: betalingsregeling.nullable(),
  /** The most that may be kept back in a month, with its calculation; or what is missing for it. */
  ruimte: z.object({
    bedragInCenten: centen.nullable(),
    uitleg: uitleg.nullable(),
    ontbreekt: z.string().nullable(),
  }),
  /** Bijstand runs, so that something can be kept back. */
  uitkering: z.boolean(),
  /** The first month an agreement can begin with, for each way of paying. */
  eersteMaand: z.object({ inhouden: maand, overmaken: maand }),
  /** Where to pay; the kenmerk of the debt says what it is for. */
  rekening: z.object({ iban: z.string(), tenaamstelling: z.string() }),
  /** Month in which everything is paid; null when nothing is owed, or when this pace does not get there. */
  klaarIn: maand.nullable(),
  /** What is missing to count statutory interest (Awb 4:98); null while nobody is late. */
  renteOntbreekt: z.string().nullable(),
});
export type Schuld = z.infer<typeof schuld>;

export const readSchuld = route({
  naam: 'readSchuld',
  method: 'GET',
  path: '/v1/personen/{persoonId}/schuld',
  samenvatting: 'Alle schulden van iemand bij de gemeente',
  taak: 'betaling-zien',
  doel: 'terugvordering',
  verwerking: 'Schulden bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  answer: schuld,
});
export const readEigenSchuld = route({
  naam: 'readEigenSchuld',
  omvang: ['inzien', 'betaling'],
  method: 'GET',
  path: '/v1/eigen/schuld',
  samenvatting: 'Wat ik moet terugbetalen',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen schulden bekeken',
  status: 200,
  answer: schuld,
});

export const decideBrutering = route({
  naam: 'decideBrutering',
  method: 'POST',
  path: '/v1/vorderingen/{vorderingId}/bruteringen',
  samenvatting: 'Vorder ook de loonheffing van een jaar dat voorbij is terug, of laat de vordering netto',
  taak: 'vordering-beheren',
  doel: 'terugvordering',
  verwerking: 'Brutering besloten',
  status: 201,
  params: z.object({ vorderingId: id }),
  body: z.strictObject({
    jaar: z.int().min(2015).max(2100),
    uitkomst: z.enum(['bruto', 'netto']),
    motivering: tekst(2000),
  }),
  answer: schuld,
});

/** Whoever may sign a besluit takes back what somebody else added, as after an objection that was granted. */
export const undoBrutering = route({
  naam: 'undoBrutering',
  method: 'POST',
  path: '/v1/vorderingen/{vorderingId}/bruteringen/terugnames',
  samenvatting: 'Haal de loonheffing van een jaar dat voorbij is weer van een vordering af',
  taak: 'besluit-vaststellen',
  doel: 'terugvordering',
  verwerking: 'Brutering teruggenomen',
  status: 201,
  params: z.object({ vorderingId: id }),
  body: z.strictObject({ jaar: z.int().min(2015).max(2100), reden: tekst(1000) }),
  answer: schuld,
});

const toelichting = z.string().trim().max(2000).default('');
const vanRegeling = z.object({ regelingId: id });

export const proposeEigenRegeling = route({
  naam: 'proposeEigenRegeling',
  omvang: ['betaling'],
  method: 'POST',
  path: '/v1/eigen/betalingsregelingen',
  samenvatting: 'Stel voor om in kleine stukjes terug te betalen',
  taak: 'eigen-zaken',
  doel: 'terugvordering',
  verwerking: 'Betalingsregeling voorgesteld',
  status: 201,
  body: z.strictObject({ ...afspraak.shape, toelichting }),
  answer: schuld,
});
export const withdrawRegeling = route({
  naam: 'withdrawRegeling',
  omvang: ['betaling'],
  method: 'POST',
  path: '/v1/betalingsregelingen/{regelingId}/intrekkingen',
  samenvatting: 'Trek het voorstel in',
  taak: 'eigen-zaken',
  doel: 'terugvordering',
  verwerking: 'Voorstel voor een betalingsregeling ingetrokken',
  status: 201,
  params: vanRegeling,
  body: z.strictObject({}),
  answer: schuld,
  versie: true,
});

const metVoet = { ...afspraak.shape, beslagvrijeVoetInCenten: nietNegatieveCenten.optional() };
export const draftRegeling = route({
  naam: 'draftRegeling',
  method: 'POST',
  path: '/v1/personen/{persoonId}/betalingsregelingen',
  samenvatting: 'Leg een betalingsregeling vast die met iemand is afgesproken',
  taak: 'vordering-beheren',
  doel: 'terugvordering',
  verwerking: 'Betalingsregeling vastgelegd',
  status: 201,
  params: z.object({ persoonId: id }),
  body: z.strictObject({ ...metVoet, toelichting }),
  answer: schuld,
});

/** What who collects does with an agreement, one of these. */
export const regelingopdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('agreeRegeling') }),
  z.strictObject({ command: z.literal('rejectRegeling'), reden: tekst(1000) }),
  z.strictObject({ command: z.literal('changeRegeling'), ...metVoet, reden: tekst(1000) }),
  z.strictObject({ command: z.literal('pauseRegeling'), totEnMet: maand, reden: tekst(1000) }),
  z.strictObject({ command: z.literal('resumeRegeling') }),
  z.strictObject({ command: z.literal('endRegeling'), reden: tekst(1000) }),
]);
export const processRegeling = route({
  naam: 'processRegeling',
  method: 'POST',
  path: '/v1/betalingsregelingen/{regelingId}/opdrachten',
  samenvatting: 'Behandel een betalingsregeling',
  taak: 'vordering-beheren',
  doel: 'terugvordering',
  verwerking: 'Betalingsregeling behandeld',
  status: 201,
  params: vanRegeling,
  body: regelingopdracht,
  answer: schuld,
  versie: true,
});
