import { KETENPARTNERSOORTEN, OVEREENKOMSTTOESTANDEN } from '@meedoen/casework/ketenpartner';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, nietNegatieveCenten, tekst, versie } from '../waarden/index.ts';

const weken = z.int().min(1).max(260);
const promille = z.int().min(0).max(1000);

/** What is agreed with an organisation for one gemeente. Amounts are cents, parts per mille. */
export const overeenkomstinhoud = z.strictObject({
  vanaf: datum,
  totEnMet: datum,
  /** Codes of instruments it may carry out. */
  instrumenten: z.array(tekst(60)).min(1).max(30),
  resultaten: z
    .array(z.strictObject({ omschrijving: tekst(300), binnenWeken: weken }))
    .min(1)
    .max(3),
  doorlooptijdInWeken: weken,
  /** For one referral: at its begin, and when the result is reached. */
  prijsBijStartInCenten: nietNegatieveCenten,
  prijsBijResultaatInCenten: nietNegatieveCenten,
  plafondPerJaarInCenten: nietNegatieveCenten,
  /** Part of all referrals of the gemeente in a year. */
  aandeelMinstens: promille.optional(),
  aandeelHoogstens: promille.optional(),
  /** Duty of social return: part of what is paid. */
  sroiPromille: promille,
  inzageNaEindeInDagen: z.int().min(0).max(90),
});
export type Overeenkomstinhoud = z.infer<typeof overeenkomstinhoud>;

export const overeenkomst = z.object({
  id,
  versie,
  gemeente: gemeentecode,
  gemeentenaam: z.string(),
  toestand: z.enum(OVEREENKOMSTTOESTANDEN),
  inhoud: overeenkomstinhoud,
  instrumentnamen: z.array(z.string()),
  voorgesteldOp: datum,
  voorgesteldDoor: z.string(),
  beslist: z.object({ op: datum, door: z.string(), reden: z.string().nullable() }).nullable(),
  einde: z.object({ op: datum, reden: z.string() }).nullable(),
  /** Of this calendar year. */
  gebruiktInCenten: nietNegatieveCenten,
  verwezen: z.object({ eigen: z.int(), alle: z.int() }),
  sroi: z.object({
    verplichtInCenten: nietNegatieveCenten,
    ingevuldInCenten: nietNegatieveCenten,
    regels: z.array(
      z.object({
        ingezetOp: datum,
        bedragInCenten: nietNegatieveCenten,
        omschrijving: z.string(),
        bewijs: id,
        door: z.string(),
      }),
    ),
  }),
  mogelijkheden: z.array(mogelijkheid),
});
export type Overeenkomstbeeld = z.infer<typeof overeenkomst>;

const gegevens = {
  naam: tekst(120),
  soort: z.enum(KETENPARTNERSOORTEN),
  kvk: z
    .string()
    .regex(/^\d{8}$/, 'Een KVK-nummer heeft acht cijfers.')
    .nullable(),
  /** Of a care team: whose handovers it gets; null for every other kind. */
  gemeente: gemeentecode.nullable(),
  contactpersoon: tekst(120),
  telefoon: tekst(30),
  email: z.email().max(200),
};
/** An organisation that guides people; its accounts have its code behind their group at the identity provider. */
export const ketenpartner = z.object({
  id,
  versie,
  code: z.string(),
  ...gegevens,
  gemeentenaam: z.string().nullable(),
  accounts: z.int().meta({ description: 'Accounts die hebben ingelogd voor deze organisatie' }),
  overeenkomsten: z.array(overeenkomst),
});
export type Ketenpartnerbeeld = z.infer<typeof ketenpartner>;

const zien = { taak: 'ketenpartner-zien', doel: null, verwerking: null, status: 200 } as const;
const beheren = { taak: 'ketenpartner-beheren', doel: null, verwerking: null, status: 201 } as const;
const vaststellen = { taak: 'ketenpartner-vaststellen', doel: null, verwerking: null, status: 201 } as const;
const vanKetenpartner = z.object({ ketenpartnerId: id });
const vanOvereenkomst = z.object({ overeenkomstId: id });

