import { z } from 'zod';
import { route } from '../route/route.ts';
import { centen, datum, maand, somInCenten } from '../waarden/index.ts';

const TAAK = { taak: 'beleid-doorrekenen', doel: null, verwerking: null } as const;

/** Years of history that rates can rest on, in months. */
export const GESCHIEDENIS = [12, 24, 36] as const;
/** Months, runs and percentages that can be asked. */
export const PROGNOSEGRENS = { maanden: 60, runs: 2000, percentage: 300, seed: 2 ** 31 - 1 } as const;

/** A count in fives; null where it is below ten: that would be about people. The model takes five there. */
const vijftal = z.int().min(0).nullable();
/** How often something happens in a month: what was counted, and between which two the middle 80% of the rate lies. */
const stroom = z.object({
  aantal: vijftal,
  /** New people per month, or the chance of one person in a month; null where the count is not told. */
  perMaand: z.number().nullable(),
  laagste: z.number().nullable(),
  hoogste: z.number().nullable(),
});
const groep = z.object({
  code: z.string(),
  naam: z.string(),
  /** On the first day of each month of the history and of the month after it. */
  stand: z.array(vijftal),
  instroom: stroom,
  uitstroom: z.array(z.object({ reden: z.enum(['werk', 'anders']), stroom })),
  terug: stroom,
  naar: z.array(z.object({ code: z.string(), naam: z.string(), stroom })),
});
export const volume = z.object({
  /** First days of the months, and the day the forecast begins. */
  dagen: z.array(datum),
  groepen: z.array(groep),
  /** All groups together: the sum of the counts as they are told. */
  stand: z.array(z.int().min(0)),
  /** Whether there is enough to forecast with: ten households, and half a year. */
  genoeg: z.boolean(),
  /** Less than a year was seen. */
  kort: z.boolean(),
  /** What was booked for a household a month, over the last three months; null where nothing was. */
  uitkeringInCenten: centen.nullable(),
});

const geschiedenis = z.coerce
  .number({ error: 'Kies 12, 24 of 36 maanden.' })
  .refine((maanden): maanden is 12 | 24 | 36 => GESCHIEDENIS.some((each) => each === maanden), {
    error: 'Kies 12, 24 of 36 maanden.',
  });
const tussen = (van: number, tot: number) =>
  z.number().min(van).max(tot).refine(Number.isInteger, { error: 'Vul een heel getal in.' });

export const readVolume = route({
  naam: 'readVolume',
  method: 'GET',
  path: '/v1/beleidslab/volumes',
  samenvatting:
    'Hoeveel huishoudens bijstand hadden, per maand en groep, en hoe vaak zij komen, verplaatsen, gaan en terugkomen; afgerond op vijftallen, onder tien geen getal',
  ...TAAK,
  status: 200,
  query: z.object({ geschiedenis: geschiedenis.default(36) }),
  answer: volume,
});

const percentage = tussen(0, PROGNOSEGRENS.percentage);
/** From a month on, rates as a percentage of what they were. */
export const volumescenario = z.strictObject({
  /** 1 is the first month. */
  vanaf: tussen(1, PROGNOSEGRENS.maanden),
  instroom: percentage,
  verplaatsing: percentage,
  werk: percentage,
  terug: percentage,
});
/** Of a hundred runs ten lie below `laagste` and ten above `hoogste`. */
const band = z.object({ verwacht: z.number(), laagste: z.int(), midden: z.int(), hoogste: z.int() });
export const prognose = z.object({
  maanden: z.array(
    z.object({
      maand,
      alle: band,
      /** In the order of the groups of the history. */
      groepen: z.array(band),
      instroom: z.number(),
      terug: z.number(),
      uitstroom: z.number(),
    }),
  ),
  /** Whole years, and what the bijstand of them costs at the benefit of now. */
  jaren: z.array(
    z.object({
      vanaf: maand,
      totEnMet: maand,
      verwachtInCenten: somInCenten,
      laagsteInCenten: somInCenten,
      hoogsteInCenten: somInCenten,
    }),
  ),
  runs: z.int(),
  seed: z.int(),
});
/** Computes and keeps nothing: the same question about the same history gives the same answer. */
export const forecastVolume = route({
  naam: 'forecastVolume',
  method: 'POST',
  path: '/v1/beleidslab/prognoses',
  samenvatting: 'Reken vooruit hoeveel huishoudens bijstand hebben, met een band over zoveel runs',
  ...TAAK,
  status: 200,
  body: z.strictObject({
    geschiedenis,
    maanden: tussen(1, PROGNOSEGRENS.maanden),
    runs: tussen(100, PROGNOSEGRENS.runs),
    seed: tussen(0, PROGNOSEGRENS.seed),
    scenario: volumescenario,
  }),
  answer: prognose,
});
