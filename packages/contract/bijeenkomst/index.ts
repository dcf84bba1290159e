import {
  AANWEZIGHEDEN,
  BIJEENKOMSTCOMMANDS,
  BIJEENKOMSTSOORTEN,
  BIJEENKOMSTTOESTANDEN,
  DEELNAMETOESTANDEN,
  WEGBLIJFGRONDEN,
} from '@meedoen/casework/bijeenkomst';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, tekst, versie } from '../waarden/index.ts';

const kloktijd = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Vul een tijd in, bijvoorbeeld 09:30.' })
  .meta({ examples: ['09:30'] });
const soort = z.enum(BIJEENKOMSTSOORTEN);
const dag = z.object({ id, dag: datum, van: kloktijd, tot: kloktijd });
const toestand = z.enum(BIJEENKOMSTTOESTANDEN);
const aanwezigheid = z.enum(AANWEZIGHEDEN);

/** A group in a list: how full it is, nothing about who. */
export const bijeenkomstregel = z.object({
  id,
  soort,
  naam: z.string(),
  gemeente: gemeentecode,
  plaats: z.string(),
  plaatsen: z.int(),
  bezet: z.int(),
  wachtend: z.int(),
  zonderAntwoord: z.int(),
  dagen: z.array(dag),
  begeleider: z.object({ id, naam: z.string() }),
  toestand,
});
export type Bijeenkomstregel = z.infer<typeof bijeenkomstregel>;

const wegblijven = z.object({
  dag: id,
  uitleg: z.object({ op: datum, woorden: z.string() }).nullable(),
  gesprek: z.object({ op: datum, grond: z.enum(WEGBLIJFGRONDEN), afspraak: z.string(), door: z.string() }).nullable(),
});
/** Somebody's part in a group. */
export const deelname = z.object({
  id,
  versie,
  persoon: id,
  naam: z.string(),
  toestand: z.enum(DEELNAMETOESTANDEN),
  uitgenodigdOp: datum,
  /** Place in the row of who waits. */
  wachtplaats: z.int().nullable(),
  reden: z.string().nullable(),
  aanwezigheid: z.array(z.object({ dag: id, aanwezigheid })),
  wegblijven: z.array(wegblijven),
});
export type Deelnamebeeld = z.infer<typeof deelname>;

export const bijeenkomst = bijeenkomstregel.extend({
  versie,
  uitleg: z.string(),
  slot: z.object({ op: datum, reden: z.string().nullable() }).nullable(),
  deelnames: z.array(deelname),
  mogelijkheden: z.array(
    z.object({
      commando: z.enum(BIJEENKOMSTCOMMANDS),
      mag: z.boolean(),
      weigering: z.object({ code: z.string(), tekst: z.string(), artikel: z.string().nullable() }).nullable(),
    }),
  ),
});
export type Bijeenkomstbeeld = z.infer<typeof bijeenkomst>;

const inhoud = {
  naam: tekst(120),
  uitleg: tekst(1000),
  plaats: tekst(200),
  plaatsen: z.int(),
  dagen: z
    .array(z.strictObject({ id: id.optional(), dag: datum, van: kloktijd, tot: kloktijd }))
    .min(1)
    .max(40),
  /** Left out: who plans it. */
  begeleider: id.optional(),
};
const vanBijeenkomst = z.object({ bijeenkomstId: id });
const vanDeelname = z.object({ deelnameId: id });

