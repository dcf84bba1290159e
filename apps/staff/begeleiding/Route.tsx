import type { Planbeeld } from '@meedoen/contract/plan';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { Leeg } from '../toestand/Toestand.tsx';
import { BESTEMMING, STAND, TREDE } from './woorden.ts';

/** The route as an ordered text: where somebody comes from, where they are, where it can lead, and who walks along. */
export function Route({ plan }: { readonly plan: Planbeeld }) {
  const leeg = plan.haltes.length + plan.stappen.length + plan.bestemmingen.length + plan.meelopers.length === 0;
  return (
    <section className="mdn-panel" aria-labelledby="route">
      <div className="mdn-panel__kop">
        <Heading2 id="route">Route</Heading2>
        {plan.trede && (
          <span className="mdn-sm mdn-sec">
            nu op trede {plan.trede}, {TREDE[plan.trede - 1]?.toLowerCase()}
          </span>
        )}
      </div>
      {leeg ? (
        <Leeg>Nog geen route. Voeg een halte toe van vroeger, of een stap die komt.</Leeg>
      ) : (
        <div className="mdn-panel__lijf mdn-twee">
          <div>
            <Heading3>Gelopen</Heading3>
            <ol className="mdn-begeleiding__lijst">
              {plan.haltes.map((halte) => (
                <Station key={halte.id} station={halte} />
              ))}
            </ol>
            <Heading3>Wat komt</Heading3>
            {plan.stappen.length === 0 ? (
              <p className="mdn-sec">Nog geen stap gepland.</p>
            ) : (
              <ol className="mdn-begeleiding__lijst">
                {plan.stappen.map((stap) => (
                  <Station key={stap.id} station={stap} />
                ))}
              </ol>
            )}
          </div>
          <div>
            <Heading3>Waar het heen kan</Heading3>
            <ul className="mdn-begeleiding__lijst">
              {plan.bestemmingen.map(({ bestemming, stand, reden }) => (
                <li key={bestemming}>
                  <b>{BESTEMMING[bestemming]}</b> {STAND[stand]}
                  {reden && <span className="mdn-sm mdn-sec"> {reden}</span>}
                </li>
              ))}
            </ul>
            <Heading3>Wie loopt mee</Heading3>
            <ul className="mdn-begeleiding__lijst">
              {plan.meelopers.map(({ id, naam, rol, vanaf, tot }) => (
                <li key={id}>
                  <b>{naam}</b> {rol}{' '}
                  <span className="mdn-sm mdn-sec">
                    {vanaf} tot {tot ?? 'nu'}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}

function Station({ station }: { readonly station: Planbeeld['haltes'][number] }) {
  return (
    <li>
      <b>{station.wanneer}</b> {station.wat} <span className="mdn-sm mdn-sec">trede {station.trede}</span>
      {station.drempels.map(({ wat, genomen }) => (
        <span key={wat} className={`mdn-stand mdn-stand--${genomen ? 'safe' : 'warning'}`}>
          {genomen ? 'genomen' : 'drempel'}: {wat}
        </span>
      ))}
    </li>
  );
}
