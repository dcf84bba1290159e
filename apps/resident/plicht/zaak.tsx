import { gedragingszin } from '@meedoen/casework/afstemming';
import type { EigenAfstemming } from '@meedoen/contract/afstemming';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { Bedrag, Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dag, dagMetNaam, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { plicht as p } from '../teksten/plicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Stopvorm, Zienswijzevorm } from './vorm.tsx';

const isToestand = (toestand: string): toestand is keyof typeof p.toestand => toestand in p.toestand;

/** One case as the resident reads it: first what they can do, then what was written down, their answer and the cost. */
export function Zaak({ zaak }: { readonly zaak: EigenAfstemming }) {
  const { taal, zeg } = useTaal();
  const { sessie } = useWie();
  if (!isToestand(zaak.toestand)) return null;
  const wacht = zaak.toestand === 'voornemen';
  const opTijd = zaak.zienswijzeTot !== null && sessie.vandaag <= zaak.zienswijzeTot;
  const namen = new Map(zaak.gedraging.soort === 'lokaal' ? [[zaak.gedraging.categorie, zaak.kort]] : []);
  return (
    <Kaart soort={wacht ? 'doen' : 'tint'} kop={<Zeg van={p.toestand[zaak.toestand]} />}>
      <Paragraph>
        {gedragingszin(zaak.gedraging, taal, sessie.aanspreekvorm, namen)}{' '}
        <Zeg van={p.datum} met={{ datum: dag(zaak.datum, taal) }} />
      </Paragraph>
      {zaak.magReageren ? (
        <Paragraph>
          <Zeg van={p.nogNiets} />{' '}
          {zaak.zienswijzeTot && opTijd ? (
            <Zeg van={p.reageerTot} met={{ datum: dagMetNaam(zaak.zienswijzeTot, taal, sessie.vandaag) }} />
          ) : (
            <Zeg van={p.teLaat} />
          )}
        </Paragraph>
      ) : null}
      <h3 className="utrecht-heading-3">
        <Zeg van={p.gemeldKop} />
      </h3>
      <Paragraph className="tekst">{zaak.omschrijving}</Paragraph>
      {zaak.zienswijzen.length > 0 ? (
        <>
          <h3 className="utrecht-heading-3">
            <Zeg van={p.antwoordKop} />
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
                <Zeg van={p.bedankt} />
              </Paragraph>
            </Alert>
          ) : null}
        </>
      ) : null}
      <Kosten zaak={zaak} />
      {zaak.inkeerverzoeken.map((verzoek) => (
        <Paragraph key={`${verzoek.op}${verzoek.tekst}`}>
          <Zeg van={p.gevraagd} met={{ datum: dag(verzoek.op, taal) }} />{' '}
          {verzoek.uitkomst === 'afgewezen' ? zeg(p.afgewezen) : null}
        </Paragraph>
      ))}
      {zaak.magReageren ? <Zienswijzevorm zaak={zaak} /> : null}
      {zaak.stoppen.mag ? <Stopvorm zaak={zaak} /> : null}
      {zaak.toestand === 'opgelegd' && zaak.gedraging.soort === 'lokaal' ? (
        <Paragraph>
          <Zeg van={p.heroverwegen} />
        </Paragraph>
      ) : null}
      <div className="meedoen-knoppen">
        <GaKnop naar="/brieven" soort="secondary-action-button">
          <Zeg van={p.brieven} />
        </GaKnop>
      </div>
    </Kaart>
  );
}

/** What it costs or would cost, month by month, and when the whole benefit is back. */
function Kosten({ zaak }: { readonly zaak: EigenAfstemming }) {
  const { taal } = useTaal();
  const zeker = zaak.toestand !== 'voornemen' && zaak.toestand !== 'zienswijze';
  if (zaak.maatregel?.soort === 'waarschuwing' || zaak.toestand === 'gewaarschuwd')
    return (
      <Paragraph>
        <Zeg van={p.waarschuwing} />
      </Paragraph>
    );
  if (zaak.maanden.length === 0) return null;
  return (
    <>
      <table className="meedoen-som">
        <caption>
          <Zeg van={zeker ? p.kostKop : p.zouKosten} />
        </caption>
        <thead className="meedoen-alleen-voorlezen">
          <tr>
            <th scope="col">
              <Zeg van={p.maand} />
            </th>
            <th scope="col">
              <Zeg van={p.minder} />
            </th>
          </tr>
        </thead>
        <tbody>
          {zaak.maanden.map(({ maand, percentage, bedragInCenten }) => (
            <tr key={maand}>
              <th scope="row">
                {hoofdletter(maandVoluit(maand, taal))}: <Zeg van={p.deel} met={{ percentage }} />
              </th>
              <td>{bedragInCenten === null ? <Zeg van={p.nogNietBekend} /> : <Bedrag cents={-bedragInCenten} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {zeker && zaak.eindigtOp ? (
        <Paragraph>
          <Zeg van={p.voorbij} met={{ datum: dag(zaak.eindigtOp, taal) }} />
        </Paragraph>
      ) : null}
    </>
  );
}
