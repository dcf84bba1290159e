import { taaleisTermijnen } from '../amounts/index.ts';
import { addDays, addMonths, type Explained, type IsoDate, type Law } from '../kernel/index.ts';
import { dag } from './tekst.ts';

/** The skills of art. 18b lid 8, by their letter: at least level 1F. */
export const TAALVAARDIGHEDEN = ['spreken', 'luisteren', 'gesprek', 'schrijven', 'lezen'] as const;
export type Taalvaardigheid = (typeof TAALVAARDIGHEDEN)[number];

/** What was shown of somebody's Dutch; undefined: not known yet. */
export interface Taalbewijs {
  readonly jarenOnderwijs?: number | undefined;
  readonly inburgering?: boolean | undefined;
  readonly anderDocument?: boolean | undefined;
}

/** Art. 18b lid 2: a test is taken only of who has not one of the three. */
export function moetTaaltoets(
  law: Law,
  { jarenOnderwijs, inburgering, anderDocument }: Taalbewijs,
): Explained<boolean> {
  const termijnen = law.read(taaleisTermijnen);
  const gehad = jarenOnderwijs !== undefined && jarenOnderwijs >= termijnen.value.onderwijsJaren;
  const moet = !gehad && !inburgering && !anderDocument;
  return law.because(
    moet,
    'Pw art. 18b lid 2',
    () =>
      moet
        ? `Er is geen ${termijnen.value.onderwijsJaren} jaar onderwijs in het Nederlands, geen diploma en geen ander document.`
        : gehad
          ? `${jarenOnderwijs} jaar onderwijs in het Nederlands.`
          : inburgering
            ? 'Er is een diploma inburgering of onderwijsroute.'
            : 'Een ander document laat het zien.',
    [termijnen],
  );
}

/** Art. 18b lid 3 and 8: all five skills at level 1F; the skills that are not are named. */
export function beheerstNederlands(law: Law, uitslag: Readonly<Record<Taalvaardigheid, boolean>>): Explained<boolean> {
  const mist = TAALVAARDIGHEDEN.filter((each) => !uitslag[each]);
  return law.because(
    mist.length === 0,
    'Pw art. 18b lid 3 en 8',
    () => (mist.length === 0 ? 'Alle vijf onderdelen zijn gehaald.' : `Niet gehaald: ${mist.join(', ')}.`),
    [],
  );
}

/** Art. 18b lid 2: the last day for the test when the doubt was there at the aanvraag. @param aanvraag day of receipt */
export const toetsUiterlijk = (law: Law, aanvraag: IsoDate): Explained<IsoDate> =>
  naWeken(law, aanvraag, 'toetsWeken', 'Pw art. 18b lid 2', 'de toets');

/** Art. 18b lid 4: the last day for the written notice. @param toets day of the outcome */
export const kennisgevingUiterlijk = (law: Law, toets: IsoDate): Explained<IsoDate> =>
  naWeken(law, toets, 'kennisgevingWeken', 'Pw art. 18b lid 4', 'de brief');

function naWeken(
  law: Law,
  vanaf: IsoDate,
  wat: 'toetsWeken' | 'kennisgevingWeken',
  article: string,
  naam: string,
): Explained<IsoDate> {
  const termijnen = law.read(taaleisTermijnen);
  const uiterlijk = addDays(vanaf, termijnen.value[wat] * 7);
  return law.because(uiterlijk, article, () => `Uiterlijk ${dag(uiterlijk)} is er ${naam}.`, [termijnen]);
}

/** Art. 18b lid 6 a: the last day to say that one begins to learn. @param kennisgeving day of the notice */
export function bereidVoor(law: Law, kennisgeving: IsoDate): Explained<IsoDate> {
  const termijnen = law.read(taaleisTermijnen);
  const laatste = addMonths(kennisgeving, termijnen.value.bereidMaanden);
  return law.because(laatste, 'Pw art. 18b lid 6 a', () => `Beginnen met leren kan tot en met ${dag(laatste)}.`, [
    termijnen,
  ]);
}
