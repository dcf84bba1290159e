import { askEigenKwijtschelding, withdrawKwijtschelding } from '@meedoen/contract/kwijtschelding';
import type { Vordering } from '@meedoen/contract/vordering';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Uitleg } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Mis } from '../pagina/standen.tsx';
import { bedrag, dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vordering as v } from '../teksten/vordering.ts';
import { api } from '../verbinding/client.ts';
import { MetOmvang } from '../vertegenwoordiging/met-omvang.tsx';
import { schuldVraag } from './vragen.ts';

const k = v.kwijtschelding;

/** Whether the rest can be dropped: ask it, what was asked, and what was decided. */
export function Kwijtschelding({ vordering }: { readonly vordering: Vordering }) {
  const { taal } = useTaal();
  const { kwijtschelding, restInCenten } = vordering;
  const status = kwijtschelding?.status;
  if (kwijtschelding && (status === 'toegekend' || status === 'afgewezen'))
    return (
      <>
        <Paragraph>
          <Zeg
            van={status === 'toegekend' ? k.toegekend : k.afgewezen}
            met={{
              datum: dag(kwijtschelding.op ?? kwijtschelding.gevraagdOp, taal),
              bedrag: bedrag(kwijtschelding.bedragInCenten ?? 0, taal),
            }}
          />
        </Paragraph>
        {status === 'afgewezen' && restInCenten > 0 ? (
          <MetOmvang van={askEigenKwijtschelding}>
            <Vragen vordering={vordering} />
          </MetOmvang>
        ) : null}
      </>
    );
  if (kwijtschelding && status !== 'ingetrokken') return <Gevraagd vordering={vordering} />;
  return restInCenten > 0 ? (
    <MetOmvang van={askEigenKwijtschelding}>
      <Vragen vordering={vordering} />
    </MetOmvang>
  ) : null;
}

function Gevraagd({ vordering }: { readonly vordering: Vordering }) {
  const { taal } = useTaal();
  const client = useQueryClient();
  const trekIn = useMutation({
    mutationFn: () => api(withdrawKwijtschelding, { params: { vorderingId: vordering.id }, body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: schuldVraag.queryKey }),
  });
  const { kwijtschelding } = vordering;
  if (!kwijtschelding) return null;
  return (
    <>
      <Paragraph>
        <Zeg van={k.gevraagd} met={{ datum: dag(kwijtschelding.gevraagdOp, taal) }} />
      </Paragraph>
      {trekIn.error ? <Mis fout={trekIn.error} /> : null}
      <MetOmvang van={withdrawKwijtschelding}>
        <div className="meedoen-knoppen">
          <Button appearance="secondary-action-button" disabled={trekIn.isPending} onClick={() => trekIn.mutate()}>
            <Zeg van={k.trekIn} />
          </Button>
        </div>
      </MetOmvang>
    </>
  );
}

function Vragen({ vordering }: { readonly vordering: Vordering }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const [toelichting, setToelichting] = useState('');
  const [leeg, setLeeg] = useState(false);
  const stuur = useMutation({
    mutationFn: () =>
      api(askEigenKwijtschelding, { params: { vorderingId: vordering.id }, body: { toelichting: toelichting.trim() } }),
    onSuccess: () => client.invalidateQueries({ queryKey: schuldVraag.queryKey }),
  });
  const veld = `kwijtschelding-${vordering.id}`;
  return (
    <Uitleg kop={<Zeg van={k.kop} />}>
      <Paragraph>
        <Zeg van={k.uitleg} />
      </Paragraph>
      <form
        className="meedoen-blok meedoen-blok--dicht"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          const isLeeg = toelichting.trim() === '';
          setLeeg(isLeeg);
          if (isLeeg) document.getElementById(veld)?.focus();
          else stuur.mutate();
        }}
      >
        <Tekstveld
          id={veld}
          lang
          label={zeg(k.waarom)}
          waarde={toelichting}
          zet={setToelichting}
          fout={leeg && toelichting.trim() === '' ? zeg(k.leeg) : undefined}
        />
        {stuur.error ? <Mis fout={stuur.error} /> : null}
        <div className="meedoen-knoppen">
          <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
            <Zeg van={k.vraag} />
          </Button>
        </div>
      </form>
    </Uitleg>
  );
}
