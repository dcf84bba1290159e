import { verhogingAlleenverdiener } from '../amounts/index.ts';
import { attemptInto, type Explained, type IsoDate, type Law, type Ontbrekend } from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';
import { gezamenlijkeHuishouding } from './gezamenlijke-huishouding.ts';
import { type Gezin, gezin } from './gezin.ts';
import { kostendelendeMedebewoners } from './kostendelende-medebewoner.ts';
import { leeftijd } from './leeftijd.ts';
import type { RedenGeenRecht } from './maanduitkomst.ts';
import type { Norm } from './norm.ts';
import type { Situatie } from './situatie.ts';
import { toepasselijkeNorm } from './toepasselijke-norm.ts';
import { type Vermogenstoets, vermogensgrens, vermogenstoets, zonderVermogen } from './vermogen.ts';
import { type Lening, vormBijstand } from './vorm-bijstand.ts';

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
  /** Only where there may be a right. */
  readonly lening: Lening | undefined;
  /** Housemates with whom the law finds no gezamenlijke huishouding, with why. */
  readonly geenHuishouding: readonly Explained<boolean>[];
  /** Nothing is missing that decides on the right in this stretch. */
  readonly volledig: boolean;
  readonly ontbreekt: readonly Ontbrekend[];
}

/** Judges one stretch: right, norm, capital. Missing amounts and facts are collected, never thrown. */
export function beoordeel(deel: Deel, beleid: Beleid): Beoordeling {
  const { law, situatie } = deel;
  const ontbreekt: Ontbrekend[] = [];
  const familie = attemptInto(ontbreekt, gezin, law, situatie);
  if (!familie && situatie.partner) attemptInto(ontbreekt, leeftijd, law, situatie.partner);
  const medebewoners = attemptInto(ontbreekt, kostendelendeMedebewoners, law, situatie, beleid);
  const geenPersoon = familie && geenVanBeiden(familie);
  const huishouding = huishoudingVan(law, situatie, ontbreekt);
  const norm =
    familie && medebewoners && !geenPersoon && huishouding
      ? attemptInto(ontbreekt, toepasselijkeNorm, law, familie, medebewoners, beleid)
      : undefined;
  if (familie && law.date >= TEKST_2027 && isAlleenverdiener(familie)) attemptInto(ontbreekt, verhogingGelezen, law);
  const isGezin =
    situatie.partner !== undefined || (familie ? familie.kinderen.value > 0 : situatie.kinderen.length > 0);
  const grensOntbreekt: Ontbrekend[] = [];
  const grens = attemptInto(grensOntbreekt, vermogensgrens, law, isGezin);
  const zonder = grens ? undefined : zonderVermogen(law, situatie);
  if (!grens && !zonder) ontbreekt.push(...grensOntbreekt);
  const toets = zonder ?? (grens && attemptInto(ontbreekt, vermogenstoets, law, situatie, grens, beleid));
  const teVeel = toets?.teVeel.value === true ? teVeelVermogen(law, toets.teVeel) : undefined;
  const geenRecht = geenPersoon ?? deel.buitenRecht ?? teVeel;
  const lening = geenRecht || !toets ? undefined : attemptInto(ontbreekt, vormBijstand, law, situatie);
  if (lening?.ontbreekt) ontbreekt.push(lening.ontbreekt);
  return {
    deel,
    gezin: familie,
    medebewoners,
    norm,
    grens,
    toets,
    geenRecht,
    lening,
    geenHuishouding: huishouding ?? GEEN_HUISHOUDING,
    volledig:
      geenPersoon !== undefined || deel.buitenRecht !== undefined || (norm !== undefined && toets !== undefined),
    ontbreekt,
  };
}

/** Art. 11 lid 4: no right when neither adult has one; the reason is that of the applicant. */
function geenVanBeiden({ aanvrager, partner }: Gezin): Explained<RedenGeenRecht> | undefined {
  if (aanvrager.heeftRecht || partner?.heeftRecht) return undefined;
  return aanvrager.uitsluiting as Explained<RedenGeenRecht>;
}

const GEEN_HUISHOUDING: readonly Explained<boolean>[] = [];

/**
 * Art. 3 for housemates of whom it was recorded how they live together; whoever made the dossier took those with whom
 * there is a gezamenlijke huishouding for the partner.
 * @returns undefined when an oordeel on it is missing, so that no norm can be given
 */
function huishoudingVan(
  law: Law,
  { medebewoners }: Situatie,
  ontbreekt: Ontbrekend[],
): readonly Explained<boolean>[] | undefined {
  if (medebewoners.length === 0 || !medebewoners.some((m) => m.samenwoning)) return GEEN_HUISHOUDING;
  const gevonden: Explained<boolean>[] = [];
  for (const { samenwoning } of medebewoners) {
    if (!samenwoning) continue;
    const uitkomst = attemptInto(ontbreekt, gezamenlijkeHuishouding, law, samenwoning);
    if (!uitkomst) return undefined;
    gevonden.push(uitkomst);
  }
  return gevonden;
}

/** Art. 24a comes into force on this day. */
const TEKST_2027 = '2027-01-01';

const verhogingGelezen = (law: Law): Explained<unknown> => law.read(verhogingAlleenverdiener);

const teVeelVermogen = (law: Law, teVeel: Explained<boolean>): Explained<RedenGeenRecht> =>
  law.because<RedenGeenRecht>('vermogen', teVeel.article, () => teVeel.says, [teVeel]);

/** Art. 24a: a ten laste komend kind, and a partner without a right. */
const isAlleenverdiener = ({ aanvrager, partner, kinderen }: Gezin): boolean =>
  partner !== undefined && kinderen.value > 0 && aanvrager.heeftRecht !== partner.heeftRecht;
