import { type Cents, parameter } from '../kernel/index.ts';
import { derived, EINDE_BEKEND, verified } from './bron.ts';
import { ioaw, NORMENBRIEF_2026_GRONDSLAGEN } from './bron-regelingen.ts';

// Gross amounts per calendar month, holiday pay in them. The statute gives the net amounts; the gross ones are set by
// the Regeling vaststelling grondslagen IOAW (and IOAZ, the same amounts). Half-years nobody published a source for that
// could be read are gaps. What is left of each amount after payroll tax is, to the cent, half the norm of gehuwden or the
// norm of an alleenstaande of that half-year (grondslagen.test.ts): that dates a column which names a year only
// (derived: one publication and this arithmetic), and it is why 1.519,24, printed by hr-kiosk.nl for an alleenstaande in 2024, was not taken over.

const ST_AB_2019 = 'st-ab.nl/normioaw.htm; socialedienstoostachterhoek.nl, IOAW-normen per 1 januari 2019';
const HR_KIOSK = 'hr-kiosk.nl, IOAW en IOAZ tabellen';
const JULI_2020 = `${HR_KIOSK}, kolom 2020: na loonheffing de norm van 1 juli 2020`;
const JANUARI_2021 = `${HR_KIOSK}, kolom 2021: na loonheffing de norm van 1 januari 2021`;
const ST_AB_2021 = 'st-ab.nl/normioaz.htm (netto 770,50 en 1.078,70: normen 1 juli 2021)';
const JULI_2022 = `burobezwaarberoep.nl, IOAW en IOAZ vanaf 1 juli 2022; ${HR_KIOSK}, kolom 2022`;
const JULI_2023 = `rsddeliemers.nl, bedragen 1 juli 2023; ${HR_KIOSK}`;
const JANUARI_2024 = `${HR_KIOSK}, kolom 2024 (8 januari 2024): na loonheffing de norm van 1 januari 2024`;
const JANUARI_2025 =
  'definities individuele inkomenstoeslag Amsterdam, naar BWBR0007762/2025-01-01: na loonheffing de norm van die datum';
const GATEN = ['2019-07-01', '2022-01-01', '2023-01-01', '2024-07-01', '2026-07-01'] as const;

export const grondslagGehuwden = parameter<Cents>({
  naam: 'grondslag IOAW en IOAZ, gehuwden',
  omschrijving: 'Brutogrondslag voor de werkloze werknemer of gewezen zelfstandige en de echtgenoot samen',
  article: 'Regeling vaststelling grondslagen IOAW art. 1 lid 1',
  unit: 'cents',
  values: [
    verified('2019-01-01', 1657_92, ST_AB_2019),
    derived('2020-07-01', 1689_30, JULI_2020),
    derived('2021-01-01', 1687_36, JANUARI_2021),
    verified('2021-07-01', 1695_60, ST_AB_2021),
    verified('2022-07-01', 1734_16, JULI_2022),
    verified('2023-07-01', 1940_78, JULI_2023),
    derived('2024-01-01', 2017_64, JANUARI_2024),
    derived('2025-01-01', 2194_30, JANUARI_2025),
    verified('2025-07-01', 2248_80, NORMENBRIEF_2026_GRONDSLAGEN),
    verified('2026-01-01', 2303_12, NORMENBRIEF_2026_GRONDSLAGEN),
  ],
  gaps: GATEN,
  unknownFrom: EINDE_BEKEND,
});

export const grondslagWoningdeler = parameter<Cents>({
  naam: 'grondslag IOAW en IOAZ, alleenstaande woningdeler',
  omschrijving: 'Brutogrondslag voor een alleenstaande met een of meer meerderjarige personen in dezelfde woning',
  article: 'Regeling vaststelling grondslagen IOAW art. 1 lid 2',
  unit: 'cents',
  values: [
    verified('2019-01-01', 828_97, ST_AB_2019),
    derived('2020-07-01', 844_65, JULI_2020),
    derived('2021-01-01', 843_68, JANUARI_2021),
    verified('2021-07-01', 847_80, ST_AB_2021),
    verified('2022-07-01', 867_08, JULI_2022),
    verified('2023-07-01', 970_39, JULI_2023),
    derived('2024-01-01', 1008_82, JANUARI_2024),
    derived('2025-01-01', 1097_15, JANUARI_2025),
    verified('2025-07-01', 1124_40, NORMENBRIEF_2026_GRONDSLAGEN),
    verified('2026-01-01', 1151_56, NORMENBRIEF_2026_GRONDSLAGEN),
  ],
  gaps: GATEN,
  unknownFrom: EINDE_BEKEND,
});

export const grondslagAlleenstaande = parameter<Cents>({
  naam: 'grondslag IOAW en IOAZ, alleenstaande',
  omschrijving: 'Brutogrondslag voor een alleenstaande zonder meerderjarige personen in dezelfde woning',
  article: 'Regeling vaststelling grondslagen IOAW art. 1 lid 3',
  unit: 'cents',
  values: [
    verified('2019-01-01', 1291_18, ST_AB_2019),
    derived('2020-07-01', 1328_71, JULI_2020),
    derived('2021-01-01', 1331_36, JANUARI_2021),
    verified('2021-07-01', 1338_14, ST_AB_2021),
    verified('2022-07-01', 1365_65, JULI_2022),
    verified('2023-07-01', 1522_52, JULI_2023),
    derived('2025-01-01', 1697_32, JANUARI_2025),
    verified('2025-07-01', 1733_22, NORMENBRIEF_2026_GRONDSLAGEN),
    verified('2026-01-01', 1776_11, NORMENBRIEF_2026_GRONDSLAGEN),
  ],
  gaps: [...GATEN, '2024-01-01'],
  unknownFrom: EINDE_BEKEND,
});

