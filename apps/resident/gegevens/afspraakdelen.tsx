import type { Overzicht } from '@meedoen/contract/eigen';
import { Ga } from '../onderdelen/ga.tsx';
import { dwangsom as w } from '../teksten/dwangsom.ts';
import { bedrag, dag, dagVan, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { overzicht as o } from '../teksten/overzicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Deel, Lijst, Regel } from './deel.tsx';

/** Agreements on paying back, money for our delay, and the income of each month. */
export function Afspraken({ alles }: { readonly alles: Overzicht }) {
  const { taal } = useTaal();
  return (
    <>
      <Deel kop={o.deel.regelingen} aantal={alles.regelingen.length}>
        <Lijst>
          {alles.regelingen.map((een) => (
            <Regel
              key={`${een.op} ${een.vanaf} ${een.status}`}
              kop={
                <Zeg
                  van={o.perMaand}
                  met={{ bedrag: bedrag(een.perMaandInCenten, taal), maand: maandVoluit(een.vanaf, taal) }}
                />
              }
              klein={
                <>
                  <Zeg van={o.regeling[een.status]} /> <Zeg van={o.voorgesteld} met={{ datum: dag(een.op, taal) }} />
                </>
              }
            >
              {een.toelichting}
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.dwangsommen} aantal={alles.dwangsommen.length}>
        <Lijst>
          {alles.dwangsommen.map((een) => (
            <Regel
              key={een.id}
              kop={bedrag(een.bedragInCenten, taal)}
              klein={
                een.betaaldOp ? (
                  <Zeg
                    van={w.betaald}
                    met={{ bedrag: bedrag(een.bedragInCenten, taal), datum: dag(een.betaaldOp, taal) }}
                  />
                ) : null
              }
            >
              <Zeg van={w.over[een.over]} met={{ kenmerk: een.overKenmerk }} />
            </Regel>
          ))}
        </Lijst>
      </Deel>
      <Deel kop={o.deel.inkomstenopgaven} aantal={alles.inkomstenopgaven.length}>
        <Lijst>
          {alles.inkomstenopgaven.map((een) => (
            <Regel
              key={een.maand}
              kop={<Ga naar={`/inkomen/${een.maand}`}>{hoofdletter(maandVoluit(een.maand, taal))}</Ga>}
              klein={
                <>
                  {een.herinnerdOp ? <Zeg van={o.herinnerd} met={{ datum: dag(een.herinnerdOp, taal) }} /> : null}{' '}
                  {een.nagevraagdOp ? <Zeg van={o.nagevraagd} met={{ datum: dag(een.nagevraagdOp, taal) }} /> : null}
                </>
              }
            >
              {een.doorgegevenOp ? (
                <Zeg van={o.doorgegeven} met={{ datum: dag(dagVan(een.doorgegevenOp), taal) }} />
              ) : (
                <Zeg van={o.nietDoorgegeven} />
              )}
            </Regel>
          ))}
        </Lijst>
      </Deel>
    </>
  );
}
