import { changeVandaag } from '@meedoen/contract/sessie';
import { parseDate } from '@meedoen/law/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { type SubmitEvent, useId } from 'react';
import { Pijl } from '../onderdelen/beeld.tsx';
import { useFouttekst } from '../pagina/standen.tsx';
import { raam } from '../teksten/alledaags.ts';
import { dagMetNaamEnJaar } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { useWie } from './sessie.tsx';

/** Says that this is a demo and on which day it plays, and moves that day. */
export function Demobalk() {
  const { sessie } = useWie();
  const { taal, zeg } = useTaal();
  const client = useQueryClient();
  const fouttekst = useFouttekst();
  const veld = useId();
  const zet = useMutation({
    mutationFn: (tekst: string) => api(changeVandaag, { body: { vandaag: parseDate(tekst) ?? sessie.vandaag } }),
    onSuccess: () => client.invalidateQueries(),
  });
  const stuur = (gebeurtenis: SubmitEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    zet.mutate(String(new FormData(gebeurtenis.currentTarget).get('dag')));
  };
  return (
    <aside className="meedoen-demobalk" aria-label="Demo">
      <details>
        <summary className="meedoen-demoknop">
          <Zeg van={raam.demo} met={{ datum: dagMetNaamEnJaar(sessie.vandaag, taal) }} />
          <Pijl />
        </summary>
        <form onSubmit={stuur}>
          <label htmlFor={veld} className="meedoen-alleen-voorlezen">
            {zeg(raam.demoDag)}
          </label>
          <input id={veld} name="dag" type="date" key={sessie.vandaag} defaultValue={sessie.vandaag} required />
          <Button appearance="subtle-button" type="submit" disabled={zet.isPending}>
            <Zeg van={raam.demoZet} />
          </Button>
        </form>
        <span role="status">{zet.error ? fouttekst(zet.error) : null}</span>
      </details>
    </aside>
  );
}
