import { readKetenverwijzingen } from '@meedoen/contract/ketenpartner';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort } from '@meedoen/ui/weergave';
import { Heading1 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { STAND, standklasse } from './woorden.ts';

/** For an organisation: the people referred to it, what waits for an answer on top. */
export default function Mijnverwijzingen() {
  const { vandaag } = useSessie();
  const lezing = useLees(readKetenverwijzingen, {}, { houdVorige: true });
  useTitel('Mijn verwijzingen');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Mijn verwijzingen</Heading1>
          <p className="mdn-sec">
            {lezing.data && `${lezing.data.organisatie}. `}U ziet alleen wie naar uw organisatie is verwezen, zolang dat
            loopt en kort daarna. De inwoner ziet wanneer u keek.
          </p>
        </div>
      </div>
      <section className="mdn-panel" aria-label="Verwijzingen">
        <Lezing van={lezing} regels={6} wat="de verwijzingen">
          {({ verwijzingen, meer }) =>
            verwijzingen.length === 0 ? (
              <Leeg>Er is nu niemand naar uw organisatie verwezen.</Leeg>
            ) : (
              <div className="mdn-panel__tabel">
                <Tabel
                  titel="Verwijzingen naar uw organisatie"
                  rijen={verwijzingen}
                  sleutel={({ id }) => id}
                  kolommen={[
                    {
                      kop: 'Wie',
                      soort: 'naam',
                      toon: ({ id, naam, kenmerk }) => (
                        <>
                          <Link className="utrecht-link" to={`/keten/${id}`}>
                            {naam}
                          </Link>
                          <span className="mdn-bron">{kenmerk}</span>
                        </>
                      ),
                    },
                    { kop: 'Waarvoor', toon: ({ instrument }) => instrument },
                    {
                      kop: 'Stand',
                      toon: ({ toestand }) => (
                        <span className={standklasse(STAND[toestand])}>
                          {toestand === 'verstuurd' ? 'Nieuw: geef antwoord' : STAND[toestand].naam}
                        </span>
                      ),
                    },
                    { kop: 'Gekregen', toon: ({ verstuurdOp }) => datumKort(verstuurdOp, vandaag) },
                    {
                      kop: 'Klaar uiterlijk',
                      toon: ({ uiterlijk, teLaat }) =>
                        uiterlijk ? (
                          <span className={teLaat ? 'mdn-stand mdn-stand--danger' : undefined}>
                            {datumKort(uiterlijk, vandaag)}
                          </span>
                        ) : (
                          '–'
                        ),
                    },
                  ]}
                />
                {meer && (
                  <p className="mdn-panel__lijf mdn-sm mdn-sec">
                    Dit zijn de eerste {verwijzingen.length}. Wat op u wacht staat bovenaan.
                  </p>
                )}
              </div>
            )
          }
        </Lezing>
      </section>
    </>
  );
}
