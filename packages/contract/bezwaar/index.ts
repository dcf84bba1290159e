import { AFZIENGRONDEN_HOREN, BEZWAARKANALEN, BEZWAARTOESTANDEN, DICTA, RECHTBANKEN } from '@meedoen/casework/bezwaar';
import { z } from 'zod';
import { dwangsombesluit, klok, mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, kenmerk, tekst, versie } from '../waarden/index.ts';

const dictum = z.enum(DICTA);
const rechtbank = z.enum(RECHTBANKEN);

/** An objection with its terms; what staff write for each other is null for the resident. */
export const bezwaar = z.object({
  id,
  kenmerk,
  persoon: id,
  naam: z.string(),
  gemeente: gemeentecode,
  versie,
  status: z.enum(BEZWAARTOESTANDEN),
  besluit: z.object({ id, kenmerk: z.string(), soort: z.string(), bekendgemaaktOp: datum }),
  ontvangenOp: datum,
  kanaal: z.enum(BEZWAARKANALEN),
  gronden: z.string(),
  onderdeel: z.string().nullable(),
  wilGehoordWorden: z.boolean().nullable(),
  behandelaar: z.string().nullable(),
  commissie: z.boolean(),
  klok: klok.extend({ bezwaarTot: datum, opTijd: z.boolean(), staatStil: z.boolean() }),
  /** Last day to say why, when that is still missing. */
  herstelUiterlijk: datum.nullable(),
  uitnodiging: z.object({ dag: datum, tijd: z.string(), plaats: z.string() }).nullable(),
  horen: z.object({ op: datum, verslag: z.string().nullable(), afgezienOm: z.string().nullable() }).nullable(),
  advies: z.object({ op: datum, dictum, tekst: z.string() }).nullable(),
  beslissing: z
    .object({
      op: datum,
      dictum,
      motivering: z.string(),
      uitvoering: z.string().nullable(),
      door: z.string(),
      rechtbank: z.string(),
      beroepTot: datum,
    })
    .nullable(),
  beroep: z
    .object({ op: datum, rechtbank: z.string(), zaaknummer: z.string().nullable(), uitspraak: z.string().nullable() })
    .nullable(),
  dwangsombesluit: dwangsombesluit.nullable(),
  mogelijkheden: z.array(mogelijkheid),
  geschiedenis: z.array(z.object({ op: z.string(), wie: z.string(), wat: z.string() })),
});
export type Bezwaar = z.infer<typeof bezwaar>;

const lijst = z.object({ bezwaren: z.array(bezwaar) });
const params = z.object({ bezwaarId: id });
const vanPersoon = z.object({ persoonId: id });
const gronden = z.string().trim().max(10_000);

export const readEigenBezwaren = route({
  naam: 'readEigenBezwaren',
  omvang: ['inzien', 'bezwaar'],
  method: 'GET',
  path: '/v1/eigen/bezwaren',
  samenvatting: 'Mijn bezwaren',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen bezwaren bekeken',
  status: 200,
  answer: lijst,
});
export const submitBezwaar = route({
  naam: 'submitBezwaar',
  omvang: ['bezwaar'],
  method: 'POST',
  path: '/v1/eigen/bezwaren',
  samenvatting: 'Maak bezwaar tegen een besluit',
  taak: 'eigen-zaken',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Bezwaar gemaakt',
  status: 201,
  body: z.strictObject({
    besluit: id,
    /** May be empty: objecting in time comes first, the reasons may follow (Awb 6:6). */
    gronden,
    /** The line of a specificatie it is about. */
    onderdeel: z.string().trim().max(200).optional(),
    wilGehoordWorden: z.boolean().optional(),
  }),
  answer: bezwaar,
});
export const readBezwaar = route({
  naam: 'readBezwaar',
  omvang: ['inzien', 'bezwaar'],
  method: 'GET',
  path: '/v1/bezwaren/{bezwaarId}',
  samenvatting: 'Een bezwaar met zijn klok',
  taak: 'dossier-zien',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Bezwaar bekeken',
  status: 200,
  params,
  answer: bezwaar,
  versie: true,
});

const eigenOpdracht = <B>(naam: string, pad: string, samenvatting: string, verwerking: string, body: z.ZodType<B>) =>
  route({
    naam,
    omvang: ['bezwaar'],
    method: 'POST',
    path: `/v1/bezwaren/{bezwaarId}/${pad}`,
    samenvatting,
    taak: 'eigen-zaken',
    doel: 'bezwaar-en-klacht',
    verwerking,
    status: 201,
    params,
    body,
    answer: bezwaar,
    versie: true,
  });
