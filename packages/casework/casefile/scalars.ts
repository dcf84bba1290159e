import { type Cents, formatEuro, type IsoDate, type Maand, parseDate, parseEuro } from '@meedoen/law/kernel';
import { z } from 'zod';

/** No household on bijstand has more: above this it is a slip of the pen. Cents. */
const ABSURD: Cents = 100_000_000_00;

type Scan<T> = { readonly waarde: T } | { readonly problem: string; readonly code: string };

const DATUM = { type: 'string', format: 'date' } as const;

/**
 * A scalar of a case file. `read` sees what the file says: numbers arrive as the text they were written with,
 * so that no amount ever passes through a floating point number. `json` is the same rule for editors.
 */
function scalar<T>(read: (value: unknown) => Scan<T>, json: Record<string, unknown>) {
  return z
    .unknown()
    .transform((value, ctx): T => {
      const scan: Scan<T> =
        value === undefined || value === null ? { problem: 'ontbreekt', code: 'ontbreekt' } : read(value);
      if ('waarde' in scan) return scan.waarde;
      ctx.addIssue({ code: 'custom', message: scan.problem, params: { code: scan.code } });
      return z.NEVER;
    })
    .meta(json);
}

const quoted = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : 'dit');

/** An amount in euros as text, zero or more. Out: cents. */
export const bedrag = scalar<Cents>(
  (value) => {
    if (typeof value === 'number')
      return { problem: 'schrijf het bedrag als tekst, bijvoorbeeld "600.00"', code: 'bedrag-geen-tekst' };
    const cents = typeof value === 'string' ? parseEuro(value) : undefined;
    if (cents === undefined)
      return {
        problem: `${quoted(value)} is geen bedrag: schrijf euro's met een punt en hoogstens twee cijfers daarachter, bijvoorbeeld 1401.50`,
        code: 'bedrag-onleesbaar',
      };
    if (cents < 0)
      return { problem: `een bedrag is hier niet lager dan 0 (er staat ${value})`, code: 'bedrag-negatief' };
    if (cents > ABSURD)
      return { problem: `${value} is onmogelijk hoog (hoogstens ${formatEuro(ABSURD)})`, code: 'bedrag-te-hoog' };
    return { waarde: cents };
  },
  {
    id: 'bedrag',
    description: "Euro's met een punt en hoogstens twee decimalen, bijvoorbeeld 1401.50",
    anyOf: [
      { type: 'number', minimum: 0, maximum: ABSURD / 100 },
      { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,2})?$' },
    ],
  },
);

/** A calendar date `2025-01-15`. */
export const datum = scalar<IsoDate>((value) => {
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  return date
    ? { waarde: date }
    : {
        problem: `${quoted(value)} is geen bestaande datum: schrijf jaar-maand-dag, bijvoorbeeld 2025-01-15`,
        code: 'datum',
      };
}, DATUM);

/** A date of birth or death; before 1900 is a slip of the pen. */
export const dateOfLife = scalar<IsoDate>((value) => {
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  if (!date)
    return {
      problem: `${quoted(value)} is geen bestaande datum: schrijf jaar-maand-dag, bijvoorbeeld 1985-04-01`,
      code: 'datum',
    };
  if (date < '1900-01-01') return { problem: `${date} ligt voor 1900`, code: 'datum-onmogelijk' };
  return { waarde: date };
}, DATUM);

/** A calendar month `2025-01`. */
export const maand = scalar<Maand>(
  (value) =>
    typeof value === 'string' && parseDate(`${value}-01`)
      ? { waarde: value as Maand }
      : { problem: `${quoted(value)} is geen maand: schrijf jaar-maand, bijvoorbeeld 2025-01`, code: 'maand' },
  { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
);

const wholeNumberFrom = (minimum: number) =>
  scalar<number>(
    (value) => {
      const text = typeof value === 'number' ? String(value) : value;
      return typeof text === 'string' && /^\d{1,6}$/.test(text) && Number(text) >= minimum
        ? { waarde: Number(text) }
        : { problem: `${quoted(value)} is geen heel getal van ${minimum} of meer`, code: 'getal' };
    },
    {
      anyOf: [
        { type: 'integer', minimum },
        { type: 'string', pattern: '^\\d{1,6}$' },
      ],
    },
  );

/** A whole number, zero or more. */
export const wholeNumber = wholeNumberFrom(0);
/** A whole number, one or more. */
export const positiveNumber = wholeNumberFrom(1);

/** Hours per week, above zero, with at most two decimals; `22.5`. */
export const urenPerWeek = scalar<number>(
  (value) => {
    const tekst = typeof value === 'number' ? String(value) : value;
    const uren = typeof tekst === 'string' && /^\d{1,2}(\.\d{1,2})?$/.test(tekst) ? Number(tekst) : 0;
    return uren > 0
      ? { waarde: uren }
      : { problem: `${quoted(value)} is geen aantal uren per week, bijvoorbeeld 22.5`, code: 'uren' };
  },
  {
    anyOf: [
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
      { type: 'string', pattern: '^\\d{1,2}(\\.\\d{1,2})?$' },
    ],
  },
);

export const yesOrNo = scalar<boolean>(
  (value) =>
    typeof value === 'boolean'
      ? { waarde: value }
      : { problem: `${quoted(value)}: schrijf true of false`, code: 'ja-of-nee' },
  { type: 'boolean' },
);

export const text = scalar<string>(
  (value) => {
    if (typeof value !== 'string') return { problem: 'hier hoort een tekst', code: 'tekst' };
    return value.trim() === '' ? { problem: 'ontbreekt', code: 'ontbreekt' } : { waarde: value };
  },
  { type: 'string', minLength: 1 },
);

/** One word out of a list. */
export const oneOf = <const T extends string>(...woorden: readonly T[]) =>
  scalar<T>(
    (value) => {
      const woord = woorden.find((w) => w === value);
      return woord === undefined
        ? { problem: `${quoted(value)} kan hier niet; kies uit: ${woorden.join(', ')}`, code: 'keuze' }
        : { waarde: woord };
    },
    { type: 'string', enum: [...woorden] },
  );
