import type { Planbeeld } from '@meedoen/contract/plan';
import { datumLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Leeg } from '../toestand/Toestand.tsx';
import { VORM } from './woorden.ts';

/** Talks, newest first; the resident reads the same. */
export function Gesprekken({ plan }: { readonly plan: Planbeeld }) {
  return (
    <section className="mdn-panel" aria-labelledby="gesprekken">
      <div className="mdn-panel__kop">
        <Heading2 id="gesprekken">
          Gesprekken <span className="mdn-tel">{plan.gesprekken.length}</span>
        </Heading2>
      </div>
      {plan.gesprekken.length === 0 ? (
        <Leeg>Nog geen gesprek vastgelegd.</Leeg>
      ) : (
        <ul className="mdn-panel__lijf mdn-begeleiding__lijst">
          {plan.gesprekken.map(({ id, op, vorm, met, door, verslag }) => (
            <li key={id}>
              <b>{datumLang(op)}</b>{' '}
              <span className="mdn-sm mdn-sec">
                {VORM[vorm]} met {met}, door {door}
              </span>
              <br />
              {verslag}
            </li>
          ))}
        </ul>
      )}
      {plan.evaluaties.length > 0 && (
        <ul className="mdn-panel__lijf mdn-begeleiding__lijst" aria-label="Evaluaties">
          {plan.evaluaties.map(({ op, planversie, afspraken, instrumenten, inwoner }) => (
            <li key={op + planversie}>
              <b>Teruggekeken op {datumLang(op)}</b> (versie {planversie}). Afspraken: {afspraken}{' '}
              {instrumenten && `Wat werkte: ${instrumenten} `}Inwoner: {inwoner}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
