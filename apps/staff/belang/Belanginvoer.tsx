import { enterBelang } from '@meedoen/contract/belang';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst, Tekstveld, veldfouten } from '../vorm/Veld.tsx';
import { RELATIENAAM } from './namen.ts';

interface Collega {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly zelfBekend: boolean;
}

type Relatie = keyof typeof RELATIENAAM;
const isRelatie = (tekst: string): tekst is Relatie => tekst in RELATIENAAM;

/** Enters the number of a colleague or of family they reported. Nothing of it is kept as a draft. */
export function Belanginvoer({
  medewerkers,
  onSluit,
}: {
  readonly medewerkers: readonly Collega[];
  readonly onSluit: () => void;
}) {
  const [medewerker, setMedewerker] = useState('');
  const [relatie, setRelatie] = useState<Relatie>('zelf');
  const [bsn, setBsn] = useState('');
  const voerIn = useOpdracht(enterBelang, ['readBelangen'], onSluit);
  const fouten = veldfouten(voerIn.error);
  return (
    <Lade titel="Bsn invoeren" midden onSluit={onSluit}>
      <form
        className="mdn-vorm"
        onSubmit={(event) => {
          event.preventDefault();
          if (!voerIn.isPending) voerIn.mutate({ body: { medewerker, relatie, bsn } });
        }}
      >
        <p className="mdn-sec">
          Werkt pas als een teamleider hetzelfde nummer invoert. Familie opgeven is vrijwillig: de collega zegt zelf om
          wie het gaat.
        </p>
        <Keuzelijst
          label="Collega"
          waarde={medewerker}
          onWaarde={setMedewerker}
          leeg="Kies een collega"
          required
          opties={medewerkers.map(({ id, naam, functie }) => ({
            waarde: id,
            tekst: `${naam}, ${functie.replaceAll('-', ' ')}`,
          }))}
          fout={fouten.get('/medewerker')}
        />
        <Keuzelijst
          label="Van wie is dit bsn"
          waarde={relatie}
          onWaarde={(keus) => setRelatie(isRelatie(keus) ? keus : 'zelf')}
          required
          opties={Object.entries(RELATIENAAM).map(([waarde, tekst]) => ({
            waarde,
            tekst: waarde === 'zelf' ? 'Van de collega zelf' : tekst,
          }))}
          fout={fouten.get('/relatie')}
        />
        <Tekstveld
          label="Bsn"
          hulp="9 cijfers. Het nummer wordt niet bewaard, alleen een onleesbare afdruk ervan."
          kort
          inputMode="numeric"
          autoComplete="off"
          waarde={bsn}
          onWaarde={setBsn}
          fout={fouten.get('/bsn')}
          required
          maxLength={20}
        />
        {voerIn.error && fouten.size === 0 && <Fout fout={voerIn.error} veilig="Er is niets ingevoerd." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={voerIn.isPending}>
          Invoeren
        </Button>
      </form>
    </Lade>
  );
}
