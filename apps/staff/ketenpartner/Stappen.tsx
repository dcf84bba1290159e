import type { Verwijzingbeeld } from '@meedoen/contract/ketenpartner';
import { Button } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { type Handeling, ingevuld, Velden, type Waarden } from '../vorm/Velden.tsx';

interface Opdracht {
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** What can be done now, and why something cannot; one form at a time, and what was typed stays. */
export function Stappen({
  id,
  mogelijkheden,
  handelingen,
  opdracht,
  onDoe,
}: {
  readonly id: string;
  readonly mogelijkheden: Verwijzingbeeld['mogelijkheden'];
  readonly handelingen: Readonly<Record<string, Handeling>>;
  readonly opdracht: Opdracht;
  readonly onDoe: (command: string, waarden: Waarden, klaar: () => void) => void;
}) {
  const [bezig, setBezig] = useState<string>();
  const sluit = () => {
    setBezig(undefined);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const handeling = bezig ? handelingen[bezig] : undefined;
  if (bezig && handeling)
    return (
      <Vorm
        key={bezig}
        sleutel={`${id}-${bezig}`}
        handeling={handeling}
        opdracht={opdracht}
        onTerug={sluit}
        onDoe={(waarden, wis) =>
          onDoe(bezig, waarden, () => {
            wis();
            sluit();
          })
        }
      />
    );
  const stappen = mogelijkheden.filter(({ commando }) => commando in handelingen);
  if (stappen.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Doen</h3>
      <ul className="mdn-keten__stappen">
        {stappen.map(({ commando, mag, weigering }) => (
          <li key={commando}>
            <Button
              className="mdn-klein"
              appearance="secondary-action-button"
              aria-disabled={!mag}
              onClick={() => mag && setBezig(commando)}
            >
              {handelingen[commando]?.naam}
            </Button>
            {!mag && weigering && (
              <span className="mdn-xs mdn-mut">
                {' '}
                {weigering.tekst}
                {weigering.artikel && ` (${weigering.artikel})`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Vorm({
  sleutel,
  handeling,
  opdracht,
  onDoe,
  onTerug,
}: {
  readonly sleutel: string;
  readonly handeling: Handeling;
  readonly opdracht: Opdracht;
  readonly onDoe: (waarden: Waarden, wis: () => void) => void;
  readonly onTerug: () => void;
}) {
  const { vandaag } = useSessie();
  const { naam, velden } = handeling;
  // a day is today unless somebody says otherwise
  const begin = Object.fromEntries(velden.flatMap((veld) => (veld.soort === 'datum' ? [[veld.naam, vandaag]] : [])));
  const concept = useConcept<Waarden>(`keten-${sleutel}`, begin);
  const fouten = veldfouten(opdracht.error);
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), []);
  return (
    <form
      ref={vorm}
      className="mdn-vorm"
      aria-label={naam}
      onSubmit={(event) => {
        event.preventDefault();
        onDoe(ingevuld(velden, concept.waarde), concept.wis);
      }}
    >
      {velden.length === 0 && <p>Weet u het zeker? Dit staat daarna in de geschiedenis.</p>}
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={fouten} />
      {opdracht.error && <Fout fout={opdracht.error} veilig="Niet vastgelegd. Uw tekst staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={opdracht.isPending}>
          {naam}
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onTerug}>
          Terug
        </Button>
      </div>
    </form>
  );
}
