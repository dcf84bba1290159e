import {
  type ADVIESMATEN,
  ADVIESOORDELEN,
  VOORSTELCOMMANDS,
  VOORSTELTOESTANDEN,
} from '@meedoen/casework/beleidspakket';
import { beleidskeuzesInCenten } from '@meedoen/casework/casefile';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, tekst, tijdstip, versie } from '../waarden/index.ts';
import { beleidsverschil, hoofdstuk } from './delen.ts';

const SCHRIJVEN = { taak: 'beleid-schrijven', doel: null, verwerking: null } as const;
const PUBLICEREN = { taak: 'beleid-publiceren', doel: null, verwerking: null } as const;
const params = z.object({ beleidsvoorstelId: id });

/** Why a choice was made; may be empty in a draft, not in what is decided. */
const verantwoording = z.strictObject({ bron: z.string().trim().max(400), reden: z.string().trim().max(1000) });
const afspraak = z.strictObject({
  hoofdstuk,
  tekst: tekst(1000),
  bron: tekst(400),
  reden: z.string().trim().max(1000).optional(),
});
/** Choices as they are given back; what may be in them stands at editBeleid. */
const keuzesUit = z.record(z.string(), z.unknown());
const inhoudUit = z.object({
  naam: z.string(),
  vanaf: datum,
  keuzes: keuzesUit,
  verantwoording: z.record(z.string(), verantwoording),
  afspraken: z.array(afspraak),
});

const maat = z.strictObject({ oordeel: z.enum(ADVIESOORDELEN), tekst: tekst(2000) });
const advies = z.strictObject({
  op: datum,
  maten: z.strictObject({
    respect: maat,
    rechtvaardigheid: maat,
    communicatie: maat,
    menselijkeBenadering: maat,
  } satisfies Record<(typeof ADVIESMATEN)[number], typeof maat>),
});
const orgaan = z.enum(['raad', 'college', 'bestuur']);
const geschreven = z.object({ op: datum, tekst: z.string() });

export const beleidsvoorstelregel = z.object({
  id,
  naam: z.string(),
  status: z.enum(VOORSTELTOESTANDEN),
  vanaf: datum,
  /** Null: for all gemeenten of the organisation. */
  gemeente: z.string().nullable(),
  bijgewerktOp: tijdstip,
  schrijvers: z.array(z.string()),
});
export const beleidsvoorstel = beleidsvoorstelregel.extend({
  versie,
  gemeentecode: gemeentecode.nullable(),
  inhoud: inhoudUit,
  /** The regime of this layer that holds on its first day, and what becomes otherwise in words. */
  nu: z.object({ naam: z.string().nullable(), keuzes: keuzesUit }),
  verschillen: z.array(beleidsverschil),
  advies: advies.nullable(),
  antwoord: geschreven.nullable(),
  opvolging: z.array(geschreven),
  besluit: z.object({ op: datum, nummer: z.string(), orgaan, vastgelegdDoor: z.string() }).nullable(),
  publicatie: z.object({ op: datum, door: z.string() }).nullable(),
  intrekking: z.object({ op: datum, reden: z.string() }).nullable(),
  mogelijkheden: z.array(
    z.object({ command: z.enum(VOORSTELCOMMANDS), mag: z.boolean(), reden: z.string().nullable() }),
  ),
  /** The changes that the policy lab can count, as it takes them, and the titles of the others. */
  lab: z.object({
    wijzigingen: z.array(z.object({ regel: z.string(), waarde: z.union([z.string(), z.number(), z.null()]) })),
    nietInLab: z.array(z.string()),
  }),
  geschiedenis: z.array(z.object({ op: tijdstip, wie: z.string(), command: z.enum(VOORSTELCOMMANDS) })),
  /** Indelingen that people can be placed in. */
  indelingen: z.array(z.object({ code: z.string(), naam: z.string() })),
});
export type Beleidsvoorstelantwoord = z.output<typeof beleidsvoorstel>;

export const readBeleidsvoorstellen = route({
  naam: 'readBeleidsvoorstellen',
  method: 'GET',
  path: '/v1/beleidsvoorstellen',
  samenvatting: 'Voorstellen voor nieuw beleid, nieuwste eerst',
  ...PUBLICEREN,
  status: 200,
  answer: z.object({ voorstellen: z.array(beleidsvoorstelregel) }),
});
export const readBeleidsvoorstel = route({
  naam: 'readBeleidsvoorstel',
  method: 'GET',
  path: '/v1/beleidsvoorstellen/{beleidsvoorstelId}',
  samenvatting: 'Een voorstel, met wat het verandert en wat er nu mee kan',
  ...PUBLICEREN,
  status: 200,
  versie: true,
  params,
  answer: beleidsvoorstel,
});
export const draftBeleid = route({
  naam: 'draftBeleid',
  method: 'POST',
  path: '/v1/beleidsvoorstellen',
  samenvatting: 'Begin een voorstel met wat op de eerste dag zou gelden',
  ...SCHRIJVEN,
  status: 201,
  body: z.strictObject({ naam: tekst(120), vanaf: datum, gemeente: gemeentecode.nullable() }),
  answer: beleidsvoorstel,
});
export const editBeleid = route({
  naam: 'editBeleid',
  method: 'PUT',
  path: '/v1/beleidsvoorstellen/{beleidsvoorstelId}/inhoud',
  samenvatting: 'Schrijf verder aan een voorstel',
  ...SCHRIJVEN,
  status: 200,
  versie: true,
  params,
  body: z.strictObject({
    naam: tekst(120),
    vanaf: datum,
    /** Amounts in cents. Left out: the layer before this one decides, and in the end the law. */
    keuzes: beleidskeuzesInCenten,
    verantwoording: z.record(z.string(), verantwoording),
    afspraken: z.array(afspraak).max(200),
  }),
  answer: beleidsvoorstel,
});
export const processBeleidsvoorstel = route({
  naam: 'processBeleidsvoorstel',
  method: 'POST',
  path: '/v1/beleidsvoorstellen/{beleidsvoorstelId}/stappen',
  samenvatting: 'Advies vragen en beantwoorden, vaststellen of intrekken',
  ...SCHRIJVEN,
  status: 200,
  versie: true,
  params,
  body: z.discriminatedUnion('command', [
    z.strictObject({ command: z.literal('requestAdvies') }),
    z.strictObject({ command: z.literal('recordAdvies'), advies }),
    z.strictObject({ command: z.literal('answerAdvies'), tekst: tekst(4000) }),
    z.strictObject({ command: z.literal('recordOpvolging'), tekst: tekst(4000) }),
    z.strictObject({ command: z.literal('decideBeleid'), besluitOp: datum, nummer: tekst(60), orgaan }),
    z.strictObject({ command: z.literal('withdrawBeleid'), reden: tekst(1000) }),
  ]),
  answer: beleidsvoorstel,
});
export const publishBeleid = route({
  naam: 'publishBeleid',
  method: 'POST',
  path: '/v1/beleidsvoorstellen/{beleidsvoorstelId}/_publiceer',
  samenvatting: 'Laat vastgesteld beleid ingaan; dat doet iemand anders dan wie het schreef',
  ...PUBLICEREN,
  status: 200,
  versie: true,
  params,
  body: z.strictObject({}),
  answer: beleidsvoorstel,
});
