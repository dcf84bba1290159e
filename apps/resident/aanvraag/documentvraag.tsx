import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { documentAdres } from '../verbinding/bestand.ts';
import { Documenten } from './documenten.tsx';
import { LosseStukken } from './stukken.tsx';
import { aanvragenVraag } from './vragen.ts';

/** A question of the form that is answered with documents: what was chosen so far, to see and to take away again. */
export function Documentvraag({
  aanvraagId,
  ids,
  zet,
}: {
  readonly aanvraagId: string;
  readonly ids: readonly string[];
  readonly zet: (ids: readonly string[]) => void;
}) {
  const client = useQueryClient();
  const { data } = useQuery(aanvragenVraag);
  const alle = data?.aanvragen.find(({ id }) => id === aanvraagId)?.documenten ?? [];
  // several arrive in one go, before this is drawn again
  const nu = useRef(ids);
  nu.current = ids;
  const verander = (nieuw: readonly string[]) => {
    nu.current = nieuw;
    zet(nieuw);
  };
  return (
    <Documenten
      naar={documentAdres(aanvraagId)}
      lijst={
        <LosseStukken
          stukken={alle.filter(({ id }) => ids.includes(id))}
          weg={(weg) => verander(nu.current.filter((id) => id !== weg))}
        />
      }
      gestuurd={({ id }) => {
        verander([...nu.current, id]);
        void client.invalidateQueries({ queryKey: aanvragenVraag.queryKey });
      }}
    />
  );
}
