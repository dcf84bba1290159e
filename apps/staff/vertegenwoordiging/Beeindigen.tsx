import { endVertegenwoordiging } from '@meedoen/contract/vertegenwoordiging';
import { parseDate } from '@meedoen/law/kernel';
import { useMutation } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { type FormEvent, useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { geheugen, useClient } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { Datumveld, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { bewaarBewijs } from './bewijs.ts';
import type { Vertegenwoordiging } from './Vertegenwoordigingblad.tsx';

/** From a day on somebody no longer acts; what they did before stands. */
export function Beeindigen({
  persoon,
  vertegenwoordiging,
  onSluit,
}: {
  readonly persoon: string;
  readonly vertegenwoordiging: Vertegenwoordiging;
  readonly onSluit: () => void;
}) {
  const { vandaag, csrf } = useSessie();
  const api = useClient();
  const [tot, setTot] = useState<string>(vandaag);
  const [reden, setReden] = useState('');
  const [papier, setPapier] = useState<File>();
  const eindig = useMutation({
    mutationFn: async (dag: NonNullable<ReturnType<typeof parseDate>>) => {
      const bewijs = papier ? await bewaarBewijs(persoon, papier, csrf) : undefined;
      return api(endVertegenwoordiging, {
        params: { vertegenwoordigingId: vertegenwoordiging.id },
        body: { tot: dag, reden, ...(bewijs ? { bewijs } : {}) },
      });
    },
    onSuccess: async () => {
      await geheugen.invalidateQueries({ queryKey: ['readVertegenwoordigingen'] });
      onSluit();
    },
  });
  const fouten = veldfouten(eindig.error);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const dag = parseDate(tot);
    if (dag) eindig.mutate(dag);
  };
  return (
    <Lade titel={`${vertegenwoordiging.naam} handelt niet meer`} midden onSluit={onSluit}>
      <form className="mdn-vorm" onSubmit={verstuur}>
        <Paragraph className="mdn-sm mdn-sec">
          Vanaf deze dag komt {vertegenwoordiging.naam} niet meer in het dossier. Wat eerder is gedaan, blijft staan.
        </Paragraph>
        <Datumveld label="Handelt niet meer vanaf" waarde={tot} onWaarde={setTot} fout={fouten.get('/tot')} required />
        <Tekstvak
          label="Waarom"
          hulp="De inwoner kan dit lezen"
          waarde={reden}
          onWaarde={setReden}
          fout={fouten.get('/reden')}
          required
          maxLength={500}
        />
        <Bestandveld
          label="Bewijs (niet verplicht)"
          hulp="Pdf of foto, ten hoogste 20 MB"
          accept="application/pdf,image/jpeg,image/png"
          nietVerplicht
          bestand={papier}
          onBestand={setPapier}
          fout={fouten.get('/bestand') ?? fouten.get('/bewijs')}
        />
        {eindig.error && fouten.size === 0 && <Fout fout={eindig.error} veilig="Er is niets veranderd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={eindig.isPending}>
          Beëindigen
        </Button>
      </form>
    </Lade>
  );
}
