import type { briefblok } from '@meedoen/contract/besluit';
import { bedrag } from '@meedoen/ui/weergave';
import type { ReactNode } from 'react';
import './brief.css';

export type Briefdeel = (typeof briefblok)['_output'];

/** A letter on the screen: fixed text and own sentences are told apart by edge and ground. */
export function Blokken({
  blokken,
  eigen,
  kop = 'h3',
}: {
  readonly blokken: readonly Briefdeel[];
  readonly eigen?: (blok: Briefdeel) => ReactNode;
  /** Level of the heading of the letter on the page it stands on. */
  readonly kop?: 'h2' | 'h3';
}) {
  return (
    <article className="mdn-brief" aria-label="De brief">
      {blokken.map((blok, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter has one order
        <Blok key={i} blok={blok} eigen={eigen} Kop={kop} />
      ))}
    </article>
  );
}

function Blok({
  blok,
  eigen,
  Kop,
}: {
  readonly blok: Briefdeel;
  readonly eigen: ((blok: Briefdeel) => ReactNode) | undefined;
  readonly Kop: 'h2' | 'h3';
}) {
  if (blok.sleutel && eigen) return eigen(blok);
  const klasse = blok.eigen ? 'mdn-brief__deel mdn-brief__deel--eigen' : 'mdn-brief__deel';
  return (
    <div className={klasse}>
      {blok.tekst &&
        (blok.soort === 'kop' || blok.soort === 'onderwerp' ? (
          <Kop className="mdn-brief__kop">{blok.tekst}</Kop>
        ) : (
          <p>{blok.tekst}</p>
        ))}
      {blok.regels.length > 0 &&
        (blok.regels.some((regel) => regel.bedragInCenten !== null) ? (
          <table className="mdn-brief__som">
            <tbody>
              {blok.regels.map((regel) => (
                <tr key={regel.tekst} className={regel.nadruk ? 'mdn-brief__nadruk' : undefined}>
                  <th scope="row">
                    {regel.tekst} {regel.artikel && <span className="mdn-mut">{regel.artikel}</span>}
                  </th>
                  <td>{regel.bedragInCenten === null ? '' : bedrag(regel.bedragInCenten)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <ul>
            {blok.regels.map((regel) => (
              <li key={regel.tekst} className={regel.nadruk ? 'mdn-brief__nadruk' : undefined}>
                {regel.tekst} {regel.artikel && <span className="mdn-mut">{regel.artikel}</span>}
              </li>
            ))}
          </ul>
        ))}
    </div>
  );
}
