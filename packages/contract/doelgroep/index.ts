import {
  AANDACHTPUNTEN,
  GEVOLGEN,
  SCHOOLCOMMANDS,
  SCHOOLGASTEN,
  SCHOOLONTVANGERS,
  SCHOOLSLUITGRONDEN,
  SCHOOLSOORTEN,
  SCHOOLTOESTANDEN,
  SCHOOLVERVOLGEN,
  ZORGCOMMANDS,
  ZORGKANTEN,
  ZORGTOESTANDEN,
} from '@meedoen/casework/doelgroep';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, tekst, versie } from '../waarden/index.ts';

const weigering = z.object({ code: z.string(), tekst: z.string(), artikel: z.string().nullable() }).nullable();
const dagReden = z.object({ op: datum, reden: z.string() }).nullable();

/** A handover to the gemeente, as each side may see it: of health only that there is a report. */
export const zorgoverdracht = z.object({
  id,
  versie,
  persoon: id,
  gemeente: gemeentecode,
  toestand: z.enum(ZORGTOESTANDEN),
  voorgesteldOp: datum,
  besprokenOp: datum,
  rapport: z.object({ door: z.string(), op: datum }).nullable(),
  /** For the coach only: why there is no report. */
  zonderRapport: z.string().nullable(),
  overgenomen: z.object({ op: datum, contactpersoon: z.string() }).nullable(),
  terugmelding: z.object({ op: datum, kant: z.enum(ZORGKANTEN), reden: z.string() }).nullable(),
  slot: dagReden,
  teDoen: z
    .object({ wat: z.enum(['terug-gemeld', 'niet-overgenomen', 'vijf-jaar-om']), sinds: datum, nu: z.boolean() })
    .nullable(),
  mogelijkheden: z.array(z.object({ commando: z.enum(ZORGCOMMANDS), mag: z.boolean(), weigering })),
});
export type Zorgbeeld = z.infer<typeof zorgoverdracht>;

/** What the gemeente needs to know to help somebody: name, date of birth, how to call, and who hands over. */
export const zorgaanbod = zorgoverdracht.omit({ zonderRapport: true, teDoen: true }).extend({
  naam: z.string(),
  geboortedatum: datum.nullable(),
  telefoon: z.string().nullable(),
  coach: z.object({ naam: z.string(), telefoon: z.string().nullable() }),
});
export type Zorgaanbod = z.infer<typeof zorgaanbod>;

export const schoolzaak = z.object({
  id,
  versie,
  toestand: z.enum(SCHOOLTOESTANDEN),
  aangemeldOp: datum,
  soort: z.enum(SCHOOLSOORTEN),
  school: z.string(),
  contactpersoon: z.string(),
  gesprekken: z.array(
    z.object({
      op: datum,
      door: z.string(),
      met: z.array(z.enum(SCHOOLGASTEN)),
      vervolg: z.enum(SCHOOLVERVOLGEN),
      afspraak: z.string(),
    }),
  ),
  overdracht: z.object({ op: datum, aan: z.enum(SCHOOLONTVANGERS), naar: z.string() }).nullable(),
  slot: z.object({ op: datum, grond: z.enum(SCHOOLSLUITGRONDEN), toelichting: z.string() }).nullable(),
  bewarenTot: datum.nullable(),
  teDoen: z
    .object({ wat: z.enum(['gesprek-16', 'gesprek-17', 'overdracht']), sinds: datum, nu: z.boolean() })
    .nullable(),
  mogelijkheden: z.array(z.object({ commando: z.enum(SCHOOLCOMMANDS), mag: z.boolean(), weigering })),
});
export type Schoolbeeld = z.infer<typeof schoolzaak>;

const reden = z.object({ tekst: z.string(), feitnaam: z.string().nullable() });
/** The target groups of one person, why, and what follows. */
export const doelgroepblad = z.object({
  persoon: id,
  naam: z.string(),
  groepen: z.array(
    z.object({
      code: z.string(),
      naam: z.string(),
      bron: z.string(),
      nietGegeven: z.string().nullable(),
      sinds: datum.nullable(),
      redenen: z.array(reden),
      gevolgen: z.array(z.object({ wat: z.enum(GEVOLGEN), tekst: z.string(), bron: z.string() })),
    }),
  ),
  eerder: z.array(z.object({ naam: z.string(), vanaf: datum, tot: datum })),
  aandacht: z.array(z.enum(AANDACHTPUNTEN)),
  zorg: z.array(zorgoverdracht),
  school: z.array(schoolzaak),
  /** What is known of what a coach may record here; null: not asked yet. */
  feiten: z.object({
    onderwijs: z.enum(['volgt', 'kan-volgen', 'kan-niet']).nullable(),
    inburgeringsplicht: z.boolean().nullable(),
    praktijkonderwijs: z.boolean().nullable(),
  }),
  /** Which of these the gemeente of this person knows: what it does not know, is not asked. */
  kent: z.array(z.string()),
  krijgtBijstand: z.boolean(),
});
export type Doelgroepblad = z.infer<typeof doelgroepblad>;

