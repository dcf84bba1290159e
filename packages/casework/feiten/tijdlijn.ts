import type { IsoDate, Tijdvak } from '@meedoen/law/kernel';
import { bekendOp, type Instant } from '../tijdstip/index.ts';
import { definitieVan, type Feitsoort } from './catalogus.ts';
import { type Feit, rangVan } from './feit.ts';

/** Days over which one fact is the one that counts. */
export interface Stuk<S extends Feitsoort = Feitsoort> extends Tijdvak {
  readonly feit: Feit<S>;
}

/** The facts as known at a moment, without those a fact known by then has replaced. Order does not matter. */
export function bekendeFeiten(feiten: readonly Feit[], moment: Instant): Feit[] {
  const known = feiten.filter((feit) => bekendOp(feit.bekend, moment));
  const replaced = new Set(known.map((feit) => feit.vervangt));
  return known.filter((feit) => !replaced.has(feit.id));
}

/** The facts of one kind. */
export const vanSoort = <S extends Feitsoort>(feiten: readonly Feit[], soort: S): Feit<S>[] =>
  feiten.filter((feit): feit is Feit & Feit<S> => feit.soort === soort);

/** What tells apart things that stand side by side; the same for all facts of a kind that allows one value. */
export const sleutelVan = (feit: Feit): string => {
  const { aantal, sleutel } = definitieVan(feit.soort);
  return aantal === 'meer' && sleutel ? sleutel(feit.waarde) : '';
};

/**
 * Negative when `a` gives way to `b`: a lower rank in the order of its kind, or in the same rank known earlier, or at
 * the same moment with the lower id (ids grow over time). A total order, so the order of arrival plays no part.
 */
export function voorrang(a: Feit, b: Feit): number {
  const { voorrang: order } = definitieVan(a.soort);
  const byRank = order.indexOf(rangVan(b)) - order.indexOf(rangVan(a));
  if (byRank !== 0) return byRank;
  if (a.bekend.vanaf !== b.bekend.vanaf) return a.bekend.vanaf < b.bekend.vanaf ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const BEGIN = '0000-00-00';
const EIND = '9999-99-99';
const van = (tijdvak: Tijdvak): string => tijdvak.vanaf ?? BEGIN;
const tot = (tijdvak: Tijdvak): string => tijdvak.tot ?? EIND;

/**
 * Which fact counts on which days, among facts about one thing (one person, one kind, one key): disjoint stretches,
 * in order of time, stretches of the same fact that touch joined.
 */
export function tijdlijnUit<S extends Feitsoort>(feiten: readonly Feit<S>[]): Stuk<S>[] {
  const strongestFirst = feiten
    .filter((feit) => van(feit.geldig) < tot(feit.geldig))
    .sort((a, b) => voorrang(b as Feit, a as Feit));
  const edges = [...new Set(strongestFirst.flatMap((feit) => [van(feit.geldig), tot(feit.geldig)]))].sort();
  const pieces: { from: string; to: string; feit: Feit<S> }[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from = BEGIN, to = EIND] = [edges[i], edges[i + 1]];
    const feit = strongestFirst.find((each) => van(each.geldig) <= from && to <= tot(each.geldig));
    if (!feit) continue;
    const last = pieces.at(-1);
    if (last && last.feit.id === feit.id && last.to === from) last.to = to;
    else pieces.push({ from, to, feit });
  }
  return pieces.map(({ from, to, feit }) => ({ ...tijdvak(from, to), feit }));
}

function tijdvak(from: string, to: string): Tijdvak {
  return {
    ...(from === BEGIN ? {} : { vanaf: from as IsoDate }),
    ...(to === EIND ? {} : { tot: to as IsoDate }),
  };
}

/** The days two stretches have in common. @returns undefined when there are none. */
export function doorsnede(a: Tijdvak, b: Tijdvak): Tijdvak | undefined {
  const [, from = BEGIN] = [van(a), van(b)].sort();
  const [to = EIND] = [tot(a), tot(b)].sort();
  return from < to ? tijdvak(from, to) : undefined;
}

/** Groups facts by what they are about: within a group precedence decides. */
export function perZaak<S extends Feitsoort>(feiten: readonly Feit<S>[]): Map<string, Feit<S>[]> {
  const groups = new Map<string, Feit<S>[]>();
  for (const feit of feiten) {
    const key = sleutelVan(feit as Feit);
    const group = groups.get(key);
    if (group) group.push(feit);
    else groups.set(key, [feit]);
  }
  return groups;
}
