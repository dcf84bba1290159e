import { bedrag } from '../weergave/index.ts';
import { Artikel } from './Artikel.tsx';
import { type Boom, redenenVan } from './redenen.ts';

/**
 * Draws an explanation of the law: rule, dated amount, fact and policy as rows, each with its article and source.
 * @param feitAdres gives the address of a fact on the screen, when there is one
 */
export function Uitleg({
  boom,
  feitAdres,
}: {
  readonly boom: Boom;
  readonly feitAdres?: (feit: string) => string | undefined;
}) {
  return (
    <table className="mdn-uitleg">
      <caption className="mdn-visually-hidden">Waarom dit bedrag</caption>
      <tbody>
        {redenenVan(boom).map((reden) => {
          const adres = reden.feit && feitAdres?.(reden.feit);
          return (
            <tr key={`${reden.soort}|${reden.tekst}|${reden.artikel}`} data-diepte={Math.min(reden.diepte, 3)}>
              <th scope="row">{reden.soort}</th>
              <td>
                {adres ? (
                  <a className="utrecht-link" href={adres}>
                    {reden.tekst}
                  </a>
                ) : (
                  reden.tekst
                )}
                {reden.bron && <span className="mdn-uitleg__bron">{reden.bron}</span>}
              </td>
              <td className="mdn-uitleg__eind">
                {reden.cents !== undefined && <span className="mdn-uitleg__bedrag">{bedrag(reden.cents)}</span>}
                {reden.artikel && <Artikel artikel={reden.artikel} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
