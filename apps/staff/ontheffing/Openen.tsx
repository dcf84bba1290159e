import { openOntheffing } from '@meedoen/contract/ontheffing';
import { parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { KANALEN } from '../vorm/kanalen.ts';
import { Datumveld, Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { GRONDEN, isGrond, NA } from './namen.ts';

const AANLEIDING = [
  { waarde: 'verzoek', tekst: 'De inwoner vraagt erom' },
  { waarde: 'ambtshalve', tekst: 'Wij zien het zelf' },
] as const;
const ONDERDELEN = [
  { waarde: 'a', tekst: 'Werk zoeken en aannemen' },
  { waarde: 'c', tekst: 'Tegenprestatie' },
  { waarde: 'ac', tekst: 'Allebei' },
] as const;

/** A request that came in by talk, telephone or letter, or what the gemeente sees itself. Nothing is decided by it. */
export function Openen({ persoon, onSluit }: { readonly persoon: string; readonly onSluit: () => void }) {
  const { vandaag } = useSessie();
  const concept = useConcept(`ontheffing-${persoon}`, {
    ...{ grond: '', onderdelen: 'a', aanleiding: 'verzoek', via: 'gesprek', datum: vandaag as string, tekst: '' },
  });
  const { grond, onderdelen, aanleiding, via, datum, tekst } = concept.waarde;
  const open = useOpdracht(openOntheffing, NA, () => {
    concept.wis();
    onSluit();
  });
  const fouten = veldfouten(open.error);
  return (
    <Lade titel="Ontheffing onderzoeken" onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isGrond(grond)) return;
          open.mutate({
            params: { persoonId: persoon },
            body: {
              grond,
              onderdelen: onderdelen === 'ac' ? ['a', 'c'] : onderdelen === 'c' ? ['c'] : ['a'],
              aanleiding: aanleiding === 'ambtshalve' ? 'ambtshalve' : 'verzoek',
              gevraagdOp: parseDate(datum) ?? vandaag,
              via: KANALEN.find(({ waarde }) => waarde === via)?.waarde ?? 'gesprek',
              tekst,
            },
          });
        }}
      >
        <p className="mdn-sm mdn-sec">
          Hiermee is nog niets besloten. Het besluit komt later, met de omgekeerde toets.
        </p>
        <Keuzelijst
          label="Grond"
          leeg="Kies"
          required
          waarde={grond}
          onWaarde={(nieuw) => concept.zet({ grond: nieuw })}
          opties={GRONDEN}
        />
        {grond === 'dringende-redenen' && (
          <Keuzelijst
            label="Waarvan"
            waarde={onderdelen}
            onWaarde={(nieuw) => concept.zet({ onderdelen: nieuw })}
            opties={ONDERDELEN}
          />
        )}
        <Keuzelijst
          label="Aanleiding"
          waarde={aanleiding}
          onWaarde={(nieuw) => concept.zet({ aanleiding: nieuw })}
          opties={AANLEIDING}
        />
        <Keuzelijst label="Hoe" waarde={via} onWaarde={(nieuw) => concept.zet({ via: nieuw })} opties={KANALEN} />
        <Datumveld
          label={aanleiding === 'verzoek' ? 'Gevraagd op' : 'Gezien op'}
          required
          max={vandaag}
          waarde={datum}
          onWaarde={(nieuw) => concept.zet({ datum: nieuw })}
          fout={fouten.get('/gevraagdOp')}
        />
        <Tekstvak
          label="Waarom"
          hulp="De inwoner leest dit. Schrijf geen medische gegevens op."
          required
          rijen={4}
          maxLength={4000}
          waarde={tekst}
          onWaarde={(nieuw) => concept.zet({ tekst: nieuw })}
          fout={fouten.get('/tekst')}
        />
        {open.error && fouten.size === 0 && <Fout fout={open.error} veilig="Niet bewaard. Uw tekst staat nog hier." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={open.isPending || !isGrond(grond)}>
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}
