import type { Klachtregister } from '@meedoen/contract/klacht';
import { Staven } from '@meedoen/ui/staven';
import { aantal, hoofdletter } from '@meedoen/ui/weergave';
import { Leeg } from '../toestand/Toestand.tsx';
import { ONDERWERP, UITKOMST } from './velden.ts';

const of = (getal: number | null) => (getal === null ? 'niet getoond' : aantal(getal));

/** Complaints of a year: how many, how they ended and about what (Awb 9:12a). */
export function Register({ register }: { readonly register: Klachtregister }) {
  const { jaar, ontvangen, open, binnenTermijn, uitkomsten, onderwerpen } = register;
  if (ontvangen === 0) return <Leeg>In {jaar} kwam er geen klacht binnen.</Leeg>;
  return (
    <div className="mdn-panel__lijf mdn-stapel">
      <p>
        <b>{of(ontvangen)}</b> ontvangen, <b>{of(open)}</b> nog open, <b>{of(binnenTermijn)}</b> afgerond binnen de
        termijn.
      </p>
      <div className="mdn-twee">
        {uitkomsten.length > 0 && (
          <Staven
            titel={`Hoe klachten uit ${jaar} afliepen`}
            kop="Uitkomst"
            kopWaarde="Klachten"
            staven={uitkomsten.map(({ uitkomst, aantal: getal }) => ({
              naam: hoofdletter(UITKOMST[uitkomst]),
              waarde: getal,
              tekst: of(getal),
            }))}
          />
        )}
        {onderwerpen.length > 0 && (
          <Staven
            titel={`Waarover klachten uit ${jaar} gingen`}
            kop="Waarover"
            kopWaarde="Klachten"
            staven={onderwerpen.map(({ onderwerp, aantal: getal }) => ({
              naam: hoofdletter(ONDERWERP[onderwerp]),
              waarde: getal,
              tekst: of(getal),
            }))}
          />
        )}
      </div>
      <p className="mdn-xs mdn-mut">
        Klachten uit het jaar waarin ze binnenkwamen. De gemeente maakt deze aantallen elk jaar openbaar (Awb art.
        9:12a).
      </p>
    </div>
  );
}
