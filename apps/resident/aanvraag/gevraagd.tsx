import { type Aanvraag, receiveGegevens } from '@meedoen/contract/aanvraag';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { useState } from 'react';
import { startVraag } from '../onderdelen/contact.tsx';
import { Artikel, Belknop, Blok, Kaart, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { mijn as m } from '../teksten/aanvraag.ts';
import { alledaags } from '../teksten/alledaags.ts';
import { dag, dagMetNaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { documentAdres } from '../verbinding/bestand.ts';
import { api, sleutels } from '../verbinding/client.ts';
import { Documenten } from './documenten.tsx';
import { NogDagen } from './klokken.tsx';
import { mogelijk } from './vragen.ts';

type Ding = Aanvraag['gevraagd'][number];

/** One thing we asked for: what, by when, why, and what to do when that is too soon. */
function Vraag({ aanvraag, ding }: { readonly aanvraag: Aanvraag; readonly ding: Ding }) {
  const { taal } = useTaal();
  const client = useQueryClient();
  const { sessie } = useWie();
  const voorbij = ding.uiterlijk < sessie.vandaag;
  const telefoon = useQuery(startVraag).data?.contactpersoon.telefoon || sessie.loket?.telefoon;
  const [bestanden, setBestanden] = useState<readonly string[]>([]);
  const klaar = useMutation({
    mutationFn: () =>
      api(receiveGegevens, {
        params: { aanvraagId: aanvraag.id },
        // without a version: what somebody sends stands beside whatever changed meanwhile
        body: { wat: [ding.wat], bestanden: [...bestanden] },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: sleutels.eigen() }),
  });
  return (
    <Kaart soort="doen" kop={<Zeg van={m.stuurKop} met={{ wat: ding.wat }} />}>
      <StatusBadge status={voorbij ? 'danger' : 'warning'}>
        <Zeg van={voorbij ? m.wasUiterlijk : m.uiterlijk} met={{ datum: dagMetNaam(ding.uiterlijk, taal) }} />
      </StatusBadge>
      {voorbij ? (
        <>
          <Paragraph>
            <Zeg van={m.dagVoorbij} />
          </Paragraph>
          {telefoon ? (
            <div className="meedoen-knoppen">
              <Belknop
                telefoon={telefoon}
                soort="secondary-action-button"
                tekst={<Zeg van={alledaags.bel} met={{ telefoon }} />}
              />
            </div>
          ) : null}
        </>
      ) : (
        <Paragraph>
          <NogDagen tot={ding.uiterlijk} />
        </Paragraph>
      )}
      <Documenten naar={documentAdres(aanvraag.id)} gestuurd={({ id }) => setBestanden((eerder) => [...eerder, id])} />
      {klaar.error ? <Mis fout={klaar.error} /> : null}
      {bestanden.length > 0 && mogelijk(aanvraag, 'receiveGegevens')?.mag !== false ? (
        <div className="meedoen-knoppen">
          <Button
            appearance="secondary-action-button"
            disabled={klaar.isPending}
            busy={klaar.isPending}
            onClick={() => klaar.mutate()}
          >
            <Zeg van={m.allesGestuurd} met={{ wat: ding.wat }} />
          </Button>
        </div>
      ) : null}
      <div>
        <Uitleg kop={<Zeg van={m.waaromStuur} />}>
          <Paragraph>
            <Zeg van={m.waaromStuurTekst} />
          </Paragraph>
          <Artikel artikel="artikel 53a Participatiewet" />
        </Uitleg>
        <Uitleg kop={<Zeg van={m.nietOpTijd} />}>
          <Paragraph>
            <Zeg van={m.nietOpTijdTekst} />
          </Paragraph>
        </Uitleg>
      </div>
    </Kaart>
  );
}

export function Gevraagd({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { taal } = useTaal();
  const open = aanvraag.gevraagd.filter(({ ontvangenOp }) => ontvangenOp === null);
  const binnen = aanvraag.gevraagd.filter(({ ontvangenOp }) => ontvangenOp !== null);
  if (aanvraag.gevraagd.length === 0) return null;
  return (
    <Blok>
      {open.map((ding) => (
        <Vraag key={`${ding.wat} ${ding.uiterlijk}`} aanvraag={aanvraag} ding={ding} />
      ))}
      {binnen.map((ding) =>
        ding.ontvangenOp ? (
          <Klein key={`${ding.wat} ${ding.uiterlijk}`}>
            {ding.wat}. <Zeg van={m.ontvangen} met={{ datum: dag(ding.ontvangenOp, taal) }} />
          </Klein>
        ) : null,
      )}
    </Blok>
  );
}
