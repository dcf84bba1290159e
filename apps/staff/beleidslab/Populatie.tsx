import { loadPopulatie } from '@meedoen/contract/beleidslab';
import { aantal } from '@meedoen/ui/weergave';
import { useEffect, useState } from 'react';
import { Laden } from '../toestand/Toestand.tsx';
import { type Antwoord, useClient } from '../verbinding/verbinding.tsx';

type Populatie = Antwoord<typeof loadPopulatie>;

/** How far the households are. */
export function Ophalen({ populatie }: { readonly populatie: Populatie | undefined }) {
  return (
    <section className="mdn-panel" aria-busy="true">
      {populatie ? (
        <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht mdn-lab__ophalen">
          <progress aria-label="Huishoudens opgehaald" max={Math.max(1, populatie.totaal)} value={populatie.geladen} />
          <p className="mdn-sm mdn-sec" role="status">
            Huishoudens ophalen: {aantal(populatie.geladen)} van {aantal(populatie.totaal)}. Dit gebeurt een keer;
            daarna rekent het lab meteen.
          </p>
        </div>
      ) : (
        <Laden regels={8} wat="de huishoudens" />
      )}
    </section>
  );
}

/** Fetches the households, a part per call, until they are there. */
export function usePopulatie() {
  const api = useClient();
  const [populatie, setPopulatie] = useState<Populatie>();
  const [fout, setFout] = useState<Error>();
  const [beurt, setBeurt] = useState({ nummer: 0, vers: false });
  useEffect(() => {
    const stop = new AbortController();
    const haal = async () => {
      let stand = await api(loadPopulatie, { body: { opnieuw: beurt.vers }, signal: stop.signal });
      setPopulatie(stand);
      while (!stand.klaar) {
        stand = await api(loadPopulatie, { body: { opnieuw: false }, signal: stop.signal });
        setPopulatie(stand);
      }
    };
    setFout(undefined);
    haal().catch((reden: unknown) => {
      if (!stop.signal.aborted) setFout(reden instanceof Error ? reden : new Error(String(reden)));
    });
    return () => stop.abort();
  }, [api, beurt]);
  return {
    populatie,
    fout,
    opnieuw: (vers: boolean) => {
      setPopulatie(undefined);
      setBeurt(({ nummer }) => ({ nummer: nummer + 1, vers }));
    },
  };
}
