import {
  leeftijdVolMinimumloon,
  minimumjeugdlonen,
  minimumjeugdloonPercentages,
  minimumjeugdloonPercentagesBbl,
  minimumloonPerMaand,
  minimumloonPerUur,
  minimumloonPerWeek,
  vakantiebijslagPercentage,
} from '../amounts/index.ts';
import {
  type Cents,
  type Explained,
  type IsoDate,
  type Law,
  Ontbreekt,
  type Parameter,
  percentOf,
} from '../kernel/index.ts';
import { bedrag, getal } from './tekst.ts';

/** Since this day the amount of an age is a percentage of the amount per month (Wet invoering minimumuurloon). */
const UURLOON_VANAF: IsoDate = '2024-01-01';

/**
 * Art. 2 c: the gross minimum wage per month for an age, without holiday allowance. Cents.
 * Since 2024 the amount of somebody younger is a percentage of the amount per month, rounded to the cent.
 * @throws Ontbreekt when nobody published the amount of that age.
 */
export function minimumloon(law: Law, leeftijd: number): Explained<Cents> {
  const vol = law.read(leeftijdVolMinimumloon);
  if (leeftijd >= vol.value) return law.read(minimumloonPerMaand);
  if (law.date < UURLOON_VANAF) {
    const tabel = law.read(minimumjeugdlonen);
    const rij = tabel.value.find((r) => r.leeftijd === leeftijd);
    if (!rij) throw ontbrekend(law, minimumjeugdlonen);
    return law.because(
      rij.bedrag,
      'Pw art. 2 c; WML art. 8 lid 3',
      () => `Het minimumloon op ${leeftijd} jaar is ${bedrag(rij.bedrag)} per maand.`,
      [tabel],
    );
  }
  return deelVan(law, law.read(minimumloonPerMaand), leeftijd, minimumjeugdloonPercentages, 'per maand');
}

/**
 * WML art. 8: the minimum wage per hour, without holiday allowance. Cents. Before 2024 the law had none: the amount per
 * week over the hours of a full week, rounded up, of who is old enough for the full amount.
 * @param urenPerWeek the hours of a full week; asked for before 2024 only
 * @throws Ontbreekt when an amount or the hours are missing
 */
export function minimumuurloon(
  law: Law,
  { leeftijd, urenPerWeek, bbl = false }: { leeftijd: number; urenPerWeek?: number | undefined; bbl?: boolean },
): Explained<Cents> {
  const vol = law.read(leeftijdVolMinimumloon);
  if (law.date < UURLOON_VANAF) {
    if (leeftijd < vol.value) throw ontbrekend(law, minimumloonPerUur);
    if (urenPerWeek === undefined) {
      throw new Ontbreekt({
        soort: 'feit',
        pad: 'urenPerWeek',
        vraag: 'Hoeveel uren per week is een volledige baan bij deze werkgever?',
        article: 'WML art. 12 (tekst tot en met 2023)',
      });
    }
    const week = law.read(minimumloonPerWeek);
    const uur = Math.ceil(week.value / urenPerWeek);
    return law.because(
      uur,
      'WML art. 8 en 12 (tekst tot en met 2023)',
      () => `${bedrag(week.value)} per week over ${getal(urenPerWeek)} uren: ${bedrag(uur)} per uur.`,
      [week],
    );
  }
  const uur = law.read(minimumloonPerUur);
  if (leeftijd >= vol.value) return uur;
  const heeftBblbedrag = bbl && law.read(minimumjeugdloonPercentagesBbl).value.some((r) => r.leeftijd === leeftijd);
  const tabel = heeftBblbedrag ? minimumjeugdloonPercentagesBbl : minimumjeugdloonPercentages;
  return deelVan(law, uur, leeftijd, tabel, 'per uur');
}

/** WML art. 15 lid 1: an amount with the holiday allowance an employee has a right to. Cents. */
export function metVakantiebijslag(law: Law, loon: Explained<Cents>): Explained<Cents> {
  const percentage = law.read(vakantiebijslagPercentage);
  const samen = loon.value + percentOf(loon.value, percentage.value);
  return law.because(
    samen,
    'WML art. 15 lid 1',
    () => `${bedrag(loon.value)} met ${getal(percentage.value)}% vakantiebijslag: ${bedrag(samen)}.`,
    [loon, percentage],
  );
}

function deelVan(
  law: Law,
  heel: Explained<Cents>,
  leeftijd: number,
  percentages: typeof minimumjeugdloonPercentages,
  per: string,
): Explained<Cents> {
  const tabel = law.read(percentages);
  const rij = tabel.value.find((r) => r.leeftijd === leeftijd);
  if (!rij) throw ontbrekend(law, percentages);
  const deel = percentOf(heel.value, rij.percentage);
  return law.because(
    deel,
    'WML art. 8 lid 3',
    () => `Op ${leeftijd} jaar ${getal(rij.percentage)}% van ${bedrag(heel.value)}: ${bedrag(deel)} ${per}.`,
    [heel, tabel],
  );
}

const ontbrekend = (law: Law, { naam }: Pick<Parameter<unknown>, 'naam'>): Ontbreekt =>
  new Ontbreekt({ soort: 'bedrag', naam, datum: law.date });
