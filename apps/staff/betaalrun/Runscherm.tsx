import { cancelRun, readRegels, readRun } from '@meedoen/contract/betaalrun';
import { aantal, datumLang, verschilbedrag } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Lade } from '../schil/Lade.tsx';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { verschilklasse } from '../vorm/bedrag.ts';
import { Tekstvak } from '../vorm/Veld.tsx';
import { Aandacht } from './Aandacht.tsx';
import { Baan } from './Baan.tsx';
import { Brug } from './Brug.tsx';
import { Goedkeuren, Totalen } from './Goedkeuren.tsx';
import { rekent, runnaam, runstatus } from './namen.ts';
import { Punten } from './Punten.tsx';
import { Zoekregels } from './Zoekregels.tsx';
import './betaalrun.css';

/** One payment run: difference with last time explained, what a person must see, approval by another. */
export default function Runscherm() {
  const { runId = '' } = useParams();
  const ga = useNavigate();
  const lezing = useLees(
    readRun,
    { params: { runId } },
    { houdVorige: true, opnieuwNa: (run) => (run && (rekent(run) || run.status === 'goedgekeurd') ? 1500 : 15_000) },
  );
  useTitel(lezing.data ? runnaam(lezing.data) : 'Betaalrun');
  useToetsen([{ toets: 'Escape', toon: 'Esc', uitleg: 'terug naar de lijst', doe: () => void ga('/betaalruns') }]);
  return (
    <Lezing kop="Betaalrun" van={lezing} regels={12} wat="de run">
      {(run) => <Runblad run={run} />}
    </Lezing>
  );
}

function Runblad({ run }: { readonly run: Antwoord<typeof readRun> }) {
  const mag = useMag();
  const [blaasAf, setBlaasAf] = useState(false);
  const bezig = rekent(run);
  const regels = useLees(
    readRegels,
    { params: { runId: run.id }, query: { aantal: 100, alleen: 'aandacht' } },
    { aan: !bezig, houdVorige: true },
  );
  const open = regels.data?.regels.filter((regel) => !regel.bekekenDoor && !regel.tegengehouden).length;
  const verschil = run.vorigeTotaalInCenten === null ? null : run.totaalInCenten - run.vorigeTotaalInCenten;
  const afblazen = run.mogelijkheden.find(({ commando }) => commando === 'cancelRun');
  return (
    <>
      <div className="mdn-head">
        <div>
          <div className="mdn-rij">
            <Heading1>{runnaam(run)}</Heading1>
            <span className={run.status === 'afgeblazen' ? 'mdn-stand mdn-stand--danger' : 'mdn-stand'}>
              {runstatus(run)}
            </span>
          </div>
          <p className="mdn-sec">
            {aantal(run.voortgang.totaal)} rechten. Op de rekening op {datumLang(run.betaaldag)}. Voorbereid door{' '}
            {run.voorbereidDoor ?? 'de computer'}.
          </p>
        </div>
        <div className="mdn-head__eind">
          {mag('betaalrun-voorbereiden') && afblazen?.mag && (
            <Button appearance="secondary-action-button" onClick={() => setBlaasAf(true)}>
              Run afblazen
            </Button>
          )}
        </div>
      </div>
      <Baan run={run} open={open} />
      {run.verborgenRegels > 0 && (
        <p className="mdn-melding mdn-run__let">
          {run.verborgenRegels === 1
            ? '1 regel ziet u niet, omdat u dat dossier niet mag behandelen.'
            : `${aantal(run.verborgenRegels)} regels ziet u niet, omdat u die dossiers niet mag behandelen.`}{' '}
          Alles telt wel mee in de totalen. Moet iemand naar zo'n regel kijken, dan doet een collega dat.
        </p>
      )}
      {bezig && (
        <section className="mdn-panel mdn-panel__lijf mdn-voortgang" aria-labelledby="voortgang">
          <h2 className="utrecht-heading-4" id="voortgang">
            Wordt berekend
          </h2>
          <progress aria-labelledby="voortgang" max={run.voortgang.totaal} value={run.voortgang.klaar} />
          <p className="mdn-sm mdn-sec" role="status">
            {aantal(run.voortgang.klaar)} van {aantal(run.voortgang.totaal)} klaar. U kunt dit venster sluiten. Stopt de
            server, dan gaat de run verder waar hij was: niemand dubbel, niemand overgeslagen.
          </p>
        </section>
      )}
      <div className="mdn-zij mdn-run">
        <div className="mdn-stapel mdn-run__zij">
          <Goedkeuren run={run} open={open} />
          {!bezig && <Totalen run={run} />}
        </div>
        <div className="mdn-stapel mdn-run__hoofd">
          {!bezig && (
            <section className="mdn-panel" aria-labelledby="verschil">
              <div className="mdn-panel__kop">
                <Heading2 id="verschil">
                  Verschil met vorige keer{' '}
                  {verschil !== null && <span className={verschilklasse(verschil)}>{verschilbedrag(verschil)}</span>}
                </Heading2>
              </div>
              <div className="mdn-panel__lijf">
                <Brug run={run} />
                <Punten run={run} />
              </div>
            </section>
          )}
          {!bezig && <Aandacht run={run} lezing={regels} />}
          {!bezig && <Zoekregels run={run} />}
        </div>
      </div>
      {blaasAf && <Afblazen run={run} onSluit={() => setBlaasAf(false)} />}
    </>
  );
}

function Afblazen({ run, onSluit }: { readonly run: Antwoord<typeof readRun>; readonly onSluit: () => void }) {
  const [reden, setReden] = useState('');
  const blaas = useOpdracht(cancelRun, ['readRun', 'readRuns'], onSluit);
  return (
    <Lade titel="Run afblazen" midden onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          blaas.mutate({ params: { runId: run.id }, body: { reden }, versie: run.versie });
        }}
      >
        <p>Er wordt niets betaald uit deze run. De lijst blijft te lezen.</p>
        <Tekstvak label="Reden" waarde={reden} onWaarde={setReden} required maxLength={500} />
        {blaas.error && <Fout fout={blaas.error} veilig="De run is niet veranderd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={blaas.isPending}>
          Afblazen
        </Button>
      </form>
    </Lade>
  );
}
