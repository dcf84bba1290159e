import { importBankbestand } from '@meedoen/contract/betaalrun';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { geheugen, stuurBestand } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { veldfouten } from '../vorm/Veld.tsx';

/** Reads a statement (camt.053) or status report (pain.002): what came back goes onto the file, what came in onto its claim. */
export function Bankimport({ onSluit }: { readonly onSluit: () => void }) {
  const { csrf } = useSessie();
  const [bestand, setBestand] = useState<File>();
  const lees = useMutation({
    mutationFn: (xml: File) =>
      stuurBestand(importBankbestand, { query: { naam: xml.name } }, xml, csrf, 'application/xml'),
    onSuccess: () => geheugen.invalidateQueries({ queryKey: ['readRuns'] }),
  });
  const fouten = veldfouten(lees.error);
  return (
    <Lade titel="Bankbestand inlezen" onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          if (bestand) lees.mutate(bestand);
        }}
      >
        <Bestandveld
          label="Bestand van de bank"
          hulp="Afschrift (camt.053) of statusbericht (pain.002). Twee keer inlezen kan geen kwaad."
          accept=".xml,application/xml,text/xml"
          bestand={bestand}
          onBestand={setBestand}
          fout={fouten.get('/bestand')}
        />
        {lees.error && fouten.size === 0 && <Fout fout={lees.error} veilig="Er is niets verwerkt." />}
        {lees.data && (
          <div
            role="status"
            className={lees.data.nietHerkend > 0 ? 'mdn-melding mdn-melding--warning' : 'mdn-melding mdn-melding--ok'}
          >
            <b>{lees.data.soort} verwerkt.</b> {lees.data.verwerkt} regels, {lees.data.teruggekomen} betalingen kwamen
            terug, {lees.data.alBekend} waren al bekend, {lees.data.nietHerkend} niet herkend.
            {lees.data.teruggekomen > 0 && ' Wat terugkwam staat op de werkvoorraad.'}
            {lees.data.ontvangen > 0 &&
              ` Ontvangen van anderen: ${lees.data.ontvangen}, waarvan ${lees.data.teVerdelen} nog te verdelen door invordering.`}
          </div>
        )}
        <Button type="submit" appearance="primary-action-button" aria-disabled={!bestand || lees.isPending}>
          Inlezen
        </Button>
      </form>
    </Lade>
  );
}
