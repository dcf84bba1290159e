import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Beleidskeuzes } from '@meedoen/law/verordening';

/** A value of a rule as people set it; null: nobody chose, the law alone speaks. */
export type Regelwaarde = string | number | null;

export interface Labkeuze<K extends keyof Beleidskeuzes = keyof Beleidskeuzes> {
  readonly naam: K;
  readonly titel: string;
  readonly uitleg: string;
  readonly artikel: string;
  /** What one can choose, or between which numbers (cents, percent). */
  readonly opties?: readonly { readonly waarde: string; readonly tekst: string }[];
  readonly getal?: { readonly eenheid: 'cents' | 'percent'; readonly max: number };
  /** What holds when nobody chose. */
  readonly anders: string;
  /** From this day on the law decides it itself. */
  readonly tot?: { readonly dag: IsoDate; readonly artikel: string };
  naar(waarde: string | number): Beleidskeuzes[K];
  /** Undefined: policy chose something that cannot be said with one value. */
  van(gekozen: NonNullable<Beleidskeuzes[K]>): Regelwaarde | undefined;
}

const keuze = <K extends keyof Beleidskeuzes>(each: Labkeuze<K>): Labkeuze => each;

const GROEPEN = ['gastgezin', 'ex-gedetineerde', 'ex-dakloze', 'tijdelijke-zorg'] as const;
/** Months that the four groups do not count, and months of extension. */
const MAANDEN: Readonly<Record<string, readonly [number, number]>> = { drie: [3, 0], zes: [6, 0], negen: [6, 3] };

const jaNee = [
  { waarde: 'ja', tekst: 'ja' },
  { waarde: 'nee', tekst: 'nee' },
];

/** Choices of a gemeente that change what somebody gets in a month. */
export const LABKEUZES: readonly Labkeuze[] = [
  keuze<'vrijlatingArbeid'>({
    naam: 'vrijlatingArbeid',
    titel: 'Vrijlating van loon',
    uitleg:
      'Wie naast de bijstand werkt, houdt een deel van het loon. Gaat dat vanzelf, of na een besluit per persoon?',
    artikel: 'Pw art. 31 lid 2 n',
    opties: [
      { waarde: 'standaard', tekst: 'vanzelf, voor iedereen die werkt' },
      { waarde: 'op-verzoek', tekst: 'alleen na een besluit' },
    ],
    anders: 'alleen na een besluit',
    naar: (waarde) => (waarde === 'standaard' ? 'standaard' : 'op-verzoek'),
    van: (gekozen) => gekozen,
  }),
  keuze<'vrijlatingBovenNorm'>({
    naam: 'vrijlatingBovenNorm',
    titel: 'Vrijlating als het inkomen boven de norm is',
    uitleg: 'Houdt iemand bijstand als alleen door de vrijlating nog recht bestaat? De wet zegt dit niet.',
    artikel: 'Pw art. 19, 31',
    opties: [
      { waarde: 'telt', tekst: 'ja, de vrijlating telt dan mee' },
      { waarde: 'telt-niet', tekst: 'nee, de bijstand stopt' },
    ],
    anders: 'zoals de wet meestal wordt gelezen',
    naar: (waarde) => (waarde === 'telt' ? 'telt' : 'telt-niet'),
    van: (gekozen) => gekozen,
  }),
  keuze<'vrijlating34aVooruit'>({
    naam: 'vrijlating34aVooruit',
    titel: 'De nieuwe vrijlating van 2027 nu al',
    uitleg: 'Een jaar lang 15 procent van het loon vrij, in plaats van de regels van artikel 31.',
    artikel: 'Pw art. 34a',
    opties: jaNee,
    anders: 'nee',
    tot: { dag: '2027-01-01', artikel: 'Pw art. 34a' },
    naar: (waarde) => waarde === 'ja',
    van: (gekozen) => (gekozen ? 'ja' : 'nee'),
  }),
  keuze<'kostendelersuitzonderingen'>({
    naam: 'kostendelersuitzonderingen',
    titel: 'Huisgenoten die tijdelijk niet meetellen',
    uitleg: 'Een gastgezin, iemand na detentie of na dakloosheid, en wie tijdelijk zorg geeft of krijgt.',
    artikel: 'Pw art. 22a, 18 lid 1',
    opties: [
      { waarde: 'drie', tekst: '3 maanden' },
      { waarde: 'zes', tekst: '6 maanden' },
      { waarde: 'negen', tekst: '6 maanden en 3 maanden langer' },
    ],
    anders: 'tellen meteen mee',
    naar: (waarde) => {
      const [maanden, verlengingMaanden] = MAANDEN[waarde] ?? [6, 3];
      return GROEPEN.map((groep) => ({ groep, maanden, verlengingMaanden }));
    },
    van: (gekozen) =>
      gekozen.length === GROEPEN.length
        ? Object.keys(MAANDEN).find((naam) =>
            gekozen.every(
              (each) => each.maanden === MAANDEN[naam]?.[0] && each.verlengingMaanden === MAANDEN[naam]?.[1],
            ),
          )
        : undefined,
  }),
  keuze<'verlagingSchoolverlaters'>({
    naam: 'verlagingSchoolverlaters',
    titel: 'Verlaging voor schoolverlaters',
    uitleg: 'Wie net van school komt, krijgt zes maanden minder.',
    artikel: 'Pw art. 28',
    getal: { eenheid: 'percent', max: 100 },
    anders: 'geen verlaging',
    naar: (waarde) => ({ percentage: Number(waarde) }),
    van: ({ percentage }) => percentage,
  }),
  keuze<'vrijeWaardeAuto'>({
    naam: 'vrijeWaardeAuto',
    titel: 'Waarde van een auto die niet meetelt',
    uitleg: 'Wat een auto meer waard is, telt mee als vermogen.',
    artikel: 'Pw art. 34 lid 2 a',
    getal: { eenheid: 'cents', max: 50_000_00 },
    anders: 'per persoon bekeken',
    naar: (waarde) => ({ grens: Number(waarde) as Cents, daarboven: 'meerdere' }),
    van: ({ grens, daarboven }) => (daarboven === 'meerdere' ? grens : undefined),
  }),
  keuze<'giftenVrijPerJaar'>({
    naam: 'giftenVrijPerJaar',
    titel: 'Giften vrij per jaar',
    uitleg: 'Wat iemand in een jaar mag krijgen zonder dat er naar gekeken wordt.',
    artikel: 'Pw art. 31 lid 2 m',
    getal: { eenheid: 'cents', max: 50_000_00 },
    anders: 'elke gift bekeken',
    tot: { dag: '2026-01-01', artikel: 'Pw art. 31 lid 2 m' },
    naar: (waarde) => Number(waarde) as Cents,
    van: (gekozen) => gekozen,
  }),
];
