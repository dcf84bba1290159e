import { useBreedte } from '../breedte/index.ts';
import { Tabel } from '../tabel/index.ts';
import './staven.css';

export interface Staaf {
  readonly naam: string;
  /** Null: there is no number to draw; `tekst` says why. */
  readonly waarde: number | null;
  readonly tekst: string;
}

const RIJ = 30;

/** Lying bars from zero, each with its name and number; the same stands in a table behind it. */
export function Staven({
  titel,
  kop,
  kopWaarde,
  staven,
  zonderTabel = false,
}: {
  readonly titel: string;
  readonly kop: string;
  readonly kopWaarde: string;
  readonly staven: readonly Staaf[];
  /** The same numbers stand in a table that whoever uses it adds. */
  readonly zonderTabel?: boolean;
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(600, 260);
  const meest = Math.max(1, ...staven.map(({ waarde }) => waarde ?? 0));
  const langste = Math.max(0, ...staven.map(({ naam }) => naam.length));
  const links = langste > 24 ? Math.min(langste * 7.4, breed * 0.58) : Math.min(170, breed * 0.46);
  const rechts = 110;
  const ruimte = Math.max(20, breed - links - rechts);
  return (
    <div className="mdn-staven" ref={ref}>
      <svg
        width={breed}
        height={staven.length * RIJ}
        viewBox={`0 0 ${breed} ${staven.length * RIJ}`}
        aria-hidden="true"
      >
        {staven.map(({ naam, waarde, tekst }, i) => {
          const lengte = ((waarde ?? 0) / meest) * ruimte;
          return (
            <g key={naam} transform={`translate(0 ${i * RIJ})`}>
              <text x="0" y="20">
                {naam}
              </text>
              <rect className="mdn-staven__staaf" x={links} y="6" width={lengte} height="19" />
              <text className="mdn-staven__tekst" x={links + lengte + 8} y="20">
                {tekst}
              </text>
            </g>
          );
        })}
        <path className="mdn-staven__as" d={`M${links} 0V${staven.length * RIJ}`} />
      </svg>
      {zonderTabel ? null : (
        <details className="mdn-achter">
          <summary>Als tabel lezen</summary>
          <Tabel
            titel={titel}
            rijen={staven}
            sleutel={({ naam }) => naam}
            kolommen={[
              { kop, soort: 'naam', toon: ({ naam }) => naam },
              { kop: kopWaarde, soort: 'getal', toon: ({ tekst }) => tekst },
            ]}
          />
        </details>
      )}
    </div>
  );
}
