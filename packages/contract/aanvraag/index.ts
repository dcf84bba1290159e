import type { Omvang } from '@meedoen/casework/bevoegdheid';
import { z } from 'zod';
import { route } from '../route/route.ts';

export * from './antwoord.ts';
export * from './document.ts';
export * from './dwangsom.ts';
export * from './formulier.ts';

import { centen, datum, gemeentecode, id, kenmerk, tekst, versie } from '../waarden/index.ts';
import { dwangsombesluit } from './dwangsom.ts';
import { gegevensvraag } from './gegevensvraag.ts';

/** The clock of the Awb, the same value for everybody. */
export const klok = z.object({
  ontvangen: datum.nullable(),
  /** Weeks the law gives, before anything moved the last day. */
  weken: z.int().nullable(),
  laatsteDag: datum.nullable(),
  dagenOver: z.int().nullable(),
  teLaat: z.boolean(),
  stilstand: z.array(z.object({ vanaf: datum, tot: datum.nullable(), reden: z.string() })),
  verlengdTot: datum.nullable(),
  voorschot: z
    .object({
      uiterlijk: datum,
      /** Day on which the last one was granted. */
      verleendOp: datum.nullable(),
      /** Day on which it left the bank account of the gemeente. */
      betaaldOp: datum.nullable(),
      /** What a granted one waits for: somebody looks at the account first, or the next payment. */
      wachtOp: z.enum(['rekening', 'betaling']).nullable(),
      aangehoudenReden: z.string().nullable(),
    })
    .nullable(),
  ingebrekestelling: datum.nullable(),
  dwangsomInCenten: z.int(),
});
export type Klok = z.infer<typeof klok>;

/** Whether a command may be given now, with the true reason when not. */
export const mogelijkheid = z.object({
  commando: z.string(),
  mag: z.boolean(),
  weigering: z.object({ code: z.string(), tekst: z.string(), artikel: z.string().nullable() }).nullable(),
});

export const aanvraag = z.object({
  id,
  kenmerk,
  persoon: id,
  naam: z.string(),
  gemeente: gemeentecode,
  status: z.string(),
  versie,
  urgent: z.boolean(),
  urgentReden: z.string().nullable(),
  gemeldOp: datum,
  gemeldVia: z.string(),
  ingediendOp: datum.nullable(),
  /** First day on which it may be sent, for who has to look for work first; null once sent, or when nobody waits. */
  zoektermijnTot: datum.nullable(),
  behandelaar: z.object({ id, naam: z.string() }).nullable(),
  klok,
  mogelijkheden: z.array(mogelijkheid),
  gevraagd: z.array(gegevensvraag),
  documenten: z.array(
    z.object({
      id,
      naam: z.string(),
      type: z.string(),
      grootte: z.int(),
      ontvangenOp: datum,
      /** Not sent yet: who applies may still take it away. */
      magWeg: z.boolean(),
    }),
  ),
  besluit: id.nullable(),
  /** What we owe because we decided late; a resident sees it from its bekendmaking on. */
  dwangsombesluit: dwangsombesluit.nullable(),
  geschiedenis: z.array(z.object({ op: z.string(), wie: z.string(), wat: z.string(), reden: z.string().nullable() })),
});
export type Aanvraag = z.infer<typeof aanvraag>;

const params = z.object({ aanvraagId: id });
const command = <B>(
  naam: string,
  pad: string,
  samenvatting: string,
  taak: 'eigen-zaken' | 'aanvraag-behandelen',
  verwerking: string,
  body: z.ZodType<B>,
  omvang: readonly Omvang[] = ['aanvragen'],
) =>
  route({
    naam,
    ...(taak === 'eigen-zaken' ? { omvang } : {}),
    method: 'POST',
    path: `/v1/aanvragen/{aanvraagId}/${pad}`,
    samenvatting,
    taak,
    doel: 'recht-op-bijstand',
    verwerking,
    status: 201,
    params,
    body,
    answer: aanvraag,
    versie: true,
  });

export const meldingen = {
  bron: z.enum(['inwoner', 'uwv', 'balie', 'telefoon', 'papier']),
};
/** A resident reports; the day is today and nothing blocks it. */
export const registerEigenMelding = route({
  naam: 'registerEigenMelding',
  omvang: ['aanvragen'],
  method: 'POST',
  path: '/v1/eigen/meldingen',
  samenvatting: 'Meld je voor bijstand',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Melding gedaan',
  status: 201,
  body: z.strictObject({ geldNodigNu: z.boolean(), toelichting: z.string().max(1000).optional() }),
  answer: aanvraag,
});
/** Staff register a report at the desk, by phone, on paper, or from UWV. */
export const registerMelding = route({
  naam: 'registerMelding',
  method: 'POST',
  path: '/v1/meldingen',
  samenvatting: 'Leg een melding vast',
  taak: 'aanvraag-invoeren',
  doel: 'recht-op-bijstand',
  verwerking: 'Melding vastgelegd',
  status: 201,
  body: z.strictObject({
    persoon: id,
    gemeente: gemeentecode,
    bron: meldingen.bron,
    gemeldOp: datum,
    geldNodigNu: z.boolean(),
    toelichting: z.string().max(1000).optional(),
  }),
  answer: aanvraag,
});
export const readAanvraag = route({
  naam: 'readAanvraag',
  omvang: ['inzien', 'aanvragen'],
  method: 'GET',
  path: '/v1/aanvragen/{aanvraagId}',
  samenvatting: 'Een aanvraag met haar klok',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Aanvraag bekeken',
  status: 200,
  params,
  answer: aanvraag,
  versie: true,
});
export const readEigenAanvragen = route({
  naam: 'readEigenAanvragen',
  omvang: ['inzien', 'aanvragen'],
  method: 'GET',
  path: '/v1/eigen/aanvragen',
  samenvatting: 'Mijn aanvragen',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen aanvragen bekeken',
  status: 200,
  answer: z.object({ aanvragen: z.array(aanvraag) }),
});

