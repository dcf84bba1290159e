import type { Planbeeld } from '@meedoen/contract/plan';
import { Heading2 } from '@utrecht/component-library-react';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg } from '../toestand/Toestand.tsx';
import { Kaart } from './Kaart.tsx';
import { TREDE } from './woorden.ts';

/** The route as a drawing and, under it, as the same in ordered text: from where, where now, where to, who walks along. */
export function Route({ plan }: { readonly plan: Planbeeld }) {
  const { vandaag } = useSessie();
  const leeg = plan.haltes.length + plan.stappen.length + plan.bestemmingen.length + plan.meelopers.length === 0;
  return (
    <section className="mdn-panel" aria-labelledby="route">
      <div className="mdn-panel__kop">
        <Heading2 id="route">Wandelkaart</Heading2>
        {plan.trede && (
          <span className="mdn-sm mdn-sec">
            nu op trede {plan.trede}, {TREDE[plan.trede - 1]?.toLowerCase()}
          </span>
        )}
      </div>
      {leeg ? (
        <Leeg>Nog geen route. Voeg een halte toe van vroeger, of een stap die komt.</Leeg>
      ) : (
        <div className="mdn-panel__lijf">
          <Kaart plan={plan} naam={plan.leden.map(({ naam }) => naam.split(' ')[0]).join(' en ')} vandaag={vandaag} />
        </div>
      )}
    </section>
  );
}
