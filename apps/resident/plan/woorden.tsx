import type { Planbeeld } from '@meedoen/contract/plan';
import { Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Klein, Nederlands } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Stuurknoppen } from '../onderdelen/stuurknoppen.tsx';
import { dag } from '../teksten/opmaak.ts';
import { plan as p, woorden as w } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { mag, useOpdracht } from './vragen.ts';

/** What somebody said themselves comes first, as they said it. */
export function EigenWoorden({ plan }: { readonly plan: Planbeeld }) {
  const { taal, zeg } = useTaal();
  const [open, setOpen] = useState(false);
  const { eigen } = plan;
  const knop = mag(plan, 'recordEigenWoorden') ? (
    <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => setOpen(true)}>
      <Zeg van={eigen ? w.anders : w.schrijf} />
    </button>
  ) : null;
  return (
    <section className="meedoen-woorden" aria-label={zeg(w.kop)}>
      {eigen ? (
        <>
          <blockquote className="meedoen-citaat">
            <Nederlands>{eigen.woorden}</Nederlands>
          </blockquote>
          <Paragraph>
            <Zeg van={w.mijnDoel} met={{ doel: eigen.doel }} />
          </Paragraph>
          <Klein>
            <Zeg van={w.wanneer} met={{ datum: dag(eigen.op, taal) }} />
          </Klein>
        </>
      ) : (
        <Paragraph appearance="lead">
          <Zeg van={w.nog} />
        </Paragraph>
      )}
      {open ? <Schrijven plan={plan} klaar={() => setOpen(false)} /> : knop}
    </section>
  );
}

function Schrijven({ plan, klaar }: { readonly plan: Planbeeld; readonly klaar: () => void }) {
  const { zeg } = useTaal();
  const [tekst, setTekst] = useState(plan.eigen?.woorden ?? '');
  const [doel, setDoel] = useState(plan.eigen?.doel ?? '');
  const [gekeken, setGekeken] = useState(false);
  const stuur = useOpdracht(plan, klaar);
  const leeg = { 'eigen-woorden': tekst.trim() === '', 'eigen-doel': doel.trim() === '' };
  const fout = (id: keyof typeof leeg) => (gekeken && leeg[id] ? zeg(p.leeg) : undefined);
  return (
    <form
      noValidate
      className="meedoen-kaart"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setGekeken(true);
        const mist = (Object.keys(leeg) as (keyof typeof leeg)[]).find((id) => leeg[id]);
        if (mist) document.getElementById(mist)?.focus();
        else stuur.mutate({ command: 'recordEigenWoorden', woorden: tekst.trim(), doel: doel.trim() });
      }}
    >
      <Tekstveld
        id="eigen-woorden"
        lang
        label={zeg(w.wat)}
        fout={fout('eigen-woorden')}
        waarde={tekst}
        zet={setTekst}
      />
      <Tekstveld
        id="eigen-doel"
        label={zeg(w.doel)}
        hint={zeg(w.doelHulp)}
        fout={fout('eigen-doel')}
        waarde={doel}
        zet={setDoel}
      />
      {plan.getekend ? (
        <Klein>
          <Zeg van={w.opnieuw} />
        </Klein>
      ) : null}
      <Stuurknoppen stuur={stuur} knop={p.stuur} stop={p.stop} onStop={klaar} />
    </form>
  );
}
