import { z } from 'zod';
import { BEWAAR_RECHT, feitsoort, VASTGESTELD_EERST } from '../definitie.ts';
import { bedrag, datum, persoonId } from './waarden.ts';

const oordeel = {
  over: 'persoon',
  aantal: 'een',
  doelen: ['recht-op-bijstand'],
  registers: [],
  voorrang: VASTGESTELD_EERST,
  bewaartermijn: BEWAAR_RECHT,
  afgeschermd: true,
  bijzonder: false,
} as const;

/** Facts and oordelen that are true of few people and change a right or a norm. */
export const BIJZONDER = {
  samenwoning: feitsoort({
    ...oordeel,
    over: 'relatie',
    aantal: 'meer',
    schema: z.strictObject({
      /** A housemate whose main residence is here too. */
      medebewoner: persoonId,
      /** `eerste-graad`: by blood or marriage, or a grown-up former foster child; `tweede-graad`: by blood. */
      verwantschap: z.enum(['geen', 'eerste-graad', 'tweede-graad']),
      /** Oordeel of art. 3 lid 3. Absent: not judged yet; the law then asks for it. */
      wederzijdseZorg: z.boolean().optional(),
      /** Oordeel of art. 3 lid 2 a. */
      zorgbehoefte: z.boolean().optional(),
      gehuwdTotEnMet: datum.optional(),
      alsGehuwdAangemerktTotEnMet: datum.optional(),
      kindSamen: z.boolean().optional(),
      samenlevingscontract: z.boolean().optional(),
      /** Art. 3 lid 4 d. */
      registratie: z.boolean().optional(),
    }),
    sleutel: (waarde) => waarde.medebewoner,
    grondslag: 'Participatiewet art. 3 lid 2-4, 53a lid 2',
    label: { nl: 'Samen wonen: wel of geen gezamenlijke huishouding', en: 'Living together: a household or not' },
    vraag: {
      je: 'Hoe wonen jullie samen?',
      u: 'Hoe woont u samen?',
      en: 'How do you live together?',
    },
  }),
  uitsluitingsgrond: feitsoort({
    ...oordeel,
    aantal: 'meer',
    bijzonder: true,
    schema: z.strictObject({
      grond: z.enum([
        'onttrekking',
        'dienstplicht',
        'werkstaking',
        'schuldenlast',
        'uitreiziger',
        'onbetaald-verlof',
        'ouderschapsverlof',
        'volgt-onderwijs-niet',
        'wil-niet-meewerken',
      ]),
      /** Oordeel of art. 13 lid 1 d and lid 2 b: too little money because of it. Absent: not judged yet. */
      oorzaakGebrekAanMiddelen: z.boolean().optional(),
      /** False: looked into, and not so. */
      geldt: z.boolean().default(true),
    }),
    sleutel: (waarde) => waarde.grond,
    grondslag: 'Participatiewet art. 13',
    label: { nl: 'Andere reden waarom er geen recht is', en: 'Other ground of exclusion' },
    vraag: {
      je: 'Heb je onbetaald verlof, staak je, of ben je in dienst?',
      u: 'Hebt u onbetaald verlof, staakt u, of bent u in dienst?',
      en: 'Do you have unpaid leave, are you on strike, or in military service?',
    },
  }),
  'steun-ouders': feitsoort({
    ...oordeel,
    schema: z.strictObject({
      /** False: the parents cannot pay, or asking them cannot reasonably be expected. */
      beroepOpOuders: z.boolean(),
    }),
    grondslag: 'Participatiewet art. 20 lid 3 (tot 2026: art. 12)',
    label: { nl: 'Steun van ouders (18 tot en met 20 jaar)', en: 'Support by parents (18 to 20)' },
    vraag: {
      je: 'Kunnen je ouders meebetalen aan je levensonderhoud?',
      u: 'Kunnen uw ouders meebetalen aan uw levensonderhoud?',
      en: 'Can your parents help to pay for your living?',
    },
  }),
  'aanvulling-jongere': feitsoort({
    ...oordeel,
    schema: z.strictObject({ bedragInCenten: bedrag }),
    grondslag: 'Participatiewet art. 12 (tekst tot 2026), 78ff lid 1',
    label: {
      nl: 'Toegekende bijzondere bijstand 18-20 (van voor 2026)',
      en: 'Granted supplement 18-20 (from before 2026)',
    },
    vraag: {
      je: 'Kreeg je voor 2026 al extra bijstand omdat je ouders niet kunnen betalen?',
      u: 'Kreeg u voor 2026 al extra bijstand omdat uw ouders niet kunnen betalen?',
      en: 'Did you get extra assistance before 2026 because your parents cannot pay?',
    },
  }),
  'mantelzorg-elders': feitsoort({
    ...oordeel,
    bijzonder: true,
    schema: z.strictObject({ mantelzorgElders: z.boolean() }),
    grondslag: 'Participatiewet art. 22a lid 4',
    label: { nl: 'Tijdelijk elders wonen voor mantelzorg', en: 'Living elsewhere for a time to give care' },
    vraag: {
      je: 'Woon je tijdelijk ergens anders om voor iemand te zorgen?',
      u: 'Woont u tijdelijk ergens anders om voor iemand te zorgen?',
      en: 'Do you live elsewhere for a time to care for somebody?',
    },
  }),
  woonkosten: feitsoort({
    ...oordeel,
    afgeschermd: false,
    schema: z.strictObject({ soort: z.enum(['gewoon', 'geen-woonkosten', 'lagere-woonkosten', 'geen-woning']) }),
    grondslag: 'Participatiewet art. 27',
    label: { nl: 'Kosten van wonen', en: 'Costs of housing' },
    vraag: {
      je: 'Betaal je huur of hypotheek?',
      u: 'Betaalt u huur of hypotheek?',
      en: 'Do you pay rent or a mortgage?',
    },
  }),
  schoolverlater: feitsoort({
    ...oordeel,
    schema: z.strictObject({ einde: datum }),
    registers: ['duo'],
    grondslag: 'Participatiewet art. 28',
    label: { nl: 'Opleiding met studiefinanciering gestopt', en: 'Left school with a student grant' },
    vraag: {
      je: 'Wanneer ben je met school gestopt?',
      u: 'Wanneer bent u met school gestopt?',
      en: 'When did you leave school?',
    },
  }),
  'woonsituatie-bewijs': feitsoort({
    ...oordeel,
    schema: z.strictObject({ aangetoond: z.boolean() }),
    grondslag: 'Participatiewet art. 53a lid 2-3',
    label: { nl: 'Woonsituatie aangetoond', en: 'Living situation shown' },
    vraag: {
      je: 'Kun je laten zien hoe je woont?',
      u: 'Kunt u laten zien hoe u woont?',
      en: 'Can you show how you live?',
    },
  }),
  leengrond: feitsoort({
    ...oordeel,
    schema: z.strictObject({ grond: z.enum(['geen', 'a', 'b']) }),
    grondslag: 'Participatiewet art. 48 lid 2',
    label: { nl: 'Bijstand als lening (art. 48 lid 2)', en: 'Assistance as a loan' },
    vraag: {
      je: 'Krijg je binnenkort genoeg geld om van te leven?',
      u: 'Krijgt u binnenkort genoeg geld om van te leven?',
      en: 'Will you soon have enough money to live on?',
    },
  }),
} as const;
