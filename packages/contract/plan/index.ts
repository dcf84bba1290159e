import { PLANFASEN } from '@meedoen/casework/plan';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { bladzijde, bladzijdeVraag, datum, gemeentecode, id, tekst } from '../waarden/index.ts';
import { planbeeld } from './beeld.ts';
import { eigenPlanopdracht, planopdracht } from './opdracht.ts';

export { type Afspraak, type Planbeeld, planbeeld } from './beeld.ts';
export {
  type EigenPlanopdracht,
  eigenPlanopdracht,
  type Planopdracht,
  type Planwijziging,
  planopdracht,
  planwijziging,
} from './opdracht.ts';

/** Why somebody needs their coach, the most pressing first. */
export const AANDACHTREDENEN = [
  'gesprek-vandaag',
  'andere-coach-gevraagd',
  'gesprek-afgezegd',
  'gesprek-niet-vastgelegd',
  'niet-eens',
  'afspraak-gemeente-te-laat',
  'werk-dreigt-te-stoppen',
  'herinstroom',
  'weggebleven',
  'verwijzing-vraag',
  'verwijzing-geweigerd',
  'verwijzing-oordeel',
  'verwijzing-te-laat',
  'exitgesprek-nodig',
  'nazorgcontact-nodig',
  'naar-werk-zonder-nazorg',
  'contact-nodig',
  'plan-verouderd',
  'niet-getekend',
  'geen-plan',
  'niet-geplaatst',
  'doelgroep-te-doen',
  'school-niet-bekeken',
] as const;
export const aandachtreden = z.object({
  soort: z.enum(AANDACHTREDENEN),
  /** Since when it asks for attention. */
  sinds: datum,
});
export type Aandachtreden = z.infer<typeof aandachtreden>;

/** Somebody on the list of a coach: enough to choose, nothing of what was said. */
export const mensregel = z.object({
  persoon: id,
  naam: z.string(),
  gemeente: gemeentecode,
  /** Group in the first indeling of their gemeente. */
  groep: z.string().nullable(),
  groepnaam: z.string().nullable(),
  coach: z.string().nullable(),
  redenen: z.array(aandachtreden),
  laatsteContact: datum.nullable(),
  contactUiterlijk: datum.nullable(),
  volgendGesprek: z.object({ dag: datum, tijd: z.string() }).nullable(),
  fase: z.enum(PLANFASEN).nullable(),
  /** Has work, and stays in view. */
  nazorg: z.boolean(),
});
export type Mensregel = z.infer<typeof mensregel>;

export const readMensen = route({
  naam: 'readMensen',
  method: 'GET',
  path: '/v1/begeleiding/mensen',
  samenvatting: 'Mijn mensen: wie mij vandaag nodig heeft en waarom, het langst wachtend bovenaan',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Lijst van mensen in begeleiding bekeken',
  status: 200,
  query: bladzijdeVraag.extend({
    wie: z.enum(['ik', 'allen']).default('ik'),
    /** vandaag: with a reason; alle: everybody. */
    toon: z.enum(['vandaag', 'alle']).default('vandaag'),
    reden: z.enum(AANDACHTREDENEN).optional(),
  }),
  answer: bladzijde(mensregel).extend({
    /** How many people have each reason, over the whole list. */
    tellingen: z.array(z.object({ soort: z.enum(AANDACHTREDENEN), aantal: z.int() })),
    mensen: z.int(),
  }),
});

const vanPersoon = z.object({ persoonId: id });
/** Guidance of one person on one page. */
export const begeleiding = z.object({
  persoon: id,
  naam: z.string(),
  gemeente: gemeentecode,
  coach: z.object({ id, naam: z.string(), sinds: datum }).nullable(),
  redenen: z.array(aandachtreden),
  laatsteContact: datum.nullable(),
  contactUiterlijk: datum.nullable(),
  contactElkeDagen: z.int().nullable(),
  plan: planbeeld.nullable(),
  /** Who may take part in one plan with this person: adults of the household. */
  huisgenoten: z.array(z.object({ id, naam: z.string() })),
  eerdere: z.array(z.object({ id, begonnenOp: datum, geslotenOp: datum, doel: z.string().nullable() })),
});
export type Begeleiding = z.infer<typeof begeleiding>;

