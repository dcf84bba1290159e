import { readLoonkostensubsidies } from '@meedoen/contract/loonkostensubsidie';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Aanvraagvorm } from './Aanvraagvorm.tsx';
import { Subsidiezaak } from './Subsidiezaak.tsx';
import '../afstemming/afstemming.css';

/** Each loonkostensubsidie for somebody, and the way to ask for one. */
export function Subsidieblad({ persoon }: { readonly persoon: string }) {
  const mag = useMag();
  const [vraagt, setVraagt] = useState(false);
  const lezing = useLees(readLoonkostensubsidies, { params: { persoonId: persoon } }, { houdVorige: true });
  return (
    <Lezing van={lezing} regels={8} wat="de loonkostensubsidie">
      {({ loonkostensubsidies }) => (
        <div className="mdn-stapel">
          <section className="mdn-panel" aria-labelledby="subsidie-uitleg">
            <div className="mdn-panel__kop">
              <Heading2 id="subsidie-uitleg">Loonkostensubsidie</Heading2>
              {mag('loonkostensubsidie-behandelen') && (
                <Button appearance="secondary-action-button" onClick={() => setVraagt(true)}>
                  Aanvraag vastleggen
                </Button>
              )}
            </div>
            <p className="mdn-panel__lijf mdn-sm mdn-sec">
              De werkgever krijgt geld als iemand door een beperking minder kan dan het minimumloon waard is. De
              werknemer krijgt het gewone loon. De loonwaarde zegt hoeveel het werk waard is.
            </p>
            {loonkostensubsidies.length === 0 && <Leeg>Er is nog geen loonkostensubsidie gevraagd.</Leeg>}
          </section>
          {loonkostensubsidies.map((zaak) => (
            <Subsidiezaak key={zaak.id} zaak={zaak} />
          ))}
          {vraagt && <Aanvraagvorm persoon={persoon} onSluit={() => setVraagt(false)} />}
        </div>
      )}
    </Lezing>
  );
}
