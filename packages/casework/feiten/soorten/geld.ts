import { z } from 'zod';
import { BEWAAR_BETALING, BEWAAR_RECHT, feitsoort, VASTGESTELD_EERST } from '../definitie.ts';
import { bedrag, datum, iban, saldo, tekst } from './waarden.ts';

/** A name that tells one income, account or debt of a person from another; stable over time. */
const kenmerk = tekst(100);

const vermogen = {
  over: 'persoon',
  aantal: 'meer',
  doelen: ['recht-op-bijstand', 'inlichtingen-controleren'],
  voorrang: VASTGESTELD_EERST,
  bewaartermijn: BEWAAR_RECHT,
  afgeschermd: true,
  bijzonder: false,
} as const;

/** Facts about income, possessions and payment. Amounts in whole euro cents. */
export const GELD = {
  inkomen: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      /** Which income this is: name of employer or payer. The same name from two sources is the same income. */
      kenmerk,
      soort: z.enum([
        'loon',
        'uitkering',
        'pensioen',
        'alimentatie',
        'overig',
        'onderneming',
        'oudedagsvoorziening',
        'verhuur',
        'fictief',
      ]),
      /** Net amount per `periode`. */
      nettoInCenten: bedrag,
      /** tijdvak: earned over the days the fact holds. */
      periode: z.enum(['maand', 'vier-weken', 'week', 'tijdvak']),
      vakantietoeslag: z.enum(['inbegrepen', 'aanspraak', 'geen']),
      /** True: expected, the payslip is not there yet. */
      geschat: z.boolean().default(false),
      /** The work is done with loonkostensubsidie (art. 10d). */
      loonkostensubsidie: z.boolean().optional(),
      urenPerWeek: z.number().min(0).max(80).optional(),
      /** CBS code of the kind of income (BUS field 31). */
      cbsCode: z.enum(['11', '18', '23', '24', '31', '98']).optional(),
    }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.kenmerk.toLowerCase(),
    doelen: ['recht-op-bijstand', 'inlichtingen-controleren', 'begeleiding-naar-werk'],
    grondslag: 'Participatiewet art. 17 lid 1, 31, 32, 64',
    registers: ['inlichtingenbureau', 'uwv', 'belastingdienst'],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_RECHT,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Inkomen', en: 'Income' },
    vraag: {
      je: 'Welk geld krijg je elke maand, en hoeveel?',
      u: 'Welk geld krijgt u elke maand, en hoeveel?',
      en: 'What money do you get each month, and how much?',
    },
  }),
  spaargeld: feitsoort({
    ...vermogen,
    schema: z.strictObject({
      kenmerk,
      bedragInCenten: bedrag,
      /** The part that was saved from the bijstand (art. 34 lid 2 c). */
      gespaardUitBijstandInCenten: bedrag.optional(),
      /** The part that is compensation for immaterial damage, as the college leaves it free (art. 34 lid 2 e). */
      immaterieleSchadeInCenten: bedrag.optional(),
    }),
    sleutel: (waarde) => waarde.kenmerk.toLowerCase(),
    grondslag: 'Participatiewet art. 17 lid 1, 34',
    registers: ['belastingdienst'],
    label: { nl: 'Spaargeld', en: 'Savings' },
    vraag: { je: 'Hoeveel spaargeld heb je?', u: 'Hoeveel spaargeld hebt u?', en: 'How much savings do you have?' },
  }),
  bankstand: feitsoort({
    ...vermogen,
    /** Balance of a current account; below zero is a debt. */
    schema: z.strictObject({ kenmerk, saldoInCenten: saldo }),
    sleutel: (waarde) => waarde.kenmerk.toLowerCase(),
    grondslag: 'Participatiewet art. 17 lid 1, 34',
    registers: ['belastingdienst'],
    label: { nl: 'Geld op je betaalrekening', en: 'Balance of current account' },
    vraag: {
      je: 'Hoeveel geld staat er op je betaalrekening?',
      u: 'Hoeveel geld staat er op uw betaalrekening?',
      en: 'How much money is in your current account?',
    },
  }),
  bezit: feitsoort({
    ...vermogen,
    schema: z.strictObject({
      kenmerk,
      soort: z.enum(['auto', 'beleggingen', 'sieraden', 'ander-huis', 'erfenis', 'overig']),
      waardeInCenten: bedrag,
      /** Oordeel of art. 34 lid 2 a: usual by its kind and value, or necessary. Absent: not judged. */
      gebruikelijk: z.boolean().optional(),
    }),
    sleutel: (waarde) => waarde.kenmerk.toLowerCase(),
    grondslag: 'Participatiewet art. 17 lid 1, 34',
    registers: ['belastingdienst', 'inlichtingenbureau'],
    label: { nl: 'Ander bezit', en: 'Other possessions' },
    vraag: {
      je: 'Heb je een auto of ander bezit dat geld waard is?',
      u: 'Hebt u een auto of ander bezit dat geld waard is?',
      en: 'Do you have a car or other possessions of value?',
    },
  }),
  schuld: feitsoort({
    ...vermogen,
    schema: z.strictObject({ kenmerk, bedragInCenten: bedrag }),
    sleutel: (waarde) => waarde.kenmerk.toLowerCase(),
    grondslag: 'Participatiewet art. 34 lid 1 a',
    registers: [],
    label: { nl: 'Schuld', en: 'Debt' },
    vraag: { je: 'Welke schulden heb je?', u: 'Welke schulden hebt u?', en: 'What debts do you have?' },
  }),
  woning: feitsoort({
    ...vermogen,
    schema: z.strictObject({
      kenmerk,
      waardeInCenten: bedrag,
      hypotheekInCenten: bedrag,
      /** Art. 50 lid 2 a: over a year more bijstand than the net minimum wage of art. 37 is expected. */
      bijstandBovenNettoMinimumloon: z.boolean().optional(),
    }),
    sleutel: (waarde) => waarde.kenmerk.toLowerCase(),
    grondslag: 'Participatiewet art. 34 lid 2 d, 50',
    registers: ['belastingdienst'],
    label: { nl: 'Eigen woning', en: 'Own home' },
    vraag: {
      je: 'Heb je een eigen huis? Wat is het waard, en hoe hoog is de hypotheek?',
      u: 'Hebt u een eigen huis? Wat is het waard, en hoe hoog is de hypotheek?',
      en: 'Do you own your home? What is it worth, and how much is the mortgage?',
    },
  }),
  /** The oordeel of the college: whether it can be asked that the value in the own home is turned into money. */
  tegeldemaking: feitsoort({
    ...vermogen,
    aantal: 'een',
    schema: z.strictObject({ verlangd: z.boolean(), reden: tekst(500) }),
    grondslag: 'Participatiewet art. 50 lid 1',
    registers: [],
    label: { nl: 'Oordeel: eigen woning te gelde maken', en: 'Own home: turn into money' },
    vraag: {
      je: 'Kun je geld halen uit je huis, door een lening of verkoop?',
      u: 'Kunt u geld halen uit uw huis, door een lening of verkoop?',
      en: 'Can you get money from your home, by a loan or by selling it?',
    },
  }),
  'vermogen-bij-aanvang': feitsoort({
    ...vermogen,
    aantal: 'een',
    schema: z.strictObject({
      /** The part of the limit that was used when bijstand began. */
      vrijgelatenInCenten: bedrag,
      /** What came in since, is no income, and was not saved from the bijstand. */
      verworvenInCenten: bedrag.optional(),
    }),
    grondslag: 'Participatiewet art. 34 lid 2 b, lid 4 (tekst tot 2026)',
    registers: [],
    label: {
      nl: 'Vermogen bij het begin van de bijstand (tot 2026)',
      en: 'Capital when assistance began (until 2026)',
    },
    vraag: {
      je: 'Hoeveel vermogen had je toen je bijstand begon?',
      u: 'Hoeveel vermogen had u toen uw bijstand begon?',
      en: 'How much capital did you have when your assistance began?',
    },
  }),
  rekening: feitsoort({
    over: 'persoon',
    schema: z.strictObject({ iban, tenaamstelling: tekst(140) }),
    aantal: 'een',
    doelen: ['uitbetaling'],
    grondslag: 'Participatiewet art. 45 lid 1; Awb art. 4:89',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_BETALING,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Rekening voor de uitkering', en: 'Account for payment' },
    vraag: {
      je: 'Op welke rekening wil je het geld krijgen?',
      u: 'Op welke rekening wilt u het geld krijgen?',
      en: 'To which account should we pay?',
    },
  }),
  beslag: feitsoort({
    over: 'persoon',
    schema: z.strictObject({
      kenmerk,
      schuldeiser: tekst(140),
      iban,
      /** Claim at the day of seizure. */
      vorderingInCenten: bedrag,
      /** What the person always keeps per month, as fixed by the seizing party (Rv art. 475d). */
      beslagvrijeVoetInCenten: bedrag,
      betekendOp: datum,
      rangorde: z.int().min(1).max(99),
    }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.kenmerk.toLowerCase(),
    doelen: ['uitbetaling', 'terugvordering'],
    grondslag: 'Wetboek van Burgerlijke Rechtsvordering art. 475 e.v.',
    registers: [],
    voorrang: VASTGESTELD_EERST,
    bewaartermijn: BEWAAR_BETALING,
    afgeschermd: true,
    bijzonder: false,
    label: { nl: 'Beslag', en: 'Attachment' },
    vraag: {
      je: 'Ligt er beslag op je inkomen?',
      u: 'Ligt er beslag op uw inkomen?',
      en: 'Has your income been seized?',
    },
  }),
} as const;
