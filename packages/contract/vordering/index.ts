import { VERLOOPSOORTEN } from '@meedoen/casework/vordering';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { centen, datum, gemeentecode, id, maand } from '../waarden/index.ts';

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
  restInCenten: centen,
  verloop: z.array(verloopregel),
  /** What is kept back from the benefit each month for it, and from which months; null without an agreement. */
  aflossing: z.object({ perMaandInCenten: centen, vanaf: maand, totEnMet: maand.nullable() }).nullable(),
  /** Month in which it is paid off at this pace, and what that month takes; null when this pace does not get there. */
  einde: z.object({ maand, laatsteInCenten: centen }).nullable(),
});
export type Vordering = z.infer<typeof vordering>;

/** All debts of a person with the organisation. */
export const schuld = z.object({
  persoon: id,
  naam: z.string(),
  restInCenten: centen,
  vorderingen: z.array(vordering),
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
