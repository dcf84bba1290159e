import { requestLoonkostensubsidie, type Werkgever } from '@meedoen/contract/loonkostensubsidie';
import { parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { useConcept } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { datum, tekst, type Veld, Velden, type Waarden } from '../vorm/Velden.tsx';
import { AANVRAGER, keuzes, leesGetal } from './namen.ts';
import { NA_SUBSIDIE } from './Subsidievorm.tsx';
import { Werkgeverkeuze } from './Werkgeverkeuze.tsx';

const VELDEN: readonly Veld[] = [
  { naam: 'aangevraagdDoor', label: 'Gevraagd door', soort: 'keuze', opties: keuzes(AANVRAGER) },
  datum('aangevraagdOp', 'Gevraagd op'),
  {
    naam: 'soort',
    label: 'Soort werk',
    soort: 'keuze',
    opties: [
      { waarde: 'regulier', tekst: 'Gewoon werk' },
      { waarde: 'beschut-werk', tekst: 'Beschut werk' },
    ],
  },
  tekst('functie', 'Welk werk'),
  datum('begin', 'Eerste werkdag'),
  { ...datum('contractTotEnMet', 'Contract tot en met'), vrij: true },
  tekst('uren', 'Uren per week'),
  { ...tekst('voltijdUren', 'Uren per week van een volledige baan'), vrij: true },
  tekst('loonPerUurInCenten', 'Bruto loon per uur in euro'),
];

/** A request for loonkostensubsidie: which employer, which work, how many hours, at what wage. */
export function Aanvraagvorm({ persoon, onSluit }: { readonly persoon: string; readonly onSluit: () => void }) {
  const { vandaag } = useSessie();
  const [werkgever, setWerkgever] = useState<Werkgever>();
  const concept = useConcept<Waarden>(`loonkostensubsidie-${persoon}`, { aangevraagdOp: vandaag, soort: 'regulier' });
  const vraag = useOpdracht(requestLoonkostensubsidie, NA_SUBSIDIE, () => {
    concept.wis();
    onSluit();
  });
  const fouten = veldfouten(vraag.error);
  const { waarde } = concept;
  const leg = (bij: Werkgever) => {
    const { voltijdUren = '', contractTotEnMet = '' } = waarde;
    const eind = parseDate(contractTotEnMet);
    const voltijd = leesGetal(voltijdUren);
    vraag.mutate({
      params: { persoonId: persoon },
      body: {
        werkgever: bij.id,
        aangevraagdDoor:
          keuzes(AANVRAGER).find((each) => each.waarde === waarde.aangevraagdDoor)?.waarde ?? 'werkgever',
        aangevraagdOp: parseDate(waarde.aangevraagdOp ?? '') ?? vandaag,
        soort: waarde.soort === 'beschut-werk' ? 'beschut-werk' : 'regulier',
        functie: waarde.functie ?? '',
        begin: parseDate(waarde.begin ?? '') ?? vandaag,
        uren: leesGetal(waarde.uren ?? '') ?? 0,
        loonPerUurInCenten: leesBedrag(waarde.loonPerUurInCenten ?? '') ?? 0,
        ...(eind ? { contractTotEnMet: eind } : {}),
        ...(voltijd === undefined ? {} : { voltijdUren: voltijd }),
      },
    });
  };
  return (
    <Lade titel="Aanvraag loonkostensubsidie" onSluit={onSluit}>
      <div className="mdn-vorm">
        <p className="mdn-sm mdn-sec">
          Binnen vijf weken na de aanvraag is de loonwaarde vastgesteld. De werkgever en de werknemer krijgen allebei
          een brief met het besluit.
        </p>
        <Werkgeverkeuze gekozen={werkgever} onKies={setWerkgever} />
      </div>
      {werkgever && (
        <form
          className="mdn-vorm mdn-achter"
          onSubmit={(event) => {
            event.preventDefault();
            leg(werkgever);
          }}
        >
          <Velden velden={VELDEN} waarden={waarde} onWaarden={concept.zet} fouten={fouten} />
          {vraag.error && fouten.size === 0 && (
            <Fout fout={vraag.error} veilig="Niet bewaard. Uw tekst staat nog hier." />
          )}
          <Button type="submit" appearance="primary-action-button" aria-disabled={vraag.isPending}>
            Aanvraag vastleggen
          </Button>
        </form>
      )}
    </Lade>
  );
}
