import type { briefblok } from '@meedoen/contract/besluit';
import { Artikel } from '@meedoen/ui/uitleg';
import { bedrag, euro } from '@meedoen/ui/weergave';
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
  /** Draws a sentence that staff may replace; without it the sentence stands as text. */
  readonly eigen?: (blok: Briefdeel) => ReactNode;
  /** Level of the headings of the letter on the page it stands on. */
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

/** Blocks whose lines are points of a list; the lines of others run on as one text. */
const LIJSTEN = new Set(['datums', 'redenen', 'plichten', 'bijlagen']);

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
  if (blok.regels.length === 0 && blok.tekst === '') return null;
  const isTekst = blok.regels.length === 0;
  return (
    <div className={blok.eigen ? 'mdn-brief__deel mdn-brief__deel--eigen' : 'mdn-brief__deel'}>
      {isTekst && <p>{blok.tekst}</p>}
      {!isTekst && blok.tekst && (
        <Kop className={blok.soort === 'conclusie' ? 'mdn-brief__kop mdn-brief__kop--eerst' : 'mdn-brief__kop'}>
          {blok.tekst}
        </Kop>
      )}
      <Regels blok={blok} />
    </div>
  );
}

/** The large amount and then what it is: the other way round it reads backwards. */
function Groot({ blok }: { readonly blok: Briefdeel }) {
  return blok.regels.map((regel) => (
    <p key={regel.tekst} className="mdn-brief__bedrag">
      {regel.bedragInCenten !== null && <b className="mdn-brief__groot">{euro(regel.bedragInCenten)}</b>} {regel.tekst}
    </p>
  ));
}

function Regels({ blok }: { readonly blok: Briefdeel }) {
  if (blok.soort === 'bedrag') return <Groot blok={blok} />;
  if (blok.regels.some((regel) => regel.bedragInCenten !== null)) return <Som blok={blok} />;
  if (LIJSTEN.has(blok.soort))
    return (
      <ul>
        {blok.regels.map((regel) => (
          <li key={`${regel.tekst}${regel.artikel}`} className={regel.nadruk ? 'mdn-brief__nadruk' : undefined}>
            {regel.tekst} {regel.artikel && <Artikel artikel={regel.artikel} />}
          </li>
        ))}
      </ul>
    );
  if (blok.soort === 'groet')
    return blok.regels.map((regel) => (
      <p key={regel.tekst} className={regel.nadruk ? 'mdn-brief__nadruk' : undefined}>
        {regel.tekst}
      </p>
    ));
  return (
    <p>
      {blok.regels.map((regel) => (
        <span key={regel.tekst} className={regel.nadruk ? 'mdn-brief__nadruk' : undefined}>
          {regel.tekst} {regel.artikel && <Artikel artikel={regel.artikel} />}{' '}
        </span>
      ))}
    </p>
  );
}

function Som({ blok }: { readonly blok: Briefdeel }) {
  return (
    <table className="mdn-brief__som">
      <tbody>
        {blok.regels.map((regel) => (
          <tr key={`${regel.tekst}${regel.bedragInCenten}`} className={regel.nadruk ? 'mdn-brief__nadruk' : undefined}>
            <th scope="row">
              {regel.tekst} {regel.artikel && <span className="mdn-mut">{regel.artikel}</span>}
            </th>
            <td>{regel.bedragInCenten === null ? '' : bedrag(regel.bedragInCenten)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
