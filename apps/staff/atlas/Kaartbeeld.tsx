import type { As } from '@meedoen/law/atlas';
import type { Cents } from '@meedoen/law/kernel';
import { useBreedte } from '@meedoen/ui/breedte';
import { euro, heleEuros } from '@meedoen/ui/weergave';
import { useId, useState } from 'react';
import { type Beeld, centen, leesAf, type Plek, rowsOf, type Stukbeeld, strepen } from './beeld.ts';

const LINKS = 58;
const RECHTS = 14;
const RIJ = 23;
const HOOG = 250;
const ONDER = 26;
const DRUK = 84;

const isPunt = ({ soort }: Plek): boolean => soort !== 'plateau' && soort !== 'onbekend';

/** The map as a drawing: what there is together, and beneath it what is left of an extra euro; a slider reads it off. */
export function Kaartbeeld({ beeld, as }: { readonly beeld: Beeld; readonly as: As }) {
  const [ref, breed] = useBreedte<HTMLDivElement>(760, 280);
  const [gekozen, setGekozen] = useState<Cents>();
  const x = (cents: Cents) => LINKS + (cents / beeld.breed) * (breed - LINKS - RECHTS);
  const midden = beeld.plekken.map(({ van, tot = van }) => x((van + Math.min(tot, beeld.breed)) / 2));
  const volgorde = midden.map((_, i) => i).sort((a, b) => (midden[a] ?? 0) - (midden[b] ?? 0));
  const rijen = rowsOf(
    volgorde.map((i) => midden[i] ?? 0),
    RIJ,
  );
  const top = 4 + RIJ * Math.max(1, ...rijen.map((rij) => rij + 1));
  const boven = Math.max(beeld.hoog, as === 'loon' ? beeld.breed : 0) * 1.06;
  const y = (cents: Cents) => top + HOOG - (cents / boven) * HOOG;
  const op = Math.min(gekozen ?? 0, beeld.breed);
  const hoogte = top + HOOG + ONDER;
  return (
    <div className="mdn-atlas__beeld" ref={ref}>
      <Sleutel as={as} />
      <svg width={breed} height={hoogte} viewBox={`0 0 ${breed} ${hoogte}`} aria-hidden="true">
        <Rooster beeld={beeld} x={x} y={y} boven={boven} breed={breed} />
        {beeld.plekken.map((plek) => (
          <Vlak key={`${plek.soort}${plek.van}`} plek={plek} breed={beeld.breed} x={x} top={top} />
        ))}
        {as === 'loon' && (
          <path className="mdn-atlas__loon" d={`M${x(0)} ${y(0)}L${x(beeld.breed)} ${y(beeld.breed)}`} />
        )}
        {as === 'loon' && <path className="mdn-atlas__bijstand" d={lijn(beeld.stukken, 'bijstand', x, y)} />}
        <path className="mdn-atlas__samen" d={lijn(beeld.stukken, 'samen', x, y)} />
        {volgorde.map((i, n) => (
          <Nummer
            key={i}
            soort={beeld.plekken[i]?.soort}
            nummer={i + 1}
            x={midden[i] ?? 0}
            y={top - 14 - RIJ * (rijen[n] ?? 0)}
          />
        ))}
        {gekozen !== undefined && <path className="mdn-atlas__wijzer" d={`M${x(op)} ${top}V${top + HOOG}`} />}
      </svg>
      {as === 'loon' && (
        <Druk stukken={beeld.stukken} x={x} breed={breed} op={gekozen === undefined ? undefined : op} />
      )}
      <Aflezen beeld={beeld} as={as} op={op} onKies={setGekozen} />
    </div>
  );
}

type Schaal = (cents: Cents) => number;

function lijn(stukken: readonly Stukbeeld[], wat: 'samen' | 'bijstand', x: Schaal, y: Schaal): string {
  return stukken
    .flatMap((stuk, i) => {
      const [a, b] = wat === 'samen' ? [stuk.begin, stuk.eind] : [stuk.bijstandBegin, stuk.bijstandEind];
      if (a === undefined || b === undefined) return [];
      const vorige = stukken[i - 1];
      const voor = wat === 'samen' ? vorige?.eind : vorige?.bijstandEind;
      return [`${voor === undefined ? 'M' : 'L'}${x(stuk.van)} ${y(a)}L${x(stuk.tot)} ${y(b)}`];
    })
    .join('');
}

function Rooster({
  beeld,
  x,
  y,
  boven,
  breed,
}: {
  readonly beeld: Beeld;
  readonly x: Schaal;
  readonly y: Schaal;
  readonly boven: number;
  readonly breed: number;
}) {
  return (
    <g className="mdn-atlas__as">
      {strepen(boven, 5).map((streep) => (
        <g key={streep}>
          <path d={`M${LINKS} ${y(streep)}H${breed - RECHTS}`} />
          <text x={LINKS - 8} y={y(streep) + 4} textAnchor="end">
            {heleEuros(streep)}
          </text>
        </g>
      ))}
      {strepen(beeld.breed, breed < 560 ? 4 : 8).map((streep) => (
        <text key={streep} x={x(streep)} y={y(0) + 18} textAnchor="middle">
          {heleEuros(streep)}
        </text>
      ))}
    </g>
  );
}

