import { useConcept } from '../vorm/concept.ts';
import type { Voorstel } from './woorden.ts';

export type Inhoud = Voorstel['inhoud'];

/** Without regard to the order of names: a choice that was put off and on again is the same choice. */
const geordend = (_: string, waarde: unknown): unknown =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
    ? Object.fromEntries(Object.entries(waarde).sort(([een], [ander]) => (een < ander ? -1 : 1)))
    : waarde;
/** Whether two texts or choices are the same. */
export const zelfde = (een: unknown, ander: unknown): boolean =>
  JSON.stringify(een, geordend) === JSON.stringify(ander, geordend);

interface Stand {
  readonly inhoud: Inhoud;
  /** What somebody began to write from, and its version. */
  readonly begin: Inhoud;
  readonly versie: number;
  /** Fields that keep text of their own begin again when the text of somebody else is taken over. */
  readonly beurt: number;
}

const vers = ({ inhoud, versie }: Pick<Voorstel, 'inhoud' | 'versie'>, beurt: number): Stand => ({
  ...{ inhoud, begin: inhoud, versie, beurt },
});

/** What is written, beside what a colleague saved meanwhile: only two texts that both changed are a conflict. */
function bijgewerkt(stand: Stand, voorstel: Voorstel): Stand {
  if (stand.versie === voorstel.versie) return stand;
  // a step changed the state and not the text
  if (zelfde(stand.begin, voorstel.inhoud)) return { ...stand, versie: voorstel.versie };
  if (zelfde(stand.inhoud, stand.begin)) return vers(voorstel, voorstel.versie);
  return zelfde(stand.inhoud, voorstel.inhoud) ? vers(voorstel, stand.beurt) : stand;
}

export interface Schrijfconcept {
  readonly inhoud: Inhoud;
  readonly versie: number;
  readonly beurt: number;
  /** Something was written that is not saved. */
  readonly anders: boolean;
  /** A colleague saved another text since this one was begun. */
  readonly ingehaald: boolean;
  zet(deel: Partial<Inhoud>): void;
  /** What was written is saved now. */
  bewaard(na: Pick<Voorstel, 'inhoud' | 'versie'>): void;
  /** Goes on with what stands saved; the own text goes. */
  neemOver(): void;
}

/** The text of a draft as somebody writes it in this tab; it stays when the page is left. */
export function useSchrijfconcept(voorstel: Voorstel): Schrijfconcept {
  const { waarde, zet } = useConcept<Stand>(`beleid-${voorstel.id}`, vers(voorstel, voorstel.versie));
  const stand = bijgewerkt(waarde, voorstel);
  const anders = !zelfde(stand.inhoud, voorstel.inhoud);
  return {
    ...{ inhoud: stand.inhoud, versie: stand.versie, beurt: stand.beurt, anders },
    ingehaald: anders && stand.versie !== voorstel.versie,
    zet: (deel) => zet({ ...stand, inhoud: { ...stand.inhoud, ...deel } }),
    bewaard: (na) => zet(vers(na, stand.beurt)),
    neemOver: () => zet(vers(voorstel, voorstel.versie)),
  };
}
