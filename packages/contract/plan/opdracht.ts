import { MEEDOENVORMEN } from '@meedoen/casework/feiten';
import {
  AFSPRAAKPARTIJEN,
  AFSPRAAKUITKOMSTEN,
  BEPERKINGSBRONNEN,
  BESTEMMINGEN,
  BESTEMMINGSTANDEN,
  GESPREKSVORMEN,
  LEEFGEBIEDEN,
  LEEFGEBIEDSTANDEN,
  LEERDOELOORDELEN,
  PLANSLUITGRONDEN,
  TAALMETERUITKOMSTEN,
  TAALVERVOLGEN,
} from '@meedoen/casework/plan';
import { z } from 'zod';
import { datum, id, tekst } from '../waarden/index.ts';
import { tijdaanduiding } from './beeld.ts';

const trede = z.int().min(1).max(6);
const drempels = z
  .array(z.strictObject({ wat: tekst(80), genomen: z.boolean().default(false) }))
  .max(10)
  .default([]);
const kort = z.string().trim().max(200);
const partij = z.enum(AFSPRAAKPARTIJEN);

const station = { wanneer: tijdaanduiding, wat: tekst(120), trede, drempels };

const wijzigingen = [
  z.strictObject({
    command: z.literal('recordDiagnose'),
    leefgebied: z.enum(LEEFGEBIEDEN),
    /** May be left out where what was chosen says enough; of health there is no text at all. */
    tekst: z.string().trim().max(2000).default(''),
    woorden: z.string().trim().max(1000).optional(),
    stand: z.enum(LEEFGEBIEDSTANDEN).optional(),
    meedoen: z.enum(MEEDOENVORMEN).optional(),
    beperking: z.strictObject({ inWerk: z.boolean(), bron: z.enum(BEPERKINGSBRONNEN) }).optional(),
    taalmeter: z
      .strictObject({ uitkomst: z.enum(TAALMETERUITKOMSTEN), vervolg: z.enum(TAALVERVOLGEN).optional() })
      .optional(),
  }),
  z.strictObject({ command: z.literal('recordEigenWoorden'), woorden: tekst(1000), doel: tekst(300) }),
  z.strictObject({ command: z.literal('concludeDiagnose') }),
  z.strictObject({
    command: z.literal('agreeAfspraak'),
    wie: partij,
    lid: id.optional(),
    wat: tekst(300),
    uiterlijk: datum.optional(),
  }),
  z.strictObject({
    command: z.literal('settleAfspraak'),
    afspraak: id,
    uitkomst: z.enum(AFSPRAAKUITKOMSTEN),
    reden: z.string().trim().max(500).optional(),
  }),
  z.strictObject({ command: z.literal('setLeerdoel'), doel: tekst(200), hoe: kort.optional() }),
  z.strictObject({
    command: z.literal('judgeLeerdoel'),
    leerdoel: id,
    oordeel: z.enum(LEERDOELOORDELEN),
    stand: z.int().min(0).max(4),
    toelichting: tekst(500),
  }),
  z.strictObject({
    command: z.literal('setSollicitaties'),
    aantalPerMaand: z.int().optional(),
    reden: z.string().trim().max(500).optional(),
  }),
  z.strictObject({ command: z.literal('planGesprek'), dag: datum, tijd: tekst(40), plaats: tekst(200) }),
  z.strictObject({ command: z.literal('addHalte'), ...station }),
  z.strictObject({ command: z.literal('addStap'), ...station, leerdoel: kort.optional() }),
  z.strictObject({ command: z.literal('reachStap'), stap: id, bereiktOp: datum, trede }),
  z.strictObject({ command: z.literal('dropStap'), stap: id, reden: tekst(500) }),
  z.strictObject({ command: z.literal('takeDrempel'), station: id, wat: tekst(80) }),
  z.strictObject({
    command: z.literal('chooseBestemming'),
    bestemming: z.enum(BESTEMMINGEN),
    stand: z.enum(BESTEMMINGSTANDEN),
    reden: z.string().trim().max(300).optional(),
  }),
  z.strictObject({
    command: z.literal('addMeeloper'),
    naam: tekst(80),
    rol: tekst(80),
    vanaf: tijdaanduiding,
    tot: tijdaanduiding.optional(),
  }),
  z.strictObject({ command: z.literal('endMeeloper'), meeloper: id, tot: tijdaanduiding }),
  z.strictObject({ command: z.literal('appointRegisseur'), naam: tekst(80), functie: tekst(80) }),
  z.strictObject({ command: z.literal('beginEvaluatie') }),
] as const;

/** What a talk may change in the same save; ids are given by the server. */
export const planwijziging = z.discriminatedUnion('command', [...wijzigingen]);
export type Planwijziging = z.infer<typeof planwijziging>;

/** What a coach does with a plan, one of these. */
export const planopdracht = z.discriminatedUnion('command', [
  ...wijzigingen,
  /** Of the gemeente; or of a resident who signed on paper. */
  z.strictObject({ command: z.literal('signPlan'), partij, lid: id.optional() }),
  z.strictObject({
    command: z.literal('recordGesprek'),
    gevoerdOp: datum,
    vorm: z.enum(GESPREKSVORMEN),
    met: tekst(120),
    verslag: tekst(5000),
    wijzigingen: z.array(planwijziging).max(20).default([]),
  }),
  z.strictObject({ command: z.literal('cancelGesprek'), reden: tekst(300) }),
  z.strictObject({ command: z.literal('settleCoachverzoek'), uitkomst: tekst(500) }),
  z.strictObject({
    command: z.literal('evaluatePlan'),
    afspraken: tekst(2000),
    instrumenten: z.string().trim().max(2000).default(''),
    inwoner: tekst(2000),
    casusoverleg: z.boolean().default(false),
    vervolg: z.enum(['nieuwe-versie', 'afsluiten']),
    grond: z.enum(PLANSLUITGRONDEN).optional(),
    toelichting: z.string().trim().max(1000).optional(),
  }),
  z.strictObject({ command: z.literal('closePlan'), grond: z.enum(PLANSLUITGRONDEN), toelichting: tekst(1000) }),
]);
export type Planopdracht = z.infer<typeof planopdracht>;

/** What somebody does with their own plan, one of these. */
export const eigenPlanopdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('recordEigenWoorden'), woorden: tekst(1000), doel: tekst(300) }),
  z.strictObject({
    command: z.literal('settleAfspraak'),
    afspraak: id,
    uitkomst: z.enum(['gedaan', 'niet-gelukt']),
    reden: z.string().trim().max(500).optional(),
  }),
  z.strictObject({ command: z.literal('signPlan') }),
  z.strictObject({ command: z.literal('disagreeWithPlan'), reden: tekst(1000) }),
  z.strictObject({ command: z.literal('cancelGesprek'), reden: tekst(300) }),
  z.strictObject({ command: z.literal('requestCoach'), reden: tekst(1000) }),
]);
export type EigenPlanopdracht = z.infer<typeof eigenPlanopdracht>;
