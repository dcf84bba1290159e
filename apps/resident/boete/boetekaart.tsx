import type { EigenBoete } from '@meedoen/contract/boete';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { Bedrag, Kaart, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { boete as b } from '../teksten/boete.ts';
import { bedrag, dag, dagMetNaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Zienswijzevorm } from './vorm.tsx';

/** What we think, what was decided, or what it was about. */
const WOORDEN = {
  voornemen: 'wat',
  zienswijze: 'wat',
  opgelegd: 'watBesloten',
  gewaarschuwd: 'watBesloten',
  afgezien: 'watToen',
  herroepen: 'watToen',
} as const;

/** One case as the resident reads it: what it is about, what they can do, what was written down, and what came of it. */
export function Boetekaart({ zaak }: { readonly zaak: EigenBoete }) {
  const { taal } = useTaal();
  if (zaak.toestand === 'onderzoek') return null;
  const voorbij = WOORDEN[zaak.toestand] === 'watToen';
  return (
    <Kaart soort={zaak.toestand === 'voornemen' ? 'doen' : 'tint'} kop={<Zeg van={b.toestand[zaak.toestand]} />}>
      <Paragraph>
        <Zeg van={b[WOORDEN[zaak.toestand]][zaak.wat]} />{' '}
        {zaak.van === zaak.totEnMet ? (
          <Zeg van={voorbij ? b.dagToen : b.dag} met={{ datum: dag(zaak.van, taal) }} />
        ) : (
          <Zeg
            van={voorbij ? b.dagenToen : b.dagen}
            met={{ van: dag(zaak.van, taal), totEnMet: dag(zaak.totEnMet, taal) }}
          />
        )}
      </Paragraph>
      {zaak.magReageren ? <Overwegen zaak={zaak} /> : null}
      {zaak.oplegging ? <Opgelegd oplegging={zaak.oplegging} teVeel={zaak.benadelingsbedragInCenten} /> : null}
      {zaak.toestand === 'gewaarschuwd' ? (
        <Paragraph>
          <Zeg van={b.weer} />
        </Paragraph>
      ) : null}
      {zaak.afgezien ? <Paragraph className="tekst">{zaak.afgezien}</Paragraph> : null}
      {zaak.rapport ? (
        <Uitleg kop={<Zeg van={b.rapportKop} />} open={zaak.toestand === 'voornemen'}>
          <Paragraph className="tekst">{zaak.rapport}</Paragraph>
        </Uitleg>
      ) : null}
      <Verteld zaak={zaak} />
      {zaak.magReageren ? <Zienswijzevorm zaak={zaak} /> : null}
      <div className="meedoen-knoppen">
        <GaKnop naar="/brieven" soort="secondary-action-button">
          <Zeg van={b.brieven} />
        </GaKnop>
        {zaak.oplegging ? (
          <GaKnop naar="/terugbetalen" soort="secondary-action-button">
            <Zeg van={b.betalen} />
          </GaKnop>
        ) : null}
      </div>
    </Kaart>
  );
}

/** Nothing is decided yet: how much it could be, and until when to answer. */
function Overwegen({ zaak }: { readonly zaak: EigenBoete }) {
  const { taal } = useTaal();
  const { sessie } = useWie();
  const opTijd = zaak.zienswijzeTot !== null && sessie.vandaag <= zaak.zienswijzeTot;
  return (
    <>
      <Paragraph>
        <Zeg van={b.nogNiets} />{' '}
        {zaak.zienswijzeTot && opTijd ? (
          <Zeg
            van={zaak.zienswijzen.length > 0 ? b.nogMeerTot : b.reageerTot}
            met={{ datum: dagMetNaam(zaak.zienswijzeTot, taal, sessie.vandaag) }}
          />
        ) : (
          <Zeg van={b.teLaat} />
        )}
      </Paragraph>
      <Paragraph>
        {zaak.waarschuwing ? (
          <Zeg van={b.waarschuwing} />
        ) : zaak.hoogstensInCenten === null ? (
          <Zeg van={b.nogNietBekend} />
        ) : (
          <Zeg van={b.hoogstens} met={{ bedrag: bedrag(zaak.hoogstensInCenten, taal) }} />
        )}
      </Paragraph>
      <Klein>
        <Zeg van={b.zwijgen} />
      </Klein>
    </>
  );
}

/** The fine as one sum, and until when to object. */
function Opgelegd({
  oplegging: { som, bezwaarTot, besluit },
  teVeel,
}: {
  readonly oplegging: NonNullable<EigenBoete['oplegging']>;
  readonly teVeel: number;
}) {
  const { taal } = useTaal();
  const { sessie } = useWie();
  const verschil = som.boeteInCenten - som.aandeelInCenten;
  const matiging = som.bedragInCenten - som.boeteInCenten;
  const procent = som.percentage === null ? '' : String(som.percentage).replace('.', taal === 'nl' ? ',' : '.');
  return (
    <>
      <table className="meedoen-som">
        <caption>
          <Zeg van={b.somKop} />
        </caption>
        <thead className="meedoen-alleen-voorlezen">
          <tr>
            <th scope="col">
              <Zeg van={b.stap} />
            </th>
            <th scope="col">
              <Zeg van={b.bedrag} />
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {som.percentage === null ? (
                <Zeg van={b.vast} />
              ) : (
                <Zeg van={b.deel} met={{ percentage: procent, bedrag: bedrag(teVeel, taal) }} />
              )}
            </th>
            <td>
              <Bedrag cents={som.aandeelInCenten} />
            </td>
          </tr>
          {som.grens && verschil !== 0 ? (
            <tr>
              <th scope="row">
                <Zeg van={b.grens[som.grens]} />
              </th>
              <td>
                <Bedrag cents={verschil} />
              </td>
            </tr>
          ) : null}
          {matiging !== 0 ? (
            <tr>
              <th scope="row">
                <Zeg van={b.matiging} />
              </th>
              <td>
                <Bedrag cents={matiging} />
              </td>
            </tr>
          ) : null}
          <tr className="meedoen-som__totaal">
            <th scope="row">
              <Zeg van={b.totaal} />
            </th>
            <td>
              <Bedrag cents={som.bedragInCenten} />
            </td>
          </tr>
        </tbody>
      </table>
      {bezwaarTot && sessie.vandaag <= bezwaarTot ? (
        <>
          <Paragraph>
            <Zeg van={b.bezwaarTot} met={{ datum: dag(bezwaarTot, taal) }} />
          </Paragraph>
          <div className="meedoen-knoppen">
            <GaKnop naar={`/bezwaar/maken/${besluit}`} soort="secondary-action-button">
              <Zeg van={b.bezwaar} />
            </GaKnop>
          </div>
        </>
      ) : null}
    </>
  );
}

function Verteld({ zaak }: { readonly zaak: EigenBoete }) {
  const { taal } = useTaal();
  if (zaak.zienswijzen.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">
        <Zeg van={b.verteldKop} />
      </h3>
      {zaak.zienswijzen.map((each) => (
        <div key={`${each.op}${each.tekst}`}>
          <Klein>{dag(each.op, taal)}</Klein>
          <Paragraph className="tekst">{each.tekst}</Paragraph>
        </div>
      ))}
      {zaak.magReageren ? (
        <Alert type="ok">
          <Paragraph>
            <Zeg van={b.bedankt} />
          </Paragraph>
        </Alert>
      ) : null}
    </>
  );
}
