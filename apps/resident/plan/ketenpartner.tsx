import { VERWIJZING_VOORBIJ } from '@meedoen/casework/ketenpartner';
import { type EigenVerwijzing, readEigenVerwijzingen } from '@meedoen/contract/ketenpartner';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Heading3, Heading4, Paragraph } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Klein, Nederlands } from '../onderdelen/delen.tsx';
import { NuEnEerder } from '../onderdelen/nu-en-eerder.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { keten as k } from '../teksten/ketenpartner.ts';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { Reageer } from './reactie.tsx';

/** A space at which no line breaks. */
const VAST = '\u00a0';

export const verwijzingenVraag = queryOptions({
  queryKey: sleutels.eigen('verwijzingen'),
  queryFn: ({ signal }) => api(readEigenVerwijzingen, { signal }),
});

/** Organisations somebody is referred to: who gets what, before and after it went. Nothing when there are none. */
export function Verwezen() {
  const { ingelogd } = useWie();
  const { data, error, refetch } = useQuery({ ...verwijzingenVraag, enabled: ingelogd });
  // what is going to be passed on must not be missed
  if (error) return <Mis fout={error} opnieuw={() => void refetch()} />;
  return (
    <NuEnEerder
      alle={data?.verwijzingen ?? []}
      voorbij={({ toestand }) => VERWIJZING_VOORBIJ.includes(toestand)}
      kop={<Zeg van={k.kop} />}
      eerder={<Zeg van={k.eerder} />}
      toon={(verwijzing) => <Een key={verwijzing.id} verwijzing={verwijzing} />}
    />
  );
}

function Een({ verwijzing }: { readonly verwijzing: EigenVerwijzing }) {
  const { taal, zeg } = useTaal();
  const { sessie } = useWie();
  const { partnernaam, instrument, toestand, partner, eersteGesprekOp, uiterlijk, einde } = verwijzing;
  const { zichtbaarTotEnMet } = verwijzing;
  return (
    <article className="meedoen-kaart meedoen-hulp" aria-label={partnernaam}>
      <Heading3>
        <Nederlands>
          {partnernaam}: {instrument}
        </Nederlands>
      </Heading3>
      <Paragraph>
        <Zeg van={k.stand[toestand]} />
      </Paragraph>
      {eersteGesprekOp || (uiterlijk && !einde) ? (
        <dl className="meedoen-hulp__lijst">
          {eersteGesprekOp ? <Paar naam={zeg(k.eersteGesprek)}>{dag(eersteGesprekOp, taal)}</Paar> : null}
          {uiterlijk && !einde ? <Paar naam={zeg(k.klaar)}>{dag(uiterlijk, taal)}</Paar> : null}
        </dl>
      ) : null}
      <Gegeven verwijzing={verwijzing} />
      <Klein>
        <Zeg van={k.nietsAnders} />
      </Klein>
      <Verteld verwijzing={verwijzing} />
      {zichtbaarTotEnMet ? (
        <Klein>
          <Zeg van={k.tot} met={{ datum: dag(zichtbaarTotEnMet, taal) }} />
        </Klein>
      ) : null}
      {verwijzing.verteld ? (
        <Klein>
          {dag(verwijzing.verteld.op, taal)}: <Zeg van={k.verteldIn[verwijzing.verteld.vorm]} />: “
          <Nederlands>{verwijzing.verteld.woorden}</Nederlands>”
        </Klein>
      ) : null}
      {verwijzing.reacties.map(({ op, soort, woorden, antwoord }) => (
        <Klein key={`${op}${soort}${woorden}`}>
          {dag(op, taal)}: <Zeg van={k.gezegd[soort]} />
          {woorden ? (
            <>
              {' '}
              “<Nederlands>{woorden}</Nederlands>”
            </>
          ) : null}
          {antwoord ? (
            <>
              {' '}
              <Zeg van={k.antwoord} />: “<Nederlands>{antwoord.woorden}</Nederlands>”
            </>
          ) : null}
        </Klein>
      ))}
      {verwijzing.magReageren && sessie.voor === null ? <Reageer verwijzing={verwijzing} /> : null}
      {partner.telefoon && verwijzing.verstuurdOp ? (
        <Klein>
          <Zeg van={k.bel} met={{ telefoon: partner.telefoon.replaceAll(' ', VAST) }} />
        </Klein>
      ) : null}
    </article>
  );
}

/** Line by line what the organisation gets; what is not there is not given. */
function Gegeven({ verwijzing: { gegevens, verstuurdOp } }: { readonly verwijzing: EigenVerwijzing }) {
  const { zeg } = useTaal();
  const { naam, telefoon, email, doel, uren, afspraken } = gegevens;
  return (
    <>
      <Heading4>
        <Zeg van={verstuurdOp ? k.isHeen : k.gaatHeen} />
      </Heading4>
      <dl className="meedoen-hulp__lijst">
        <Paar naam={zeg(k.naam)}>{naam}</Paar>
        {telefoon ? <Paar naam={zeg(k.telefoon)}>{telefoon}</Paar> : null}
        {email ? <Paar naam={zeg(k.email)}>{email}</Paar> : null}
        <Paar naam={zeg(k.doel)}>
          <Nederlands>{doel}</Nederlands>
        </Paar>
        {uren ? (
          <Paar naam={zeg(k.uren)}>
            <Uren van={uren} />
          </Paar>
        ) : null}
        {afspraken ? (
          <Paar naam={zeg(k.afspraken)}>
            <Nederlands>{afspraken}</Nederlands>
          </Paar>
        ) : null}
      </dl>
    </>
  );
}

export function Uren({ van }: { readonly van: number }) {
  const { taal } = useTaal();
  return <Zeg van={k.perWeek} met={{ uren: String(van).replace('.', taal === 'nl' ? ',' : '.') }} />;
}

/** What was told of how it goes, by the organisation and the coach: the resident reads all of it. */
function Verteld({ verwijzing: { voortgang, einde, oordeel } }: { readonly verwijzing: EigenVerwijzing }) {
  const { taal } = useTaal();
  if (voortgang.length === 0 && !einde) return null;
  return (
    <>
      <Heading4>
        <Zeg van={k.verteld} />
      </Heading4>
      <ul className="utrecht-unordered-list">
        {einde ? (
          <li className="utrecht-unordered-list__item">
            {dag(einde.op, taal)}: {einde.resultaat ? <Zeg van={k.resultaat[einde.resultaat]} /> : null}
            {einde.grond ? <Zeg van={k.grond[einde.grond]} /> : null} <Nederlands>{einde.toelichting}</Nederlands>
          </li>
        ) : null}
        {voortgang.map(({ totEnMet, aanwezig, bijeenkomsten, toelichting }) => (
          <li key={`${totEnMet}${toelichting}`} className="utrecht-unordered-list__item">
            {dag(totEnMet, taal)}: <Zeg van={k.geteld} met={{ aanwezig, bijeenkomsten }} />{' '}
            <Nederlands>{toelichting}</Nederlands>
          </li>
        ))}
      </ul>
      {oordeel ? (
        <Klein>
          {dag(oordeel.op, taal)}: <Zeg van={k.oordeel[oordeel.akkoord ? 'ja' : 'nee']} />{' '}
          <Nederlands>{oordeel.toelichting}</Nederlands>
        </Klein>
      ) : null}
    </>
  );
}

function Paar({ naam, children }: { readonly naam: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
