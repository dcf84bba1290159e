import { readVoorkeuren, saveVoorkeuren, voorkeuren as schema } from '@meedoen/contract/eigen';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { type SubmitEvent, useState } from 'react';
import type { z } from 'zod';
import { Artikel, Klein } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Groep, Keuzelijst, Vinkje } from '../onderdelen/veld.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { gegevens, voorkeuren as v } from '../teksten/gegevens.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

type Voorkeuren = z.infer<typeof schema>;
const voorkeurenVraag = queryOptions({
  queryKey: sleutels.eigen('voorkeuren'),
  queryFn: ({ signal }) => api(readVoorkeuren, { signal }),
});

function Formulier({ nu }: { readonly nu: Voorkeuren }) {
  const { zeg } = useTaal();
  const { kiesTaal } = useWie();
  const client = useQueryClient();
  const [keuze, setKeuze] = useState(nu);
  const [akkoord, setAkkoord] = useState(nu.kanaal === 'eigen-pagina');
  const [geprobeerd, setGeprobeerd] = useState(false);
  const pagina = keuze.kanaal === 'eigen-pagina';
  const emailFout = pagina && !schema.shape.email.unwrap().safeParse(keuze.email ?? '').success;
  const akkoordFout = pagina && !akkoord;
  const bewaar = useMutation({
    mutationFn: () => api(saveVoorkeuren, { body: pagina ? keuze : { ...keuze, email: null } }),
    onSuccess: async (antwoord) => {
      client.setQueryData(voorkeurenVraag.queryKey, antwoord);
      kiesTaal(antwoord.taal);
      // the questions of the form come from the server in the form of address that was chosen
      await Promise.all([sleutels.sessie, sleutels.eigen()].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  const zet = (deel: Partial<Voorkeuren>) => {
    bewaar.reset();
    setKeuze({ ...keuze, ...deel });
  };
  const stuur = (gebeurtenis: SubmitEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    setGeprobeerd(true);
    if (emailFout) document.getElementById('email')?.focus();
    else if (akkoordFout) document.getElementById('akkoord')?.focus();
    else bewaar.mutate();
  };
  return (
    <form className="meedoen-hoofd" onSubmit={stuur} noValidate>
      <Groep id="kanaal" vraag={zeg(v.kanaal)}>
        <Keuzelijst
          naam="kanaal"
          gekozen={keuze.kanaal}
          kies={(kanaal) => zet({ kanaal: kanaal === 'eigen-pagina' ? 'eigen-pagina' : 'papier' })}
          opties={[
            { waarde: 'papier', tekst: zeg(v.papier), uitleg: zeg(v.papierUitleg) },
            { waarde: 'eigen-pagina', tekst: zeg(v.pagina), uitleg: zeg(v.paginaUitleg) },
          ]}
        />
      </Groep>
      {pagina ? (
        <div className="meedoen-vervolg">
          <Tekstveld
            id="email"
            type="email"
            autoComplete="email"
            label={zeg(v.email)}
            fout={geprobeerd && emailFout ? zeg(v.emailFout) : undefined}
            waarde={keuze.email ?? ''}
            zet={(email) => zet({ email })}
          />
          <Vinkje
            id="akkoord"
            aan={akkoord}
            zet={setAkkoord}
            fout={geprobeerd && akkoordFout ? zeg(v.akkoordFout) : undefined}
            uitleg={zeg(v.akkoordUitleg)}
          >
            <Zeg van={v.akkoord} />
          </Vinkje>
          <Paragraph>
            <Zeg van={v.termijn} />
          </Paragraph>
          <Artikel artikel="artikel 2:14 Algemene wet bestuursrecht" />
        </div>
      ) : null}
      <Groep id="aanspreekvorm" vraag={zeg(v.aanspreken)}>
        <Keuzelijst
          naam="aanspreekvorm"
          gekozen={keuze.aanspreekvorm}
          kies={(vorm) => zet({ aanspreekvorm: vorm === 'u' ? 'u' : 'je' })}
          opties={[
            { waarde: 'je', tekst: zeg(v.je) },
            { waarde: 'u', tekst: zeg(v.u) },
          ]}
        />
      </Groep>
      <Groep id="taal" vraag={zeg(v.taal)} hint={zeg(v.anders)}>
        <Keuzelijst
          naam="taal"
          gekozen={keuze.taal}
          kies={(taal) => zet({ taal: taal === 'en' ? 'en' : 'nl' })}
          opties={[
            { waarde: 'nl', tekst: zeg(v.nl) },
            { waarde: 'en', tekst: zeg(v.en) },
          ]}
        />
      </Groep>
      {bewaar.error ? <Mis fout={bewaar.error} /> : null}
      <div role="status">
        {bewaar.isSuccess ? (
          <Alert type="ok">
            <Paragraph>
              <Zeg van={v.bewaard} />
            </Paragraph>
          </Alert>
        ) : null}
      </div>
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" type="submit" disabled={bewaar.isPending} busy={bewaar.isPending}>
          <Zeg van={v.bewaar} />
        </Button>
      </div>
      <Klein>
        <Zeg van={v.akkoordUitleg} />
      </Klein>
    </form>
  );
}

/** Paper unless somebody chooses otherwise; e-mail only after consent, and never needed. */
export default function Voorkeurenpagina() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...voorkeurenVraag, enabled: ingelogd, staleTime: Number.POSITIVE_INFINITY });
  return (
    <Pagina titel={zeg(v.titel)} terug={{ naar: '/gegevens', tekst: <Zeg van={gegevens.titel} /> }}>
      <Antwoord vraag={vraag}>{(nu) => <Formulier nu={nu} />}</Antwoord>
    </Pagina>
  );
}
