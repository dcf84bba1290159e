import { useBreedte } from '../breedte/index.ts';
import { heleEuros, maandKort } from '../weergave/index.ts';
import './begroting.css';

/** Net cost from January up to and including a month, cents. */
export interface Buigpunt {
  readonly maand: `${number}-${number}`;
  readonly laag: number;
  readonly verwacht: number;
  readonly hoog: number;
}

const HOOG = 240;
const BOVEN = 20;
const ONDER = 28;
const LINKS = 8;
const RECHTS = 120;

/**
 * The cost of a year as it mounts up, then what is expected with its band, and a line per round of the budget: dots for one
 * that was replaced. Shape tells them apart; the same stands in a table, which whoever uses it adds.
 */
export function Buigtekening({
  geboekt,
  verwacht,
  rondes,
}: {
  readonly geboekt: readonly { readonly maand: `${number}-${number}`; readonly som: number }[];
  readonly verwacht: readonly Buigpunt[];
  readonly rondes: readonly { readonly naam: string; readonly bedrag: number }[];
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(720, 280);
  const top = Math.max(
    1,
    ...geboekt.map(({ som }) => som),
    ...verwacht.map(({ hoog }) => hoog),
    ...rondes.map(({ bedrag }) => bedrag),
  );
  const x = (maand: string) => LINKS + (Number(maand.slice(5)) * (breed - LINKS - RECHTS)) / 12;
  const y = (bedrag: number) => BOVEN + (1 - bedrag / top) * (HOOG - BOVEN - ONDER);
  const laatste = geboekt.at(-1);
  const van = laatste ? [{ maand: laatste.maand, laag: laatste.som, verwacht: laatste.som, hoog: laatste.som }] : [];
  const band = [...van, ...verwacht];
  const lijn = (punten: readonly (readonly [number, number])[]) =>
    punten.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px} ${py}`).join('');
  return (
    <div className="mdn-geldtekening" ref={ref}>
      <svg width={breed} height={HOOG} viewBox={`0 0 ${breed} ${HOOG}`} aria-hidden="true">
        <path className="mdn-geldtekening__as" d={`M${LINKS} ${HOOG - ONDER}H${breed - RECHTS}`} />
        {['01', '04', '07', '10', '12'].map((maand) => (
          <text key={maand} x={x(`2000-${maand}`)} y={HOOG - 8} textAnchor="middle">
            {maandKort(`2000-${maand}` as Buigpunt['maand'])}
          </text>
        ))}
        {rondes.map(({ naam, bedrag }, i) => (
          <g key={naam}>
            <path
              className={`mdn-geldtekening__budget${i < rondes.length - 1 ? ' mdn-geldtekening__budget--oud' : ''}`}
              d={`M${LINKS} ${y(bedrag)}H${breed - RECHTS}`}
            />
            {i === rondes.length - 1 ? (
              <text x={LINKS} y={y(bedrag) - 5}>
                budget {heleEuros(bedrag)}
              </text>
            ) : null}
          </g>
        ))}
        {verwacht.length > 0 ? (
          <>
            <path
              className="mdn-geldtekening__band"
              d={`${lijn([
                ...band.map(({ maand, hoog }) => [x(maand), y(hoog)] as const),
                ...band.toReversed().map(({ maand, laag }) => [x(maand), y(laag)] as const),
              ])}Z`}
            />
            <path
              className="mdn-geldtekening__lijn mdn-geldtekening__lijn--verwacht"
              d={lijn(band.map((punt) => [x(punt.maand), y(punt.verwacht)] as const))}
            />
            <text x={breed - RECHTS + 6} y={y(verwacht.at(-1)?.verwacht ?? 0) + 16}>
              {heleEuros(verwacht.at(-1)?.verwacht ?? 0)}
            </text>
          </>
        ) : null}
        <path
          className="mdn-geldtekening__lijn"
          d={lijn([[LINKS, y(0)], ...geboekt.map(({ maand, som }) => [x(maand), y(som)] as const)])}
        />
      </svg>
    </div>
  );
}
