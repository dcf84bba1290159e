import { submitKlacht } from '@meedoen/contract/klacht';
import type { IsoDate } from '@meedoen/law/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Kaart } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Datumveld, Tekstveld } from '../onderdelen/invoer.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { bezwaar } from '../teksten/bezwaar.ts';
import { klacht as k } from '../teksten/klacht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { magPagina } from '../vertegenwoordiging/omvang.ts';

function Formulier() {
  const { zeg } = useTaal();
  const { vandaag } = useWie().sessie;
  const client = useQueryClient();
  const ga = useNavigate();
  const [wat, setWat] = useState('');
  const [wie, setWie] = useState('');
  const [helpt, setHelpt] = useState('');
  /** Null: something stands there that is no day. */
  const [dag, setDag] = useState<string | null>();
  const [gekeken, setGekeken] = useState(false);
  const sleutel = useRef(crypto.randomUUID());
  const leeg = wat.trim() === '';
  const dagFout = dag === null ? k.dagFout : dag && dag > vandaag ? k.dagLater : undefined;
  const stuur = useMutation({
    mutationFn: () =>
      api(submitKlacht, {
        body: {
          gedraging: wat.trim(),
          ...(dag ? { gebeurdOp: dag as IsoDate } : {}),
          ...(wie.trim() ? { overWie: wie.trim() } : {}),
          ...(helpt.trim() ? { watHelpt: helpt.trim() } : {}),
        },
        sleutel: sleutel.current,
      }),
    onSuccess: async (gemaakt) => {
      await client.invalidateQueries({ queryKey: sleutels.eigen() });
      await ga(`/klacht/${gemaakt.id}`);
    },
  });
  return (
    <form
      className="meedoen-kaart"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setGekeken(true);
        if (leeg) document.getElementById('gedraging')?.focus();
        else if (dagFout) document.getElementById('gebeurd')?.focus();
        else stuur.mutate();
      }}
    >
      <Tekstveld
        id="gedraging"
        lang
        label={zeg(k.wat)}
        hint={zeg(k.watHint)}
        fout={gekeken && leeg ? zeg(k.leeg) : undefined}
        waarde={wat}
        zet={setWat}
      />
      <Datumveld
        id="gebeurd"
        label={zeg(k.wanneer)}
        klein
        fout={gekeken && dagFout ? zeg(dagFout) : undefined}
        waarde={dag ?? undefined}
        zet={setDag}
      />
      <Tekstveld id="overwie" label={zeg(k.wie)} waarde={wie} zet={setWie} />
      <Tekstveld id="helpt" lang label={zeg(k.helpt)} waarde={helpt} zet={setHelpt} />
      <Alert type="info">
        <Paragraph>
          <Zeg van={k.veilig} /> <Zeg van={k.wieLeest} />
        </Paragraph>
      </Alert>
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
          <Zeg van={k.stuur} />
        </Button>
      </div>
    </form>
  );
}

/** Making a complaint: what happened, in one's own words; the rest may stay empty. */
export default function Maken() {
  const { zeg } = useTaal();
  const { sessie } = useWie();
  return (
    <Pagina
      titel={zeg(k.maakTitel)}
      terug={{ naar: '/klacht', tekst: <Zeg van={k.titel} /> }}
      zij={
        magPagina(sessie, '/bezwaar/maken') ? (
          <Kaart kop={<Zeg van={k.besluitKop} />}>
            <Paragraph>
              <Zeg van={k.besluit} />
            </Paragraph>
            <GaKnop naar="/bezwaar/maken" soort="secondary-action-button">
              <Zeg van={bezwaar.maak} />
            </GaKnop>
          </Kaart>
        ) : undefined
      }
    >
      <Paragraph appearance="lead">
        <Zeg van={k.intro} />
      </Paragraph>
      <Formulier />
    </Pagina>
  );
}
