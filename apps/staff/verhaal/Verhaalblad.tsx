import { readVerhaalzaken } from '@meedoen/contract/verhaal';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useMag } from '../sessie/sessie.tsx';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Verhaalstart } from './Verhaalstart.tsx';
import { Verhaalzaak } from './Verhaalzaak.tsx';
import '../afstemming/afstemming.css';

/** Recovering the bijstand of this person from others, and what this person pays along for others. */
export function Verhaalblad({ persoon }: { readonly persoon: string }) {
  const mag = useMag();
  const [start, setStart] = useState(false);
  const lezing = useLees(readVerhaalzaken, { params: { persoonId: persoon } }, { houdVorige: true });
  return (
    <Lezing van={lezing} regels={8} wat="het verhaal">
      {({ zaken }) => (
        <div className="mdn-stapel">
          <section className="mdn-panel" aria-labelledby="verhaal">
            <div className="mdn-panel__kop">
              <Heading2 id="verhaal">Verhaal</Heading2>
              {mag('verhaal-behandelen') && (
                <Button appearance="secondary-action-button" onClick={() => setStart(true)}>
                  Verhaal onderzoeken
                </Button>
              )}
            </div>
            <div className="mdn-panel__lijf">
              {zaken.length === 0 ? (
                <Leeg>Er is geen verhaal.</Leeg>
              ) : (
                <p className="mdn-sm mdn-sec">
                  De twee weten niet waar de ander woont. Noem geen adres in wat u schrijft.
                </p>
              )}
            </div>
          </section>
          {zaken.map((zaak) => (
            <Verhaalzaak key={zaak.id} zaak={zaak} van={persoon} />
          ))}
          {start && <Verhaalstart persoon={persoon} onSluit={() => setStart(false)} />}
        </div>
      )}
    </Lezing>
  );
}
