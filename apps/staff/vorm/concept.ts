import { useCallback, useState } from 'react';

const SLEUTEL = 'meedoen-concept:';

/** What was changed in the form, as it was kept in this tab; nothing when there is nothing that can be read. */
function lees<T extends object>(sleutel: string): Partial<T> {
  const bewaard = sessionStorage.getItem(SLEUTEL + sleutel);
  if (!bewaard) return {};
  const gelezen: unknown = JSON.parse(bewaard);
  return typeof gelezen === 'object' && gelezen !== null ? gelezen : {};
}

/** What stays of a concept once `gestuurd` was accepted: what was changed again while it travelled. */
export function restNa<T extends object>(deel: Partial<T>, gestuurd: Partial<T>): Partial<T> {
  const zelfde = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return Object.fromEntries(
    Object.entries(deel).filter(([naam, waarde]) => !(naam in gestuurd && zelfde(waarde, Reflect.get(gestuurd, naam)))),
  ) as Partial<T>;
}

/**
 * A form that stays when the page is left or the server is silent. Kept in this tab only: what was changed, over what
 * the form begins with. `wis` makes the form as it begins, `laatLos` lets go of what the server has taken.
 * Never give it a bsn: what must not be kept stands in a state of its own.
 */
export function useConcept<T extends object>(
  sleutel: string,
  begin: T,
): {
  readonly waarde: T;
  readonly zet: (deel: Partial<T>) => void;
  readonly wis: () => void;
  readonly laatLos: (gestuurd: Partial<T>) => void;
  readonly bewaard: boolean;
} {
  const [deel, setDeel] = useState(() => lees<T>(sleutel));
  const [bewaard] = useState(() => sessionStorage.getItem(SLEUTEL + sleutel) !== null);
  const verander = useCallback(
    (maak: (oud: Partial<T>) => Partial<T>) =>
      setDeel((oud) => {
        const nieuw = maak(oud);
        if (Object.keys(nieuw).length === 0) sessionStorage.removeItem(SLEUTEL + sleutel);
        else sessionStorage.setItem(SLEUTEL + sleutel, JSON.stringify(nieuw));
        return nieuw;
      }),
    [sleutel],
  );
  const zet = useCallback((erbij: Partial<T>) => verander((oud) => ({ ...oud, ...erbij })), [verander]);
  const laatLos = useCallback((gestuurd: Partial<T>) => verander((oud) => restNa(oud, gestuurd)), [verander]);
  const wis = useCallback(() => {
    // at once: the form may be gone before it is drawn again
    sessionStorage.removeItem(SLEUTEL + sleutel);
    verander(() => ({}));
  }, [sleutel, verander]);
  return { waarde: { ...begin, ...deel }, zet, wis, laatLos, bewaard };
}
