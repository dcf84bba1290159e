import { type Betaalrun, readRegels } from '@meedoen/contract/betaalrun';
import { bedrag, verschilbedrag } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';

/** Any line of the run, by name, a page at a time. */
export function Zoekregels({ run }: { readonly run: Betaalrun }) {
  const [zoek, setZoek] = useState('');
  const [gevraagd, setGevraagd] = useState<string>();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const lezing = useLees(
    readRegels,
    {
      params: { runId: run.id },
      query: { aantal: 25, alleen: 'alles', ...(gevraagd ? { zoek: gevraagd } : {}), ...(cursor ? { cursor } : {}) },
    },
    { aan: gevraagd !== undefined, houdVorige: true },
  );
  return (
    <section className="mdn-panel" aria-labelledby="alle">
      <div className="mdn-panel__kop">
        <Heading2 id="alle">Alle regels</Heading2>
        <form
          className="mdn-rij"
          onSubmit={(event) => {
            event.preventDefault();
            setCursors([]);
            setGevraagd(zoek.trim());
          }}
        >
          <label className="mdn-visually-hidden" htmlFor="regelzoek">
            Zoek op naam
          </label>
          <input
            id="regelzoek"
            className="utrecht-textbox mdn-kort"
            placeholder="Zoek op naam"
            value={zoek}
            onChange={(event) => setZoek(event.target.value)}
            maxLength={100}
          />
          <Button className="mdn-klein" type="submit" appearance="secondary-action-button">
            Tonen
          </Button>
        </form>
      </div>
      {gevraagd !== undefined && (
        <Lezing van={lezing} wat="de regels">
          {({ regels, volgende }) =>
            regels.length === 0 ? (
              <Leeg>Geen regel met die naam.</Leeg>
            ) : (
              <div className="mdn-panel__tabel">
                <table className="utrecht-table">
                  <thead>
                    <tr>
                      <th scope="col" className="utrecht-table__header-cell">
                        Wie
                      </th>
                      {['Vorige', 'Nu', 'Verschil'].map((kop) => (
                        <th
                          key={kop}
                          scope="col"
                          className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column"
                        >
                          {kop}
                        </th>
                      ))}
                      <th scope="col" className="utrecht-table__header-cell">
                        Oorzaak
                      </th>
                      <th scope="col" className="utrecht-table__header-cell">
                        Rekening
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {regels.map((regel) => (
                      <tr key={regel.id} className="utrecht-table__row">
                        <th scope="row" className="utrecht-table__cell">
                          <Link className="utrecht-link" to={`/dossiers/${regel.persoon}/betalingen`}>
                            {regel.naam}
                          </Link>
                        </th>
                        <td className="utrecht-table__cell mdn-num">
                          {regel.vorigInCenten === null ? '' : bedrag(regel.vorigInCenten)}
                        </td>
                        <td className="utrecht-table__cell mdn-num">
                          {regel.nuInCenten === null ? 'ontbreekt' : bedrag(regel.nuInCenten)}
                        </td>
                        <td className="utrecht-table__cell mdn-num">
                          {regel.verschilInCenten === null ? '' : verschilbedrag(regel.verschilInCenten)}
                        </td>
                        <td className="utrecht-table__cell">{regel.oorzaak}</td>
                        <td className="utrecht-table__cell mdn-sec">{regel.iban}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <div className="mdn-rij">
                  {cursors.length > 0 && (
                    <Button
                      className="mdn-klein"
                      appearance="subtle-button"
                      onClick={() => setCursors(cursors.slice(0, -1))}
                    >
                      Vorige 25
                    </Button>
                  )}
                  {volgende && (
                    <Button
                      className="mdn-klein"
                      appearance="subtle-button"
                      onClick={() => setCursors([...cursors, volgende])}
                    >
                      Volgende 25
                    </Button>
                  )}
                </div>
              </div>
            )
          }
        </Lezing>
      )}
    </section>
  );
}
