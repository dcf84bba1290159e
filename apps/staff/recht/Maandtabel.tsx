import type { readRecht } from '@meedoen/contract/recht';
import { bedrag, datumKort, maandLang, maandnaam, verschilbedrag } from '@meedoen/ui/weergave';
import { useSessie } from '../sessie/sessie.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';

type Rechtmaand = Antwoord<typeof readRecht>['maanden'][number];
const STAND = {
  betaald: 'betaald',
  voorlopig: 'voorlopig',
  ontbreekt: 'er ontbreekt iets',
  'geen-recht': 'geen recht',
  'nog-niet': 'nog niet',
} as const;
const of = (cents: number | null) => (cents === null ? 'niet bekend' : bedrag(cents));

/** The table behind the strip. */
export function Maandtabel({ maanden, open }: { readonly maanden: readonly Rechtmaand[]; readonly open?: boolean }) {
  const { vandaag } = useSessie();
  const tabel = (
    <div className="mdn-maandtabel__doos">
      <table className="utrecht-table">
        <caption className="mdn-visually-hidden">De maanden in cijfers</caption>
        <thead>
          <tr>
            <th scope="col" className="utrecht-table__header-cell">
              Maand
            </th>
            {['Norm', 'Inkomen', 'Vrij', 'Uitkering', 'Geboekt', 'Betaald'].map((kop) => (
              <th
                key={kop}
                scope="col"
                className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column"
              >
                {kop}
              </th>
            ))}
            <th scope="col" className="utrecht-table__header-cell">
              Stand
            </th>
            <th scope="col" className="utrecht-table__header-cell">
              Correctie over deze maand
            </th>
          </tr>
        </thead>
        <tbody>
          {maanden.map((maand) => (
            <tr key={maand.maand} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell">
                {maandLang(maand.maand)}
              </th>
              {[maand.normInCenten, maand.inkomenInCenten, maand.vrijgelatenInCenten, maand.uitkeringInCenten].map(
                (cents, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the four columns never move
                  <td key={i} className="utrecht-table__cell mdn-num">
                    {of(cents)}
                  </td>
                ),
              )}
              <td className="utrecht-table__cell mdn-num">{bedrag(maand.geboektInCenten)}</td>
              <td className="utrecht-table__cell mdn-num">
                <b>{bedrag(maand.betaaldInCenten)}</b>
              </td>
              <td className="utrecht-table__cell">
                {STAND[maand.stand]}
                {maand.betaaldOp && `, ${datumKort(maand.betaaldOp, vandaag)}`}
              </td>
              <td className="utrecht-table__cell">
                {maand.correcties.map((correctie) => (
                  <div key={correctie.id}>
                    <b className={correctie.bedragInCenten < 0 ? 'mdn-min' : 'mdn-plus'}>
                      {verschilbedrag(correctie.bedragInCenten)}
                    </b>{' '}
                    {correctie.oorzaak}
                    {correctie.verrekendIn
                      ? `, verrekend in ${maandnaam(correctie.verrekendIn)}`
                      : `, ${correctie.status}`}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (open) return tabel;
  return (
    <details className="mdn-achter">
      <summary>Als tabel lezen</summary>
      {tabel}
    </details>
  );
}
