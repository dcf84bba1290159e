import type { readStart } from '@meedoen/contract/eigen';
import { useQuery } from '@tanstack/react-query';
import { Alert, ButtonLink, Heading2, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import type { z } from 'zod';
import { Contactpersoon, startVraag } from '../onderdelen/contact.tsx';
import { Bedrag, Belknop, Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { inlogAdres, useWie } from '../sessie/sessie.tsx';
import { alledaags, raam } from '../teksten/alledaags.ts';
import { dagMetNaam, maandVoluit } from '../teksten/opmaak.ts';
import { start as s } from '../teksten/start.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Keuzes, NietViaInternet } from './keuzes.tsx';

type Start = z.infer<NonNullable<typeof readStart.answer>>;
type Inlogfout = keyof typeof s.inlogfout;
const isInlogfout = (tekst: string | null): tekst is Inlogfout => tekst !== null && tekst in s.inlogfout;

/** Where a thing to do is done. */
const DOELEN: Readonly<Record<string, (id: string | null) => string>> = {
  formulier: (id) => (id ? `/aanvraag/${id}/invullen` : '/aanvraag'),
  aanvraag: (id) => (id ? `/aanvraag/${id}` : '/aanvraag'),
  gegevens: (id) => (id ? `/aanvraag/${id}` : '/aanvraag'),
  brief: (id) => (id ? `/brieven/${id}` : '/brieven'),
  loonstrook: () => '/doorgeven/loon',
  inkomen: () => '/doorgeven/loon',
  vraag: () => '/vragen',
};

function Nood() {
  const { taal } = useTaal();
  const { sessie, ingelogd } = useWie();
  const { data } = useQuery({ ...startVraag, enabled: ingelogd });
  const telefoon = data?.spoed.telefoon || sessie.loket?.telefoon;
  return (
    <section className="meedoen-nood" aria-labelledby="nood">
      <Heading2 id="nood">
        <Zeg van={s.noodKop} />
      </Heading2>
      <Paragraph>
        {(taal === 'nl' && data?.spoed.tekst) || <Zeg van={telefoon ? s.nood : s.noodZonderNummer} />}
      </Paragraph>
      <div className="meedoen-knoppen">
        {telefoon ? <Belknop telefoon={telefoon} tekst={<Zeg van={alledaags.bel} met={{ telefoon }} />} /> : null}
        <GaKnop naar="/melden" soort="subtle-button">
          <Zeg van={s.noodMeld} />
        </GaKnop>
      </div>
      {sessie.loket ? (
        <Klein>
          <Zeg van={s.noodOpen} met={{ bereikbaar: sessie.loket.bereikbaar }} />
        </Klein>
      ) : null}
    </section>
  );
}

function TeDoen({ lijst }: { readonly lijst: Start['teDoen'] }) {
  const { sessie } = useWie();
  const { zeg, taal } = useTaal();
  if (lijst.length === 0) return null;
  const kop = lijst.length === 1 ? zeg(s.doenEen) : zeg(s.doenMeer, { aantal: lijst.length });
  return (
    <Kaart soort="doen" kop={kop}>
      {lijst.map((ding) => (
        <div className="meedoen-blok meedoen-blok--dicht" key={`${ding.soort} ${ding.id} ${ding.wat}`}>
          {ding.uiterlijk ? (
            <StatusBadge status="warning">
              <Zeg van={s.uiterlijk} met={{ datum: dagMetNaam(ding.uiterlijk, taal, sessie.vandaag) }} />
            </StatusBadge>
          ) : null}
          <Paragraph>{ding.wat}</Paragraph>
          <div className="meedoen-knoppen">
            <GaKnop naar={(DOELEN[ding.soort] ?? (() => '/aanvraag'))(ding.id)}>
              <Zeg van={s.doeDit} />
              <span className="meedoen-alleen-voorlezen">: {ding.wat}</span>
            </GaKnop>
          </div>
        </div>
      ))}
    </Kaart>
  );
}

/** What is running: to do first, then the application, money, letters, answers. */
function Lopend({ start }: { readonly start: Start }) {
  const { sessie } = useWie();
  const { taal } = useTaal();
  const { stand, aanvraag, recht } = start;
  return (
    <>
      <TeDoen lijst={start.teDoen} />
      {stand === 'begonnen' && aanvraag ? (
        <Kaart soort="tint" kop={<Zeg van={s.staatKlaar} />}>
          <Paragraph>
            <Zeg van={s.staatKlaarTekst} />
          </Paragraph>
          <div className="meedoen-knoppen">
            <GaKnop naar={`/aanvraag/${aanvraag.id}/invullen`}>
              <Zeg van={s.verder} />
            </GaKnop>
          </div>
        </Kaart>
      ) : null}
      {stand === 'aanvraag-loopt' && aanvraag ? (
        <Kaart soort="tint" kop={<Zeg van={s.loopt} />}>
          {aanvraag.besluitUiterlijk ? (
            <Paragraph>
              <Zeg
                van={s.besluitUiterlijk}
                met={{ datum: dagMetNaam(aanvraag.besluitUiterlijk, taal, sessie.vandaag) }}
              />
            </Paragraph>
          ) : null}
          <div className="meedoen-knoppen">
            <GaKnop naar={`/aanvraag/${aanvraag.id}`}>
              <Zeg van={s.bekijkAanvraag} />
            </GaKnop>
          </div>
        </Kaart>
      ) : null}
      {recht?.laatsteMaand && recht.bedragInCenten !== null ? (
        <Kaart kop={<Zeg van={s.geldKop} met={{ maand: maandVoluit(recht.laatsteMaand, taal) }} />}>
          <p className="meedoen-groot">
            <Bedrag cents={recht.bedragInCenten} />
          </p>
          <Paragraph>
            {recht.betaaldOp ? (
              <Zeg van={s.geldOp} met={{ datum: dagMetNaam(recht.betaaldOp, taal, sessie.vandaag) }} />
            ) : (
              <Zeg van={s.geldNogNiet} />
            )}
          </Paragraph>
          <div className="meedoen-knoppen">
            <GaKnop naar={`/geld/${recht.id}/${recht.laatsteMaand}`} soort="secondary-action-button">
              <Zeg van={s.bekijkGeld} />
            </GaKnop>
          </div>
        </Kaart>
      ) : null}
      {stand === 'beeindigd' ? (
        <Kaart kop={<Zeg van={s.beeindigd} />}>
          <Paragraph>
            <Zeg van={s.beeindigdTekst} />
          </Paragraph>
        </Kaart>
      ) : null}
      {start.ongelezenBrieven > 0 ? (
        <Kaart
          soort="tint"
          kop={
            start.ongelezenBrieven === 1 ? (
              <Zeg van={s.brievenEen} />
            ) : (
              <Zeg van={s.brievenMeer} met={{ aantal: start.ongelezenBrieven }} />
            )
          }
        >
          <div className="meedoen-knoppen">
            <GaKnop naar="/brieven">
              <Zeg van={s.leesBrief} />
            </GaKnop>
          </div>
        </Kaart>
      ) : null}
      {start.ongelezenBerichten > 0 ? (
        <Kaart soort="tint" kop={<Zeg van={s.antwoord} />}>
          <div className="meedoen-knoppen">
            <GaKnop naar="/vragen">
              <Zeg van={s.leesAntwoord} />
            </GaKnop>
          </div>
        </Kaart>
      ) : null}
    </>
  );
}

function Login() {
  return (
    <Kaart soort="tint" kop={<Zeg van={s.loginKop} />}>
      <Paragraph>
        <Zeg van={s.loginTekst} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <ButtonLink appearance="primary-action-button" href={inlogAdres()}>
          <Zeg van={raam.inloggen} />
        </ButtonLink>
      </div>
    </Kaart>
  );
}

export default function Startpagina() {
  const { zeg } = useTaal();
  const { ingelogd, sessie } = useWie();
  const [zoek] = useSearchParams();
  const vraag = useQuery({ ...startVraag, enabled: ingelogd });
  const fout = zoek.get('inloggen');
  const naam = vraag.data?.naam ?? sessie.naam;
  const lopend = (vraag.data?.stand ?? 'niets') !== 'niets';
  return (
    <Pagina
      titel={zeg(s.kop)}
      besloten={false}
      kop={
        ingelogd && naam ? (
          <>
            <Zeg van={s.hallo} met={{ naam: naam.split(' ')[0] ?? naam }} />
            <br />
            <Zeg van={s.kop} />
          </>
        ) : undefined
      }
      zij={
        <>
          {lopend ? <Contactpersoon /> : null}
          <NietViaInternet />
        </>
      }
    >
      {isInlogfout(fout) && !ingelogd ? (
        <Alert type="warning" role="alert">
          <Paragraph>
            <Zeg van={s.inlogfout[fout]} />
          </Paragraph>
        </Alert>
      ) : null}
      <Nood />
      {ingelogd ? <Antwoord vraag={vraag}>{(start) => <Lopend start={start} />}</Antwoord> : null}
      <Keuzes kop={lopend ? s.ofAnders : s.watIsEr} />
      {ingelogd ? null : <Login />}
    </Pagina>
  );
}