export const readKetenpartners = route({
  ...zien,
  naam: 'readKetenpartners',
  method: 'GET',
  path: '/v1/ketenpartners',
  samenvatting: 'Organisaties die inwoners begeleiden',
  answer: z.object({
    ketenpartners: z.array(
      ketenpartner
        .pick({ id: true, code: true, naam: true, soort: true })
        .extend({ lopend: z.int(), open: z.int().meta({ description: 'Overeenkomsten die wachten op een tweede' }) }),
    ),
    /** What an overeenkomst can be about, by gemeente. */
    gemeenten: z.array(
      z.object({
        code: gemeentecode,
        naam: z.string(),
        instrumenten: z.array(z.object({ code: z.string(), naam: z.string() })),
      }),
    ),
  }),
});
export const readKetenpartner = route({
  ...zien,
  naam: 'readKetenpartner',
  method: 'GET',
  path: '/v1/ketenpartners/{ketenpartnerId}',
  samenvatting: 'Een organisatie met haar overeenkomsten',
  params: vanKetenpartner,
  answer: ketenpartner,
});
export const registerKetenpartner = route({
  ...beheren,
  naam: 'registerKetenpartner',
  method: 'POST',
  path: '/v1/ketenpartners',
  samenvatting: 'Leg een organisatie vast',
  body: z.strictObject({
    ...gegevens,
    code: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Kleine letters, cijfers en streepjes.')
      .max(40),
  }),
  answer: ketenpartner,
});
export const editKetenpartner = route({
  ...beheren,
  naam: 'editKetenpartner',
  method: 'POST',
  path: '/v1/ketenpartners/{ketenpartnerId}/wijzigingen',
  samenvatting: 'Wijzig de gegevens van een organisatie',
  params: vanKetenpartner,
  body: z.strictObject({ ...gegevens, reden: tekst(500) }),
  answer: ketenpartner,
  versie: true,
});
export const proposeOvereenkomst = route({
  ...beheren,
  naam: 'proposeOvereenkomst',
  method: 'POST',
  path: '/v1/ketenpartners/{ketenpartnerId}/overeenkomsten',
  samenvatting: 'Stel een overeenkomst voor',
  params: vanKetenpartner,
  body: z.strictObject({ gemeente: gemeentecode, inhoud: overeenkomstinhoud }),
  answer: overeenkomst,
});
export const endOvereenkomst = route({
  ...beheren,
  naam: 'endOvereenkomst',
  method: 'POST',
  path: '/v1/overeenkomsten/{overeenkomstId}/beeindigingen',
  samenvatting: 'Beëindig een overeenkomst eerder',
  params: vanOvereenkomst,
  body: z.strictObject({ totEnMet: datum, reden: tekst(1000) }),
  answer: overeenkomst,
  versie: true,
});
export const decideOvereenkomst = route({
  ...vaststellen,
  naam: 'decideOvereenkomst',
  method: 'POST',
  path: '/v1/overeenkomsten/{overeenkomstId}/oordelen',
  samenvatting: 'Stel een overeenkomst vast die een collega voorstelde, of wijs haar af',
  params: vanOvereenkomst,
  body: z.discriminatedUnion('command', [
    z.strictObject({ command: z.literal('approveOvereenkomst') }),
    z.strictObject({ command: z.literal('rejectOvereenkomst'), reden: tekst(1000) }),
  ]),
  answer: overeenkomst,
  versie: true,
});
export const recordSroi = route({
  ...beheren,
  naam: 'recordSroi',
  method: 'POST',
  path: '/v1/overeenkomsten/{overeenkomstId}/sroi-bewijzen',
  samenvatting: 'Leg vast wat een organisatie aan social return deed, met het bewijs',
  params: vanOvereenkomst,
  query: z.object({
    naam: tekst(200),
    ingezetOp: datum,
    bedragInCenten: z.coerce.number().int().min(1).max(100_000_000_00),
    omschrijving: tekst(500),
  }),
  ontvangt: ['application/pdf', 'image/jpeg', 'image/png'],
  answer: overeenkomst,
});
export const readSroibewijs = route({
  ...zien,
  naam: 'readSroibewijs',
  method: 'GET',
  path: '/v1/overeenkomsten/{overeenkomstId}/sroi-bewijzen/{nummer}',
  samenvatting: 'Het bewijs van social return',
  params: vanOvereenkomst.extend({ nummer: z.coerce.number().int().min(1).max(10_000) }),
  bestand: ['application/pdf', 'image/jpeg', 'image/png'],
});
