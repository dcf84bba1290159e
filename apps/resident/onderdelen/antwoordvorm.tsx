import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { type ReactNode, useRef, useState } from 'react';
import { Mis } from '../pagina/standen.tsx';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { startVraag } from './contact.tsx';
import { Tekstveld } from './invoer.tsx';

interface Antwoordvormprops {
  readonly id: string;
  readonly label: Tekst<never>;
  readonly hint?: Tekst<never> | undefined;
  /** Said at the field when it is sent empty. */
  readonly leeg: Tekst<never>;
  readonly knop: Tekst<never>;
  /** Sends it. @param sleutel the same for each try, so that sending it twice is sending it once */
  readonly stuur: (tekst: string, sleutel: string) => Promise<unknown>;
  /** What is asked again when it was sent; the start page always is. */
  readonly na: { readonly queryKey: readonly unknown[] };
  readonly children?: ReactNode;
}

/** Telling something about a case; what was typed stays when it fails. */
export function Antwoordvorm({ id, label, hint, leeg, knop, stuur, na, children }: Antwoordvormprops) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const sleutel = useRef(crypto.randomUUID());
  const [tekst, setTekst] = useState('');
  const [mist, setMist] = useState(false);
  const verstuur = useMutation({
    mutationFn: (waarde: string) => stuur(waarde, sleutel.current),
    onSuccess: async () => {
      sleutel.current = crypto.randomUUID();
      setTekst('');
      await Promise.all([na, startVraag].map(({ queryKey }) => client.invalidateQueries({ queryKey })));
    },
  });
  return (
    <form
      className="meedoen-blok meedoen-blok--dicht"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        const mis = tekst.trim() === '';
        setMist(mis);
        if (mis) document.getElementById(id)?.focus();
        else verstuur.mutate(tekst.trim());
      }}
    >
      <Tekstveld
        id={id}
        lang
        label={zeg(label)}
        hint={hint && zeg(hint)}
        fout={mist && tekst.trim() === '' ? zeg(leeg) : undefined}
        waarde={tekst}
        zet={setTekst}
      />
      {verstuur.error ? <Mis fout={verstuur.error} /> : null}
      <div className="meedoen-knoppen">
        <Button
          appearance="primary-action-button"
          type="submit"
          disabled={verstuur.isPending}
          busy={verstuur.isPending}
        >
          <Zeg van={knop} />
        </Button>
      </div>
      {children}
    </form>
  );
}
