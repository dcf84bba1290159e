import type { readVolume } from '@meedoen/contract/beleidslab';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { Metband } from './Metband.tsx';

type Beeld = Antwoord<typeof readVolume>;
type Stroom = Beeld['groepen'][number]['instroom'];

const WEINIG = 'minder dan 10';
const decimal = (getal: number): string => getal.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
/** `2,1%`, and under it `1,8 tot 2,4%, 105 keer`. */
function chanceText({ aantal: keer, perMaand, laagste, hoogste }: Stroom): ReactNode {
  if (keer === null || perMaand === null) return WEINIG;
  if (keer === 0) return 'niet gezien';
  const band = `${decimal((laagste ?? 0) * 100)} tot ${decimal((hoogste ?? 0) * 100)}%`;
  return <Metband waarde={`${decimal(perMaand * 100)}%`} onder={`${band}, ${aantal(keer)} keer`} />;
}
function countText({ aantal: keer, perMaand, laagste, hoogste }: Stroom): ReactNode {
  if (keer === null || perMaand === null) return WEINIG;
  if (keer === 0) return 'niet gezien';
  const band = `${decimal(laagste ?? 0)} tot ${decimal(hoogste ?? 0)}`;
  return <Metband waarde={decimal(perMaand)} onder={`${band}, ${aantal(keer)} samen`} />;
}

/** The rates that the history gives, each with what was counted and how sure it is. */
export function Stromen({ beeld: { groepen, dagen } }: { readonly beeld: Beeld }) {
  const moves = groepen.flatMap((van) => van.naar.map((naar) => ({ van, naar })));
  return (
    <section className="mdn-panel" aria-labelledby="stromen">
      <div className="mdn-panel__kop">
        <Heading2 id="stromen">Wat er gebeurde in {dagen.length - 1} maanden</Heading2>
        <span className="mdn-sm mdn-mut">
          per maand, met de band waar het echte cijfer in 8 van de 10 gevallen in ligt
        </span>
      </div>
      <div className="mdn-panel__tabel">
        <Tabel
          titel="Instroom, uitstroom en terugkeer per groep en maand"
          rijen={groepen}
          sleutel={({ code }) => code}
          kolommen={[
            { kop: 'Groep', soort: 'naam', toon: ({ naam }) => naam },
            {
              ...{ kop: 'Nu', soort: 'getal' },
              toon: ({ stand }) => (typeof stand.at(-1) === 'number' ? aantal(stand.at(-1) ?? 0) : WEINIG),
            },
            { kop: 'Nieuw', soort: 'getal', toon: ({ instroom }) => countText(instroom) },
            { kop: 'Naar werk', soort: 'getal', toon: ({ uitstroom }) => reasonText(uitstroom, 'werk') },
            { kop: 'Anders eruit', soort: 'getal', toon: ({ uitstroom }) => reasonText(uitstroom, 'anders') },
            { kop: 'Terug', soort: 'getal', toon: ({ terug }) => chanceText(terug) },
          ]}
        />
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        {moves.length > 0 && (
          <details className="mdn-achter">
            <summary>Van welke groep naar welke groep</summary>
            <Tabel
              titel="Verplaatsingen per maand"
              rijen={moves}
              sleutel={({ van, naar }) => `${van.code} ${naar.code}`}
              kolommen={[
                { kop: 'Van', soort: 'naam', toon: ({ van }) => van.naam },
                { kop: 'Naar', soort: 'tekst', toon: ({ naar }) => naar.naam },
                { kop: 'Per maand', soort: 'getal', toon: ({ naar }) => chanceText(naar.stroom) },
              ]}
            />
          </details>
        )}
        <p className="mdn-xs mdn-mut">
          Afgerond op vijftallen; onder de tien tonen wij geen getal, en rekent de prognose met vijf. Zij kent geen
          andere getallen dan die hier staan.
        </p>
      </div>
    </section>
  );
}

const reasonText = (uitstroom: Beeld['groepen'][number]['uitstroom'], reden: 'werk' | 'anders'): ReactNode => {
  const gevonden = uitstroom.find((each) => each.reden === reden);
  return gevonden ? chanceText(gevonden.stroom) : '';
};
