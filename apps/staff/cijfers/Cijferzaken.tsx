import { readCijferzaken } from '@meedoen/contract/cijfers';
import { periodeLang } from '@meedoen/ui/cijfers';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang, heleEuros } from '@meedoen/ui/weergave';
import { Heading1 } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';

type Indicator = Antwoord<typeof readCijferzaken>['indicator'];

/** The files behind a figure, a page at a time; every name on it is logged for the resident. */
export default function Cijferzaken() {
  const [adres] = useSearchParams();
  const gemeente = adres.get('gemeente') ?? '';
  const indicator = (adres.get('indicator') ?? 'huishoudens') as Indicator;
  const periode = adres.get('periode') ?? '';
  const na = adres.get('na') ?? undefined;
  const lezing = useLees(readCijferzaken, { query: { gemeente, indicator, periode, na } });
  useTitel('Dossiers achter een cijfer');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Dossiers achter een cijfer</Heading1>
          <p className="mdn-sec">
            {periode ? periodeLang(periode) : ''}. Alleen dossiers die u mag zien. Elke naam op deze bladzijde wordt
            vastgelegd voor de inwoner.
          </p>
        </div>
      </div>
      <Lezing van={lezing} regels={8} wat="de dossiers">
        {({ zaken, volgende }) =>
          zaken.length === 0 ? (
            <Leeg>Achter dit cijfer staat geen dossier dat u mag zien.</Leeg>
          ) : (
            <div className="mdn-panel mdn-panel__tabel">
              <Tabel
                titel="Dossiers"
                rijen={zaken}
                sleutel={({ persoon }) => persoon}
                kolommen={[
                  {
                    kop: 'Naam',
                    soort: 'naam',
                    toon: ({ persoon, naam }) => (
                      <Link className="utrecht-link" to={`/dossiers/${persoon}`}>
                        {naam}
                      </Link>
                    ),
                  },
                  {
                    kop: 'Dag of bedrag',
                    soort: 'getal',
                    toon: ({ dag, bedragInCenten }) =>
                      bedragInCenten === null ? (dag ? datumLang(dag) : '') : heleEuros(bedragInCenten),
                  },
                ]}
              />
              {volgende ? (
                <p>
                  <Link
                    className="utrecht-link"
                    to={`?gemeente=${gemeente}&indicator=${indicator}&periode=${periode}&na=${volgende}`}
                  >
                    Volgende bladzijde
                  </Link>
                </p>
              ) : null}
            </div>
          )
        }
      </Lezing>
    </>
  );
}
