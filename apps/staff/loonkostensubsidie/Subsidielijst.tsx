import { readSubsidielijst, type Subsidieregel } from '@meedoen/contract/loonkostensubsidie';
import { Tabel } from '@meedoen/ui/tabel';
import { datumKort } from '@meedoen/ui/weergave';
import { Heading1 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { STAND } from './namen.ts';

/** What waits on a date in loonkostensubsidies, the first day on top. */
export default function Subsidielijst() {
  const lezing = useLees(readSubsidielijst, {}, { houdVorige: true });
  useTitel('Loonkostensubsidie');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Loonkostensubsidie</Heading1>
          <p className="mdn-sec">
            Wat er moet gebeuren, de eerste dag bovenaan. De subsidie zelf staat in het dossier.
          </p>
        </div>
      </div>
      <section className="mdn-panel" aria-label="Lijst van loonkostensubsidies">
        <Lezing van={lezing} regels={6} wat="de loonkostensubsidies">
          {({ regels, meer }) =>
            regels.length === 0 ? (
              <Leeg>Er wacht niets.</Leeg>
            ) : (
              <div className="mdn-panel__tabel">
                <Lijst regels={regels} />
                {meer && <p className="mdn-sm mdn-sec">Dit zijn de eerste {regels.length}.</p>}
              </div>
            )
          }
        </Lezing>
      </section>
    </>
  );
}

function Lijst({ regels }: { readonly regels: readonly Subsidieregel[] }) {
  const { vandaag } = useSessie();
  const mag = useMag();
  return (
    <Tabel
      titel="Wat er wacht bij loonkostensubsidies"
      rijen={regels}
      sleutel={({ id }) => id}
      kolommen={[
        {
          kop: 'Wie',
          soort: 'naam',
          toon: ({ naam, persoon, kenmerk }) => (
            <>
              {mag('dossier-zien') ? (
                <Link className="utrecht-link" to={`/dossiers/${persoon}/loonkostensubsidie`}>
                  {naam}
                </Link>
              ) : (
                naam
              )}
              <span className="mdn-bron">{kenmerk}</span>
            </>
          ),
        },
        { kop: 'Werkgever', toon: ({ werkgever }) => werkgever },
        { kop: 'Stand', toon: ({ toestand }) => STAND[toestand].naam },
        { kop: 'Wat', toon: ({ wat }) => wat },
        {
          kop: 'Uiterlijk',
          toon: ({ uiterlijk, teLaat }) => `${datumKort(uiterlijk, vandaag)}${teLaat ? ', te laat' : ''}`,
        },
      ]}
    />
  );
}
