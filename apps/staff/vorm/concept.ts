import { useCallback, useState } from 'react';

const SLEUTEL = 'meedoen-concept:';

function lees<T extends object>(sleutel: string, begin: T): T {
  const bewaard = sessionStorage.getItem(SLEUTEL + sleutel);
  if (!bewaard) return begin;
  const gelezen: unknown = JSON.parse(bewaard);
  return typeof gelezen === 'object' && gelezen !== null ? { ...begin, ...gelezen } : begin;
}

/**
 * A form that stays when the page is left or the server is silent. Kept in this tab only.
 * Never give it a bsn: what must not be kept stands in a state of its own.
 */
export function useConcept<T extends object>(
  sleutel: string,
  begin: T,
): {
  readonly waarde: T;
  readonly zet: (deel: Partial<T>) => void;
  readonly wis: () => void;
  readonly bewaard: boolean;
} {
  const [waarde, setWaarde] = useState(() => lees(sleutel, begin));
  const [bewaard] = useState(() => sessionStorage.getItem(SLEUTEL + sleutel) !== null);
  const zet = useCallback(
    (deel: Partial<T>) =>
      setWaarde((oud) => {
        const nieuw = { ...oud, ...deel };
        sessionStorage.setItem(SLEUTEL + sleutel, JSON.stringify(nieuw));
        return nieuw;
      }),
    [sleutel],
  );
  const wis = useCallback(() => sessionStorage.removeItem(SLEUTEL + sleutel), [sleutel]);
  return { waarde, zet, wis, bewaard };
}
