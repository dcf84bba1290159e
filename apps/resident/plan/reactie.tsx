import { VERWIJZINGREACTIES, type Verwijzingreactie } from '@meedoen/casework/ketenpartner';
import { answerVerwijzing, type EigenVerwijzing } from '@meedoen/contract/ketenpartner';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { Mis } from '../pagina/standen.tsx';
import { keten as k } from '../teksten/ketenpartner.ts';
import { plan as p } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

/** Saying what one thinks of being referred, before anything goes. */
export function Reageer({ verwijzing }: { readonly verwijzing: EigenVerwijzing }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const [reactie, setReactie] = useState<string>();
  const [woorden, setWoorden] = useState('');
  const [gekeken, setGekeken] = useState(false);
  const queryKey = sleutels.eigen('verwijzingen');
  const stuur = useMutation({
    mutationFn: (body: { reactie: Verwijzingreactie; woorden: string }) =>
      api(answerVerwijzing, { params: { verwijzingId: verwijzing.id }, body, versie: verwijzing.versie }),
    onSuccess: async () => {
      setReactie(undefined);
      setWoorden('');
      setGekeken(false);
      await client.invalidateQueries({ queryKey });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
  const nodig = reactie !== undefined && reactie !== 'akkoord';
  const leeg = nodig && woorden.trim() === '';
  const groep = `reactie-${verwijzing.id}`;
  return (
    <form
      noValidate
      className="meedoen-zeggen"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setGekeken(true);
        if (!reactie) document.getElementById(groep)?.focus();
        else if (leeg) document.getElementById(`${groep}-woorden`)?.focus();
        else stuur.mutate({ reactie: reactie as Verwijzingreactie, woorden: nodig ? woorden.trim() : '' });
      }}
    >
      {stuur.isSuccess ? (
        <p role="status">
          <Zeg van={k.dank} />
        </p>
      ) : null}
      <Groep id={groep} vraag={<Zeg van={k.vraag} />} fout={gekeken && !reactie ? zeg(k.kies) : undefined}>
        <Keuzelijst
          naam={groep}
          opties={VERWIJZINGREACTIES.map((waarde) => ({ waarde, tekst: zeg(k.keuze[waarde]) }))}
          gekozen={reactie}
          kies={setReactie}
          fout={gekeken && !reactie}
        />
      </Groep>
      {nodig ? (
        <Tekstveld
          id={`${groep}-woorden`}
          lang
          hoogstens={1000}
          label={<Zeg van={k.woorden} />}
          fout={gekeken && leeg ? zeg(k.leeg) : undefined}
          waarde={woorden}
          zet={setWoorden}
        />
      ) : null}
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div className="meedoen-knoppen">
        <Button type="submit" appearance="primary-action-button" disabled={stuur.isPending} busy={stuur.isPending}>
          <Zeg van={p.stuur} />
        </Button>
      </div>
    </form>
  );
}
