import { z } from 'zod';
import { datum, somInCenten, tekst } from '../waarden/index.ts';

/** Money of a gemeente in a year: more than one amount of a person may be. */
const geld = somInCenten.min(-1_000_000_000_000).max(1_000_000_000_000);
const nietNegatief = geld.min(0);
const code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en streepjes.');
export const begrotingjaar = z.int().min(2004).max(2100);

/** Where a budget comes from. */
export const begrotingbron = z.strictObject({ document: tekst(200), plaats: tekst(120), datum });

const lijn = z.strictObject({
  code,
  naam: tekst(80),
  bedrag: nietNegatief,
  plafond: z.boolean(),
  instrumenten: z.array(code).max(40).readonly(),
  elders: nietNegatief,
});

/** What somebody may enter in a form; a budget over years comes from a file. */
export const begrotinginvoer = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('buig'), bedrag: nietNegatief }),
  z.strictObject({
    soort: z.literal('reintegratie'),
    totaal: nietNegatief,
    couleurLocale: nietNegatief,
    wswTekort: nietNegatief,
    lijnen: z.array(lijn).max(30).readonly(),
    plustaken: z
      .array(z.strictObject({ naam: tekst(80), bedrag: nietNegatief }))
      .max(20)
      .readonly(),
  }),
  z.strictObject({
    soort: z.literal('subsidie'),
    code,
    naam: tekst(80),
    beschikt: nietNegatief,
    ontvangen: nietNegatief,
    besteed: nietNegatief,
    verantwoordUiterlijk: datum,
  }),
  z.strictObject({
    soort: z.literal('bonus-malus'),
    norm: nietNegatief,
    /** Hundredths of a percent. */
    sleutel: z.int().min(0).max(10_000),
    omzet: nietNegatief,
    kosten: nietNegatief,
    bonus: nietNegatief.optional(),
    malus: nietNegatief.optional(),
  }),
]);

const post = z.object({ naam: z.string(), bedragen: z.array(geld.nullable()).readonly() });
const totalen = z.array(geld.nullable()).readonly();
export const meerjaren = z.object({
  soort: z.literal('meerjaren'),
  jaren: z.array(z.int()).readonly(),
  inkomsten: z.array(post).readonly(),
  uitgaven: z.array(post).readonly(),
  gedrukt: z.object({ inkomsten: totalen, uitgaven: totalen, saldo: totalen }),
});

export const begrotinginhoud = z.discriminatedUnion('soort', [...begrotinginvoer.options, meerjaren]);
