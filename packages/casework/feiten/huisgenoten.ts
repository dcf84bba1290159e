import { addDays, birthday, type IsoDate, type Ontbrekend, type Tijdvak } from '@meedoen/law/kernel';
import type { Geldend, Kind, Medebewoner } from '@meedoen/law/participatiewet';
import type { Lezer } from './lezer.ts';
import { doorsnede, type Stuk } from './tijdlijn.ts';

/** A member of the household over a stretch of days. */
export interface Lid {
  readonly id: string;
  readonly periode: Tijdvak;
}

/** Relations of the first member that has any with somebody; those of a partner only while they are partner. */
function relaties<S extends 'ouderschap' | 'medebewoning'>(
  lezer: Lezer,
  leden: readonly Lid[],
  soort: S,
): Map<string, Stuk<S>[]> {
  const found = new Map<string, Stuk<S>[]>();
  const owner = new Map<string, string>();
  for (const { id, periode } of leden) {
    for (const [other, pieces] of lezer.meer(id, soort)) {
      if ((owner.get(other) ?? id) !== id) continue;
      owner.set(other, id);
      const clipped = pieces.flatMap((piece) => {
        const shared = doorsnede(piece, periode);
        return shared ? [{ ...shared, feit: piece.feit }] : [];
      });
      found.set(other, [...(found.get(other) ?? []), ...clipped]);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function geborenOp(
  lezer: Lezer,
  id: string,
  told: Stuk<'ouderschap' | 'medebewoning'>[],
): Geldend<IsoDate> | undefined {
  const own = lezer.sterkste(id, 'geboortedatum');
  if (own) return { waarde: own.waarde.datum, feit: own.id };
  const said = told.findLast(({ feit }) => feit.waarde.geboortedatum !== undefined)?.feit;
  return said?.waarde.geboortedatum ? { waarde: said.waarde.geboortedatum, feit: said.id } : undefined;
}

/** The days until and including that of death. */
function inLeven(lezer: Lezer, id: string): Tijdvak {
  const overleden = lezer.sterkste(id, 'overlijden');
  return overleden ? { tot: addDays(overleden.waarde.datum, 1) } : {};
}

/** Children under 18 who live in the household. */
export function kinderenVan(lezer: Lezer, leden: readonly Lid[], ontbreekt: Ontbrekend[]): Kind[] {
  return [...relaties(lezer, leden, 'ouderschap')].flatMap(([id, all]) => {
    const pieces = all.filter(({ feit }) => feit.waarde.inwonend);
    if (pieces.length === 0) return [];
    const geboortedatum = geborenOp(lezer, id, all);
    if (!geboortedatum) {
      ontbreekt.push(zonderGeboortedatum(`kinderen/${id}`, 'Wanneer is het kind geboren?', 'art. 4 lid 1 e'));
      return [];
    }
    const minderjarig: Tijdvak = { vanaf: geboortedatum.waarde, tot: birthday(geboortedatum.waarde, 18) };
    return pieces.flatMap((piece) => {
      const periode = doorsnede(doorsnede(piece, minderjarig) ?? NOOIT, inLeven(lezer, id));
      return periode ? [{ id, geboortedatum, periode }] : [];
    });
  });
}

/** Shares no day with any stretch. */
const NOOIT: Tijdvak = { vanaf: '9999-12-31', tot: '9999-12-31' };

const zonderGeboortedatum = (pad: string, vraag: string, article: string): Ontbrekend => ({
  soort: 'feit',
  pad: `${pad}/geboortedatum`,
  vraag,
  article,
});

/** Housemates, and children who turned 18 and stayed, unless a fact of their own says otherwise. */
export function medebewonersVan(
  lezer: Lezer,
  leden: readonly Lid[],
  kinderen: readonly Kind[],
  ontbreekt: Ontbrekend[],
): Medebewoner[] {
  const housemates = relaties(lezer, leden, 'medebewoning');
  const found: Medebewoner[] = [];
  for (const [id, all] of housemates) {
    const pieces = all.filter(({ feit }) => feit.waarde.hoofdverblijf);
    if (pieces.length === 0) continue;
    const geboortedatum = geborenOp(lezer, id, all);
    if (!geboortedatum) {
      ontbreekt.push(zonderGeboortedatum(`medebewoners/${id}`, 'Wanneer is de medebewoner geboren?', 'art. 19a, 22a'));
      continue;
    }
    for (const piece of pieces) {
      const { uitzondering } = piece.feit.waarde;
      const elders = [...leden, ...kinderen.map((kind) => ({ id: kind.id, periode: kind.periode ?? {} }))].filter(
        (lid) => lid.id === id,
      );
      for (const periode of zonder(
        doorsnede(piece, inLeven(lezer, id)),
        elders.map((lid) => lid.periode),
      ))
        found.push({
          id,
          geboortedatum,
          periode,
          ...(uitzondering ? { uitzonderingen: [{ ...periode, waarde: uitzondering, feit: piece.feit.id }] } : {}),
          feit: piece.feit.id,
        });
    }
  }
  for (const [id, all] of relaties(lezer, leden, 'ouderschap')) {
    const geboortedatum = geborenOp(lezer, id, all);
    if (housemates.has(id) || !geboortedatum) continue;
    const meerderjarig: Tijdvak = { vanaf: birthday(geboortedatum.waarde, 18) };
    for (const piece of all.filter(({ feit }) => feit.waarde.inwonend)) {
      const periode = doorsnede(doorsnede(piece, meerderjarig) ?? NOOIT, inLeven(lezer, id));
      if (periode) found.push({ id, geboortedatum, periode, feit: piece.feit.id });
    }
  }
  return found;
}

/** What is left of a stretch of days without others. */
function zonder(tijdvak: Tijdvak | undefined, others: readonly Tijdvak[]): Tijdvak[] {
  let left = tijdvak ? [tijdvak] : [];
  for (const other of others)
    left = left.flatMap((each) =>
      [
        ...(other.vanaf ? [doorsnede(each, { tot: other.vanaf })] : []),
        ...(other.tot ? [doorsnede(each, { vanaf: other.tot })] : []),
      ].filter((part): part is Tijdvak => part !== undefined),
    );
  return left;
}
