import { readVerhaallijst } from '@meedoen/contract/verhaal';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, datumKort } from '@meedoen/ui/weergave';
import { Heading1 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { TOESTAND } from './namen.ts';

/** Verhaal that runs, the first clock on top. */
export default function Verhaalscherm() {
  const { vandaag } = useSessie();
  const lezing = useLees(readVerhaallijst);
  useTitel('Verhaal');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Verhaal</Heading1>
          <p className="mdn-sec">Bijstand die een ander moet meebetalen. Een nieuwe zaak begint in het dossier.</p>
        </div>
      </div>
      <section className="mdn-panel" aria-label="Lijst van verhaal">
        <Lezing van={lezing} regels={6} wat="het verhaal">
          {({ zaken, meer }) =>
            zaken.length === 0 ? (
              <Leeg>Er loopt geen verhaal.</Leeg>
            ) : (
              <div className="mdn-panel__tabel">
                <Tabel
                  titel="Verhaal, de eerste klok bovenaan"
                  rijen={zaken}
                  sleutel={({ id }) => id}
                  kolommen={[
                    {
                      kop: 'Bijstand van',
                      soort: 'naam',
                      toon: ({ persoon, kenmerk }) => (
                        <>
                          <Link className="utrecht-link" to={`/dossiers/${persoon.id}/verhaal`}>
                            {persoon.naam}
                          </Link>
                          <span className="mdn-bron">{kenmerk}</span>
                        </>
                      ),
                    },
                    { kop: 'Verhaal op', toon: ({ onderhoudsplichtige }) => onderhoudsplichtige.naam },
                    { kop: 'Stand', toon: ({ toestand }) => TOESTAND[toestand].naam },
                    {
                      kop: 'Wat wacht',
                      toon: ({ klok }) =>
                        klok
                          ? `${klok.wat}${klok.uiterlijk ? `, ${datumKort(klok.uiterlijk, vandaag)}` : ''}`
                          : 'niets',
                    },
                    { kop: 'Nog open', soort: 'getal', toon: ({ restInCenten }) => bedrag(restInCenten) },
                  ]}
                />
                {meer && <p className="mdn-panel__lijf mdn-sm mdn-sec">Er zijn er meer dan deze {zaken.length}.</p>}
              </div>
            )
          }
        </Lezing>
      </section>
    </>
  );
}
