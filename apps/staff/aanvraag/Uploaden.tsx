import { uploadDocument } from '@meedoen/contract/aanvraag';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { geheugen, stuurBestand } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { veldfouten } from '../vorm/Veld.tsx';

/** Adds a document that was handed over at the desk. */
export function Uploaden({ aanvraag }: { readonly aanvraag: string }) {
  const { csrf } = useSessie();
  const [bestand, setBestand] = useState<File>();
  const stuur = useMutation({
    mutationFn: (document: File) =>
      stuurBestand(
        uploadDocument,
        { params: { aanvraagId: aanvraag }, query: { naam: document.name } },
        document,
        csrf,
      ),
    onSuccess: async () => {
      setBestand(undefined);
      await geheugen.invalidateQueries({ queryKey: ['readAanvraag'] });
    },
  });
  const fouten = veldfouten(stuur.error);
  return (
    <form
      className="mdn-vorm mdn-aanvraag__upload"
      onSubmit={(event) => {
        event.preventDefault();
        if (bestand) stuur.mutate(bestand);
      }}
    >
      <Bestandveld
        label="Document toevoegen"
        hulp="Pdf of foto, ten hoogste 20 MB"
        accept="application/pdf,image/jpeg,image/png"
        bestand={bestand}
        onBestand={setBestand}
        fout={fouten.get('/bestand')}
      />
      {stuur.error && fouten.size === 0 && <Fout fout={stuur.error} veilig="Het document is niet bewaard." />}
      {stuur.data && (
        <p role="status" className="mdn-sm">
          {stuur.data.naam} staat erbij.
        </p>
      )}
      <Button
        className="mdn-klein"
        type="submit"
        appearance="secondary-action-button"
        aria-disabled={!bestand || stuur.isPending}
      >
        Toevoegen
      </Button>
    </form>
  );
}
