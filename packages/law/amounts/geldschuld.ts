import { parameter } from '../kernel/index.ts';
import { derived, EINDE_BEKEND, verified } from './bron.ts';

const AWB_2026 = 'Awb, tekst 2026-01-01 (wetten.overheid.nl/BWBR0005537/2026-01-01)';
const AWB_2015 = 'Awb, tekst 2015-01-01 (wetten.overheid.nl/BWBR0005537/2015-01-01)';

const AWB_TEKST = 'Awb (wetten.overheid.nl/BWBR0005537';
const awb = (datum: string): string => `${AWB_TEKST}/${datum}), 4:113`;
const AWB_GRENS = 'pgawb.nl, art. 4:113: «454 [Red: Per 1 januari 2015: € 500]»';
const RENTETABELLEN = 'twee rentetabellen van incassoprogramma’s (Luxis, Rentetool)';

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

/**
 * Awb 11:2 indexes the amounts. Until the indexing replaces it, the consolidated text keeps the amount of the law and
 * names the one that applies in a note, which copies of that text drop: 454 reads "Per 1 januari 2015: € 500" there, 6
 * and 14 read 7 and 15.
 */
export const aanmaningsvergoedingen = parameter<Aanmaningsvergoeding>({
  naam: 'vergoeding voor een aanmaning',
  omschrijving: 'Vergoeding voor een aanmaning, naar de hoogte van de schuld',
  article: 'Awb 4:113 lid 1; 11:2',
  unit: 'table',
  values: [
    verified(
      '2015-01-01',
      { grens: 500_00, onder: 7_00, vanaf: 15_00 },
      `handhavingsrecht.nl, art. 4:113 (17-12-2017): 15 sinds 2013, 7 sinds 2014, 500 sinds 2015; cjib.nl; ${AWB_GRENS}`,
    ),
    derived(
      '2019-01-01',
      { grens: 500_00, onder: 7_00, vanaf: 16_00 },
      `${awb('2019-01-01')}, ${awb('2020-01-01')} en ${awb('2022-01-01')}: 16; 6 en 454 met de noot van 2014 en 2015`,
    ),
    derived('2023-01-01', { grens: 500_00, onder: 8_00, vanaf: 18_00 }, `${awb('2023-01-01')}; grens: ${AWB_GRENS}`),
    verified('2024-01-01', { grens: 500_00, onder: 8_00, vanaf: 19_00 }, `Stcrt. 2023, 35874; ${AWB_GRENS}`),
    derived('2025-01-01', { grens: 500_00, onder: 9_00, vanaf: 20_00 }, `${awb('2025-01-01')}; grens: ${AWB_GRENS}`),
    derived('2026-01-01', { grens: 500_00, onder: 9_00, vanaf: 20_00 }, `${AWB_2026}, 4:113; grens: ${AWB_GRENS}`),
  ],
  unknownFrom: EINDE_BEKEND,
});

/** It applies from its day also to interest that runs already (BW 6:120 lid 1). It is set again each half-year if needed. */
export const wettelijkeRentePercentage = parameter<number>({
  naam: 'percentage van de wettelijke rente',
  omschrijving: 'Wettelijke rente per jaar over een geldschuld die geen handelstransactie is',
  article: 'Awb 4:98 lid 1; BW 6:120 lid 1',
  unit: 'percent',
  values: [
    verified('2015-01-01', 2, 'Stb. 2014, 491; Besluit wettelijke rente, tekst 2015-01-01 (wettenpocket.overheid.nl)'),
    verified('2023-01-01', 4, 'Besluit vaststelling wettelijke rente, tekst 2023-01-01 (BWBR0047640; git.wetgit.nl)'),
    verified('2023-07-01', 6, 'Stb. 2023, 235 (vfn.nl); smkaccountants.nl'),
    verified('2024-01-01', 7, 'smkaccountants.nl; vfn.nl; middelkoop-accountants.nl: 4,5 plus 2,25, afgerond'),
    verified('2025-01-01', 6, `${RENTETABELLEN}, 2025`),
    verified('2026-01-01', 4, `Stb. 2025, 438 (in ${RENTETABELLEN}, 2026; sinds 1 juli 2026 nog 4: rijksoverheid.nl)`),
  ],
  unknownFrom: EINDE_BEKEND,
});

/** Interest below this is not owed, by who the debtor is. */
export const minimumWettelijkeRente = parameter<{ readonly belanghebbende: number; readonly bestuursorgaan: number }>({
  naam: 'wettelijke rente, ten minste',
  omschrijving: 'Bedrag waaronder wettelijke rente niet verschuldigd is, naar wie de schuldenaar is',
  article: 'Awb 4:98 lid 2',
  unit: 'table',
  values: [
    verified('2018-01-01', { belanghebbende: 20_00, bestuursorgaan: 10_00 }, `${AWB_TEKST}/2018-01-01), 4:98 lid 2`),
    verified('2026-01-01', { belanghebbende: 20_00, bestuursorgaan: 10_00 }, `${AWB_2026}, 4:98 lid 2`),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const verjaringJaren = parameter<number>({
  naam: 'verjaringstermijn geldschuld',
  omschrijving: 'Jaren na de betaaltermijn waarna een geldschuld aan een bestuursorgaan verjaart',
  article: 'Awb 4:104 lid 1',
  unit: 'years',
  values: [verified('2026-01-01', 5, `${AWB_2026}, 4:104`)],
});
