import { readRuns } from '@meedoen/contract/betaalrun';
import { bedrag, datumKort } from '@meedoen/ui/weergave';
import { Button, Heading1 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Bankimport } from './Bankimport.tsx';
import { NieuweRun } from './NieuweRun.tsx';
import { rekent, runnaam, runstatus } from './namen.ts';
import './betaalrun.css';

/** Payment runs, newest first: month, day and urgent are one mechanism. */
export default function Runlijst() {
  const { vandaag } = useSessie();
  const mag = useMag();
  const [open, setOpen] = useState<'run' | 'import'>();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const lezing = useLees(readRuns, { query: { aantal: 25, ...(cursor ? { cursor } : {}) } }, { houdVorige: true });
  useTitel('Betalen');
  useToetsen(
    mag('betaalrun-voorbereiden') ? [{ toets: 'n', toon: 'N', uitleg: 'nieuwe run', doe: () => setOpen('run') }] : [],
  );
  return (
    <>
      <div className="mdn-head">
        <Heading1>Betalen</Heading1>
        <div className="mdn-head__eind">
          {mag('bankbestand-verwerken') && (
            <Button appearance="secondary-action-button" onClick={() => setOpen('import')}>
              Bankbestand inlezen
            </Button>
          )}
          {mag('betaalrun-voorbereiden') && (
            <Button appearance="primary-action-button" onClick={() => setOpen('run')}>
              Run voorbereiden
            </Button>
          )}
        </div>
      </div>
      <section className="mdn-panel" aria-label="Betaalruns">
        <Lezing van={lezing} wat="de runs">
          {({ regels, volgende }) =>
            regels.length === 0 ? (
              <Leeg>Er is nog geen run. Bereid de eerste voor.</Leeg>
            ) : (
              <div className="mdn-panel__tabel mdn-runs">
                <table className="utrecht-table">
                  <thead>
                    <tr>
                      <th scope="col" className="utrecht-table__header-cell">
                        Run
                      </th>
                      <th scope="col" className="utrecht-table__header-cell">
                        Stand
                      </th>
                      <th scope="col" className="utrecht-table__header-cell">
                        Betaaldag
                      </th>
                      {['Betalingen', 'Totaal', 'Te bekijken'].map((kop) => (
                        <th
                          key={kop}
                          scope="col"
                          className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column"
                        >
                          {kop}
                        </th>
                      ))}
                      <th scope="col" className="utrecht-table__header-cell">
                        Wie
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {regels.map((run) => (
                      <tr key={run.id} className="utrecht-table__row">
                        <th scope="row" className="utrecht-table__cell">
                          <Link className="utrecht-link" to={`/betaalruns/${run.id}`}>
                            {runnaam(run)}
                          </Link>
                        </th>
                        <td className="utrecht-table__cell">
                          {rekent(run)
                            ? `${runstatus(run.status)}, ${Math.floor((run.voortgang.klaar / Math.max(1, run.voortgang.totaal)) * 100)}%`
                            : runstatus(run.status)}
                        </td>
                        <td className="utrecht-table__cell">{datumKort(run.betaaldag, vandaag)}</td>
                        <td className="utrecht-table__cell mdn-num">{run.aantalBetalingen}</td>
                        <td className="utrecht-table__cell mdn-num">
                          <b>{bedrag(run.totaalInCenten)}</b>
                        </td>
                        <td className="utrecht-table__cell mdn-num">{run.teBekijken}</td>
                        <td className="utrecht-table__cell mdn-sec">
                          {run.voorbereidDoor ?? 'de computer'}
                          {run.goedgekeurdDoor && `, ${run.goedgekeurdDoor}`}
                        </td>
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
                      Nieuwere runs
                    </Button>
                  )}
                  {volgende && (
                    <Button
                      className="mdn-klein"
                      appearance="subtle-button"
                      onClick={() => setCursors([...cursors, volgende])}
                    >
                      Oudere runs
                    </Button>
                  )}
                </div>
              </div>
            )
          }
        </Lezing>
      </section>
      {open === 'run' && <NieuweRun onSluit={() => setOpen(undefined)} />}
      {open === 'import' && <Bankimport onSluit={() => setOpen(undefined)} />}
    </>
  );
}
