import { coversOmvang, type Omvang } from '@meedoen/casework/bevoegdheid';
import type { ReactNode } from 'react';
import { Klein } from '../onderdelen/delen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { Zeg } from '../teksten/taal.tsx';
import { vertegenwoordiging as v } from '../teksten/vertegenwoordiging.ts';

/** What somebody does on a path of the API: there for who may, and said to a representative who may only look. */
export function MetOmvang({
  van,
  children,
}: {
  readonly van: { readonly omvang?: readonly Omvang[] | undefined };
  readonly children: ReactNode;
}) {
  const { voor } = useWie().sessie;
  if (!voor || coversOmvang(voor.omvang, van.omvang ?? [])) return children;
  return (
    <Klein>
      <Zeg van={v.alleenKijken} met={{ naam: voor.naam }} />
    </Klein>
  );
}
