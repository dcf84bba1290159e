import { type Betaalrun, readRegels } from '@meedoen/contract/betaalrun';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, verschilbedrag } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
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
                <Tabel
                  titel="Regels van de run"
                  rijen={regels}
                  sleutel={({ id }) => id}
                  kolommen={[
                    {
                      kop: 'Wie',
                      soort: 'naam',
                      toon: (regel) => (
                        <Link className="utrecht-link" to={`/dossiers/${regel.persoon}/betalingen`}>
                          {regel.naam}
                        </Link>
                      ),
                    },
                    {
                      kop: 'Vorige',
                      soort: 'getal',
                      toon: ({ vorigInCenten }) => vorigInCenten !== null && bedrag(vorigInCenten),
                    },
                    {
                      kop: 'Nu',
                      soort: 'getal',
                      toon: ({ nuInCenten }) => (nuInCenten === null ? 'ontbreekt' : bedrag(nuInCenten)),
                    },
                    {
                      kop: 'Verschil',
                      soort: 'getal',
                      toon: ({ verschilInCenten }) => verschilInCenten !== null && verschilbedrag(verschilInCenten),
                    },
                    { kop: 'Oorzaak', toon: ({ oorzaak }) => oorzaak },
                    { kop: 'Rekening', toon: ({ iban }) => <span className="mdn-sec">{iban}</span> },
                  ]}
                />
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