export const readBegeleiding = route({
  naam: 'readBegeleiding',
  method: 'GET',
  path: '/v1/personen/{persoonId}/begeleiding',
  samenvatting: 'De begeleiding van iemand: coach, plan en wat aandacht vraagt',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Plan naar werk bekeken',
  status: 200,
  params: vanPersoon,
  answer: begeleiding,
});
export const assignCoach = route({
  naam: 'assignCoach',
  method: 'POST',
  path: '/v1/personen/{persoonId}/coaches',
  samenvatting: 'Wijs een coach aan; zonder naam neemt u deze persoon zelf',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Coach aangewezen',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({ coach: id.optional(), reden: tekst(500) }),
  answer: begeleiding,
});
export const readCoaches = route({
  naam: 'readCoaches',
  method: 'GET',
  path: '/v1/begeleiding/coaches',
  samenvatting: 'Coaches, met hoeveel mensen zij begeleiden',
  taak: 'begeleiding-zien',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({ coaches: z.array(z.object({ id, naam: z.string(), mensen: z.int() })) }),
});
export const beginPlan = route({
  naam: 'beginPlan',
  method: 'POST',
  path: '/v1/personen/{persoonId}/plannen',
  samenvatting: 'Begin een plan naar werk, alleen of met huisgenoten samen',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Plan naar werk begonnen',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({
    /** Adults of the household who share the plan. */
    leden: z.array(id).max(6).default([]),
    /** Left out: who begins it directs. */
    regisseur: z.strictObject({ naam: tekst(80), functie: tekst(80) }).optional(),
  }),
  answer: planbeeld,
});
export const processPlan = route({
  naam: 'processPlan',
  method: 'POST',
  path: '/v1/plannen/{planId}/opdrachten',
  samenvatting: 'Werk aan een plan naar werk; een gesprek bewaart in één keer ook wat het verandert',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Plan naar werk bijgewerkt',
  status: 201,
  params: z.object({ planId: id }),
  body: planopdracht,
  answer: planbeeld,
  versie: true,
});

export const readEigenPlan = route({
  naam: 'readEigenPlan',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/eigen/plan',
  samenvatting: 'Mijn plan',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen plan bekeken',
  status: 200,
  answer: z.object({ plan: planbeeld.nullable() }),
});
/** Nobody signs or tells for somebody else: this has no scope of representation. */
export const processEigenPlan = route({
  naam: 'processEigenPlan',
  method: 'POST',
  path: '/v1/plannen/{planId}/eigen-opdrachten',
  samenvatting: 'Werk zelf aan je plan: eigen woorden, afspraken, akkoord of niet, een andere coach',
  taak: 'eigen-zaken',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Eigen plan bijgewerkt',
  status: 201,
  params: z.object({ planId: id }),
  body: eigenPlanopdracht,
  answer: planbeeld,
  versie: true,
});

/** Null: too few people to tell. */
const getal = z.int().min(0).nullable();
export const begeleidingcijfers = z.object({
  peildag: datum,
  mensen: getal,
  metPlan: getal,
  planVerouderd: getal,
  contactTeLaat: getal,
  fasen: z.array(z.object({ fase: z.enum(PLANFASEN), aantal: getal })),
});
export const readBegeleidingcijfers = route({
  naam: 'readBegeleidingcijfers',
  method: 'GET',
  path: '/v1/cijfers/begeleiding',
  samenvatting: 'Hoeveel mensen begeleid worden, met een plan dat niet te oud is; onder tien geen getal',
  taak: 'cijfers-zien',
  doel: null,
  verwerking: null,
  status: 200,
  answer: begeleidingcijfers,
});
