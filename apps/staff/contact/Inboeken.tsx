import { receivePost } from '@meedoen/contract/contact';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { geheugen, stuurBestand } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { Keuze, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

/** A scan or mail that came in and has no file yet. */
export function Inboeken({ onSluit }: { readonly onSluit: () => void }) {
  const { csrf } = useSessie();
  const [kanaal, setKanaal] = useState<'post' | 'mail'>('post');
  const [afzender, setAfzender] = useState('');
  const [onderwerp, setOnderwerp] = useState('');
  const [bestand, setBestand] = useState<File>();
  const boek = useMutation({
    mutationFn: (scan: File) =>
      stuurBestand(receivePost, { query: { naam: scan.name, afzender, onderwerp, kanaal } }, scan, csrf),
    onSuccess: async () => {
      onSluit();
      for (const naam of ['readPost', 'readWerkvoorraad']) await geheugen.invalidateQueries({ queryKey: [naam] });
    },
  });
  const fouten = veldfouten(boek.error);
  return (
    <Lade titel="Scan of mail inboeken" onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          if (bestand) boek.mutate(bestand);
        }}
      >
        <Keuze
          label="Hoe kwam het binnen"
          waarde={kanaal}
          onWaarde={(keus) => setKanaal(keus === 'mail' ? 'mail' : 'post')}
          opties={[
            { waarde: 'post', tekst: 'Op papier, gescand' },
            { waarde: 'mail', tekst: 'Per mail, als pdf bewaard' },
          ]}
        />
        <Bestandveld
          label="Bestand"
          hulp="Pdf of foto, ten hoogste 20 MB"
          accept="application/pdf,image/jpeg,image/png"
          bestand={bestand}
          onBestand={setBestand}
          fout={fouten.get('/bestand')}
        />
        <Tekstveld
          label="Van wie"
          waarde={afzender}
          onWaarde={setAfzender}
          fout={fouten.get('/afzender')}
          required
          maxLength={200}
        />
        <Tekstveld
          label="Onderwerp"
          waarde={onderwerp}
          onWaarde={setOnderwerp}
          fout={fouten.get('/onderwerp')}
          required
          maxLength={200}
        />
        {boek.error && fouten.size === 0 && <Fout fout={boek.error} veilig="Er is niets ingeboekt." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={!bestand || boek.isPending}>
          Inboeken
        </Button>
      </form>
    </Lade>
  );
}
