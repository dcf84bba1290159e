import { type Cents, type IsoDate, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, NORMENBRIEF_2018, NORMENBRIEF_2026, verified } from './bron.ts';
import { bbz } from './bron-regelingen.ts';

// Amounts and percentages of the Bbz 2004, by calendar year. The texts print a year's amounts after two spaces (a note
// like [Red: ...] was dropped there); those of 2018 are the amounts the Normenbrief of that year lists.

const BBZ_2015 = 'Bbz 2004, tekst met de bedragen van 2015 (statengeneraal/laws-markdown)';
const KOLOM_2025 = `${NORMENBRIEF_2026}, kolom 1 juli 2025 (bedrag van het jaar 2025)`;

const BRONNEN: Readonly<Record<number, (artikel: string) => string>> = {
  2015: () => BBZ_2015,
  2018: (artikel) => `${NORMENBRIEF_2018}; ${bbz('2018-01-01', artikel)}`,
  2025: () => KOLOM_2025,
  2026: (artikel) => `${NORMENBRIEF_2026}; ${bbz('2026-01-01', artikel)}`,
};
const EERSTE_JAAR = 2015;

/** Amounts in whole euros of each year since 2015. */
function bedrag(naam: string, artikel: string, omschrijving: string, euros: readonly number[]) {
  return parameter<Cents>({
    naam,
    omschrijving,
    article: `Bbz 2004 ${artikel}`,
    unit: 'cents',
    values: euros.map((euro, i) => {
      const jaar = EERSTE_JAAR + i;
      const datum: IsoDate = `${jaar}-01-01`;
      return verified(datum, euro * 100, BRONNEN[jaar]?.(artikel) ?? bbz(datum, artikel));
    }),
    unknownFrom: EINDE_BEKEND,
  });
}

export const bbzVermogensgrens = bedrag(
  'Bbz, grens eigen vermogen',
  'art. 3 lid 1 a',
  'Boven dit eigen vermogen is er geen bijstand om niet',
  [185_015, 185_829, 186_498, 188_997, 192_172, 195_497, 197_687, 204_171, 238_737, 237_758, 243_892, 251_233],
);

export const bbzVrijVermogen = bedrag(
  'Bbz, vrij eigen vermogen',
  'art. 3 lid 1 b',
  'Boven dit eigen vermogen telt ook het deel van het totale vermogen',
  [44_025, 44_219, 44_378, 44_973, 45_728, 46_520, 47_041, 48_583, 56_809, 56_576, 58_035, 59_782],
);

export const bbzVermogensgrensOudere = bedrag(
  'Bbz, grens eigen vermogen oudere zelfstandige',
  'art. 3 lid 2',
  'Boven dit eigen vermogen is er voor een oudere zelfstandige geen bijstand om niet',
  [129_511, 130_081, 130_549, 132_299, 134_521, 136_848, 138_381, 142_920, 167_116, 166_431, 170_725, 175_864],
);

export const bbzKapitaalGevestigd = bedrag(
  'Bbz, bedrijfskapitaal gevestigde zelfstandige',
  'art. 20',
  'Hoogste lening of borgtocht voor een gevestigde zelfstandige, per bedrijf',
  [192_243, 193_089, 193_784, 196_381, 199_680, 203_135, 205_410, 212_147, 248_064, 247_047, 253_420, 261_048],
);

export const bbzKapitaalOmNiet = bedrag(
  'Bbz, bedrijfskapitaal om niet',
  'art. 22',
  'Hoogste bedrijfskapitaal om niet voor een gevestigde zelfstandige',
  [9_612, 9_654, 9_689, 9_819, 9_984, 10_157, 10_271, 10_607, 12_403, 12_352, 12_671, 13_052],
);

export const bbzKapitaalBeginnend = bedrag(
  'Bbz, bedrijfskapitaal beginnende zelfstandige',
  'art. 24',
  'Hoogste lening of borgtocht voor een beginnende zelfstandige, per bedrijf',
  [35_393, 35_549, 35_677, 36_155, 36_762, 37_398, 37_817, 39_057, 45_670, 45_483, 46_656, 48_060],
);

export const bbzInkomenseisOudere = bedrag(
  'Bbz, inkomenseis oudere zelfstandige',
  'art. 25',
  'Bruto inkomen dat een oudere zelfstandige gemiddeld per boekjaar ten minste haalt',
  [7_635, 7_669, 7_696, 7_799, 7_930, 8_068, 8_158, 8_425, 9_852, 9_811, 10_065, 10_368],
);

export const bbzKapitaalOudere = bedrag(
  'Bbz, bedrijfskapitaal oudere zelfstandige',
  'art. 26',
  'Hoogste bedrijfskapitaal voor een oudere zelfstandige',
  [9_612, 9_654, 9_689, 9_819, 9_984, 10_157, 10_271, 10_607, 12_403, 12_352, 12_671, 13_052],
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
