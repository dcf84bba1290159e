import { type Cents, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, verified } from './bron.ts';
import { HANDLEIDING_2019, NORMENBRIEF_2026_BELASTING } from './bron-regelingen.ts';

// Payroll tax over bijstand. Known: 2018 (two figures of the handbook of 2019), 2019 and 2026. The letters are those of
// the Belastingdienst and of annex VI of the Normenbrief. Rates of other years are missing and are never estimated.

const HANDLEIDING_2018 = `${HANDLEIDING_2019}, par. 6.2, voorbeeld over 2018`;
const ONBEKEND = { gaps: ['2020-01-01'], unknownFrom: EINDE_BEKEND } as const;

export const loonheffingskorting = parameter<Cents>({
  naam: 'loonheffingskorting over bijstand',
  omschrijving: 'Loonheffingskorting per jaar voor wie jonger is dan de AOW-leeftijd (letter A)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.1',
  unit: 'cents',
  values: [
    verified('2018-01-01', 2265_00, HANDLEIDING_2018),
    verified('2019-01-01', 2477_00, HANDLEIDING_2019),
    verified('2026-01-01', 3115_00, NORMENBRIEF_2026_BELASTING),
  ],
  ...ONBEKEND,
});

export const loonheffingskortingAowGehuwd = parameter<Cents>({
  naam: 'loonheffingskorting over bijstand, AOW-leeftijd, gehuwd',
  omschrijving: 'Loonheffingskorting per jaar voor gehuwden met de AOW-leeftijd (letter A)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.1',
  unit: 'cents',
  values: [
    verified('2019-01-01', 2864_00, HANDLEIDING_2019),
    verified('2026-01-01', 3623_00, NORMENBRIEF_2026_BELASTING),
  ],
  ...ONBEKEND,
});

export const loonheffingskortingAowAlleenstaand = parameter<Cents>({
  naam: 'loonheffingskorting over bijstand, AOW-leeftijd, alleenstaand',
  omschrijving: 'Loonheffingskorting per jaar voor alleenstaanden met de AOW-leeftijd (letter A)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.1',
  unit: 'cents',
  values: [
    verified('2019-01-01', 3293_00, HANDLEIDING_2019),
    verified('2026-01-01', 4163_00, NORMENBRIEF_2026_BELASTING),
  ],
  ...ONBEKEND,
});

/** What a gemeente reckons with. Letter D is for the SVB, which withholds the Zvw contribution. */
export const loonheffingPercentage = parameter<number>({
  naam: 'percentage loonheffing over nettobijstand',
  omschrijving: 'Loonheffing als deel van de nettobijstand, jonger dan de AOW-leeftijd (letter E)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.2',
  unit: 'percent',
  values: [
    verified('2018-01-01', 57.6, HANDLEIDING_2018),
    verified('2019-01-01', 57.85, HANDLEIDING_2019),
    verified('2026-01-01', 55.64, NORMENBRIEF_2026_BELASTING),
  ],
  ...ONBEKEND,
});

export const loonheffingPercentageAow = parameter<number>({
  naam: 'percentage loonheffing over nettobijstand, AOW-leeftijd',
  omschrijving: 'Loonheffing als deel van de nettobijstand, AOW-leeftijd en ouder (letter E)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.2',
  unit: 'percent',
  values: [verified('2019-01-01', 23.08, HANDLEIDING_2019), verified('2026-01-01', 21.73, NORMENBRIEF_2026_BELASTING)],
  ...ONBEKEND,
});

export const bijstandspercentagetarief = parameter<number>({
  naam: 'bijstandspercentagetarief',
  omschrijving: 'Loonheffing in de loop van het jaar, als deel van de nettobijstand, jonger dan de AOW-leeftijd',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.3',
  unit: 'percent',
  values: [verified('2019-01-01', 22.9, HANDLEIDING_2019), verified('2026-01-01', 23.49, NORMENBRIEF_2026_BELASTING)],
  ...ONBEKEND,
});

export const bijstandspercentagetariefAow = parameter<number>({
  naam: 'bijstandspercentagetarief, AOW-leeftijd',
  omschrijving: 'Loonheffing in de loop van het jaar, als deel van de nettobijstand, AOW-leeftijd en ouder',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.3',
  unit: 'percent',
  values: [verified('2019-01-01', 0, HANDLEIDING_2019), verified('2026-01-01', 0, NORMENBRIEF_2026_BELASTING)],
  ...ONBEKEND,
});

export const werkgeversheffingZvwPercentage = parameter<number>({
  naam: 'percentage werkgeversheffing Zvw',
  omschrijving: 'Bijdrage Zvw die de gemeente over de brutobijstand betaalt (letter H)',
  article: 'Zvw art. 42',
  unit: 'percent',
  values: [verified('2019-01-01', 6.95, HANDLEIDING_2019), verified('2026-01-01', 6.1, NORMENBRIEF_2026_BELASTING)],
  ...ONBEKEND,
});

export const maximumBijdrageinkomenZvw = parameter<Cents>({
  naam: 'maximum bijdrage-inkomen Zvw',
  omschrijving: 'Hoogste inkomen per jaar waarover de bijdrage Zvw wordt betaald (letter I of K)',
  article: 'Zvw art. 42',
  unit: 'cents',
  values: [
    verified('2019-01-01', 55_927_00, HANDLEIDING_2019),
    verified('2026-01-01', 79_409_00, NORMENBRIEF_2026_BELASTING),
  ],
  ...ONBEKEND,
});

export const eindheffingBbz = parameter<number>({
  naam: 'eindheffingstarief Bbz 2004',
  omschrijving: 'Eindheffing die de gemeente betaalt over een lening die een gift wordt, jonger dan de AOW-leeftijd',
  article: 'Bbz 2004 art. 4; handleiding loonheffingen hoofdstuk 5',
  unit: 'percent',
  values: [verified('2019-01-01', 57.85, HANDLEIDING_2019), verified('2026-01-01', 55.64, NORMENBRIEF_2026_BELASTING)],
  ...ONBEKEND,
});
