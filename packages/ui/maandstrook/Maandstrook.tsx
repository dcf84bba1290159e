import type { Maand } from '@meedoen/law/kernel';
import { useEffect, useId } from 'react';
import { useBreedte } from '../breedte/index.ts';
import { bedrag, heleEuros, maandKort, maandLang, maandnaam } from '../weergave/index.ts';
import { Correcties } from './Correcties.tsx';
import { delen, type Strookmaand, schaal } from './schaal.ts';

const LINKS = 104;
const HOOG = 168;
const BOVEN = 16;

/**
 * The months of a year: bijstand, wage that counts and wage that stays free with the norm as a line, what was paid, and
 * each correction under the month it belongs to with a line to the month where it is settled.
 */
export function Maandstrook({
  maanden,
  gekozen,
  onKies,
}: {
  readonly maanden: readonly Strookmaand[];
  readonly gekozen: Maand;
  readonly onKies: (maand: Maand) => void;
}) {
  const [ref, breed] = useBreedte<HTMLElement>(1200, 900);
  const patroon = useId();
  const { top, streepjes } = schaal(maanden);
  const kolom = (breed - LINKS - 8) / Math.max(1, maanden.length);
  const y = (cents: number) => BOVEN + HOOG - (cents / top) * HOOG;
  const x = (i: number) => LINKS + i * kolom;
  const balk = Math.min(60, kolom * 0.6);
  const lang = kolom > 74;
  const hoogte = HOOG + (maanden.some(({ correcties }) => correcties.length > 0) ? 134 : 78);
  const keuze = maanden.findIndex((maand) => maand.maand === gekozen);
  const midden = keuze < 0 ? undefined : x(keuze) + kolom / 2;
  // On a phone the year does not fit: the month that was chosen is the one in sight.
  useEffect(() => {
    const strook = ref.current;
    if (strook && midden !== undefined) strook.scrollLeft = midden - strook.clientWidth / 2;
  }, [ref, midden]);
  return (
    <section className="mdn-strook" ref={ref} aria-label="Maanden">
      <svg width={breed} height={hoogte} viewBox={`0 0 ${breed} ${hoogte}`} aria-hidden="true">
        <defs>
          <pattern id={patroon} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="mdn-strook__vrij-grond" />
            <rect width="2" height="6" className="mdn-strook__vrij-streep" />
          </pattern>
        </defs>
        {keuze >= 0 && (
          <rect className="mdn-strook__keuze" x={x(keuze) + 1} y="2" width={kolom - 2} height={hoogte - 6} rx="4" />
        )}
        <g className="mdn-strook__as">
          {streepjes.map((streep) => (
            <g key={streep}>
              <path d={`M${LINKS} ${y(streep)}H${breed - 4}`} />
              <text x={LINKS - 6} y={y(streep) + 4} textAnchor="end">
                {streep === 0 ? '€ 0' : heleEuros(streep)}
              </text>
            </g>
          ))}
        </g>
        <g className="mdn-strook__balken">
          {maanden.map((maand, i) => {
            const { uitkering, telt, vrij } = delen(maand);
            const links = x(i) + (kolom - balk) / 2;
            return (
              <g key={maand.maand}>
                <rect
                  className="mdn-strook__uitkering"
                  x={links}
                  y={y(uitkering)}
                  width={balk}
                  height={y(0) - y(uitkering)}
                />
                <rect
                  className="mdn-strook__telt"
                  x={links}
                  y={y(uitkering + telt)}
                  width={balk}
                  height={y(0) - y(telt)}
                />
                {vrij > 0 && (
                  <rect
                    className="mdn-strook__vrij"
                    x={links}
                    y={y(uitkering + telt + vrij)}
                    width={balk}
                    height={y(0) - y(vrij)}
                    fill={`url(#${patroon})`}
                  />
                )}
                {maand.stand === 'voorlopig' && (
                  <rect
                    className="mdn-strook__voorlopig"
                    x={links - 3}
                    y={y(uitkering + telt + vrij) - 4}
                    width={balk + 6}
                    height={y(0) - y(uitkering + telt + vrij) + 4}
                  />
                )}
                {maand.normInCenten !== null && (
                  <path className="mdn-strook__norm" d={`M${x(i)} ${y(maand.normInCenten)}h${kolom}`} />
                )}
              </g>
            );
          })}
        </g>
        <g className="mdn-strook__tekst">
          {maanden.map((maand, i) => (
            <text
              key={maand.maand}
              x={x(i) + kolom / 2}
              y={HOOG + BOVEN + 19}
              textAnchor="middle"
              className={maand.maand === gekozen ? 'mdn-strook__gekozen' : ''}
            >
              {lang ? maandnaam(maand.maand) : maandKort(maand.maand)}
            </text>
          ))}
          <text x="0" y={HOOG + BOVEN + 44}>
            Uitbetaald
          </text>
          {maanden.map((maand, i) => (
            <text
              key={maand.maand}
              x={x(i) + kolom / 2}
              y={HOOG + BOVEN + 44}
              textAnchor="middle"
              className={
                maand.stand === 'betaald' || maand.betaaldInCenten !== 0 ? 'mdn-strook__betaald' : 'mdn-strook__stil'
              }
            >
              {maand.stand === 'betaald' || maand.betaaldInCenten !== 0
                ? bedrag(maand.betaaldInCenten)
                : WOORD[maand.stand]}
            </text>
          ))}
        </g>
        <Correcties maanden={maanden} x={(i) => x(i) + kolom / 2} boven={HOOG + BOVEN + 58} />
      </svg>
      <fieldset className="mdn-strook__knoppen">
        <legend className="mdn-visually-hidden">Kies een maand</legend>
        {maanden.map((maand, i) => (
          <button
            key={maand.maand}
            type="button"
            aria-pressed={maand.maand === gekozen}
            aria-label={maandLang(maand.maand)}
            onClick={() => onKies(maand.maand)}
            style={{ insetInlineStart: x(i) + 1, inlineSize: kolom - 2, blockSize: hoogte - 6 }}
          />
        ))}
      </fieldset>
    </section>
  );
}

const WOORD = {
  betaald: '',
  voorlopig: 'voorlopig',
  ontbreekt: 'ontbreekt',
  'geen-recht': 'geen recht',
  'nog-niet': 'nog niet',
  'voor-meedoen': 'eerder',
} as const;
