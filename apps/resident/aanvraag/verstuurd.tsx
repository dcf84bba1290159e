import { readVerstuurd, type Verstuurd as Verzending } from '@meedoen/contract/aanvraag';
import { useQuery } from '@tanstack/react-query';
import {
  DataList,
  DataListItem,
  DataListKey,
  DataListValue,
  Paragraph,
  UnorderedList,
  UnorderedListItem,
} from '@utrecht/component-library-react';
import { useParams } from 'react-router';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { mijn as m } from '../teksten/aanvraag.ts';
import { formulier as f } from '../teksten/formulier.ts';
import { tijdstip } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { Stuk } from './stukken.tsx';
import { antwoordInWoorden, bekendInWoorden } from './weergave.ts';

type Vraag = Verzending['vragen'][number];

function Antwoordregels({
  vraag,
  documenten,
}: {
  readonly vraag: Vraag;
  readonly documenten: Verzending['documenten'];
}) {
  const taal = useTaal();
  if (vraag.soort === 'document') {
    const ids: readonly unknown[] = Array.isArray(vraag.antwoord) ? vraag.antwoord : [];
    const stukken = documenten.filter(({ id }) => ids.includes(id));
    if (stukken.length === 0) return taal.zeg(f.nietVerplicht);
    return stukken.map((stuk) => (
      <div key={stuk.id}>
        <Stuk stuk={stuk} />
      </div>
    ));
  }
  const regels = antwoordInWoorden(vraag, vraag.antwoord, taal);
  // what was only said to be right is told with what it was about
  const bekend = vraag.soort === 'bevestig' && vraag.bekend ? bekendInWoorden(vraag.bekend.waarde, taal) : [];
  const alles = [...bekend, ...regels];
  // biome-ignore lint/suspicious/noArrayIndexKey: what was sent does not change
  return alles.length > 0 ? alles.map((regel, i) => <div key={i}>{regel}</div>) : taal.zeg(f.nietVerplicht);
}

function Inhoud({ verstuurd }: { readonly verstuurd: Verzending }) {
  const { taal } = useTaal();
  const { sessie } = useWie();
  const { vragen, stappen, documenten, verstuurdOp, door } = verstuurd;
  const bijVraag = new Set(
    vragen.flatMap(({ soort, antwoord }): unknown[] =>
      soort === 'document' && Array.isArray(antwoord) ? antwoord : [],
    ),
  );
  const los = documenten.filter(({ id }) => !bijVraag.has(id));
  return (
    <>
      <Paragraph appearance="lead">
        <Zeg
          van={door === sessie.naam ? m.verstuurdOp : m.verstuurdDoor}
          met={{ wanneer: tijdstip(verstuurdOp, taal), door }}
        />
      </Paragraph>
      {stappen.map((stap) => (
        <Blok key={stap.naam} dicht kop={stap.titel}>
          <DataList>
            {vragen
              .filter((vraag) => vraag.stap === stap.naam)
              .map((vraag) => (
                <DataListItem key={vraag.veld}>
                  <DataListKey>{vraag.tekst}</DataListKey>
                  <DataListValue>
                    <Antwoordregels vraag={vraag} documenten={documenten} />
                  </DataListValue>
                </DataListItem>
              ))}
          </DataList>
        </Blok>
      ))}
      {los.length > 0 ? (
        <Blok dicht kop={<Zeg van={m.verstuurdStukken} />}>
          <UnorderedList>
            {los.map((stuk) => (
              <UnorderedListItem key={stuk.id}>
                <Stuk stuk={stuk} />
              </UnorderedListItem>
            ))}
          </UnorderedList>
        </Blok>
      ) : null}
      <Kaart soort="tint" kop={<Zeg van={m.verstuurdAnders} />}>
        <Paragraph>
          <Zeg van={m.verstuurdAndersTekst} />
        </Paragraph>
        <div className="meedoen-knoppen">
          <GaKnop naar="/doorgeven" soort="secondary-action-button">
            <Zeg van={m.verstuurdAndersKnop} />
          </GaKnop>
        </div>
      </Kaart>
    </>
  );
}

/** What somebody sent, to read again: the questions of that day, the answers, and the documents. */
export default function Verstuurd() {
  const { aanvraagId = '' } = useParams();
  const { zeg, taal } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({
    queryKey: sleutels.eigen('verstuurd', aanvraagId, taal),
    queryFn: ({ signal }) => api(readVerstuurd, { params: { aanvraagId }, query: { taal }, signal }),
    enabled: ingelogd,
  });
  return (
    <Pagina
      titel={zeg(m.verstuurdTitel)}
      terug={{ naar: `/aanvraag/${aanvraagId}`, tekst: <Zeg van={m.titel} /> }}
      zij={<Contactpersoon />}
    >
      <Antwoord vraag={vraag}>{(verstuurd) => <Inhoud verstuurd={verstuurd} />}</Antwoord>
    </Pagina>
  );
}
