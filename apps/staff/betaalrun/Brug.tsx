import type { Betaalrun } from '@meedoen/contract/betaalrun';
import { useBreedte } from '@meedoen/ui/breedte';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, heleEuros, verschilbedrag } from '@meedoen/ui/weergave';
import { brugas, brugdelen } from './brug.ts';

const LINKS = 74;
const HOOG = 168;

/** From last time to this time, each step tied to a cause; a broken axis is drawn broken. */
export function Brug({ run }: { readonly run: Betaalrun }) {
  const [ref, breed] = useBreedte<HTMLElement>(900, 760);
  if (run.vorigeTotaalInCenten === null) return <p className="mdn-sec">Er is geen vorige run om mee te vergelijken.</p>;
  const delen = brugdelen(run.vorigeTotaalInCenten, run.totaalInCenten, run.brug);
  const { onder, boven, gebroken, streepjes } = brugas(delen);
  const y = (cents: number) => 18 + HOOG - ((Math.max(cents, onder) - onder) / (boven - onder)) * HOOG;
  const kolom = (breed - LINKS) / delen.length;
  const balk = Math.min(68, kolom * 0.82);
  const x = (i: number) => LINKS + i * kolom + (kolom - balk) / 2;
  return (
    <section className="mdn-brug" ref={ref} aria-label="Verschil met vorige keer, per oorzaak">
      <svg width={breed} height={HOOG + 66} viewBox={`0 0 ${breed} ${HOOG + 66}`} aria-hidden="true">
        {streepjes.map((streep) => (
          <g key={streep} className="mdn-brug__as">
            <path d={`M${LINKS - 6} ${y(streep)}H${breed}`} />
            <text x={LINKS - 12} y={y(streep) + 4} textAnchor="end">
              {heleEuros(streep)}
            </text>
          </g>
        ))}
        {gebroken && <path className="mdn-brug__breuk" d={`M${LINKS - 6} ${HOOG + 12}l6 -5 6 10 6 -5`} />}
        {delen.map((deel, i) => {
          const top = y(deel.tot);
          const bodem = deel.soort === 'begin' || deel.soort === 'eind' ? y(onder) : y(deel.van);
          const volgende = delen[i + 1];
          const eind = deel.soort === 'min' ? deel.van : deel.tot;
          return (
            <g key={`${deel.soort}${deel.oorzaak}`}>
              <rect
                className={`mdn-brug__balk mdn-brug__balk--${deel.soort}`}
                x={x(i)}
                y={top}
                width={balk}
                height={Math.max(2, bodem - top)}
              />
              <text
                className={`mdn-brug__bedrag mdn-brug__bedrag--${deel.soort}`}
                x={x(i) + balk / 2}
                y={top - 6}
                textAnchor="middle"
              >
                {deel.soort === 'begin' || deel.soort === 'eind'
                  ? heleEuros(deel.bedragInCenten)
                  : `${deel.bedragInCenten > 0 ? '+' : ''}${heleEuros(deel.bedragInCenten)}`}
              </text>
              {volgende && <path className="mdn-brug__lijn" d={`M${x(i) + balk} ${y(eind)}H${x(i + 1)}`} />}
              <text x={x(i) + balk / 2} y={HOOG + 38} textAnchor="middle">
                {deel.oorzaak.length > kolom / 6.2
                  ? `${deel.oorzaak.slice(0, Math.max(4, Math.floor(kolom / 6.2) - 1))}…`
                  : deel.oorzaak}
              </text>
              {deel.aantal > 0 && (
                <text className="mdn-brug__aantal" x={x(i) + balk / 2} y={HOOG + 54} textAnchor="middle">
                  {deel.aantal}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details className="mdn-achter">
        <summary>Als tabel lezen</summary>
        <Tabel
          titel="Verschil met de vorige keer"
          rijen={delen}
          sleutel={(deel) => `${deel.soort}${deel.oorzaak}`}
          kolommen={[
            { kop: 'Oorzaak', soort: 'naam', toon: ({ oorzaak }) => oorzaak },
            { kop: 'Rechten', soort: 'getal', toon: ({ aantal }) => aantal > 0 && String(aantal) },
            {
              kop: 'Bedrag',
              soort: 'getal',
              toon: ({ soort, bedragInCenten }) =>
                soort === 'begin' || soort === 'eind' ? bedrag(bedragInCenten) : verschilbedrag(bedragInCenten),
            },
          ]}
        />
      </details>
    </section>
  );
}
