import { z } from 'zod';
import { centen, datum, id, nietNegatieveCenten, tekst } from '../waarden/index.ts';

/** Always allowed as an answer: the municipality then finds out together with the person. */
export const weetNiet = z.strictObject({ weetNiet: z.literal(true) });

/** Somebody else in the house, as told by the person who applies. */
export const persoonAntwoord = z.strictObject({
  naam: tekst(200),
  geboortedatum: datum.nullable(),
  relatie: z.enum(['partner', 'kind', 'familie', 'huurder', 'anders']),
});
/** As the fact `inkomen` (casework/feiten): net per period, whole cents. */
export const inkomstAntwoord = z.strictObject({
  kenmerk: tekst(100),
  soort: z.enum(['loon', 'uitkering', 'pensioen', 'alimentatie', 'overig']),
  nettoInCenten: nietNegatieveCenten,
  periode: z.enum(['maand', 'vier-weken', 'week']),
  vakantietoeslag: z.enum(['inbegrepen', 'aanspraak', 'geen']),
});
/** Money, possessions and debts; a debt is a positive amount of kind `schuld`, and only an account can be overdrawn. */
const bezitRij = z.strictObject({
  kenmerk: tekst(100),
  soort: z.enum([
    'betaalrekening',
    'spaargeld',
    'auto',
    'beleggingen',
    'sieraden',
    'ander-huis',
    'erfenis',
    'overig',
    'schuld',
  ]),
  bedragInCenten: centen,
});
export const bezitAntwoord = bezitRij.refine(
  ({ soort, bedragInCenten }) => soort === 'betaalrekening' || bedragInCenten >= 0,
  { path: ['bedragInCenten'] },
);

/** What an answer to each kind of question looks like in `saveFormulier.antwoorden`. */
export const antwoorden = {
  'ja-nee': z.boolean(),
  datum,
  bedrag: nietNegatieveCenten,
  tekst: z.string().trim().max(4000),
  keuze: z.string().max(100),
  iban: z.string().max(40),
  personen: z.array(persoonAntwoord).max(20),
  inkomsten: z.array(inkomstAntwoord).max(20),
  bezit: z.array(bezitAntwoord).max(40),
  /** Ids of documents sent with `uploadDocument`. */
  document: z.array(id).max(20),
  /** Whether what we know is right; what is wrong in the person's own words. */
  bevestig: z.strictObject({ klopt: z.boolean(), toelichting: z.string().max(1000).optional() }),
} as const;
export type PersoonAntwoord = z.infer<typeof persoonAntwoord>;
export type InkomstAntwoord = z.infer<typeof inkomstAntwoord>;
export type BezitAntwoord = z.infer<typeof bezitAntwoord>;
