import { importSignalen, readSignaalleveringen, readSignaaltelling } from '@meedoen/contract/signaal';
import { yearOf } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { tijdstipKort } from '@meedoen/ui/weergave';
import { useMutation } from '@tanstack/react-query';
import { Button, Heading1, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { geheugen, stuurBestand, useLees } from '../verbinding/verbinding.tsx';
import { Bestandveld } from '../vorm/Bestandveld.tsx';
import { veldfouten } from '../vorm/Veld.tsx';
import { SOORT, UITKOMST } from './namen.ts';

/** Signals: a file read in, earlier files, and how often which outcome followed. */
export default function Signaalscherm() {
  const mag = useMag();
  useTitel('Signalen');
  return (
    <>
      <div className="mdn-head">
        <Heading1>Signalen</Heading1>
      </div>
      <div className="mdn-stapel">
        {mag('signalen-inlezen') && <Inlezen />}
        {mag('signalen-inlezen') && <Eerder />}
        {mag('boete-zien') && <Telling />}
      </div>
    </>
  );
}

function Inlezen() {
  const { csrf } = useSessie();
  const [bestand, setBestand] = useState<File>();
  const [keer, setKeer] = useState(0);
  const lees = useMutation({
    mutationFn: (csv: File) => stuurBestand(importSignalen, { query: { naam: csv.name } }, csv, csrf, 'text/csv'),
    onSuccess: async () => {
      setBestand(undefined);
      setKeer((nr) => nr + 1);
      for (const naam of ['readSignaalleveringen', 'readSignaaltelling', 'readWerkvoorraad'])
        await geheugen.invalidateQueries({ queryKey: [naam] });
    },
  });
  const fouten = [...veldfouten(lees.error)].filter(([veld]) => veld.startsWith('/regels/'));
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
          Elk signaal wordt eerst aan de inwoner gevraagd. Klopt een regel niet, dan wordt niets ingelezen.
        </Paragraph>
        <Bestandveld
          key={keer}
          label="Bestand met signalen"
          hulp="CSV, ten hoogste 1 MB. Hetzelfde bestand kan niet twee keer."
          accept=".csv,text/csv"
          bestand={bestand}
          onBestand={(gekozen) => {
            lees.reset();
            setBestand(gekozen);
          }}
        />
        <details className="mdn-achter">
          <summary>Hoe het bestand eruitziet</summary>
          <ol className="mdn-sm">
            <li>
              Regel 1: <code>meedoen-signalen;1;</code> en het nummer van de levering.
            </li>
            <li>
              Regel 2: <code>bsn;soort;overDag;omschrijving</code>
            </li>
            <li>
              Daarna één signaal per regel. De soort is {Object.keys(SOORT).join(', ')}. De dag is geschreven als
              2026-10-31.
            </li>
          </ol>
        </details>
        {lees.error && fouten.length === 0 && <Fout fout={lees.error} />}
        {fouten.length > 0 && <Bestandfouten fouten={fouten} />}
        {lees.data && (
          <p role="status" className="mdn-melding mdn-melding--ok">
            Levering {lees.data.levering}: {lees.data.ingelezen} {lees.data.ingelezen === 1 ? 'signaal' : 'signalen'}{' '}
            ingelezen.
            {lees.data.onbekend.length > 0 &&
              ` Niet van een inwoner van hier: regel ${lees.data.onbekend.join(', ')}. Daar is niets van bewaard.`}
          </p>
        )}
        <Button type="submit" appearance="primary-action-button" aria-disabled={!bestand || lees.isPending}>
          {lees.isPending ? 'Bezig met inlezen' : 'Inlezen'}
        </Button>
      </form>
    </section>
  );
}

/** Each fault with its line and column, so that whoever made the file can mend it. */
function Bestandfouten({ fouten }: { readonly fouten: readonly (readonly [string, string])[] }) {
  const rijen = fouten.map(([veld, tekst]) => {
    const [, , regel = '', kolom = ''] = veld.split('/');
    return { regel, kolom, tekst: tekst.replace(`Regel ${regel}, ${kolom}: `, '') };
  });
  return (
    <>
      <div className="mdn-melding mdn-melding--error" role="alert">
        <p>
          <b>Dit bestand klopt niet.</b> Er is niets ingelezen. Verbeter{' '}
          {rijen.length === 1 ? 'de regel hieronder' : `de ${rijen.length} plaatsen hieronder`} en lees het bestand
          opnieuw in.
        </p>
      </div>
      <Tabel
        titel="Wat er niet klopt in het bestand"
        rijen={rijen}
        sleutel={({ regel, kolom }) => `${regel}/${kolom}`}
        kolommen={[
          { kop: 'Waar', soort: 'naam', toon: ({ regel }) => `regel ${regel}` },
          { kop: 'Kolom', toon: ({ kolom }) => kolom },
          { kop: 'Wat er niet klopt', toon: ({ tekst }) => tekst },
        ]}
      />
    </>
  );
}

function Eerder() {
  const { vandaag } = useSessie();
  const lezing = useLees(readSignaalleveringen, {}, { houdVorige: true });
  return (
    <section className="mdn-panel" aria-labelledby="eerder">
      <div className="mdn-panel__kop">
        <Heading2 id="eerder">Eerder ingelezen</Heading2>
      </div>
      <Lezing van={lezing} wat="de eerdere bestanden">
        {({ leveringen }) =>
          leveringen.length === 0 ? (
            <Leeg>Er is nog geen bestand met signalen ingelezen.</Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <Tabel
                titel="Bestanden met signalen, het nieuwste eerst"
                rijen={leveringen}
                sleutel={({ id }) => id}
                kolommen={[
                  { kop: 'Levering', soort: 'naam', toon: ({ levering }) => levering },
                  { kop: 'Wanneer', toon: ({ op }) => tijdstipKort(op, vandaag) },
                  { kop: 'Ingelezen', soort: 'getal', toon: ({ ingelezen }) => ingelezen },
                  {
                    kop: 'Niet van hier',
                    toon: ({ onbekend }) => (onbekend.length === 0 ? 'geen' : `regel ${onbekend.join(', ')}`),
                  },
                ]}
              />
            </div>
          )
        }
      </Lezing>
    </section>
  );
}

function Telling() {
  const { vandaag } = useSessie();
  const jaar = yearOf(vandaag);
  const lezing = useLees(readSignaaltelling, { query: { jaar } }, { houdVorige: true });
  return (
    <section className="mdn-panel" aria-labelledby="telling">
      <div className="mdn-panel__kop">
        <Heading2 id="telling">Wat er van signalen kwam in {jaar}</Heading2>
      </div>
      <Lezing van={lezing} wat="de aantallen">
        {({ aantallen }) =>
          aantallen.length === 0 ? (
            <Leeg>Er zijn dit jaar geen signalen.</Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <Tabel
                titel="Signalen naar soort en uitkomst"
                rijen={aantallen}
                sleutel={({ soort, uitkomst }) => `${soort}${uitkomst}`}
                kolommen={[
                  { kop: 'Soort', soort: 'naam', toon: ({ soort }) => SOORT[soort] },
                  { kop: 'Uitkomst', toon: ({ uitkomst }) => (uitkomst ? UITKOMST[uitkomst] : 'Nog open') },
                  { kop: 'Aantal', soort: 'getal', toon: ({ aantal }) => aantal },
                ]}
              />
            </div>
          )
        }
      </Lezing>
    </section>
  );
}
