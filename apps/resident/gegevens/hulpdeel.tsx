import type { Overzicht } from '@meedoen/contract/eigen';
import { Nederlands } from '../onderdelen/delen.tsx';
import { Uren } from '../plan/ketenpartner.tsx';
import { afspraken } from '../teksten/afspraken.ts';
import { instrument as hulp } from '../teksten/instrument.ts';
import { keten } from '../teksten/ketenpartner.ts';
import { dag } from '../teksten/opmaak.ts';
import { overzicht as o } from '../teksten/overzicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Deel, Lijst, Regel } from './deel.tsx';

/** Help with work: what was judged of somebody, and what was said looking back. */
export function Hulp({ alles }: { readonly alles: Overzicht }) {
  const { taal } = useTaal();
  return (
    <Deel kop={o.deel.inzetten} aantal={alles.inzetten.length}>
      <Lijst>
        {alles.inzetten.map((een) => (
          <Regel
            key={een.id}
            kop={taal === 'en' ? een.naamEn : een.naam}
            klein={
              <>
                {dag(een.voorgesteldOp, taal)} <Zeg van={hulp.stand[een.toestand]} />
              </>
            }
          >
            <Nederlands>{een.doel}</Nederlands>
            <ul>
              {een.toets.map(({ tekst, toelichting }) => (
                <li key={tekst}>
                  <Nederlands>{toelichting ? `${tekst}: ${toelichting}` : tekst}</Nederlands>
                </li>
              ))}
              {een.evaluaties.map(({ op, antwoorden, inwoner }) => (
                <li key={`${op}${inwoner}`}>
                  {dag(op, taal)}{' '}
                  <Nederlands>{[...antwoorden.map(({ antwoord }) => antwoord), inwoner].join(' ')}</Nederlands>
                </li>
              ))}
            </ul>
          </Regel>
        ))}
      </Lijst>
    </Deel>
  );
}

/** Organisations somebody was referred to: what they got, and what was said and told. */
export function Verwijzingen({ alles }: { readonly alles: Overzicht }) {
  const { taal } = useTaal();
  return (
    <Deel kop={o.deel.verwijzingen} aantal={alles.verwijzingen.length}>
      <Lijst>
        {alles.verwijzingen.map(({ id, partnernaam, voorgesteldOp, gegevens, verteld, oordeel, ...rest }) => (
          <Regel key={id} kop={<Nederlands>{partnernaam}</Nederlands>} klein={dag(voorgesteldOp, taal)}>
            <ul>
              <li>
                <Nederlands>
                  {[gegevens.naam, gegevens.telefoon, gegevens.email, gegevens.doel, gegevens.afspraken]
                    .filter(Boolean)
                    .join('; ')}
                </Nederlands>
                {gegevens.uren ? (
                  <>
                    ; <Uren van={gegevens.uren} />
                  </>
                ) : null}
              </li>
              {verteld ? (
                <li>
                  {dag(verteld.op, taal)}: <Zeg van={keten.verteldIn[verteld.vorm]} />:{' '}
                  <Nederlands>{verteld.woorden}</Nederlands>
                </li>
              ) : null}
              {rest.reacties.map(({ op, soort, woorden, antwoord }) => (
                <li key={`${op}${soort}${woorden}`}>
                  {dag(op, taal)}: <Zeg van={keten.gezegd[soort]} />{' '}
                  <Nederlands>{[woorden, antwoord?.woorden].filter(Boolean).join(' – ')}</Nederlands>
                </li>
              ))}
              {rest.voortgang.map(({ op, totEnMet, aanwezig, bijeenkomsten, toelichting }) => (
                <li key={`${op}${totEnMet}${toelichting}`}>
                  {dag(op, taal)}: <Zeg van={keten.geteld} met={{ aanwezig, bijeenkomsten }} />{' '}
                  <Nederlands>{toelichting}</Nederlands>
                </li>
              ))}
              <Einde van={rest.einde} />
              {oordeel ? (
                <li>
                  {dag(oordeel.op, taal)}: <Zeg van={keten.oordeel[oordeel.akkoord ? 'ja' : 'nee']} />{' '}
                  <Nederlands>{oordeel.toelichting}</Nederlands>
                </li>
              ) : null}
            </ul>
          </Regel>
        ))}
      </Lijst>
    </Deel>
  );
}

function Einde({ van }: { readonly van: Overzicht['verwijzingen'][number]['einde'] }) {
  const { taal } = useTaal();
  if (!van) return null;
  const { op, resultaat, grond, toelichting } = van;
  return (
    <li>
      {dag(op, taal)}: {resultaat ? <Zeg van={keten.resultaat[resultaat]} /> : null}
      {grond ? <Zeg van={keten.grond[grond]} /> : null} <Nederlands>{toelichting}</Nederlands>
    </li>
  );
}

/** Care after somebody found work: what was agreed and said. */
export function Nazorg({ alles }: { readonly alles: Overzicht }) {
  const { taal } = useTaal();
  return (
    <Deel kop={o.deel.nazorgen} aantal={alles.nazorgen.length}>
      <Lijst>
        {alles.nazorgen.map(({ id, baan, exitgesprek, contacten, bericht }) => (
          <Regel key={id} kop={<Nederlands>{baan.werkgever}</Nederlands>} klein={dag(baan.begonnenOp, taal)}>
            <ul>
              {exitgesprek ? (
                <li>
                  {dag(exitgesprek.op, taal)}{' '}
                  <Nederlands>
                    {[exitgesprek.woorden, exitgesprek.watHielp, exitgesprek.afspraken].join(' ')}
                  </Nederlands>
                </li>
              ) : null}
              {contacten.map(({ op, verslag }) => (
                <li key={`${op}${verslag}`}>
                  {dag(op, taal)} <Nederlands>{verslag}</Nederlands>
                </li>
              ))}
              {bericht ? (
                <li>
                  {dag(bericht.op, taal)} <Nederlands>{bericht.woorden}</Nederlands>
                </li>
              ) : null}
            </ul>
          </Regel>
        ))}
      </Lijst>
    </Deel>
  );
}

/** Groups somebody was invited to. */
export function Groepen({ alles }: { readonly alles: Overzicht }) {
  const { taal } = useTaal();
  return (
    <Deel kop={o.deel.bijeenkomsten} aantal={alles.bijeenkomsten.length}>
      <Lijst>
        {alles.bijeenkomsten.map(({ id, naam, dagen, plaats, reden }) => (
          <Regel key={id} kop={<Nederlands>{naam}</Nederlands>} klein={<Nederlands>{plaats}</Nederlands>}>
            <ul>
              {dagen.map(({ id: op, dag: datum, aanwezigheid }) => (
                <li key={op}>
                  {dag(datum, taal)} {aanwezigheid ? <Zeg van={afspraken.was[aanwezigheid]} /> : null}
                </li>
              ))}
            </ul>
            {reden ? <Nederlands>{reden}</Nederlands> : null}
          </Regel>
        ))}
      </Lijst>
    </Deel>
  );
}
