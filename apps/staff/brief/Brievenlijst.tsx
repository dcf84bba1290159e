import { readBrieven } from '@meedoen/contract/brief';
import { datumKort } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Link } from 'react-router';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';

const KANAAL = { papier: 'op papier', 'eigen-pagina': 'eigen pagina' } as const;

/** Letters to a person, with how they went and until when objection is possible. */
export function Brievenlijst({ persoon }: { readonly persoon: string }) {
  const { vandaag } = useSessie();
  const lezing = useLees(readBrieven, { params: { persoonId: persoon } });
  return (
    <section className="mdn-panel" aria-labelledby="brieven">
      <div className="mdn-panel__kop">
        <Heading2 id="brieven">Brieven</Heading2>
      </div>
      <Lezing van={lezing} wat="de brieven">
        {({ brieven }) =>
          brieven.length === 0 ? (
            <Leeg>Er zijn nog geen brieven verstuurd.</Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <table className="utrecht-table">
                <thead>
                  <tr>
                    {['Datum', 'Brief', 'Verzonden', 'Bezwaar tot'].map((kop) => (
                      <th key={kop} scope="col" className="utrecht-table__header-cell">
                        {kop}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {brieven.map((brief) => (
                    <tr key={brief.id} className="utrecht-table__row">
                      <td className="utrecht-table__cell mdn-nowrap">{datumKort(brief.datum, vandaag)}</td>
                      <td className="utrecht-table__cell">
                        <Link className="utrecht-link" to={`/brieven/${brief.id}`}>
                          {brief.onderwerp}
                        </Link>
                        <br />
                        <span className="mdn-xs mdn-mut">{brief.kenmerk}</span>
                      </td>
                      <td className="utrecht-table__cell">
                        {KANAAL[brief.kanaal]}, {brief.verzending}
                        {brief.gelezen && ', gelezen'}
                      </td>
                      <td className="utrecht-table__cell">
                        {brief.bezwaarTot ? (
                          <>
                            {datumKort(brief.bezwaarTot, vandaag)}{' '}
                            {brief.bezwaarTot < vandaag && <span className="mdn-mut">voorbij</span>}
                          </>
                        ) : (
                          <span className="mdn-mut">geen besluit</span>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Lezing>
    </section>
  );
}
