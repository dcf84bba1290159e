import type { Plancommand } from '@meedoen/casework/plan';
import { type Planbeeld, processPlan } from '@meedoen/contract/plan';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useOpdracht } from '../verbinding/verbinding.tsx';
import { useConcept } from '../vorm/concept.ts';
import { Stapknoppen } from '../vorm/Stapknoppen.tsx';
import { Stapvorm } from '../vorm/Stapvorm.tsx';
import type { Waarden } from '../vorm/Velden.tsx';
import { handelingenVoor, opdrachtUit } from './velden.ts';

/** Reads that are no longer true after something was done with a plan. */
export const NA_PLAN = ['readBegeleiding', 'readMensen', 'readTijdlijn', 'readBegeleidingcijfers'];

/** Refusals of what nobody asks for now: there is nothing to answer, call off or do in this phase. */
const NIET_AAN_DE_ORDE: ReadonlySet<string> = new Set(['niet-in-deze-fase', 'niet-gevraagd', 'geen-gesprek']);

const [ROUTE, CONTACT] = ['De route', 'Gesprek en terugkijken'];
const GROEP: Readonly<Partial<Record<Plancommand, string>>> = {
  planGesprek: CONTACT,
  cancelGesprek: CONTACT,
  settleCoachverzoek: CONTACT,
  beginEvaluatie: CONTACT,
  evaluatePlan: CONTACT,
  closePlan: CONTACT,
  addHalte: ROUTE,
  addStap: ROUTE,
  reachStap: ROUTE,
  dropStap: ROUTE,
  takeDrempel: ROUTE,
  chooseBestemming: ROUTE,
  addMeeloper: ROUTE,
  endMeeloper: ROUTE,
};

/** What can be done with a plan now, and why something cannot. */
export function Doen({
  plan,
  begin,
  onKlaar,
}: {
  readonly plan: Planbeeld;
  readonly begin?: Plancommand | undefined;
  readonly onKlaar?: () => void;
}) {
  const [bezig, setBezig] = useState<Plancommand | undefined>(begin);
  const handelingen = handelingenVoor(plan);
  const stappen = plan.mogelijkheden.filter(
    ({ commando, weigering }) => handelingen[commando] && !NIET_AAN_DE_ORDE.has(weigering?.code ?? ''),
  );
  const klaar = () => {
    setBezig(undefined);
    onKlaar?.();
  };
  const volgorde = Object.keys(handelingen);
  return (
    <section className="mdn-panel" aria-labelledby="plan-doen">
      <div className="mdn-panel__kop">
        <Heading2 id="plan-doen">{(bezig && handelingen[bezig]?.naam) ?? 'Wat u kunt doen'}</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        {bezig ? (
          <Stap key={bezig} plan={plan} command={bezig} onKlaar={klaar} />
        ) : (
          <div className="mdn-begeleiding__blok">
            {[...Map.groupBy(stappen, ({ commando }) => GROEP[commando] ?? 'Het plan')].map(([groep, erin]) => (
              <div key={groep}>
                <Heading3>{groep}</Heading3>
                <Stapknoppen
                  stappen={erin
                    .toSorted((a, b) => volgorde.indexOf(a.commando) - volgorde.indexOf(b.commando))
                    .map(({ commando, ...over }) => ({
                      ...{ stap: commando, naam: handelingen[commando]?.naam ?? commando },
                      ...over,
                    }))}
                  onKies={setBezig}
                />
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

function Stap({
  plan,
  command,
  onKlaar,
}: {
  readonly plan: Planbeeld;
  readonly command: Plancommand;
  readonly onKlaar: () => void;
}) {
  const handeling = handelingenVoor(plan)[command] ?? { naam: command, velden: [] };
  const concept = useConcept<Waarden>(`plan-${plan.id}-${command}`, {});
  const doe = useOpdracht(processPlan, NA_PLAN, () => {
    concept.wis();
    onKlaar();
  });
  return (
    <Stapvorm
      handeling={handeling}
      waarden={concept.waarde}
      onWaarden={concept.zet}
      fout={doe.error}
      bezig={doe.isPending}
      onDoe={() => {
        const body = opdrachtUit(command, handeling.velden, concept.waarde);
        doe.mutate({ params: { planId: plan.id }, body, versie: plan.versie });
      }}
      onTerug={onKlaar}
    />
  );
}
