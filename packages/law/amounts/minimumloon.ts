import { type Cents, parameter } from '../kernel/index.ts';
import { derived, EINDE_BEKEND, verified } from './bron.ts';

// The gross minimum wage without holiday allowance. Until 2023 an amount per month and per week; since 2024 one per hour
// (WML art. 8 lid 1 a) and one per month for laws that refer to it (art. 8 lid 1 b), called referentiemaandloon.

const WML_2026_07 =
  'Stcrt. 2026, 16505 (Regeling van 28 april 2026, nr. 2026-0000107275), zoals vermeld in MinBZK/regelrecht-corpus, WML art. 8, tekst 2026-07-01';
const NORMENBRIEF_GROEI = 'SZW Normenbrief 1 januari 2026: ontwikkeling van het referentiemaandloon 2,16%';

export const minimumloonPerMaand = parameter<Cents>({
  naam: 'minimumloon per maand',
  omschrijving: 'Wettelijk minimumloon per maand, zonder vakantiebijslag',
  article: 'Pw art. 2 c; WML art. 8 lid 1 b',
  unit: 'cents',
  values: [
    verified('2015-01-01', 1501_80, 'minimumloon.nl/minimumloon-2015; opennieuwsbank.nl (Stcrt. 2014, 29850)'),
    verified('2015-07-01', 1507_80, 'dibevo.nl; beta.salure.nl; glasbrancheorganisatie.nl'),
    verified('2016-01-01', 1524_60, 'rendement.nl 2015-12'),
    verified('2016-07-01', 1537_20, 'nijsingh.nl; rendement.nl 2016-07'),
    verified('2017-01-01', 1551_60, 'pnr.nu; minimumloon.nu; trendsinhr.nl; payroll-collectief.nl'),
    verified('2017-07-01', 1565_40, 'hr-kiosk.nl minimumloon tabellen; seasonalwork.nl'),
    verified('2018-01-01', 1578_00, 'hr-kiosk.nl minimumloon tabellen; horecasalarisadministratie.nl'),
    verified('2018-07-01', 1594_20, 'vpt.nl (Rijksoverheid); boutkanenpartners.nl'),
    verified('2019-01-01', 1615_80, 'stemerdinkenverhoek.nl; payrollatwork.nl (Stcrt. 2018, 59237)'),
    verified('2019-07-01', 1635_60, 'hr-kiosk.nl minimumloon tabellen 2020; ehrsalarisloket.nl'),
    verified('2020-01-01', 1653_60, 'hr-kiosk.nl minimumloon tabellen (Stcrt. 2019, 56680); sal4you.nl'),
    verified('2020-07-01', 1680_00, 'admaxi.nl (Stcrt. 2020, 22092); jenz.nl'),
    verified('2021-01-01', 1684_80, 'inlenersbeloning.com/wml2021-01; medicalfacts.nl; werkstudent.nl'),
    verified('2021-07-01', 1701_00, 'puuraccountancy.nl; medicalfacts.nl; boutkanenpartners.nl'),
    verified('2022-01-01', 1725_00, 'p-direkt.nl (Stcrt. 2021, 44177); flexmarkt.nl; honigenhonig.nl'),
    verified('2022-07-01', 1756_20, 'vengroot.nl; scheersgroep.nl; loonbureau.nl (Stcrt. 2022, 11945)'),
    verified('2023-01-01', 1934_40, 'taxence.nl (Stb. 2022, 381); sigmapersoneel.nl'),
    verified('2023-07-01', 1995_00, 'sigmapersoneel.nl/minimumloon-2023'),
    verified('2024-01-01', 2069_40, 'accountingcounts.nl (besluit 2023-0000526966)'),
    verified('2024-07-01', 2133_60, '4-vision.nl wettelijk-minimumloon-per-1-juli-2024'),
    verified('2025-01-01', 2191_80, 'admaxi.nl (besluit 2024-0000675332); vertiadvies.nl'),
    derived(
      '2025-07-01',
      2245_80,
      `${NORMENBRIEF_GROEI}; het enige veelvoud van 0,60 dat met 2,16% op 2.294,40 komt en een uurloon van 14,40 geeft`,
    ),
    verified('2026-01-01', 2294_40, 'SZW Normenbrief 1 januari 2026; grootheddeaccountants.nl'),
    verified('2026-07-01', 2337_00, WML_2026_07),
  ],
  unknownFrom: EINDE_BEKEND,
});

