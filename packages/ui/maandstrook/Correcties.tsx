import { maandnaam, verschilbedrag } from '../weergave/index.ts';
import type { Strookmaand } from './schaal.ts';

interface Pijl {
  readonly id: string;
  readonly van: number;
  readonly naar: number | undefined;
  readonly cents: number;
}

/** Each correction under the month it belongs to; a line runs to the month where it is settled. */
export function Correcties({
  maanden,
  x,
  boven,
}: {
  readonly maanden: readonly Strookmaand[];
  readonly x: (index: number) => number;
  readonly boven: number;
}) {
  const index = new Map(maanden.map((maand, i) => [maand.maand, i]));
  const pijlen = maanden.flatMap((maand, van) =>
    maand.correcties.map(
      (correctie): Pijl => ({
        id: correctie.id,
        van,
        naar: correctie.verrekendIn ? index.get(correctie.verrekendIn) : undefined,
        cents: correctie.bedragInCenten,
      }),
    ),
  );
  if (pijlen.length === 0) return null;
  const perMaand = new Map<number, number>();
  for (const pijl of pijlen) perMaand.set(pijl.van, (perMaand.get(pijl.van) ?? 0) + pijl.cents);
  const herkomsten = new Map<number, string[]>();
  for (const pijl of pijlen) {
    if (pijl.naar === undefined || pijl.naar === pijl.van) continue;
    const namen = herkomsten.get(pijl.naar) ?? [];
    const maand = maanden[pijl.van];
    if (maand && !namen.includes(maandnaam(maand.maand))) namen.push(maandnaam(maand.maand));
    herkomsten.set(pijl.naar, namen);
  }
  return (
    <g className="mdn-strook__correcties">
      <text x="0" y={boven + 10}>
        Correctie, bij
      </text>
      <text x="0" y={boven + 25}>
        eigen maand
      </text>
      {pijlen.map((pijl, rij) =>
        pijl.naar === undefined || pijl.naar === pijl.van ? null : (
          <path
            key={pijl.id}
            className={pijl.cents < 0 ? 'mdn-strook__pijl mdn-strook__pijl--min' : 'mdn-strook__pijl'}
            d={`M${x(pijl.van)} ${boven + 20}v${10 + (rij % 2) * 7}H${x(pijl.naar)}v${-8 - (rij % 2) * 7}m-4 5l4 -5 4 5`}
          />
        ),
      )}
      {[...perMaand].map(([van, cents]) => (
        <g
          key={van}
          className={cents < 0 ? 'mdn-strook__correctie mdn-strook__correctie--min' : 'mdn-strook__correctie'}
        >
          <rect x={x(van) - 37} y={boven - 1} width="74" height="21" rx="3" />
          <text x={x(van)} y={boven + 14} textAnchor="middle">
            {verschilbedrag(cents)}
          </text>
        </g>
      ))}
      {[...herkomsten].map(([naar, namen]) =>
        perMaand.has(naar) ? null : (
          <text key={naar} x={x(naar)} y={boven + 14} textAnchor="middle">
            uit {namen.length === 1 ? namen[0] : `${namen.length} maanden`}
          </text>
        ),
      )}
    </g>
  );
}
