import { type Cents, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, NORMENBRIEF_2018, NORMENBRIEF_2026, PW_AUGUSTUS_2015, pw, verified } from './bron.ts';

// Maxima of the exemptions of art. 31 lid 2. They follow the net minimum wage (art. 38 lid 4); in every text read they
// only rose, so the last known amount bounds an unknown one from below. The text of 2026-07-01 (as those of j) repeats the
// amounts of January before a note that the copy dropped (two spaces are left of it): what holds since July is unknown.

export const vrijlatingMaximumN = parameter<Cents>({
  naam: 'maximum vrijlating inkomsten uit arbeid',
  omschrijving: 'Hoogste vrijlating van inkomsten uit arbeid per maand',
  article: 'Pw art. 31 lid 2 n',
  unit: 'cents',
  values: [
    verified('2015-01-01', 196_00, pw('2015-01-01', PW_AUGUSTUS_2015)),
    verified('2016-01-01', 198_00, pw('2016-01-01')),
    verified('2016-07-01', 199_00, pw('2016-07-01', 'zutphen.nl')),
    verified('2017-01-01', 200_00, pw('2017-01-01')),
    verified('2017-07-01', 201_00, pw('2017-07-01')),
    verified('2018-01-01', 202_00, NORMENBRIEF_2018),
    verified('2018-07-01', 203_00, NORMENBRIEF_2018),
    verified('2019-01-01', 209_00, pw('2019-01-01')),
    verified('2019-07-01', 211_00, pw('2019-07-01')),
    verified('2020-01-01', 215_00, pw('2020-01-01')),
    verified('2020-07-01', 217_00, pw('2020-07-01')),
    verified('2021-01-01', 220_00, pw('2021-01-01')),
    verified('2021-07-01', 221_00, pw('2021-07-01', 'velsen.nl')),
    verified('2022-01-01', 224_00, pw('2022-01-01')),
    verified('2022-07-01', 226_00, pw('2022-07-01')),
    verified('2023-01-01', 246_00, pw('2023-01-01')),
    verified('2023-07-01', 249_00, pw('2023-07-01')),
    verified('2024-01-01', 264_00, 'uithoorn.nl'),
    verified('2024-07-01', 269_00, pw('2024-07-01', 'velsen.nl')),
    verified('2025-01-01', 273_00, pw('2025-01-01')),
    verified('2025-07-01', 278_00, NORMENBRIEF_2026),
    verified('2026-01-01', 285_00, NORMENBRIEF_2026),
  ],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

export const vrijlatingMaximumR = parameter<Cents>({
  naam: 'maximum vrijlating alleenstaande ouder',
  omschrijving: 'Hoogste vrijlating voor een alleenstaande ouder met een kind tot 12 jaar, per maand',
  article: 'Pw art. 31 lid 2 r',
  unit: 'cents',
  values: [
    verified('2015-01-01', 122_26, pw('2015-01-01')),
    verified('2015-07-01', 122_31, PW_AUGUSTUS_2015),
    verified('2016-01-01', 123_69, pw('2016-01-01')),
    verified('2016-07-01', 124_20, 'zutphen.nl'),
    verified('2017-01-01', 125_04, pw('2017-01-01')),
    verified('2017-07-01', 125_67, pw('2017-07-01')),
    verified('2018-01-01', 126_32, NORMENBRIEF_2018),
    verified('2018-07-01', 127_00, NORMENBRIEF_2018),
    verified('2019-01-01', 130_70, pw('2019-01-01')),
    verified('2019-07-01', 131_58, pw('2019-07-01')),
    verified('2020-01-01', 134_35, pw('2020-01-01')),
    verified('2020-07-01', 135_49, pw('2020-07-01')),
    verified('2021-01-01', 137_46, pw('2021-01-01')),
    verified('2021-07-01', 137_94, pw('2021-07-01', 'velsen.nl')),
    verified('2022-01-01', 139_71, pw('2022-01-01')),
    verified('2022-07-01', 141_12, pw('2022-07-01')),
    verified('2023-01-01', 153_38, pw('2023-01-01')),
    verified('2023-07-01', 155_74, pw('2023-07-01')),
    verified('2024-01-01', 164_73, 'uithoorn.nl'),
    verified('2024-07-01', 167_79, pw('2024-07-01', 'velsen.nl')),
    verified('2025-01-01', 170_61, pw('2025-01-01')),
    verified('2025-07-01', 173_87, NORMENBRIEF_2026),
    verified('2026-01-01', 177_66, NORMENBRIEF_2026),
  ],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

export const vrijlatingMaximumY = parameter<Cents>({
  naam: 'maximum vrijlating medisch urenbeperkt',
  omschrijving: 'Hoogste vrijlating voor wie medisch urenbeperkt is, per maand',
  article: 'Pw art. 31 lid 2 y',
  unit: 'cents',
  values: [
    verified('2015-01-01', 124_00, pw('2015-01-01', 'onderdeel z')),
    verified('2015-07-01', 124_05, PW_AUGUSTUS_2015),
    verified('2016-01-01', 125_45, pw('2016-01-01')),
    verified('2016-07-01', 125_97, 'zutphen.nl'),
    verified('2017-01-01', 126_82, pw('2017-01-01')),
    verified('2017-07-01', 127_46, pw('2017-07-01')),
    verified('2018-01-01', 128_12, NORMENBRIEF_2018),
    verified('2018-07-01', 128_81, NORMENBRIEF_2018),
    verified('2019-01-01', 132_56, pw('2019-01-01')),
    verified('2019-07-01', 133_45, pw('2019-07-01')),
    verified('2020-01-01', 136_26, pw('2020-01-01')),
    verified('2020-07-01', 137_42, pw('2020-07-01')),
    verified('2021-01-01', 139_41, pw('2021-01-01')),
    verified('2021-07-01', 139_90, pw('2021-07-01')),
    verified('2022-01-01', 141_69, pw('2022-01-01')),
    verified('2022-07-01', 143_12, pw('2022-07-01')),
    verified('2023-01-01', 155_56, pw('2023-01-01')),
    verified('2023-07-01', 157_96, pw('2023-07-01')),
    verified('2024-01-01', 167_07, 'uithoorn.nl'),
    verified('2024-07-01', 170_18, 'velsen.nl'),
    verified('2025-01-01', 173_04, pw('2025-01-01')),
    verified('2025-07-01', 176_35, NORMENBRIEF_2026),
    verified('2026-01-01', 180_19, NORMENBRIEF_2026),
  ],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

/** Z and aa came on 2023-01-01. Until art. 38 lid 4 named them their amount did not follow each half-year: it lags behind y. */
export const vrijlatingMaximumZ = parameter<Cents>({
  naam: 'maximum vrijlating doelgroep loonkostensubsidie',
  omschrijving: 'Hoogste vrijlating voor de doelgroep loonkostensubsidie, per maand',
  article: 'Pw art. 31 lid 2 z, aa',
  unit: 'cents',
  values: [
    verified('2023-01-01', 155_56, pw('2023-01-01')),
    verified('2023-07-01', 157_96, pw('2023-07-01')),
    verified('2024-01-01', 157_96, pw('2024-01-01', 'het bedrag van y was toen 167,07')),
    verified('2024-07-01', 170_18, 'velsen.nl'),
    verified('2025-01-01', 170_18, pw('2025-01-01', 'het bedrag van y was toen 173,04')),
    verified('2025-07-01', 176_35, NORMENBRIEF_2026),
    verified('2026-01-01', 180_19, NORMENBRIEF_2026),
  ],
  gaps: ['2026-07-01'],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

/** Onderdelen a and b of art. 34a have no maximum. */
export const vrijlatingMaximum34aAow = parameter<Cents>({
  naam: 'maximum vrijlating vanaf de AOW-leeftijd (art. 34a)',
  omschrijving: 'Hoogste vrijlating vanaf de pensioengerechtigde leeftijd, per maand',
  article: 'Pw art. 34a lid 1 c',
  unit: 'cents',
  values: [verified('2027-01-01', 226_00, pw('2026-01-01', 'art. 34a, in werking op 2027-01-01; Stb. 2025-312'))],
});
