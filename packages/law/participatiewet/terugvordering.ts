import { terugvorderingJaren, verrekeningMaanden } from '../amounts/index.ts';
import { addMonths, type Cents, type Explained, type IsoDate, type Law } from '../kernel/index.ts';
import { bedrag, dag } from './tekst.ts';

/** Why bijstand is claimed back: art. 58 lid 1, and lid 2 a to f. */
export const TERUGVORDERINGSGRONDEN = {
  'schending-inlichtingenplicht': { artikel: 'Pw art. 58 lid 1', verplicht: true },
  'ten-onrechte': { artikel: 'Pw art. 58 lid 2 a', verplicht: false },
  lening: { artikel: 'Pw art. 58 lid 2 b', verplicht: false },
  borgtocht: { artikel: 'Pw art. 58 lid 2 c', verplicht: false },
  voorschot: { artikel: 'Pw art. 58 lid 2 d', verplicht: false },
  'had-kunnen-begrijpen': { artikel: 'Pw art. 58 lid 2 e', verplicht: false },
  'middelen-naderhand': { artikel: 'Pw art. 58 lid 2 f onder 1', verplicht: false },
  'vergoeding-naderhand': { artikel: 'Pw art. 58 lid 2 f onder 2', verplicht: false },
} as const satisfies Record<string, { readonly artikel: string; readonly verplicht: boolean }>;

export type Terugvorderingsgrond = keyof typeof TERUGVORDERINGSGRONDEN;

/** Bijstand that was too much, by the day on which its costs were made. */
export interface Teveel {
  readonly datum: IsoDate;
  readonly bedrag: Cents;
}

/** Whether the college must claim back (lid 1) or may (lid 2); urgent reasons (lid 8) are an oordeel. */
export function moetTerugvorderen(law: Law, grond: Terugvorderingsgrond): Explained<boolean> {
  const { artikel, verplicht } = TERUGVORDERINGSGRONDEN[grond];
  return law.because(
    verplicht,
    artikel,
    () =>
      verplicht
        ? 'De wet verplicht tot terugvorderen, behalve bij dringende redenen.'
        : 'Het college kan terugvorderen en moet dat afwegen.',
    [],
  );
}

/** What can be claimed back when the besluit is sent on the day of the law. Lid 6: two years, for lid 2 e only. */
export function terugvordering(law: Law, grond: Terugvorderingsgrond, teveel: readonly Teveel[]): Explained<Cents> {
  const alles = som(teveel);
  const { artikel } = TERUGVORDERINGSGRONDEN[grond];
  if (grond !== 'had-kunnen-begrijpen')
    return law.because(alles, artikel, () => `Terug te vorderen: ${bedrag(alles)}.`, []);
  const jaren = law.read(terugvorderingJaren);
  const vanaf = addMonths(law.date, -12 * jaren.value);
  const telt = som(teveel.filter(({ datum }) => datum >= vanaf));
  return law.because(
    telt,
    'Pw art. 58 lid 2 e, lid 6',
    () => `Kosten van voor ${dag(vanaf)} tellen niet: ${bedrag(alles - telt)}. Terug te vorderen is ${bedrag(telt)}.`,
    [jaren],
  );
}

const som = (teveel: readonly Teveel[]): Cents => teveel.reduce((totaal, deel) => totaal + deel.bedrag, 0);

/** Lid 4: what of the means received may be set off with the bijstand on the day of the law; no claim is needed for it. */
export function verrekenbareMiddelen(law: Law, ontvangen: readonly Teveel[]): Explained<Cents> {
  const maanden = law.read(verrekeningMaanden);
  const vanaf = addMonths(law.date, -maanden.value);
  const telt = som(ontvangen.filter(({ datum }) => datum >= vanaf && datum <= law.date));
  return law.because(
    telt,
    'Pw art. 58 lid 4',
    () => `Ontvangen vanaf ${dag(vanaf)}: ${bedrag(telt)} kan worden verrekend met de bijstand.`,
    [maanden],
  );
}
