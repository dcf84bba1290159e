import {
  addDays,
  type Cents,
  type Explained,
  firstDay,
  type IsoDate,
  lastDay,
  type Maand,
  monthOfDate,
  nextMonth,
  type Ontbrekend,
} from '@meedoen/law/kernel';
import {
  type GesubsidieerdeDienstbetrekking,
  loonkostensubsidieMaand,
  type Subsidiebedrag,
} from '@meedoen/law/participatiewet';
import { dienstVan } from './dienst.ts';
import type { Loonkostensubsidie, Subsidiebesluit, Subsidiegrond } from './toestand.ts';
import { eersteVerschil, totVan } from './verschil.ts';

/** What a besluit on a subsidy rests on and says; frozen with it. */
export interface Subsidiestuk {
  readonly wat: Subsidiebesluit;
  /** `LK-2026-000012`. */
  readonly kenmerk: string;
  /** Name of the employer. */
  readonly werkgever: string;
  readonly functie: string;
  readonly vanaf: IsoDate;
  readonly grond?: Subsidiegrond | undefined;
  /** The subsidy goes on after the day it would have ended: by a longer contract, or because the end was revoked. */
  readonly looptDoor?: { readonly na: IsoDate; readonly totEnMet?: IsoDate | undefined } | undefined;
  /** What was paid too much by what this besluit leaves; cents. An end asks it back, a change takes it off later months. */
  readonly teVeel?: Cents | undefined;
  /** Absent for a refusal. */
  readonly dienst?: GesubsidieerdeDienstbetrekking | undefined;
  /** The first whole month, in words and cents; absent for a refusal and an end. */
  readonly perMaand?: Subsidieregelbedragen | undefined;
  /** What is missing to compute it, in words. */
  readonly ontbreekt: readonly string[];
}

/** A month as it is told. Cents, percents, hours. */
export interface Subsidieregelbedragen {
  readonly maand: Maand;
  readonly minimumloon: Cents;
  /** Undefined: forfaitair. */
  readonly loonwaarde?: number | undefined;
  readonly uren: number;
  readonly subsidie: Cents;
  readonly vergoeding: Cents;
  readonly totaal: Cents;
}

interface Over {
  readonly wat: Subsidiebesluit;
  readonly kenmerk: string;
  readonly werkgever: string;
  readonly grond?: Subsidiegrond | undefined;
  /** First day; absent: the first day that makes sense. */
  readonly vanaf?: IsoDate | undefined;
}

/** What a besluit of a kind would say of a case now. @throws Error for a kind that does not fit the state */
export function subsidiestuk(zaak: Loonkostensubsidie, over: Over, vandaag: IsoDate): Subsidiestuk {
  const { wat, kenmerk, werkgever } = over;
  const vast = { wat, kenmerk, werkgever, functie: zaak.functie };
  if (wat === 'weigeren') return { ...vast, vanaf: zaak.begin, grond: over.grond, ontbreekt: [] };
  if (wat === 'verlenen') {
    const vanaf = over.vanaf && over.vanaf > zaak.begin ? over.vanaf : zaak.begin;
    return metBedragen({ ...vast, vanaf }, dienstVan(zaak, { vanaf, ...totVan(zaak) }), vanaf);
  }
  if (zaak.toestand !== 'verleend') throw new Error(`${wat} on a case that is ${zaak.toestand}`);
  const { subsidie } = zaak.besloten;
  if (wat === 'beeindigen') {
    const { eindigt } = zaak;
    if (!eindigt) throw new Error('an end without a last day');
    const dag = addDays(eindigt.laatsteDag, 1);
    // what was granted, and no day more: an end decides nothing about hours, loonwaarde or a longer contract
    const vanaf = subsidie.tot && subsidie.tot < dag ? subsidie.tot : dag;
    const dienst = { ...zaak.besloten, subsidie: { ...subsidie, tot: vanaf } };
    return { ...vast, vanaf, grond: eindigt.grond, dienst, ontbreekt: [] };
  }
  const vanaf = over.vanaf ?? wijzigingsdag(zaak, vandaag);
  const na = subsidie.tot && addDays(subsidie.tot, -1);
  const { tot } = totVan(zaak);
  const langer = na && (tot === undefined || addDays(tot, -1) > na);
  const looptDoor: Subsidiestuk['looptDoor'] = langer
    ? { na, ...(tot ? { totEnMet: addDays(tot, -1) } : {}) }
    : undefined;
  // an end that was revoked bounds the grant no longer: only the contract does
  return metBedragen(
    { ...vast, vanaf, ...(looptDoor ? { looptDoor } : {}) },
    dienstVan(zaak, { vanaf: subsidie.vanaf, ...totVan(zaak) }),
    vanaf,
  );
}

