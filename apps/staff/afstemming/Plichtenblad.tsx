import { readAfstemmingen } from '@meedoen/contract/afstemming';
import { datumLang } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Plichtprofiel } from '../plicht/Plichtprofiel.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import { Melden } from './Melden.tsx';
import { Zaak } from './Zaak.tsx';
import './afstemming.css';

type Plichten = Antwoord<typeof readAfstemmingen>;

/** What is asked of somebody for work, and each case about a duty that was not met. */
export function Plichtenblad({ persoon }: { readonly persoon: string }) {
  const mag = useMag();
  const [meldt, setMeldt] = useState(false);
  const lezing = useLees(readAfstemmingen, { params: { persoonId: persoon } }, { houdVorige: true });
  return (
    <Lezing van={lezing} regels={8} wat="de plichten">
      {(plichten) => (
        <div className="mdn-stapel">
          <section className="mdn-panel" aria-labelledby="plicht">
            <div className="mdn-panel__kop">
              <Heading2 id="plicht">Wat er wordt gevraagd</Heading2>
              {mag('plicht-bewaken') && plichten.recht && (
                <Button appearance="secondary-action-button" onClick={() => setMeldt(true)}>
                  Plicht niet nagekomen
                </Button>
              )}
            </div>
            <div className="mdn-panel__lijf">
              <Plicht plicht={plichten.plicht} recht={plichten.recht} />
            </div>
          </section>
          <Plichtprofiel persoon={persoon} />
          {plichten.afstemmingen.length === 0 ? (
            <section className="mdn-panel mdn-panel__lijf" aria-label="Afstemming">
              <Leeg>Er is niets gemeld. Alle plichten zijn nagekomen, voor zover bekend.</Leeg>
            </section>
          ) : (
            plichten.afstemmingen.map((zaak) => <Zaak key={zaak.id} zaak={zaak} />)
          )}
          {meldt && <Melden persoon={persoon} categorieen={plichten.categorieen} onSluit={() => setMeldt(false)} />}
        </div>
      )}
    </Lezing>
  );
}

function Plicht({ plicht, recht }: Pick<Plichten, 'plicht' | 'recht'>) {
  if (!recht) return <Leeg>Er loopt geen bijstand. Dan zijn er geen plichten.</Leeg>;
  if (!plicht)
    return (
      <Leeg>
        Er is nog niet vastgelegd wat voor werk wordt gevraagd. Leg dat vast bij Feiten: plicht om te werken of werk te
        zoeken.
      </Leeg>
    );
  return (
    <dl className="mdn-plicht">
      <div>
        <dt>Werk (art. 9)</dt>
        <dd>{plicht.tekst}</dd>
      </div>
      {plicht.sollicitatiesPerMaand !== null && (
        <div>
          <dt>Sollicitaties</dt>
          <dd>{plicht.sollicitatiesPerMaand} per maand</dd>
        </div>
      )}
      {plicht.afspraak && (
        <div>
          <dt>Afgesproken</dt>
          <dd>{plicht.afspraak}</dd>
        </div>
      )}
      {plicht.totEnMet && (
        <div>
          <dt>Tot en met</dt>
          <dd>{datumLang(plicht.totEnMet)}</dd>
        </div>
      )}
      <div>
        <dt>Altijd (art. 17)</dt>
        <dd>wijzigingen doorgeven, meewerken en komen als dat wordt gevraagd</dd>
      </div>
    </dl>
  );
}
