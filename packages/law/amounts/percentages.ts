import { parameter } from '../kernel/index.ts';
import {
  EINDE_BEKEND,
  NORMEN_2015_01,
  NORMENBRIEF_2026,
  PW_AUGUSTUS_2015,
  pw,
  STCRT_2017_36285,
  verified,
} from './bron.ts';

const PW = `${pw('2015-07-01')}; ${pw('2026-01-01')}`;
const FORMULE = 'schulinck.nl en szw.rijksopenheid.nl/336 (de formule is in de wettekst een plaatje, 256403.png)';

/** The part of the couple norm that a household shares, whatever its size. */
export const kostendelersnormVast = parameter<number>({
  naam: 'kostendelersnorm, vast percentage',
  omschrijving: 'Vast deel van de kostendelersnorm, in procenten van de norm voor gehuwden',
  article: 'Pw art. 22a lid 1',
  unit: 'percent',
  values: [verified('2015-01-01', 40, FORMULE)],
});

export const kostendelersnormPerPersoon = parameter<number>({
  naam: 'kostendelersnorm, percentage per persoon',
  omschrijving: 'Deel van de kostendelersnorm per persoon, in procenten van de norm voor gehuwden',
  article: 'Pw art. 22a lid 1',
  unit: 'percent',
  values: [verified('2015-01-01', 30, FORMULE)],
});

export const afwijkingNormGehuwdenPercentage = parameter<number>({
  naam: 'deel norm bij een partner zonder recht',
  omschrijving: 'Deel van de gehuwdennorm voor de echtgenoot die wel recht heeft',
  article: 'Pw art. 24',
  unit: 'percent',
  values: [verified('2016-01-01', 50, pw('2016-01-01'))],
});

/** From 2027-01-01 art. 34a takes the place of n, r and y. */
export const vrijlatingPercentageN = parameter<number>({
  naam: 'percentage vrijlating inkomsten uit arbeid',
  omschrijving: 'Deel van de inkomsten uit arbeid dat vrij blijft',
  article: 'Pw art. 31 lid 2 n',
  unit: 'percent',
  values: [verified('2015-01-01', 25, PW)],
  unknownFrom: EINDE_BEKEND,
});

export const vrijlatingPercentageR = parameter<number>({
  naam: 'percentage vrijlating alleenstaande ouder',
  omschrijving: 'Deel van de inkomsten uit arbeid dat vrij blijft voor een alleenstaande ouder',
  article: 'Pw art. 31 lid 2 r',
  unit: 'percent',
  values: [verified('2015-01-01', 12.5, PW)],
  unknownFrom: EINDE_BEKEND,
});

export const vrijlatingPercentageY = parameter<number>({
  naam: 'percentage vrijlating medisch urenbeperkt',
  omschrijving: 'Deel van de inkomsten uit arbeid dat vrij blijft voor wie medisch urenbeperkt is',
  article: 'Pw art. 31 lid 2 y',
  unit: 'percent',
  values: [verified('2015-01-01', 15, PW)],
  unknownFrom: EINDE_BEKEND,
});

export const vrijlatingPercentageZ = parameter<number>({
  naam: 'percentage vrijlating doelgroep loonkostensubsidie',
  omschrijving: 'Deel van de inkomsten uit arbeid dat vrij blijft voor de doelgroep loonkostensubsidie',
  article: 'Pw art. 31 lid 2 z, aa',
  unit: 'percent',
  values: [verified('2023-01-01', 15, `${pw('2023-01-01')}; ${pw('2026-01-01')}`)],
  unknownFrom: EINDE_BEKEND,
});

const PW_34A = pw('2026-01-01', 'art. 34a, in werking op 2027-01-01; Stb. 2025-312');

export const vrijlatingPercentage34a = parameter<number>({
  naam: 'percentage verrekening inkomsten (art. 34a)',
  omschrijving: 'Deel van de inkomsten uit arbeid dat niet wordt verrekend',
  article: 'Pw art. 34a lid 1 a, b',
  unit: 'percent',
  values: [verified('2027-01-01', 15, PW_34A)],
});

export const vrijlatingPercentage34aAow = parameter<number>({
  naam: 'percentage verrekening inkomsten vanaf de AOW-leeftijd (art. 34a)',
  omschrijving: 'Deel van de inkomsten uit arbeid dat niet wordt verrekend vanaf de pensioengerechtigde leeftijd',
  article: 'Pw art. 34a lid 1 c',
  unit: 'percent',
  values: [verified('2027-01-01', 25, PW_34A)],
});

/** The statute still prints 4,8 percent; the notified 5,00 percent governs. */
export const vakantietoeslagPercentage = parameter<number>({
  naam: 'percentage vakantietoeslag',
  omschrijving: 'Vakantietoeslag als deel van de bijstand',
  article: 'Pw art. 19 lid 3',
  unit: 'percent',
  values: [
    verified('2015-01-01', 5, `${NORMEN_2015_01}: 960,83 = 912,79 + 48,04`),
    verified('2017-07-01', 5, `${STCRT_2017_36285}: 986,52 = 937,19 + 49,33`),
    verified('2021-07-01', 5, 'velsen.nl, normen 1 juli 2021: 1.078,70 = 1.024,76 + 53,94'),
    verified('2025-07-01', 5, NORMENBRIEF_2026),
    verified('2026-01-01', 5, NORMENBRIEF_2026),
  ],
});

export const voorschotPercentage = parameter<number>({
  naam: 'percentage voorschot',
  omschrijving: 'Voorschot als deel van de bijstand, ten minste',
  article: 'Pw art. 52 lid 2',
  unit: 'percent',
  values: [
    verified('2015-01-01', 90, `${PW_AUGUSTUS_2015}, art. 52`),
    verified('2026-01-01', 95, `${pw('2026-01-01', 'art. 52; Stb. 2025-312')}`),
  ],
});

/** The temporary art. 31a gave k, n and r to people younger than 27 too. The text of 2020-11-01, the one before, has no art. 31a. */
export const vrijlatingOnder27 = parameter<boolean>({
  naam: 'vrijlating voor jongeren (art. 31a)',
  omschrijving: 'Of de vrijlatingen n en r ook gelden onder 27 jaar',
  article: 'Pw art. 31a, art. 31 lid 5',
  unit: 'boolean',
  values: [
    verified('2015-01-01', false, pw('2015-07-01', 'art. 31 lid 7; tekst 2020-11-01, art. 31 lid 5')),
    verified('2021-01-01', true, pw('2021-01-01', 'art. 31a')),
    verified('2021-07-01', false, pw('2021-01-01', 'art. 31a vervalt op 2021-07-01')),
  ],
});

/** Art. 31 lid 5: since 2023 a premie (j) is also exempt for somebody younger than 27 of the target group of loonkostensubsidie. */
export const premieOnder27Doelgroep = parameter<boolean>({
  naam: 'premie voor jongeren van de doelgroep loonkostensubsidie',
  omschrijving: 'Of onderdeel j onder 27 jaar geldt voor de doelgroep loonkostensubsidie',
  article: 'Pw art. 31 lid 5',
  unit: 'boolean',
  values: [
    verified('2015-01-01', false, pw('2022-07-01', 'art. 31 lid 5')),
    verified('2023-01-01', true, pw('2023-01-01', 'art. 31 lid 5')),
  ],
});
