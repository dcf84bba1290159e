import { type readDelingen, stopDeling } from '@meedoen/contract/eigen';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import type { z } from 'zod';
import { Blok } from '../onderdelen/delen.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { deling as d, gegevens } from '../teksten/gegevens.ts';
import { dagMetNaam, dagVan } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { delingenVraag } from './vragen.ts';

type Deling = z.infer<NonNullable<typeof readDelingen.answer>>['delingen'][number];
const isPagina = (tekst: string): tekst is keyof typeof d.pagina => tekst in d.pagina;

function Regel({ deling }: { readonly deling: Deling }) {
  const { zeg, taal } = useTaal();
  const { sessie } = useWie();
  const client = useQueryClient();
  const stop = useMutation({
    mutationFn: () => api(stopDeling, { params: { delingId: deling.id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: delingenVraag.queryKey }),
  });
  const voorbij = dagVan(deling.tot) < sessie.vandaag;
  const naam = isPagina(deling.pagina) ? zeg(d.pagina[deling.pagina]) : deling.pagina;
  return (
    <li>
      <strong>{naam}</strong>
      <Paragraph>
        {deling.ingetrokken ? (
          <Zeg van={d.gestopt} />
        ) : voorbij ? (
          <Zeg van={d.voorbij} />
        ) : (
          <Zeg van={d.tot} met={{ datum: dagMetNaam(dagVan(deling.tot), taal) }} />
        )}{' '}
        {deling.geopend > 0 ? <Zeg van={d.geopend} met={{ aantal: deling.geopend }} /> : <Zeg van={d.nooit} />}
      </Paragraph>
      {stop.error ? <Mis fout={stop.error} /> : null}
      {deling.ingetrokken || voorbij ? null : (
        <div className="meedoen-knoppen">
          <Button
            appearance="secondary-action-button"
            disabled={stop.isPending}
            busy={stop.isPending}
            onClick={() => stop.mutate()}
          >
            <Zeg van={d.stop} />
            <span className="meedoen-alleen-voorlezen">: {naam}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

/** What is shared now, how often it was opened, and the way to stop it. */
export default function Delen() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...delingenVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(d.titel)} terug={{ naar: '/gegevens', tekst: <Zeg van={gegevens.titel} /> }}>
      <Paragraph appearance="lead">
        <Zeg van={d.intro} />
      </Paragraph>
      <Paragraph>
        <Zeg van={d.hoe} />
      </Paragraph>
      <Antwoord vraag={vraag}>
        {({ delingen }) => (
          <Blok kop={<Zeg van={d.lijst} />}>
            {delingen.length === 0 ? (
              <Paragraph>
                <Zeg van={d.geen} />
              </Paragraph>
            ) : (
              <ul className="meedoen-regels">
                {delingen.map((deling) => (
                  <Regel key={deling.id} deling={deling} />
                ))}
              </ul>
            )}
          </Blok>
        )}
      </Antwoord>
    </Pagina>
  );
}