const vanPersoon = z.object({ persoonId: id });
export const readDoelgroepen = route({
  naam: 'readDoelgroepen',
  method: 'GET',
  path: '/v1/personen/{persoonId}/doelgroepen',
  samenvatting: 'Bij welke doelgroepen iemand hoort, waarom, en wat daaruit volgt',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Doelgroepen bekeken',
  status: 200,
  params: vanPersoon,
  answer: doelgroepblad,
});

export const doelgroepfeit = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('onderwijs'), stand: z.enum(['volgt', 'kan-volgen', 'kan-niet']), vanaf: datum }),
  z.strictObject({ soort: z.literal('inburgeringsplicht'), plicht: z.boolean(), vanaf: datum }),
  z.strictObject({
    soort: z.literal('praktijkonderwijs'),
    praktijkonderwijs: z.boolean(),
    vanaf: datum,
    totEnMet: datum.optional(),
  }),
]);
export const recordDoelgroepfeit = route({
  naam: 'recordDoelgroepfeit',
  method: 'POST',
  path: '/v1/personen/{persoonId}/doelgroepfeiten',
  samenvatting: 'Leg vast wat nodig is om te weten bij welke doelgroep iemand hoort',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'School of inburgering vastgelegd',
  status: 201,
  params: vanPersoon,
  body: doelgroepfeit,
  answer: doelgroepblad,
});

export const registerInschrijving = route({
  naam: 'registerInschrijving',
  method: 'POST',
  path: '/v1/inschrijvingen',
  samenvatting: 'Schrijf iemand in voor hulp bij werk zonder uitkering, of een jongere om wie de school vroeg',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Ingeschreven voor hulp bij werk',
  status: 201,
  body: z.discriminatedUnion('soort', [
    z.strictObject({
      soort: z.literal('zonder-uitkering'),
      bsn: z.string().max(20),
      gemeente: gemeentecode,
      reden: tekst(500),
    }),
    z.strictObject({
      soort: z.literal('school'),
      gemeente: gemeentecode,
      naam: tekst(120),
      geboortedatum: datum,
      onderwijs: z.enum(SCHOOLSOORTEN),
      school: tekst(120),
      contactpersoon: tekst(120),
    }),
  ]),
  answer: z.object({ persoonId: id, naam: z.string() }),
});

