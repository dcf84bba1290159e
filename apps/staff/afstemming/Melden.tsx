import { UNIFORME_TEKSTEN } from '@meedoen/casework/afstemming';
import { type readAfstemmingen, registerGedraging } from '@meedoen/contract/afstemming';
import { UNIFORME_VERPLICHTINGEN, type UniformeVerplichting } from '@meedoen/law/participatiewet';
import { Button } from '@utrecht/component-library-react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Datumveld, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';

const UNIFORM = 'uniform:';
const isUniform = (letter: string): letter is UniformeVerplichting =>
  (UNIFORME_VERPLICHTINGEN as readonly string[]).includes(letter);

/** What was seen, by a coach, consulent or handhaver. Nothing is decided by it; the resident is heard first. */
export function Melden({
  persoon,
  categorieen,
  onSluit,
}: {
  readonly persoon: string;
  readonly categorieen: Antwoord<typeof readAfstemmingen>['categorieen'];
  readonly onSluit: () => void;
}) {
  const { vandaag } = useSessie();
  const concept = useConcept(`gedraging-${persoon}`, { wat: '', datum: vandaag as string, omschrijving: '' });
  const { wat, datum, omschrijving } = concept.waarde;
  const leg = useOpdracht(registerGedraging, ['readAfstemmingen', 'readTaken', 'readWerkvoorraad'], () => {
    concept.wis();
    onSluit();
  });
  const fouten = veldfouten(leg.error);
  const letter = wat.startsWith(UNIFORM) ? wat.slice(UNIFORM.length) : '';
  const gedraging = isUniform(letter)
    ? ({ soort: 'uniform', onderdeel: letter } as const)
    : ({ soort: 'lokaal', categorie: wat } as const);
  return (
    <Lade titel="Plicht niet nagekomen" onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          leg.mutate({
            params: { persoonId: persoon },
            body: { gedraging, datum: datum as typeof vandaag, omschrijving },
          });
        }}
      >
        <p className="mdn-sm mdn-sec">
          Hiermee is nog niets besloten. De inwoner krijgt eerst een brief en mag vertellen wat er was. Gaat het om iets
          dat niet is doorgegeven? Dat hoort hier niet: dan geldt de inlichtingenplicht.
        </p>
        <Keuzelijst
          label="Welke plicht"
          leeg="Kies"
          required
          waarde={wat}
          onWaarde={(nieuw) => concept.zet({ wat: nieuw })}
          fout={fouten.get('/gedraging/categorie') ?? fouten.get('/gedraging')}
          opties={[
            ...UNIFORME_VERPLICHTINGEN.map((onderdeel) => ({
              waarde: `${UNIFORM}${onderdeel}`,
              tekst: `${UNIFORME_TEKSTEN[onderdeel].kort} (art. 18 lid 4 ${onderdeel})`,
            })),
            ...categorieen.map(({ naam, gedraging: uitleg, gevolg, waarschuwingEerst }) => ({
              waarde: naam,
              tekst: `${uitleg} (${naam}: ${waarschuwingEerst ? 'eerst een waarschuwing' : gevolg})`,
            })),
          ]}
        />
        <Datumveld
          label="Wanneer was het"
          required
          max={vandaag}
          waarde={datum}
          onWaarde={(dag) => concept.zet({ datum: dag })}
          fout={fouten.get('/datum')}
        />
        <Tekstvak
          label="Wat is er gebeurd"
          hulp="De inwoner leest dit. Schrijf op wat u zag, zonder oordeel en zonder medische reden."
          required
          rijen={5}
          maxLength={4000}
          waarde={omschrijving}
          onWaarde={(tekst) => concept.zet({ omschrijving: tekst })}
          fout={fouten.get('/omschrijving')}
        />
        {leg.error && fouten.size === 0 && <Fout fout={leg.error} veilig="Niet bewaard. Uw tekst staat nog hier." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={leg.isPending || wat === ''}>
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}
