import { readAanvraag, reassignAanvraag } from '@meedoen/contract/aanvraag';
import { readCollegas } from '@meedoen/contract/werkvoorraad';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst, Tekstvak, veldfouten } from '../vorm/Veld.tsx';

/** Gives one case to a colleague, with a reason. */
export function Toewijzen({
  zaak,
  naam,
  onSluit,
}: {
  readonly zaak: string;
  readonly naam: string;
  readonly onSluit: () => void;
}) {
  const [naar, setNaar] = useState('');
  const [reden, setReden] = useState('');
  const collegas = useLees(readCollegas);
  const aanvraag = useLees(readAanvraag, { params: { aanvraagId: zaak } });
  const wijsToe = useOpdracht(reassignAanvraag, ['readWerkvoorraad', 'readAanvraag'], onSluit);
  const fouten = veldfouten(wijsToe.error);
  return (
    <Lade titel={`Toewijzen: ${naam}`} midden onSluit={onSluit}>
      <Lezing van={collegas} regels={3}>
        {({ medewerkers }) => (
          <form
            className="mdn-vorm"
            onSubmit={(event) => {
              event.preventDefault();
              if (naar && aanvraag.data)
                wijsToe.mutate({
                  params: { aanvraagId: zaak },
                  body: { behandelaar: naar, reden },
                  versie: aanvraag.data.versie,
                });
            }}
          >
            <Keuzelijst
              label="Naar wie"
              waarde={naar}
              onWaarde={setNaar}
              leeg="Kies een collega"
              required
              fout={fouten.get('/behandelaar')}
              opties={medewerkers
                .filter((collega) => collega.rollen.includes('inkomensconsulent'))
                .map((collega) => ({
                  waarde: collega.id,
                  tekst: `${collega.naam}, ${collega.openWerk} open${collega.afwezigTot ? ', afwezig' : ''}`,
                }))}
            />
            <Tekstvak
              label="Reden"
              waarde={reden}
              onWaarde={setReden}
              fout={fouten.get('/reden')}
              required
              maxLength={500}
            />
            {wijsToe.error && fouten.size === 0 && (
              <Fout fout={wijsToe.error} veilig="De zaak staat nog bij dezelfde collega." />
            )}
            <Button type="submit" appearance="primary-action-button" aria-disabled={wijsToe.isPending}>
              Toewijzen
            </Button>
          </form>
        )}
      </Lezing>
    </Lade>
  );
}
