import { type LoonkostensubsidieWeergave, processLoonkostensubsidie } from '@meedoen/contract/loonkostensubsidie';
import { Button } from '@utrecht/component-library-react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { Velden, type Waarden } from '../vorm/Velden.tsx';
import type { Stap } from './Subsidiestappen.tsx';
import { alsOpdracht, beginVan, VELDEN } from './velden.ts';

/** What changes when a case does. */
export const NA_SUBSIDIE = [
  'readLoonkostensubsidies',
  'readSubsidielijst',
  'readWerkvoorraad',
  'readTaken',
  'readTijdlijn',
] as const;

/** The few fields of one step in a case. */
export function Subsidievorm({
  zaak,
  stap,
  onKlaar,
}: {
  readonly zaak: LoonkostensubsidieWeergave;
  readonly stap: Stap;
  readonly onKlaar: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept<Waarden>(`${stap}-${zaak.id}`, beginVan(zaak, vandaag));
  const bewaar = useOpdracht(processLoonkostensubsidie, NA_SUBSIDIE, () => {
    concept.wis();
    onKlaar();
  });
  const fouten = veldfouten(bewaar.error);
  const { knop, velden } = VELDEN[stap];
  return (
    <form
      className="mdn-vorm mdn-zaak__vorm"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar.mutate({
          params: { loonkostensubsidieId: zaak.id },
          versie: zaak.versie,
          body: alsOpdracht(stap, concept.waarde),
        });
      }}
    >
      <Velden velden={velden} waarden={concept.waarde} onWaarden={concept.zet} fouten={fouten} />
      {bewaar.error && fouten.size === 0 && (
        <Fout fout={bewaar.error} veilig="Niet bewaard. Uw tekst staat nog hier." />
      )}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={bewaar.isPending}>
          {knop}
        </Button>
        <Button appearance="secondary-action-button" onClick={onKlaar}>
          Sluiten
        </Button>
      </div>
    </form>
  );
}
