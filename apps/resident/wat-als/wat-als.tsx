import { readRekenbeleid, readRekenhulp } from '@meedoen/contract/rekenhulp';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { lazy, Suspense } from 'react';
import { Navigate, NavLink, useParams } from 'react-router';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Klein } from '../onderdelen/delen.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Laden } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { watAls as w } from '../teksten/wat-als.ts';
import { api, sleutels } from '../verbinding/client.ts';
import { isWat, WAT, type Wat } from './wat.ts';

/** The law is large: it comes as a piece of its own, and only here. */
const Rekenblad = lazy(() => import('./rekenblad.tsx'));

/** Fetched once: what is worked out afterwards never leaves the device. */
const eenmalig = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;
const eigenVraag = queryOptions({
  ...eenmalig,
  queryKey: sleutels.eigen('rekenhulp'),
  queryFn: ({ signal }) => api(readRekenhulp, { signal }),
});
const beleidVraag = queryOptions({
  ...eenmalig,
  queryKey: ['rekenbeleid'],
  queryFn: ({ signal }) => api(readRekenbeleid, { signal }),
});

function Inladen() {
  return (
    <>
      <Klein>
        <Zeg van={w.inladen} />
      </Klein>
      <Laden />
    </>
  );
}

function Blad({ wat }: { readonly wat: Wat }) {
  const { sessie, ingelogd } = useWie();
  const eigen = useQuery({ ...eigenVraag, enabled: ingelogd });
  const beleid = useQuery({ ...beleidVraag, enabled: !ingelogd });
  const { vandaag } = sessie;
  return (
    <Suspense fallback={<Inladen />}>
      {ingelogd ? (
        <Antwoord vraag={eigen}>
          {(mijn) => <Rekenblad wat={wat} vandaag={vandaag} eigen={mijn} gemeenten={[]} />}
        </Antwoord>
      ) : (
        <Antwoord vraag={beleid}>
          {({ gemeenten }) => <Rekenblad wat={wat} vandaag={vandaag} gemeenten={gemeenten} />}
        </Antwoord>
      )}
    </Suspense>
  );
}

/** What if something changes: somebody's own sums, made on their own device. */
export default function WatAls() {
  const { wat } = useParams();
  const { zeg } = useTaal();
  if (!isWat(wat)) return <Navigate to="/wat-als/werken" replace />;
  return (
    <Pagina titel={zeg(w.titel[wat])} besloten={false} terug={naarStart} zij={<Contactpersoon />}>
      <Paragraph appearance="lead">
        <Zeg van={w.lead} />
      </Paragraph>
      <nav className="meedoen-tabs" aria-label={zeg(w.kies)}>
        {WAT.map((each) => (
          <NavLink key={each} to={`/wat-als/${each}`}>
            <Zeg van={w.kort[each]} />
          </NavLink>
        ))}
      </nav>
      <Blad wat={wat} />
    </Pagina>
  );
}
