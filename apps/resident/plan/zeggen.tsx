import type { EigenPlanopdracht, Planbeeld } from '@meedoen/contract/plan';
import { Button } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Stuurknoppen } from '../onderdelen/stuurknoppen.tsx';
import { plan as p } from '../teksten/plan.ts';
import { useTaal } from '../teksten/taal.tsx';
import { useOpdracht } from './vragen.ts';

/** A button that opens a field to say something, and sends it. */
export function Zeggen({
  plan,
  id,
  knop,
  label,
  hint,
  opdracht,
  soort = 'secondary-action-button',
}: {
  readonly plan: Planbeeld;
  readonly id: string;
  readonly knop: ReactNode;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly opdracht: (reden: string) => EigenPlanopdracht;
  readonly soort?: 'secondary-action-button' | 'subtle-button';
}) {
  const { zeg } = useTaal();
  const [open, setOpen] = useState(false);
  const [tekst, setTekst] = useState('');
  const [gekeken, setGekeken] = useState(false);
  const stuur = useOpdracht(plan, () => setOpen(false));
  const leeg = tekst.trim() === '';
  useEffect(() => {
    if (open) document.getElementById(id)?.focus();
  }, [open, id]);
  if (!open)
    return (
      <div className="meedoen-knoppen">
        <Button appearance={soort} onClick={() => setOpen(true)}>
          {knop}
        </Button>
      </div>
    );
  return (
    <form
      noValidate
      className="meedoen-zeggen"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setGekeken(true);
        if (leeg) document.getElementById(id)?.focus();
        else stuur.mutate(opdracht(tekst.trim()));
      }}
    >
      <Tekstveld
        id={id}
        lang
        label={label}
        hint={hint}
        fout={gekeken && leeg ? zeg(p.leeg) : undefined}
        waarde={tekst}
        zet={setTekst}
      />
      <Stuurknoppen stuur={stuur} knop={p.stuur} stop={p.stop} onStop={() => setOpen(false)} />
    </form>
  );
}
