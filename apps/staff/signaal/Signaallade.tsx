import { type readSignalen, receiveSignaal } from '@meedoen/contract/signaal';
import { parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuze, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { NA_SIGNAAL, SOORT } from './namen.ts';

const SOORTEN = Object.entries(SOORT).map(([waarde, tekst]) => ({ waarde, tekst }));
const isSoort = (soort: string): soort is keyof typeof SOORT => soort in SOORT;
const LEEG = {
  soort: '',
  bron: 'medewerker',
  overDag: '',
  omschrijving: '',
  wat: '',
  waarom: '',
  minder: '',
  akkoord: '',
};

/** What was seen. Looking on the internet asks a test first, with which a colleague agreed. */
export function Signaallade({
  persoon,
  collegas,
  onSluit,
}: {
  readonly persoon: string;
  readonly collegas: Antwoord<typeof readSignalen>['collegas'];
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`signaal-${persoon}`, LEEG);
  const { soort, bron, overDag, omschrijving, wat, waarom, minder, akkoord } = concept.waarde;
  const leg = useOpdracht(receiveSignaal, NA_SIGNAAL, () => {
    concept.wis();
    onSluit();
  });
  const fouten = veldfouten(leg.error);
  const dag = parseDate(overDag);
  const internet = bron === 'internet';
  const volledig = isSoort(soort) && dag && omschrijving.trim() !== '';
  const toets = { wat, waarom, minderIngrijpend: minder, akkoordVan: akkoord };
  const toetsvol = !internet || Object.values(toets).every((deel) => deel.trim() !== '');
  return (
    <Lade titel="Signaal vastleggen" onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          if (!volledig || !toetsvol) return;
          leg.mutate({
            params: { persoonId: persoon },
            body: {
              ...{ soort, overDag: dag, omschrijving, bron: internet ? 'internet' : 'medewerker' },
              ...(internet ? { proportionaliteit: toets } : {}),
            },
          });
        }}
      >
        <p className="mdn-sm mdn-sec">Een signaal is geen verdenking. De inwoner wordt eerst gevraagd.</p>
        <Keuzelijst
          label="Waar gaat het over"
          leeg="Kies"
          required
          waarde={soort}
          onWaarde={(nieuw) => concept.zet({ soort: nieuw })}
          opties={SOORTEN}
        />
        <Datumveld
          label="Over welke dag"
          required
          max={vandaag}
          waarde={overDag}
          onWaarde={(nieuw) => concept.zet({ overDag: nieuw })}
          fout={fouten.get('/overDag')}
        />
        <Tekstvak
          label="Wat is er gezien"
          hulp="Zonder oordeel."
          required
          rijen={4}
          maxLength={4000}
          waarde={omschrijving}
          onWaarde={(nieuw) => concept.zet({ omschrijving: nieuw })}
          fout={fouten.get('/omschrijving')}
        />
        <Keuze
          label="Waar komt het vandaan"
          waarde={bron}
          onWaarde={(nieuw) => concept.zet({ bron: nieuw })}
          opties={[
            { waarde: 'medewerker', tekst: 'Zelf gezien of gehoord' },
            { waarde: 'internet', tekst: 'Van internet: alleen na een toets' },
          ]}
        />
        {internet && (
          <>
            <Tekstvak
              label="Wat wilde u bekijken"
              required
              rijen={2}
              waarde={wat}
              onWaarde={(nieuw) => concept.zet({ wat: nieuw })}
            />
            <Tekstvak
              label="Waarom was dat nodig"
              required
              rijen={2}
              waarde={waarom}
              onWaarde={(nieuw) => concept.zet({ waarom: nieuw })}
            />
            <Tekstvak
              label="Wat is eerst geprobeerd dat minder ingrijpt"
              required
              rijen={2}
              waarde={minder}
              onWaarde={(nieuw) => concept.zet({ minder: nieuw })}
            />
            <Keuzelijst
              label="Wie gaf akkoord"
              leeg="Kies een collega"
              required
              waarde={akkoord}
              onWaarde={(nieuw) => concept.zet({ akkoord: nieuw })}
              fout={fouten.get('/proportionaliteit/akkoordVan')}
              opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            />
          </>
        )}
        {leg.error && fouten.size === 0 && <Fout fout={leg.error} veilig="Niet bewaard. Uw tekst staat nog hier." />}
        <Button
          type="submit"
          appearance="primary-action-button"
          aria-disabled={leg.isPending || !volledig || !toetsvol}
        >
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}
