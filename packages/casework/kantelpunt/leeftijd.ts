import { addDays, birthday, type IsoDate, yearOf } from '@meedoen/law/kernel';
import type { Dossier, Geldend } from '@meedoen/law/participatiewet';

/** A birthday of somebody in the household. */
export interface Verjaardag {
  readonly persoon: string;
  readonly dag: IsoDate;
  readonly leeftijd: number;
}

/** Everybody whose age the law looks at, with the date of birth. */
const mensen = ({ aanvrager, partner = [], kinderen = [], medebewoners = [] }: Dossier) =>
  [aanvrager, ...partner.map(({ waarde }) => waarde), ...kinderen, ...medebewoners].flatMap(
    ({ id, geboortedatum }): { id: string; geboren: IsoDate }[] =>
      geboortedatum ? [{ id, geboren: geboortedatum.waarde }] : [],
  );

/** Birthdays after `vanaf` and before `tot`, by day; somebody who stands twice in the household has one. */
export function verjaardagen(dossier: Dossier, vanaf: IsoDate, tot: IsoDate): Verjaardag[] {
  const alle = mensen(dossier).flatMap(({ id, geboren }) => {
    const leeftijden = [yearOf(vanaf), yearOf(tot)].map((jaar) => jaar - yearOf(geboren));
    return [...new Set(leeftijden)].map((leeftijd) => ({ persoon: id, dag: birthday(geboren, leeftijd), leeftijd }));
  });
  const uniek = new Map(alle.map((each) => [`${each.persoon} ${each.dag}`, each]));
  return [...uniek.values()]
    .filter(({ dag, leeftijd }) => leeftijd > 0 && dag > vanaf && dag < tot)
    .sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

/** Whose birthday a day is, when it is somebody's. */
export const jarigOp = (dossier: Dossier, dag: IsoDate): Verjaardag | undefined =>
  verjaardagen(dossier, addDays(dag, -1), addDays(dag, 1))[0];

/** Enough for a birthday of 29 February as well. */
const LATER = 2;

/** The same household as if somebody were born some days later: all else of that day stays as it is. */
export function zonderVerjaardag(dossier: Dossier, { persoon }: Pick<Verjaardag, 'persoon'>): Dossier {
  type Mens = { readonly id: string; readonly geboortedatum?: Geldend<IsoDate> | undefined };
  const later = <T extends Mens>(mens: T): T =>
    mens.id === persoon && mens.geboortedatum
      ? { ...mens, geboortedatum: { ...mens.geboortedatum, waarde: addDays(mens.geboortedatum.waarde, LATER) } }
      : mens;
  const { aanvrager, partner, kinderen, medebewoners } = dossier;
  return {
    ...dossier,
    aanvrager: later(aanvrager),
    ...(partner ? { partner: partner.map((each) => ({ ...each, waarde: later(each.waarde) })) } : {}),
    ...(kinderen ? { kinderen: kinderen.map(later) } : {}),
    ...(medebewoners ? { medebewoners: medebewoners.map(later) } : {}),
  };
}
