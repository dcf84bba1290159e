import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Beleidskeuzes } from '@meedoen/law/verordening';
import { KEUZEN } from '../beleidspakket/index.ts';

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

/** What the lab adds to the card of a choice: how one value says it. */
type Labdeel<K extends keyof Beleidskeuzes> = Pick<Labkeuze<K>, 'naam' | 'opties' | 'getal' | 'naar' | 'van'>;

function keuze<K extends keyof Beleidskeuzes>(deel: Labdeel<K>): Labkeuze {
  const { titel, uitleg, artikel, anders, tot } = KEUZEN[deel.naam];
  return { titel, uitleg, artikel, anders, ...(tot ? { tot } : {}), ...deel } as unknown as Labkeuze;
}

const GROEPEN = ['gastgezin', 'ex-gedetineerde', 'ex-dakloze', 'tijdelijke-zorg'] as const;
/** Months that the four groups do not count, and months of extension. */
const MAANDEN: Readonly<Record<string, readonly [number, number]>> = { drie: [3, 0], zes: [6, 0], negen: [6, 3] };

const jaNee = [
  { waarde: 'ja', tekst: 'ja' },
  { waarde: 'nee', tekst: 'nee' },
];

/** Choices of a gemeente that change what somebody gets in a month, or what follows from what happened. */
export const LABKEUZES: readonly Labkeuze[] = [
  keuze<'vrijlatingArbeid'>({
    naam: 'vrijlatingArbeid',
    opties: [
      { waarde: 'standaard', tekst: 'vanzelf, voor iedereen die werkt' },
      { waarde: 'op-verzoek', tekst: 'alleen na een besluit' },
    ],
    naar: (waarde) => (waarde === 'standaard' ? 'standaard' : 'op-verzoek'),
    van: (gekozen) => gekozen,
  }),
  keuze<'vrijlatingBovenNorm'>({
    naam: 'vrijlatingBovenNorm',
    opties: [
      { waarde: 'telt', tekst: 'ja, de vrijlating telt dan mee' },
      { waarde: 'telt-niet', tekst: 'nee, de bijstand stopt' },
    ],
    naar: (waarde) => (waarde === 'telt' ? 'telt' : 'telt-niet'),
    van: (gekozen) => gekozen,
  }),
  keuze<'vrijlating34aVooruit'>({
    naam: 'vrijlating34aVooruit',
    opties: jaNee,
    naar: (waarde) => waarde === 'ja',
    van: (gekozen) => (gekozen ? 'ja' : 'nee'),
  }),
  keuze<'kostendelersuitzonderingen'>({
    naam: 'kostendelersuitzonderingen',
    opties: [
      { waarde: 'drie', tekst: '3 maanden' },
      { waarde: 'zes', tekst: '6 maanden' },
      { waarde: 'negen', tekst: '6 maanden en 3 maanden langer' },
    ],
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
    getal: { eenheid: 'percent', max: 100 },
    naar: (waarde) => ({ percentage: Number(waarde) }),
    van: ({ percentage }) => percentage,
  }),
  keuze<'vrijeWaardeAuto'>({
    naam: 'vrijeWaardeAuto',
    getal: { eenheid: 'cents', max: 50_000_00 },
    naar: (waarde) => ({ grens: Number(waarde) as Cents, daarboven: 'meerdere' }),
    van: ({ grens, daarboven }) => (daarboven === 'meerdere' ? grens : undefined),
  }),
  keuze<'giftenVrijPerJaar'>({
    naam: 'giftenVrijPerJaar',
    getal: { eenheid: 'cents', max: 50_000_00 },
    naar: (waarde) => Number(waarde) as Cents,
    van: (gekozen) => gekozen,
  }),
  keuze<'aanvullingJongeren'>({
    naam: 'aanvullingJongeren',
    getal: { eenheid: 'percent', max: 100 },
    naar: (waarde) => ({ percentage: Number(waarde) }),
    van: ({ percentage }) => percentage,
  }),
  keuze<'waarschuwingEerst'>({
    naam: 'waarschuwingEerst',
    opties: jaNee,
    naar: (waarde) => waarde === 'ja',
    van: (gekozen) => (gekozen ? 'ja' : 'nee'),
  }),
  keuze<'kwijtscheldingNaJaren'>({
    naam: 'kwijtscheldingNaJaren',
    opties: [3, 5, 10].map((jaren) => ({ waarde: String(jaren), tekst: `${jaren} jaar` })),
    naar: (waarde) => Number(waarde),
    van: (gekozen) => ([3, 5, 10].includes(gekozen) ? String(gekozen) : undefined),
  }),
];
