import type { Overzicht } from '@meedoen/contract/eigen';
import { Nederlands } from '../onderdelen/delen.tsx';
import { Ga, GaLos } from '../onderdelen/ga.tsx';
import { Heel } from '../onderdelen/heel.tsx';
import { boete as b } from '../teksten/boete.ts';
import { dag } from '../teksten/opmaak.ts';
import { overzicht as o } from '../teksten/overzicht.ts';
import { signaal as s } from '../teksten/signaal.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Deel, Lijst, Periode, Regel } from './deel.tsx';

/** What we saw and asked, and what was not told as far as a fine for it was announced. */
export function Controle({ alles }: { readonly alles: Overzicht }) {
  const { taal } = useTaal();
  return (
    <>
      <Deel kop={o.deel.signalen} aantal={alles.signalen.length}>
        <Lijst>
          {alles.signalen.map((een) => (
            <Regel
              key={een.kenmerk}
              kop={
                <>
                  <Zeg van={o.signaal.soort[een.soort]} />, {dag(een.overDag, taal)}
                </>
              }
              klein={
                <>
                  <Heel tekst={een.kenmerk} />. <Zeg van={o.signaal.kwam} met={{ datum: dag(een.ontvangenOp, taal) }} />{' '}
                  <Zeg van={o.signaal.bron[een.bron]} /> {een.uitkomst ? <Zeg van={s.uitkomst[een.uitkomst]} /> : null}
                </>
              }
            >
              {een.vraag ? <Nederlands>{een.vraag}</Nederlands> : <Zeg van={o.signaal.nietGevraagd} />}
              {een.antwoorden.map(({ op, tekst }) => (
                <span key={`${op}${tekst}`}>
                  {' '}
                  <Zeg van={o.signaal.antwoord} met={{ datum: dag(op, taal) }} /> {tekst}
                </span>
              ))}
            </Regel>
          ))}
        </Lijst>
        {alles.signalen.some(({ vraag }) => vraag !== null) ? (
          <GaLos naar="/vraag-van-ons">
            <Zeg van={s.titel} />
          </GaLos>
        ) : null}
      </Deel>
      <Deel kop={o.deel.boetes} aantal={alles.boetes.length}>
        <Lijst>
          {alles.boetes.map((een) => (
            <Regel
              key={een.kenmerk}
              kop={
                een.status === 'onderzoek' ? (
                  <Heel tekst={een.kenmerk} />
                ) : (
                  <Ga naar="/boete">
                    <Zeg van={b.toestand[een.status]} />
                  </Ga>
                )
              }
              klein={
                <>
                  <Heel tekst={een.kenmerk} />. <Periode vanaf={een.van} totEnMet={een.totEnMet} />
                </>
              }
            >
              <Nederlands>{een.omschrijving}</Nederlands>
            </Regel>
          ))}
        </Lijst>
      </Deel>
    </>
  );
}
