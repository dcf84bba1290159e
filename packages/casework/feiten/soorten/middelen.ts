import { z } from 'zod';
import { BEWAAR_RECHT, feitsoort, VASTGESTELD_EERST } from '../definitie.ts';
import { bedrag, tekst } from './waarden.ts';

const middel = {
  over: 'persoon',
  doelen: ['recht-op-bijstand'],
  registers: [],
  voorrang: VASTGESTELD_EERST,
  bewaartermijn: BEWAAR_RECHT,
  afgeschermd: true,
  bijzonder: false,
} as const;

/** Facts about exemptions of wages, and about means that are no wages. Amounts in whole euro cents. */
export const MIDDELEN = {
  vrijlating: feitsoort({
    ...middel,
    /** One onderdeel as granted; `wet`: working helps this person, the law says which onderdeel holds; `geen`: not wanted. */
    schema: z.strictObject({ soort: z.enum(['n', 'r', 'y', 'z', 'aa', 'wet', 'geen']) }),
    aantal: 'een',
    grondslag: 'Participatiewet art. 31 lid 2 n, r, y, z, aa, art. 34a',
    label: { nl: 'Vrijlating van loon', en: 'Exempt part of wages' },
    vraag: {
      je: 'Mag je een deel van je loon houden?',
      u: 'Mag u een deel van uw loon houden?',
      en: 'May you keep a part of your wages?',
    },
  }),
  'vrijlating-eerder': feitsoort({
    ...middel,
    schema: z.strictObject({
      soort: z.enum(['n', 'r', 'z', '34a']),
      maanden: z.int({ error: 'Vul een aantal maanden in.' }).min(0).max(60),
    }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.soort,
    grondslag: 'Participatiewet art. 31 lid 2 n, r, z, art. 34a',
    label: { nl: 'Vrijlating elders gebruikt', en: 'Exemption used elsewhere' },
    vraag: {
      je: 'Hoeveel maanden mocht je eerder, bijvoorbeeld in een andere gemeente, een deel van je loon houden?',
      u: 'Hoeveel maanden mocht u eerder, bijvoorbeeld in een andere gemeente, een deel van uw loon houden?',
      en: 'For how many months could you keep a part of your wages before, for instance in another municipality?',
    },
  }),
  'meer-uren-niet-mogelijk': feitsoort({
    ...middel,
    schema: z.strictObject({ nietMogelijk: z.boolean() }),
    aantal: 'een',
    bijzonder: true,
    grondslag: 'Participatiewet art. 31 lid 2 aa, art. 34a lid 2',
    label: { nl: 'Meer uren werken niet mogelijk', en: 'More hours not possible' },
    vraag: {
      je: 'Kun je niet meer uren werken dan nu?',
      u: 'Kunt u niet meer uren werken dan nu?',
      en: 'Can you not work more hours than now?',
    },
  }),
  ontvangst: feitsoort({
    ...middel,
    schema: z.strictObject({
      /** From whom, or what it is: the same name is the same money. */
      kenmerk: tekst(100),
      soort: z.enum(['gift', 'vrijwilligersvergoeding', 'premie', 'kostenbesparing']),
      bedragInCenten: bedrag,
      telling: z.enum(['maand', 'eenmalig']),
      /** What the college judged: the gift is verantwoord, the premie helps towards work. Absent: not judged. */
      oordeel: z.boolean().optional(),
    }),
    aantal: 'meer',
    sleutel: (waarde) => waarde.kenmerk.toLowerCase(),
    grondslag: 'Participatiewet art. 17 lid 1, 18 lid 8*, 31 lid 2 j, k, m, s',
    label: { nl: 'Gift, vergoeding of premie', en: 'Gift, allowance or premium' },
    vraag: {
      je: 'Kreeg je een gift, een vergoeding voor vrijwilligerswerk of een premie?',
      u: 'Kreeg u een gift, een vergoeding voor vrijwilligerswerk of een premie?',
      en: 'Did you get a gift, a volunteer allowance or a premium?',
    },
  }),
} as const;
