import type { Aanvraag } from '@meedoen/contract/aanvraag';
import { useQuery } from '@tanstack/react-query';
import { Heading2, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useParams } from 'react-router';
import { Deelknop } from '../deling/deelknop.tsx';
import { Contactpersoon, startVraag } from '../onderdelen/contact.tsx';
import { Belknop, Blok, Kaart, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop, GaLos } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { mijn as m } from '../teksten/aanvraag.ts';
import { alledaags } from '../teksten/alledaags.ts';
import { dag, dagMetNaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Aanvraagpad } from './aanvraagpad.tsx';
import { Gevraagd } from './gevraagd.tsx';
import { Intrekken } from './intrekken.tsx';
import { Klokken, TeLaat } from './klokken.tsx';
import { Stuk } from './stukken.tsx';
import { aanvragenVraag, isAfgelopen, isNogInTeVullen, nieuwsteEerst } from './vragen.ts';
import { Zoektermijn } from './zoektermijn.tsx';

const isBekend = (status: string): status is keyof typeof m.stand => status in m.stand;

function Spoed({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { sessie } = useWie();
  const { data } = useQuery(startVraag);
  const telefoon = data?.spoed.telefoon || sessie.loket?.telefoon;
  if (isAfgelopen(aanvraag) || !telefoon) return null;
  return (
    <section className="meedoen-nood meedoen-nood--klein">
      <Paragraph>
        <Zeg van={aanvraag.urgent ? m.spoed : m.eerder} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <Belknop
          telefoon={telefoon}
          soort="secondary-action-button"
          tekst={<Zeg van={alledaags.bel} met={{ telefoon }} />}
        />
      </div>
    </section>
  );
}

function VulIn({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { taal } = useTaal();
  if (!isNogInTeVullen(aanvraag)) return null;
  return (
    <Kaart soort="doen" kop={<Zeg van={m.vulIn} />}>
      <Paragraph>
        <Zeg van={m.gemeldBewaard} met={{ datum: dagMetNaam(aanvraag.gemeldOp, taal) }} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar={`/aanvraag/${aanvraag.id}/invullen`}>
          <Zeg van={m.vulIn} />
        </GaKnop>
      </div>
    </Kaart>
  );
}

/** Stopped by the person: what that means, and the way back. */
function Gestopt({ aanvraag, alle }: { readonly aanvraag: Aanvraag; readonly alle: readonly Aanvraag[] }) {
  if (aanvraag.status !== 'ingetrokken') return null;
  return (
    <Kaart soort="tint" kop={<Zeg van={m.gestoptKop} />}>
      <Paragraph>
        <Zeg van={m.gestopt} />
      </Paragraph>
      {aanvraag.klok.voorschot?.betaaldOp ? (
        <Paragraph>
          <Zeg van={m.stoppenVoorschot} />
        </Paragraph>
      ) : null}
      {alle.every(isAfgelopen) ? (
        <div className="meedoen-knoppen">
          <GaKnop naar="/melden">
            <Zeg van={m.meldOpnieuw} />
          </GaKnop>
        </div>
      ) : null}
    </Kaart>
  );
}

function Binnen({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { taal } = useTaal();
  const { documenten } = aanvraag;
  // before sending, a document stands with its question in the form
  const los = aanvraag.ingediendOp ? documenten.filter(({ magWeg }) => magWeg) : [];
  const vast = documenten.filter((stuk) => !los.includes(stuk));
  return (
    <Blok dicht kop={<Zeg van={m.hebben} />}>
      {documenten.length === 0 && !aanvraag.ingediendOp ? (
        <Paragraph>
          <Zeg van={m.hebbenNiets} />
        </Paragraph>
      ) : null}
      {aanvraag.ingediendOp ? (
        <GaLos naar={`/aanvraag/${aanvraag.id}/verstuurd`}>
          <Zeg van={m.verstuurdLees} />
        </GaLos>
      ) : null}
      <div>
        {vast.length > 0 ? (
          <Uitleg kop={<Zeg van={m.hebbenVanJou} met={{ aantal: vast.length }} />}>
            <UnorderedList>
              {vast.map((document) => (
                <UnorderedListItem key={document.id}>
                  <Stuk stuk={document} />, {dag(document.ontvangenOp, taal)}
                </UnorderedListItem>
              ))}
            </UnorderedList>
          </Uitleg>
        ) : null}
      </div>
    </Blok>
  );
}

function Eerdere({ alle, deze }: { readonly alle: readonly Aanvraag[]; readonly deze: Aanvraag }) {
  const { taal } = useTaal();
  const rest = alle.filter(({ id }) => id !== deze.id);
  if (rest.length === 0) return null;
  return (
    <div>
      <Uitleg kop={<Zeg van={m.eerdere} />}>
        {rest.map((aanvraag) => (
          <GaLos key={aanvraag.id} naar={`/aanvraag/${aanvraag.id}`}>
            {dag(aanvraag.gemeldOp, taal)}, {aanvraag.kenmerk}
          </GaLos>
        ))}
      </Uitleg>
    </div>
  );
}

/** One application: what to do, what we promise and when, where it stands, what we have. */
export function Aanvraagbeeld({ aanvraag, alle }: { readonly aanvraag: Aanvraag; readonly alle: readonly Aanvraag[] }) {
  return (
    <>
      {aanvraag.status === 'ingetrokken' ? null : (
        <Paragraph appearance="lead">
          {isBekend(aanvraag.status) ? <Zeg van={m.stand[aanvraag.status]} /> : null}
        </Paragraph>
      )}
      <Gestopt aanvraag={aanvraag} alle={alle} />
      <Zoektermijn aanvraag={aanvraag} />
      <VulIn aanvraag={aanvraag} />
      <TeLaat aanvraag={aanvraag} />
      <Gevraagd aanvraag={aanvraag} />
      {aanvraag.besluit ? (
        <div className="meedoen-knoppen">
          <GaKnop naar="/brieven">
            <Zeg van={m.leesBrief} />
          </GaKnop>
        </div>
      ) : null}
      {isAfgelopen(aanvraag) ? null : <Klokken aanvraag={aanvraag} />}
      <Aanvraagpad aanvraag={aanvraag} />
      <Binnen aanvraag={aanvraag} />
      <Eerdere alle={alle} deze={aanvraag} />
      {isAfgelopen(aanvraag) ? null : <Intrekken aanvraag={aanvraag} />}
      <div className="meedoen-blok meedoen-blok--dicht">
        <Deelknop wat={{ pagina: 'aanvraag', onderwerp: aanvraag.id }} />
        <Klein>
          <Zeg van={m.nummer} met={{ kenmerk: aanvraag.kenmerk }} />
        </Klein>
      </div>
    </>
  );
}

export default function MijnAanvraag() {
  const { aanvraagId } = useParams();
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...aanvragenVraag, enabled: ingelogd });
  const alle = nieuwsteEerst(vraag.data?.aanvragen ?? []);
  const aanvraag = aanvraagId ? alle.find(({ id }) => id === aanvraagId) : alle[0];
  return (
    <Pagina
      key={aanvraagId ?? ''}
      titel={zeg(vraag.data && !aanvraag ? m.geenTitel : m.titel)}
      terug={naarStart}
      zij={
        <>
          <Contactpersoon />
          {aanvraag && !aanvraag.urgent ? <Spoed aanvraag={aanvraag} /> : null}
        </>
      }
    >
      <Antwoord vraag={vraag}>
        {() =>
          aanvraag ? (
            <>
              {/* who has no money for food reads this before anything else */}
              {aanvraag.urgent ? <Spoed aanvraag={aanvraag} /> : null}
              <Aanvraagbeeld aanvraag={aanvraag} alle={alle} />
            </>
          ) : (
            <section className="meedoen-kaart">
              <Heading2>
                <Zeg van={m.geenKop} />
              </Heading2>
              <Paragraph>
                <Zeg van={m.geen} />
              </Paragraph>
              <div className="meedoen-knoppen">
                <GaKnop naar="/melden">
                  <Zeg van={m.meld} />
                </GaKnop>
              </div>
            </section>
          )
        }
      </Antwoord>
    </Pagina>
  );
}
