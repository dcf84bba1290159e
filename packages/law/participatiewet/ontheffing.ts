import { ontheffingJongKind, ontheffingPlanMaanden } from '../amounts/index.ts';
import {
  addDays,
  addMonths,
  birthday,
  daysBetween,
  type Explained,
  type IsoDate,
  type Law,
  type Tijdvak,
} from '../kernel/index.ts';
import { dag } from './tekst.ts';

/** What art. 9a asks, as it was established. */
export interface AlleenstaandeOuderfeiten {
  readonly isAlleenstaandeOuder: boolean;
  /** Birth date of the youngest child that is cared for in full. */
  readonly jongsteKind: IsoDate;
  /** Days this ontheffing was used before, here and where somebody lived before (lid 4). */
  readonly gebruikteDagen: number;
  /** The first day it would hold. */
  readonly vanaf: IsoDate;
}

/**
 * Art. 9a lid 1 and 4: the last day an ontheffing of a single parent may hold; null when it cannot.
 * Five years from the first day, less what was used (lid 4), and never past the day before the child's fifth birthday.
 * @throws Ontbreekt before 2017: that text is not here
 */
export function ontheffingAlleenstaandeOuder(law: Law, feiten: AlleenstaandeOuderfeiten): Explained<IsoDate | null> {
  const grens = law.read(ontheffingJongKind);
  const { isAlleenstaandeOuder, jongsteKind, gebruikteDagen, vanaf } = feiten;
  const nee = (article: string, says: string) => law.because<IsoDate | null>(null, article, () => says, [grens]);
  if (!isAlleenstaandeOuder) return nee('Pw art. 9a lid 1', 'Alleen voor een alleenstaande ouder.');
  const verjaart = birthday(jongsteKind, grens.value.leeftijd);
  if (vanaf >= verjaart)
    return nee('Pw art. 9a lid 1 en 4', `Het jongste kind is op ${dag(verjaart)} ${grens.value.leeftijd} jaar.`);
  const naVijfJaar = addDays(addMonths(vanaf, grens.value.jaren * 12), -gebruikteDagen);
  if (naVijfJaar <= vanaf) return nee('Pw art. 9a lid 4', `De ${grens.value.jaren} jaar zijn al gebruikt.`);
  const laatste = addDays(naVijfJaar < verjaart ? naVijfJaar : verjaart, -1);
  return law.because(
    laatste,
    'Pw art. 9a lid 4',
    () =>
      `Tot en met ${dag(laatste)}: ${naVijfJaar < verjaart ? `samen ${grens.value.jaren} jaar` : `de dag voor het kind ${grens.value.leeftijd} wordt`}.`,
    [grens],
  );
}

/** Days between two dates that were used, of periods that may still run. @param tot the day they are counted up to */
export const gebruikteDagen = (perioden: readonly Tijdvak[], tot: IsoDate): number =>
  perioden.reduce((som, { vanaf, tot: einde }) => {
    if (!vanaf) return som;
    const laatste = einde && einde < tot ? einde : tot;
    return laatste > vanaf ? som + daysBetween(vanaf, laatste) : som;
  }, 0);

/** Art. 9a lid 7: the last day for a plan of approach after the request. */
export function planVanAanpakUiterlijk(law: Law, verzoek: IsoDate): Explained<IsoDate> {
  const maanden = law.read(ontheffingPlanMaanden);
  const uiterlijk = addMonths(verzoek, maanden.value.plan);
  return law.because(uiterlijk, 'Pw art. 9a lid 7', () => `Uiterlijk ${dag(uiterlijk)} is er een plan van aanpak.`, [
    maanden,
  ]);
}

/** Art. 9a lid 8: the last day for the next look at the plan. @param vorige the plan, or the look before */
export function heronderzoekUiterlijk(law: Law, vorige: IsoDate): Explained<IsoDate> {
  const maanden = law.read(ontheffingPlanMaanden);
  const uiterlijk = addMonths(vorige, maanden.value.heronderzoek);
  return law.because(uiterlijk, 'Pw art. 9a lid 8', () => `Uiterlijk ${dag(uiterlijk)} opnieuw bekijken.`, [maanden]);
}
