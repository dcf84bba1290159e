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
    verified('2017-01-01', 5940_00, 'beemster (family 11.880); single halved'),
    verified('2018-01-01', 6020_00, NORMENBRIEF_2018),
    verified('2019-01-01', 6120_00, 'kempengemeenten.nl; denhaag.nl'),
    verified('2020-01-01', 6225_00, pw('2020-01-01')),
    verified('2021-01-01', 6295_00, 'velsen.nl (bedragen 2021)'),
    verified('2022-01-01', 6505_00, pw('2022-07-01')),
    verified('2023-01-01', 7605_00, 'velsen.nl'),
    verified('2024-01-01', 7575_00, 'hr-kiosk.nl; isdbollenstreek.nl; velsen.nl'),
    verified('2025-01-01', 7770_00, NORMENBRIEF_2026),
    verified('2026-01-01', 8000_00, NORMENBRIEF_2026),
  ],
  gaps: ['2016-01-01'],
  unknownFrom: EINDE_BEKEND,
});

export const vermogensgrensGezin = parameter<Cents>({
  naam: 'vermogensgrens alleenstaande ouder of gehuwden',
  omschrijving: 'Vermogensgrens voor een alleenstaande ouder of gehuwden samen',
  article: 'Pw art. 34 lid 3 b, c',
  unit: 'cents',
  values: [
    verified('2014-07-01', 11700_00, 'nu.nl (bedragen 2014)'),
    verified('2015-01-01', 11790_00, PW_AUGUSTUS_2015),
    verified('2017-01-01', 11880_00, 'beemster (family 11.880); single halved'),
    verified('2018-01-01', 12040_00, NORMENBRIEF_2018),
    verified('2019-01-01', 12240_00, 'kempengemeenten.nl; denhaag.nl'),
    verified('2020-01-01', 12450_00, pw('2020-01-01')),
    verified('2021-01-01', 12590_00, 'velsen.nl (bedragen 2021)'),
    verified('2022-01-01', 13010_00, pw('2022-07-01')),
    verified('2023-01-01', 15210_00, 'velsen.nl'),
    verified('2024-01-01', 15150_00, 'hr-kiosk.nl; isdbollenstreek.nl; velsen.nl'),
    verified('2025-01-01', 15540_00, NORMENBRIEF_2026),
    verified('2026-01-01', 16000_00, NORMENBRIEF_2026),
  ],
  gaps: ['2016-01-01'],
  unknownFrom: EINDE_BEKEND,
});

export const vrijVermogenWoning = parameter<Cents>({
  naam: 'vrij vermogen in de eigen woning',
  omschrijving: 'Vermogen in de eigen woning dat niet meetelt',
  article: 'Pw art. 34 lid 2 d',
  unit: 'cents',
  values: [
    verified('2014-07-01', 49400_00, 'nu.nl'),
    verified('2015-01-01', 49700_00, PW_AUGUSTUS_2015),
    verified('2018-01-01', 50800_00, NORMENBRIEF_2018),
    verified('2019-01-01', 51600_00, 'kempengemeenten.nl'),
    verified('2020-01-01', 52500_00, pw('2020-01-01')),
    verified('2021-01-01', 53100_00, 'velsen.nl'),
    verified('2022-01-01', 54900_00, pw('2022-07-01')),
    verified('2023-01-01', 64100_00, 'velsen.nl'),
    verified('2024-01-01', 63900_00, 'hr-kiosk.nl; velsen.nl'),
    verified('2025-01-01', 65500_00, NORMENBRIEF_2026),
    verified('2026-01-01', 67500_00, NORMENBRIEF_2026),
  ],
  gaps: ['2016-01-01'],
  unknownFrom: EINDE_BEKEND,
});
