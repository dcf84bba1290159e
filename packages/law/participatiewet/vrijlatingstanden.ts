import { firstDay, type IsoDate, type Maand, monthOfDate, nextMonth, type Reform } from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';
import type { Dossier, Inkomst } from './dossier.ts';
import type { MaandUitkomst } from './maanduitkomst.ts';
import { isArbeid } from './mag-vrijlating.ts';
import { max } from './situatie.ts';
import { isTermijnsoort } from './vrijlating.ts';
import { LEEG, naMaand, type Vrijlatingstand } from './vrijlatingstermijn.ts';
import { GEEN_REFORM, type Rekenopties } from './wet-op.ts';

/** What the months before say of the exemptions of each person. */
export type Standen = ReadonlyMap<string, Vrijlatingstand>;

type RekenMaand = (
  dossier: Dossier,
  maand: Maand,
  beleid: Beleid,
  opties: Rekenopties,
  standen: Standen | undefined,
) => MaandUitkomst;

/** Kept per file, policy and reform: a person's years of months ask for the same months again and again. */
const bewaard = new WeakMap<Dossier, WeakMap<Beleid, WeakMap<Reform, Voortgang>>>();

/**
 * The months in which exemptions were given before a month, computed from those months themselves.
 * @returns undefined when the file has no exemption whose months are counted
 */
export function standenVoor(
  dossier: Dossier,
  maand: Maand,
  beleid: Beleid,
  opties: Rekenopties,
  reken: RekenMaand,
): Standen | undefined {
  if (!dossier.inkomsten || dossier.inkomsten.length === 0) return undefined;
  const eerste = eersteMaand(dossier, dossier.inkomsten, beleid);
  if (eerste === undefined || eerste >= maand) return undefined;
  const zonderRedenen: Rekenopties = { ...opties, reasons: false };
  const voortgang = voortgangVan(dossier, beleid, opties.reform ?? GEEN_REFORM, eerste);
  while (voortgang.tot < maand) {
    const deze = voortgang.tot;
    const voor = voortgang.standen.get(deze);
    const na = naUitkomst(voor, reken(dossier, deze, beleid, zonderRedenen, voor), deze);
    voortgang.tot = nextMonth(deze);
    voortgang.standen.set(voortgang.tot, na);
  }
  return voortgang.standen.get(maand);
}

const NIEMAND: Standen = new Map();

interface Voortgang {
  /** The first month that has not been counted yet. */
  tot: Maand;
  readonly standen: Map<Maand, Standen>;
}

function voortgangVan(dossier: Dossier, beleid: Beleid, reform: Reform, eerste: Maand): Voortgang {
  const perBeleid = bewaard.get(dossier) ?? new WeakMap<Beleid, WeakMap<Reform, Voortgang>>();
  bewaard.set(dossier, perBeleid);
  const perReform = perBeleid.get(beleid) ?? new WeakMap<Reform, Voortgang>();
  perBeleid.set(beleid, perReform);
  const voortgang = perReform.get(reform) ?? { tot: eerste, standen: new Map([[eerste, NIEMAND]]) };
  perReform.set(reform, voortgang);
  return voortgang;
}

/** A month counts when bijstand was received in it ("voor zover hij algemene bijstand ontvangt"). */
function naUitkomst(standen: Standen = NIEMAND, { recht, vrijlatingen }: MaandUitkomst, maand: Maand): Standen {
  if (recht?.value === false || vrijlatingen.length === 0) return standen;
  const na = new Map(standen);
  for (const [persoon, eigen] of Map.groupBy(vrijlatingen, (v) => v.persoon)) {
    const soorten = eigen.map((v) => v.soort).filter(isTermijnsoort);
    na.set(persoon, naMaand(na.get(persoon) ?? LEEG, soorten, maand));
  }
  return na;
}

/** The first month in which an exemption may have been given; an income without a begin counts from the start of the right. */
function eersteMaand(dossier: Dossier, inkomsten: readonly Inkomst[], beleid: Beleid): Maand | undefined {
  const begin = dossier.toekenning?.vanaf ?? dossier.meldingsdatum?.waarde;
  let eerste: IsoDate | undefined;
  for (const inkomst of inkomsten) {
    if (!isArbeid(inkomst) || inkomst.vrijlating === 'geen') continue;
    if (!inkomst.vrijlating && !isStandaard(beleid)) continue;
    const vanaf = inkomst.vanaf && begin ? max(inkomst.vanaf, begin) : (inkomst.vanaf ?? begin);
    if (vanaf !== undefined && (eerste === undefined || vanaf < eerste)) eerste = vanaf;
  }
  return eerste === undefined ? undefined : monthOfDate(max(eerste, EERSTE_DAG));
}

/** Before this day there was no Participatiewet. */
const EERSTE_DAG: IsoDate = firstDay('2015-01');

const isStandaard = (beleid: Beleid): boolean =>
  beleid.regimes.some((regime) => regime.keuzes.vrijlatingArbeid === 'standaard');
