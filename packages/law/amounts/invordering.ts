import { parameter } from '../kernel/index.ts';
import { derived, EINDE_BEKEND, pw, verified } from './bron.ts';
import { type Belastingjaar, TARIEVEN, ZVW_BIJDRAGEN } from './bron-regelingen.ts';

const PW_2026 = pw('2026-01-01', 'art. 58');
const NORMENBRIEF_VI = 'SZW Normenbrief 1 januari 2026, bijlage VI';

/** Payroll tax over bijstand that was paid out net, in percent of the net amount, by the year of the bijstand. */
export interface Bruteringspercentages {
  /** The gemeente pays the Zvw levy itself, as is normal below the AOW age. */
  readonly zonderZvw: number;
  readonly metZvw: number;
  /** From the AOW age the Zvw contribution is withheld, as is normal there. */
  readonly aowMetZvw: number;
  readonly aowZonderZvw: number;
}

const uitTarief = (jaar: Belastingjaar, zvw: string): string =>
  `uit het eerste tarief van box 1 en ${zvw}% Zvw, zoals in 2026; ${TARIEVEN[jaar]}; ${ZVW_BIJDRAGEN[jaar]}`;

export const bruteringspercentages = parameter<Bruteringspercentages>({
  naam: 'bruteringspercentage',
  omschrijving: 'Loonheffing over bijstand, in procenten van het nettobedrag',
  article: 'Pw art. 58 lid 5',
  unit: 'table',
  values: [
    derived(
      '2020-01-01',
      { zonderZvw: 59.62, metZvw: 65.3, aowMetZvw: 25.9, aowZonderZvw: 24.15 },
      uitTarief(2020, '5,45'),
    ),
    derived(
      '2021-01-01',
      { zonderZvw: 58.98, metZvw: 64.92, aowMetZvw: 25.58, aowZonderZvw: 23.76 },
      uitTarief(2021, '5,75'),
    ),
    derived(
      '2022-01-01',
      { zonderZvw: 58.91, metZvw: 64.55, aowMetZvw: 25.45, aowZonderZvw: 23.72 },
      uitTarief(2022, '5,50'),
    ),
    derived(
      '2023-01-01',
      { zonderZvw: 58.55, metZvw: 64.07, aowMetZvw: 25.19, aowZonderZvw: 23.5 },
      uitTarief(2023, '5,43'),
    ),
    derived(
      '2024-01-01',
      { zonderZvw: 58.65, metZvw: 64.06, aowMetZvw: 25.22, aowZonderZvw: 23.56 },
      uitTarief(2024, '5,32'),
    ),
    derived(
      '2025-01-01',
      { zonderZvw: 55.81, metZvw: 60.79, aowMetZvw: 23.33, aowZonderZvw: 21.83 },
      uitTarief(2025, '5,26'),
    ),
    verified('2026-01-01', { zonderZvw: 55.64, metZvw: 60.19, aowMetZvw: 23.09, aowZonderZvw: 21.73 }, NORMENBRIEF_VI),
  ],
  unknownFrom: EINDE_BEKEND,
});

/** What stays free of an income on the level of bijstand. The rule until 2021 was not found in a source. */
export const beslagvrijeVoetPercentage = parameter<number>({
  naam: 'beslagvrije voet op bijstandsniveau',
  omschrijving: 'Deel van de bijstand met vakantietoeslag dat vrij blijft van beslag',
  article: 'Pw art. 60; Rv art. 475da',
  unit: 'percent',
  values: [verified('2021-01-01', 95, 'schuldinfo.nl, beslagvrije voet 2021: 53,77 van 1.075,44; 76,82 van 1.536,34')],
  unknownFrom: EINDE_BEKEND,
});

export const verrekeningMaanden = parameter<number>({
  naam: 'termijn verrekening middelen',
  omschrijving: 'Maanden waarover ontvangen middelen met de bijstand worden verrekend',
  article: 'Pw art. 58 lid 4',
  unit: 'months',
  values: [verified('2015-01-01', 6, PW_2026)],
});

export const terugvorderingJaren = parameter<number>({
  naam: 'grens terugvordering van wat iemand had kunnen begrijpen',
  omschrijving: 'Jaren voor de verzending van het besluit',
  article: 'Pw art. 58 lid 6',
  unit: 'years',
  values: [verified('2015-01-01', 2, PW_2026)],
});

export const kwijtscheldingJaren = parameter<number>({
  naam: 'jaren tot afzien van terugvordering',
  omschrijving: 'Jaren betalen, of niet kunnen betalen, waarna van verdere terugvordering kan worden afgezien',
  article: 'Pw art. 58 lid 7 a-c',
  unit: 'years',
  values: [verified('2015-01-01', 10, PW_2026)],
});

export const afkoopPercentage = parameter<number>({
  naam: 'bedrag ineens bij afzien van terugvordering',
  omschrijving: 'Deel van de restsom dat in één keer wordt betaald, ten minste',
  article: 'Pw art. 58 lid 7 d',
  unit: 'percent',
  values: [verified('2015-01-01', 50, PW_2026)],
});

export const verhaalDagen = parameter<number>({
  naam: 'betaaltermijn verhaal volgens een rechterlijke uitspraak',
  omschrijving: 'Dagen na de bekendmaking van het besluit tot verhaal',
  article: 'Pw art. 62b lid 2',
  unit: 'days',
  values: [verified('2015-01-01', 30, pw('2026-01-01', 'art. 62b'))],
});