export const readBijeenkomsten = route({
  naam: 'readBijeenkomsten',
  method: 'GET',
  path: '/v1/bijeenkomsten',
  samenvatting: 'Trainingen, voorlichting en speeddates: wanneer, hoe vol, wie wacht',
  taak: 'begeleiding-zien',
  doel: null,
  verwerking: null,
  status: 200,
  query: z.object({ toon: z.enum(['komend', 'geweest']).default('komend') }),
  answer: z.object({ bijeenkomsten: z.array(bijeenkomstregel), meer: z.boolean() }),
});
export const planBijeenkomst = route({
  naam: 'planBijeenkomst',
  method: 'POST',
  path: '/v1/bijeenkomsten',
  samenvatting: 'Plan een bijeenkomst met dagen en plaatsen',
  taak: 'begeleiden',
  doel: null,
  verwerking: null,
  status: 201,
  body: z.strictObject({ gemeente: gemeentecode, soort, ...inhoud }),
  answer: bijeenkomst,
});
export const readBijeenkomst = route({
  naam: 'readBijeenkomst',
  method: 'GET',
  path: '/v1/bijeenkomsten/{bijeenkomstId}',
  samenvatting: 'Een bijeenkomst met wie er komt, wie wacht en wie er was',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Deelname aan een bijeenkomst bekeken',
  status: 200,
  params: vanBijeenkomst,
  answer: bijeenkomst,
});
export const processBijeenkomst = route({
  naam: 'processBijeenkomst',
  method: 'POST',
  path: '/v1/bijeenkomsten/{bijeenkomstId}/opdrachten',
  samenvatting: 'Wijzig een bijeenkomst, rond haar af of zeg haar af; wie kwam krijgt bericht',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Deelname aan een bijeenkomst bijgewerkt',
  status: 201,
  params: vanBijeenkomst,
  body: z.discriminatedUnion('command', [
    z.strictObject({ command: z.literal('changeBijeenkomst'), ...inhoud }),
    z.strictObject({ command: z.literal('finishBijeenkomst') }),
    z.strictObject({ command: z.literal('cancelBijeenkomst'), reden: tekst(500) }),
  ]),
  answer: bijeenkomst,
  versie: true,
});
export const inviteInwoners = route({
  naam: 'inviteInwoners',
  method: 'POST',
  path: '/v1/bijeenkomsten/{bijeenkomstId}/deelnames',
  samenvatting: 'Nodig mensen uit; zijn alle plaatsen bezet, dan komen zij in volgorde op de wachtlijst',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Uitgenodigd voor een bijeenkomst',
  status: 201,
  params: vanBijeenkomst,
  body: z.strictObject({ personen: z.array(id).min(1).max(50) }),
  answer: bijeenkomst,
});
export const recordAanwezigheid = route({
  naam: 'recordAanwezigheid',
  method: 'POST',
  path: '/v1/bijeenkomsten/{bijeenkomstId}/aanwezigheden',
  samenvatting: 'Leg in een keer vast wie er op een dag was',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Aanwezigheid vastgelegd',
  status: 201,
  params: vanBijeenkomst,
  body: z.strictObject({
    dag: id,
    regels: z
      .array(z.strictObject({ deelname: id, aanwezigheid }))
      .min(1)
      .max(500),
  }),
  answer: bijeenkomst,
});
export const processDeelname = route({
  naam: 'processDeelname',
  method: 'POST',
  path: '/v1/deelnames/{deelnameId}/opdrachten',
  samenvatting: 'Leg vast wat iemand antwoordde, of het gesprek over wegblijven',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Deelname aan een bijeenkomst bijgewerkt',
  status: 201,
  params: vanDeelname,
  body: z.discriminatedUnion('command', [
    z.strictObject({ command: z.literal('acceptUitnodiging') }),
    z.strictObject({ command: z.literal('declineUitnodiging'), reden: tekst(500) }),
    z.strictObject({
      command: z.literal('settleWegblijven'),
      dag: id,
      gevoerdOp: datum,
      grond: z.enum(WEGBLIJFGRONDEN),
      afspraak: tekst(500),
    }),
    z.strictObject({ command: z.literal('lapseDeelname'), reden: tekst(500) }),
  ]),
  answer: deelname,
  versie: true,
});

/** A meeting as who is invited sees it: of others nothing. */
export const eigenDeelname = z.object({
  id,
  versie,
  soort,
  naam: z.string(),
  uitleg: z.string(),
  plaats: z.string(),
  dagen: z.array(dag.extend({ aanwezigheid: aanwezigheid.nullable() })),
  toestand: z.enum(DEELNAMETOESTANDEN),
  wachtplaats: z.int().nullable(),
  reden: z.string().nullable(),
  /** Days of which the resident may tell why they were not there. */
  vertelOver: z.array(id),
  voorbij: z.boolean(),
});
export type EigenDeelname = z.infer<typeof eigenDeelname>;
export const answerUitnodiging = route({
  naam: 'answerUitnodiging',
  method: 'POST',
  path: '/v1/deelnames/{deelnameId}/antwoorden',
  samenvatting: 'Zeg of je komt, of waarom het niet kan',
  taak: 'eigen-zaken',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Uitnodiging beantwoord',
  status: 201,
  params: vanDeelname,
  body: z.discriminatedUnion('komt', [
    z.strictObject({ komt: z.literal(true) }),
    z.strictObject({ komt: z.literal(false), reden: tekst(500) }),
  ]),
  answer: eigenDeelname,
  versie: true,
});
export const explainWegblijven = route({
  naam: 'explainWegblijven',
  method: 'POST',
  path: '/v1/deelnames/{deelnameId}/toelichtingen',
  samenvatting: 'Vertel waarom je er niet was',
  taak: 'eigen-zaken',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Verteld waarom iemand er niet was',
  status: 201,
  params: vanDeelname,
  body: z.strictObject({ dag: id, woorden: tekst(1000) }),
  answer: eigenDeelname,
  versie: true,
});
