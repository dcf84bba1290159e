import { type readRecht, releaseBetaling, resumeRecht } from '@meedoen/contract/recht';
import { datumLang } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { NA_FEIT } from '../feit/ververs.ts';
import { Lade } from '../schil/Lade.tsx';
import { useMag } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { Tekstvak, veldfouten } from '../vorm/Veld.tsx';

type Recht = Antwoord<typeof readRecht>;
type Opdracht = 'resumeRecht' | 'releaseBetaling';
const KNOP: Readonly<Record<Opdracht, string>> = {
  resumeRecht: 'Uitkering hervatten',
  releaseBetaling: 'Betaling vrijgeven',
};

/** A right or a payment that waits, until when, and how it goes on. Nothing while all runs. */
export function Hervatting({ recht }: { readonly recht: Recht }) {
  const mag = useMag();
  const [open, setOpen] = useState<Opdracht>();
  if (recht.status !== 'opgeschort' && recht.betaalstop === null) return null;
  const kan = (['resumeRecht', 'releaseBetaling'] as const).filter(
    (naam) => mag('recht-wijzigen') && recht.mogelijkheden.some(({ commando, mag }) => commando === naam && mag),
  );
  return (
    <div className="mdn-melding mdn-melding--warning">
      {recht.status === 'opgeschort' && (
        <p>
          <b>De uitkering is opgeschort.</b>{' '}
          {recht.herstelTotEnMet && `Herstellen kan tot en met ${datumLang(recht.herstelTotEnMet)}.`}
        </p>
      )}
      {recht.betaalstop !== null && (
        <p>
          <b>De betaling is tegengehouden.</b> {recht.betaalstop}
        </p>
      )}
      {kan.length > 0 && (
        <div className="utrecht-button-group">
          {kan.map((naam) => (
            <Button key={naam} className="mdn-klein" appearance="secondary-action-button" onClick={() => setOpen(naam)}>
              {KNOP[naam]}
            </Button>
          ))}
        </div>
      )}
      {open && <Hervattingsvorm recht={recht.id} opdracht={open} onSluit={() => setOpen(undefined)} />}
    </div>
  );
}

function Hervattingsvorm({
  recht,
  opdracht,
  onSluit,
}: {
  readonly recht: string;
  readonly opdracht: Opdracht;
  readonly onSluit: () => void;
}) {
  const [reden, setReden] = useState('');
  const opdrachten = {
    resumeRecht: useOpdracht(resumeRecht, NA_FEIT, onSluit),
    releaseBetaling: useOpdracht(releaseBetaling, NA_FEIT, onSluit),
  };
  const lopend = opdrachten[opdracht];
  const fouten = veldfouten(lopend.error);
  return (
    <Lade titel={KNOP[opdracht]} midden onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          lopend.mutate({ params: { rechtId: recht }, body: { reden } });
        }}
      >
        <Tekstvak
          label="Reden"
          hulp="Staat in de tijdlijn van het dossier"
          waarde={reden}
          onWaarde={setReden}
          fout={fouten.get('/reden')}
          required
          maxLength={500}
        />
        {lopend.error && fouten.size === 0 && <Fout fout={lopend.error} veilig="Er is niets veranderd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={lopend.isPending}>
          {KNOP[opdracht]}
        </Button>
      </form>
    </Lade>
  );
}
