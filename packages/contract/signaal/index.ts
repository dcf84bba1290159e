import { SIGNAALBRONNEN, SIGNAALSOORTEN, SIGNAALTOESTANDEN, SIGNAALUITKOMSTEN } from '@meedoen/casework/signaal';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { datum, id, kenmerk, tekst, tijdstip, versie } from '../waarden/index.ts';

const proportionaliteit = { wat: tekst(2000), waarom: tekst(2000), minderIngrijpend: tekst(2000) } as const;
const antwoord = z.object({ op: datum, via: z.string(), tekst: z.string() });

/** A signal as staff see it. */
export const signaal = z.object({
  id,
  kenmerk,
  persoon: id,
  versie,
  toestand: z.enum(SIGNAALTOESTANDEN),
  soort: z.enum(SIGNAALSOORTEN),
  bron: z.enum(SIGNAALBRONNEN),
  omschrijving: z.string(),
  overDag: datum,
  proportionaliteit: z
    .object({ wat: z.string(), waarom: z.string(), minderIngrijpend: z.string(), akkoordVan: z.string() })
    .nullable(),
  ontvangenOp: datum,
  ontvangenDoor: z.string(),
  vraag: z.object({ op: datum, tekst: z.string(), antwoordTot: datum }).nullable(),
  antwoorden: z.array(antwoord),
  afsluiting: z.object({ op: datum, uitkomst: z.enum(SIGNAALUITKOMSTEN), reden: z.string() }).nullable(),
  klok: z.object({ wat: z.string(), uiterlijk: datum }).nullable(),
  mogelijkheden: z.array(mogelijkheid),
});
export type SignaalWeergave = z.infer<typeof signaal>;

/** The same signal as the resident sees it, from the question on. */
export const eigenSignaal = z.object({
  id,
  versie,
  toestand: z.enum(SIGNAALTOESTANDEN),
  soort: z.enum(SIGNAALSOORTEN),
  overDag: datum,
  vraag: z.string(),
  antwoordTot: datum,
  antwoorden: z.array(z.object({ op: datum, tekst: z.string() })),
  magAntwoorden: z.boolean(),
  /** What came of it. */
  uitkomst: z.enum(SIGNAALUITKOMSTEN).nullable(),
});
export type EigenSignaal = z.infer<typeof eigenSignaal>;

/** What became of a file, without a person in it. */
export const signaallevering = z.object({
  id,
  levering: z.string(),
  naam: z.string(),
  op: tijdstip,
  door: z.string(),
  ingelezen: z.int(),
  /** Lines with a number that nobody here has; the number itself is not kept. */
  onbekend: z.array(z.int()),
});

const perPersoon = z.object({ persoonId: id });
const params = z.object({ signaalId: id });
const doel = 'inlichtingen-controleren' as const;

export const readSignalen = route({
  naam: 'readSignalen',
  method: 'GET',
  path: '/v1/personen/{persoonId}/signalen',
  samenvatting: 'Signalen over een persoon',
  taak: 'boete-zien',
  doel,
  verwerking: 'Signalen bekeken',
  status: 200,
  params: perPersoon,
  /** `collegas`: who may agree to research on the internet. */
  answer: z.object({ signalen: z.array(signaal), collegas: z.array(z.object({ id, naam: z.string() })) }),
});
export const receiveSignaal = route({
  naam: 'receiveSignaal',
  method: 'POST',
  path: '/v1/personen/{persoonId}/signalen',
  samenvatting: 'Leg een signaal vast',
  taak: 'boete-onderzoeken',
  doel,
  verwerking: 'Signaal vastgelegd',
  status: 201,
  params: perPersoon,
  body: z.strictObject({
    soort: z.enum(SIGNAALSOORTEN),
    bron: z.enum(['medewerker', 'internet']),
    omschrijving: tekst(4000),
    overDag: datum,
    /** What was weighed before looking on the internet. */
    proportionaliteit: z.strictObject({ ...proportionaliteit, akkoordVan: id }).optional(),
  }),
  answer: signaal,
});

