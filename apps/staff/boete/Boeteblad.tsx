import { readBoetes } from '@meedoen/contract/boete';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag } from '../sessie/sessie.tsx';
import { Signalen } from '../signaal/Signalen.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Boetezaak } from './Boetezaak.tsx';
import { Schendinglade } from './Schendinglade.tsx';
import '../afstemming/afstemming.css';

/** Each case about something that was not told. */
export function Boeteblad({ persoon }: { readonly persoon: string }) {
  const mag = useMag();
  const [start, setStart] = useState(false);
  const lezing = useLees(readBoetes, { params: { persoonId: persoon } }, { houdVorige: true });
  return (
    <Lezing van={lezing} regels={8} wat="de boetes">
      {({ boetes, vorderingen }) => (
        <div className="mdn-stapel">
          <Signalen persoon={persoon} />
          <section className="mdn-panel" aria-labelledby="boete">
            <div className="mdn-panel__kop">
              <Heading2 id="boete">Inlichtingenplicht en boete</Heading2>
              {mag('boete-onderzoeken') && (
                <Button appearance="secondary-action-button" onClick={() => setStart(true)}>
                  Boeteonderzoek starten
                </Button>
              )}
            </div>
            <div className="mdn-panel__lijf">
              {boetes.length === 0 ? (
                <Leeg>Er is geen boeteonderzoek.</Leeg>
              ) : (
                <p className="mdn-sm mdn-sec">
                  De inwoner ziet een zaak vanaf het voornemen. Wie het rapport schreef, stelt de boete niet vast.
                </p>
              )}
            </div>
          </section>
          {boetes.map((zaak) => (
            <Boetezaak key={zaak.id} zaak={zaak} vorderingen={vorderingen} />
          ))}
          {start && <Schendinglade persoon={persoon} vorderingen={vorderingen} onSluit={() => setStart(false)} />}
        </div>
      )}
    </Lezing>
  );
}