/** The first day that becomes different: of the hours, the loonwaarde or the days of the grant, or 1 January (lid 7). */
function wijzigingsdag(zaak: Extract<Loonkostensubsidie, { toestand: 'verleend' }>, vandaag: IsoDate): IsoDate {
  const januari = `${vandaag.slice(0, 4)}-01-01` as IsoDate;
  const { vanaf } = zaak.besloten.subsidie;
  return (zaak.gewijzigdOp && eersteVerschil(zaak)) ?? (januari > vanaf ? januari : vanaf);
}

function metBedragen(
  stuk: Omit<Subsidiestuk, 'ontbreekt'>,
  dienst: GesubsidieerdeDienstbetrekking,
  vanaf: IsoDate,
): Subsidiestuk {
  const maand = vanaf === firstDay(monthOfDate(vanaf)) ? monthOfDate(vanaf) : nextMonth(monthOfDate(vanaf));
  const eigen = loonkostensubsidieMaand(dienst, maand);
  // a contract that ends before the first whole month is told by the month it begins in
  const u =
    eigen.delen.length > 0 || eigen.ontbreekt.length > 0 ? eigen : loonkostensubsidieMaand(dienst, monthOfDate(vanaf));
  const deel = u.delen.find(({ perMaand }) => perMaand !== undefined);
  const { perMaand } = deel ?? {};
  return {
    ...stuk,
    dienst,
    ...(deel && perMaand ? { perMaand: bedragenVan(dienst, u.maand, deel.vanaf, perMaand) } : {}),
    ontbreekt: u.ontbreekt.map(inWoorden),
  };
}

function bedragenVan(
  dienst: GesubsidieerdeDienstbetrekking,
  maand: Maand,
  dag: IsoDate,
  { minimumloon, loonwaarde, subsidie, vergoeding, totaal }: Subsidiebedrag,
): Subsidieregelbedragen {
  const op = <T>(lijn: readonly { waarde: T; vanaf?: IsoDate | undefined }[]) =>
    lijn.findLast(({ vanaf }) => vanaf === undefined || vanaf <= dag)?.waarde;
  return {
    maand,
    minimumloon: minimumloon.value,
    ...(loonwaarde ? { loonwaarde: op(dienst.loonwaarde) } : {}),
    uren: op(dienst.uren) ?? 0,
    subsidie: subsidie.value,
    vergoeding: vergoeding.value,
    totaal: totaal.value,
  };
}

const inWoorden = (o: Ontbrekend): string => (o.soort === 'bedrag' ? `Dit bedrag ontbreekt: ${o.naam}.` : o.vraag);

/** Why a month comes to what it does, from what was frozen. @returns undefined when something is missing */
export function uitlegSubsidie({ dienst, perMaand }: Subsidiestuk): Explained<Cents> | undefined {
  return dienst && perMaand ? loonkostensubsidieMaand(dienst, perMaand.maand).totaal : undefined;
}

/** A month of what was decided and what is owed over it. Cents; undefined with the reasons when it is not known. */
export interface Subsidiemaandstand {
  readonly maand: Maand;
  readonly subsidie: Cents | undefined;
  readonly vergoeding: Cents | undefined;
  readonly ontbreekt: readonly string[];
}

/** What is owed over a month by what was decided. */
export function subsidiemaand(dienst: GesubsidieerdeDienstbetrekking, maand: Maand): Subsidiemaandstand {
  const u = loonkostensubsidieMaand(dienst, maand, { reasons: false });
  const som = (deel: 'subsidie' | 'vergoeding') => u.delen.reduce((tot, d) => tot + d[deel], 0);
  const bekend = u.ontbreekt.length === 0;
  return {
    maand,
    subsidie: bekend ? som('subsidie') : undefined,
    vergoeding: bekend ? som('vergoeding') : undefined,
    ontbreekt: u.ontbreekt.map(inWoorden),
  };
}

/** The months of a grant up to and including one. */
export function subsidiemaanden({ subsidie }: GesubsidieerdeDienstbetrekking, totEnMet: Maand): Maand[] {
  const laatste =
    subsidie.tot && addDays(subsidie.tot, -1) < lastDay(totEnMet) ? monthOfDate(addDays(subsidie.tot, -1)) : totEnMet;
  const maanden: Maand[] = [];
  for (let maand = monthOfDate(subsidie.vanaf); maand <= laatste; maand = nextMonth(maand)) maanden.push(maand);
  return maanden;
}
