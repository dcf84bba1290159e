import { type Cents, parameter } from '../kernel/index.ts';
import { derived, EINDE_BEKEND, verified } from './bron.ts';
import {
  type Belastingjaar,
  HANDLEIDING_2019,
  NORMENBRIEF_2026_BELASTING,
  schijftarief,
  TARIEVEN,
  ZVW_BIJDRAGEN,
} from './bron-regelingen.ts';

// Payroll tax over bijstand. The letters are those of the Belastingdienst and of annex VI of the Normenbrief. Printed:
// 2018 (two figures of the handbook of 2019), 2019 and 2026. Letters A and E of 2020 to 2025 follow from the published
// tax of those years, as they do in the printed years: A is the algemene heffingskorting (from the AOW age with the
// ouderenkortingen), E the first rate of box 1 over what is left of it. The bijstandspercentagetarief follows from
// nothing that is published, so it stays missing.

const HANDLEIDING_2018 = `${HANDLEIDING_2019}, par. 6.2, voorbeeld over 2018`;
const ONBEKEND = { gaps: ['2020-01-01'], unknownFrom: EINDE_BEKEND } as const;
/** The algemene heffingskorting from the AOW age of 2021 and 2022 was found in one place, or none. */
const ONBEKEND_AOW = { gaps: ['2021-01-01'], unknownFrom: EINDE_BEKEND } as const;
const kortingen = (jaar: Belastingjaar, wat: string): string => `${TARIEVEN[jaar]}: ${wat}`;

