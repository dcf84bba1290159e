import { useBreedte } from '../breedte/index.ts';
import './staven.css';

/** A row with a bar to the left of the middle, to the right, or both. Null: there is no number to draw. */
export interface Weerszijde {
  readonly naam: string;
  readonly links: number | null;
  readonly rechts: number | null;
  readonly tekstLinks?: string;
  readonly tekstRechts?: string;
}

const RIJ = 30;
const TEKST = 92;

/**
 * Bars from one middle: what goes down to the left and hatched, what goes up to the right and filled, so that it can be
 * read without colour. The same numbers stand in a table beside it, which whoever uses it adds.
 */
export function Weerszijden({
  kopLinks,
  kopRechts,
  rijen,
}: {
  readonly kopLinks: string;
  readonly kopRechts: string;
  readonly rijen: readonly Weerszijde[];
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(600, 260);
  const namen = Math.min(190, breed * 0.36);
  const midden = namen + (breed - namen) / 2;
  const ruimte = Math.max(10, (breed - namen) / 2 - TEKST);
  const meest = Math.max(1, ...rijen.flatMap(({ links, rechts }) => [links ?? 0, rechts ?? 0]));
  const hoog = (rijen.length + 1) * RIJ;
  return (
    <div className="mdn-staven" ref={ref}>
      <svg width={breed} height={hoog} viewBox={`0 0 ${breed} ${hoog}`} aria-hidden="true">
        <defs>
          <pattern id="mdn-arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="mdn-staven__min" />
            <path d="M0 0V6" className="mdn-staven__arcering" />
          </pattern>
        </defs>
        <text className="mdn-staven__tekst mdn-staven__kop-min" x={midden - 8} y="20" textAnchor="end">
          {kopLinks}
        </text>
        <text className="mdn-staven__tekst mdn-staven__kop-plus" x={midden + 8} y="20">
          {kopRechts}
        </text>
        {rijen.map(({ naam, links, rechts, tekstLinks = '', tekstRechts = '' }, i) => {
          const naarLinks = ((links ?? 0) / meest) * ruimte;
          const naarRechts = ((rechts ?? 0) / meest) * ruimte;
          return (
            <g key={naam} transform={`translate(0 ${(i + 1) * RIJ})`}>
              <text x="0" y="20">
                {naam}
              </text>
              <rect x={midden - naarLinks} y="6" width={naarLinks} height="19" fill="url(#mdn-arcering)" />
              <rect className="mdn-staven__plus" x={midden} y="6" width={naarRechts} height="19" />
              <text className="mdn-staven__tekst" x={midden - naarLinks - 8} y="20" textAnchor="end">
                {tekstLinks}
              </text>
              <text className="mdn-staven__tekst" x={midden + naarRechts + 8} y="20">
                {tekstRechts}
              </text>
            </g>
          );
        })}
        <path className="mdn-staven__as" d={`M${midden} ${RIJ}V${hoog}`} />
      </svg>
    </div>
  );
}
