import { readTekensleutel } from '@meedoen/contract/rekenbewijs';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { lazy, Suspense } from 'react';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Laden } from '../pagina/standen.tsx';
import { nareken as n } from '../teksten/nareken.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';

/** The law comes with the page, before a file is chosen: afterwards nothing is asked of anybody. */
const Narekenblad = lazy(() => import('./narekenblad.tsx'));

const sleutelVraag = queryOptions({
  queryKey: ['tekensleutel'],
  queryFn: ({ signal }) => api(readTekensleutel, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});

/** Anybody computes a besluit again from its rekenbewijs; without login, and nothing is sent. */
export default function Nareken() {
  const { zeg } = useTaal();
  const sleutel = useQuery(sleutelVraag);
  return (
    <Pagina titel={zeg(n.titel)} besloten={false} terug={naarStart}>
      <Paragraph appearance="lead">
        <Zeg van={n.lead} />
      </Paragraph>
      <Paragraph>
        <Zeg van={n.waar} />
      </Paragraph>
      {sleutel.isPending ? (
        <Laden />
      ) : (
        <Suspense fallback={<Laden />}>
          <Narekenblad sleutel={sleutel.data?.sleutel} />
        </Suspense>
      )}
    </Pagina>
  );
}
