import { selectDossier } from '@meedoen/contract/vertegenwoordiging';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useNavigate } from 'react-router';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vertegenwoordiging as v } from '../teksten/vertegenwoordiging.ts';
import { api, sleutels } from '../verbinding/client.ts';

/** Opens another file; everything on the page is of that file afterwards. */
function useKies() {
  const client = useQueryClient();
  const ga = useNavigate();
  return useMutation({
    mutationFn: (persoon: string | null) => api(selectDossier, { body: { persoon } }),
    onSuccess: async () => {
      await client.refetchQueries({ queryKey: sleutels.sessie });
      ga('/');
    },
  });
}

/** Whose file is open, above every page; and for whom one may act besides. */
export function Dossierstrook() {
  const { zeg } = useTaal();
  const { sessie } = useWie();
  const kies = useKies();
  const { voor, namens } = sessie;
  if (namens.length === 0) return null;
  return (
    <section className={`meedoen-namens${voor ? ' meedoen-namens--actief' : ''}`} aria-label={zeg(v.strook)}>
      <Beeld naam="mensen" />
      <Paragraph>{voor ? <Zeg van={v.nu} met={{ naam: voor.naam }} /> : <Zeg van={v.keuze} />}</Paragraph>
      <div className="meedoen-knoppen">
        {voor ? (
          <Button
            appearance="secondary-action-button"
            disabled={kies.isPending}
            busy={kies.isPending}
            onClick={() => kies.mutate(null)}
          >
            <Zeg van={v.terug} />
          </Button>
        ) : null}
        {namens
          .filter(({ persoon }) => persoon !== voor?.persoon)
          .map(({ persoon, naam }) => (
            <Button
              key={persoon}
              appearance="secondary-action-button"
              disabled={kies.isPending}
              busy={kies.isPending && kies.variables === persoon}
              onClick={() => kies.mutate(persoon)}
            >
              <Zeg van={v.ga} met={{ naam }} />
            </Button>
          ))}
      </div>
      {kies.error ? <Mis fout={kies.error} /> : null}
    </section>
  );
}

/** In place of a page that this representative may not use. */
export function BuitenOmvang({ naam }: { readonly naam: string }) {
  const { zeg } = useTaal();
  return (
    <Pagina titel={zeg(v.buitenKop, { naam })}>
      <Paragraph appearance="lead">
        <Zeg van={v.buiten} met={{ naam }} />
      </Paragraph>
    </Pagina>
  );
}
