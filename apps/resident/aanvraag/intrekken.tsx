import { type Aanvraag, withdrawAanvraag } from '@meedoen/contract/aanvraag';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { Klein, Uitleg } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Mis } from '../pagina/standen.tsx';
import { mijn as m } from '../teksten/aanvraag.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { wisKladblok } from '../verbinding/toestel.ts';
import { mogelijk } from './vragen.ts';

/** Stopping is allowed, folded away, and says what it means first. */
export function Intrekken({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const [reden, setReden] = useState('');
  const sleutel = useRef(crypto.randomUUID());
  const stop = useMutation({
    mutationFn: () =>
      api(withdrawAanvraag, {
        params: { aanvraagId: aanvraag.id },
        body: reden.trim() ? { reden: reden.trim().slice(0, 500) } : {},
        versie: aanvraag.versie,
        sleutel: sleutel.current,
      }),
    onSuccess: () => {
      wisKladblok(aanvraag.id);
      return client.invalidateQueries({ queryKey: sleutels.eigen() });
    },
  });
  const mag = mogelijk(aanvraag, 'withdrawAanvraag');
  if (!mag) return null;
  return (
    <div>
      <Uitleg kop={<Zeg van={m.stoppenKop} />}>
        {mag.mag ? (
          <>
            <Paragraph>
              <Zeg van={m.stoppen} />
            </Paragraph>
            {aanvraag.klok.voorschot?.betaaldOp ? (
              <Paragraph>
                <Zeg van={m.stoppenVoorschot} />
              </Paragraph>
            ) : null}
            <Tekstveld id="stopreden" label={zeg(m.stoppenReden)} waarde={reden} zet={setReden} />
            {stop.error ? <Mis fout={stop.error} /> : null}
            <div className="meedoen-knoppen">
              <Button
                appearance="secondary-action-button"
                disabled={stop.isPending}
                busy={stop.isPending}
                onClick={() => stop.mutate()}
              >
                <Zeg van={m.stoppenKnop} />
              </Button>
            </div>
          </>
        ) : (
          <Klein>{mag.weigering?.tekst}</Klein>
        )}
      </Uitleg>
    </div>
  );
}