/** A stretch on which nothing is left, or nothing is known, as a band behind the lines. */
function Vlak({
  plek,
  breed,
  x,
  top,
}: {
  readonly plek: Plek;
  readonly breed: Cents;
  readonly x: Schaal;
  readonly top: number;
}) {
  if (isPunt(plek)) {
    const soort = plek.soort === 'klif' ? 'klif' : plek.soort === 'opstap' ? 'opstap' : 'einde';
    return (
      <path className={`mdn-atlas__grens mdn-atlas__grens--${soort}`} d={`M${x(plek.van)} ${top}V${top + HOOG}`} />
    );
  }
  const tot = Math.min(plek.tot ?? breed, breed);
  return (
    <rect
      className={`mdn-atlas__vlak mdn-atlas__vlak--${plek.soort}`}
      x={x(plek.van)}
      y={top}
      width={Math.max(1, x(tot) - x(plek.van))}
      height={HOOG}
    />
  );
}

/** A number, in a row above the drawing. */
function Nummer({
  soort,
  nummer,
  x,
  y,
}: {
  readonly soort: Plek['soort'] | undefined;
  readonly nummer: number;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <g className={`mdn-atlas__nummer mdn-atlas__nummer--${soort}`} transform={`translate(${x} ${y})`}>
      <circle r="10" />
      <text textAnchor="middle" y="4.5">
        {nummer}
      </text>
    </g>
  );
}

/** Marginal pressure: what is left of an extra euro, between 0 and 108 cents. */
function Druk({
  stukken,
  x,
  breed,
  op,
}: {
  readonly stukken: readonly Stukbeeld[];
  readonly x: Schaal;
  readonly breed: number;
  readonly op: Cents | undefined;
}) {
  const y = (cent: number) => 10 + DRUK - (cent / 110) * DRUK;
  return (
    <>
      <p className="mdn-atlas__onderschrift mdn-sm" aria-hidden="true">
        Wat blijft van een extra euro loon, in centen
      </p>
      <svg width={breed} height={DRUK + 18} viewBox={`0 0 ${breed} ${DRUK + 18}`} aria-hidden="true">
        <g className="mdn-atlas__as">
          {[0, 50, 100].map((streep) => (
            <g key={streep}>
              <path d={`M${LINKS} ${y(streep)}H${breed - RECHTS}`} />
              <text x={LINKS - 8} y={y(streep) + 4} textAnchor="end">
                {streep}
              </text>
            </g>
          ))}
        </g>
        {stukken.map(({ van, tot, blijft }) => (
          <Balk key={van} blijft={blijft} links={x(van)} breed={x(tot) - x(van)} y={y} />
        ))}
        {op !== undefined && <path className="mdn-atlas__wijzer" d={`M${x(op)} 4V${10 + DRUK}`} />}
      </svg>
    </>
  );
}

function Balk({
  blijft,
  links,
  breed,
  y,
}: {
  readonly blijft: number | undefined;
  readonly links: number;
  readonly breed: number;
  readonly y: (cent: number) => number;
}) {
  if (blijft === undefined || breed < 1) return null;
  const top = y(Math.max(0, blijft));
  return (
    <g className="mdn-atlas__druk">
      <rect x={links} y={top} width={breed} height={Math.max(0, y(0) - top)} />
      <path d={`M${links} ${top}h${breed}`} />
      {breed > 46 && (
        <text x={links + breed / 2} y={blijft > 80 ? top + 18 : top - 6} textAnchor="middle">
          {centen(blijft).replace(' cent', '')}
        </text>
      )}
    </g>
  );
}

function Sleutel({ as }: { readonly as: As }) {
  if (as === 'vermogen') return null;
  return (
    <ul className="mdn-atlas__sleutel mdn-sm" aria-hidden="true">
      <li className="mdn-atlas__sleutel--samen">Samen: loon, vakantiegeld en bijstand</li>
      <li className="mdn-atlas__sleutel--bijstand">Bijstand</li>
      <li className="mdn-atlas__sleutel--loon">Alleen het loon</li>
    </ul>
  );
}

/** The drawing by keyboard and by ear: a slider along the axis, and in words what stands there. */
function Aflezen({
  beeld,
  as,
  op,
  onKies,
}: {
  readonly beeld: Beeld;
  readonly as: As;
  readonly op: Cents;
  readonly onKies: (cents: Cents) => void;
}) {
  const id = useId();
  const gelezen = leesAf(beeld, op);
  const wat = as === 'loon' ? 'loon' : 'spaargeld';
  const zin =
    gelezen?.samen === undefined
      ? `Bij ${euro(op)} ${wat} is de uitkomst niet bekend.`
      : as === 'vermogen'
        ? `Bij ${euro(op)} spaargeld is de bijstand ${euro(gelezen.samen)}.`
        : `Bij ${euro(op)} loon is de bijstand ${euro(gelezen.bijstand ?? 0)} en samen is dat ${euro(gelezen.samen)}. Van een extra euro blijft ${centen(gelezen.blijft)}.`;
  return (
    <div className="mdn-atlas__aflezen mdn-niet-printen">
      <label htmlFor={id}>{as === 'loon' ? 'Loon per maand' : 'Spaargeld'}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={beeld.breed}
        step={as === 'loon' ? 10_00 : 100_00}
        value={op}
        aria-valuetext={zin}
        onChange={(event) => onKies(Number(event.target.value))}
      />
      <output htmlFor={id}>{zin}</output>
    </div>
  );
}
