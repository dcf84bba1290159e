import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { RedenGeenRecht, Vorm, Vrijgelatensoort } from '@meedoen/law/participatiewet';
import { z } from 'zod';
import { bedrag, datum, oneOf, wholeNumber, yesOrNo } from './scalars.ts';
import { strictObject } from './strict-object.ts';

/** What kind of value a result is, and so how it is read, compared and shown. */
export type UitkomstKind = 'bedrag' | 'aantal' | 'janee' | 'datum' | 'reden' | 'vorm' | 'bedragen' | 'aantallen';

/** Amounts or numbers by name; a name that is not there is zero. */
export type PerNaam = Readonly<Record<string, number | undefined>>;

export type UitkomstValue = Cents | boolean | IsoDate | RedenGeenRecht | Vorm | PerNaam;

/** Results of a household over one month, in the order in which they are shown. */
export const HUISHOUDEN_UITKOMSTEN = {
  recht: 'janee',
  reden: 'reden',
  ingangsdatum: 'datum',
  norm: 'bedrag',
  verhogingInrichting: 'bedrag',
  normExclusiefVakantietoeslag: 'bedrag',
  aantalKostendelers: 'aantal',
  aanvullingJongere: 'bedrag',
  inkomen: 'bedrag',
  vrijgelaten: 'bedrag',
  vrijgelatenPerSoort: 'bedragen',
  vrijlatingMaandenOver: 'aantallen',
  vermogen: 'bedrag',
  vermogensgrens: 'bedrag',
  verlaging: 'bedrag',
  verlagingspercentage: 'aantal',
  vorm: 'vorm',
  leningTenHoogste: 'bedrag',
  uitkering: 'bedrag',
  vakantietoeslag: 'bedrag',
  uitbetaling: 'bedrag',
  voorschot: 'bedrag',
  loonheffing: 'bedrag',
  bruto: 'bedrag',
} as const satisfies Record<string, UitkomstKind>;

/** Results that need more than one month, or more than one moment. */
export const MAANDEN_UITKOMSTEN = {
  ...HUISHOUDEN_UITKOMSTEN,
  reserveringVakantietoeslag: 'bedrag',
  nabetaling: 'bedrag',
  terugvordering: 'bedrag',
} as const satisfies Record<string, UitkomstKind>;

export type HuishoudenUitkomst = keyof typeof HUISHOUDEN_UITKOMSTEN;

const reden = oneOf(
  'leeftijd',
  'verblijf',
  'buitenland',
  'detentie',
  'studie',
  'inrichting-onder-21',
  'inkomen',
  'vermogen',
  'zoektermijn',
  'overleden',
  'onttrekking',
  'dienstplicht',
  'werkstaking',
  'schuldenlast',
  'uitreiziger',
  'onbetaald-verlof',
  'volgt-onderwijs-niet',
  'wil-niet-meewerken',
);

const soorten = [
  ...([
    'n',
    'r',
    'y',
    'z',
    'aa',
    '34a-a',
    '34a-b',
    '34a-c',
    'j',
    'k',
    'm',
    's',
    'niet-middel',
    '33-5',
    'vermogen',
  ] as const),
] as const satisfies readonly Vrijgelatensoort[];

function perSoort(waarde: z.ZodType<number>) {
  return strictObject(
    Object.fromEntries(soorten.map((soort) => [soort, waarde.optional()])) as Record<
      string,
      z.ZodType<number | undefined>
    >,
  );
}

const readers = {
  bedrag,
  aantal: wholeNumber,
  janee: yesOrNo,
  datum,
  reden,
  vorm: oneOf('om-niet', 'geldlening'),
  bedragen: perSoort(bedrag),
  aantallen: perSoort(wholeNumber),
} as const;

/** Expected results. `null`: the result is expected to be absent (nobody shares, not in an inrichting). */
export type Verwacht = Readonly<Record<string, UitkomstValue | null | undefined>>;

/** The schema of `verwacht` for the results that a calculation has. At least one must be named. */
export function verwachtSchema(soorten: Readonly<Record<string, UitkomstKind>>) {
  const shape: Record<string, z.ZodType<UitkomstValue | null | undefined>> = {};
  for (const [naam, soort] of Object.entries(soorten)) shape[naam] = z.optional(z.nullable(readers[soort]));
  return strictObject(shape)
    .refine((verwacht) => Object.keys(verwacht).length > 0, {
      error: 'noem minstens één uitkomst om te vergelijken',
      when: ({ issues }) => issues.length === 0,
    })
    .meta({ minProperties: 1 });
}
