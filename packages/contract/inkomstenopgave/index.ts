import { z } from 'zod';
import { inkomstAntwoord } from '../aanvraag/index.ts';
import { rechtmaand } from '../recht/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, id, maand, tekst } from '../waarden/index.ts';
import { wijzigingInDossier } from '../wijziging/index.ts';

/** The income of one month as it is known, for the resident to confirm or change. */
export const inkomstenopgave = z.object({
  maand,
  /** The last day to send it; null where the gemeente does not ask for it every month. */
  uiterlijk: datum.nullable(),
  /** It is asked now, and was not given yet. */
  gevraagd: z.boolean(),
  inkomsten: z.array(inkomstAntwoord),
  /** The day on which it was given; it may be given again. */
  ingediendOp: datum.nullable(),
});
export type Inkomstenopgave = z.infer<typeof inkomstenopgave>;

/** One income as told, with the payslip that was sent for it. */
export const opgegevenInkomst = inkomstAntwoord.extend({ loonstrook: id.optional() });
export const nieuweOpgave = z.strictObject({ maand, inkomsten: z.array(opgegevenInkomst).max(20) });
export type NieuweOpgave = z.infer<typeof nieuweOpgave>;

/** The answer at once: what the month comes to with what was told, and when it is paid; readSpecificatie says why. */
export const inkomstenantwoord = z.object({
  /** The month of the household with what is known now. */
  maand: rechtmaand,
  /** The right the month belongs to, for its specificatie. */
  recht: id,
  /** What a month that was booked already turns out to differ; null: not booked yet, or it cannot be computed yet. */
  verschilInCenten: centen.nullable(),
  /** Somebody looks first: a register or a colleague found another amount, and that counts until then. */
  kijktNa: z.boolean(),
  /** The day of the last payment of a month, while no day is set for this one. */
  vorigeBetaaldag: datum.nullable(),
});
export type Inkomstenantwoord = z.infer<typeof inkomstenantwoord>;

export const readEigenInkomstenopgaven = route({
  naam: 'readEigenInkomstenopgaven',
  omvang: ['inzien', 'wijzigingen'],
  method: 'GET',
  path: '/v1/eigen/inkomstenopgaven',
  samenvatting: 'Mijn inkomen per maand, om te bevestigen of te wijzigen',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen inkomen per maand bekeken',
  status: 200,
  answer: z.object({ opgaven: z.array(inkomstenopgave) }),
});

export const submitInkomstenopgave = route({
  naam: 'submitInkomstenopgave',
  omvang: ['wijzigingen'],
  method: 'POST',
  path: '/v1/eigen/inkomstenopgaven',
  samenvatting: 'Geef mijn inkomen van een maand door',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Inkomen van een maand doorgegeven',
  status: 201,
  body: nieuweOpgave,
  answer: inkomstenantwoord,
});

/** A payslip, sent as the raw bytes; content is checked, not the name. */
export const uploadLoonstrook = route({
  naam: 'uploadLoonstrook',
  omvang: ['wijzigingen'],
  method: 'POST',
  path: '/v1/eigen/loonstroken',
  samenvatting: 'Stuur een loonstrook mee',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Loonstrook ontvangen',
  status: 201,
  query: z.object({ naam: tekst(200) }),
  ontvangt: ['application/pdf', 'image/jpeg', 'image/png'],
  answer: z.object({ id, naam: z.string(), type: z.string(), grootte: z.int() }),
});

export const readInkomstenopgaven = route({
  naam: 'readInkomstenopgaven',
  method: 'GET',
  path: '/v1/personen/{persoonId}/inkomstenopgaven',
  samenvatting: 'Het inkomen van iemand per maand, gevraagd en gegeven',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Inkomen per maand bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  answer: z.object({ opgaven: z.array(inkomstenopgave) }),
});

export const recordInkomstenopgave = route({
  naam: 'recordInkomstenopgave',
  method: 'POST',
  path: '/v1/personen/{persoonId}/inkomstenopgaven',
  samenvatting: 'Voer het inkomen van een maand in voor iemand aan de balie, aan de telefoon of op papier',
  taak: 'aanvraag-invoeren',
  doel: 'recht-op-bijstand',
  verwerking: 'Inkomen van een maand voor u ingevoerd',
  status: 201,
  params: z.object({ persoonId: id }),
  body: nieuweOpgave.extend({ kanaal: wijzigingInDossier.shape.kanaal.exclude(['eigen-pagina']) }),
  answer: inkomstenantwoord,
});
