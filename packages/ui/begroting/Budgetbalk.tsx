import { useBreedte } from '../breedte/index.ts';
import { heleEuros } from '../weergave/index.ts';
import './begroting.css';

const BALK = 34;
const HOOG = 92;

/**
 * One bar of a year: full is booked, open with a dashed edge what is still expected, a bracket the band, an upright line the
 * budget. Cents. The same stands in words and in a table, which whoever uses it adds.
 */
export function Budgetbalk({
  budget,
  geboekt,
  verwacht,
  laag,
  hoog,
}: Readonly<Record<'budget' | 'geboekt' | 'verwacht' | 'laag' | 'hoog', number>>) {
  const [ref, breed] = useBreedte<HTMLDivElement>(480, 240);
  const top = Math.max(1, budget, hoog, geboekt) * 1.04;
  const x = (bedrag: number) => 1 + (Math.max(0, bedrag) / top) * (breed - 2);
  const links = x(budget) > breed / 2;
  return (
    <div className="mdn-geldtekening" ref={ref}>
      <svg width={breed} height={HOOG} viewBox={`0 0 ${breed} ${HOOG}`} aria-hidden="true">
        <rect className="mdn-geldtekening__stap" x={1} y={BALK} width={x(geboekt) - 1} height={24} />
        {verwacht > geboekt ? (
          <rect
            className="mdn-geldtekening__stap--verwacht"
            x={x(geboekt)}
            y={BALK}
            width={x(verwacht) - x(geboekt)}
            height={24}
          />
        ) : null}
        {hoog > laag ? (
          <path
            className="mdn-geldtekening__haak"
            d={`M${x(laag)} ${BALK + 6}v12M${x(laag)} ${BALK + 12}H${x(hoog)}M${x(hoog)} ${BALK + 6}v12`}
          />
        ) : null}
        <path className="mdn-geldtekening__budget" d={`M${x(budget)} ${BALK - 12}v48`} />
        <text x={x(budget)} y={BALK - 16} textAnchor={links ? 'end' : 'start'}>
          budget {heleEuros(budget)}
        </text>
        <text x={1} y={BALK + 46}>
          geboekt {heleEuros(geboekt)}
        </text>
        {verwacht > geboekt ? (
          <text x={breed - 1} y={BALK + 46} textAnchor="end">
            verwacht {heleEuros(verwacht)}
          </text>
        ) : null}
      </svg>
    </div>
  );
}
