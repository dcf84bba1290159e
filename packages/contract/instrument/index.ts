import { HIELP, INZETBESLUITEN, INZETEINDGRONDEN, INZETRESULTATEN } from '@meedoen/casework/instrument';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, id, nietNegatieveCenten, tekst } from '../waarden/index.ts';
import { eigenInzet, instrumentlijst, inzetbeeld, passendInstrument } from './beeld.ts';

export {
  type Beurtbeeld,
  type EigenInzet,
  eigenInzet,
  type Instrumentlijst,
  type Inzetbeeld,
  instrumentlijst,
  inzetbeeld,
  type PassendInstrument,
  passendInstrument,
  type Toetsregel,
  toetsregel,
} from './beeld.ts';

const vanPersoon = z.object({ persoonId: id });
const vanInzet = z.object({ inzetId: id });
const uren = z.number().min(1).max(40).multipleOf(0.5);

export const readInstrumenten = route({
  naam: 'readInstrumenten',
  method: 'GET',
  path: '/v1/personen/{persoonId}/instrumenten',
  samenvatting: 'Wat bij iemand past en waarom, en wat er is ingezet',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Instrumenten bekeken',
  status: 200,
  params: vanPersoon,
  answer: z.object({
    instrumenten: z.array(passendInstrument),
    inzetten: z.array(inzetbeeld),
    /** Steps of the open plan that were not taken yet; null: there is no plan. */
    stappen: z.array(z.object({ id, wat: z.string() })).nullable(),
  }),
});

export const proposeInzet = route({
  naam: 'proposeInzet',
  method: 'POST',
  path: '/v1/personen/{persoonId}/instrumenten',
  samenvatting: 'Stel een instrument voor; elk criterium dat een oordeel vraagt krijgt er een',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Instrument voorgesteld',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({
    instrument: z.string().max(60),
    doel: tekst(500),
    inwoner: z.strictObject({ wil: z.boolean(), woorden: tekst(1000) }),
    /** An aanvraag of the resident or an employer (art. 10 lid 5). */
    opVerzoek: z.boolean().default(false),
    oordelen: z
      .array(
        z.strictObject({ criterium: tekst(300), ja: z.boolean(), toelichting: z.string().trim().max(500).optional() }),
      )
      .max(12)
      .default([]),
    stap: id.optional(),
    waar: z.string().trim().max(120).optional(),
    uren: uren.optional(),
    regime: z.string().max(60).optional(),
    ramingInCenten: nietNegatieveCenten.optional(),
  }),
  answer: inzetbeeld,
});

export const readInzet = route({
  naam: 'readInzet',
  method: 'GET',
  path: '/v1/inzetten/{inzetId}',
  samenvatting: 'Een instrument dat voor iemand is ingezet',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Instrument bekeken',
  status: 200,
  params: vanInzet,
  answer: inzetbeeld,
});

const zonderInhoud = (naam: 'placeOnWachtlijst' | 'dropVoorstel' | 'grantInzet') =>
  z.strictObject({ command: z.literal(naam) });
/** What a coach does with an inzet, one of these. */
export const inzetopdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('requestAdvies'), bij: tekst(120) }),
  z.strictObject({
    command: z.literal('recordAdvies'),
    positief: z.boolean(),
    gegevenOp: datum,
    toelichting: tekst(1000),
  }),
  zonderInhoud('placeOnWachtlijst'),
  z.strictObject({
    command: z.literal('prepareBesluit'),
    wat: z.enum(INZETBESLUITEN),
    reden: tekst(1000),
    begin: datum.optional(),
    totEnMet: datum.optional(),
    bedragInCenten: nietNegatieveCenten.optional(),
    waar: z.string().trim().max(120).optional(),
    eindgrond: z.enum(INZETEINDGRONDEN).optional(),
  }),
  zonderInhoud('dropVoorstel'),
  zonderInhoud('grantInzet'),
  z.strictObject({ command: z.literal('refuseInzet'), reden: tekst(1000) }),
  z.strictObject({
    command: z.literal('startInzet'),
    begin: datum,
    totEnMet: datum.optional(),
    waar: z.string().trim().max(120).optional(),
  }),
  z.strictObject({
    command: z.literal('extendInzet'),
    totEnMet: datum,
    reden: tekst(1000),
    waar: z.string().trim().max(120).optional(),
  }),
  z.strictObject({
    command: z.literal('evaluateInzet'),
    antwoorden: z.array(z.strictObject({ vraag: tekst(200), antwoord: z.string().trim().max(1000) })).max(6),
    hielp: z.enum(HIELP),
    inwoner: tekst(1000),
    meegewerkt: z.boolean().optional(),
    volgendeFase: z.boolean().optional(),
  }),
  z.strictObject({
    command: z.literal('endInzet'),
    eindigtOp: datum,
    grond: z.enum(INZETEINDGRONDEN),
    resultaat: z.enum(INZETRESULTATEN),
    toelichting: tekst(1000),
  }),
  z.strictObject({ command: z.literal('withdrawInzet'), reden: tekst(1000) }),
]);
export type Inzetopdracht = z.infer<typeof inzetopdracht>;

export const processInzet = route({
  naam: 'processInzet',
  method: 'POST',
  path: '/v1/inzetten/{inzetId}/opdrachten',
  samenvatting: 'Werk aan een instrument: advies, besluit, begin, verlengen, evalueren, einde',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Instrument bijgewerkt',
  status: 201,
  params: vanInzet,
  body: inzetopdracht,
  answer: inzetbeeld,
  versie: true,
});

export const readInstrumentlijsten = route({
  naam: 'readInstrumentlijsten',
  method: 'GET',
  path: '/v1/instrumenten/wachtlijsten',
  samenvatting: 'Plekken, geld en wachtlijsten per instrument, met wanneer iemand aan de beurt komt',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Wachtlijsten van instrumenten bekeken',
  status: 200,
  answer: z.object({ peildag: datum, lijsten: z.array(instrumentlijst) }),
});

export const readEigenInzetten = route({
  naam: 'readEigenInzetten',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/eigen/inzetten',
  samenvatting: 'Hulp bij werk en meedoen die is afgesproken',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen instrumenten bekeken',
  status: 200,
  answer: z.object({ inzetten: z.array(eigenInzet) }),
});

/** Nobody looks back for somebody else: this has no scope of representation. */
export const evaluateEigenInzet = route({
  naam: 'evaluateEigenInzet',
  method: 'POST',
  path: '/v1/inzetten/{inzetId}/eigen-evaluaties',
  samenvatting: 'Zeg zelf hoe het ging',
  taak: 'eigen-zaken',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Eigen evaluatie van een instrument gegeven',
  status: 201,
  params: vanInzet,
  body: z.strictObject({ hielp: z.enum(HIELP), woorden: tekst(1000) }),
  answer: eigenInzet,
  versie: true,
});
