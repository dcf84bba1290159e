import { taaleisPercentages } from '../amounts/index.ts';
import { addMonths, type Explained, type IsoDate, type Law } from '../kernel/index.ts';
import { dag, getal } from './tekst.ts';

/** What a person and the test established about somebody's Dutch. */
export interface Taaltoets {
  /** The day of the written notice (lid 4); the lowering counts from it. */
  readonly kennisgeving: IsoDate;
  /** Lid 6 a: began to learn within a month and makes the progress that may be expected. */
  readonly leertVoldoende?: boolean | undefined;
  /** Lid 6 b: no blame whatsoever. */
  readonly geenVerwijt?: boolean | undefined;
  /** Lid 5: showed a diploma or another document. */
  readonly beheerstTaal?: boolean | undefined;
  /** Lid 10 and 11: a new test at the start of the stage again showed neither command nor progress. */
  readonly opnieuwGetoetst: boolean;
}

/** Art. 18b lid 9-11: percent of the norm that lapses on the day of the law. */
export function verlagingTaaleis(law: Law, toets: Taaltoets): Explained<number> {
  if (toets.beheerstTaal) return geen(law, 'Pw art. 18b lid 5', 'Iemand heeft laten zien de taal te beheersen.');
  if (toets.leertVoldoende) return geen(law, 'Pw art. 18b lid 6 a', 'Iemand leert de taal en gaat genoeg vooruit.');
  if (toets.geenVerwijt) return geen(law, 'Pw art. 18b lid 6 b', 'Er is niets te verwijten.');
  if (law.date < toets.kennisgeving)
    return geen(law, 'Pw art. 18b lid 4', `De verlaging begint pas na de brief van ${dag(toets.kennisgeving)}.`);
  const percentages = law.read(taaleisPercentages);
  const fase = law.date < addMonths(toets.kennisgeving, 6) ? 0 : law.date < addMonths(toets.kennisgeving, 12) ? 1 : 2;
  if (fase > 0 && !toets.opnieuwGetoetst)
    return geen(law, `Pw art. 18b lid ${9 + fase}, 13`, 'Zonder nieuwe toets is er na zes maanden geen verlaging.');
  const percentage = percentages.value[fase];
  return law.because(
    percentage,
    `Pw art. 18b lid ${9 + fase}`,
    () => `${getal(percentage)} procent van de bijstandsnorm, ${FASEN[fase]}.`,
    [percentages],
  );
}

const FASEN = ['de eerste zes maanden', 'de tweede zes maanden', 'na een jaar'] as const;

const geen = (law: Law, article: string, says: string): Explained<number> => law.because(0, article, () => says, []);
