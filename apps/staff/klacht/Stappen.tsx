import { type Klacht, type Klachtopdracht, previewKlachtbrief, processKlacht } from '@meedoen/contract/klacht';
import { readCollegas } from '@meedoen/contract/werkvoorraad';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Blokken } from '../brief/Blokken.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { ingevuld, Velden, type Waarden } from '../vorm/Velden.tsx';
import { HANDELINGEN, MET_BRIEF } from './velden.ts';

type Command = Klachtopdracht['command'];
const isCommand = (commando: string): commando is Command => commando in HANDELINGEN;
const VERVERS = [
  'readKlacht',
  'readKlachten',
  'readKlachtenlijst',
  'readKlachtregister',
  'readBrieven',
  'readTijdlijn',
];

/** What can be done with a complaint now, and why something cannot. */
export function Stappen({ klacht }: { readonly klacht: Klacht }) {
  const [bezig, setBezig] = useState<Command>();
  const stappen = klacht.mogelijkheden.flatMap(({ commando, mag, weigering }) =>
    isCommand(commando) && weigering?.code !== 'niet-in-deze-toestand' && weigering?.code !== 'geen-commissie'
      ? [{ commando, mag, weigering }]
      : [],
  );
  if (stappen.length === 0) return null;
  const volgorde = Object.keys(HANDELINGEN);
  return (
    <section className="mdn-panel" aria-labelledby="doen">
      <div className="mdn-panel__kop">
        <Heading2 id="doen">{bezig ? HANDELINGEN[bezig]?.naam : 'Wat u kunt doen'}</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        {bezig ? (
          <Stap key={bezig} klacht={klacht} command={bezig} onKlaar={() => setBezig(undefined)} />
        ) : (
          <ul className="mdn-rij">
            {stappen
              .sort((a, b) => volgorde.indexOf(a.commando) - volgorde.indexOf(b.commando))
              .map(({ commando, mag, weigering }) => (
                <li key={commando}>
                  <Button
                    className="mdn-klein"
                    appearance="secondary-action-button"
                    aria-disabled={!mag}
                    title={weigering?.tekst}
                    onClick={() => mag && setBezig(commando)}
                  >
                    {HANDELINGEN[commando]?.naam}
                  </Button>
                  {!mag && <span className="mdn-xs mdn-mut"> {weigering?.tekst}</span>}
                </li>
              ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Stap({
  klacht,
  command,
  onKlaar,
}: {
  readonly klacht: Klacht;
  readonly command: Command;
  readonly onKlaar: () => void;
}) {
  const { naam, velden } = HANDELINGEN[command] ?? { naam: command, velden: [] };
  const concept = useConcept<Waarden>(`klacht-${klacht.id}-${command}`, {});
  const [collegas, setCollegas] = useState(klacht.betrokkenen.map(({ id }) => id));
  const doe = useOpdracht(processKlacht, VERVERS, () => {
    concept.wis();
    onKlaar();
  });
  const bekijk = useOpdracht(previewKlachtbrief, []);
  const fout = doe.error ?? bekijk.error;
  const fouten = veldfouten(fout);
  // the server reads the body by its command; what is wrong with it comes back at its field
  const body = {
    command,
    ...ingevuld(velden, concept.waarde),
    ...(command === 'nameBetrokkenen' ? { betrokkenen: collegas } : {}),
  } as Klachtopdracht;
  const aanroep = { params: { klachtId: klacht.id }, body };
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        doe.mutate({ ...aanroep, versie: klacht.versie });
      }}
    >
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={fouten} />
      {command === 'nameBetrokkenen' && <Collegas gekozen={collegas} onKies={setCollegas} />}
      {fout && fouten.size === 0 && <Fout fout={fout} veilig="Niet vastgelegd. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={doe.isPending}>
          {naam}
        </Button>
        {MET_BRIEF.has(command) && (
          <Button
            type="button"
            appearance="secondary-action-button"
            aria-disabled={bekijk.isPending}
            onClick={() => bekijk.mutate(aanroep)}
          >
            Brief bekijken
          </Button>
        )}
        <Button type="button" appearance="subtle-button" onClick={onKlaar}>
          Terug
        </Button>
      </div>
      {bekijk.data && !bekijk.error && (
        <div className="mdn-klacht__brief">
          <p className="mdn-sm mdn-sec" role="status">
            Zo krijgt de inwoner de brief. Er is nog niets verstuurd.
          </p>
          <Blokken blokken={bekijk.data.brief} />
        </div>
      )}
    </form>
  );
}

/** Colleagues the complaint is about: they get a copy, are heard, and keep out of it. */
function Collegas({
  gekozen,
  onKies,
}: {
  readonly gekozen: readonly string[];
  readonly onKies: (ids: string[]) => void;
}) {
  const lezing = useLees(readCollegas);
  return (
    <Lezing van={lezing} regels={4} wat="de collega's">
      {({ medewerkers }) => (
        <fieldset className="mdn-veld">
          <legend className="mdn-veld__label">Collega's over wie de klacht gaat</legend>
          <span className="mdn-veld__hulp">
            Zij zien de klacht, mogen hun kant vertellen en behandelen hem niet. Gaat het over niemand? Kies dan
            niemand.
          </span>
          <div className="mdn-klacht__collegas">
            {medewerkers.map(({ id, naam }) => (
              <label className="mdn-vink" key={id}>
                <input
                  type="checkbox"
                  checked={gekozen.includes(id)}
                  onChange={(event) =>
                    onKies(event.target.checked ? [...gekozen, id] : gekozen.filter((een) => een !== id))
                  }
                />
                <span>{naam}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </Lezing>
  );
}