const opdracht = <B>(naam: string, pad: string, samenvatting: string, verwerking: string, body: z.ZodType<B>) =>
  route({
    naam,
    method: 'POST',
    path: `/v1/signalen/{signaalId}/${pad}`,
    samenvatting,
    taak: 'boete-onderzoeken',
    doel,
    verwerking,
    status: 201,
    params,
    body,
    answer: signaal,
    versie: true,
  });
export const askSignaal = opdracht(
  'askSignaal',
  'vragen',
  'Vraag het aan de inwoner, met tijd om te antwoorden',
  'Signaal voorgelegd aan de inwoner',
  z.strictObject({ tekst: tekst(2000), antwoordTot: datum }),
);
export const recordSignaalantwoord = opdracht(
  'recordSignaalantwoord',
  'antwoorden',
  'Leg vast wat de inwoner antwoordt',
  'Antwoord op een signaal vastgelegd',
  z.strictObject({ gegevenOp: datum, via: z.enum(['gesprek', 'telefoon', 'brief']), tekst: tekst(4000) }),
);
export const closeSignaal = opdracht(
  'closeSignaal',
  'afsluitingen',
  'Sluit een signaal af',
  'Signaal afgesloten',
  z.strictObject({ uitkomst: z.enum(SIGNAALUITKOMSTEN), reden: tekst(2000) }),
);

export const readSignaaltelling = route({
  naam: 'readSignaaltelling',
  method: 'GET',
  path: '/v1/signalen',
  samenvatting: 'Signalen geteld naar soort en uitkomst',
  taak: 'boete-zien',
  doel: null,
  verwerking: null,
  status: 200,
  query: z.object({ jaar: z.coerce.number().int().min(2015).max(2100) }),
  answer: z.object({
    aantallen: z.array(
      z.object({ soort: z.enum(SIGNAALSOORTEN), uitkomst: z.enum(SIGNAALUITKOMSTEN).nullable(), aantal: z.int() }),
    ),
  }),
});
export const importSignalen = route({
  naam: 'importSignalen',
  method: 'POST',
  path: '/v1/signaalleveringen',
  samenvatting: 'Lees een bestand met signalen in',
  taak: 'signalen-inlezen',
  doel,
  verwerking: 'Signaal ontvangen',
  status: 201,
  query: z.object({ naam: tekst(200) }),
  ontvangt: ['text/csv'],
  answer: signaallevering,
});
export const readSignaalleveringen = route({
  naam: 'readSignaalleveringen',
  method: 'GET',
  path: '/v1/signaalleveringen',
  samenvatting: 'Bestanden met signalen die zijn ingelezen',
  taak: 'signalen-inlezen',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({ leveringen: z.array(signaallevering) }),
});

const eigen = { taak: 'eigen-zaken', doel: 'recht-op-bijstand' } as const;
export const readEigenSignalen = route({
  ...eigen,
  naam: 'readEigenSignalen',
  omvang: ['inzien', 'brieven'],
  method: 'GET',
  path: '/v1/eigen/signalen',
  samenvatting: 'Vragen van de gemeente over wat zij zag',
  verwerking: 'Eigen signalen bekeken',
  status: 200,
  answer: z.object({ signalen: z.array(eigenSignaal) }),
});
export const answerSignaal = route({
  ...eigen,
  naam: 'answerSignaal',
  omvang: ['brieven'],
  method: 'POST',
  path: '/v1/eigen/signalen/{signaalId}/antwoorden',
  samenvatting: 'Antwoord op een vraag van de gemeente',
  verwerking: 'Geantwoord op een signaal',
  status: 201,
  params,
  body: z.strictObject({ tekst: tekst(4000) }),
  answer: eigenSignaal,
});
