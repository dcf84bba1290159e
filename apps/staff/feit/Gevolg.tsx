import type { recordFeit } from '@meedoen/contract/feit';
import type { Maand } from '@meedoen/law/kernel';
import { bedrag, maandLang, verschilbedrag } from '@meedoen/ui/weergave';
import { Paragraph } from '@utrecht/component-library-react';
import { Link } from 'react-router';
import type { Antwoord } from '../verbinding/verbinding.tsx';

type Gevolgen = Antwoord<typeof recordFeit>['gevolg'];

/** What a fact did to past months: each difference beside its own month, and the proposal that follows by itself. */
export function Gevolg({ gevolg, kop }: { readonly gevolg: Gevolgen; readonly kop: string }) {
  const anders = gevolg.maanden.filter((maand) => maand.verschilInCenten !== 0);
  return (
    <div className="mdn-stapel">
      <Paragraph className="mdn-melding mdn-melding--ok" role="status">
        <b>{kop}.</b>{' '}
        {anders.length === 0
          ? 'Dit verandert geen maand die al betaald is.'
          : 'Dit verandert wat over eerdere maanden hoorde.'}
      </Paragraph>
      {anders.length > 0 && (
        <table className="utrecht-table">
          <caption className="mdn-visually-hidden">Gevolg per maand</caption>
          <thead>
            <tr>
              <th scope="col" className="utrecht-table__header-cell">
                Maand
              </th>
              {['Geboekt', 'Nu berekend', 'Verschil'].map((naam) => (
                <th
                  key={naam}
                  scope="col"
                  className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column"
                >
                  {naam}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {anders.map((maand) => (
              <tr key={maand.maand} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  {maandLang(maand.maand as Maand)}
                </th>
                <td className="utrecht-table__cell mdn-num">{bedrag(maand.geboektInCenten)}</td>
                <td className="utrecht-table__cell mdn-num">
                  {maand.berekendInCenten === null ? 'bedrag ontbreekt' : bedrag(maand.berekendInCenten)}
                </td>
                <td className="utrecht-table__cell mdn-num">
                  <b className={(maand.verschilInCenten ?? 0) < 0 ? 'mdn-min' : 'mdn-plus'}>
                    {maand.verschilInCenten === null ? 'nog niet bekend' : verschilbedrag(maand.verschilInCenten)}
                  </b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {gevolg.voorstel && (
        <Paragraph>
          Er ligt een voorstel klaar.{' '}
          <Link className="utrecht-link" to={`/besluiten/${gevolg.voorstel}`}>
            Naar het voorstel
          </Link>
        </Paragraph>
      )}
    </div>
  );
}
