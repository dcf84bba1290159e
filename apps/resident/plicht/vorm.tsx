import { type EigenAfstemming, giveZienswijze, requestInkeer } from '@meedoen/contract/afstemming';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Heading3 } from '@utrecht/component-library-react';
import { type ReactNode, useRef, useState } from 'react';
import { startVraag } from '../onderdelen/contact.tsx';
import { Klein } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Mis } from '../pagina/standen.tsx';
import { plicht as p } from '../teksten/plicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { plichtenVraag } from './vragen.ts';

/** Telling one's side; sending it twice is sending it once, and what was typed stays when it fails. */
export function Antwoordvorm({ zaak }: { readonly zaak: EigenAfstemming }) {
  const { zeg } = useTaal();
  const stuur = useStuur((tekst, sleutel) =>
    api(giveZienswijze, { params: { afstemmingId: zaak.id }, body: { tekst }, sleutel }),
  );
  return (
    <Vorm id={`antwoord-${zaak.id}`} label={zeg(p.veld)} hint={zeg(p.veldHint)} knop={zeg(p.stuur)} stuur={stuur}>
      <Klein>
        <Zeg van={p.bel} />
      </Klein>
    </Vorm>
  );
}

/** Asking to stop the lowering because one takes part again (art. 18 lid 11). */
export function Stopvorm({ zaak }: { readonly zaak: EigenAfstemming }) {
  const { zeg } = useTaal();
  const stuur = useStuur((tekst, sleutel) =>
    api(requestInkeer, { params: { afstemmingId: zaak.id }, body: { tekst }, sleutel }),
  );
  return (
    <>
      <Heading3>
        <Zeg van={p.stopKop} />
      </Heading3>
      <Vorm
        id={`stop-${zaak.id}`}
        label={zeg(p.stopVeld)}
        hint={zeg(p.stopHint)}
        knop={zeg(p.stopKnop)}
        stuur={stuur}
      />
    </>
  );
}

function useStuur(doe: (tekst: string, sleutel: string) => Promise<unknown>) {
  const client = useQueryClient();
  const sleutel = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (tekst: string) => doe(tekst, sleutel.current),
    onSuccess: async () => {
      sleutel.current = crypto.randomUUID();
      await Promise.all([plichtenVraag, startVraag].map(({ queryKey }) => client.invalidateQueries({ queryKey })));
    },
  });
}

function Vorm({
  id,
  label,
  hint,
  knop,
  stuur,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly knop: string;
  readonly stuur: ReturnType<typeof useStuur>;
  readonly children?: ReactNode;
}) {
  const { zeg } = useTaal();
  const [tekst, setTekst] = useState('');
  const [leeg, setLeeg] = useState(false);
  return (
    <form
      className="meedoen-blok meedoen-blok--dicht"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        const mis = tekst.trim() === '';
        setLeeg(mis);
        if (mis) document.getElementById(id)?.focus();
        else stuur.mutate(tekst.trim(), { onSuccess: () => setTekst('') });
      }}
    >
      <Tekstveld
        id={id}
        lang
        label={label}
        hint={hint}
        fout={leeg && tekst.trim() === '' ? zeg(p.leeg) : undefined}
        waarde={tekst}
        zet={setTekst}
      />
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
          {knop}
        </Button>
      </div>
      {children}
    </form>
  );
}
