import { sharePagina } from '@meedoen/contract/eigen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useId, useState } from 'react';
import type { z } from 'zod';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Klein, Uitleg } from '../onderdelen/delen.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { deling as d } from '../teksten/gegevens.ts';
import { dagMetNaam, dagVan } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { magPagina } from '../vertegenwoordiging/omvang.ts';
import { delingenVraag } from './vragen.ts';

type Wat = z.infer<NonNullable<typeof sharePagina.body>>;

/** The link as one gives it to somebody: the secret stands after the #, so that it never reaches a server log. */
export const volledigAdres = (adres: string): string => new URL(adres, window.location.origin).href;

function Link({ adres, tot }: { readonly adres: string; readonly tot: string }) {
  const { zeg, taal } = useTaal();
  const id = useId();
  const [gekopieerd, setGekopieerd] = useState(false);
  const link = volledigAdres(adres);
  return (
    <div className="meedoen-blok meedoen-blok--dicht" role="status">
      <div className="meedoen-veld">
        <label htmlFor={id}>{zeg(d.linkKop)}</label>
        <input id={id} className="utrecht-textbox" readOnly value={link} onFocus={(g) => g.currentTarget.select()} />
      </div>
      <Paragraph>
        <Zeg van={d.linkEenmaal} /> <Zeg van={d.tot} met={{ datum: dagMetNaam(dagVan(tot), taal) }} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <Button
          appearance="primary-action-button"
          onClick={() => void navigator.clipboard?.writeText(link).then(() => setGekopieerd(true))}
        >
          <Zeg van={d.kopieer} />
        </Button>
        {'share' in navigator ? (
          <Button
            appearance="secondary-action-button"
            onClick={() => void navigator.share({ url: link }).catch(() => undefined)}
          >
            <Zeg van={d.deelDoor} />
          </Button>
        ) : null}
      </div>
      {gekopieerd ? (
        <Klein>
          <Zeg van={d.gekopieerd} />
        </Klein>
      ) : null}
    </div>
  );
}

/** Makes a link to one page for one week, for the resident alone to give. Folded, because it gives something away. */
export function Deelknop({ wat }: { readonly wat: Wat }) {
  const { sessie } = useWie();
  const client = useQueryClient();
  const deel = useMutation({
    mutationFn: () => api(sharePagina, { body: wat }),
    onSuccess: () => client.invalidateQueries({ queryKey: delingenVraag.queryKey }),
  });
  if (!magPagina(sessie, '/delen')) return null;
  return (
    <div className="niet-op-papier">
      <Uitleg kop={<Zeg van={d.knop} />}>
        <Paragraph>
          <Zeg van={d.maak} />
        </Paragraph>
        {deel.error ? <Mis fout={deel.error} /> : null}
        {deel.data ? (
          <Link adres={deel.data.adres} tot={deel.data.tot} />
        ) : (
          <div className="meedoen-knoppen">
            <Button
              appearance="secondary-action-button"
              disabled={deel.isPending}
              busy={deel.isPending}
              onClick={() => deel.mutate()}
            >
              <Beeld naam="delen" />
              <Zeg van={d.maakKnop} />
            </Button>
          </div>
        )}
      </Uitleg>
    </div>
  );
}
