import { type Cents, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, verified } from './bron.ts';
import { NORMENBRIEF_2026_GRONDSLAGEN } from './bron-regelingen.ts';

const JULI_2025 = `${NORMENBRIEF_2026_GRONDSLAGEN}, kolom 1 juli 2025`;

export const inkomenseisIoazVerleden = parameter<Cents>({
  naam: 'IOAZ, inkomensgrens laatste drie boekjaren',
  omschrijving: 'Het gemiddelde inkomen van de laatste drie boekjaren was lager dan dit bedrag per jaar',
  article: 'IOAZ art. 5 lid 2 onder 2°',
  unit: 'cents',
  values: [
    verified('2025-07-01', 30_968_00, JULI_2025),
    verified('2026-01-01', 33_467_00, NORMENBRIEF_2026_GRONDSLAGEN),
  ],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
});

export const inkomenseisIoazToekomst = parameter<Cents>({
  naam: 'IOAZ, inkomensgrens bij voortzetting',
  omschrijving: 'Het inkomen bij voortzetting zou duurzaam lager zijn dan dit bedrag per jaar',
  article: 'IOAZ art. 5 lid 2 onder 3°',
  unit: 'cents',
  values: [
    verified('2025-07-01', 35_807_00, JULI_2025),
    verified('2026-01-01', 36_090_00, NORMENBRIEF_2026_GRONDSLAGEN),
  ],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
});

export const vrijVermogenIoaz = parameter<Cents>({
  naam: 'IOAZ, vermogen dat vrij blijft',
  omschrijving: 'Vermogen waarover geen inkomen wordt gerekend',
  article: 'IOAZ art. 8 lid 2',
  unit: 'cents',
  values: [
    verified('2025-01-01', 170_725_00, JULI_2025),
    verified('2026-01-01', 175_864_00, NORMENBRIEF_2026_GRONDSLAGEN),
  ],
  unknownFrom: EINDE_BEKEND,
});

/** The statute still prints 5 percent; the Minister set 3 (lid 6), as the Normenbrief says. */
export const rendementVermogenIoaz = parameter<number>({
  naam: 'IOAZ, inkomen uit vermogen',
  omschrijving: 'Inkomen uit vermogen boven het vrije bedrag, in procenten per jaar',
  article: 'IOAZ art. 8 lid 2 en 6',
  unit: 'percent',
  values: [verified('2025-07-01', 3, JULI_2025), verified('2026-01-01', 3, NORMENBRIEF_2026_GRONDSLAGEN)],
  unknownFrom: EINDE_BEKEND,
});

export const pensioentekortIoaz = parameter<Cents>({
  naam: 'IOAZ, vrij vermogen voor een aanvullend pensioen',
  omschrijving: 'Hoogste bedrag voor een aanvullend pensioen dat bij een pensioentekort buiten het vermogen blijft',
  article: 'Regeling vermogenswaardering IOAZ art. 5 lid 1',
  unit: 'cents',
  values: [
    verified('2025-07-01', 168_907_00, JULI_2025),
    verified('2026-01-01', 172_589_00, NORMENBRIEF_2026_GRONDSLAGEN),
  ],
  unknownFrom: EINDE_BEKEND,
});
