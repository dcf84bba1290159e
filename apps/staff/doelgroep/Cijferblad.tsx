import { readDoelgroepcijfers } from '@meedoen/contract/doelgroep';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang, aantal as getal } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';

const zeg = (aantal: number | null) => (aantal === null ? 'minder dan 10' : getal(aantal));

/** How many people there are in each target group, and how many each gemeente took over. */
export function Doelgroepcijferblad() {
  const lezing = useLees(readDoelgroepcijfers);
  return (
    <section className="mdn-panel" aria-labelledby="doelgroepcijfers">
      <div className="mdn-panel__kop">
        <Heading2 id="doelgroepcijfers">Doelgroepen</Heading2>
      </div>
      <Lezing van={lezing} regels={6} wat="de doelgroepen">
        {({ peildag, groepen, zorg }) => (
          <div className="mdn-panel__lijf mdn-stapel">
            <p className="mdn-sec">
              Geteld op {datumLang(peildag)}. Iemand kan in meer groepen staan. Een aantal van 1 tot en met 9 staat er
              niet, en ook geen ander getal waaruit het volgt.
            </p>
            <div className="mdn-twee">
              <Tabel
                titel="Inwoners per doelgroep"
                kolommen={[
                  { kop: 'Doelgroep', soort: 'naam', toon: ({ naam }) => naam },
                  { kop: 'Inwoners', soort: 'getal', toon: ({ aantal }) => zeg(aantal) },
                ]}
                rijen={groepen}
                sleutel={({ code }) => code}
              />
              <Tabel
                titel="Zorgcliënten per gemeente"
                kolommen={[
                  { kop: 'Gemeente', soort: 'naam', toon: ({ naam }) => naam },
                  { kop: 'Zorgcliënten', soort: 'getal', toon: ({ aantal }) => zeg(aantal) },
                ]}
                rijen={zorg}
                sleutel={({ gemeente }) => gemeente}
              />
            </div>
          </div>
        )}
      </Lezing>
    </section>
  );
}
