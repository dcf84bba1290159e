import { useBreedte } from '@meedoen/ui/breedte';
import { aantal } from '@meedoen/ui/weergave';

/** A line of the forecast; the chosen one has its band drawn. */
export interface Lijn {
  readonly letter: string;
  readonly gekozen: boolean;
  readonly punten: readonly { readonly verwacht: number; readonly laagste: number; readonly hoogste: number }[];
}

const HOOG = 300;
const BOVEN = 16;
const ONDER = 34;
const LINKS = 6;
const RECHTS = 74;

/** Round numbers around all of them: from zero when that is near, else the axis begins higher and says so. */
export function axis(waarden: readonly number[]): {
  readonly van: number;
  readonly tot: number;
  readonly stap: number;
} {
  const [laag, hoog] = [Math.min(...waarden), Math.max(...waarden, 1)];
  const vanNul = laag < hoog * 0.6;
  const ruw = (hoog - (vanNul ? 0 : laag)) / 4 || 1;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = Math.max(1, [1, 2, 5, 10].map((keer) => keer * macht).find((maat) => maat >= ruw) ?? 10 * macht);
  const van = vanNul ? 0 : Math.max(0, Math.floor(laag / stap - 0.5) * stap);
  return { van, tot: Math.max(van + stap, Math.ceil(hoog / stap) * stap), stap };
}

/**
 * What was, and what is expected with its band, of one group or all. Drawn for the eye: the same stands in a sentence and a
 * table. Scenarios are told apart by their letter at the end of the line, not by colour.
 */
export function Grafiek({
  geweest,
  lijnen,
  merken,
}: {
  /** Null: not told, a gap. */
  readonly geweest: readonly (number | null)[];
  readonly lijnen: readonly Lijn[];
  /** Words under the axis, by the index of the month. */
  readonly merken: readonly { readonly plek: number; readonly tekst: string }[];
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(640, 240);
  const gekozen = lijnen.find((lijn) => lijn.gekozen);
  const nu = geweest.length - 1;
  const aantalMaanden = nu + Math.max(0, ...lijnen.map(({ punten }) => punten.length));
  const { van, tot, stap } = axis([
    ...geweest.flatMap((waarde) => (waarde === null ? [] : [waarde])),
    ...lijnen.flatMap(({ punten }) => punten.map(({ verwacht }) => verwacht)),
    ...(gekozen?.punten ?? []).flatMap(({ laagste, hoogste }) => [laagste, hoogste]),
  ]);
  const x = (plek: number) => LINKS + (plek / Math.max(1, aantalMaanden)) * (breed - LINKS - RECHTS);
  const y = (waarde: number) => BOVEN + (1 - (waarde - van) / (tot - van)) * (HOOG - BOVEN - ONDER);
  const begin = geweest[nu];
  const lijn = (punten: readonly (readonly [number, number])[]) =>
    punten.map(([plek, waarde], i) => `${i === 0 ? 'M' : 'L'}${x(plek)} ${y(waarde)}`).join('');
  const vanNu = (waarden: readonly number[]) =>
    [...(typeof begin === 'number' ? [begin] : []), ...waarden].map(
      (waarde, i) => [nu + i + (typeof begin === 'number' ? 0 : 1), waarde] as const,
    );
  const stappen = Array.from({ length: Math.round((tot - van) / stap) + 1 }, (_, i) => van + i * stap);
  const eind = placedEnds(
    lijnen.map(({ letter, punten }) => ({ letter, waarde: punten.at(-1)?.verwacht ?? 0 })),
    y,
  );
  return (
    <div className="mdn-volume" ref={ref}>
      <svg width={breed} height={HOOG} viewBox={`0 0 ${breed} ${HOOG}`} aria-hidden="true">
        {stappen.map((waarde) => (
          <g key={waarde}>
            <path className="mdn-volume__raster" d={`M${LINKS} ${y(waarde)}H${breed - RECHTS}`} />
            <text x={LINKS} y={y(waarde) - 4}>
              {aantal(waarde)}
            </text>
          </g>
        ))}
        {merken.map(({ plek, tekst }) => (
          <g key={plek}>
            <path className="mdn-volume__tik" d={`M${x(plek)} ${HOOG - ONDER}v5`} />
            <text x={x(plek)} y={HOOG - 12} textAnchor={plek === 0 ? 'start' : 'middle'}>
              {tekst}
            </text>
          </g>
        ))}
        {gekozen && (
          <path
            className="mdn-volume__band"
            d={`${lijn(vanNu(gekozen.punten.map(({ hoogste }) => hoogste)))}${lijn(
              vanNu(gekozen.punten.map(({ laagste }) => laagste)).reverse(),
            ).replace('M', 'L')}Z`}
          />
        )}
        <path className="mdn-volume__nu" d={`M${x(nu)} ${BOVEN - 6}V${HOOG - ONDER}`} />
        {pieces(geweest).map((stuk) => (
          <path key={stuk[0]?.[0]} className="mdn-volume__geweest" d={lijn(stuk)} />
        ))}
        {lijnen.map(({ letter, gekozen: deze, punten }) => (
          <path
            key={letter}
            className={deze ? 'mdn-volume__lijn' : 'mdn-volume__lijn mdn-volume__lijn--ander'}
            d={lijn(vanNu(punten.map(({ verwacht }) => verwacht)))}
          />
        ))}
        {eind.map(({ letter, waarde, hoogte }) => (
          <text
            key={letter}
            className={letter === gekozen?.letter ? 'mdn-volume__eind mdn-volume__eind--op' : 'mdn-volume__eind'}
            x={breed - RECHTS + 6}
            y={hoogte + 5}
          >
            {letter} {aantal(Math.round(waarde))}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Heights of the words at the ends of lines, so far apart that each can be read. */
function placedEnds(
  einden: readonly { readonly letter: string; readonly waarde: number }[],
  y: (waarde: number) => number,
) {
  let vorige = Number.NEGATIVE_INFINITY;
  return [...einden]
    .sort((a, b) => b.waarde - a.waarde)
    .map((each) => {
      vorige = Math.max(y(each.waarde), vorige + 17);
      return { ...each, hoogte: vorige };
    });
}

/** Stretches of months with a number. */
function pieces(waarden: readonly (number | null)[]): (readonly [number, number])[][] {
  const uit: (readonly [number, number])[][] = [[]];
  waarden.forEach((waarde, i) => {
    if (waarde === null) uit.push([]);
    else uit.at(-1)?.push([i, waarde]);
  });
  return uit.filter((stuk) => stuk.length > 0);
}
