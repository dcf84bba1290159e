import { formatEuro, type Ontbrekend } from '@meedoen/law/kernel';
import { type Berekening, berekenCasus, type Calculated, type FindBeleid, type Uitkomst } from './berekening.ts';
import { type Casus, type Huishoudcasus, isMaandencasus } from './casus.ts';
import { berekenMaandVan, maandlabel, maandvragen } from './maanden.ts';
import type { CasefileProblem } from './problem.ts';
import type { PerNaam, UitkomstKind, UitkomstValue, Verwacht } from './uitkomsten.ts';

/** One result that is not what the case expects. */
export interface Verschil {
  readonly naam: string;
  readonly soort: UitkomstKind;
  /** `null`: expected to be absent. */
  readonly verwacht: UitkomstValue | null;
  readonly uitkomst: UitkomstValue | undefined;
  /** Missing amounts and facts, when that may be why there is no result. */
  readonly ontbreekt: readonly Ontbrekend[];
}

/** The outcome of one law case. `toch-gelijk`: a figure marked as wrong is what the law gives. */
export type Toets =
  | { readonly soort: 'geslaagd' }
  | { readonly soort: 'verschilt'; readonly verschillen: readonly Verschil[] }
  | { readonly soort: 'toch-gelijk' }
  | { readonly soort: 'fout'; readonly problem: CasefileProblem };

/** Runs a case and compares what it expects: to the cent, or within `marge`. */
export function toetsCasus(casus: Casus, findBeleid: FindBeleid): Toets {
  const verschillen: Verschil[] = [];
  for (const { berekend, verwacht, label } of delen(casus, findBeleid)) {
    if (!berekend.ok) return { soort: 'fout', problem: berekend.problem };
    const anders = compare({ verwacht, marge: casus.marge }, berekend.berekening);
    verschillen.push(...anders.map((v) => (label ? { ...v, naam: `${label} ${v.naam}` } : v)));
  }
  if (!casus.moetVerschillen)
    return verschillen.length === 0 ? { soort: 'geslaagd' } : { soort: 'verschilt', verschillen };
  if (verschillen.length === 0) return { soort: 'toch-gelijk' };
  // No result at all is no proof that the published figure is wrong.
  const onbekend = verschillen.filter((v) => v.uitkomst === undefined && v.ontbreekt.length > 0);
  return onbekend.length > 0 ? { soort: 'verschilt', verschillen: onbekend } : { soort: 'geslaagd' };
}

interface Deel {
  readonly berekend: Calculated;
  readonly verwacht: Verwacht | undefined;
  /** Which month of a range. */
  readonly label?: string;
}

function delen(casus: Casus, findBeleid: FindBeleid): Deel[] {
  if (!isMaandencasus(casus)) return [{ berekend: berekenCasus(casus, findBeleid), verwacht: casus.verwacht }];
  return maandvragen(casus).map((vraag) => ({
    berekend: berekenMaandVan(casus, vraag, findBeleid),
    verwacht: vraag.verwacht,
    label: maandlabel(vraag),
  }));
}

/** The results that are expected and that differ from the calculation. */
export function compare(
  { verwacht: verwachting = {}, marge = 0 }: Pick<Huishoudcasus, 'verwacht' | 'marge'>,
  berekening: Berekening,
): Verschil[] {
  return Object.entries(verwachting).flatMap(([naam, verwacht]) => {
    const uitkomst = berekening.uitkomsten.find((u) => u.naam === naam);
    if (verwacht === undefined || !uitkomst || matches(uitkomst, verwacht, marge)) return [];
    const ontbreekt = uitkomst.waarde === undefined ? berekening.ontbreekt : [];
    return [{ naam, soort: uitkomst.soort, verwacht, uitkomst: uitkomst.waarde, ontbreekt }];
  });
}

function matches({ soort, waarde }: Uitkomst, verwacht: UitkomstValue | null, marge: number): boolean {
  if (verwacht === null || waarde === undefined) return verwacht === null && waarde === undefined;
  if (typeof waarde === 'object' || typeof verwacht === 'object')
    return typeof waarde === 'object' && typeof verwacht === 'object' && sameByName(waarde, verwacht, soort, marge);
  if (soort === 'bedrag' && typeof waarde === 'number' && typeof verwacht === 'number')
    return Math.abs(waarde - verwacht) <= marge;
  return waarde === verwacht;
}

/** The names that are expected; a name that is not there is zero. */
const sameByName = (waarde: PerNaam, verwacht: PerNaam, soort: UitkomstKind, marge: number): boolean =>
  Object.entries(verwacht).every(
    ([naam, getal]) => Math.abs((waarde[naam] ?? 0) - (getal ?? 0)) <= (soort === 'bedragen' ? marge : 0),
  );

/** A result as people read it: `745,45`, `ja`, `2025-01-15`, `geen`. */
export function formatUitkomst(soort: UitkomstKind, waarde: UitkomstValue | null | undefined): string {
  if (waarde === null || waarde === undefined) return 'geen';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'object') {
    const delen = Object.entries(waarde).flatMap(([naam, getal]) =>
      getal === undefined ? [] : [`${naam} ${soort === 'bedragen' ? formatEuro(getal) : getal}`],
    );
    return delen.length > 0 ? delen.join(', ') : 'geen';
  }
  return soort === 'bedrag' && typeof waarde === 'number' ? formatEuro(waarde) : String(waarde);
}
