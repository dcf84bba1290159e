import { removeDocument } from '@meedoen/contract/aanvraag';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Mis } from '../pagina/standen.tsx';
import { mijn as m } from '../teksten/aanvraag.ts';
import { formulier as f } from '../teksten/formulier.ts';
import { Zeg } from '../teksten/taal.tsx';
import type { Bestand } from '../verbinding/bestand.ts';
import { api } from '../verbinding/client.ts';
import { aanvragenVraag } from './vragen.ts';

/** Opens a document that was sent. */
export const Stuk = ({ stuk }: { readonly stuk: Bestand }) => (
  <a className="utrecht-link" href={`/v1/documenten/${stuk.id}`} target="_blank" rel="noopener">
    {stuk.naam}
  </a>
);

/** Documents with a button each to take them away, as long as they are not sent. @param weg called when one is gone */
export function LosseStukken({
  stukken,
  weg,
}: {
  readonly stukken: readonly Bestand[];
  readonly weg: (id: string) => void;
}) {
  const client = useQueryClient();
  const haal = useMutation({
    mutationFn: (documentId: string) => api(removeDocument, { params: { documentId } }),
    onSuccess: async (_, documentId) => {
      weg(documentId);
      await client.invalidateQueries({ queryKey: aanvragenVraag.queryKey });
    },
  });
  if (stukken.length === 0) return null;
  return (
    <>
      <UnorderedList>
        {stukken.map((stuk) => (
          <UnorderedListItem key={stuk.id}>
            <Stuk stuk={stuk} />{' '}
            <Button appearance="subtle-button" disabled={haal.isPending} onClick={() => haal.mutate(stuk.id)}>
              <Beeld naam="weg" />
              <Zeg van={f.haalWeg} />
              <span className="meedoen-alleen-voorlezen">: {stuk.naam}</span>
            </Button>
          </UnorderedListItem>
        ))}
      </UnorderedList>
      <p className="meedoen-hint">
        <Zeg van={m.nogWeg} />
      </p>
      {haal.error ? <Mis fout={haal.error} /> : null}
    </>
  );
}
