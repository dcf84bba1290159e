import { ApiProblem } from '@meedoen/contract/route';
import {
  type Invoerfout,
  type NieuweWijziging,
  reportWijziging,
  veldVanPointer,
  type Wijzigingsinvoer,
  type Wijzigingsoort,
  wijzigingVan,
} from '@meedoen/contract/wijziging';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { type SubmitEvent, useRef, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Kaart, Klein, Nederlands } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Foutsamenvatting } from '../onderdelen/samenvatting.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useKladje } from '../sessie/kladje.ts';
import { alledaags, standen } from '../teksten/alledaags.ts';
import { formulier as f } from '../teksten/formulier.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { wijziging as w } from '../teksten/wijziging.ts';
import { api, sleutels } from '../verbinding/client.ts';
import { plekVan, vraagBij, Wijzigingsvelden } from './velden.tsx';
import { isSoort } from './vragen.ts';

const FOUTTEKST: Readonly<Record<Invoerfout, Tekst<never>>> = {
  kies: f.kies,
  'vul-in': f.vulIn,
  datum: f.datumOnvolledig,
  bedrag: f.bedragFout,
  postcode: w.postcodeHint,
  iban: f.ibanFout,
  omgekeerd: w.terugNaDatum,
};

function Formulier({ soort }: { readonly soort: Wijzigingsoort }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const [invoer, setInvoer, wisInvoer] = useKladje<Wijzigingsinvoer>(`doorgeven:${soort}`, {});
  const [beurt, setBeurt] = useState(0);
  const sleutel = useRef(crypto.randomUUID());
  const geefDoor = useMutation({
    mutationFn: (wijziging: NieuweWijziging) => api(reportWijziging, { body: wijziging, sleutel: sleutel.current }),
    onSuccess: async () => {
      wisInvoer();
      await client.invalidateQueries({ queryKey: sleutels.eigen() });
    },
    onError: () => setBeurt((keer) => keer + 1),
  });

  const uitkomst = wijzigingVan(soort, invoer);
  const eigen: Readonly<Record<string, Invoerfout>> = uitkomst.ok || beurt === 0 ? {} : uitkomst.fouten;
  const vanServer: Record<string, string> = {};
  if (geefDoor.error instanceof ApiProblem && !geefDoor.isPending) {
    for (const { pointer, detail } of geefDoor.error.problem.errors ?? [])
      vanServer[veldVanPointer(pointer)] ??= detail;
  }
  const fout = (veld: string): string | undefined => {
    const tekst = eigen[veld];
    return tekst ? zeg(FOUTTEKST[tekst]) : vanServer[veld];
  };
  const waar = [...new Set([...Object.keys(eigen), ...Object.keys(vanServer)])];
  const fouten = waar
    .sort((een, ander) => plekVan(een) - plekVan(ander))
    .map((id) => ({
      id,
      vraag: vraagBij(id, soort, zeg),
      fout: fout(id) ?? '',
    }));

  const stuur = (gebeurtenis: SubmitEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    if (uitkomst.ok) {
      geefDoor.mutate(uitkomst.wijziging);
      return;
    }
    setBeurt((keer) => keer + 1);
  };

  if (geefDoor.isSuccess) {
    return (
      <div role="status">
        <Kaart soort="tint" kop={<Zeg van={w.gelukt} />}>
          {geefDoor.data.gevolg ? (
            <Paragraph appearance="lead">
              <Nederlands>{geefDoor.data.gevolg}</Nederlands>
            </Paragraph>
          ) : null}
          <Paragraph>
            <Zeg van={w.geluktTekst} />
          </Paragraph>
          <div className="meedoen-knoppen">
            <GaKnop naar="/">
              <Zeg van={standen.naarStart} />
            </GaKnop>
            <GaKnop naar="/doorgeven" soort="secondary-action-button">
              <Zeg van={w.nogEen} />
            </GaKnop>
          </div>
        </Kaart>
      </div>
    );
  }
  return (
    <form className="meedoen-hoofd" onSubmit={stuur} noValidate>
      <Foutsamenvatting fouten={beurt > 0 ? fouten : []} beurt={beurt} />
      <Wijzigingsvelden
        soort={soort}
        invoer={invoer}
        zet={(deel) => {
          geefDoor.reset();
          sleutel.current = crypto.randomUUID();
          setInvoer({ ...invoer, ...deel });
        }}
        fout={fout}
      />
      {geefDoor.error && Object.keys(vanServer).length === 0 ? <Mis fout={geefDoor.error} /> : null}
      <div className="meedoen-blok">
        <div className="meedoen-knoppen">
          <Button
            appearance="primary-action-button"
            type="submit"
            disabled={geefDoor.isPending}
            busy={geefDoor.isPending}
          >
            <Zeg van={w.stuur} />
          </Button>
          <GaKnop naar="/doorgeven" soort="secondary-action-button">
            <Zeg van={alledaags.annuleren} />
          </GaKnop>
        </div>
        <Klein>
          <Zeg van={w.moet} />
        </Klein>
      </div>
    </form>
  );
}

/** One change, in a few questions. What was typed stays when sending fails. */
export default function Wijziging() {
  const { soort = '' } = useParams();
  const { zeg } = useTaal();
  if (!isSoort(soort)) return <Navigate to="/doorgeven" replace />;
  return (
    <Pagina
      key={soort}
      titel={zeg(w.soort[soort])}
      terug={{ naar: '/doorgeven', tekst: <Zeg van={w.titel} /> }}
      zij={<Contactpersoon />}
    >
      <Formulier soort={soort} />
    </Pagina>
  );
}
