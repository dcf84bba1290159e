import { useEffect, useRef, useState } from 'react';
import { bewaarKladje, bijKladje, leesKladje, wisKladje } from '../verbinding/toestel.ts';
import { useWie } from './sessie.tsx';

/**
 * What somebody types on one page, kept on the device until it is sent: a session that ends, a phone that sleeps or the
 * back button loses nothing. Only for whose file it was typed in. The same page in another tab shows the same text:
 * neither writes over what the other holds unseen.
 * @param plek name of the page, the same each time it opens
 */
export function useKladje<T extends string | object>(
  plek: string,
  leeg: T,
): readonly [waarde: T, zet: (waarde: T | ((eerder: T) => T)) => void, wis: () => void] {
  const { sessie } = useWie();
  const persoon = sessie.voor?.persoon ?? sessie.id;
  // who is logged out half-way still types in the file that was open
  const dossier = useRef(persoon);
  if (persoon) dossier.current = persoon;
  const naam = dossier.current ? `${dossier.current}:${plek}` : undefined;
  const [waarde, setWaarde] = useState<T>(() => {
    const gelezen = naam ? leesKladje(naam, Date.now()) : undefined;
    return typeof gelezen === typeof leeg && gelezen !== null ? (gelezen as T) : leeg;
  });
  const nu = useRef(waarde);
  const basis = useRef(leeg);
  useEffect(() => {
    if (!naam) return undefined;
    return bijKladje(naam, () => {
      const gelezen = leesKladje(naam, Date.now()) ?? basis.current;
      if (typeof gelezen !== typeof basis.current || gelezen === null) return;
      nu.current = gelezen as T;
      setWaarde(nu.current);
    });
  }, [naam]);
  const zet = (volgende: T | ((eerder: T) => T)) => {
    const nieuw = typeof volgende === 'function' ? volgende(nu.current) : volgende;
    nu.current = nieuw;
    setWaarde(nieuw);
    if (naam) bewaarKladje(naam, nieuw, Date.now());
  };
  const wis = () => {
    nu.current = leeg;
    setWaarde(leeg);
    if (naam) wisKladje(naam);
  };
  return [waarde, zet, wis];
}
