import { type EigenLoonkostensubsidie, readEigenLoonkostensubsidies } from '@meedoen/contract/loonkostensubsidie';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaLos } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { loonkosten as l } from '../teksten/loonkostensubsidie.ts';
import { dag } from '../teksten/opmaak.ts';
import { plan as p } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

const loonkostenVraag = queryOptions({
  queryKey: sleutels.eigen('loonkostensubsidies'),
  queryFn: ({ signal }) => api(readEigenLoonkostensubsidies, { signal }),
});

/** What an employer gets for the work of somebody, that it costs them nothing, and what stays theirs. Nothing when there is none. */
export function Loonkosten() {
  const { ingelogd } = useWie();
  const { data, error } = useQuery({ ...loonkostenVraag, enabled: ingelogd });
  const banen = data?.loonkostensubsidies ?? [];
  if (banen.length === 0) return null;
  const loopt = banen.some(({ stand }) => stand === 'loopt');
  return (
    <Kaart kop={<Zeg van={l.kop} />}>
      {error ? (
        <Alert type="warning">
          <Paragraph>
            <Zeg van={p.oud} />
          </Paragraph>
        </Alert>
      ) : null}
      {loopt ? (
        <Paragraph>
          <Zeg van={l.wat} />
        </Paragraph>
      ) : null}
      <ul className="meedoen-redenen">
        {banen.map((baan) => (
          <li key={baan.id}>
            <Baan baan={baan} />
            <Klein>{baan.functie}</Klein>
          </li>
        ))}
      </ul>
      {loopt ? (
        <Paragraph>
          <Zeg van={l.kostNiets} /> <Zeg van={l.minimumloon} />
        </Paragraph>
      ) : null}
      <GaLos naar="/brieven">
        <Zeg van={l.brieven} />
      </GaLos>
    </Kaart>
  );
}

function Baan({ baan: { stand, werkgever, vanaf, totEnMet } }: { readonly baan: EigenLoonkostensubsidie }) {
  const { taal } = useTaal();
  if (stand === 'gevraagd' || stand === 'geweigerd') return <Zeg van={l[stand]} met={{ werkgever }} />;
  const dagen = { vanaf: dag(vanaf, taal), totEnMet: totEnMet ? dag(totEnMet, taal) : '' };
  return <Zeg van={stand === 'loopt' ? (totEnMet ? l.looptTot : l.loopt) : l.gestopt} met={{ werkgever, ...dagen }} />;
}
