import { type Formulier, submitAanvraag } from '@meedoen/contract/aanvraag';
import { Onbereikbaar } from '@meedoen/contract/route';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Alert,
  Button,
  DataList,
  DataListItem,
  DataListKey,
  DataListValue,
  Paragraph,
} from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Blok } from '../onderdelen/delen.tsx';
import { Ga } from '../onderdelen/ga.tsx';
import { Vinkje } from '../onderdelen/veld.tsx';
import { Mis } from '../pagina/standen.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { wisKladblok } from '../verbinding/toestel.ts';
import { waardeVan } from './antwoord.ts';
import type { Invulwerk } from './bewaren.ts';
import type { Stap } from './stenen.tsx';
import { aanvragenVraag } from './vragen.ts';
import { antwoordInWoorden } from './weergave.ts';

/** Everything once more, then sending. What still stops it is said with its reason. */
export function Nakijken({
  aanvraagId,
  formulier,
  werk,
  stappen,
}: {
  readonly aanvraagId: string;
  readonly formulier: Formulier;
  readonly werk: Invulwerk;
  readonly stappen: readonly Stap[];
}) {
  const taal = useTaal();
  const { zeg } = taal;
  const ga = useNavigate();
  const client = useQueryClient();
  const [waar, setWaar] = useState(false);
  const [geprobeerd, setGeprobeerd] = useState(false);
  const sleutel = useRef(crypto.randomUUID());
  const aanvragen = useQuery(aanvragenVraag);
  const aanvraag = aanvragen.data?.aanvragen.find(({ id }) => id === aanvraagId);
  const mogelijkheid = aanvraag?.mogelijkheden.find(({ commando }) => commando === 'submitAanvraag');
  const open = stappen.slice(0, -1).filter((stap) => !stap.klaar);

  const verstuur = useMutation({
    mutationFn: async () => {
      const bewaard = await werk.bewaar();
      if (!bewaard) throw new Onbereikbaar('The answers have not been saved');
      return api(submitAanvraag, {
        params: { aanvraagId },
        body: { naarWaarheid: true },
        sleutel: sleutel.current,
        versie: bewaard.versie,
      });
    },
    onSuccess: async () => {
      wisKladblok(aanvraagId);
      // first away from here: a form that has been sent cannot be asked for again, also not while this page leaves
      await ga(`/aanvraag/${aanvraagId}`, { replace: true });
      await client.invalidateQueries({
        queryKey: sleutels.eigen(),
        predicate: ({ queryKey }) => queryKey[1] !== 'formulier',
      });
    },
    onError: () => {
      // a new intention gets a new key; the old one would give the same refusal again
      sleutel.current = crypto.randomUUID();
      void client.invalidateQueries({ queryKey: aanvragenVraag.queryKey });
    },
  });

  return (
    <>
      <Paragraph>
        <Zeg van={f.nakijkenTekst} />
      </Paragraph>
      {stappen.slice(0, -1).map((stap) => (
        <Blok key={stap.naam} dicht kop={stap.titel}>
          <DataList>
            {formulier.vragen
              .filter((vraag) => vraag.stap === stap.naam)
              .map((vraag) => (
                <DataListItem key={vraag.veld}>
                  <DataListKey>{vraag.tekst}</DataListKey>
                  <DataListValue>
                    {antwoordInWoorden(vraag, waardeVan(vraag, werk.concept), taal).join(', ') ||
                      zeg(vraag.verplicht ? f.nogNiet : f.nietVerplicht)}
                  </DataListValue>
                </DataListItem>
              ))}
          </DataList>
          <Ga naar={`/aanvraag/${aanvraagId}/invullen/${stap.naam}`} className="meedoen-doel">
            <Zeg van={f.aanpassen} />
            <span className="meedoen-alleen-voorlezen">: {stap.titel}</span>
          </Ga>
        </Blok>
      ))}
      {open.map((stap) => (
        <Alert type="warning" key={stap.naam}>
          <Paragraph>
            <Zeg van={f.nogOpen} met={{ titel: stap.titel }} />
          </Paragraph>
        </Alert>
      ))}
      {mogelijkheid && !mogelijkheid.mag && mogelijkheid.weigering ? (
        <Alert type="warning">
          <Paragraph>
            <strong>
              <Zeg van={f.kanNiet} />
            </strong>
          </Paragraph>
          <Paragraph>{mogelijkheid.weigering.tekst}</Paragraph>
        </Alert>
      ) : null}
      <form
        className="meedoen-blok"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          setGeprobeerd(true);
          if (waar) verstuur.mutate();
          else document.getElementById('naarwaarheid')?.focus();
        }}
      >
        <Vinkje
          id="naarwaarheid"
          aan={waar}
          zet={setWaar}
          fout={geprobeerd && !waar ? zeg(f.vinkAan) : undefined}
          uitleg={zeg(f.naarWaarheidUitleg)}
        >
          <Zeg van={f.naarWaarheid} />
        </Vinkje>
        {verstuur.error ? <Mis fout={verstuur.error} /> : null}
        <div className="meedoen-knoppen">
          <Button
            appearance="primary-action-button"
            type="submit"
            busy={verstuur.isPending}
            disabled={verstuur.isPending || mogelijkheid?.mag === false}
          >
            <Zeg van={f.verstuur} />
          </Button>
        </div>
      </form>
    </>
  );
}