export const addGronden = eigenOpdracht(
  'addGronden',
  'gronden',
  'Zeg waarom je het niet eens bent',
  'Bezwaar aangevuld',
  z.strictObject({ gronden: tekst(10_000) }),
);
export const withdrawBezwaar = eigenOpdracht(
  'withdrawBezwaar',
  'intrekkingen',
  'Trek het bezwaar in',
  'Bezwaar ingetrokken',
  z.strictObject({ reden: z.string().max(1000).optional() }),
);
export const registerTeLaat = eigenOpdracht(
  'registerTeLaat',
  'ingebrekestellingen',
  'Laat weten dat wij te laat zijn',
  'Ingebrekestelling bij bezwaar',
  z.strictObject({}),
);

export const readBezwaren = route({
  naam: 'readBezwaren',
  method: 'GET',
  path: '/v1/personen/{persoonId}/bezwaren',
  samenvatting: 'De bezwaren van iemand',
  taak: 'dossier-zien',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Bezwaren bekeken',
  status: 200,
  params: vanPersoon,
  answer: lijst,
});
export const receiveBezwaar = route({
  naam: 'receiveBezwaar',
  method: 'POST',
  path: '/v1/personen/{persoonId}/bezwaren',
  samenvatting: 'Leg een bezwaar vast dat per brief of aan de balie kwam',
  taak: 'bezwaar-vastleggen',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Bezwaar vastgelegd',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({
    besluit: id,
    gronden,
    kanaal: z.enum(['brief', 'balie']),
    ontvangenOp: datum,
    terPostBezorgdOp: datum.optional(),
    wilGehoordWorden: z.boolean().optional(),
    commissie: z.boolean().default(false),
  }),
  answer: bezwaar,
});

/** What who handles an objection does to it, one of these. */
export const bezwaaropdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('takeUpBezwaar') }),
  z.strictObject({ command: z.literal('requestHerstel'), uiterlijk: datum }),
  z.strictObject({ command: z.literal('addGronden'), gronden: tekst(10_000) }),
  z.strictObject({ command: z.literal('postponeBeslissing'), reden: tekst(1000) }),
  z.strictObject({ command: z.literal('agreeUitstel'), totEnMet: datum }),
  z.strictObject({ command: z.literal('registerIngebrekestelling'), ontvangenOp: datum.optional() }),
  z.strictObject({
    command: z.literal('inviteHoorzitting'),
    dag: datum,
    tijd: tekst(40),
    plaats: tekst(200),
    eerderAkkoord: z.boolean().optional(),
  }),
  z.strictObject({ command: z.literal('recordHoren'), gehoordOp: datum, verslag: tekst(20_000) }),
  z.strictObject({ command: z.literal('waiveHoren'), grond: z.enum(AFZIENGRONDEN_HOREN), reden: tekst(2000) }),
  z.strictObject({ command: z.literal('recordAdvies'), dictum, tekst: tekst(20_000) }),
  z.strictObject({
    command: z.literal('decideBezwaar'),
    dictum,
    motivering: tekst(10_000),
    uitvoering: z.string().trim().max(2000).optional(),
    afwijkingAdvies: z.string().trim().max(2000).optional(),
    verschoonbaar: z.string().trim().max(2000).optional(),
    rechtbank,
  }),
  z.strictObject({ command: z.literal('withdrawBezwaar'), reden: tekst(1000) }),
  z.strictObject({
    command: z.literal('registerBeroep'),
    ingesteldOp: datum,
    rechtbank,
    zaaknummer: z.string().trim().max(40).optional(),
  }),
  z.strictObject({ command: z.literal('recordUitspraak'), gedaanOp: datum, dictum, tekst: tekst(20_000) }),
]);

export const processBezwaar = route({
  naam: 'processBezwaar',
  method: 'POST',
  path: '/v1/bezwaren/{bezwaarId}/opdrachten',
  samenvatting: 'Behandel een bezwaar',
  taak: 'bezwaar-behandelen',
  doel: 'bezwaar-en-klacht',
  verwerking: 'Bezwaar behandeld',
  status: 201,
  params,
  body: bezwaaropdracht,
  answer: bezwaar,
  versie: true,
});
