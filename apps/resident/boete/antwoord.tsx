import { type EigenBoete, giveBoetezienswijze } from '@meedoen/contract/boete';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { startVraag } from '../onderdelen/contact.tsx';
import { Klein } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Mis } from '../pagina/standen.tsx';
import { boete as b } from '../teksten/boete.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { boetesVraag } from './vragen.ts';

/** Telling one's side; sending it twice is sending it once, and what was typed stays when it fails. */
export function Boeteantwoord({ zaak }: { readonly zaak: EigenBoete }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const sleutel = useRef(crypto.randomUUID());
  const [tekst, setTekst] = useState('');
  const [leeg, setLeeg] = useState(false);
  const id = `boete-antwoord-${zaak.id}`;
  const stuur = useMutation({
    mutationFn: (waarde: string) =>
      api(giveBoetezienswijze, { params: { boeteId: zaak.id }, body: { tekst: waarde }, sleutel: sleutel.current }),
    onSuccess: async () => {
      sleutel.current = crypto.randomUUID();
      setTekst('');
      await Promise.all([boetesVraag, startVraag].map(({ queryKey }) => client.invalidateQueries({ queryKey })));
    },
  });
  return (
    <form
      className="meedoen-blok meedoen-blok--dicht"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        const mis = tekst.trim() === '';
        setLeeg(mis);
        if (mis) document.getElementById(id)?.focus();
        else stuur.mutate(tekst.trim());
      }}
    >
      <Tekstveld
        id={id}
        lang
        label={zeg(zaak.zienswijzen.length > 0 ? b.nogMeer : b.veld)}
        hint={zaak.zienswijzen.length > 0 ? undefined : zeg(b.veldHint)}
        fout={leeg && tekst.trim() === '' ? zeg(b.leeg) : undefined}
        waarde={tekst}
        zet={setTekst}
      />
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
          <Zeg van={b.stuur} />
        </Button>
      </div>
      <Klein>
        <Zeg van={b.liever} />
      </Klein>
    </form>
  );
}
