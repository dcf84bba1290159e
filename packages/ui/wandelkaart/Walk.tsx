import { pathOf } from './curve.ts';
import type { Place } from './layout.ts';
import type { ResidentLayout } from './resident.ts';
import { Words } from './Words.tsx';

/** The way through a landscape, as the person walks it. Nothing to press in it: that lies over it. */
export function Walk({ layout }: { readonly layout: ResidentLayout }) {
  const { width, height, walked, ahead, places, trees, shape, typeset } = layout;
  const way = pathOf([...walked, ...ahead]);
  return (
    <svg
      className="mdn-kaart__tekening"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <rect className="mdn-kaart__lucht" width={width} height={height} rx="18" />
      <Hills width={width} height={height} along={shape === 'ribbon'} />
      {trees.map(({ x, y, size }) => (
        <g key={`${x} ${y}`} className="mdn-kaart__boom" transform={`translate(${x} ${y}) scale(${size})`}>
          <rect x="-2" y="6" width="4" height="12" />
          <circle r="12" />
          <circle className="mdn-kaart__boom-diep" cx="-5" cy="4" r="8" />
        </g>
      ))}
      <path className="mdn-kaart__padrand" d={way} />
      <path className="mdn-kaart__pad" d={way} />
      <path className="mdn-kaart__af" d={pathOf(walked)} />
      <path className="mdn-kaart__verder" d={pathOf(ahead)} />
      {places.map((place) => (
        <Mark key={place.id} place={place} />
      ))}
      {places.map(({ id, soort, label }) => (
        <g key={id} className={soort === 'nu' ? 'mdn-kaart__bord' : ''}>
          {soort === 'nu' && <rect x={label.x} y={label.y} width={label.width} height={label.height} rx="12" />}
          <Words label={label} typeset={typeset} pad={soort === 'nu' ? 14 : 0} />
        </g>
      ))}
    </svg>
  );
}

function Hills({ width, height, along }: { readonly width: number; readonly height: number; readonly along: boolean }) {
  const [w, h] = [width, height];
  const hills = along
    ? [
        `M0 ${h * 0.62}C${w * 0.13} ${h * 0.48} ${w * 0.24} ${h * 0.8} ${w * 0.39} ${h * 0.6}S${w * 0.7} ${h * 0.46} ${w} ${h * 0.6}V${h}H0z`,
        `M0 ${h * 0.86}C${w * 0.18} ${h * 0.78} ${w * 0.3} ${h * 0.95} ${w * 0.52} ${h * 0.86}S${w * 0.83} ${h * 0.82} ${w} ${h * 0.9}V${h}H0z`,
      ]
    : [
        `M0 ${h * 0.26}C${w * 0.27} ${h * 0.2} ${w * 0.6} ${h * 0.34} ${w} ${h * 0.27}V${h}H0z`,
        `M0 ${h * 0.62}C${w * 0.36} ${h * 0.55} ${w * 0.66} ${h * 0.68} ${w} ${h * 0.6}V${h}H0z`,
      ];
  return (
    <>
      <clipPath id="mdn-kaart-rand">
        <rect width={w} height={h} rx="18" />
      </clipPath>
      <g clipPath="url(#mdn-kaart-rand)">
        {hills.map((hill, i) => (
          <path key={hill} className={`mdn-kaart__heuvel mdn-kaart__heuvel--${i}`} d={hill} />
        ))}
      </g>
    </>
  );
}

function Mark({ place: { soort, x, y } }: { readonly place: Place }) {
  switch (soort) {
    case 'gelopen':
      return (
        <g className="mdn-kaart__gehaald" transform={`translate(${x} ${y})`}>
          <circle r="14" />
          <path d="M-6 0l4 4.5 8-9" />
        </g>
      );
    case 'nu':
      return (
        <g className="mdn-kaart__hier" transform={`translate(${x} ${y})`}>
          <circle r="20" />
          <circle className="mdn-kaart__mens" cy="-4" r="4.5" />
          <path className="mdn-kaart__mens" d="M-7.5 10a7.5 7.5 0 0 1 15 0z" />
        </g>
      );
    case 'doel':
      return (
        <g transform={`translate(${x} ${y})`}>
          <g className="mdn-kaart__vlag">
            <path d="M0 0V-36" />
            <path d="M1-36L25-29 1-21z" />
          </g>
          <circle className="mdn-kaart__nog" r="12" />
        </g>
      );
    default:
      return <circle className="mdn-kaart__nog" cx={x} cy={y} r="13" />;
  }
}
