import { type Betaalrun, readRegels } from '@meedoen/contract/betaalrun';
import { useBreedte } from '@meedoen/ui/breedte';
import { aantal, bedrag, heleEuros, verschilbedrag } from '@meedoen/ui/weergave';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { useClient } from '../verbinding/verbinding.tsx';
import { stapel } from './brug.ts';

const DIK = 8;

/** All lines that differ as dots, along the difference; those a person must see are filled. */
export function Punten({ run }: { readonly run: Betaalrun }) {
  const api = useClient();
  const [ref, breed] = useBreedte<HTMLDivElement>(900, 300);
  const lezing = useInfiniteQuery({
    queryKey: ['readRegels', run.id, 'verschil'],
    queryFn: ({ pageParam, signal }) =>
      api(readRegels, {
        params: { runId: run.id },
        query: { aantal: 100, alleen: 'verschil', ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (laatste) => laatste.volgende ?? undefined,
  });
  const regels = (lezing.data?.pages ?? []).flatMap((pagina) => pagina.regels);
  const totaal = lezing.data?.pages[0]?.totaal;
  if (regels.length === 0) return null;
  const { punten, uiterste, hoogste } = stapel(regels, breed - 20, DIK);
  const hoog = hoogste * DIK + 30;
  const x = (cents: number) => 10 + ((cents + uiterste) / (2 * uiterste)) * (breed - 20);
  const stap =
    [50_00, 100_00, 250_00, 500_00, 1000_00, 2500_00].find((s) => uiterste / s <= (breed > 600 ? 5 : 2)) ?? 5000_00;
  const streepjes = Array.from(
    { length: Math.floor(uiterste / stap) * 2 + 1 },
    (_, i) => (i - Math.floor(uiterste / stap)) * stap,
  );
  return (
    <div className="mdn-punten">
      <div className="mdn-rij mdn-sm">
        <b>
          {totaal && totaal > regels.length
            ? `${aantal(regels.length)} van ${aantal(totaal)} verschillen`
            : `Alle ${aantal(regels.length)} verschillen`}
        </b>
        <span className="mdn-legenda">
          <span>
            <span className="mdn-legenda__vlak mdn-punten__vlak--let" />
            moet iemand zien
          </span>
          <span>
            <span className="mdn-legenda__vlak mdn-punten__vlak" />
            verklaard
          </span>
          <span>euro per maand</span>
        </span>
        {lezing.hasNextPage && (
          <Button
            className="mdn-klein"
            appearance="subtle-button"
            aria-disabled={lezing.isFetchingNextPage}
            onClick={() => void lezing.fetchNextPage()}
          >
            Meer laden
          </Button>
        )}
      </div>
      <div ref={ref}>
        <svg
          width={breed}
          height={hoog}
          viewBox={`0 0 ${breed} ${hoog}`}
          role="img"
          aria-label={`${regels.length} regels met een verschil, van ${bedrag(Math.min(...regels.map((regel) => regel.verschilInCenten ?? 0)))} tot ${bedrag(Math.max(...regels.map((regel) => regel.verschilInCenten ?? 0)))} euro. De lijst hieronder noemt ze.`}
        >
          <path className="mdn-punten__as" d={`M4 ${hoog - 24.5}H${breed - 4}`} />
          {streepjes.map((streep) => (
            <g key={streep}>
              <path className="mdn-punten__as" d={`M${x(streep)} ${hoog - 24}v5`} />
              <text x={x(streep)} y={hoog - 6} textAnchor="middle">
                {streep > 0 ? `+${heleEuros(streep)}` : heleEuros(streep)}
              </text>
            </g>
          ))}
          {punten.map(({ regel, kolom, rij }) => (
            <circle
              key={regel.id}
              className={regel.aandacht ? 'mdn-punten__punt mdn-punten__punt--let' : 'mdn-punten__punt'}
              cx={10 + kolom * DIK + DIK / 2}
              cy={hoog - 30 - rij * DIK}
              r="3.4"
            >
              <title>
                {regel.naam}: {verschilbedrag(regel.verschilInCenten ?? 0)}, {regel.oorzaak}
              </title>
            </circle>
          ))}
        </svg>
      </div>
    </div>
  );
}
