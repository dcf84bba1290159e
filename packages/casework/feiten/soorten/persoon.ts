import { z } from 'zod';
import { BEWAAR_CONTACT, BEWAAR_RECHT, feitsoort, REGISTER_EERST, VASTGESTELD_EERST } from '../definitie.ts';
import { datum, persoonId, tekst } from './waarden.ts';

/** Facts about who somebody is and how to reach them. */
export const PERSOON = {
  naam: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      voornamen: tekst(200).optional(),
      voorvoegsel: z.string().max(20).optional(),
      geslachtsnaam: tekst(200),
      /** What somebody wants to be called, as they write it themselves. */
      roepnaam: tekst(100).optional(),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'uitbetaling', 'begeleiding-naar-werk', 'bezwaar-en-klacht', 'terugvordering'],
    grondslag: 'Participatiewet art. 17 lid 1, 64; Wet BRP art. 1.7',
    registers: ['brp'],
    voorrang: REGISTER_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Naam', en: 'Name' },
    vraag: { je: 'Hoe heet je?', u: 'Hoe heet u?', en: 'What is your name?' },
  }),
  geboortedatum: feitsoort({
    over: 'persoon',
    schema: z.strictObject({ datum }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk', 'terugvordering'],
    grondslag: 'Participatiewet art. 17 lid 1, 20-22a; Wet BRP art. 1.7',
    registers: ['brp'],
    voorrang: REGISTER_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Geboortedatum', en: 'Date of birth' },
    vraag: { je: 'Wanneer ben je geboren?', u: 'Wanneer bent u geboren?', en: 'When were you born?' },
  }),
  overlijden: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      datum,
      /** Who looks after the estate, where letters go; absent: the last address. */
      nabestaande: z
        .strictObject({ naam: tekst(200), straatEnNummer: tekst(100), postcode: tekst(10), plaats: tekst(80) })
        .optional(),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'uitbetaling', 'terugvordering'],
    grondslag: 'Participatiewet art. 45 lid 5; Wet BRP art. 1.7',
    registers: ['brp'],
    voorrang: REGISTER_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Overlijden', en: 'Death' },
    vraag: {
      je: 'Op welke dag is deze persoon overleden?',
      u: 'Op welke dag is deze persoon overleden?',
      en: 'On which day did this person die?',
    },
  }),
  nederlander: feitsoort({
    over: 'persoon',
    schema: z.strictObject({ nederlander: z.boolean(), nationaliteit: tekst(100).optional() }),
    aantal: 'een',
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 11 lid 1; Wet BRP art. 1.7',
    registers: ['brp'],
    voorrang: REGISTER_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Nederlandse nationaliteit', en: 'Dutch nationality' },
    vraag: {
      je: 'Heb je de Nederlandse nationaliteit?',
      u: 'Hebt u de Nederlandse nationaliteit?',
      en: 'Do you have Dutch nationality?',
    },
  }),
  verblijfstitel: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      /** Equal to a Dutch citizen for art. 11 lid 2 and 3. */
      rechtmatig: z.boolean(),
      titel: tekst(100).optional(),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand'],
    grondslag: 'Participatiewet art. 11 lid 2-3; Vreemdelingenwet 2000 art. 107',
    registers: ['brp', 'ind'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Verblijfsrecht', en: 'Right of residence' },
    vraag: {
      je: 'Welk verblijfsdocument heb je?',
      u: 'Welk verblijfsdocument hebt u?',
      en: 'Which residence document do you have?',
    },
  }),
  contactgegevens: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      telefoon: z
        .string()
        .regex(/^\+?[\d ()-]{6,20}$/, { error: 'Dit telefoonnummer klopt niet.' })
        .optional(),
      /** Never required: nobody needs e-mail to get bijstand. */
      email: z.email({ error: 'Dit e-mailadres klopt niet.' }).optional(),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk', 'bezwaar-en-klacht'],
    grondslag: 'AVG art. 6 lid 1 e; vrijwillig gegeven',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_CONTACT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Telefoon en e-mail', en: 'Phone and e-mail' },
    vraag: {
      je: 'Hoe kunnen wij je bereiken? Je hoeft geen e-mail te hebben.',
      u: 'Hoe kunnen wij u bereiken? U hoeft geen e-mail te hebben.',
      en: 'How can we reach you? You do not need e-mail.',
    },
  }),
  briefvoorkeur: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      kanaal: z.enum(['papier', 'eigen-pagina']),
      /** An e-mail without content that says a letter waits; only after consent (Awb 2:14). */
      bericht: z.boolean().default(false),
      taal: z.enum(['nl', 'en']).default('nl'),
      /** Absent: what the uitvoerder uses. */
      aanspreekvorm: z.enum(['je', 'u']).optional(),
    }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'bezwaar-en-klacht', 'terugvordering'],
    grondslag: 'Awb art. 2:14 lid 1',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_CONTACT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Brieven ontvangen', en: 'Receiving letters' },
    vraag: {
      je: 'Hoe wil je onze brieven krijgen?',
      u: 'Hoe wilt u onze brieven krijgen?',
      en: 'How do you want to receive our letters?',
    },
  }),
  aanspreekvorm: feitsoort({
    over: 'persoon',
    schema: z.strictObject({ aanhef: tekst(100) }),
    aantal: 'een',
    doelen: ['recht-op-bijstand', 'begeleiding-naar-werk', 'bezwaar-en-klacht', 'terugvordering'],
    grondslag: 'AVG art. 5 lid 1 d; vrijwillig gegeven',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_CONTACT,
    afgeschermd: false,
    bijzonder: false,
    label: { nl: 'Aanhef in brieven', en: 'Form of address' },
    vraag: {
      je: 'Hoe wil je dat wij je in brieven aanspreken?',
      u: 'Hoe wilt u dat wij u in brieven aanspreken?',
      en: 'How should we address you in letters?',
    },
  }),
  vertegenwoordiging: feitsoort({
    over: 'relatie',
    schema: z.strictObject({
      soort: z.enum(['machtiging', 'gezag', 'bewind', 'curatele', 'mentorschap', 'volmacht']),
      /** The person who represents, when known here. */
      vertegenwoordiger: persoonId.optional(),
      /** Name of the person or office, for letters and payment. */
      naam: tekst(200),
      omvang: z.array(z.enum(['inzien', 'aanvragen', 'wijzigingen', 'brieven', 'betaling', 'bezwaar'])).min(1),
    }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.vertegenwoordiger ?? waarde.naam,
    doelen: ['recht-op-bijstand', 'uitbetaling', 'bezwaar-en-klacht', 'terugvordering'],
    grondslag: 'Awb art. 2:1; Burgerlijk Wetboek boek 1 art. 245, 431 en 441',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Bewind of machtiging', en: 'Representation' },
    vraag: {
      je: 'Regelt iemand anders je geld of je aanvraag?',
      u: 'Regelt iemand anders uw geld of uw aanvraag?',
      en: 'Does somebody else handle your money or application?',
    },
  }),
} as const;
