import { readWerkgevers, registerWerkgever, type Werkgever } from '@meedoen/contract/loonkostensubsidie';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from '../schil/Naar.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { Velden, type Waarden } from '../vorm/Velden.tsx';
import { Rekeningcontrole } from './Rekeningcontrole.tsx';
import { alsWerkgever, WERKGEVERVELDEN } from './werkgevervelden.ts';

/** An employer that is known, or a new one. */
export function Werkgeverkeuze({
  gekozen,
  onKies,
}: {
  readonly gekozen: Werkgever | undefined;
  readonly onKies: (werkgever: Werkgever | undefined) => void;
}) {
  const [zoek, setZoek] = useState('');
  const [nieuw, setNieuw] = useState(false);
  const lezing = useLees(readWerkgevers, { query: { zoek } }, { houdVorige: true });
  if (gekozen)
    return (
      <p>
        <b>{gekozen.naam}</b> (KvK {gekozen.kvk}){' '}
        <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => onKies(undefined)}>
          Andere werkgever
        </Button>
      </p>
    );
  if (nieuw) return <Nieuw onKies={onKies} onTerug={() => setNieuw(false)} />;
  return (
    <>
      <Tekstveld label="Werkgever" hulp="Zoek op naam of KvK-nummer." waarde={zoek} onWaarde={setZoek} />
      <Lezing van={lezing} regels={3} wat="de werkgevers">
        {({ werkgevers }) =>
          werkgevers.length === 0 ? (
            <Leeg>Er is geen werkgever gevonden.</Leeg>
          ) : (
            <ul>
              {werkgevers.map((each) => (
                <li key={each.id}>
                  <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => onKies(each)}>
                    {each.naam} (KvK {each.kvk})
                  </Button>{' '}
                  <Rekeningcontrole werkgever={each} />{' '}
                  <Link className="utrecht-link" to={`/werkgevers/${each.id}`}>
                    Gegevens van {each.naam}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Lezing>
      <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => setNieuw(true)}>
        Nieuwe werkgever
      </Button>
    </>
  );
}

function Nieuw({ onKies, onTerug }: { readonly onKies: (werkgever: Werkgever) => void; readonly onTerug: () => void }) {
  const [waarden, setWaarden] = useState<Waarden>({});
  const bewaar = useOpdracht(registerWerkgever, ['readWerkgevers'], onKies);
  const fouten = veldfouten(bewaar.error);
  return (
    <form
      className="mdn-vorm"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar.mutate({ body: alsWerkgever(waarden) });
      }}
    >
      <Velden velden={WERKGEVERVELDEN} waarden={waarden} onWaarden={setWaarden} fouten={fouten} />
      {bewaar.error && fouten.size === 0 && <Fout fout={bewaar.error} veilig="De werkgever is niet bewaard." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bewaar.isPending}>
          Werkgever bewaren
        </Button>
        <Button appearance="secondary-action-button" onClick={onTerug}>
          Terug
        </Button>
      </div>
    </form>
  );
}
