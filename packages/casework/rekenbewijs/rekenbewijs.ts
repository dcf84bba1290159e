import type { Cents, IsoDate, Maand, Tijdvak } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import { z } from 'zod';
import type { OpgeslagenBeleid } from '../beleid/index.ts';

/** A fact a besluit rests on, without its value: that stands in the file as the law reads it. */
export interface Bewijsfeit {
  readonly id: string;
  /** `aanvrager`, `partner-1`, `kind-2`, `medebewoner-1`. */
  readonly over: string;
  readonly wat: string;
  readonly geldig: Tijdvak;
  readonly bron: string;
  readonly gecontroleerd: boolean;
  readonly bekendSinds: string;
}

/** What the besluit says of one month, cents; null where it could not be known. */
export interface Bewijsmaand {
  readonly maand: Maand;
  readonly besloten: { readonly uitkering: Cents; readonly vakantietoeslag: Cents } | null;
}

/**
 * A besluit as somebody without access to the file can compute it again: the household as the law reads it, the versions
 * of law and policy, and what was decided per month. No names, addresses, accounts or bsn's; people are called by their
 * part in the household.
 */
export interface Rekenbewijs {
  readonly soort: typeof SOORT;
  readonly versie: 1;
  readonly kenmerk: string;
  readonly besluit: string;
  readonly vastgesteldOp: IsoDate;
  readonly uitvoerder: string;
  readonly gemeente: string;
  /** Version of the law room that computed. */
  readonly wet: string;
  readonly beleid: OpgeslagenBeleid;
  readonly dossier: Dossier;
  /** Somebody in the household was not known well enough: no month could be computed. */
  readonly onvolledig: boolean;
  readonly feiten: readonly Bewijsfeit[];
  readonly maanden: readonly Bewijsmaand[];
}

/** A rekenbewijs with the signature of the installation that made it. */
export interface GetekendRekenbewijs {
  readonly bewijs: Rekenbewijs;
  readonly handtekening: {
    readonly algoritme: 'Ed25519';
    /** Public key, base64url. */
    readonly sleutel: string;
    /** Signature over `tekst(bewijs)`, base64url. */
    readonly waarde: string;
  };
}

export const SOORT = 'meedoen-rekenbewijs';
/** A file of a household with fifty years of months stays far below this. */
export const MAXIMUM_TEKENS = 5_000_000;

const datum = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const maand = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const base64url = z.string().regex(/^[\w-]{40,100}$/);
const centen = z.number().int();

/** The frame of the file. What the law reads is its own type: the signature says that nobody touched it. */
const getekend = z.strictObject({
  bewijs: z.strictObject({
    soort: z.literal(SOORT),
    versie: z.literal(1),
    kenmerk: z.string(),
    besluit: z.string(),
    vastgesteldOp: datum,
    uitvoerder: z.string(),
    gemeente: z.string(),
    wet: z.string(),
    beleid: z.looseObject({
      naam: z.string(),
      versie: z.string(),
      regimes: z.array(z.looseObject({ vanaf: datum, keuzes: z.record(z.string(), z.unknown()) })),
      bedragen: z.array(z.strictObject({ naam: z.string(), vanaf: datum, waarde: z.number(), bron: z.string() })),
    }),
    dossier: z.looseObject({ aanvrager: z.looseObject({ id: z.string() }) }),
    onvolledig: z.boolean(),
    feiten: z.array(
      z.strictObject({
        id: z.string(),
        over: z.string(),
        wat: z.string(),
        geldig: z.strictObject({ vanaf: datum.optional(), tot: datum.optional() }),
        bron: z.string(),
        gecontroleerd: z.boolean(),
        bekendSinds: z.string(),
      }),
    ),
    maanden: z
      .array(
        z.strictObject({
          maand,
          besloten: z.strictObject({ uitkering: centen, vakantietoeslag: centen }).nullable(),
        }),
      )
      .max(1200),
  }),
  handtekening: z.strictObject({ algoritme: z.literal('Ed25519'), sleutel: base64url, waarde: base64url }),
});

export type Leespoging =
  | { readonly ok: true; readonly getekend: GetekendRekenbewijs }
  | { readonly ok: false; readonly reden: 'te-groot' | 'geen-json' | 'geen-rekenbewijs' };

/** Reads the text of a file that somebody brings. */
export function leesRekenbewijs(text: string): Leespoging {
  if (text.length > MAXIMUM_TEKENS) return { ok: false, reden: 'te-groot' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reden: 'geen-json' };
  }
  const gelezen = getekend.safeParse(json);
  return gelezen.success
    ? { ok: true, getekend: gelezen.data as unknown as GetekendRekenbewijs }
    : { ok: false, reden: 'geen-rekenbewijs' };
}

/** The text a signature is over: JSON with the fields of every object in one order (RFC 8785), whoever wrote the file. */
export function tekst(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => tekst(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${tekst(each)}`);
  return `{${fields.join(',')}}`;
}
