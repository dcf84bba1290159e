import { isIban } from '@meedoen/casework/identificatie';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { centen, datum, id, tekst } from '../waarden/index.ts';

const nieuwAdres = z.strictObject({
  straat: tekst(100),
  huisnummer: tekst(20),
  postcode: z
    .string()
    .regex(/^\d{4} ?[A-Z]{2}$/, { error: 'Een postcode is vier cijfers en twee letters, zoals 1234 AB.' }),
  plaats: tekst(100),
  /** Nobody but who handles secret addresses may see it. */
  geheim: z.boolean(),
});
const rekening = z.strictObject({
  iban: z.string().refine(isIban, { error: 'Dit rekeningnummer klopt niet. Kijk het na op de bankpas.' }),
  tenaamstelling: tekst(70),
});

/** `persoon` is who the right goes on with, `ander` who was their partner. */
export const scheiding = z.strictObject({
  /** First day apart; may lie ahead. */
  op: datum,
  /** They are apart for good (art. 3 lid 2 b); asked of who is married. */
  duurzaam: z.boolean(),
  /** Who stays in the home. */
  blijft: z.enum(['persoon', 'ander', 'samen', 'geen']),
  kinderen: z.array(z.strictObject({ kind: id, bij: z.enum(['persoon', 'ander', 'allebei', 'geen']) })).max(20),
  /** Of who leaves the home; left out: not known yet. */
  adressen: z.strictObject({ persoon: nieuwAdres.optional(), ander: nieuwAdres.optional() }),
  /** A new account, when they leave the one they have now. */
  rekeningen: z.strictObject({ persoon: rekening.optional(), ander: rekening.optional() }),
  /** What the law asks when both stay in one home (art. 3 lid 2 to 4). */
  onderdak: z
    .strictObject({
      wederzijdseZorg: z.boolean().optional(),
      zorgbehoefte: z.boolean().optional(),
      kindSamen: z.boolean().optional(),
      samenlevingscontract: z.boolean().optional(),
    })
    .optional(),
  /** Whether who the right is of goes on with it; if not, an end is proposed. */
  gaatVerder: z.boolean(),
  /** Whether the other asks bijstand for themselves; the day of telling it counts (art. 44). */
  vraagtBijstand: z.boolean(),
  /** The day on which the other told it. */
  gemeldOp: datum.optional(),
  reden: tekst(500),
});
export type NieuweScheiding = z.infer<typeof scheiding>;

const brief = z.object({ id, aan: z.string(), kanaal: z.enum(['papier', 'eigen-pagina']) });

const scheidingsuitslag = z.object({
  uitleg: z.array(z.string()),
  /** What the besluit for who goes on with the right becomes. */
  voorstel: id,
  /** The end for the other, who can object to it too; null when it was no right of theirs. */
  voorstelAnder: id.nullable(),
  /** The aanvraag of the other, begun with what is known (art. 43a). */
  aanvraag: id.nullable(),
  brieven: z.array(brief),
  taken: z.array(z.string()),
  /** What of the holiday pay went to the other; null: is divided once the last month together was booked. */
  vakantiegeldInCenten: centen.nullable(),
});
export type Scheidingsuitslag = z.infer<typeof scheidingsuitslag>;

export const registerScheiding = route({
  naam: 'registerScheiding',
  method: 'POST',
  path: '/v1/rechten/{rechtId}/scheidingen',
  samenvatting: 'Een paar gaat uit elkaar',
  taak: 'recht-wijzigen',
  doel: 'recht-op-bijstand',
  verwerking: 'Uit elkaar gaan vastgelegd',
  status: 201,
  params: z.object({ rechtId: id }),
  body: scheiding,
  answer: scheidingsuitslag,
});

const paar = z.object({
  persoon: z.object({ id, naam: z.string() }),
  ander: z.object({ id, naam: z.string() }).nullable(),
  /** Married or registered: then the law asks whether they are apart for good. */
  gehuwd: z.boolean(),
  kinderen: z.array(z.object({ id, naam: z.string() })),
  /** One account for both: each needs one of their own. */
  zelfdeRekening: z.boolean(),
  /** First day apart, when they were parted already. */
  uiteen: datum.nullable(),
});
export type Paar = z.infer<typeof paar>;

/** What a member of staff needs to know before two are parted. */
export const readScheiding = route({
  naam: 'readScheiding',
  method: 'GET',
  path: '/v1/rechten/{rechtId}/scheiding',
  samenvatting: 'Het paar van een uitkering: wie, welke kinderen, welke rekeningen',
  taak: 'recht-wijzigen',
  doel: 'recht-op-bijstand',
  verwerking: 'Paar bekeken om te scheiden',
  status: 200,
  params: z.object({ rechtId: id }),
  query: z.object({ op: datum.optional() }),
  answer: paar,
});
