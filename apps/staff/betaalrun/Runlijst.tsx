import { readRuns } from '@meedoen/contract/betaalrun';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, bedrag, datumKort } from '@meedoen/ui/weergave';
import { Button, Heading1 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
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
  const kan = mag('betaalrun-voorbereiden');
  useToetsen([{ toets: 'n', toon: 'N', uitleg: 'nieuwe run', kan, doe: () => setOpen('run') }]);
  return (
    <>
      <div className="mdn-head">
        <Heading1>Betalen</Heading1>
        <div className="mdn-head__eind">
          <Link className="utrecht-link" to="/jaaropgaven">
            Belasting en jaaropgave
          </Link>
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
                <Tabel
                  titel="Betaalruns, de nieuwste eerst"
                  rijen={regels}
                  sleutel={({ id }) => id}
                  kolommen={[
                    {
                      kop: 'Run',
                      soort: 'naam',
                      toon: (run) => (
                        <Link className="utrecht-link" to={`/betaalruns/${run.id}`}>
                          {runnaam(run)}
                        </Link>
                      ),
                    },
                    {
                      kop: 'Stand',
                      toon: (run) =>
                        rekent(run)
                          ? `${runstatus(run)}, ${Math.floor((run.voortgang.klaar / Math.max(1, run.voortgang.totaal)) * 100)}%`
                          : runstatus(run),
                    },
                    { kop: 'Betaaldag', toon: ({ betaaldag }) => datumKort(betaaldag, vandaag) },
                    { kop: 'Betalingen', soort: 'getal', toon: ({ aantalBetalingen }) => aantal(aantalBetalingen) },
                    { kop: 'Totaal', soort: 'getal', toon: ({ totaalInCenten }) => <b>{bedrag(totaalInCenten)}</b> },
                    {
                      kop: 'Te bekijken',
                      soort: 'getal',
                      toon: ({ teBekijken }) =>
                        teBekijken > 0 ? (
                          <span className="mdn-stand mdn-stand--warning">{aantal(teBekijken)}</span>
                        ) : (
                          '0'
                        ),
                    },
                    {
                      kop: 'Wie',
                      toon: ({ voorbereidDoor, goedgekeurdDoor }) => (
                        <span className="mdn-sec">
                          {voorbereidDoor ?? 'de computer'}
                          {goedgekeurdDoor && `, ${goedgekeurdDoor}`}
                        </span>
                      ),
                    },
                  ]}
                />
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
