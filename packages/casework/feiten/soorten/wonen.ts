import { z } from 'zod';
import { BEWAAR_RECHT, feitsoort, VASTGESTELD_EERST } from '../definitie.ts';
import { datum, persoonId, tekst } from './waarden.ts';

/** Facts about where and with whom somebody lives. */
export const WONEN = {
  adres: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      straat: tekst(100).optional(),
      huisnummer: tekst(20).optional(),
      postcode: z
        .string()
        .regex(/^\d{4} ?[A-Z]{2}$/, { error: 'Een postcode is vier cijfers en twee letters, zoals 1234 AB.' })
        .optional(),
      plaats: tekst(100).optional(),
      /** ISO 3166-1 alpha-2; `NL` is living in the Netherlands. */
      land: z
        .string()
        .regex(/^[A-Z]{2}$/, { error: 'Kies een land.' })
        .default('NL'),
      /** CBS code of the gemeente; absent abroad. */
      gemeente: z
        .string()
        .regex(/^\d{4}$/, { error: 'Kies een gemeente.' })
        .optional(),
      soort: z.enum(['woonadres', 'briefadres']).default('woonadres'),
      /** The BRP marks the address secret: seeing it needs a right of its own. */
      geheim: z.boolean().default(false),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'uitbetaling', 'begeleiding-naar-werk', 'bezwaar-en-klacht', 'terugvordering'],
    grondslag: 'Participatiewet art. 11 lid 1, 40 lid 1-2',
    registers: ['brp'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Adres', en: 'Address' },
    vraag: { je: 'Waar woon je?', u: 'Waar woont u?', en: 'Where do you live?' },
  }),
  woonsituatie: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      soort: z.enum(['zelfstandig', 'inrichting', 'dakloos']),
      /** For the statistics of CBS (BUS field 21). */
      huisvesting: z
        .enum(['huurder', 'eigenaar', 'inwonend', 'inrichting', 'adresloos', 'geen-vaste-woonplaats'])
        .optional(),
    }),
    aantal: 'een',
    // who has no home gets other help with work
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 1 f, 7 lid 1 a, 23, 53a lid 2',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Woonsituatie', en: 'Living situation' },
    vraag: {
      je: 'Woon je zelfstandig, in een instelling, of heb je geen vast adres?',
      u: 'Woont u zelfstandig, in een instelling, of hebt u geen vast adres?',
      en: 'Do you live on your own, in an institution, or without a fixed address?',
    },
  }),
  partnerschap: feitsoort({
    over: 'relatie',
    schema: z.strictObject({
      /** Null: no partner; needed to say so against what somebody else recorded. */
      partner: persoonId.nullable(),
      vorm: z.enum(['huwelijk', 'geregistreerd-partnerschap', 'gezamenlijke-huishouding']).optional(),
      /** Whether the partner has a right to bijstand of their own (art. 24). */
      recht: z.boolean().default(true),
      /** The BRP does not know it. */
      nietGeregistreerd: z.boolean().default(false),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 3, 4, 24',
    registers: ['brp'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Partner', en: 'Partner' },
    vraag: {
      je: 'Heb je een partner met wie je samenwoont?',
      u: 'Hebt u een partner met wie u samenwoont?',
      en: 'Do you have a partner you live with?',
    },
  }),
  ouderschap: feitsoort({
    over: 'relatie',
    schema: z.strictObject({
      kind: persoonId,
      /** The child lives in and is supported by the household (art. 4 lid 1 e). */
      inwonend: z.boolean(),
      geboortedatum: datum.optional(),
      nietGeregistreerd: z.boolean().default(false),
    }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.kind,
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 4 lid 1 e',
    registers: ['brp'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Kind', en: 'Child' },
    vraag: {
      je: 'Welke kinderen wonen bij je?',
      u: 'Welke kinderen wonen bij u?',
      en: 'Which children live with you?',
    },
  }),
  medebewoning: feitsoort({
    over: 'relatie',
    schema: z.strictObject({
      medebewoner: persoonId,
      /** False: does not live here, against what somebody else recorded. */
      hoofdverblijf: z.boolean().default(true),
      uitzondering: z
        .enum([
          'huurder',
          'kostganger',
          'medehuurder',
          'student',
          'bbl',
          'gastgezin',
          'ex-gedetineerde',
          'ex-dakloze',
          'tijdelijke-zorg',
        ])
        .nullable()
        .default(null),
      geboortedatum: datum.optional(),
    }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.medebewoner,
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 19a, 22a, 53a lid 2',
    registers: ['brp'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Medebewoner', en: 'Housemate' },
    vraag: {
      je: 'Wie wonen er nog meer bij jou in huis?',
      u: 'Wie wonen er nog meer bij u in huis?',
      en: 'Who else lives in your home?',
    },
  }),
  detentie: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      gedetineerd: z.boolean(),
      /** Art. 13 lid 3: not in prison, as named by AMvB; or held for care (Wvggz, Wzd). Absent: in prison. */
      tenuitvoerlegging: z.enum(['buiten-inrichting', 'zorg']).optional(),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'inlichtingen-controleren'],
    grondslag: 'Participatiewet art. 13 lid 1 a',
    registers: ['inlichtingenbureau'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: true,
    label: { nl: 'Detentie', en: 'Detention' },
    vraag: {
      je: 'Zit je vast, of heb je vastgezeten?',
      u: 'Zit u vast, of hebt u vastgezeten?',
      en: 'Are you, or were you, in detention?',
    },
  }),
  'verblijf-buitenland': feitsoort({
    over: 'persoon',
    schema: z.strictObject({ buitenland: z.boolean(), land: tekst(60).optional() }),
    aantal: 'een',
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 13 lid 1 e, lid 4',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Verblijf in het buitenland', en: 'Stay abroad' },
    vraag: {
      je: 'Wanneer was of ben je in het buitenland?',
      u: 'Wanneer was of bent u in het buitenland?',
      en: 'When were or are you abroad?',
    },
  }),
} as const;
