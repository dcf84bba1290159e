import { type Cents, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, NORMENBRIEF_2018, NORMENBRIEF_2026, PW_AUGUSTUS_2015, pw, verified } from './bron.ts';

// Limits of art. 34. They are no maxima that only rise: 2024 is lower than 2023 after a correction of the index.

export const vermogensgrensAlleenstaande = parameter<Cents>({
  naam: 'vermogensgrens alleenstaande',
  omschrijving: 'Vermogensgrens voor een alleenstaande',
  article: 'Pw art. 34 lid 3 a',
  unit: 'cents',
  values: [
    verified('2014-07-01', 5850_00, 'nu.nl (bedragen 2014)'),
    verified('2015-01-01', 5895_00, PW_AUGUSTUS_2015),
    verified('2016-01-01', 5920_00, pw('2016-01-01')),
    verified('2017-01-01', 5940_00, pw('2017-07-01', 'Beemster, bedragen 2017')),
    verified('2018-01-01', 6020_00, NORMENBRIEF_2018),
    verified('2019-01-01', 6120_00, pw('2019-01-01', 'kempengemeenten.nl; denhaag.nl')),
    verified('2020-01-01', 6225_00, pw('2020-01-01')),
    verified('2021-01-01', 6295_00, pw('2021-01-01', 'velsen.nl (bedragen 2021)')),
    verified('2022-01-01', 6505_00, pw('2022-01-01')),
    verified('2023-01-01', 7605_00, 'velsen.nl'),
    verified('2024-01-01', 7575_00, 'hr-kiosk.nl; isdbollenstreek.nl; velsen.nl'),
    verified('2025-01-01', 7770_00, NORMENBRIEF_2026),
    verified('2026-01-01', 8000_00, NORMENBRIEF_2026),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const vermogensgrensGezin = parameter<Cents>({
  naam: 'vermogensgrens alleenstaande ouder of gehuwden',
  omschrijving: 'Vermogensgrens voor een alleenstaande ouder of gehuwden samen',
  article: 'Pw art. 34 lid 3 b, c',
  unit: 'cents',
  values: [
    verified('2014-07-01', 11_700_00, 'nu.nl (bedragen 2014)'),
    verified('2015-01-01', 11_790_00, PW_AUGUSTUS_2015),
    verified('2016-01-01', 11_840_00, pw('2016-01-01')),
    verified('2017-01-01', 11_880_00, pw('2017-07-01', 'Beemster, bedragen 2017')),
    verified('2018-01-01', 12_040_00, NORMENBRIEF_2018),
    verified('2019-01-01', 12_240_00, pw('2019-01-01', 'kempengemeenten.nl; denhaag.nl')),
    verified('2020-01-01', 12_450_00, pw('2020-01-01')),
    verified('2021-01-01', 12_590_00, pw('2021-01-01', 'velsen.nl (bedragen 2021)')),
    verified('2022-01-01', 13_010_00, pw('2022-01-01')),
    verified('2023-01-01', 15_210_00, 'velsen.nl'),
    verified('2024-01-01', 15_150_00, 'hr-kiosk.nl; isdbollenstreek.nl; velsen.nl'),
    verified('2025-01-01', 15_540_00, NORMENBRIEF_2026),
    verified('2026-01-01', 16_000_00, NORMENBRIEF_2026),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const vrijVermogenWoning = parameter<Cents>({
  naam: 'vrij vermogen in de eigen woning',
  omschrijving: 'Vermogen in de eigen woning dat niet meetelt',
  article: 'Pw art. 34 lid 2 d',
  unit: 'cents',
  values: [
    verified('2014-07-01', 49_400_00, 'nu.nl'),
    verified('2015-01-01', 49_700_00, PW_AUGUSTUS_2015),
    verified('2016-01-01', 49_900_00, pw('2016-01-01')),
    verified('2017-01-01', 50_100_00, `${pw('2017-01-01')}; ${pw('2017-07-01')}`),
    verified('2018-01-01', 50_800_00, NORMENBRIEF_2018),
    verified('2019-01-01', 51_600_00, pw('2019-01-01', 'kempengemeenten.nl')),
    verified('2020-01-01', 52_500_00, pw('2020-01-01')),
    verified('2021-01-01', 53_100_00, pw('2021-01-01', 'velsen.nl')),
    verified('2022-01-01', 54_900_00, pw('2022-01-01')),
    verified('2023-01-01', 64_100_00, 'velsen.nl'),
    verified('2024-01-01', 63_900_00, 'hr-kiosk.nl; velsen.nl'),
    verified('2025-01-01', 65_500_00, NORMENBRIEF_2026),
    verified('2026-01-01', 67_500_00, NORMENBRIEF_2026),
  ],
  unknownFrom: EINDE_BEKEND,
});