/** Needed for an amount per hour before 2024 only. */
export const minimumloonPerWeek = parameter<Cents>({
  naam: 'minimumloon per week',
  omschrijving: 'Wettelijk minimumloon per week, zonder vakantiebijslag',
  article: 'WML art. 8 (tekst tot en met 2023)',
  unit: 'cents',
  values: [
    verified('2015-01-01', 346_55, 'minimumloon.nl/minimumloon-2015'),
    verified('2015-07-01', 347_95, 'dibevo.nl; beta.salure.nl'),
    verified('2017-01-01', 358_05, 'pnr.nu; payroll-collectief.nl'),
    verified('2017-07-01', 361_25, 'hr-kiosk.nl minimumloon tabellen'),
    verified('2018-01-01', 364_15, 'hr-kiosk.nl minimumloon tabellen; horecasalarisadministratie.nl'),
    verified('2018-07-01', 367_90, 'vpt.nl (Rijksoverheid); boutkanenpartners.nl'),
    verified('2019-01-01', 372_90, 'stemerdinkenverhoek.nl; payrollatwork.nl'),
    verified('2019-07-01', 377_45, 'hr-kiosk.nl minimumloon tabellen 2020'),
    verified('2020-01-01', 381_60, 'hr-kiosk.nl minimumloon tabellen; sal4you.nl'),
    verified('2020-07-01', 387_70, 'admaxi.nl; jenz.nl'),
    verified('2021-01-01', 388_80, 'inlenersbeloning.com/wml2021-01'),
    verified('2021-07-01', 392_55, 'puuraccountancy.nl; medicalfacts.nl'),
    verified('2022-01-01', 398_10, 'p-direkt.nl; flexmarkt.nl'),
    verified('2022-07-01', 405_30, 'vengroot.nl; scheersgroep.nl'),
    verified('2023-01-01', 446_40, 'taxence.nl; sigmapersoneel.nl'),
    verified('2023-07-01', 460_40, 'sigmapersoneel.nl/minimumloon-2023'),
  ],
  gaps: ['2016-01-01'],
  unknownFrom: '2024-01-01',
});

