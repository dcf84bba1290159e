import type { Sessie } from '@meedoen/contract/sessie';
import { themaklasse } from '@meedoen/ui/tokens';
import { useQuery } from '@tanstack/react-query';
import { createContext, Fragment, type ReactNode, useContext, useEffect, useState } from 'react';
import { Laden, Mis } from '../pagina/standen.tsx';
import { Taalgever } from '../teksten/taal.tsx';
import type { Taal } from '../teksten/tekst.ts';
import { addressAs } from '../verbinding/aanspreking.ts';
import { sessieVraag } from '../verbinding/client.ts';
import { bewaarTaalkeuze, leesTaalkeuze } from '../verbinding/toestel.ts';

interface Wie {
  readonly sessie: Sessie;
  readonly ingelogd: boolean;
  readonly gemeente: string | undefined;
  readonly kiesTaal: (taal: Taal) => void;
}

const context = createContext<Wie | undefined>(undefined);

/** Who reads, where, on which day. Only inside `Sessiegever`. */
export function useWie(): Wie {
  const wie = useContext(context);
  if (!wie) throw new Error('useWie outside Sessiegever');
  return wie;
}

/** Fetches who is logged in, and sets language, form of address and the look of the municipality. */
export function Sessiegever({ children }: { readonly children: ReactNode }) {
  const vraag = useQuery(sessieVraag);
  const [keuze, setKeuze] = useState(leesTaalkeuze);
  const sessie = vraag.data;
  const taal = keuze ?? sessie?.taal ?? 'nl';
  const thema = sessie?.thema;

  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  useEffect(() => {
    document.documentElement.className = `meedoen-inwoner ${thema ? themaklasse(thema) : ''}`.trim();
  }, [thema]);

  const vorm = sessie?.aanspreekvorm ?? 'je';
  useEffect(() => addressAs(taal, vorm), [taal, vorm]);

  const aanspreking = { taal, vorm } as const;
  if (!sessie) {
    return (
      <Taalgever value={aanspreking}>
        <div className="meedoen-pagina">
          <main className="meedoen-hoofd" id="inhoud">
            <h1 className="meedoen-alleen-voorlezen">Meedoen</h1>
            {vraag.error ? <Mis fout={vraag.error} opnieuw={() => void vraag.refetch()} /> : <Laden />}
          </main>
        </div>
      </Taalgever>
    );
  }
  const wie: Wie = {
    sessie,
    ingelogd: sessie.soort === 'inwoner',
    gemeente: sessie.gemeenten[0]?.naam,
    kiesTaal: (nieuw) => {
      bewaarTaalkeuze(nieuw);
      setKeuze(nieuw);
    },
  };
  return (
    <context.Provider value={wie}>
      <Taalgever value={aanspreking}>
        {/* another file is another page: nothing typed or read for one person stays for the next */}
        <Fragment key={sessie.voor?.persoon ?? ''}>{children}</Fragment>
      </Taalgever>
    </context.Provider>
  );
}

/** Where logging in starts, and where it comes back to. */
export function inlogAdres(naar?: string): string {
  return naar ? `/inloggen/inwoner?naar=${encodeURIComponent(naar)}` : '/inloggen/inwoner';
}