const VRIJLATING_GATEN = ['2022-01-01'] as const;

export const vrijlatingIoawMaximum = parameter<Cents>({
  naam: 'maximum vrijlating IOAW en IOAZ',
  omschrijving: 'Hoogste vrijlating van bruto inkomen uit arbeid per maand, zes maanden',
  article: 'IOAW art. 8 lid 2; IOAZ art. 8 lid 3',
  unit: 'cents',
  values: [
    verified('2021-07-01', 350_98, ioaw('2021-07-01', 'art. 8 lid 2')),
    verified('2025-07-01', 434_54, ioaw('2025-07-01', 'art. 8 lid 2')),
    verified('2026-01-01', 448_22, ioaw('2026-01-01', 'art. 8 lid 2')),
    verified('2026-07-01', 448_90, ioaw('2026-07-01', 'art. 8 lid 2')),
  ],
  gaps: VRIJLATING_GATEN,
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

export const vrijlatingIoawMaximumOuder = parameter<Cents>({
  naam: 'maximum vrijlating IOAW en IOAZ, alleenstaande ouder',
  omschrijving: 'Hoogste vrijlating van bruto inkomen uit arbeid per maand voor een alleenstaande ouder',
  article: 'IOAW art. 8 lid 5; IOAZ art. 8 lid 9',
  unit: 'cents',
  values: [
    verified('2021-07-01', 219_04, ioaw('2021-07-01', 'art. 8 lid 5')),
    verified('2025-07-01', 271_32, ioaw('2025-07-01', 'art. 8 lid 5')),
    verified('2026-01-01', 276_66, ioaw('2026-01-01', 'art. 8 lid 5')),
    verified('2026-07-01', 280_95, ioaw('2026-07-01', 'art. 8 lid 5')),
  ],
  gaps: VRIJLATING_GATEN,
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

export const vrijlatingIoawMaximumUrenbeperkt = parameter<Cents>({
  naam: 'maximum vrijlating IOAW en IOAZ, medisch urenbeperkt',
  omschrijving: 'Hoogste vrijlating van bruto inkomen uit arbeid per maand voor wie medisch urenbeperkt is',
  article: 'IOAW art. 8 lid 7; IOAZ art. 8 lid 11',
  unit: 'cents',
  values: [
    verified('2021-07-01', 221_06, ioaw('2021-07-01', 'art. 8 lid 7')),
    verified('2025-07-01', 275_49, 'SZW Normenbrief 1 januari 2026, bijlage III, kolom 1 juli 2025'),
    verified('2026-01-01', 280_98, ioaw('2026-01-01', 'art. 8 lid 7')),
    verified('2026-07-01', 285_20, ioaw('2026-07-01', 'art. 8 lid 7')),
  ],
  gaps: VRIJLATING_GATEN,
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

/** Since 2023; the texts read before do not have it. */
export const vrijlatingIoawMaximumLks = parameter<Cents>({
  naam: 'maximum vrijlating IOAW en IOAZ, doelgroep loonkostensubsidie',
  omschrijving: 'Hoogste vrijlating van bruto inkomen uit arbeid per maand voor de doelgroep loonkostensubsidie',
  article: 'IOAW art. 8 lid 9 en 10; IOAZ art. 8 lid 13 en 14',
  unit: 'cents',
  values: [
    verified('2025-07-01', 275_49, 'SZW Normenbrief 1 januari 2026, bijlage III, kolom 1 juli 2025'),
    verified('2026-01-01', 280_98, ioaw('2026-01-01', 'art. 8 lid 9')),
    verified('2026-07-01', 285_20, ioaw('2026-07-01', 'art. 8 lid 9')),
  ],
  unknownFrom: EINDE_BEKEND,
  neverFalls: true,
});

const PERCENTAGE_TEKST = `${ioaw('2021-07-01', 'art. 8')}; ${ioaw('2026-01-01', 'art. 8')}`;

/** From 2027-01-01 art. 8a takes the place of these exemptions. */
export const vrijlatingIoawPercentage = parameter<number>({
  naam: 'percentage vrijlating IOAW en IOAZ',
  omschrijving: 'Deel van het bruto inkomen uit arbeid dat zes maanden vrij blijft',
  article: 'IOAW art. 8 lid 2; IOAZ art. 8 lid 3',
  unit: 'percent',
  values: [verified('2021-07-01', 25, PERCENTAGE_TEKST)],
  unknownFrom: EINDE_BEKEND,
});

export const vrijlatingIoawPercentageOuder = parameter<number>({
  naam: 'percentage vrijlating IOAW en IOAZ, alleenstaande ouder',
  omschrijving: 'Deel van het bruto inkomen uit arbeid dat vrij blijft voor een alleenstaande ouder',
  article: 'IOAW art. 8 lid 5; IOAZ art. 8 lid 9',
  unit: 'percent',
  values: [verified('2021-07-01', 12.5, PERCENTAGE_TEKST)],
  unknownFrom: EINDE_BEKEND,
});

export const vrijlatingIoawPercentageOverig = parameter<number>({
  naam: 'percentage vrijlating IOAW en IOAZ, medisch urenbeperkt of doelgroep loonkostensubsidie',
  omschrijving:
    'Deel van het bruto inkomen uit arbeid dat vrij blijft bij een medische beperking of loonkostensubsidie',
  article: 'IOAW art. 8 lid 7, 9 en 10; IOAZ art. 8 lid 11, 13 en 14',
  unit: 'percent',
  values: [verified('2021-07-01', 15, PERCENTAGE_TEKST)],
  unknownFrom: EINDE_BEKEND,
});
