import { useEffect, useId, useSyncExternalStore } from 'react';
import { useWie } from '../sessie/sessie.tsx';
import { onUitgelogd } from '../verbinding/client.ts';

/** Places on this page that ask to log in, in order; only the first one does. */
let plekken: readonly string[] = [];
const luisteraars = new Set<() => void>();
const luister = (roep: () => void) => {
  luisteraars.add(roep);
  return () => void luisteraars.delete(roep);
};
function zet(nieuw: readonly string[]): void {
  plekken = nieuw;
  for (const roep of luisteraars) roep();
}
const nu = () => plekken;

let over = false;
onUitgelogd(() => {
  over = true;
  zet(plekken);
});

/** True once any answer said the session is over, until somebody logs in again. */
export function useSessieOver(): boolean {
  const { ingelogd } = useWie();
  return useSyncExternalStore(luister, () => over) && !ingelogd;
}

/** Whether this is the one card of the page: three parts that lost the session ask once. */
export function useOnlyInlogkaart(): boolean {
  const id = useId();
  useEffect(() => {
    zet([...plekken, id]);
    return () => zet(plekken.filter((each) => each !== id));
  }, [id]);
  const eerste = useSyncExternalStore(luister, nu)[0];
  return eerste === undefined || eerste === id;
}

/** Whether the page itself asks to log in. */
export const useHeeftInlogkaart = (): boolean => useSyncExternalStore(luister, nu).length > 0;