export const submitAanvraag = command(
  'submitAanvraag',
  'indieningen',
  'Verstuur de aanvraag',
  'eigen-zaken',
  'Aanvraag verstuurd',
  z.strictObject({
    naarWaarheid: z.literal(true),
    /** Absent: today. Of a form on paper: the day it came in, from which the term runs (Awb 4:13). */
    ontvangenOp: datum.optional(),
  }),
);
export const withdrawAanvraag = command(
  'withdrawAanvraag',
  'intrekkingen',
  'Trek de aanvraag in',
  'eigen-zaken',
  'Aanvraag ingetrokken',
  z.strictObject({ reden: z.string().max(500).optional() }),
);
export const requestGegevens = command(
  'requestGegevens',
  'gegevensverzoeken',
  'Vraag ontbrekende gegevens',
  'aanvraag-behandelen',
  'Gegevens gevraagd',
  z.strictObject({ wat: z.array(tekst(200)).min(1).max(20), uiterlijk: datum, reden: tekst(500) }),
);
export const receiveGegevens = command(
  'receiveGegevens',
  'ontvangsten',
  'Gegevens zijn ontvangen',
  'eigen-zaken',
  'Gegevens ontvangen',
  z.strictObject({
    wat: z.array(tekst(200)).min(1).max(20),
    bestanden: z.array(id).max(50),
    /** Absent: today. Staff enter what lay in the post before; what a resident sends is of today. */
    ontvangenOp: datum.optional(),
  }),
);
export const extendTermijn = command(
  'extendTermijn',
  'verlengingen',
  'Stel de termijn uit',
  'aanvraag-behandelen',
  'Termijn uitgesteld',
  z.strictObject({ nieuweLaatsteDag: datum, reden: tekst(500) }),
);
/** Why the term stands still besides data that were asked for (Awb 4:15). */
export const stilstanden = z.enum([
  'buitenlandse-informatie',
  'uitstel-overeengekomen',
  'vertraging-aanvrager',
  'overmacht',
]);
export const suspendTermijn = command(
  'suspendTermijn',
  'opschortingen',
  'Zet de beslistermijn stil',
  'aanvraag-behandelen',
  'Termijn stilgezet',
  z.strictObject({
    stilstand: stilstanden,
    reden: tekst(500),
    /** Last day of the delay the applicant agreed to. */
    totEnMet: datum.optional(),
  }),
);
export const resumeTermijn = command(
  'resumeTermijn',
  'hervattingen',
  'Laat de beslistermijn weer lopen',
  'aanvraag-behandelen',
  'Termijn loopt weer',
  z.strictObject({ reden: tekst(500) }),
);
export const waiveZoektermijn = command(
  'waiveZoektermijn',
  'zoektermijnopheffingen',
  'Sla de zoektermijn over',
  'aanvraag-behandelen',
  'Zoektermijn overgeslagen',
  z.strictObject({ reden: tekst(500) }),
);
export const releaseVoorschot = command(
  'releaseVoorschot',
  'voorschot-hervattingen',
  'Geef het voorschot vrij',
  'aanvraag-behandelen',
  'Voorschot vrijgegeven',
  z.strictObject({ reden: tekst(500) }),
);
export const registerIngebrekestelling = command(
  'registerIngebrekestelling',
  'ingebrekestellingen',
  'Laat weten dat we te laat zijn',
  'eigen-zaken',
  'Ingebrekestelling ontvangen',
  /** `ontvangenOp`: of a letter that staff enter later; absent: today. */
  z.strictObject({ toelichting: z.string().max(500).optional(), ontvangenOp: datum.optional() }),
  ['aanvragen', 'bezwaar'],
);
export const holdVoorschot = command(
  'holdVoorschot',
  'voorschot-aanhoudingen',
  'Houd het voorschot aan',
  'aanvraag-behandelen',
  'Voorschot aangehouden',
  z.strictObject({
    reden: tekst(500),
    /** The three grounds of art. 52 lid 1; without one the call is refused with a message at this field. */
    grond: z
      .enum(['gegevens-verwijtbaar-niet-verstrekt', 'onvoldoende-medewerking', 'duidelijk-geen-recht'])
      .optional(),
  }),
);
export const grantVoorschot = command(
  'grantVoorschot',
  'voorschotten',
  'Verleen een voorschot',
  'aanvraag-behandelen',
  'Voorschot verleend',
  z.strictObject({ bedragInCenten: centen.min(1), reden: tekst(500) }),
);
export const flagUrgent = command(
  'flagUrgent',
  'spoedmarkeringen',
  'Markeer als spoed',
  'aanvraag-behandelen',
  'Als spoed gemarkeerd',
  z.strictObject({ reden: tekst(500) }),
);
export const reassignAanvraag = command(
  'reassignAanvraag',
  'toewijzingen',
  'Wijs toe aan een collega',
  'aanvraag-behandelen',
  'Toegewezen',
  z.strictObject({ behandelaar: id, reden: tekst(500) }),
);
