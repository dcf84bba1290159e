import { parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, verified } from './bron.ts';

const AWB_2026 = 'Awb, tekst 2026-01-01 (wetten.overheid.nl/BWBR0005537/2026-01-01)';
const AWB_2015 = 'Awb, tekst 2015-01-01 (wetten.overheid.nl/BWBR0005537/2015-01-01)';

export const betaaltermijnWeken = parameter<number>({
  naam: 'betaaltermijn geldschuld',
  omschrijving: 'Weken waarbinnen een geldschuld aan een bestuursorgaan wordt betaald',
  article: 'Awb 4:87 lid 1',
  unit: 'weeks',
  values: [verified('2015-01-01', 6, `${AWB_2026}, 4:87`)],
});

export const aanmaningstermijnWeken = parameter<number>({
  naam: 'aanmaningstermijn',
  omschrijving: 'Weken om na een aanmaning te betalen',
  article: 'Awb 4:112 lid 1',
  unit: 'weeks',
  values: [verified('2015-01-01', 2, `${AWB_2015}; ${AWB_2026}, 4:112`)],
});

/** What an aanmaning may cost the debtor, by the size of the debt. */
export interface Aanmaningsvergoeding {
  /** From this debt on the higher amount, cents. */
  readonly grens: number;
  readonly onder: number;
  readonly vanaf: number;
}

/** Printed in the text and indexed; the texts of 2015-01-01 and 2026-01-01 were read, those between were not. */
export const aanmaningsvergoedingen = parameter<Aanmaningsvergoeding>({
  naam: 'vergoeding voor een aanmaning',
  omschrijving: 'Vergoeding voor een aanmaning, naar de hoogte van de schuld',
  article: 'Awb 4:113 lid 1',
  unit: 'table',
  values: [
    verified('2015-01-01', { grens: 454_00, onder: 6_00, vanaf: 14_00 }, `${AWB_2015}, 4:113`),
    verified('2026-01-01', { grens: 454_00, onder: 9_00, vanaf: 20_00 }, `${AWB_2026}, 4:113`),
  ],
  // the next text is of this day
  gaps: ['2015-04-01'],
  unknownFrom: EINDE_BEKEND,
});
