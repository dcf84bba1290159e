import { BUIGRONDES } from '@meedoen/casework/begroting';
import { type Begrotingoverzicht, enterBegroting, importReferentie } from '@meedoen/contract/begroting';
import { useMutation } from '@tanstack/react-query';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { geheugen, stuurBestand, useOpdracht } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { naarFout } from '../vorm/fout.ts';
import { Bedragveld, Keuzelijst, veldfouten } from '../vorm/Veld.tsx';
import { Bronvelden, useBron } from './Bronvelden.tsx';
import { Reintegratievorm } from './Reintegratievorm.tsx';

interface Waar {
  readonly gemeente: string;
  readonly jaar: number;
}

const KEUZES = {
  buig: 'BUIG-budget',
  reintegratie: 'Re-integratiebudget',
  referentie: 'Cijfers van anderen en inwoners (CSV)',
} as const;
type Keus = keyof typeof KEUZES;

/** What a beleidsmedewerker enters: a budget from its document, and files of figures of others. */
export function Invoer({ gemeente, jaar, beeld }: Waar & { readonly beeld: Begrotingoverzicht }) {
  const [keus, setKeus] = useState<Keus>('buig');
  if (!useMag()('begroting-invoeren')) return null;
  const eigen = beeld.versies.filter(({ inhoud }) => inhoud.soort === keus);
  const wacht = eigen.some(({ toestand }) => toestand === 'ingevoerd');
  const vorige = eigen.find(({ toestand }) => toestand === 'bevestigd')?.inhoud;
  const vol = keus === 'buig' && beeld.buig.rondes.length >= BUIGRONDES.length;
  return (
    <section className="mdn-panel mdn-niet-printen" aria-label="Invoeren">
      <div className="mdn-panel__kop">
        <Heading2>Invoeren</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        <Keuzelijst
          label="Wat voert u in?"
          waarde={keus}
          onWaarde={(gekozen) => setKeus(gekozen as Keus)}
          opties={Object.entries(KEUZES).map(([waarde, tekst]) => ({ waarde, tekst }))}
        />
        {wacht ? (
          <p role="status">Ingevoerd. Het telt als een collega het bevestigt. Tot dan is er geen nieuwe versie.</p>
        ) : vol ? (
          <p>Het BUIG-budget van {jaar} is vastgesteld en twee keer bijgesteld. Meer versies zijn er niet.</p>
        ) : keus === 'buig' ? (
          <Buigvorm gemeente={gemeente} jaar={jaar} />
        ) : keus === 'reintegratie' ? (
          <Reintegratievorm
            gemeente={gemeente}
            jaar={jaar}
            vorige={vorige?.soort === 'reintegratie' ? vorige : undefined}
            instrumenten={beeld.instrumenten}
          />
        ) : (
          <Referentievorm gemeente={gemeente} jaar={jaar} />
        )}
      </div>
    </section>
  );
}

function Buigvorm({ gemeente, jaar }: Waar) {
  const [bedragtekst, setBedrag] = useState('');
  const { bron, ...velden } = useBron();
  const voer = useOpdracht(enterBegroting, ['readBegroting'], () => setBedrag(''));
  const bedrag = leesBedrag(bedragtekst);
  const fouten = veldfouten(voer.error);
  return (
    <form
      className="mdn-vorm"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (bedrag === undefined || !bron) return naarFout(gebeurtenis.currentTarget);
        voer.mutate({ body: { gemeente, jaar, bron, inhoud: { soort: 'buig', bedrag } } });
      }}
    >
      <Bedragveld
        label={`BUIG-budget van ${jaar}`}
        waarde={bedragtekst}
        onWaarde={setBedrag}
        fout={bedragtekst !== '' && bedrag === undefined ? 'Dit is geen bedrag.' : fouten.get('/inhoud/bedrag')}
        required
      />
      <Bronvelden {...velden} />
      {voer.error ? <Fout fout={voer.error} veilig="Wat u invulde staat er nog." /> : null}
      <Button type="submit" appearance="primary-action-button" disabled={voer.isPending}>
        Budget invoeren
      </Button>
    </form>
  );
}

function Referentievorm({ gemeente }: Waar) {
  const { csrf } = useSessie();
  const [bestand, setBestand] = useState<File>();
  const lees = useMutation({
    mutationFn: (csv: File) =>
      stuurBestand(importReferentie, { query: { gemeente, naam: csv.name } }, csv, csrf, 'text/csv'),
    onSuccess: () => geheugen.invalidateQueries({ queryKey: ['readBegroting'] }),
  });
  const fouten = [...veldfouten(lees.error)];
  return (
    <form
      className="mdn-vorm"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (bestand) lees.mutate(bestand);
      }}
    >
      <Bestandveld
        label="Cijfers van anderen en inwoners"
        hulp="CSV, ten hoogste 1 MB. Een bestand wordt heel ingelezen of helemaal niet."
        accept=".csv,text/csv"
        bestand={bestand}
        onBestand={setBestand}
      />
      {lees.error ? <Fout fout={lees.error} veilig="Er is niets ingelezen." /> : null}
      {fouten.length > 1 ? (
        <ul className="mdn-sm">
          {fouten.map(([veld, detail]) => (
            <li key={veld}>{detail}</li>
          ))}
        </ul>
      ) : null}
      {lees.data ? (
        <p role="status">
          Ingelezen: {lees.data.cijfers} cijfers en {lees.data.inwoners} inwonertallen.
        </p>
      ) : null}
      <Button type="submit" appearance="secondary-action-button" disabled={!bestand || lees.isPending}>
        Inlezen
      </Button>
    </form>
  );
}
