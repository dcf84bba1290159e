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

export interface Stand {
  readonly inhoud: Inhoud;
  /** What somebody began to write from, and its version. */
  readonly begin: Inhoud;
  readonly versie: number;
  /** Fields that keep text of their own begin again when the text of somebody else is taken over. */
  readonly beurt: number;
  /** What a colleague saved was put beside what stands here. */
  readonly samen?: boolean;
}

const vers = ({ inhoud, versie }: Pick<Voorstel, 'inhoud' | 'versie'>, beurt: number): Stand => ({
  ...{ inhoud, begin: inhoud, versie, beurt },
});

/** Both texts in one when they changed something else since `begin`; undefined when both changed the same. */
function voegSamen(begin: Inhoud, hier: Inhoud, daar: Inhoud): Inhoud | undefined {
  let botst = false;
  const kies = <T>(was: T, eigen: T, ander: T): T => {
    if (zelfde(was, eigen) || zelfde(eigen, ander)) return ander;
    botst ||= !zelfde(was, ander);
    return eigen;
  };
  const rijen = <T>(was: Rijen<T>, eigen: Rijen<T>, ander: Rijen<T>): Record<string, T> =>
    Object.fromEntries(
      [...new Set([...Object.keys(eigen), ...Object.keys(ander)])].flatMap((naam) => {
        const waarde = kies(was[naam], eigen[naam], ander[naam]);
        return waarde === undefined ? [] : [[naam, waarde]];
      }),
    );
  const samen: Inhoud = {
    naam: kies(begin.naam, hier.naam, daar.naam),
    vanaf: kies(begin.vanaf, hier.vanaf, daar.vanaf),
    keuzes: rijen<unknown>(begin.keuzes, hier.keuzes, daar.keuzes) as Inhoud['keuzes'],
    verantwoording: rijen(begin.verantwoording, hier.verantwoording, daar.verantwoording),
    afspraken: kies(begin.afspraken, hier.afspraken, daar.afspraken),
  };
  return botst ? undefined : samen;
}
type Rijen<T> = Readonly<Record<string, T | undefined>>;

/** What is written, beside what a colleague saved meanwhile: only the same thing changed by both is a conflict. */
export function nextVersie(stand: Stand, voorstel: Pick<Voorstel, 'inhoud' | 'versie'>): Stand {
  if (stand.versie === voorstel.versie) return stand;
  // a step changed the state and not the text
  if (zelfde(stand.begin, voorstel.inhoud)) return { ...stand, versie: voorstel.versie };
  const inhoud = voegSamen(stand.begin, stand.inhoud, voorstel.inhoud);
  if (!inhoud) return stand;
  return { ...vers(voorstel, voorstel.versie), inhoud, samen: !zelfde(inhoud, voorstel.inhoud) };
}

export interface Schrijfconcept {
  readonly inhoud: Inhoud;
  readonly versie: number;
  readonly beurt: number;
  /** Something was written that is not saved. */
  readonly anders: boolean;
  /** A colleague saved another text since this one was begun. */
  readonly ingehaald: boolean;
  /** A colleague saved something else meanwhile, and it stands here now too. */
  readonly samen: boolean;
  zet(deel: Partial<Inhoud>): void;
  /** What was written is saved now. */
  bewaard(na: Pick<Voorstel, 'inhoud' | 'versie'>): void;
  /** Goes on with what stands saved; the own text goes. */
  neemOver(): void;
}

/** The text of a draft as somebody writes it in this tab; it stays when the page is left. */
export function useSchrijfconcept(voorstel: Voorstel): Schrijfconcept {
  const { waarde, zet } = useConcept<Stand>(`beleid-${voorstel.id}`, vers(voorstel, voorstel.versie));
  const stand = nextVersie(waarde, voorstel);
  const anders = !zelfde(stand.inhoud, voorstel.inhoud);
  return {
    ...{ inhoud: stand.inhoud, versie: stand.versie, beurt: stand.beurt, anders },
    samen: stand.samen === true,
    ingehaald: anders && stand.versie !== voorstel.versie,
    zet: (deel) => zet({ ...stand, inhoud: { ...stand.inhoud, ...deel } }),
    bewaard: (na) => zet({ ...vers(na, stand.beurt), samen: false }),
    neemOver: () => zet({ ...vers(voorstel, voorstel.versie), samen: false }),
  };
}
