import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Kaart } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { Zeg } from '../teksten/taal.tsx';
import { verhaal as v } from '../teksten/verhaal.ts';
import { magPagina } from '../vertegenwoordiging/omvang.ts';
import { verhaalVraag } from './vragen.ts';

/** The way to what runs: somebody who pays along, or what I pay along. Nothing when there is none. */
export function LopendVerhaal() {
  const { ingelogd, sessie } = useWie();
  const { data } = useQuery({ ...verhaalVraag, enabled: ingelogd && magPagina(sessie, '/meebetalen') });
  const betaler = data?.betaler.some(({ toestand }) => toestand !== 'afgezien' && toestand !== 'beeindigd');
  const ontvanger = data?.ontvanger.some(({ stand }) => stand === 'gevraagd');
  if (!betaler && !ontvanger) return null;
  return (
    <Kaart kop={<Zeg van={v.startKop} />}>
      <Paragraph>
        <Zeg van={betaler ? v.startBetaler : v.startOntvanger} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar="/meebetalen" soort="secondary-action-button">
          <Zeg van={v.bekijk} />
        </GaKnop>
      </div>
    </Kaart>
  );
}
