import { type Cents, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, NORMENBRIEF_2018, NORMENBRIEF_2026, PW_AUGUSTUS_2015, pw, verified } from './bron.ts';

// Amounts of art. 31 lid 2 j, k and m, art. 33 lid 5 and art. 34b.

export const premieMaximum = parameter<Cents>({
  naam: 'maximum premie arbeidsinschakeling',
  omschrijving: 'Hoogste premie die niet meetelt, per kalenderjaar',
  article: 'Pw art. 31 lid 2 j',
  unit: 'cents',
  values: [
    verified('2015-01-01', 2339_00, pw('2015-01-01')),
    verified('2015-07-01', 2340_00, PW_AUGUSTUS_2015),
    verified('2016-01-01', 2366_00, pw('2016-01-01')),
    verified('2016-07-01', 2376_00, pw('2016-07-01')),
    verified('2017-01-01', 2392_00, pw('2017-01-01')),
    verified('2017-07-01', 2404_00, pw('2017-07-01')),
    verified('2018-01-01', 2416_00, NORMENBRIEF_2018),
    verified('2018-07-01', 2429_00, pw('2018-07-01')),
    verified('2019-01-01', 2500_00, pw('2019-01-01')),
    verified('2019-07-01', 2517_00, pw('2019-07-01')),
    verified('2020-01-01', 2570_00, pw('2020-01-01')),
    verified('2020-07-01', 2592_00, pw('2020-07-01')),
    verified('2021-01-01', 2629_00, pw('2021-01-01')),
    verified('2021-07-01', 2638_00, pw('2021-07-01')),
    verified('2022-01-01', 2672_00, pw('2022-01-01')),
    verified('2022-07-01', 2699_00, pw('2022-07-01')),
    verified('2023-01-01', 2934_00, pw('2023-01-01')),
    verified('2023-07-01', 2979_00, pw('2023-07-01')),
    verified('2024-01-01', 3151_00, pw('2024-01-01')),
    verified('2024-07-01', 3209_00, pw('2024-07-01')),
    verified('2025-01-01', 3263_00, pw('2025-01-01')),
    verified('2025-07-01', 3326_00, NORMENBRIEF_2026),
    verified('2026-01-01', 3398_00, NORMENBRIEF_2026),
  ],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

const REGELING_2015 = 'Regeling WWB 2015, art. 7 (statengeneraal/laws-markdown)';
const KOLOM_2025 = `${NORMENBRIEF_2026}, kolom 1 juli 2025`;

const VRIJWILLIG_2017 =
  'vca.nu (18-5-2017: sinds 1 april 2017); brief van 10 maart 2017; Normenbrief 2018: hetzelfde bedrag';
const VRIJWILLIG_2020 =
  'adviesraadsociaaldomeinleiden.nl (24-2-2021: het bedrag van 2020); uithoornhelpt.nl; gemeentemaasgouw.nl';
const VRIJWILLIG_2021 = 'gerectificeerde SZW Normenbrief 1 januari 2021 (adviesraadsociaaldomeinleiden.nl, 24-2-2021)';

/** Newspapers of March 2017 give 1 January and April 2017 for the step from 95 to 150: January to March 2017 is a gap. */
export const vrijwilligersvergoedingMaand = parameter<Cents>({
  naam: 'maximum vrijwilligersvergoeding per maand',
  omschrijving: 'Kostenvergoeding voor vrijwilligerswerk die niet meetelt, per maand',
  article: 'Pw art. 31 lid 2 k',
  unit: 'cents',
  values: [
    verified('2015-01-01', 95_00, REGELING_2015),
    verified('2017-04-01', 150_00, VRIJWILLIG_2017),
    verified('2018-01-01', 150_00, NORMENBRIEF_2018),
    verified('2020-01-01', 170_00, VRIJWILLIG_2020),
    verified('2021-01-01', 180_00, VRIJWILLIG_2021),
    verified('2025-01-01', 210_00, KOLOM_2025),
    verified('2026-01-01', 220_00, NORMENBRIEF_2026),
  ],
  gaps: ['2017-01-01', '2019-01-01', '2022-01-01'],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

export const vrijwilligersvergoedingJaar = parameter<Cents>({
  naam: 'maximum vrijwilligersvergoeding per jaar',
  omschrijving: 'Kostenvergoeding voor vrijwilligerswerk die niet meetelt, per kalenderjaar',
  article: 'Pw art. 31 lid 2 k',
  unit: 'cents',
  values: [
    verified('2015-01-01', 764_00, REGELING_2015),
    verified('2017-04-01', 1500_00, VRIJWILLIG_2017),
    verified('2018-01-01', 1500_00, NORMENBRIEF_2018),
    verified('2020-01-01', 1700_00, VRIJWILLIG_2020),
    verified('2021-01-01', 1800_00, VRIJWILLIG_2021),
    verified('2025-01-01', 2100_00, KOLOM_2025),
    verified('2026-01-01', 2200_00, NORMENBRIEF_2026),
  ],
  gaps: ['2017-01-01', '2019-01-01', '2022-01-01'],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

/** Before 2026 the law had no amount: gifts were an open norm. */
export const giftenVrij = parameter<Cents>({
  naam: 'giften en kostenbesparende bijdragen vrij per jaar',
  omschrijving: 'Giften en kostenbesparende bijdragen samen die niet meetellen, per kalenderjaar',
  article: 'Pw art. 31 lid 2 m, art. 18 lid 8*',
  unit: 'cents',
  values: [verified('2026-01-01', 1200_00, `${NORMENBRIEF_2026}; ${pw('2026-01-01', 'art. 31 lid 2 m')}`)],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

/** Gifts above the amount may be left out when that is verantwoord in the case. The text of 2026-01-01 does not have it. */
export const giftenBovenGrens = parameter<boolean>({
  naam: 'giften boven de grens als dat verantwoord is',
  omschrijving: 'Of het college giften boven de grens buiten beschouwing mag laten',
  article: 'Pw art. 31 lid 2 s',
  unit: 'boolean',
  values: [
    verified('2026-01-01', false, pw('2026-01-01', 'art. 31 lid 2 m en s')),
    verified('2026-07-01', true, pw('2026-07-01', 'art. 31 lid 2 s')),
  ],
});

export const oudedagsvoorzieningAlleenstaande = parameter<Cents>({
  naam: 'particuliere oudedagsvoorziening vrij, alleenstaande',
  omschrijving: 'Particuliere oudedagsvoorziening die niet meetelt voor een alleenstaande (ouder), per maand',
  article: 'Pw art. 33 lid 5 a',
  unit: 'cents',
  values: [
    verified('2015-01-01', 19_50, pw('2015-01-01', PW_AUGUSTUS_2015)),
    verified('2016-01-01', 19_60, pw('2016-01-01')),
    verified('2017-01-01', 19_65, `${pw('2017-01-01')}; ${pw('2017-07-01')}`),
    verified('2018-01-01', 19_95, NORMENBRIEF_2018),
    verified('2019-01-01', 20_25, `${pw('2019-01-01')}; ${pw('2019-07-01')}`),
    verified('2020-01-01', 20_60, pw('2020-01-01')),
    verified('2021-01-01', 20_85, `${pw('2021-01-01')}; ${pw('2021-07-01')}`),
    verified('2022-01-01', 21_50, `${pw('2022-01-01')}; ${pw('2022-07-01')}`),
    verified('2023-01-01', 25_15, pw('2023-01-01')),
    verified('2024-01-01', 25_05, pw('2024-01-01')),
    verified('2025-01-01', 25_70, KOLOM_2025),
    verified('2026-01-01', 26_50, NORMENBRIEF_2026),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const oudedagsvoorzieningGehuwden = parameter<Cents>({
  naam: 'particuliere oudedagsvoorziening vrij, gehuwden',
  omschrijving: 'Particuliere oudedagsvoorziening die niet meetelt voor gehuwden samen, per maand',
  article: 'Pw art. 33 lid 5 b',
  unit: 'cents',
  values: [
    verified('2015-01-01', 39_00, pw('2015-01-01', PW_AUGUSTUS_2015)),
    verified('2016-01-01', 39_20, pw('2016-01-01')),
    verified('2017-01-01', 39_30, `${pw('2017-01-01')}; ${pw('2017-07-01')}`),
    verified('2018-01-01', 39_90, NORMENBRIEF_2018),
    verified('2019-01-01', 40_50, `${pw('2019-01-01')}; ${pw('2019-07-01')}`),
    verified('2020-01-01', 41_20, pw('2020-01-01')),
    verified('2021-01-01', 41_70, `${pw('2021-01-01')}; ${pw('2021-07-01')}`),
    verified('2022-01-01', 43_00, `${pw('2022-01-01')}; ${pw('2022-07-01')}`),
    verified('2023-01-01', 50_30, pw('2023-01-01')),
    verified('2024-01-01', 50_10, pw('2024-01-01')),
    verified('2025-01-01', 51_40, KOLOM_2025),
    verified('2026-01-01', 53_00, NORMENBRIEF_2026),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const bufferbudgetMaximum = parameter<Cents>({
  naam: 'maximum bufferbudget',
  omschrijving: 'Hoogste bufferbudget per kalenderjaar',
  article: 'Pw art. 34b lid 1',
  unit: 'cents',
  values: [verified('2027-01-01', 1000_00, pw('2026-01-01', 'art. 34b, in werking op 2027-01-01; Stb. 2025-312'))],
});
