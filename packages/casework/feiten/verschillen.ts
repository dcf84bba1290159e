import type { Tijdvak } from '@meedoen/law/kernel';
import type { Feitsoort } from './catalogus.ts';
import { type Feit, rangVan } from './feit.ts';
import { doorsnede, perZaak } from './tijdlijn.ts';

/** Two facts of different rank that say something else of the same days, and nobody has settled it yet. */
export interface Verschil {
  readonly persoon: string;
  readonly soort: Feitsoort;
  /** What was told; or what staff found before the register said something else. */
  readonly opgegeven: Feit;
  /** What a register delivered or staff found. */
  readonly gecontroleerd: Feit;
  /** The days they differ over. */
  readonly periode: Tijdvak;
}

/** The same text for equal values, whatever the order of their fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Fields beside the point of a fact: whether it was an estimate, and what only statistics ask. */
const BIJZAAK: ReadonlySet<string> = new Set(['geschat', 'urenPerWeek', 'cbsCode', 'toelichting']);

/** Whether two facts say the same as far as the law looks. */
function zegtHetzelfde(a: Feit, b: Feit): boolean {
  const kern = (feit: Feit) => Object.fromEntries(Object.entries(feit.waarde).filter(([veld]) => !BIJZAAK.has(veld)));
  return canonical(kern(a)) === canonical(kern(b));
}

export const zelfdeWaarde = (a: Feit, b: Feit): boolean => canonical(a.waarde) === canonical(b.waarde);

const laatst = (a: Feit, b: Feit): string => [a.bekend.vanaf, b.bekend.vanaf].sort()[1] ?? a.bekend.vanaf;

/**
 * Declared facts that differ from a checked one about the same thing over the same days. A difference is settled when
 * a member of staff recorded a fact over those days after both were known; a declaration or register message that
 * comes later opens it again.
 * @param feiten as known at one moment (see `bekendeFeiten`).
 */
export function verschillen(feiten: readonly Feit[]): Verschil[] {
  const found: Verschil[] = [];
  for (const group of zaken(feiten)) {
    for (const opgegeven of group) {
      for (const gecontroleerd of group) {
        if (!toetst(gecontroleerd, opgegeven) || zegtHetzelfde(opgegeven, gecontroleerd)) continue;
        const periode = doorsnede(opgegeven.geldig, gecontroleerd.geldig);
        if (!periode || isVastgesteld(group, periode, laatst(opgegeven, gecontroleerd))) continue;
        found.push({ persoon: opgegeven.persoon, soort: opgegeven.soort, opgegeven, gecontroleerd, periode });
      }
    }
  }
  return found.sort((a, b) =>
    compare(`${a.opgegeven.id}${a.gecontroleerd.id}`, `${b.opgegeven.id}${b.gecontroleerd.id}`),
  );
}

/** Whether a fact is held against another: register or staff against what was told, register against staff. */
const toetst = (gecontroleerd: Feit, opgegeven: Feit): boolean =>
  rangVan(opgegeven) === 'opgegeven'
    ? rangVan(gecontroleerd) !== 'opgegeven'
    : rangVan(opgegeven) === 'gecontroleerd' && rangVan(gecontroleerd) === 'register';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isVastgesteld(group: readonly Feit[], periode: Tijdvak, since: string): boolean {
  return group.some((feit) => {
    if (rangVan(feit) !== 'gecontroleerd' || feit.bekend.vanaf < since) return false;
    const shared = doorsnede(feit.geldig, periode);
    return shared !== undefined && shared.vanaf === periode.vanaf && shared.tot === periode.tot;
  });
}

function* zaken(feiten: readonly Feit[]): Generator<Feit[]> {
  const byPerson = new Map<string, Feit[]>();
  for (const feit of feiten) {
    const key = `${feit.persoon} ${feit.soort}`;
    byPerson.set(key, [...(byPerson.get(key) ?? []), feit]);
  }
  for (const same of byPerson.values()) yield* perZaak(same).values();
}
