import { readEigenDoelgroepen } from '@meedoen/contract/doelgroep';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Kaart, Klein } from '../onderdelen/delen.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { doelgroep as d } from '../teksten/doelgroep.ts';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

const doelgroepVraag = queryOptions({
  queryKey: sleutels.eigen('doelgroepen'),
  queryFn: ({ signal }) => api(readEigenDoelgroepen, { signal }),
});

/** What holds for who reads it: the words of the policy, and who helps at the gemeente. Nothing when nothing differs. */
export function WatGeldt() {
  const { ingelogd } = useWie();
  const { taal, vorm } = useTaal();
  const { data, error, refetch } = useQuery({ ...doelgroepVraag, enabled: ingelogd });
  if (error && !data) return <Mis fout={error} opnieuw={() => void refetch()} />;
  if (!data || (data.groepen.length === 0 && !data.zorg)) return null;
  const { groepen, zorg } = data;
  return (
    <Kaart kop={<Zeg van={d.kop} />}>
      {groepen.map((groep) => (
        <Paragraph key={groep.code}>{taal === 'en' ? groep.en : groep[vorm]}</Paragraph>
      ))}
      {zorg?.toestand === 'voorgesteld' ? (
        <Paragraph>
          <Zeg van={d.voorgesteld} />
        </Paragraph>
      ) : null}
      {zorg?.contactpersoon ? (
        <Paragraph>
          <Zeg van={d.contactpersoon} met={{ naam: zorg.contactpersoon, datum: dag(zorg.sinds, taal) }} />
        </Paragraph>
      ) : null}
      {zorg?.toestand === 'terug-gemeld' ? (
        <Paragraph>
          <Zeg van={d.terugGemeld} />
        </Paragraph>
      ) : null}
      {zorg ? (
        <Klein>
          <Zeg van={d.nietGedeeld} />
        </Klein>
      ) : null}
      <Klein>
        <Zeg van={d.vragen} />
      </Klein>
    </Kaart>
  );
}
