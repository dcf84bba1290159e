import { aanvraag as aanvraagSchema } from '@meedoen/contract/aanvraag';
import { readBrief } from '@meedoen/contract/brief';
import { openDeling } from '@meedoen/contract/eigen';
import { specificatie as specificatieSchema } from '@meedoen/contract/recht';
import { ApiProblem } from '@meedoen/contract/route';
import { useQuery } from '@tanstack/react-query';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import type { z } from 'zod';
import { Aanvraagpad } from '../aanvraag/aanvraagpad.tsx';
import { Klokken } from '../aanvraag/klokken.tsx';
import { Briefbeeld } from '../brief/brief.tsx';
import { Kaart } from '../onderdelen/delen.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Laden, Mis } from '../pagina/standen.tsx';
import { Specificatiebeeld } from '../recht/specificatie.tsx';
import { mijn } from '../teksten/aanvraag.ts';
import { deling as d } from '../teksten/gegevens.ts';
import { dagMetNaam, dagVan } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';

type Gedeeld = z.infer<NonNullable<typeof openDeling.answer>>;

function Ongeldig() {
  return (
    <Kaart kop={<Zeg van={d.ongeldigKop} />}>
      <Paragraph>
        <Zeg van={d.ongeldig} />
      </Paragraph>
    </Kaart>
  );
}

const isStand = (status: string): status is keyof typeof mijn.stand => status in mijn.stand;

/** The shared page as its owner sees it, without a single button that changes something. */
function Inhoud({ gedeeld }: { readonly gedeeld: Gedeeld }) {
  if (gedeeld.pagina === 'specificatie') {
    const gelezen = specificatieSchema.safeParse(gedeeld.inhoud);
    return gelezen.success ? <Specificatiebeeld specificatie={gelezen.data} gedeeld /> : <Ongeldig />;
  }
  if (gedeeld.pagina === 'brief') {
    const gelezen = readBrief.answer?.safeParse(gedeeld.inhoud);
    return gelezen?.success ? <Briefbeeld brief={gelezen.data} /> : <Ongeldig />;
  }
  const gelezen = aanvraagSchema.safeParse(gedeeld.inhoud);
  if (!gelezen.success) return <Ongeldig />;
  const { status } = gelezen.data;
  return (
    <>
      <Paragraph appearance="lead">{isStand(status) ? <Zeg van={mijn.stand[status]} /> : null}</Paragraph>
      <Klokken aanvraag={gelezen.data} />
      <Aanvraagpad aanvraag={gelezen.data} />
    </>
  );
}

/** Opened by a helper, without logging in. The secret leaves the address bar at once. */
export default function Gedeeld() {
  const { zeg, taal } = useTaal();
  const { hash } = useLocation();
  const [geheim] = useState(() => decodeURIComponent(hash.slice(1)));
  const vraag = useQuery({
    queryKey: ['gedeeld', geheim],
    enabled: geheim.length >= 20,
    queryFn: async ({ signal }) => {
      const antwoord = await api(openDeling, { body: { geheim }, signal });
      window.history.replaceState(window.history.state, '', window.location.pathname);
      return antwoord;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const ongeldig = geheim.length < 20 || (vraag.error instanceof ApiProblem && vraag.error.problem.status < 500);
  return (
    <Pagina
      key={vraag.data ? 'open' : 'dicht'}
      besloten={false}
      kop={vraag.data?.pagina === 'brief' ? null : undefined}
      titel={vraag.data ? zeg(d.gedeeldTitel, { naam: vraag.data.voornaam }) : zeg(d.gedeeldKop)}
    >
      {vraag.data ? (
        <>
          <Alert type="info">
            <Paragraph>
              <Zeg van={d.gedeeldTot} met={{ datum: dagMetNaam(dagVan(vraag.data.tot), taal) }} />{' '}
              <Zeg van={d.gedeeldGezien} met={{ naam: vraag.data.voornaam }} />
            </Paragraph>
          </Alert>
          <Inhoud gedeeld={vraag.data} />
        </>
      ) : ongeldig ? (
        <Ongeldig />
      ) : vraag.error ? (
        <Mis fout={vraag.error} opnieuw={() => void vraag.refetch()} />
      ) : (
        <Laden />
      )}
    </Pagina>
  );
}
