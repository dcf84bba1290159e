import { checkRekening } from '@meedoen/contract/betaalrun';
import type { FeitWeergave } from '@meedoen/contract/feit';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuze, Tekstvak, veldfouten } from '../vorm/Veld.tsx';
import { NA_FEIT } from './ververs.ts';

/** The second look at an account that was declared: nothing is paid to it before somebody else saw whose it is. */
export function Rekeningcontrole({ feit }: { readonly feit: FeitWeergave }) {
  const mag = useMag();
  const [open, setOpen] = useState(false);
  if (!mag('rekening-controleren') || feit.bekendTot) return null;
  return (
    <>
      <Button className="mdn-klein" appearance="secondary-action-button" onClick={() => setOpen(true)}>
        Rekening nakijken
      </Button>
      {open && <Nakijken feit={feit} onSluit={() => setOpen(false)} />}
    </>
  );
}

function Nakijken({ feit, onSluit }: { readonly feit: FeitWeergave; readonly onSluit: () => void }) {
  const [oordeel, setOordeel] = useState('');
  const [reden, setReden] = useState('');
  const [leeg, setLeeg] = useState(false);
  const kijk = useOpdracht(checkRekening, NA_FEIT, onSluit);
  const fouten = veldfouten(kijk.error);
  return (
    <Lade titel="Rekening nakijken" midden onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          setLeeg(oordeel === '');
          if (oordeel === 'klopt' || oordeel === 'klopt-niet')
            kijk.mutate({ params: { feitId: feit.id }, body: { oordeel, reden } });
        }}
      >
        <p>
          <b>{feit.weergave}</b>
        </p>
        <Keuze
          label="Is deze rekening van deze persoon?"
          hulp="Kijk naar de bankpas of een afschrift"
          waarde={oordeel}
          onWaarde={setOordeel}
          fout={leeg ? 'Kies een antwoord.' : fouten.get('/oordeel')}
          opties={[
            { waarde: 'klopt', tekst: 'Ja, dit klopt' },
            { waarde: 'klopt-niet', tekst: 'Nee, dit klopt niet' },
          ]}
        />
        <Tekstvak
          label="Waaraan zag u dat"
          waarde={reden}
          onWaarde={setReden}
          fout={fouten.get('/reden')}
          required
          maxLength={500}
        />
        {kijk.error && fouten.size === 0 && <Fout fout={kijk.error} veilig="De rekening is niet veranderd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={kijk.isPending}>
          Vastleggen
        </Button>
      </form>
    </Lade>
  );
}
