import {
  addDays,
  ageOf,
  covers,
  daysBetween,
  daysIn,
  type Explained,
  firstDay,
  type IsoDate,
  type Law,
  lastDay,
  type Maand,
  nextMonth,
  overlaps,
  type Tijdvak,
} from '../kernel/index.ts';
import { type Beleid, wettelijk } from '../verordening/index.ts';
import { voorMelding } from './bereken-situatie.ts';
import { type Beoordeling, beoordeel, type Deel } from './deel.ts';
import type { Dossier } from './dossier.ts';
import type { Gezinslid } from './gezin.ts';
import { ingangsdatum } from './ingangsdatum.ts';
import type { MaandUitkomst, RedenGeenRecht } from './maanduitkomst.ts';
import { situatieOp } from './situatie.ts';
import { dag } from './tekst.ts';
import { maanduitkomst } from './uitkomst.ts';
import { type Standen, standenVoor } from './vrijlatingstanden.ts';
import { type Rekenopties, wetOp } from './wet-op.ts';
import { wisseldagen } from './wisseldagen.ts';

/**
 * What the law gives a household over one calendar month, with changes inside it.
 * The month is cut into stretches over which facts, ages and amounts are the same; the norm is spread over them by
 * calendar days, income stays an amount of the month (rules 16). Days without a right carry no norm (art. 45 lid 3).
 * Months of an exemption are counted over the months before (art. 31 lid 2 n, r, z; art. 34a).
 * @returns amounts in cents of applicant and partner together; what is missing stands in `ontbreekt`
 */
export function berekenMaand(
  dossier: Dossier,
  maand: Maand,
  beleid: Beleid = wettelijk,
  opties: Rekenopties = {},
): MaandUitkomst {
  return rekenMaand(dossier, maand, beleid, opties, standenVoor(dossier, maand, beleid, opties, rekenMaand));
}

/** One month, with what the months before say of its exemptions. */
export function rekenMaand(
  dossier: Dossier,
  maand: Maand,
  beleid: Beleid,
  opties: Rekenopties,
  standen: Standen | undefined,
): MaandUitkomst {
  const vanaf = firstDay(maand);
  const tot = firstDay(nextMonth(maand));
  const grenzen = wisseldagen(dossier, beleid, vanaf, tot);
  const delen: Beoordeling[] = [];
  for (const [i, begin] of grenzen.entries()) {
    const deel = beoordeel(deelVan(dossier, beleid, begin, grenzen[i + 1] ?? tot, opties), beleid);
    const vorige = delen.at(-1);
    if (vorige && isGelijk(vorige, deel)) delen[delen.length - 1] = samen(vorige, deel);
    else delen.push(deel);
  }
  const alle = dossier.inkomsten ?? [];
  return maanduitkomst({
    maand,
    periode: { dagen: daysIn(maand), geheel: false, vanaf, tot },
    law: wetOp(vanaf, beleid, opties),
    beleid,
    voor: alle.length > 0 ? { beleid, standen, inkomsten: alle } : undefined,
    delen,
    inkomsten: alle.filter((inkomst) => overlaps(inkomst, { vanaf, tot })),
    verlagingen: dossier.verlagingen,
    ingangsdatum: dossier.meldingsdatum && ingangsdatum(dossier, beleid, lastDay(maand), opties),
  });
}

function deelVan(dossier: Dossier, beleid: Beleid, vanaf: IsoDate, tot: IsoDate, opties: Rekenopties): Deel {
  const law = wetOp(vanaf, beleid, opties);
  return {
    law,
    situatie: situatieOp(dossier, vanaf),
    vanaf,
    tot,
    dagen: daysBetween(vanaf, tot),
    buitenRecht: buitenRecht(law, dossier),
  };
}

/** What the college granted decides, also before the melding (art. 44 lid 5); without it the melding does. */
function buitenRecht(law: Law, { toekenning, meldingsdatum }: Dossier): Explained<RedenGeenRecht> | undefined {
  if (toekenning) return covers(toekenning, law.date) ? undefined : buitenToekenning(law, toekenning);
  return meldingsdatum && law.date < meldingsdatum.waarde ? voorMelding(law, meldingsdatum) : undefined;
}

/** A day before the start the college set (art. 44), or after the day on which the right ended by besluit. */
function buitenToekenning(law: Law, { vanaf, tot }: Tijdvak): Explained<RedenGeenRecht> {
  return law.because<RedenGeenRecht>(
    'buiten-toekenning',
    'Pw art. 44 lid 1',
    () =>
      tot !== undefined && law.date >= tot
        ? `De bijstand is beëindigd; ${dag(addDays(tot, -1))} was de laatste dag.`
        : `De bijstand is toegekend vanaf ${vanaf ? dag(vanaf) : 'een latere dag'}.`,
    [],
  );
}

function samen(a: Beoordeling, b: Beoordeling): Beoordeling {
  return { ...a, deel: { ...a.deel, tot: b.deel.tot, dagen: a.deel.dagen + b.deel.dagen } };
}

/** Whether two stretches that follow each other differ in nothing the outcome depends on. */
function isGelijk(a: Beoordeling, b: Beoordeling): boolean {
  return (
    a.norm?.norm.value === b.norm?.norm.value &&
    a.norm?.verhoging?.value === b.norm?.verhoging?.value &&
    a.norm?.kostendelers?.value === b.norm?.kostendelers?.value &&
    (a.norm?.lezingen ?? []).join() === (b.norm?.lezingen ?? []).join() &&
    a.norm?.aanvulling?.value === b.norm?.aanvulling?.value &&
    a.lening?.vorm?.value === b.lening?.vorm?.value &&
    a.geenRecht?.value === b.geenRecht?.value &&
    a.grens?.value === b.grens?.value &&
    a.toets?.vermogen.value === b.toets?.vermogen.value &&
    a.volledig === b.volledig &&
    a.ontbreekt.length === b.ontbreekt.length &&
    isZelfdeLid(a.gezin?.aanvrager, b.gezin?.aanvrager) &&
    isZelfdeLid(a.gezin?.partner, b.gezin?.partner) &&
    leeftijdenKinderen(a) === leeftijdenKinderen(b)
  );
}

function isZelfdeLid(a: Gezinslid | undefined, b: Gezinslid | undefined): boolean {
  return (
    a?.persoon.id === b?.persoon.id &&
    a?.heeftRecht === b?.heeftRecht &&
    a?.leeftijd.value === b?.leeftijd.value &&
    a?.aow.value === b?.aow.value &&
    a?.persoon.medischUrenbeperkt?.waarde === b?.persoon.medischUrenbeperkt?.waarde &&
    a?.persoon.doelgroepLoonkostensubsidie?.waarde === b?.persoon.doelgroepLoonkostensubsidie?.waarde &&
    a?.persoon.uitbreidingNietMogelijk?.waarde === b?.persoon.uitbreidingNietMogelijk?.waarde &&
    a?.persoon.gescheidenLevend?.waarde === b?.persoon.gescheidenLevend?.waarde
  );
}

const leeftijdenKinderen = ({ deel }: Beoordeling): string =>
  deel.situatie.kinderen.map((kind) => ageOf(kind.geboren, deel.law.date)).join();
