import type { Explained, IsoDate, Law, Ontbrekend, Poging } from '../kernel/index.ts';
import { attempt } from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { type Gezin, gezin } from './gezin.ts';
import { kostendelendeMedebewoners } from './kostendelende-medebewoner.ts';
import { leeftijd } from './leeftijd.ts';
import type { RedenGeenRecht } from './maanduitkomst.ts';
import type { Norm } from './norm.ts';
import type { Situatie } from './situatie.ts';
import { type Vermogenstoets, vermogensgrens, vermogenstoets, zonderVermogen } from './vermogen.ts';

/** A stretch of days of a month over which facts and law are the same. */
export interface Deel {
  readonly law: Law;
  readonly situatie: Situatie;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
  readonly dagen: number;
  /** A ground that comes from dates of the case: before the melding, or in the search period. */
  readonly buitenRecht?: Explained<RedenGeenRecht> | undefined;
}

/** What the law says of the family over one such stretch, income aside. */
export interface Beoordeling {
  readonly deel: Deel;
  readonly gezin: Gezin | undefined;
  readonly medebewoners: Explained<number> | undefined;
  readonly norm: Norm | undefined;
  readonly grens: Explained<number> | undefined;
  readonly toets: Vermogenstoets | undefined;
  readonly geenRecht: Explained<RedenGeenRecht> | undefined;
  /** Nothing is missing that decides on the right in this stretch. */
  readonly volledig: boolean;
  readonly ontbreekt: readonly Ontbrekend[];
}

const NIETS: readonly Ontbrekend[] = [];

/** Judges one stretch: right, norm, capital. Missing amounts and facts are collected, never thrown. */
export function beoordeel(deel: Deel, beleid: Beleid): Beoordeling {
  const { law, situatie } = deel;
  let ontbreekt: Ontbrekend[] | undefined;
  const pak = <T>(poging: Poging<T>): T | undefined => {
    if (poging.ok) return poging.value;
    ontbreekt ??= [];
    ontbreekt.push(poging.wat);
    return undefined;
  };
  const familie = pak(attempt(() => gezin(law, situatie)));
  if (!familie && situatie.partner) pak(attempt(() => leeftijd(law, situatie.partner ?? situatie.aanvrager)));
  const medebewoners = pak(attempt(() => kostendelendeMedebewoners(law, situatie, beleid)));
  const geenPersoon = familie && geenVanBeiden(familie);
  const norm =
    familie && medebewoners && !geenPersoon ? pak(attempt(() => bijstandsnorm(law, familie, medebewoners))) : undefined;
  const isGezin =
    situatie.partner !== undefined || (familie ? familie.kinderen.value > 0 : situatie.kinderen.length > 0);
  const gelezenGrens = attempt(() => vermogensgrens(law, isGezin));
  const zonder = gelezenGrens.ok ? undefined : zonderVermogen(law, situatie);
  const grens = zonder ? undefined : pak(gelezenGrens);
  const toets = zonder ?? (grens && pak(attempt(() => vermogenstoets(law, situatie, grens))));
  const teVeel =
    toets?.teVeel.value === true
      ? law.because<RedenGeenRecht>('vermogen', toets.teVeel.article, () => toets.teVeel.says, [toets.teVeel])
      : undefined;
  const geenRecht = geenPersoon ?? deel.buitenRecht ?? teVeel;
  return {
    deel,
    gezin: familie,
    medebewoners,
    norm,
    grens,
    toets,
    geenRecht,
    volledig:
      geenPersoon !== undefined || deel.buitenRecht !== undefined || (norm !== undefined && toets !== undefined),
    ontbreekt: ontbreekt ?? NIETS,
  };
}

/** Art. 11 lid 4: no right when neither adult has one; the reason is that of the applicant. */
function geenVanBeiden({ aanvrager, partner }: Gezin): Explained<RedenGeenRecht> | undefined {
  if (aanvrager.heeftRecht || partner?.heeftRecht) return undefined;
  return aanvrager.uitsluiting as Explained<RedenGeenRecht>;
}
