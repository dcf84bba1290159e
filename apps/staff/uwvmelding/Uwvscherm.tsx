import { importUwvMeldingen, readUwvLevering, readUwvLeveringen, type UwvLevering } from '@meedoen/contract/uwvmelding';
import { Tabel } from '@meedoen/ui/tabel';
import { tijdstipKort } from '@meedoen/ui/weergave';
import { useMutation } from '@tanstack/react-query';
import { Button, Heading1, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { geheugen, stuurBestand, useLees } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { veldfouten } from '../vorm/Veld.tsx';
import { Leveringblad } from './Leveringblad.tsx';
import './uwvmelding.css';

const VERVERS = ['readUwvLeveringen', 'readWerkvoorraad'];

/** Meldingen that UWV received: read in a file, see per line what became of it, look back at earlier files. */
export default function Uwvscherm() {
  const { leveringId } = useParams();
  useTitel('Meldingen van UWV');
  return (
    <>
      <div className="mdn-head">
        <Heading1>Meldingen van UWV</Heading1>
        <div className="mdn-head__eind">
          <Link className="utrecht-link" to="/post">
            Terug naar de post
          </Link>
        </div>
      </div>
      <div className="mdn-uwv">
        <div className="mdn-stapel">
          <Inlezen />
          <Eerder gekozen={leveringId} />
        </div>
        {leveringId ? (
          <Gekozen key={leveringId} id={leveringId} />
        ) : (
          <section className="mdn-panel" aria-label="Uitkomst">
            <Leeg>Lees een bestand in, of kies er een. Hier ziet u dan per melding wat ermee is gebeurd.</Leeg>
          </section>
        )}
      </div>
    </>
  );
}

function Inlezen() {
  const { csrf } = useSessie();
  const ga = useNavigate();
  const [bestand, setBestand] = useState<File>();
  const lees = useMutation({
    mutationFn: (json: File) =>
      stuurBestand(importUwvMeldingen, { query: { naam: json.name } }, json, csrf, 'application/json'),
    onSuccess: async (levering) => {
      geheugen.setQueryData([readUwvLevering.naam, { leveringId: levering.id }, null, null], levering);
      await ga(`/post/uwv/${levering.id}`);
      document.getElementById('levering')?.focus();
      for (const naam of VERVERS) await geheugen.invalidateQueries({ queryKey: [naam] });
    },
  });
  const fouten = veldfouten(lees.error);
  return (
    <section className="mdn-panel" aria-labelledby="inlezen">
      <div className="mdn-panel__kop">
        <Heading2 id="inlezen">Bestand inlezen</Heading2>
      </div>
      <form
        className="mdn-vorm mdn-panel__lijf"
        onSubmit={(event) => {
          event.preventDefault();
          if (bestand && !lees.isPending) lees.mutate(bestand);
        }}
      >
        <Paragraph className="mdn-sm mdn-sec">
          De dag van registratie bij UWV telt als dag van de melding (artikel 44). Een melding die er al is, komt er
          niet nog een keer bij.
        </Paragraph>
        <Bestandveld
          label="Bestand van UWV"
          hulp="JSON, ten hoogste 1 MB en 500 meldingen. Twee keer inlezen kan geen kwaad."
          accept=".json,application/json"
          bestand={bestand}
          onBestand={setBestand}
          fout={fouten.get('/bestand')}
        />
        {lees.error && !fouten.has('/bestand') && <Fout fout={lees.error} veilig="Er is niets ingelezen." />}
        <Button type="submit" appearance="primary-action-button" aria-disabled={!bestand || lees.isPending}>
          {lees.isPending ? 'Bezig met inlezen' : 'Inlezen'}
        </Button>
      </form>
    </section>
  );
}

function Eerder({ gekozen }: { readonly gekozen: string | undefined }) {
  const { vandaag } = useSessie();
  const lezing = useLees(readUwvLeveringen, {}, { houdVorige: true });
  return (
    <section className="mdn-panel" aria-labelledby="eerder">
      <div className="mdn-panel__kop">
        <Heading2 id="eerder">Eerder ingelezen</Heading2>
      </div>
      <Lezing van={lezing} wat="de eerdere bestanden">
        {({ leveringen }) =>
          leveringen.length === 0 ? (
            <Leeg>Er is nog geen bestand van UWV ingelezen.</Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <Tabel
                titel="Bestanden van UWV, het nieuwste eerst"
                rijen={leveringen}
                sleutel={({ id }) => id}
                gekozen={({ id }) => id === gekozen}
                kolommen={[
                  {
                    kop: 'Levering',
                    soort: 'naam',
                    toon: ({ id, levering }) => (
                      <Link
                        className="utrecht-link"
                        to={`/post/uwv/${id}`}
                        aria-current={id === gekozen ? 'true' : undefined}
                      >
                        {levering}
                      </Link>
                    ),
                  },
                  {
                    kop: 'Wanneer',
                    toon: ({ op }) => <span className="mdn-nowrap">{tijdstipKort(op, vandaag)}</span>,
                  },
                  { kop: 'Ingelezen', soort: 'getal', toon: ({ ingelezen }) => ingelezen },
                  { kop: 'Geweigerd', soort: 'getal', toon: ({ geweigerd }) => geweigerd },
                ]}
              />
            </div>
          )
        }
      </Lezing>
    </section>
  );
}

function Gekozen({ id }: { readonly id: string }) {
  const lezing = useLees(readUwvLevering, { params: { leveringId: id } });
  return (
    <Lezing van={lezing} wat="dit bestand">
      {(levering: UwvLevering) => <Leveringblad levering={levering} />}
    </Lezing>
  );
}
