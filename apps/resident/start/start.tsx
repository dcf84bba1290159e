import { useQuery } from '@tanstack/react-query';
import { Alert, ButtonLink, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { LopendeKlacht } from '../klacht/lopend.tsx';
import { Contactpersoon, startVraag } from '../onderdelen/contact.tsx';
import { Belknop, Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { inlogAdres, useWie } from '../sessie/sessie.tsx';
import { alledaags, raam } from '../teksten/alledaags.ts';
import { start as s } from '../teksten/start.ts';
import { useTaal, Zeg, ZegNederlands } from '../teksten/taal.tsx';
import { LopendVerhaal } from '../verhaal/lopend.tsx';
import { Keuzes, NietViaInternet } from './keuzes.tsx';
import { Lopend } from './lopend.tsx';

type Inlogfout = keyof typeof s.inlogfout;
const isInlogfout = (tekst: string | null): tekst is Inlogfout => tekst !== null && tekst in s.inlogfout;

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
          <ZegNederlands van={s.noodOpen} met={{ bereikbaar: sessie.loket.bereikbaar }} />
        </Klein>
      ) : null}
    </section>
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
  const lopend = vraag.data !== undefined && (vraag.data.stand !== 'niets' || vraag.data.afgelopen !== null);
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
      <LopendeKlacht />
      <LopendVerhaal />
      <Keuzes kop={lopend ? s.ofAnders : s.watIsEr} />
      {ingelogd ? null : <Login />}
    </Pagina>
  );
}
