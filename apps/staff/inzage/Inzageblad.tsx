import { readInzage } from '@meedoen/contract/inzage';
import { Tabel } from '@meedoen/ui/tabel';
import { tijdstipKort } from '@meedoen/ui/weergave';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';

/** Who looked at this file, when and what for, in the words the resident sees. */
export function Inzageblad({ persoon }: { readonly persoon: string }) {
  const { vandaag } = useSessie();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const lezing = useLees(
    readInzage,
    { params: { persoonId: persoon }, query: cursor ? { cursor } : {} },
    { houdVorige: true },
  );
  return (
    <section className="mdn-panel" aria-labelledby="inzage">
      <div className="mdn-panel__kop">
        <Heading2 id="inzage">Wie keek mee</Heading2>
        <span className="mdn-sm mdn-sec">De inwoner ziet deze lijst ook.</span>
      </div>
      <Lezing van={lezing} regels={10} wat="wie keek">
        {({ regels, volgende }) =>
          regels.length === 0 ? (
            <Leeg>Nog niemand keek in dit dossier.</Leeg>
          ) : (
            <div className="mdn-panel__tabel">
              <Tabel
                titel="Wie keek in dit dossier, het nieuwste eerst"
                rijen={regels}
                sleutel={(regel) => `${regel.op}${regel.wie}${regel.wat}`}
                kolommen={[
                  {
                    kop: 'Wanneer',
                    soort: 'naam',
                    toon: ({ op }) => <span className="mdn-nowrap">{tijdstipKort(op, vandaag)}</span>,
                  },
                  {
                    kop: 'Wie',
                    toon: (regel) => (
                      <>
                        {regel.machine ? 'De computer' : regel.wie}
                        <span className="mdn-bron">{regel.functie}</span>
                      </>
                    ),
                  },
                  { kop: 'Wat', toon: ({ wat }) => wat },
                  { kop: 'Waarvoor', toon: ({ waarom }) => waarom },
                ]}
              />
              <div className="mdn-rij">
                {cursors.length > 0 && (
                  <Button
                    className="mdn-klein"
                    appearance="subtle-button"
                    onClick={() => setCursors(cursors.slice(0, -1))}
                  >
                    Nieuwer
                  </Button>
                )}
                {volgende && (
                  <Button
                    className="mdn-klein"
                    appearance="subtle-button"
                    onClick={() => setCursors([...cursors, volgende])}
                  >
                    Ouder
                  </Button>
                )}
              </div>
            </div>
          )
        }
      </Lezing>
    </section>
  );
}
