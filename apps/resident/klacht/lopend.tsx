import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Kaart } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { klacht as k } from '../teksten/klacht.ts';
import { dagMetNaamEnJaar } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { magPagina } from '../vertegenwoordiging/omvang.ts';
import { klachtenVraag } from './vragen.ts';

/** The complaint that runs, among what runs. Nothing when there is none. */
export function LopendeKlacht() {
  const { taal } = useTaal();
  const { ingelogd, sessie } = useWie();
  const { data } = useQuery({ ...klachtenVraag, enabled: ingelogd && magPagina(sessie, '/klacht') });
  const open = data?.klachten.find(({ status }) => status === 'ontvangen' || status === 'in-behandeling');
  if (!open) return null;
  return (
    <Kaart kop={<Zeg van={k.startKop} />}>
      <Paragraph>
        <Zeg van={k.nu[open.status]} />{' '}
        {open.klok.laatsteDag ? (
          <Zeg van={k.startAntwoord} met={{ datum: dagMetNaamEnJaar(open.klok.laatsteDag, taal) }} />
        ) : null}
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar={`/klacht/${open.id}`} soort="secondary-action-button">
          <Zeg van={k.startKnop} />
        </GaKnop>
      </div>
    </Kaart>
  );
}
