import type { Planbeeld } from '@meedoen/contract/plan';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { Kaart, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { GaLos } from '../onderdelen/ga.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dag } from '../teksten/opmaak.ts';
import { akkoord as k } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { mag, useOpdracht } from './vragen.ts';
import { Zeggen } from './zeggen.tsx';

/** To sign, when there is something to sign. */
export function Tekenen({ plan }: { readonly plan: Planbeeld }) {
  const { taal } = useTaal();
  const { sessie } = useWie();
  const stuur = useOpdracht(plan);
  const ik = plan.tekening.inwoners.find(({ naam }) => plan.leden.length === 1 || naam === sessie.naam);
  if (mag(plan, 'signPlan'))
    return (
      <Kaart soort="doen" kop={<Zeg van={k.tekenKop} />}>
        <Paragraph>
          <Zeg van={k.teken} met={{ nummer: plan.planversie }} />
        </Paragraph>
        {stuur.error ? <Mis fout={stuur.error} /> : null}
        <div className="meedoen-knoppen">
          <Button
            appearance="primary-action-button"
            disabled={stuur.isPending}
            busy={stuur.isPending}
            onClick={() => stuur.mutate({ command: 'signPlan' })}
          >
            <Zeg van={k.tekenNu} />
          </Button>
        </div>
      </Kaart>
    );
  if (plan.getekend || !ik?.handtekening) return null;
  return (
    <Klein>
      <Zeg van={k.getekendIk} met={{ datum: dag(ik.handtekening.op, taal) }} />
    </Klein>
  );
}

/** Not to agree, to ask for another coach, and who reads along. */
export function Anders({ plan }: { readonly plan: Planbeeld }) {
  const { taal } = useTaal();
  const { oneens, coachverzoek, leden } = plan;
  return (
    <div className="meedoen-blok meedoen-blok--dicht">
      <Uitleg kop={<Zeg van={k.oneensKop} />}>
        {oneens ? (
          <Paragraph>
            <Zeg van={k.gezegd} met={{ datum: dag(oneens.op, taal), reden: oneens.reden }} />
          </Paragraph>
        ) : null}
        <Paragraph>
          <Zeg van={k.oneens} />
        </Paragraph>
        <Paragraph>
          <Zeg van={k.oneensGeen} />
        </Paragraph>
        {mag(plan, 'disagreeWithPlan') ? (
          <Zeggen
            plan={plan}
            id="oneens-reden"
            knop={<Zeg van={k.watAnders} />}
            label={<Zeg van={k.watAnders} />}
            opdracht={(reden) => ({ command: 'disagreeWithPlan', reden })}
          />
        ) : null}
      </Uitleg>
      <Uitleg kop={<Zeg van={k.coachKop} />}>
        {coachverzoek ? (
          <Paragraph>
            <Zeg van={k.coachGevraagd} met={{ datum: dag(coachverzoek.op, taal) }} />
          </Paragraph>
        ) : (
          <Paragraph>
            <Zeg van={k.coach} />
          </Paragraph>
        )}
        {mag(plan, 'requestCoach') ? (
          <Zeggen
            plan={plan}
            id="coach-reden"
            knop={<Zeg van={k.coachKop} />}
            label={<Zeg van={k.coachWaarom} />}
            opdracht={(reden) => ({ command: 'requestCoach', reden })}
          />
        ) : null}
      </Uitleg>
      <Uitleg kop={<Zeg van={k.lezenKop} />}>
        <Paragraph>
          <Zeg van={k.lezen} />
        </Paragraph>
        {leden.length > 1 ? (
          <Paragraph>
            <Zeg van={k.lezenLeden} met={{ namen: leden.map(({ naam }) => naam).join(', ') }} />
          </Paragraph>
        ) : null}
        <Paragraph>
          <Zeg van={k.lezenMee} />
        </Paragraph>
        <GaLos naar="/wie-keek">
          <Zeg van={k.wieKeek} />
        </GaLos>
      </Uitleg>
    </div>
  );
}
