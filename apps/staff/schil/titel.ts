import { useEffect } from 'react';

/** Title of the browser tab; never a bsn, and the name of a person only where that person's file is open. */
export function useTitel(titel: string | undefined): void {
  useEffect(() => {
    document.title = titel ? `${titel} | Meedoen` : 'Meedoen';
  }, [titel]);
}
