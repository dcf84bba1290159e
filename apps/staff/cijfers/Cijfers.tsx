import { KOPPEN } from '@meedoen/casework/cijfers';
import { downloadOpenCijfers, readCijfers, readOpenCijfers } from '@meedoen/contract/cijfers';
import { addressOf } from '@meedoen/contract/route';
import { Cijferkaarten, celTekst, periodeLang } from '@meedoen/ui/cijfers';
import { aantal, datumLang } from '@meedoen/ui/weergave';
import { ButtonLink, Heading1, Link } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { Doelgroepcijferblad } from '../doelgroep/Cijferblad.tsx';
import { Rapportages } from '../raadsrapportage/Rapportages.tsx';
import { Link as Routelink } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Geldblad } from './Geldblad.tsx';
import './cijfers.css';

type Gegevens = Antwoord<typeof readCijfers>;
const WEINIG = 'minder dan 10';
const ongeveer = (getal: number | null) => (getal === null ? WEINIG : getal === 0 ? '0' : `ongeveer ${aantal(getal)}`);

/** The monitor for council, policy and managers: every indicator with its picture, its table and its meaning. */
export default function Cijfers() {
  const [adres, setAdres] = useSearchParams();
  const gekozen = adres.get('gemeente') ?? undefined;
  const lezing = useLees(readCijfers, { query: { gemeente: gekozen } }, { houdVorige: true });
  useTitel('Cijfers');
  const gegevens = lezing.data;
  const params = gegevens ? { gemeente: gegevens.gemeente.code } : undefined;
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Bijstand in {gegevens?.gemeente.naam ?? 'cijfers'}</Heading1>
          <p className="mdn-sec">
            Alleen aantallen en bedragen, nooit een persoon. Een aantal van 1 tot en met 9 staat er niet in, en in
            hetzelfde overzicht ook geen ander getal waaruit het te berekenen is. Aanvragen die nu lopen, zijn afgerond
            op tientallen.
          </p>
        </div>
        <div className="mdn-head__eind mdn-niet-printen">
          {gegevens && gegevens.gemeenten.length > 1 ? (
            <Keuzelijst
              label="Gemeente"
              waarde={gegevens.gemeente.code}
              onWaarde={(gemeente) => setAdres({ gemeente }, { replace: true })}
              opties={gegevens.gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
            />
          ) : null}
          {params ? (
            <>
              <ButtonLink
                appearance="secondary-action-button"
                href={addressOf(downloadOpenCijfers, { params })}
                download
              >
                CSV
              </ButtonLink>
              <ButtonLink appearance="secondary-action-button" href={addressOf(readOpenCijfers, { params })} download>
                JSON
              </ButtonLink>
            </>
          ) : null}
        </div>
      </div>
      <Lezing van={lezing} regels={10} wat="de cijfers">
        {(cijfers) => (
          <div className="mdn-stapel">
            <Blad cijfers={cijfers} />
            <Geldblad gemeente={cijfers.gemeente.code} />
            <Doelgroepcijferblad />
            <Rapportages gemeente={cijfers.gemeente.code} />
          </div>
        )}
      </Lezing>
    </>
  );
}

const KERN = ['huishoudens', 'uitstroom-naar-werk', 'plan', 'beslistermijn', 'bijstand-geboekt'] as const;

function Blad({ cijfers: { vandaag, blad } }: { readonly cijfers: Gegevens }) {
  const kern = KERN.flatMap((code) => blad.indicatoren.filter((each) => each.code === code));
  return (
    <div className="mdn-stapel">
      <dl className="mdn-cijfers">
        <Kern
          naam="Aanvragen die nu lopen"
          waarde={ongeveer(vandaag.aanvragenOpen)}
          bij={
            vandaag.aanvragenTeLaat === 0
              ? 'geen over de termijn'
              : `over de termijn: ${ongeveer(vandaag.aanvragenTeLaat)}`
          }
        />
        {kern.map(({ code, naam, eenheid, reeks }) => {
          const cel = reeks.findLast(({ stand }) => stand !== 'nog-niet');
          return cel ? (
            <Kern key={code} naam={naam} waarde={celTekst(cel, eenheid)} bij={periodeLang(cel.periode)} />
          ) : null;
        })}
      </dl>
      <nav className="mdn-koppen mdn-niet-printen" aria-label="Onderwerpen">
        {Object.entries(KOPPEN).map(([kop, naam]) => (
          <Link key={kop} href={`#kop-${kop}`}>
            {naam}
          </Link>
        ))}
        <Routelink className="utrecht-link" to="/cijfers/doorstroom">
          Van groep naar groep
        </Routelink>
      </nav>
      <Cijferkaarten blad={blad} koppen={KOPPEN} />
      <p className="mdn-sm mdn-sec">Geteld op {datumLang(blad.bijgewerktOp)}, over hele maanden en halve jaren.</p>
    </div>
  );
}

function Kern({ naam, waarde, bij }: { readonly naam: string; readonly waarde: string; readonly bij: string }) {
  return (
    <div className="mdn-panel mdn-cijfers__kern">
      <dt>{naam}</dt>
      <dd>
        <span className="mdn-cijfers__waarde">{waarde}</span>
        <span className="mdn-sm mdn-sec">{bij}</span>
      </dd>
    </div>
  );
}