export const minimumloonPerUur = parameter<Cents>({
  naam: 'minimumloon per uur',
  omschrijving: 'Wettelijk minimumloon per uur, zonder vakantiebijslag',
  article: 'WML art. 8 lid 1 a',
  unit: 'cents',
  values: [
    verified('2024-01-01', 13_27, 'accountingcounts.nl (besluit 2023-0000526966)'),
    verified('2024-07-01', 13_68, '4-vision.nl wettelijk-minimumloon-per-1-juli-2024'),
    verified('2025-01-01', 14_06, 'admaxi.nl (besluit 2024-0000675332); svb.nl'),
    verified('2025-07-01', 14_40, 'vertiadvies.nl minimumuurloon 1 juli 2025'),
    verified('2026-01-01', 14_71, 'grootheddeaccountants.nl; vertiadvies.nl'),
    verified('2026-07-01', 14_99, WML_2026_07),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const leeftijdVolMinimumloon = parameter<number>({
  naam: 'leeftijd volledig minimumloon',
  omschrijving: 'Leeftijd vanaf wanneer het volledige minimumloon geldt',
  article: 'WML art. 7, 8; Besluit minimumjeugdloon',
  unit: 'years',
  values: [
    verified('2015-01-01', 23, 'minimumloon.nl/minimumloon-2015; pnr.nu'),
    verified('2017-07-01', 22, 'hr-kiosk.nl minimumloon tabellen'),
    verified('2019-07-01', 21, 'ehrsalarisloket.nl (21 jaar 100%)'),
  ],
});

/** The amount of one age. */
export interface Jeugdloon {
  readonly leeftijd: number;
  readonly bedrag: Cents;
}

/** Amounts per month from the oldest to the youngest. */
function naarLeeftijd(oudste: number, ...bedragen: readonly Cents[]): Jeugdloon[] {
  return bedragen.map((bedrag, i) => ({ leeftijd: oudste - i, bedrag }));
}

/** Since 2024 the amount of an age is a percentage of the amount per month (WML art. 8 lid 3). */
export const minimumjeugdlonen = parameter<readonly Jeugdloon[]>({
  naam: 'minimumjeugdloon per maand',
  omschrijving: 'Minimumloon per maand naar leeftijd, zonder vakantiebijslag',
  article: 'WML art. 8 lid 3; Besluit minimumjeugdloon',
  unit: 'table',
  values: [
    verified(
      '2015-01-01',
      naarLeeftijd(22, 1276_55, 1088_80, 923_60, 788_45, 683_30, 593_20, 518_10, 450_55),
      'minimumloon.nl/minimumloon-2015',
    ),
    verified(
      '2015-07-01',
      naarLeeftijd(22, 1281_65, 1093_15, 927_30, 791_60, 686_05, 595_60, 520_20),
      'dibevo.nl; beta.salure.nl',
    ),
    verified(
      '2017-01-01',
      naarLeeftijd(22, 1318_85, 1124_90, 954_25, 814_60, 706_00, 612_90, 535_30, 465_50),
      'pnr.nu; minimumloon.nu; trendsinhr.nl',
    ),
    verified(
      '2017-07-01',
      naarLeeftijd(21, 1330_60, 1095_80, 860_95, 743_55, 618_35, 540_05, 469_60),
      'hr-kiosk.nl minimumloon tabellen; seasonalwork.nl',
    ),
    verified(
      '2018-01-01',
      naarLeeftijd(21, 1341_30, 1104_60, 867_90, 749_55, 623_30, 544_40, 473_40),
      'hr-kiosk.nl minimumloon tabellen; horecasalarisadministratie.nl',
    ),
    verified(
      '2018-07-01',
      naarLeeftijd(21, 1355_05, 1115_95, 876_80, 757_25, 629_70, 550_00, 478_25),
      'vpt.nl (Rijksoverheid); boutkanenpartners.nl',
    ),
    verified(
      '2019-01-01',
      naarLeeftijd(21, 1373_45, 1131_05, 888_70, 767_50, 638_25, 557_45, 484_75),
      'stemerdinkenverhoek.nl; payrollatwork.nl',
    ),
    verified(
      '2019-07-01',
      naarLeeftijd(20, 1308_50, 981_35, 817_80, 646_05, 564_30, 490_70),
      'hr-kiosk.nl minimumloon tabellen 2020',
    ),
    verified(
      '2020-01-01',
      naarLeeftijd(20, 1322_90, 992_15, 826_80, 653_15, 570_50, 496_10),
      'hr-kiosk.nl minimumloon tabellen; sal4you.nl',
    ),
    verified('2020-07-01', naarLeeftijd(20, 1344_00, 1008_00, 840_00, 663_60, 579_60, 504_00), 'admaxi.nl; jenz.nl'),
    verified(
      '2021-01-01',
      naarLeeftijd(20, 1347_85, 1010_90, 842_40, 665_50, 581_25, 505_45),
      'inlenersbeloning.com/wml2021-01; werkstudent.nl',
    ),
    verified(
      '2021-07-01',
      naarLeeftijd(20, 1360_80, 1020_60, 850_50, 671_90, 586_85, 510_30),
      'puuraccountancy.nl; medicalfacts.nl',
    ),
    verified(
      '2022-01-01',
      naarLeeftijd(20, 1380_00, 1035_00, 862_50, 681_40, 595_15, 517_50),
      'p-direkt.nl; flexmarkt.nl; honigenhonig.nl',
    ),
    verified(
      '2022-07-01',
      naarLeeftijd(20, 1404_95, 1053_70, 878_10, 693_70, 605_90, 526_85),
      'vengroot.nl; scheersgroep.nl; loonbureau.nl',
    ),
    verified(
      '2023-01-01',
      naarLeeftijd(20, 1547_50, 1160_65, 967_20, 764_10, 667_35, 580_30),
      'taxence.nl; sigmapersoneel.nl',
    ),
    verified(
      '2023-07-01',
      naarLeeftijd(20, 1596_00, 1197_00, 997_50, 788_05, 688_30, 598_50),
      'sigmapersoneel.nl/minimumloon-2023',
    ),
  ],
  gaps: ['2016-01-01'],
  unknownFrom: '2024-01-01',
});

/** Percentage of the full minimum wage, by age. */
export interface Jeugdpercentage {
  readonly leeftijd: number;
  readonly percentage: number;
}

const percentages = (oudste: number, ...lijst: readonly number[]): Jeugdpercentage[] =>
  lijst.map((percentage, i) => ({ leeftijd: oudste - i, percentage }));

export const minimumjeugdloonPercentages = parameter<readonly Jeugdpercentage[]>({
  naam: 'percentages minimumjeugdloon',
  omschrijving: 'Deel van het minimumloon naar leeftijd',
  article: 'WML art. 8 lid 3; Besluit minimumjeugdloon art. 2 lid 1',
  unit: 'table',
  values: [
    verified('2015-01-01', percentages(22, 85, 72.5, 61.5, 52.5, 45.5, 39.5, 34.5, 30), 'pnr.nu; trendsinhr.nl'),
    verified('2017-07-01', percentages(21, 85, 70, 55, 47.5, 39.5, 34.5, 30), 'boutkanenpartners.nl (2018-07)'),
    verified('2019-07-01', percentages(20, 80, 60, 50, 39.5, 34.5, 30), 'sal4you.nl; vertiadvies.nl 2026'),
  ],
});

/** Of who works beside a beroepsbegeleidende leerweg (WML art. 8 lid 4). Pw art. 2 c does not refer to them. */
export const minimumjeugdloonPercentagesBbl = parameter<readonly Jeugdpercentage[]>({
  naam: 'percentages minimumjeugdloon bbl',
  omschrijving: 'Deel van het minimumloon naar leeftijd in de beroepsbegeleidende leerweg',
  article: 'WML art. 8 lid 4; Besluit minimumjeugdloon',
  unit: 'table',
  values: [verified('2019-07-01', percentages(20, 61.5, 52.5, 45.5), 'grootheddeaccountants.nl 2026')],
});

export const vakantiebijslagPercentage = parameter<number>({
  naam: 'percentage vakantiebijslag',
  omschrijving: 'Vakantiebijslag als deel van het loon, ten minste',
  article: 'WML art. 15 lid 1',
  unit: 'percent',
  values: [
    verified('2015-01-01', 8, 'rendement.nl 2016-07: 1.537,20 met vakantiebijslag is 1.660,18'),
    verified('2025-01-01', 8, 'svb.nl bedragen minimumlonen 2025'),
  ],
});
