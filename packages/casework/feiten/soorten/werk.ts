import { z } from 'zod';
import { BEWAAR_RECHT, feitsoort, VASTGESTELD_EERST } from '../definitie.ts';
import { datum, tekst } from './waarden.ts';

const groepcode = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Kies een groep uit de lijst.' });

/** What somebody does outside the home without a wage, as a talk shows it; work for a wage is in the income. */
export const MEEDOENVORMEN = ['weinig-contact', 'contacten', 'activiteit', 'onbetaald-werk'] as const;
export type Meedoenvorm = (typeof MEEDOENVORMEN)[number];

/** Facts about school, capacity for work, and the report that begins it all. */
export const WERK = {
  melding: feitsoort({
    over: 'persoon',
    schema: z.strictObject({ datum, via: z.enum(['inwoner', 'uwv', 'balie', 'telefoon', 'papier']) }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.datum,
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 44 lid 1-2',
    registers: ['uwv'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Melding', en: 'Report' },
    vraag: {
      je: 'Wanneer heb je je gemeld voor bijstand?',
      u: 'Wanneer hebt u zich gemeld voor bijstand?',
      en: 'When did you report for social assistance?',
    },
  }),
  indiening: feitsoort({
    over: 'persoon',
    schema: z.strictObject({ datum }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.datum,
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 41, 43 lid 1, 44 lid 3',
    registers: ['uwv'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Aanvraag ingediend', en: 'Application submitted' },
    vraag: {
      je: 'Wanneer heb je de aanvraag verstuurd?',
      u: 'Wanneer hebt u de aanvraag verstuurd?',
      en: 'When did you send the application?',
    },
  }),
  studiefinanciering: feitsoort({
    over: 'persoon',
    schema: z.strictObject({ studiefinanciering: z.boolean() }),
    aantal: 'een',
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 13 lid 2 c, 19a lid 1 d',
    registers: ['duo', 'inlichtingenbureau'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Studiefinanciering', en: 'Student grant' },
    vraag: {
      je: 'Krijg je studiefinanciering, of kun je die krijgen?',
      u: 'Krijgt u studiefinanciering, of kunt u die krijgen?',
      en: 'Do you get a student grant, or could you?',
    },
  }),
  praktijkonderwijs: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      /** In practical or special secondary education, or left it less than a year ago. */
      praktijkonderwijs: z.boolean(),
      school: tekst(200).optional(),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 41 lid 4 a',
    registers: ['duo'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Praktijkonderwijs of speciaal onderwijs', en: 'Practical or special education' },
    vraag: {
      je: 'Zat je het afgelopen jaar op het praktijkonderwijs of het voortgezet speciaal onderwijs?',
      u: 'Zat u het afgelopen jaar op het praktijkonderwijs of het voortgezet speciaal onderwijs?',
      en: 'Were you in practical or special secondary education in the past year?',
    },
  }),
  onderwijs: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      /** State-funded education (art. 7a lid 1 a, 13 lid 2 c): in it, could be, or not possible or fitting. */
      stand: z.enum(['volgt', 'kan-volgen', 'kan-niet']),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 7a lid 1 a, 13 lid 2 c',
    registers: ['duo'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'School of opleiding', en: 'School or training' },
    vraag: {
      je: 'Ga je naar school, of kun je naar school?',
      u: 'Gaat u naar school, of kunt u naar school?',
      en: 'Do you go to school, or could you?',
    },
  }),
  inburgeringsplicht: feitsoort({
    over: 'persoon',
    // not the country and not the document: only whether somebody is still to do the civic integration
    schema: z.strictObject({ plicht: z.boolean() }),
    aantal: 'een',
    doelen: ['begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 67a; Wet inburgering 2021',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Inburgering', en: 'Civic integration' },
    vraag: {
      je: 'Moet je nog inburgeren?',
      u: 'Moet u nog inburgeren?',
      en: 'Do you still have to do the civic integration?',
    },
  }),
  'medisch-urenbeperkt': feitsoort({
    over: 'persoon',
    schema: z.strictObject({ medischUrenbeperkt: z.boolean() }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 6b, 31 lid 2 y, 41 lid 4 b',
    registers: ['uwv'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: true,
    label: { nl: 'Medisch urenbeperkt', en: 'Limited in hours for medical reasons' },
    vraag: {
      je: 'Kun je door je gezondheid niet meer uren werken?',
      u: 'Kunt u door uw gezondheid niet meer uren werken?',
      en: 'Does your health keep you from working more hours?',
    },
  }),
  'doelgroep-lks': feitsoort({
    over: 'persoon',
    schema: z.strictObject({ doelgroep: z.boolean() }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 6 lid 1 e, 10c, 41 lid 4 b',
    registers: ['uwv'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: true,
    label: { nl: 'Doelgroep loonkostensubsidie', en: 'Target group of wage-cost subsidy' },
    vraag: {
      je: 'Hoor je bij de doelgroep voor loonkostensubsidie?',
      u: 'Hoort u bij de doelgroep voor loonkostensubsidie?',
      en: 'Do you belong to the target group of wage-cost subsidy?',
    },
  }),
  plaatsing: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      /** Code of a way of placing people, and of a group in it (policies/indelingen). */
      indeling: groepcode,
      groep: groepcode,
      /** Why here, in words the resident reads. */
      toelichting: z.string().max(1000).optional(),
    }),
    aantal: 'meer',
    // in each indeling somebody stands in one place at a time
    sleutel: (waarde) => waarde.indeling,
    doelen: ['begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 7, 10; beleidsplan Participatie',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Plaatsing', en: 'Placement' },
    vraag: {
      je: 'Welke hulp heb je nodig bij werk?',
      u: 'Welke hulp hebt u nodig bij werk?',
      en: 'What support do you need with work?',
    },
  }),
  meedoen: feitsoort({
    over: 'persoon',
    schema: z.strictObject({ vorm: z.enum(MEEDOENVORMEN) }),
    aantal: 'een',
    doelen: ['begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 7 lid 1 a',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Wat iemand doet', en: 'What somebody does' },
    vraag: {
      je: 'Wat doe je nu al buiten je huis?',
      u: 'Wat doet u nu al buiten uw huis?',
      en: 'What do you already do outside your home?',
    },
  }),
} as const;
