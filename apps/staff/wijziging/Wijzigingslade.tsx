import { readWijzigingen, recordWijziging, veldVanPointer, wijzigingVan } from '@meedoen/contract/wijziging';
import { Button } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { NA_FEIT } from '../feit/ververs.ts';
import { Lade } from '../schil/Lade.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { naarFout } from '../vorm/fout.ts';
import { Keuze, Keuzelijst, veldfouten } from '../vorm/Veld.tsx';
import { FOUTTEKST, isKanaal, isSoort, KANALEN, SOORTEN, type Wijzigingsconcept } from './namen.ts';
import { Wijzigingsvelden } from './Wijzigingsvelden.tsx';

const LEEG: Wijzigingsconcept = { kanaal: 'balie', soort: 'loon', invoer: {} };

/** A change somebody tells at the desk, by phone or on paper: the same questions the resident gets. */
export function Wijzigingslade({
  persoon,
  naam,
  onSluit,
}: {
  readonly persoon: string;
  readonly naam: string;
  readonly onSluit: () => void;
}) {
  const { waarde, zet, wis } = useConcept<Wijzigingsconcept>(`wijziging-${persoon}`, LEEG);
  const [eigen, setEigen] = useState<ReadonlyMap<string, string>>(new Map());
  const leg = useOpdracht(recordWijziging, [...NA_FEIT, readWijzigingen.naam, 'readTaken'], wis);
  const vanServer = new Map([...veldfouten(leg.error)].map(([pointer, tekst]) => [veldVanPointer(pointer), tekst]));
  const fout = (veld: string) => eigen.get(veld) ?? vanServer.get(veld);
  const verstuur = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const uitkomst = wijzigingVan(waarde.soort, waarde.invoer);
    if (!uitkomst.ok) {
      setEigen(new Map(Object.entries(uitkomst.fouten).map(([veld, soort]) => [veld, FOUTTEKST[soort]])));
      return naarFout(event.currentTarget);
    }
    setEigen(new Map());
    leg.mutate({ params: { persoonId: persoon }, body: { ...uitkomst.wijziging, kanaal: waarde.kanaal } });
  };
  return (
    <Lade titel={`Wijziging van ${naam}`} onSluit={onSluit}>
      {leg.data ? (
        <div className="mdn-stapel">
          <p className="mdn-melding mdn-melding--ok" role="status">
            <b>{leg.data.titel} is vastgelegd.</b> {leg.data.gevolg}
          </p>
          <p className="mdn-sec">De wijziging staat als opgegeven bij de feiten, met een taak om haar te verwerken.</p>
        </div>
      ) : (
        <form className="mdn-vorm" onSubmit={verstuur} noValidate>
          <p className="mdn-sec">
            Dezelfde vragen als de inwoner krijgt. Wat u invult geldt als opgegeven door {naam}.
          </p>
          <Keuze
            label="Hoe kwam het binnen"
            waarde={waarde.kanaal}
            onWaarde={(kanaal) => isKanaal(kanaal) && zet({ kanaal })}
            opties={KANALEN}
          />
          <Keuzelijst
            label="Wat verandert er"
            waarde={waarde.soort}
            onWaarde={(soort) => {
              setEigen(new Map());
              leg.reset();
              if (isSoort(soort)) zet({ soort });
            }}
            opties={SOORTEN}
          />
          <Wijzigingsvelden
            key={waarde.soort}
            soort={waarde.soort}
            invoer={waarde.invoer}
            zet={(deel) => zet({ invoer: { ...waarde.invoer, ...deel } })}
            fout={fout}
          />
          {leg.error && <Fout fout={leg.error} veilig="Niet vastgelegd. Uw tekst staat nog hier." />}
          <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending}>
            Wijziging vastleggen
          </Button>
        </form>
      )}
    </Lade>
  );
}
