import type { Vordering } from '@meedoen/contract/vordering';
import { Paragraph } from '@utrecht/component-library-react';
import { Artikel, Bedrag, Kaart, Klein, Nederlands, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Redenen } from '../recht/redenen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { bedrag, bedragInSom, dag, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vordering as v } from '../teksten/vordering.ts';
import { Kwijtschelding } from './kwijtschelding.tsx';

/** What kind of debt it is, in the reader's own language. */
const herkomst = (soort: string) =>
  soort in v.herkomst ? v.herkomst[soort as keyof typeof v.herkomst] : v.herkomst.anders;

function Som({ vordering }: { readonly vordering: Vordering }) {
  const { ontstaanInCenten, afgelostInCenten, kwijtgescholdenInCenten, restInCenten } = vordering;
  const weg = vordering.invordering.overgedragen?.bedragInCenten ?? 0;
  const terug = ontstaanInCenten - afgelostInCenten - kwijtgescholdenInCenten - weg - restInCenten;
  const rijen = [
    { tekst: v.moest, cents: ontstaanInCenten },
    ...(afgelostInCenten === 0 ? [] : [{ tekst: v.betaald, cents: -afgelostInCenten }]),
    ...(kwijtgescholdenInCenten === 0 ? [] : [{ tekst: v.kwijtgescholden, cents: -kwijtgescholdenInCenten }]),
    ...(weg === 0 ? [] : [{ tekst: v.overgedragen, cents: -weg }]),
    ...(terug === 0 ? [] : [{ tekst: v.teruggedraaid, cents: -terug }]),
  ];
  return (
    <table className="meedoen-som">
      <tbody>
        {rijen.map(({ tekst, cents }) => (
          <tr key={tekst.en}>
            <th scope="row">
              <Zeg van={tekst} />
            </th>
            <td>
              <Bedrag cents={cents} />
            </td>
          </tr>
        ))}
        <tr className="nadruk">
          <th scope="row">
            <Zeg van={restInCenten < 0 ? v.teVeel : v.over} />
          </th>
          <td>
            <Bedrag cents={Math.abs(restInCenten)} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** How it is paid, and when it is over. */
function Hoe({ vordering }: { readonly vordering: Vordering }) {
  const { taal } = useTaal();
  const { aflossing, einde, betaalUiterlijk, restInCenten, inRegeling, invordering } = vordering;
  const { overgedragen, stilTotEnMet, uitstel, dwangbevel, aanmaning } = invordering;
  const i = v.invordering;
  if (overgedragen)
    return (
      <Paragraph>
        <Zeg van={i.overgedragen} met={{ naar: overgedragen.naar }} />
      </Paragraph>
    );
  if (restInCenten <= 0)
    return (
      <Paragraph>
        <Zeg van={v.klaar} />
      </Paragraph>
    );
  if (inRegeling)
    return (
      <Paragraph>
        {einde ? (
          <Zeg van={v.inRegeling} met={{ maand: maandVoluit(einde.maand, taal) }} />
        ) : (
          <Zeg van={v.inRegelingNiet} />
        )}
      </Paragraph>
    );
  if (aflossing && aflossing.vanaf === aflossing.totEnMet)
    return (
      <Paragraph>
        <Zeg
          van={v.eenKeer}
          met={{ maand: maandVoluit(aflossing.vanaf, taal), bedrag: bedrag(aflossing.perMaandInCenten, taal) }}
        />{' '}
        {einde ? null : <Zeg van={v.eindeNiet} />}
      </Paragraph>
    );
  if (aflossing)
    return (
      <Paragraph>
        <Zeg
          van={v.afspraak}
          met={{ maand: maandVoluit(aflossing.vanaf, taal), bedrag: bedrag(aflossing.perMaandInCenten, taal) }}
        />{' '}
        {einde ? (
          <Zeg
            van={v.einde}
            met={{ maand: maandVoluit(einde.maand, taal), bedrag: bedrag(einde.laatsteInCenten, taal) }}
          />
        ) : (
          <Zeg van={v.eindeNiet} />
        )}
      </Paragraph>
    );
  if (stilTotEnMet)
    return (
      <Paragraph>
        <Zeg van={i.werk} met={{ datum: dag(stilTotEnMet, taal) }} />
      </Paragraph>
    );
  if (uitstel)
    return (
      <Paragraph>
        <Zeg van={i.uitstel} met={{ datum: dag(uitstel.totEnMet, taal) }} />
      </Paragraph>
    );
  if (dwangbevel)
    return (
      <Paragraph>
        <Zeg van={i.dwangbevel} />
      </Paragraph>
    );
  if (aanmaning)
    return (
      <Paragraph>
        <Zeg van={i.aanmaning} met={{ op: dag(aanmaning.op, taal), datum: dag(aanmaning.uiterlijk, taal) }} />
      </Paragraph>
    );
  return (
    <Paragraph>
      {betaalUiterlijk ? (
        <Zeg van={v.uiterlijk} met={{ datum: dag(betaalUiterlijk, taal) }} />
      ) : (
        <Zeg van={v.geenAfspraak} />
      )}
    </Paragraph>
  );
}

function Waarom({ vordering }: { readonly vordering: Vordering }) {
  const { taal } = useTaal();
  const { vandaag } = useWie().sessie;
  const { reden, maanden, artikel, besluit } = vordering;
  const magBezwaar = besluit?.bezwaarTot && besluit.bezwaarTot >= vandaag;
  return (
    <Uitleg kop={<Zeg van={v.waarom} />}>
      {reden ? (
        <>
          <Paragraph>
            <Zeg van={v.besloten} />
          </Paragraph>
          <Paragraph>
            <Nederlands>{reden}</Nederlands>
          </Paragraph>
        </>
      ) : null}
      {maanden.length > 0 ? (
        <table className="meedoen-som">
          <caption>
            <Zeg van={v.perMaand} />
          </caption>
          <tbody>
            {maanden.map(({ maand, bedragInCenten, oorzaak }) => (
              <tr key={maand}>
                <th scope="row">
                  {hoofdletter(maandVoluit(maand, taal))}
                  <Klein>
                    <Nederlands>{oorzaak}</Nederlands>
                  </Klein>
                </th>
                <td>
                  <Bedrag cents={bedragInCenten} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {artikel ? <Artikel artikel={artikel} /> : null}
      {magBezwaar ? (
        <>
          <Paragraph>
            <Zeg van={v.bezwaarTot} met={{ datum: dag(besluit.bezwaarTot ?? vandaag, taal) }} />
          </Paragraph>
          <div className="meedoen-knoppen">
            <GaKnop naar={`/bezwaar/maken/${besluit.id}`} soort="secondary-action-button">
              <Zeg van={v.bezwaarKnop} />
            </GaKnop>
          </div>
        </>
      ) : null}
    </Uitleg>
  );
}

/** The payroll tax that came on top for a year that is over, with its sum down to the article. */
function Bruto({ vordering }: { readonly vordering: Vordering }) {
  const { taal } = useTaal();
  return vordering.bruteringen
    .filter(({ stand }) => stand === 'bruto')
    .map(({ jaar, loonheffingInCenten, uitleg, reden, betaalUiterlijk, bezwaarTot }) => (
      <Uitleg key={jaar} kop={<Zeg van={v.brutoKop} met={{ jaar: String(jaar) }} />}>
        <Paragraph>
          <Zeg van={v.bruto} met={{ jaar: String(jaar), bedrag: bedrag(loonheffingInCenten ?? 0, taal) }} />
        </Paragraph>
        <Paragraph>
          <Nederlands>{reden}</Nederlands>
        </Paragraph>
        {uitleg.map((boom, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one for each person, in their order
          <Redenen key={i} boom={boom} />
        ))}
        <Artikel artikel="Pw art. 58 lid 5" />
        {betaalUiterlijk ? (
          <Paragraph>
            <Zeg van={v.uiterlijk} met={{ datum: dag(betaalUiterlijk, taal) }} />
          </Paragraph>
        ) : null}
        {bezwaarTot ? (
          <Paragraph>
            <Zeg van={v.bezwaarTot} met={{ datum: dag(bezwaarTot, taal) }} />
          </Paragraph>
        ) : null}
      </Uitleg>
    ));
}

type Regel = Vordering['verloop'][number];

function Verloop({ verloop }: { readonly verloop: readonly Regel[] }) {
  const { taal, zeg } = useTaal();
  const naam = ({ wat, maand }: Regel) =>
    wat === 'ontstaan'
      ? maand
        ? zeg(v.regel.ontstaan, { maand: maandVoluit(maand, taal) })
        : zeg(v.regel.ontstaanZonder)
      : zeg(v.regel[wat]);
  return (
    <Uitleg kop={<Zeg van={v.watGebeurde} />}>
      <table className="meedoen-som">
        <thead>
          <tr>
            <th scope="col">
              <Zeg van={v.wat} />
            </th>
            <th scope="col">
              <Zeg van={v.bedrag} />
            </th>
            <th scope="col">
              <Zeg van={v.daarna} />
            </th>
          </tr>
        </thead>
        <tbody>
          {verloop.map((regel, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what happened keeps its order
            <tr key={i}>
              <th scope="row">
                {naam(regel)}
                <Klein>{dag(regel.op, taal)}</Klein>
              </th>
              <td>{bedragInSom(regel.bedragInCenten, taal, true)}</td>
              <td>
                <Bedrag cents={regel.restInCenten} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Uitleg>
  );
}

/** One debt: what it is, what is left, how it is paid, why, and everything that happened with it. */
export function Schuldkaart({ vordering }: { readonly vordering: Vordering }) {
  const { taal } = useTaal();
  return (
    <Kaart
      kop={
        <>
          <Zeg van={herkomst(vordering.herkomst)} />
          <span className="meedoen-alleen-voorlezen"> ({vordering.kenmerk})</span>
        </>
      }
    >
      <Klein>
        <Zeg van={v.sinds} met={{ kenmerk: vordering.kenmerk, datum: dag(vordering.ontstaanOp, taal) }} />
      </Klein>
      <Som vordering={vordering} />
      <Hoe vordering={vordering} />
      <Kwijtschelding vordering={vordering} />
      <Waarom vordering={vordering} />
      <Bruto vordering={vordering} />
      <Verloop verloop={vordering.verloop} />
    </Kaart>
  );
}
