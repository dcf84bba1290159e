import type { Toetsregel } from '@meedoen/contract/instrument';
import { TOETS } from './woorden.ts';

/** Each criterion with how it stands, the fact that shows it, and where the rule stands. */
export function Toets({ toets }: { readonly toets: readonly Toetsregel[] }) {
  return (
    <ul className="mdn-criteria">
      {toets.map(({ tekst, bron, stand, feitnaam, toelichting }) => (
        <li key={tekst} data-stand={stand}>
          <span>
            {tekst}: <b>{TOETS[stand]}</b>
          </span>
          <span className="mdn-bron">
            {bron}
            {feitnaam && `; uit het dossier: ${feitnaam.toLowerCase()}`}
          </span>
          {toelichting && <span className="mdn-sec">{toelichting}</span>}
        </li>
      ))}
    </ul>
  );
}
