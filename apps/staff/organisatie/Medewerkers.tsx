import { readMandaten } from '@meedoen/contract/organisatie';
import { readCollegas } from '@meedoen/contract/werkvoorraad';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, datumKort } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Belangen } from '../belang/Belangen.tsx';
import { Collegadossiers } from '../belang/Collegadossiers.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Overdragen } from '../werkvoorraad/Overdragen.tsx';

/** Colleagues with their teams, roles and open work; handing over on absence; which gemeente gave which task. */
export default function Medewerkers() {
  const { vandaag } = useSessie();
  const mag = useMag();
  const [van, setVan] = useState<string>();
  const collegas = useLees(readCollegas, {}, { aan: mag('werkvoorraad-zien') });
  const mandaten = useLees(readMandaten, {}, { aan: mag('beleid-zien') });
  useTitel('Medewerkers');
  return (
    <>
      <div className="mdn-head">
        <Heading1>Medewerkers</Heading1>
      </div>
      <div className="mdn-stapel">
        {mag('werkvoorraad-zien') && (
          <section className="mdn-panel" aria-labelledby="collegas">
            <div className="mdn-panel__kop">
              <Heading2 id="collegas">Collega's</Heading2>
            </div>
            <Lezing van={collegas} wat="de collega's">
              {({ medewerkers }) => (
                <div className="mdn-panel__tabel">
                  <Tabel
                    titel="Collega's met hun open werk"
                    rijen={medewerkers}
                    sleutel={({ id }) => id}
                    kolommen={[
                      { kop: 'Naam', soort: 'naam', toon: ({ naam }) => naam },
                      { kop: 'Team', toon: ({ team }) => team },
                      {
                        kop: 'Rollen',
                        toon: ({ rollen }) => (
                          <span className="mdn-sec">{rollen.map((rol) => rol.replaceAll('-', ' ')).join(', ')}</span>
                        ),
                      },
                      { kop: 'Open werk', soort: 'getal', toon: ({ openWerk }) => aantal(openWerk) },
                      {
                        kop: 'Afwezig',
                        toon: ({ afwezigTot }) =>
                          afwezigTot && (
                            <span className="mdn-stand mdn-stand--wait">
                              tot en met {datumKort(afwezigTot, vandaag)}
                            </span>
                          ),
                      },
                      {
                        kop: 'Doen',
                        soort: 'doen',
                        toon: (collega) =>
                          mag('werk-overdragen') &&
                          collega.openWerk > 0 && (
                            <Button
                              className="mdn-klein"
                              appearance="secondary-action-button"
                              onClick={() => setVan(collega.id)}
                              aria-label={`Werk van ${collega.naam} overdragen`}
                            >
                              Overdragen
                            </Button>
                          ),
                      },
                    ]}
                  />
                </div>
              )}
            </Lezing>
          </section>
        )}
        {mag('belang-zien') && <Belangen />}
        {mag('collegadossier-toewijzen') && <Collegadossiers />}
        {mag('beleid-zien') && (
          <section className="mdn-panel" aria-labelledby="mandaten">
            <div className="mdn-panel__kop">
              <Heading2 id="mandaten">Wat gemeenten hebben opgedragen</Heading2>
            </div>
            <Lezing van={mandaten} wat="de mandaten">
              {(antwoord) =>
                antwoord.mandaten.length === 0 ? (
                  <Leeg>Er is geen mandaat vastgelegd.</Leeg>
                ) : (
                  <div className="mdn-panel__tabel">
                    <Tabel
                      titel="Wat gemeenten hebben opgedragen"
                      rijen={antwoord.mandaten}
                      sleutel={(mandaat) => `${mandaat.gemeente}${mandaat.taak}${mandaat.vanaf}`}
                      kolommen={[
                        { kop: 'Gemeente', soort: 'naam', toon: ({ naam }) => naam },
                        { kop: 'Taak', toon: ({ taak }) => taak.replaceAll('-', ' ') },
                        { kop: 'Vanaf', toon: ({ vanaf }) => datumKort(vanaf, vandaag) },
                        { kop: 'Tot', toon: ({ tot }) => tot && datumKort(tot, vandaag) },
                      ]}
                    />
                  </div>
                )
              }
            </Lezing>
          </section>
        )}
      </div>
      {van && <Overdragen van={van} onSluit={() => setVan(undefined)} />}
    </>
  );
}
