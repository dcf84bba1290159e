import { Alert, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Bestandveld } from '../onderdelen/bestandveld.tsx';
import { Klein } from '../onderdelen/delen.tsx';
import { nareken as n } from '../teksten/nareken.ts';
import { Zeg } from '../teksten/taal.tsx';
import { type Keuring, keur } from './keur.ts';
import { Uitslag } from './uitslag.tsx';

interface Gekozen {
  readonly naam: string;
  readonly keuring: Keuring;
}

/** A file is chosen or dropped, and looked at here. @param sleutel key of this installation; left out: not known */
export default function Narekenblad({ sleutel }: { readonly sleutel: string | undefined }) {
  const [gekozen, setGekozen] = useState<Gekozen>();
  const [boven, setBoven] = useState(false);
  const neem = async (bestand: File | undefined) => {
    if (bestand) setGekozen({ naam: bestand.name, keuring: await keur(bestand) });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is an extra; the field inside does the same */}
      <div
        className={`meedoen-neerleg${boven ? ' meedoen-neerleg--boven' : ''}`}
        onDragOver={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          setBoven(true);
        }}
        onDragLeave={() => setBoven(false)}
        onDrop={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          setBoven(false);
          void neem(gebeurtenis.dataTransfer.files[0]);
        }}
      >
        <Bestandveld
          id="rekenbewijs"
          beeld="wet"
          soorten=".json,application/json"
          beschreven="rekenbewijs-hulp"
          neem={([bestand]) => void neem(bestand)}
        >
          <Zeg van={n.kies} />
        </Bestandveld>
        <span id="rekenbewijs-hulp">
          <Klein>
            <Zeg van={n.sleep} />
          </Klein>
        </span>
      </div>
      <div role="status" className="meedoen-blok">
        {gekozen ? (
          <Klein>
            <Zeg van={n.bestand} met={{ naam: gekozen.naam }} />
          </Klein>
        ) : null}
        {gekozen && !gekozen.keuring.ok ? (
          <Alert type="error">
            <Heading2>
              <Zeg van={n.fout.kop} />
            </Heading2>
            <Paragraph>
              <Zeg van={n.fout[gekozen.keuring.reden]} />
            </Paragraph>
          </Alert>
        ) : null}
      </div>
      {gekozen?.keuring.ok ? <Uitslag keuring={gekozen.keuring} sleutel={sleutel} /> : null}
    </>
  );
}
