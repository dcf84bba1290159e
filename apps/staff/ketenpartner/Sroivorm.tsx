import { recordSroi } from '@meedoen/contract/ketenpartner';
import { parseDate } from '@meedoen/law/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { stuurBestand } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { Bedragveld, Datumveld, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

/** What an organisation did for its duty of social return, with the file that proves it. */
export function Sroivorm({ overeenkomst }: { readonly overeenkomst: string }) {
  const { csrf, vandaag } = useSessie();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [dag, setDag] = useState<string>(vandaag);
  const [geld, setGeld] = useState('');
  const [omschrijving, setOmschrijving] = useState('');
  const [bestand, setBestand] = useState<File>();
  const [klacht, setKlacht] = useState<string>();
  const stuur = useMutation({
    mutationFn: ({ bedragInCenten, bewijs }: { bedragInCenten: number; bewijs: File }) => {
      const ingezetOp = parseDate(dag) ?? vandaag;
      const query = { naam: bewijs.name, ingezetOp, bedragInCenten, omschrijving };
      return stuurBestand(recordSroi, { params: { overeenkomstId: overeenkomst }, query }, bewijs, csrf);
    },
    onSuccess: async () => {
      setOpen(false);
      setGeld('');
      setOmschrijving('');
      setBestand(undefined);
      await queries.invalidateQueries({ queryKey: ['readKetenpartner'] });
    },
  });
  if (!open)
    return (
      <div>
        <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => setOpen(true)}>
          Social return vastleggen
        </Button>
      </div>
    );
  const fouten = veldfouten(stuur.error);
  return (
    <form
      className="mdn-vorm"
      aria-label="Social return vastleggen"
      onSubmit={(event) => {
        event.preventDefault();
        const bedragInCenten = leesBedrag(geld);
        setKlacht(bedragInCenten ? undefined : 'Vul een bedrag in, zoals 250,00.');
        if (bedragInCenten && bestand) stuur.mutate({ bedragInCenten, bewijs: bestand });
      }}
    >
      <Datumveld label="Ingezet op" waarde={dag} onWaarde={setDag} required fout={fouten.get('/ingezetOp')} />
      <Bedragveld
        label="Waarde in euro"
        waarde={geld}
        onWaarde={setGeld}
        required
        fout={klacht ?? fouten.get('/bedragInCenten')}
      />
      <Tekstveld
        label="Wat deed de organisatie?"
        waarde={omschrijving}
        onWaarde={setOmschrijving}
        required
        maxLength={500}
        fout={fouten.get('/omschrijving')}
      />
      <Bestandveld
        label="Bewijs"
        hulp="Een pdf, jpg of png. Zonder gegevens van inwoners."
        accept="application/pdf,image/jpeg,image/png"
        bestand={bestand}
        onBestand={setBestand}
        fout={fouten.get('/bestand')}
      />
      {stuur.error && <Fout fout={stuur.error} veilig="Niet vastgelegd. Wat u invulde staat nog hier." />}
      <div className="mdn-rij">
        <Button type="submit" appearance="primary-action-button" aria-disabled={stuur.isPending}>
          Vastleggen
        </Button>
        <Button type="button" appearance="subtle-button" onClick={() => setOpen(false)}>
          Terug
        </Button>
      </div>
    </form>
  );
}
