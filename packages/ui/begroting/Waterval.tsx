import { useBreedte } from '../breedte/index.ts';
import { heleEuros } from '../weergave/index.ts';
import './begroting.css';

export interface Watervalstap {
  readonly naam: string;
  readonly bedragInCenten: number;
  /** A standing; otherwise what it takes from the one before. */
  readonly stand: boolean;
}

const RIJ = 30;

/** Steps from a whole to what is left: full bars are standings, open ones what is taken. The table beside it says the same. */
export function Waterval({ stappen }: { readonly stappen: readonly Watervalstap[] }) {
  const [ref, breed] = useBreedte<HTMLDivElement>(720, 280);
  const top = Math.max(1, ...stappen.map(({ bedragInCenten }) => bedragInCenten));
  const naam = Math.min(220, breed * 0.4);
  const maat = (bedrag: number) => (Math.max(0, bedrag) / top) * (breed - naam - 100);
  let stand = 0;
  const balken = stappen.map((stap) => {
    const van = stap.stand ? 0 : stand + stap.bedragInCenten;
    const tot = stap.stand ? stap.bedragInCenten : stand;
    stand = stap.stand ? stap.bedragInCenten : van;
    return { ...stap, van, tot };
  });
  return (
    <div className="mdn-geldtekening" ref={ref}>
      <svg
        width={breed}
        height={stappen.length * RIJ}
        viewBox={`0 0 ${breed} ${stappen.length * RIJ}`}
        aria-hidden="true"
      >
        {balken.map(({ naam: tekst, van, tot, stand: vol, bedragInCenten }, i) => (
          <g key={tekst}>
            <text x={naam - 8} y={i * RIJ + 19} textAnchor="end">
              {tekst.length > naam / 7.5 ? `${tekst.slice(0, Math.floor(naam / 7.5) - 1)}…` : tekst}
            </text>
            <rect
              className={vol ? 'mdn-geldtekening__stap' : 'mdn-geldtekening__stap--af'}
              x={naam + maat(van)}
              y={i * RIJ + 6}
              width={Math.max(2, maat(tot) - maat(van))}
              height={RIJ - 12}
            />
            <text x={naam + maat(tot) + 6} y={i * RIJ + 19}>
              {heleEuros(bedragInCenten)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
