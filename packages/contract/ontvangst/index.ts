import { ONTVANGSTTOESTANDEN, VERDEELREDENEN } from '@meedoen/casework/ontvangst';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, gemeentecode, id, tekst, versie } from '../waarden/index.ts';

/** Money that came in: who paid, what they wrote, and where it is now. */
export const ontvangst = z.object({
  id,
  versie,
  gemeente: gemeentecode,
  op: datum,
  bedragInCenten: centen,
  teVerdelenInCenten: centen,
  naam: z.string(),
  iban: z.string().nullable(),
  omschrijving: z.string(),
  status: z.enum(ONTVANGSTTOESTANDEN),
  waarom: z.enum(VERDEELREDENEN),
  /** Who owes the claim that was recognised. */
  persoon: z.object({ id, naam: z.string() }).nullable(),
  /** Without a claim: a subsidy of which an employer paid back what was too much. */
  delen: z.array(
    z.object({ vordering: id.nullable(), kenmerk: z.string(), persoon: id, bedragInCenten: centen, op: datum }),
  ),
  /** Claims it may be for: those of who was recognised that are still open. */
  kandidaten: z.array(z.object({ vordering: id, kenmerk: z.string(), restInCenten: centen })),
  reden: z.string().nullable(),
  mogelijkheden: z.array(mogelijkheid),
});
export type OntvangstWeergave = z.infer<typeof ontvangst>;

export const readOntvangsten = route({
  naam: 'readOntvangsten',
  method: 'GET',
  path: '/v1/ontvangsten',
  samenvatting: 'Ontvangen geld dat nog moet worden verdeeld, of dat is afgehandeld',
  taak: 'betaling-zien',
  doel: 'terugvordering',
  verwerking: 'Ontvangen betalingen bekeken',
  status: 200,
  query: z.object({ open: z.enum(['ja', 'nee']).default('ja') }),
  answer: z.object({ ontvangsten: z.array(ontvangst), laatsteOp: datum.nullable() }),
});

/** What is done with money that waits, one of these. */
export const ontvangstopdracht = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('assignOntvangst'),
    /** `VO-2026-000123`, or `LK-2026-000012` of a subsidy, as somebody types it. */
    kenmerk: tekst(30),
    bedragInCenten: centen.min(1),
    reden: tekst(500),
  }),
  /** Back to whoever owes the claim with this kenmerk, in the next day run. */
  z.strictObject({ command: z.literal('returnOntvangst'), kenmerk: tekst(30), reden: tekst(500) }),
  z.strictObject({ command: z.literal('refuseOntvangst'), reden: tekst(500) }),
]);
export const settleOntvangst = route({
  naam: 'settleOntvangst',
  method: 'POST',
  path: '/v1/ontvangsten/{ontvangstId}/opdrachten',
  samenvatting: 'Zeg waar ontvangen geld voor is, of dat het terug moet',
  taak: 'vordering-beheren',
  doel: 'terugvordering',
  verwerking: 'Ontvangen betaling verdeeld',
  status: 201,
  params: z.object({ ontvangstId: id }),
  body: ontvangstopdracht,
  answer: ontvangst,
  versie: true,
});

export const recordTerugstorting = route({
  naam: 'recordTerugstorting',
  method: 'POST',
  path: '/v1/ontvangsten/{ontvangstId}/terugstortingen',
  samenvatting: 'Leg vast dat geld bij de bank is teruggestort',
  taak: 'betaalbestand-aanbieden',
  doel: 'uitbetaling',
  verwerking: 'Ontvangen betaling teruggestort',
  status: 201,
  params: z.object({ ontvangstId: id }),
  body: z.strictObject({ teruggestortOp: datum }),
  answer: ontvangst,
  versie: true,
});
