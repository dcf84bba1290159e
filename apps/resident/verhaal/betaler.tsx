import { type EigenVerhaal, giveVerhaalzienswijze } from '@meedoen/contract/verhaal';
import { Paragraph } from '@utrecht/component-library-react';
import { Antwoordvorm } from '../onderdelen/antwoordvorm.tsx';
import { Bedrag, Kaart, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dag, dagMetNaam, hoofdletter, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { verhaal as v } from '../teksten/verhaal.ts';
import { api } from '../verbinding/client.ts';
import { MetOmvang } from '../vertegenwoordiging/met-omvang.tsx';
import { verhaalVraag } from './vragen.ts';

const HOEVEEL: readonly EigenVerhaal['toestand'][] = [
  'voornemen',
  'voorgesteld',
  'besloten',
  'betaalt',
  'inning',
  'verzet',
];

/** What I am asked to pay along, why, how much and until when. */
export function Betaler({ zaak }: { readonly zaak: EigenVerhaal }) {
  const { taal } = useTaal();
  const { sessie } = useWie();
  const maand = zaak.laatsteMaand ? maandVoluit(zaak.laatsteMaand, taal) : '';
  const wacht =
    zaak.toestand === 'voornemen' ? zaak.zienswijzeTot : zaak.toestand === 'besloten' ? zaak.uiterlijk : null;
  return (
    <Kaart soort={wacht ? 'doen' : 'tint'} kop={<Zeg van={v.betalerKop} met={{ over: zaak.over }} />}>
      <Paragraph>
        <Zeg van={v.toestand[zaak.toestand]} met={{ maand }} />{' '}
        {wacht && wacht >= sessie.vandaag ? (
          <Zeg
            van={zaak.toestand === 'voornemen' ? v.reageerTot : v.uiterlijk}
            met={{ datum: dagMetNaam(wacht, taal, sessie.vandaag) }}
          />
        ) : null}
      </Paragraph>
      {HOEVEEL.includes(zaak.toestand) && zaak.perMaandInCenten !== null && zaak.vanaf ? (
        <>
          <p className="meedoen-groot">
            <Bedrag cents={zaak.perMaandInCenten} />
          </p>
          <Paragraph>
            <Zeg van={v.perMaand} met={{ datum: dag(zaak.vanaf, taal) }} />. <Zeg van={v.hoogstens} />
          </Paragraph>
        </>
      ) : null}
      {zaak.betaaldag !== null && (zaak.toestand === 'betaalt' || zaak.toestand === 'inning') ? (
        <Paragraph>
          <Zeg van={v.betaaldag} met={{ dag: zaak.betaaldag, kenmerk: zaak.kenmerk }} />
        </Paragraph>
      ) : null}
      {zaak.restInCenten > 0 ? (
        <Paragraph>
          <Zeg van={v.open} />: <Bedrag cents={zaak.restInCenten} />
        </Paragraph>
      ) : null}
      <Maanden zaak={zaak} />
      {zaak.zienswijzen.length > 0 ? (
        <>
          <h3 className="utrecht-heading-3">
            <Zeg van={v.verteldKop} />
          </h3>
          {zaak.zienswijzen.map((each) => (
            <div key={`${each.op}${each.tekst}`}>
              <Klein>{dag(each.op, taal)}</Klein>
              <Paragraph className="tekst">{each.tekst}</Paragraph>
            </div>
          ))}
        </>
      ) : null}
      {zaak.magReageren ? (
        <MetOmvang van={giveVerhaalzienswijze}>
          <Antwoordvorm
            id={`verhaal-antwoord-${zaak.id}`}
            label={v.veld}
            hint={v.veldHint}
            leeg={v.leeg}
            knop={v.stuur}
            stuur={(tekst, sleutel) =>
              api(giveVerhaalzienswijze, { params: { verhaalId: zaak.id }, body: { tekst }, sleutel })
            }
            na={verhaalVraag}
          >
            <Klein>
              <Zeg van={v.anderAdres} />
            </Klein>
          </Antwoordvorm>
        </MetOmvang>
      ) : null}
      <div className="meedoen-knoppen">
        {zaak.restInCenten > 0 ? (
          <GaKnop naar="/terugbetalen">
            <Zeg van={v.betalen} />
          </GaKnop>
        ) : null}
        <GaKnop naar="/brieven" soort="secondary-action-button">
          <Zeg van={v.brieven} />
        </GaKnop>
      </div>
    </Kaart>
  );
}

/** Month by month what the bijstand was and what is asked of it. */
function Maanden({ zaak: { maanden } }: { readonly zaak: EigenVerhaal }) {
  const { taal } = useTaal();
  if (maanden.length === 0) return null;
  return (
    <Uitleg kop={<Zeg van={v.maanden} />}>
      <table className="meedoen-som">
        <thead>
          <tr>
            <th scope="col">
              <Zeg van={v.maand} />
            </th>
            <th scope="col">
              <Zeg van={v.bijstand} />
            </th>
            <th scope="col">
              <Zeg van={v.jij} />
            </th>
          </tr>
        </thead>
        <tbody>
          {maanden.map(({ maand, kostenInCenten, bedragInCenten }) => (
            <tr key={maand}>
              <th scope="row">{hoofdletter(maandVoluit(maand, taal))}</th>
              <td>
                <Bedrag cents={kostenInCenten} />
              </td>
              <td>
                <Bedrag cents={bedragInCenten} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Uitleg>
  );
}
