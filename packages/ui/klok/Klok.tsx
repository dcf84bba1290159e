import type { IsoDate } from '@meedoen/law/kernel';
import { useId } from 'react';
import { datumKort } from '../weergave/index.ts';
import { type Klokbeeld, type Klokgegevens, klokbeeld } from './klokbeeld.ts';

/** Small and large: what differs is size, never what is said. */
const MATEN = {
  klein: { breed: 176, hoog: 22, y: 8, dik: 7, ruit: 7 },
  groot: { breed: 336, hoog: 30, y: 10, dik: 10, ruit: 10 },
} as const;

function Balk({ beeld, maat }: { readonly beeld: Klokbeeld; readonly maat: keyof typeof MATEN }) {
  const { breed, hoog, y, dik, ruit } = MATEN[maat];
  const patroon = useId();
  const x = (deel: number) => Math.round(deel * breed * 10) / 10;
  const midden = y + dik / 2;
  return (
    <svg
      className={`mdn-klok__balk mdn-klok__balk--${beeld.toon}`}
      width={breed + 8}
      height={hoog}
      viewBox={`-4 0 ${breed + 8} ${hoog}`}
      aria-hidden="true"
    >
      <defs>
        <pattern id={patroon} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="mdn-klok__stil-grond" />
          <rect width="2.4" height="5" className="mdn-klok__stil-streep" />
        </pattern>
      </defs>
      <rect className="mdn-klok__rail" x="0" y={y} width={breed} height={dik} rx="1" />
      <rect className="mdn-klok__loop" x="0" y={y} width={x(beeld.verstreken)} height={dik} rx="1" />
      {beeld.stil.map((stil) => (
        <rect
          key={stil.van}
          className="mdn-klok__stil"
          x={x(stil.van)}
          y={y - 3}
          width={Math.max(3, x(stil.tot) - x(stil.van))}
          height={dik + 6}
          fill={`url(#${patroon})`}
        />
      ))}
      {beeld.weken.map((week) => (
        <path key={week} className="mdn-klok__week" d={`M${x(week)} ${y}v${dik}`} />
      ))}
      {maat === 'groot' && <path className="mdn-klok__nu" d={`M${x(beeld.verstreken)} ${y - 8}v${dik + 16}`} />}
      {beeld.voorschot && (
        <g transform={`translate(${x(beeld.voorschot.op)} ${midden})`}>
          <path
            className={beeld.voorschot.betaald ? 'mdn-klok__ruit mdn-klok__ruit--vol' : 'mdn-klok__ruit'}
            d={`M0 ${-ruit}L${ruit} 0 0 ${ruit}${-ruit} 0Z`}
          />
          {beeld.voorschot.betaald && <path className="mdn-klok__vink" d="M-2.8 .1l2.1 2 3.6-4" />}
        </g>
      )}
    </svg>
  );
}

/** The clock of a case in one row: days left, weeks as segments, hatched where it stood still, diamond for the advance. */
export function Klok({ klok, vandaag }: { readonly klok: Klokgegevens; readonly vandaag: IsoDate }) {
  const beeld = klokbeeld(klok, vandaag);
  if (!beeld) return <span className="mdn-klok__geen">geen termijn</span>;
  return (
    <div className={`mdn-klok mdn-klok--${beeld.toon}`}>
      <div className="mdn-klok__kop">
        <span>
          <b className="mdn-klok__kern">{beeld.kern}</b> {beeld.bij}
        </span>
        <span>{beeld.tot}</span>
      </div>
      <Balk beeld={beeld} maat="klein" />
      <div className="mdn-klok__onder">{beeld.onder}</div>
    </div>
  );
}

/** The same clock, large, with its dates named. */
export function Kloklijn({ klok, vandaag }: { readonly klok: Klokgegevens; readonly vandaag: IsoDate }) {
  const beeld = klokbeeld(klok, vandaag);
  if (!beeld || !klok.ontvangen || !klok.laatsteDag) return <span className="mdn-klok__geen">geen termijn</span>;
  return (
    <div className={`mdn-klok mdn-klok--lijn mdn-klok--${beeld.toon}`}>
      <div className="mdn-klok__kop">
        <span>
          <b className="mdn-klok__kern">{beeld.kern}</b> {beeld.bij}{' '}
          <span className="mdn-klok__dag">
            dag {beeld.dag} van {beeld.dagen}
          </span>
        </span>
      </div>
      <Balk beeld={beeld} maat="groot" />
      <div className="mdn-klok__kop">
        <span>
          ontvangen
          <br />
          {datumKort(klok.ontvangen, vandaag)}
        </span>
        <span className="mdn-klok__eind">
          beslissen uiterlijk
          <br />
          {datumKort(klok.laatsteDag, vandaag)}
        </span>
      </div>
      <div className="mdn-klok__onder">{beeld.onder}</div>
    </div>
  );
}
