import { z } from 'zod';
import { route } from '../route/route.ts';
import { schuld } from '../vordering/index.ts';
import { centen, datum, gemeentecode, id, tekst } from '../waarden/index.ts';

/** What who collects does on one claim, one of these. */
export const invorderingopdracht = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('sendAanmaning'), metVergoeding: z.boolean() }),
  z.strictObject({ command: z.literal('proposeDwangbevel'), reden: tekst(1000) }),
  z.strictObject({ command: z.literal('recordBetekening'), betekendOp: datum }),
  z.strictObject({ command: z.literal('postponeBetaling'), totEnMet: datum, reden: tekst(1000) }),
  z.strictObject({ command: z.literal('resumeInvordering'), reden: tekst(1000) }),
  z.strictObject({ command: z.literal('stopInvordering'), reden: tekst(1000) }),
  z.strictObject({ command: z.literal('proposeOverdracht'), naar: tekst(100), reden: tekst(1000) }),
]);
const params = z.object({ vorderingId: id });
export const processInvordering = route({
  naam: 'processInvordering',
  method: 'POST',
  path: '/v1/vorderingen/{vorderingId}/invorderingen',
  samenvatting: 'Zet een stap in de invordering van een vordering',
  taak: 'vordering-beheren',
  doel: 'terugvordering',
  verwerking: 'Stap in de invordering gezet',
  status: 201,
  params,
  body: invorderingopdracht,
  answer: schuld,
  versie: true,
});

/** Whoever may sign a besluit signs a dwangbevel or a transfer that somebody else proposed, or sends it back. */
export const judgeDwangbevel = route({
  naam: 'judgeDwangbevel',
  method: 'POST',
  path: '/v1/vorderingen/{vorderingId}/dwangbevelen',
  samenvatting: 'Onderteken een dwangbevel of een overdracht, stuur die terug, of maak een overdracht ongedaan',
  taak: 'besluit-vaststellen',
  doel: 'terugvordering',
  verwerking: 'Dwangbevel of overdracht beoordeeld',
  status: 201,
  params,
  body: z.discriminatedUnion('command', [
    z.strictObject({ command: z.literal('signDwangbevel') }),
    z.strictObject({ command: z.literal('returnDwangbevel'), reden: tekst(1000) }),
    z.strictObject({ command: z.literal('signOverdracht') }),
    z.strictObject({ command: z.literal('returnOverdracht'), reden: tekst(1000) }),
    z.strictObject({ command: z.literal('undoOverdracht'), reden: tekst(1000) }),
  ]),
  answer: schuld,
  versie: true,
});

export const TE_LATE_SOORTEN = ['aanmanen', 'na-aanmaning', 'tekenen', 'hervatten', 'termijn'] as const;

/** Somebody who is late, and with what. */
export const telaat = z.object({
  /**
   * `aanmanen`: the term of the besluit is over; `na-aanmaning`: two weeks after it too; `hervatten`: there is a dwangbevel
   * and its postponement is over; `termijn`: of an agreement.
   */
  soort: z.enum(TE_LATE_SOORTEN),
  persoon: id,
  naam: z.string(),
  gemeente: gemeentecode,
  vordering: id.nullable(),
  kenmerk: z.string(),
  /** The day by which it should have been there. */
  sinds: datum,
  bedragInCenten: centen,
});
export type TeLaat = z.infer<typeof telaat>;

export const readTeLaat = route({
  naam: 'readTeLaat',
  method: 'GET',
  path: '/v1/invordering',
  samenvatting: 'Wie te laat is met betalen',
  taak: 'vordering-beheren',
  doel: 'terugvordering',
  verwerking: 'Lijst van wie te laat is bekeken',
  status: 200,
  answer: z.object({ regels: z.array(telaat), meer: z.boolean() }),
});
