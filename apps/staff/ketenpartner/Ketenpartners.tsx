import { readKetenpartners, registerKetenpartner } from '@meedoen/contract/ketenpartner';
import { Tabel } from '@meedoen/ui/tabel';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Declaraties } from './Declaraties.tsx';
import { Partnervorm } from './Partnervorm.tsx';
import { Resultaten } from './Resultaten.tsx';
import { SOORT } from './woorden.ts';
import './keten.css';

/** Organisations that guide people: who they are, what they may claim, and what comes of it. */
export default function Ketenpartners() {
  const mag = useMag();
  const lezing = useLees(readKetenpartners, {}, { houdVorige: true });
  const [nieuw, setNieuw] = useState(false);
  const ga = useNavigate();
  useTitel('Ketenpartners');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Ketenpartners</Heading1>
          <p className="mdn-sec">
            Organisaties die inwoners begeleiden, met wat is afgesproken. Hier staan geen inwoners.
          </p>
        </div>
        <div className="mdn-head__eind">
          {mag('ketenpartner-beheren') && !nieuw && (
            <Button appearance="secondary-action-button" onClick={() => setNieuw(true)}>
              Organisatie toevoegen
            </Button>
          )}
        </div>
      </div>
      <div className="mdn-stapel">
        {nieuw && (
          <section className="mdn-panel" aria-labelledby="nieuw">
            <div className="mdn-panel__kop">
              <Heading2 id="nieuw">Organisatie toevoegen</Heading2>
            </div>
            <div className="mdn-panel__lijf">
              <Partnervorm
                route={registerKetenpartner}
                metCode
                gemeenten={lezing.data?.gemeenten ?? []}
                onKlaar={({ id }) => void ga(`/ketenpartners/${id}`)}
                onTerug={() => setNieuw(false)}
              />
            </div>
          </section>
        )}
        <section className="mdn-panel" aria-label="Organisaties">
          <Lezing van={lezing} regels={5} wat="de organisaties">
            {({ ketenpartners }) =>
              ketenpartners.length === 0 ? (
                <Leeg>Er is nog geen organisatie. Voeg er een toe.</Leeg>
              ) : (
                <div className="mdn-panel__tabel">
                  <Tabel
                    titel="Organisaties"
                    rijen={ketenpartners}
                    sleutel={({ id }) => id}
                    kolommen={[
                      {
                        kop: 'Naam',
                        soort: 'naam',
                        toon: ({ id, naam }) => (
                          <Link className="utrecht-link" to={`/ketenpartners/${id}`}>
                            {naam}
                          </Link>
                        ),
                      },
                      { kop: 'Soort', toon: ({ soort }) => SOORT[soort] },
                      {
                        kop: 'Lopende overeenkomsten',
                        soort: 'getal',
                        toon: ({ lopend, soort }) => (soort === 'zorgteam' ? '–' : String(lopend)),
                      },
                      {
                        kop: 'Wacht op een tweede',
                        toon: ({ open }) =>
                          open > 0 ? <span className="mdn-stand mdn-stand--wait">{open} vast te stellen</span> : '–',
                      },
                    ]}
                  />
                </div>
              )
            }
          </Lezing>
        </section>
        <Declaraties />
        <Resultaten />
      </div>
    </>
  );
}