export const loonheffingskorting = parameter<Cents>({
  naam: 'loonheffingskorting over bijstand',
  omschrijving: 'Loonheffingskorting per jaar voor wie jonger is dan de AOW-leeftijd (letter A)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.1',
  unit: 'cents',
  values: [
    verified('2018-01-01', 2265_00, HANDLEIDING_2018),
    verified('2019-01-01', 2477_00, HANDLEIDING_2019),
    derived('2020-01-01', 2711_00, kortingen(2020, 'algemene heffingskorting')),
    derived('2021-01-01', 2837_00, kortingen(2021, 'algemene heffingskorting')),
    derived('2022-01-01', 2888_00, kortingen(2022, 'algemene heffingskorting')),
    derived('2023-01-01', 3070_00, kortingen(2023, 'algemene heffingskorting')),
    derived('2024-01-01', 3362_00, kortingen(2024, 'algemene heffingskorting')),
    derived('2025-01-01', 3068_00, kortingen(2025, 'algemene heffingskorting')),
    verified('2026-01-01', 3115_00, NORMENBRIEF_2026_BELASTING),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const loonheffingskortingAowGehuwd = parameter<Cents>({
  naam: 'loonheffingskorting over bijstand, AOW-leeftijd, gehuwd',
  omschrijving: 'Loonheffingskorting per jaar voor gehuwden met de AOW-leeftijd (letter A)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.1',
  unit: 'cents',
  values: [
    verified('2019-01-01', 2864_00, HANDLEIDING_2019),
    derived('2020-01-01', 3035_00, kortingen(2020, '1.413 en 1.622')),
    derived('2023-01-01', 3418_00, kortingen(2023, '1.583 en 1.835')),
    derived('2024-01-01', 3745_00, kortingen(2024, '1.735 en 2.010')),
    derived('2025-01-01', 3571_00, kortingen(2025, '1.536 en 2.035')),
    verified('2026-01-01', 3623_00, NORMENBRIEF_2026_BELASTING),
  ],
  ...ONBEKEND_AOW,
});

export const loonheffingskortingAowAlleenstaand = parameter<Cents>({
  naam: 'loonheffingskorting over bijstand, AOW-leeftijd, alleenstaand',
  omschrijving: 'Loonheffingskorting per jaar voor alleenstaanden met de AOW-leeftijd (letter A)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.1',
  unit: 'cents',
  values: [
    verified('2019-01-01', 3293_00, HANDLEIDING_2019),
    derived('2020-01-01', 3471_00, kortingen(2020, '1.413, 1.622 en 436')),
    derived('2023-01-01', 3896_00, kortingen(2023, '1.583, 1.835 en 478')),
    derived('2024-01-01', 4269_00, kortingen(2024, '1.735, 2.010 en 524')),
    derived('2025-01-01', 4102_00, kortingen(2025, '1.536, 2.035 en 531')),
    verified('2026-01-01', 4163_00, NORMENBRIEF_2026_BELASTING),
  ],
  ...ONBEKEND_AOW,
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
    derived('2020-01-01', 59.62, schijftarief(2020, '37,35')),
    derived('2021-01-01', 58.98, schijftarief(2021, '37,10')),
    derived('2022-01-01', 58.91, schijftarief(2022, '37,07')),
    derived('2023-01-01', 58.55, schijftarief(2023, '36,93')),
    derived('2024-01-01', 58.65, schijftarief(2024, '36,97')),
    derived('2025-01-01', 55.81, schijftarief(2025, '35,82')),
    verified('2026-01-01', 55.64, NORMENBRIEF_2026_BELASTING),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const loonheffingPercentageAow = parameter<number>({
  naam: 'percentage loonheffing over nettobijstand, AOW-leeftijd',
  omschrijving: 'Loonheffing als deel van de nettobijstand, AOW-leeftijd en ouder (letter E)',
  article: 'Pw art. 19 lid 4; handleiding loonheffingen par. 3.2.2',
  unit: 'percent',
  values: [
    verified('2019-01-01', 23.08, HANDLEIDING_2019),
    derived('2020-01-01', 24.15, schijftarief(2020, '19,45')),
    derived('2021-01-01', 23.76, schijftarief(2021, '19,20')),
    derived('2022-01-01', 23.72, schijftarief(2022, '19,17')),
    derived('2023-01-01', 23.5, schijftarief(2023, '19,03')),
    derived('2024-01-01', 23.56, schijftarief(2024, '19,07')),
    derived('2025-01-01', 21.83, schijftarief(2025, '17,92')),
    verified('2026-01-01', 21.73, NORMENBRIEF_2026_BELASTING),
  ],
  unknownFrom: EINDE_BEKEND,
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
  values: [
    verified('2019-01-01', 6.95, HANDLEIDING_2019),
    verified('2020-01-01', 6.7, ZVW_BIJDRAGEN[2020]),
    verified('2021-01-01', 7, ZVW_BIJDRAGEN[2021]),
    verified('2022-01-01', 6.75, ZVW_BIJDRAGEN[2022]),
    verified('2023-01-01', 6.68, ZVW_BIJDRAGEN[2023]),
    verified('2024-01-01', 6.57, ZVW_BIJDRAGEN[2024]),
    verified('2025-01-01', 6.51, ZVW_BIJDRAGEN[2025]),
    verified('2026-01-01', 6.1, NORMENBRIEF_2026_BELASTING),
  ],
  unknownFrom: EINDE_BEKEND,
});

export const maximumBijdrageinkomenZvw = parameter<Cents>({
  naam: 'maximum bijdrage-inkomen Zvw',
  omschrijving: 'Hoogste inkomen per jaar waarover de bijdrage Zvw wordt betaald (letter I of K)',
  article: 'Zvw art. 42',
  unit: 'cents',
  values: [
    verified('2019-01-01', 55_927_00, HANDLEIDING_2019),
    verified('2020-01-01', 57_232_00, ZVW_BIJDRAGEN[2020]),
    verified('2021-01-01', 58_311_00, ZVW_BIJDRAGEN[2021]),
    verified('2022-01-01', 59_706_00, ZVW_BIJDRAGEN[2022]),
    verified('2023-01-01', 66_956_00, ZVW_BIJDRAGEN[2023]),
    verified('2024-01-01', 71_628_00, ZVW_BIJDRAGEN[2024]),
    verified('2025-01-01', 75_864_00, ZVW_BIJDRAGEN[2025]),
    verified('2026-01-01', 79_409_00, NORMENBRIEF_2026_BELASTING),
  ],
  unknownFrom: EINDE_BEKEND,
});

/** Equal to letter E in both printed years. */
export const eindheffingBbz = parameter<number>({
  naam: 'eindheffingstarief Bbz 2004',
  omschrijving: 'Eindheffing die de gemeente betaalt over een lening die een gift wordt, jonger dan de AOW-leeftijd',
  article: 'Bbz 2004 art. 4; handleiding loonheffingen hoofdstuk 5',
  unit: 'percent',
  values: [
    verified('2019-01-01', 57.85, HANDLEIDING_2019),
    derived('2020-01-01', 59.62, schijftarief(2020, '37,35')),
    derived('2021-01-01', 58.98, schijftarief(2021, '37,10')),
    derived('2022-01-01', 58.91, schijftarief(2022, '37,07')),
    derived('2023-01-01', 58.55, schijftarief(2023, '36,93')),
    derived('2024-01-01', 58.65, schijftarief(2024, '36,97')),
    derived('2025-01-01', 55.81, schijftarief(2025, '35,82')),
    verified('2026-01-01', 55.64, NORMENBRIEF_2026_BELASTING),
  ],
  unknownFrom: EINDE_BEKEND,
});
