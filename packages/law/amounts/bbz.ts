import { type Cents, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, NORMENBRIEF_2018, NORMENBRIEF_2026, verified } from './bron.ts';
import { bbz } from './bron-regelingen.ts';

// Amounts and percentages of the Bbz 2004. Read: 2015, 2018, 2024, 2025 and 2026; the years between changed and are gaps.
// The texts of the other years are kept in MinBZK/regelrecht-corpus too; they were not read yet.

const BBZ_2015 = 'Bbz 2004, tekst met de bedragen van 2015 (statengeneraal/laws-markdown)';
const KOLOM_2025 = `${NORMENBRIEF_2026}, kolom 1 juli 2025 (bedrag van het jaar 2025)`;
const JAARLIJKS = { gaps: ['2016-01-01', '2019-01-01'], unknownFrom: EINDE_BEKEND } as const;

/** Amounts in whole euros of 2015, 2018, 2024, 2025 and 2026. */
function bedrag(
  naam: string,
  artikel: string,
  omschrijving: string,
  euros: readonly [number, number, number, number, number],
) {
  const [in2015, in2018, in2024, in2025, in2026] = euros;
  return parameter<Cents>({
    naam,
    omschrijving,
    article: `Bbz 2004 ${artikel}`,
    unit: 'cents',
    values: [
      verified('2015-01-01', in2015 * 100, BBZ_2015),
      verified('2018-01-01', in2018 * 100, NORMENBRIEF_2018),
      verified('2024-01-01', in2024 * 100, bbz('2024-01-01', artikel)),
      verified('2025-01-01', in2025 * 100, KOLOM_2025),
      verified('2026-01-01', in2026 * 100, `${NORMENBRIEF_2026}; ${bbz('2026-01-01', artikel)}`),
    ],
    ...JAARLIJKS,
  });
}

export const bbzVermogensgrens = bedrag(
  'Bbz, grens eigen vermogen',
  'art. 3 lid 1 a',
  'Boven dit eigen vermogen is er geen bijstand om niet',
  [185_015, 188_997, 237_758, 243_892, 251_233],
);

export const bbzVrijVermogen = bedrag(
  'Bbz, vrij eigen vermogen',
  'art. 3 lid 1 b',
  'Boven dit eigen vermogen telt ook het deel van het totale vermogen',
  [44_025, 44_973, 56_576, 58_035, 59_782],
);

export const bbzVermogensgrensOudere = bedrag(
  'Bbz, grens eigen vermogen oudere zelfstandige',
  'art. 3 lid 2',
  'Boven dit eigen vermogen is er voor een oudere zelfstandige geen bijstand om niet',
  [129_511, 132_299, 166_431, 170_725, 175_864],
);

export const bbzKapitaalGevestigd = bedrag(
  'Bbz, bedrijfskapitaal gevestigde zelfstandige',
  'art. 20',
  'Hoogste lening of borgtocht voor een gevestigde zelfstandige, per bedrijf',
  [192_243, 196_381, 247_047, 253_420, 261_048],
);

export const bbzKapitaalOmNiet = bedrag(
  'Bbz, bedrijfskapitaal om niet',
  'art. 22',
  'Hoogste bedrijfskapitaal om niet voor een gevestigde zelfstandige',
  [9_612, 9_819, 12_352, 12_671, 13_052],
);

export const bbzKapitaalBeginnend = bedrag(
  'Bbz, bedrijfskapitaal beginnende zelfstandige',
  'art. 24',
  'Hoogste lening of borgtocht voor een beginnende zelfstandige, per bedrijf',
  [35_393, 36_155, 45_483, 46_656, 48_060],
);

export const bbzInkomenseisOudere = bedrag(
  'Bbz, inkomenseis oudere zelfstandige',
  'art. 25',
  'Bruto inkomen dat een oudere zelfstandige gemiddeld per boekjaar ten minste haalt',
  [7_635, 7_799, 9_811, 10_065, 10_368],
);

export const bbzKapitaalOudere = bedrag(
  'Bbz, bedrijfskapitaal oudere zelfstandige',
  'art. 26',
  'Hoogste bedrijfskapitaal voor een oudere zelfstandige',
  [9_612, 9_819, 12_352, 12_671, 13_052],
);

/** The consolidated text prints 5 percent since 2004; what was notified governs. */
export const bbzRente = parameter<number>({
  naam: 'Bbz, rente over bedrijfskapitaal',
  omschrijving: 'Rente over een lening voor bedrijfskapitaal, in procenten per jaar over de hele looptijd',
  article: 'Bbz 2004 art. 15 a',
  unit: 'percent',
  values: [
    verified('2015-01-01', 8, BBZ_2015),
    verified('2018-01-01', 8, NORMENBRIEF_2018),
    verified('2025-07-01', 8, NORMENBRIEF_2026),
    verified('2026-01-01', 8, NORMENBRIEF_2026),
  ],
  gaps: ['2019-01-01'],
  unknownFrom: EINDE_BEKEND,
});

/** The consolidated text prints 20 percent; what was notified governs. */
export const bbzBelastingdeel = parameter<number>({
  naam: 'Bbz, belasting en premies over inkomen zonder loonheffing',
  omschrijving: 'Deel van inkomen zonder loonheffing dat voor belasting en premies wordt gerekend',
  article: 'Bbz 2004 art. 6 lid 2',
  unit: 'percent',
  values: [
    verified('2015-01-01', 20, BBZ_2015),
    verified('2018-01-01', 20, NORMENBRIEF_2018),
    verified('2025-07-01', 19, NORMENBRIEF_2026),
    verified('2026-01-01', 19, NORMENBRIEF_2026),
  ],
  gaps: ['2019-01-01'],
  unknownFrom: EINDE_BEKEND,
});