export const proposeZorgoverdracht = route({
  naam: 'proposeZorgoverdracht',
  method: 'POST',
  path: '/v1/personen/{persoonId}/zorgoverdrachten',
  samenvatting: 'Stel voor dat de gemeente de begeleiding overneemt',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Overdracht aan de gemeente voorgesteld',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({
    besprokenOp: datum,
    rapport: z.strictObject({ door: tekst(120), op: datum }).optional(),
    zonderRapport: z.string().trim().max(500).optional(),
    telefoonMee: z.boolean(),
  }),
  answer: zorgoverdracht,
});
const vanZorg = z.object({ zorgoverdrachtId: id });
export const zorgopdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('withdrawZorgoverdracht'), reden: tekst(500) }),
  z.strictObject({ command: z.literal('reportOntwikkelbaar'), reden: tekst(500) }),
  z.strictObject({ command: z.literal('takeBackZorgclient'), reden: tekst(500) }),
  z.strictObject({ command: z.literal('keepBijGemeente'), reden: tekst(500) }),
]);
export type Zorgopdracht = z.infer<typeof zorgopdracht>;
export const processZorgoverdracht = route({
  naam: 'processZorgoverdracht',
  method: 'POST',
  path: '/v1/zorgoverdrachten/{zorgoverdrachtId}/opdrachten',
  samenvatting: 'Ga verder met een overdracht: intrekken, terugnemen of bij de gemeente laten',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Overdracht bijgewerkt',
  status: 201,
  params: vanZorg,
  body: zorgopdracht,
  answer: zorgoverdracht,
  versie: true,
});
export const readZorgoverdrachten = route({
  naam: 'readZorgoverdrachten',
  method: 'GET',
  path: '/v1/zorgoverdrachten',
  samenvatting: 'Wie aan mijn gemeente is overgedragen of voorgesteld; alleen wat nodig is om te helpen',
  taak: 'zorgoverdracht-ontvangen',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Overdrachten aan de gemeente bekeken',
  status: 200,
  answer: z.object({ overdrachten: z.array(zorgaanbod), meer: z.boolean() }),
});
export const zorgantwoord = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('acceptZorgoverdracht'), contactpersoon: tekst(120) }),
  z.strictObject({ command: z.literal('declineZorgoverdracht'), reden: tekst(500) }),
  z.strictObject({ command: z.literal('reportOntwikkelbaar'), reden: tekst(500) }),
]);
export type Zorgantwoord = z.infer<typeof zorgantwoord>;
export const answerZorgoverdracht = route({
  naam: 'answerZorgoverdracht',
  method: 'POST',
  path: '/v1/zorgoverdrachten/{zorgoverdrachtId}/antwoorden',
  samenvatting: 'Neem als gemeente iemand over, of niet, of meld dat werk weer kan',
  taak: 'zorgoverdracht-ontvangen',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Overdracht beantwoord door de gemeente',
  status: 201,
  params: vanZorg,
  body: zorgantwoord,
  answer: zorgaanbod,
  versie: true,
});

export const schoolopdracht = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('recordSchoolgesprek'),
    gevoerdOp: datum,
    met: z.array(z.enum(SCHOOLGASTEN)).min(1).max(3),
    vervolg: z.enum(SCHOOLVERVOLGEN),
    afspraak: tekst(1000),
  }),
  z.strictObject({ command: z.literal('handOverSchooljongere'), aan: z.enum(SCHOOLONTVANGERS), naar: tekst(120) }),
  z.strictObject({
    command: z.literal('closeSchooljongere'),
    grond: z.enum(SCHOOLSLUITGRONDEN),
    toelichting: tekst(500),
  }),
]);
export type Schoolopdracht = z.infer<typeof schoolopdracht>;
export const processSchoolzaak = route({
  naam: 'processSchoolzaak',
  method: 'POST',
  path: '/v1/schoolzaken/{schoolzaakId}/opdrachten',
  samenvatting: 'Leg een gesprek op school vast, draag over op 18 jaar, of sluit',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Jongere op school bijgewerkt',
  status: 201,
  params: z.object({ schoolzaakId: id }),
  body: schoolopdracht,
  answer: schoolzaak,
  versie: true,
});

/** What holds for who asks, in plain words. */
export const eigenDoelgroepen = z.object({
  groepen: z.array(z.object({ code: z.string(), je: z.string(), u: z.string(), en: z.string() })),
  zorg: z.object({ toestand: z.enum(ZORGTOESTANDEN), contactpersoon: z.string().nullable(), sinds: datum }).nullable(),
});
export type EigenDoelgroepen = z.infer<typeof eigenDoelgroepen>;
export const readEigenDoelgroepen = route({
  naam: 'readEigenDoelgroepen',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/eigen/doelgroepen',
  samenvatting: 'Wat voor mij geldt',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen regels bekeken',
  status: 200,
  answer: eigenDoelgroepen,
});

const getal = z.int().min(0).nullable();
/** How many people belong to each target group, and how many each gemeente took over. Null: too few to tell. */
export const doelgroepcijfers = z.object({
  peildag: datum,
  groepen: z.array(z.object({ code: z.string(), naam: z.string(), aantal: getal })),
  zorg: z.array(z.object({ gemeente: gemeentecode, naam: z.string(), aantal: getal })),
});
export type Doelgroepcijfers = z.infer<typeof doelgroepcijfers>;
export const readDoelgroepcijfers = route({
  naam: 'readDoelgroepcijfers',
  method: 'GET',
  path: '/v1/cijfers/doelgroepen',
  samenvatting: 'Hoeveel mensen er in elke doelgroep zijn, en hoeveel zorgclienten elke gemeente begeleidt',
  taak: 'cijfers-zien',
  doel: null,
  verwerking: null,
  status: 200,
  answer: doelgroepcijfers,
});
