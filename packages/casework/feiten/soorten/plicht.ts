import { z } from 'zod';
import { BEWAAR_RECHT, feitsoort, VASTGESTELD_EERST } from '../definitie.ts';
import { persoonId, tekst } from './waarden.ts';

const plicht = {
  over: 'persoon',
  registers: [],
  voorrang: VASTGESTELD_EERST,
  bewaartermijn: BEWAAR_RECHT,
  afgeschermd: true,
  bijzonder: false,
} as const;

/** What is asked of somebody for work, and what followed when it was not done. */
export const PLICHT = {
  arbeidsverplichting: feitsoort({
    ...plicht,
    aantal: 'een',
    // an ontheffing is a besluit; what is agreed without one a member of staff writes down
    registers: ['besluit'],
    schema: z.strictObject({
      stand: z.enum([
        'geldt',
        'ontheffing-dringende-redenen',
        'ontheffing-jong-kind',
        'vrijgesteld-arbeidsongeschikt',
        'vrijgesteld-pensioengerechtigd',
      ]),
      /** Of which duties of art. 9 lid 1 an ontheffing for urgent reasons relieves; absent: of both it may (lid 2). */
      onderdelen: z
        .array(z.enum(['a', 'c']))
        .min(1)
        .max(2)
        .optional(),
      /** The case of the ontheffing, where a besluit recorded it. */
      zaak: persoonId.optional(),
      /** Applications to send in a month, as agreed; absent: no number was agreed. */
      sollicitatiesPerMaand: z
        .int({ error: 'Vul een aantal in.' })
        .min(1, { error: 'Vul 1 of meer in, of laat dit leeg.' })
        .max(60, { error: 'Dit aantal kan niet kloppen. Kijk het na.' })
        .optional(),
      /** What else was agreed, in words the resident reads. */
      afspraak: tekst(500).optional(),
    }),
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 9 lid 1-2 en 5, 9a',
    label: { nl: 'Plicht om te werken of werk te zoeken', en: 'Duty to work or look for work' },
    vraag: {
      je: 'Moet je werk zoeken?',
      u: 'Moet u werk zoeken?',
      en: 'Do you have to look for work?',
    },
  }),
  verlaging: feitsoort({
    ...plicht,
    over: 'huishouden',
    aantal: 'meer',
    besluit: true,
    schema: z.strictObject({
      grond: z.enum(['afstemming', 'taaleis']),
      percentage: z.int().min(1).max(100),
      /** Of what, where the by-law says so. */
      grondslag: z.enum(['bijstandsnorm', 'bijstand']).optional(),
      /** The case the lowering comes from. */
      zaak: persoonId,
    }),
    sleutel: (waarde) => waarde.zaak,
    doelen: ['recht-op-bijstand', 'uitbetaling'],
    grondslag: 'Participatiewet art. 18, 18b',
    label: { nl: 'Verlaging van de bijstand', en: 'Assistance lowered' },
    vraag: {
      je: 'Is je bijstand verlaagd?',
      u: 'Is uw bijstand verlaagd?',
      en: 'Was your assistance lowered?',
    },
  }),
} as const;
