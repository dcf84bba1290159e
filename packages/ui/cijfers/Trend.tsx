import { useBreedte } from '../breedte/index.ts';
import './cijfers.css';

export interface Trendpunt {
  readonly naam: string;
  /** Null: nothing is drawn, the line is broken there. */
  readonly waarde: number | null;
  /** Under the axis at this point; left out: only a mark. */
  readonly merk?: string | undefined;
}
/** Something that happened, between points: 2.0 is at the third. */
export interface Trendmerk {
  readonly plek: number;
  readonly nummer: number;
}

const HOOG = 170;
const BOVEN = 22;
const ONDER = 26;
const LINKS = 8;

/** A round number above all of them, and the steps to it. */
function schaal(meest: number): { readonly top: number; readonly stappen: readonly number[] } {
  const ruw = Math.max(1, meest) / 3;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = Math.max(1, [1, 2, 5, 10].map((keer) => keer * macht).find((maat) => maat >= ruw) ?? 10 * macht);
  const top = Math.ceil(Math.max(1, meest) / stap) * stap;
  return { top, stappen: Array.from({ length: Math.round(top / stap) + 1 }, (_, i) => i * stap) };
}

/**
 * A line from zero through the points that have a number, with what happened as numbered dashes. The last point carries
 * its number. What is left out is a gap, with a small open ring on the axis: shape, not colour, tells it apart.
 * The same stands in a sentence and a table, which whoever uses it adds.
 */
export function Trend({
  punten,
  merken = [],
  toon,
}: {
  readonly punten: readonly Trendpunt[];
  readonly merken?: readonly Trendmerk[];
  readonly toon: (waarde: number) => string;
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(520, 240);
  const waarden = punten.flatMap(({ waarde }) => (waarde === null ? [] : [waarde]));
  const { top, stappen } = schaal(Math.max(0, ...waarden));
  const rechts = 64;
  const stap = (breed - LINKS - rechts) / Math.max(1, punten.length - 1);
  const x = (i: number) => LINKS + i * stap;
  const y = (waarde: number) => BOVEN + (1 - waarde / top) * (HOOG - BOVEN - ONDER);
  const laatste = punten.findLastIndex(({ waarde }) => waarde !== null);
  return (
    <div className="mdn-trend" ref={ref}>
      <svg width={breed} height={HOOG} viewBox={`0 0 ${breed} ${HOOG}`} aria-hidden="true">
        {stappen.map((waarde) => (
          <g key={waarde}>
            <path className="mdn-trend__raster" d={`M${LINKS} ${y(waarde)}H${breed - rechts + 6}`} />
            {y(waarde) - y(punten[laatste]?.waarde ?? -1) > 14 || y(waarde) - y(punten[laatste]?.waarde ?? -1) < -14 ? (
              <text className="mdn-trend__schaal" x={breed - rechts + 10} y={y(waarde) + 4}>
                {toon(waarde)}
              </text>
            ) : null}
          </g>
        ))}
        {merken.map(({ plek, nummer }) => (
          <g key={nummer}>
            <path className="mdn-trend__merk" d={`M${x(plek)} ${BOVEN - 4}V${HOOG - ONDER}`} />
            <text className="mdn-trend__merknummer" x={x(plek)} y={BOVEN - 8} textAnchor="middle">
              {nummer}
            </text>
          </g>
        ))}
        {punten.map(({ naam, waarde, merk }, i) => (
          <g key={naam}>
            {merk ? (
              <>
                <path className="mdn-trend__tik" d={`M${x(i)} ${HOOG - ONDER}v5`} />
                <text x={x(i)} y={HOOG - 6} textAnchor={i === 0 ? 'start' : 'middle'}>
                  {merk}
                </text>
              </>
            ) : null}
            {waarde === null ? <circle className="mdn-trend__leeg" cx={x(i)} cy={HOOG - ONDER} r="2.5" /> : null}
          </g>
        ))}
        {stukken(punten).map((stuk) => (
          <path
            key={stuk[0]?.i}
            className="mdn-trend__lijn"
            d={stuk.map(({ i, waarde }, k) => `${k === 0 ? 'M' : 'L'}${x(i)} ${y(waarde)}`).join('')}
          />
        ))}
        {stukken(punten)
          .filter((stuk) => stuk.length === 1)
          .flat()
          .map(({ i, waarde }) => (
            <circle key={i} className="mdn-trend__punt" cx={x(i)} cy={y(waarde)} r="3" />
          ))}
        {laatste >= 0 ? (
          <>
            <circle className="mdn-trend__punt" cx={x(laatste)} cy={y(punten[laatste]?.waarde ?? 0)} r="5" />
            <text className="mdn-trend__eind" x={x(laatste) + 10} y={y(punten[laatste]?.waarde ?? 0) + 5}>
              {toon(punten[laatste]?.waarde ?? 0)}
            </text>
          </>
        ) : null}
      </svg>
    </div>
  );
}

/** Stretches of points with a number. */
function stukken(punten: readonly Trendpunt[]): { i: number; waarde: number }[][] {
  const uit: { i: number; waarde: number }[][] = [[]];
  punten.forEach(({ waarde }, i) => {
    if (waarde === null) uit.push([]);
    else uit.at(-1)?.push({ i, waarde });
  });
  return uit.filter((stuk) => stuk.length > 0);
}
