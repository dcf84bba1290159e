import { type Cents, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, NORMENBRIEF_2018, NORMENBRIEF_2026, PW_AUGUSTUS_2015, pw, verified } from './bron.ts';

// Amounts of the additional income support of Pw chapter 4.

export const drempelBijzondereBijstandMaximum = parameter<Cents>({
  naam: 'hoogste drempel bijzondere bijstand',
  omschrijving: 'Kosten binnen twaalf maanden tot dit bedrag kan het college weigeren',
  article: 'Pw art. 35 lid 2',
  unit: 'cents',
  values: [
    verified('2015-01-01', 129_00, pw('2015-01-01', PW_AUGUSTUS_2015)),
    verified('2016-01-01', 130_00, pw('2016-01-01')),
    verified('2017-01-01', 130_00, `${pw('2017-01-01')}; ${pw('2017-07-01')}`),
    verified('2018-01-01', 132_00, NORMENBRIEF_2018),
    verified('2019-01-01', 134_00, pw('2019-01-01')),
    verified('2020-01-01', 137_00, pw('2020-01-01')),
    verified('2021-01-01', 138_00, pw('2021-01-01')),
    verified('2022-01-01', 143_00, pw('2022-01-01')),
    verified('2023-01-01', 167_00, pw('2023-01-01')),
    verified('2024-01-01', 166_00, pw('2024-01-01')),
    verified('2025-01-01', 170_00, NORMENBRIEF_2026),
    verified('2026-01-01', 176_00, NORMENBRIEF_2026),
  ],
  unknownFrom: EINDE_BEKEND,
});

export interface Studietoeslagbedrag {
  readonly vanafLeeftijd: number;
  readonly bedrag: Cents;
}

export const studietoeslagen = parameter<readonly Studietoeslagbedrag[]>({
  naam: 'minimumbedragen studietoeslag',
  omschrijving: 'Laagste studietoeslag per maand naar leeftijd',
  article: 'Pw art. 36b lid 1; Besluit loonkostensubsidie en minimumbedragen studietoeslag art. 7a',
  unit: 'table',
  values: [
    verified('2025-07-01', naarLeeftijd(112_87, 129_80, 148_61, 188_11, 225_74, 300_98, 376_22), NORMENBRIEF_2026),
    verified('2026-01-01', naarLeeftijd(115_55, 132_88, 152_14, 192_57, 231_09, 308_12, 385_14), NORMENBRIEF_2026),
  ],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
});

/** Amounts from the age of 15 on, one per year of age. */
function naarLeeftijd(...bedragen: readonly Cents[]): Studietoeslagbedrag[] {
  return bedragen.map((bedrag, i) => ({ vanafLeeftijd: 15 + i, bedrag }));
}

export const vrijlatingStagevergoeding = parameter<Cents>({
  naam: 'vrijlating stagevergoeding',
  omschrijving: 'Stagevergoeding per maand die de studietoeslag niet verlaagt',
  article: 'Pw art. 36b lid 5; Besluit loonkostensubsidie en minimumbedragen studietoeslag art. 7b',
  unit: 'cents',
  values: [verified('2025-07-01', 225_74, NORMENBRIEF_2026), verified('2026-01-01', 231_09, NORMENBRIEF_2026)],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
});
