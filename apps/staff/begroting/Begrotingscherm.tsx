import { type Begrotingoverzicht, readBegroting } from '@meedoen/contract/begroting';
import { Referenties, Waterval } from '@meedoen/ui/begroting';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang, heleEuros } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useTitel } from '../schil/titel.ts';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Buigblad, NIET_GETOOND } from './Buigblad.tsx';
import { Invoer } from './Invoer.tsx';
import { Versies } from './Versies.tsx';

/** The money of a gemeente in a year: BUIG, re-integration, subsidies, budgets over years, and how it is elsewhere. */
export default function Begrotingscherm() {
  const [adres, setAdres] = useSearchParams();
  const jaar = Number(adres.get('jaar')) || undefined;
  const gemeente = adres.get('gemeente') ?? undefined;
  const lezing = useLees(readBegroting, { query: { gemeente, jaar } }, { houdVorige: true });
  useTitel('Begroting');
  const kies = (meer: Record<string, string>) => setAdres({ ...Object.fromEntries(adres), ...meer }, { replace: true });
  return (
    <Lezing van={lezing} regels={10} wat="de begroting" kop="Begroting">
      {(beeld) => (
        <>
          <div className="mdn-head">
            <div>
              <Heading1>
                Begroting van {beeld.gemeente.naam}, {beeld.jaar}
              </Heading1>
              <p className="mdn-sec">Een budget telt als een collega het heeft bevestigd.</p>
            </div>
            <div className="mdn-head__eind mdn-niet-printen">
              {beeld.gemeenten.length > 1 ? (
                <Keuzelijst
                  label="Gemeente"
                  waarde={beeld.gemeente.code}
                  onWaarde={(code) => kies({ gemeente: code })}
                  opties={beeld.gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
                />
              ) : null}
              <Keuzelijst
                label="Jaar"
                waarde={String(beeld.jaar)}
                onWaarde={(gekozen) => kies({ jaar: gekozen })}
                opties={beeld.jaren.map((each) => ({ waarde: String(each), tekst: String(each) }))}
              />
            </div>
          </div>
          <div className="mdn-stapel">
            <Blad titel="Lasten en budget (BUIG)">
              <Buigblad beeld={beeld} />
            </Blad>
            <Blad titel="Re-integratiebudget">
              <Reintegratie van={beeld.reintegratie} instrumenten={beeld.instrumenten} />
            </Blad>
            {beeld.subsidies.length > 0 ? (
              <Blad titel="Subsidies met eigen verantwoording">
                <Subsidies van={beeld.subsidies} />
              </Blad>
            ) : null}
            {beeld.meerjaren ? (
              <Blad titel="Meerjarenbegroting">
                <Meerjaren van={beeld.meerjaren} />
              </Blad>
            ) : null}
            <Blad titel="Naast anderen, per 1.000 inwoners van 18 jaar en ouder">
              {beeld.referentie.length > 0 ? (
                <Referenties rijen={beeld.referentie} naam={beeld.gemeente.naam} />
              ) : (
                <Leeg>Er zijn nog geen cijfers van anderen ingelezen.</Leeg>
              )}
            </Blad>
            <Blad titel="Ingevoerde budgetten">
              <Versies versies={beeld.versies} />
            </Blad>
            <Invoer
              key={`${beeld.gemeente.code} ${beeld.jaar}`}
              gemeente={beeld.gemeente.code}
              jaar={beeld.jaar}
              beeld={beeld}
            />
          </div>
        </>
      )}
    </Lezing>
  );
}

function Blad({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  return (
    <section className="mdn-panel" aria-label={titel}>
      <div className="mdn-panel__kop">
        <Heading2>{titel}</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">{children}</div>
    </section>
  );
}

const geld = (cents: number | null) => (cents === null ? NIET_GETOOND : heleEuros(cents));

function Reintegratie({
  van,
  instrumenten,
}: {
  readonly van: Begrotingoverzicht['reintegratie'];
  readonly instrumenten: Begrotingoverzicht['instrumenten'];
}) {
  if (!van) return <Leeg>Over dit jaar is geen re-integratiebudget bevestigd.</Leeg>;
  const weg =
    van.vrijInCenten === null ||
    [...van.lijnen, ...van.zonderLijn].some(
      ({ gereserveerdInCenten, besteedInCenten }) => gereserveerdInCenten === null || besteedInCenten === null,
    );
  return (
    <>
      <p>
        Vrij: <b>{geld(van.vrijInCenten)}</b> van de {geld(van.verdeelbaarInCenten)} euro die te verdelen is, na couleur
        locale en het tekort op de Wsw. Bron: {van.bron.document}.
      </p>
      {van.lijnen
        .flatMap(({ code, naam, vrijInCenten }) =>
          vrijInCenten !== null && vrijInCenten < 0 ? [{ code, naam, tekort: -vrijInCenten }] : [],
        )
        .map(({ code, naam, tekort }) => (
          <p key={code} className="mdn-melding mdn-melding--warning">
            {naam}: er is {geld(tekort)} euro meer besteed en gereserveerd dan er op deze lijn staat.
          </p>
        ))}
      <Waterval stappen={van.stappen} />
      <div className="mdn-panel__tabel">
        <Tabel
          titel="Lijnen van het re-integratiebudget, in euro"
          rijen={van.lijnen}
          sleutel={({ code }) => code}
          kolommen={[
            { kop: 'Lijn', soort: 'naam', toon: ({ naam, plafond }) => (plafond ? `${naam} (plafond)` : naam) },
            { kop: 'Budget', soort: 'getal', toon: ({ bedragInCenten }) => geld(bedragInCenten) },
            { kop: 'Besteed', soort: 'getal', toon: ({ besteedInCenten }) => geld(besteedInCenten) },
            { kop: 'Waarvan elders', soort: 'getal', toon: ({ eldersInCenten }) => geld(eldersInCenten) },
            { kop: 'Gereserveerd', soort: 'getal', toon: ({ gereserveerdInCenten }) => geld(gereserveerdInCenten) },
            { kop: 'Vrij', soort: 'getal', toon: ({ vrijInCenten }) => geld(vrijInCenten) },
          ]}
        />
      </div>
      {van.zonderLijn.length > 0 ? (
        <div className="mdn-panel__tabel">
          <Tabel
            titel="Kost geld en staat op geen lijn, in euro"
            rijen={van.zonderLijn}
            sleutel={({ instrument }) => instrument}
            kolommen={[
              {
                kop: 'Instrument',
                soort: 'naam',
                toon: ({ instrument }) => instrumenten.find(({ code }) => code === instrument)?.naam ?? instrument,
              },
              { kop: 'Besteed', soort: 'getal', toon: ({ besteedInCenten }) => geld(besteedInCenten) },
              { kop: 'Gereserveerd', soort: 'getal', toon: ({ gereserveerdInCenten }) => geld(gereserveerdInCenten) },
            ]}
          />
        </div>
      ) : null}
      {weg ? (
        <p className="mdn-sm mdn-sec">
          Niet getoond: een bedrag waar minder dan tien mensen achter staan, en een bedrag waar dat uit zou volgen. Voor
          het plafond van een lijn telt het wel mee.
        </p>
      ) : null}
    </>
  );
}

function Subsidies({ van }: { readonly van: Begrotingoverzicht['subsidies'] }) {
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel="Subsidies, in euro"
        rijen={van}
        sleutel={({ code }) => code}
        kolommen={[
          { kop: 'Subsidie', soort: 'naam', toon: ({ naam }) => naam },
          { kop: 'Beschikt', soort: 'getal', toon: ({ beschiktInCenten }) => geld(beschiktInCenten) },
          { kop: 'Ontvangen', soort: 'getal', toon: ({ ontvangenInCenten }) => geld(ontvangenInCenten) },
          { kop: 'Besteed', soort: 'getal', toon: ({ besteedInCenten }) => geld(besteedInCenten) },
          { kop: 'Verantwoorden', toon: ({ verantwoordUiterlijk }) => `uiterlijk ${datumLang(verantwoordUiterlijk)}` },
        ]}
      />
    </div>
  );
}

function Meerjaren({ van }: { readonly van: NonNullable<Begrotingoverzicht['meerjaren']> }) {
  return (
    <>
      <div className="mdn-panel__tabel">
        <Tabel
          titel={`${van.bron.document}, opgeteld, in euro`}
          rijen={van.sommen}
          sleutel={({ jaar }) => String(jaar)}
          kolommen={[
            { kop: 'Jaar', soort: 'naam', toon: ({ jaar }) => jaar },
            { kop: 'Inkomsten', soort: 'getal', toon: ({ inkomstenInCenten }) => geld(inkomstenInCenten) },
            { kop: 'Uitgaven', soort: 'getal', toon: ({ uitgavenInCenten }) => geld(uitgavenInCenten) },
            { kop: 'Saldo', soort: 'getal', toon: ({ saldoInCenten }) => geld(saldoInCenten) },
          ]}
        />
      </div>
      {van.telfouten.map(({ jaar, wat, gedruktInCenten, geteldInCenten }) => (
        <p key={`${jaar}${wat}`} className="mdn-melding mdn-melding--warning">
          {jaar}: het document zegt bij {wat} {geld(gedruktInCenten)} euro, de regels samen zijn {geld(geteldInCenten)}{' '}
          euro.
        </p>
      ))}
    </>
  );
}
