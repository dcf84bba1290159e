import type { IsoDate, Parameter, Reform } from '@meedoen/law/kernel';
import type { Beleid, Beleidskeuzes, Beleidsregime } from '@meedoen/law/verordening';

/** What a computation looked at: names of choices and of numbers of the law. */
export type Gelezen = Set<string>;

export const choiceRead = (naam: keyof Beleidskeuzes): string => `keuze ${naam}`;
export const numberRead = ({ naam }: Pick<Parameter<unknown>, 'naam'>): string => `bedrag ${naam}`;

/** Entered amounts that write down every number that is asked for, also the ones nobody entered. */
class Meelezer extends Map<Parameter<unknown>, Parameter<unknown>> {
  readonly gelezen: Gelezen;
  constructor(bedragen: Reform | undefined, gelezen: Gelezen) {
    super(bedragen ?? []);
    this.gelezen = gelezen;
  }
  override get(parameter: Parameter<unknown>): Parameter<unknown> | undefined {
    this.gelezen.add(numberRead(parameter));
    return super.get(parameter);
  }
}

/** A policy in which nothing was chosen: it is there so that a choice nobody made is seen to be asked for. */
const EERSTE_DAG: IsoDate = '0001-01-01';
const NIETS: Beleidsregime = { laag: 'wet', vanaf: EERSTE_DAG, naam: 'wettelijk', bron: 'Participatiewet', keuzes: {} };

export interface Meegelezen {
  readonly beleid: Beleid;
  readonly reform: Reform;
  readonly gelezen: Gelezen;
}

/**
 * The same policy, which writes down what the law asks of it. The law is a pure function of the file, the day, the choices
 * and the numbers: where none of those it asked for changes, its outcome cannot change either. It keeps what it read per
 * policy and reform, so each household needs a new one.
 */
export function watchReads(beleid: Beleid): Meegelezen {
  const gelezen: Gelezen = new Set();
  const watched = [NIETS, ...beleid.regimes].map((regime) => ({
    ...regime,
    keuzes: new Proxy(regime.keuzes, {
      get: (keuzes, naam) => {
        gelezen.add(choiceRead(naam as keyof Beleidskeuzes));
        return Reflect.get(keuzes, naam);
      },
    }),
  }));
  const { naam, versie } = beleid;
  return { beleid: { naam, versie, regimes: watched }, reform: new Meelezer(beleid.bedragen, gelezen), gelezen };
}
