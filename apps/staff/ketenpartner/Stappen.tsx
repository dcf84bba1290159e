import type { Verwijzingbeeld } from '@meedoen/contract/ketenpartner';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Stapknoppen } from '../vorm/Stapknoppen.tsx';
import { Stapvorm } from '../vorm/Stapvorm.tsx';
import { type Handeling, ingevuld, type Waarden } from '../vorm/Velden.tsx';

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
  const stappen = mogelijkheden.flatMap(({ commando, ...over }) => {
    const naam = handelingen[commando]?.naam;
    return naam ? [{ stap: commando, naam, ...over }] : [];
  });
  if (stappen.length === 0) return null;
  return (
    <div>
      <h3 className="utrecht-heading-4">Doen</h3>
      <Stapknoppen className="mdn-keten__stappen" stappen={stappen} onKies={setBezig} />
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
  const { velden } = handeling;
  // a day is today unless somebody says otherwise
  const begin = Object.fromEntries(velden.flatMap((veld) => (veld.soort === 'datum' ? [[veld.naam, vandaag]] : [])));
  const concept = useConcept<Waarden>(`keten-${sleutel}`, begin);
  return (
    <Stapvorm
      handeling={handeling}
      waarden={concept.waarde}
      onWaarden={concept.zet}
      fout={opdracht.error}
      bezig={opdracht.isPending}
      onDoe={() => onDoe(ingevuld(velden, concept.waarde), concept.wis)}
      onTerug={onTerug}
    />
  );
}
