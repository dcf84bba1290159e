import type { Taak } from '@meedoen/casework/bevoegdheid';
import { client, sendOnce } from '@meedoen/contract/route';
import { readSessie, type Sessie } from '@meedoen/contract/sessie';
import { themaklasse } from '@meedoen/ui/tokens';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { Fout } from '../toestand/Toestand.tsx';
import { ClientProvider, useLees } from '../verbinding/verbinding.tsx';
import { Inloggen } from './Inloggen.tsx';

const SessieContext = createContext<Sessie | undefined>(undefined);

/** The session; only inside `Sessiepoort`. */
export function useSessie(): Sessie {
  const sessie = useContext(SessieContext);
  if (!sessie) throw new Error('useSessie outside Sessiepoort');
  return sessie;
}

/** Whether the session holds a task. The server decides; this only keeps closed doors out of sight. */
export function useMag(): (...taken: readonly Taak[]) => boolean {
  const { taken } = useSessie();
  return (...gevraagd) => gevraagd.some((taak) => taken.includes(taak));
}

/** Shows the app to staff who are logged in, and the way in to everybody else. */
export function Sessiepoort({ children }: { readonly children: ReactNode }) {
  const lezing = useLees(readSessie, {}, { houdVorige: true });
  const sessie = lezing.data;
  const csrf = sessie?.csrf ?? undefined;
  const api = useMemo(() => sendOnce(client({ base: '', csrf: () => csrf })), [csrf]);
  const thema = sessie && themaklasse(sessie.thema);
  useEffect(() => {
    if (!thema) return;
    const { classList } = document.documentElement;
    for (const naam of [...classList]) if (naam.startsWith('thema-')) classList.remove(naam);
    classList.add(thema);
  }, [thema]);
  if (!sessie) {
    if (!lezing.error) return <div aria-busy="true" className="mdn-bar" />;
    return (
      <main className="mdn-main">
        <Fout fout={lezing.error} opnieuw={() => lezing.refetch()} />
      </main>
    );
  }
  if (sessie.soort !== 'medewerker' && sessie.soort !== 'ketenpartner') return <Inloggen sessie={sessie} />;
  return (
    <ClientProvider value={api}>
      <SessieContext value={sessie}>{children}</SessieContext>
    </ClientProvider>
  );
}
