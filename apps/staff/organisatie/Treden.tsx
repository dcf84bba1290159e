import type { readNormwijziging } from '@meedoen/contract/organisatie';
import { aantal, bedrag, verschilbedrag } from '@meedoen/ui/weergave';
import type { Antwoord } from '../verbinding/verbinding.tsx';

/** Per family form from old to new, with a bar for how many people it touches. */
export function Treden({ groepen }: { readonly groepen: Antwoord<typeof readNormwijziging>['groepen'] }) {
  const meest = Math.max(1, ...groepen.map((groep) => groep.aantal));
  return (
    <div className="mdn-treden__tabel">
      <table className="utrecht-table mdn-treden">
        <thead>
          <tr>
            <th scope="col" className="utrecht-table__header-cell">
              Leefvorm
            </th>
            <th scope="col" className="utrecht-table__header-cell">
              Rechten
            </th>
            {['Was', 'Wordt', 'Verschil'].map((kop) => (
              <th
                key={kop}
                scope="col"
                className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column"
              >
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groepen.map((groep) => (
            <tr key={groep.leefvorm} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell">
                {groep.leefvorm}
              </th>
              <td className="utrecht-table__cell">
                <span className="mdn-treden__doos">
                  <span className="mdn-treden__balk" style={{ inlineSize: `${(groep.aantal / meest) * 100}px` }} />
                  {aantal(groep.aantal)}
                </span>
              </td>
              <td className="utrecht-table__cell mdn-num">{bedrag(groep.vanInCenten)}</td>
              <td className="utrecht-table__cell mdn-num">
                <b>{bedrag(groep.naarInCenten)}</b>
              </td>
              <td
                className={`utrecht-table__cell mdn-num ${groep.naarInCenten < groep.vanInCenten ? 'mdn-min' : 'mdn-plus'}`}
              >
                {verschilbedrag(groep.naarInCenten - groep.vanInCenten)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
