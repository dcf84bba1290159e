import type { Kaartwoorden } from '@meedoen/casework/wandelkaart';

/** What the lines of the drawing mean. */
export function Legend({ woorden: { omlijsting } }: { readonly woorden: Kaartwoorden }) {
  const lines = [
    ['gelopen', 'mdn-kaart__gelopen'],
    ['gekozen', 'mdn-kaart__route mdn-kaart__route--gekozen'],
    ['kanOok', 'mdn-kaart__route mdn-kaart__route--kan-ook'],
    ['loopt', 'mdn-kaart__route mdn-kaart__route--loopt'],
    ['nuNiet', 'mdn-kaart__route mdn-kaart__route--nu-niet'],
  ] as const;
  return (
    <p className="mdn-kaart__legenda">
      {lines.map(([naam, soort]) => (
        <span key={naam}>
          <svg width="28" height="10" aria-hidden="true">
            <path className={soort} d="M0 5H28" />
          </svg>
          {omlijsting[naam]}
        </span>
      ))}
      <span>
        <b className="mdn-kaart__drempel">△</b>
        {omlijsting.drempel}
      </span>
      <span>
        <b className="mdn-kaart__genomen">✓</b>
        {omlijsting.drempelGenomen}
      </span>
    </p>
  );
}
