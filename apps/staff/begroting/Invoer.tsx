import { enterBegroting, importReferentie } from '@meedoen/contract/begroting';
import { parseDate } from '@meedoen/law/kernel';
import { useMutation } from '@tanstack/react-query';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout } from '../toestand/Toestand.tsx';
import { geheugen, stuurBestand, useOpdracht } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { leesBedrag } from '../vorm/bedrag.ts';
import { Bedragveld, Datumveld, Tekstveld, veldfouten } from '../vorm/Veld.tsx';

interface Waar {
  readonly gemeente: string;
  readonly jaar: number;
}

/** What a beleidsmedewerker enters: a BUIG budget from its document, and files of figures of others. */
export function Invoer(waar: Waar) {
  if (!useMag()('begroting-invoeren')) return null;
  return (
    <section className="mdn-panel mdn-niet-printen" aria-label="Invoeren">
      <div className="mdn-panel__kop">
        <Heading2>Invoeren</Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        <Buigvorm {...waar} />
        <Referentievorm {...waar} />
      </div>
    </section>
  );
}

function Buigvorm({ gemeente, jaar }: Waar) {
  const [bedragtekst, setBedrag] = useState('');
  const [document_, setDocument] = useState('');
  const [plaats, setPlaats] = useState('');
  const [dag, setDag] = useState('');
  const voer = useOpdracht(enterBegroting, ['readBegroting'], () => setBedrag(''));
  const bedrag = leesBedrag(bedragtekst);
  const datum = parseDate(dag);
  const fouten = veldfouten(voer.error);
  return (
    <form
      className="mdn-vorm"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (bedrag === undefined || !datum) return;
        const bron = { document: document_, plaats, datum };
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
      <Tekstveld label="Document" waarde={document_} onWaarde={setDocument} maxLength={200} required />
      <Tekstveld label="Plaats in het document" waarde={plaats} onWaarde={setPlaats} maxLength={120} required />
      <Datumveld label="Datum van het document" waarde={dag} onWaarde={setDag} required />
      {voer.error ? <Fout fout={voer.error} veilig="Wat u invulde staat er nog." /> : null}
      {voer.isSuccess ? <p role="status">Ingevoerd. Het telt als een collega het bevestigt.</p> : null}
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
