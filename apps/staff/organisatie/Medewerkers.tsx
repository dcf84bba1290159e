import { readMandaten } from '@meedoen/contract/organisatie';
import { readCollegas } from '@meedoen/contract/werkvoorraad';
import { datumKort } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
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
                  <table className="utrecht-table">
                    <thead>
                      <tr>
                        {['Naam', 'Team', 'Rollen', 'Open werk', 'Afwezig', ''].map((kop) => (
                          <th key={kop} scope="col" className="utrecht-table__header-cell">
                            {kop || <span className="mdn-visually-hidden">Doen</span>}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {medewerkers.map((collega) => (
                        <tr key={collega.id} className="utrecht-table__row">
                          <th scope="row" className="utrecht-table__cell">
                            <b>{collega.naam}</b>
                          </th>
                          <td className="utrecht-table__cell">{collega.team}</td>
                          <td className="utrecht-table__cell mdn-sec">
                            {collega.rollen.map((rol) => rol.replaceAll('-', ' ')).join(', ')}
                          </td>
                          <td className="utrecht-table__cell">{collega.openWerk}</td>
                          <td className="utrecht-table__cell">
                            {collega.afwezigTot && (
                              <span className="mdn-stand mdn-stand--wait">
                                tot {datumKort(collega.afwezigTot, vandaag)}
                              </span>
                            )}
                          </td>
                          <td className="utrecht-table__cell">
                            {mag('werk-overdragen') && (
                              <Button
                                className="mdn-klein"
                                appearance="secondary-action-button"
                                onClick={() => setVan(collega.id)}
                                aria-label={`Werk van ${collega.naam} overdragen`}
                              >
                                Overdragen
                              </Button>
                            )}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </Lezing>
          </section>
        )}
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
                    <table className="utrecht-table">
                      <thead>
                        <tr>
                          {['Gemeente', 'Taak', 'Vanaf', 'Tot'].map((kop) => (
                            <th key={kop} scope="col" className="utrecht-table__header-cell">
                              {kop}
                            </th>
                          ))}
                        </tr>
                      </thead>
                      <tbody>
                        {antwoord.mandaten.map((mandaat) => (
                          <tr key={`${mandaat.gemeente}${mandaat.taak}${mandaat.vanaf}`} className="utrecht-table__row">
                            <th scope="row" className="utrecht-table__cell">
                              {mandaat.naam}
                            </th>
                            <td className="utrecht-table__cell">{mandaat.taak.replaceAll('-', ' ')}</td>
                            <td className="utrecht-table__cell">{datumKort(mandaat.vanaf, vandaag)}</td>
                            <td className="utrecht-table__cell">{mandaat.tot && datumKort(mandaat.tot, vandaag)}</td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
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
