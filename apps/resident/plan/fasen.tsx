import type { Planbeeld } from '@meedoen/contract/plan';
import { Blok, Pad, type Padpunt } from '../onderdelen/delen.tsx';
import { dag, dagMetNaam } from '../teksten/opmaak.ts';
import { fasen as f } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';

const FASEN = ['diagnose', 'plan', 'uitvoeren', 'evalueren'] as const;

/** The four phases, as stones on a path. */
export function Fasen({ plan }: { readonly plan: Planbeeld }) {
  const { taal } = useTaal();
  const hier = plan.fase === 'afgesloten' ? FASEN.length : FASEN.indexOf(plan.fase);
  const versie = plan.versies[0];
  const uitleg = {
    diagnose: (
      <>
        <Zeg van={f.diagnoseUitleg} /> <Zeg van={f.sinds} met={{ datum: dag(plan.begonnenOp, taal) }} />
      </>
    ),
    plan: versie ? (
      <Zeg van={f.planGetekend} met={{ datum: dag(versie.vastgesteldOp, taal) }} />
    ) : (
      <Zeg van={f.planUitleg} />
    ),
    uitvoeren: <Zeg van={f.uitvoerenUitleg} />,
    evalueren: (
      <>
        {plan.evaluaties.length > 0 && plan.fase === 'afgesloten'
          ? `${dagMetNaam(plan.evaluaties[0]?.op ?? plan.begonnenOp, taal)}. `
          : null}
        <Zeg van={f.evaluerenUitleg} />
      </>
    ),
  };
  const punten = FASEN.map((fase, i): Padpunt => {
    const stand = i < hier ? 'klaar' : i === hier ? 'hier' : 'straks';
    return {
      ...{ stand, titel: <Zeg van={f[fase]} /> },
      uitleg: (
        <>
          {stand === 'hier' ? (
            <>
              <strong>
                <Zeg van={f.nu} />
              </strong>
              {'. '}
            </>
          ) : null}
          {uitleg[fase]}
        </>
      ),
    };
  });
  return (
    <Blok kop={<Zeg van={f.kop} />}>
      <Pad punten={punten} />
    </Blok>
  );
}
