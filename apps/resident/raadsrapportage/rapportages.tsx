import { readOpenRapportages } from '@meedoen/contract/raadsrapportage';
import { periodeLang } from '@meedoen/ui/cijfers';
import { useQuery } from '@tanstack/react-query';
import { Heading2 } from '@utrecht/component-library-react';
import { Ga } from '../onderdelen/ga.tsx';
import { cijfers as c } from '../teksten/cijfers.ts';
import { hoofdletter } from '../teksten/opmaak.ts';
import { Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';

/** Reports that the council got, for everybody; nothing where there is none. */
export function Rapportages({ gemeente }: { readonly gemeente: string }) {
  const { data } = useQuery({
    queryKey: ['open-rapportages', gemeente],
    queryFn: ({ signal }) => api(readOpenRapportages, { params: { gemeente }, signal }),
  });
  if (!data || data.rapportages.length === 0) return null;
  return (
    <section aria-labelledby="rapportages">
      <Heading2 id="rapportages">
        <Zeg van={c.rapportages} />
      </Heading2>
      <ul lang="nl">
        {data.rapportages.map(({ halfjaar }) => (
          <li key={halfjaar}>
            <Ga naar={`/cijfers/${gemeente}/${halfjaar}`}>{hoofdletter(periodeLang(halfjaar))}</Ga>
          </li>
        ))}
      </ul>
    </section>
  );
}
