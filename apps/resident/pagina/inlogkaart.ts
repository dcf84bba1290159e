import { useEffect, useId, useSyncExternalStore } from 'react';

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

/** Whether this is the one card of the page: three parts that lost the session ask once. */
export function useEneInlogkaart(): boolean {
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
