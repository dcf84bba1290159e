import { type Aanvraag, receiveGegevens } from '@meedoen/contract/aanvraag';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { startVraag } from '../onderdelen/contact.tsx';
import { Artikel, Belknop, Blok, Kaart, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useKladje } from '../sessie/kladje.ts';
import { useWie } from '../sessie/sessie.tsx';
import { mijn as m } from '../teksten/aanvraag.ts';
import { alledaags } from '../teksten/alledaags.ts';
import { dag, dagMetNaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { documentAdres } from '../verbinding/bestand.ts';
import { api, sleutels } from '../verbinding/client.ts';
import { Documenten } from './documenten.tsx';
import { NogDagen } from './klokken.tsx';
import { LosseStukken } from './stukken.tsx';
import { aanvragenVraag, mogelijk } from './vragen.ts';

type Ding = Aanvraag['gevraagd'][number];

/** One thing we asked for: what, by when, why, and what to do when that is too soon. */
function Vraag({
  aanvraag,
  ding,
  alleen,
}: {
  readonly aanvraag: Aanvraag;
  readonly ding: Ding;
  /** The only thing that is still asked: whatever was not sent yet is for this. */
  readonly alleen: boolean;
}) {
  const { taal } = useTaal();
  const client = useQueryClient();
  const { sessie } = useWie();
  const voorbij = ding.uiterlijk < sessie.vandaag;
  const telefoon = useQuery(startVraag).data?.contactpersoon.telefoon || sessie.loket?.telefoon;
  // kept on the device: a page that is loaded again still knows which document was for which question
  const [gekozen, zetGekozen, wisGekozen] = useKladje<{ readonly ids: readonly string[] }>(
    `gevraagd:${aanvraag.id}:${ding.wat}`,
    { ids: [] },
  );
  const stukken = aanvraag.documenten.filter(({ magWeg, id }) => magWeg && (alleen || gekozen.ids.includes(id)));
  const bestanden = stukken.map(({ id }) => id);
  const klaar = useMutation({
    mutationFn: () =>
      api(receiveGegevens, {
        params: { aanvraagId: aanvraag.id },
        // without a version: what somebody sends stands beside whatever changed meanwhile
        body: { wat: [ding.wat], bestanden: [...bestanden] },
      }),
    onSuccess: () => {
      wisGekozen();
      return client.invalidateQueries({ queryKey: sleutels.eigen() });
    },
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
      <Documenten
        naar={documentAdres(aanvraag.id)}
        lijst={
          <LosseStukken stukken={stukken} weg={(weg) => zetGekozen({ ids: gekozen.ids.filter((id) => id !== weg) })} />
        }
        gestuurd={({ id }) => {
          // several may arrive in one go: what is kept is read again each time
          zetGekozen(({ ids }) => ({ ids: [...ids, id] }));
          void client.invalidateQueries({ queryKey: aanvragenVraag.queryKey });
        }}
      />
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
        <Vraag key={`${ding.wat} ${ding.uiterlijk}`} aanvraag={aanvraag} ding={ding} alleen={open.length === 1} />
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
