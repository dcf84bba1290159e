import {
  type Inkomstenantwoord,
  type Inkomstenopgave,
  type NieuweOpgave,
  submitInkomstenopgave,
} from '@meedoen/contract/inkomstenopgave';
import { ApiProblem } from '@meedoen/contract/route';
import type { Maand } from '@meedoen/law/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Kaart } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useKladje } from '../sessie/kladje.ts';
import { useWie } from '../sessie/sessie.tsx';
import { inkomen as t } from '../teksten/inkomen.ts';
import { maandnaam, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { Antwoordblad, antwoordkop } from './antwoord.tsx';
import { Nakijken, Vraag, Wijzigen } from './stappen.tsx';
import { opgavenVraag, opgaveUit, type Regel, regelsUit, veldBij } from './vragen.ts';

type Stap = 'vraag' | 'wijzig' | 'nakijken';
const stapUit = (tekst: string | null): Stap => (tekst === 'wijzig' || tekst === 'nakijken' ? tekst : 'vraag');

/** What was filled in and not sent, with what was known when it was. */
interface Klad {
  readonly van?: string;
  readonly regels?: readonly Regel[];
}

function Opgave({ opgave }: { readonly opgave: Inkomstenopgave }) {
  const { maand, inkomsten } = opgave;
  const { zeg, taal } = useTaal();
  const client = useQueryClient();
  // the step stands in the address: the back button goes a step back, and what was filled in is still there
  const [zoek, zetZoek] = useSearchParams();
  const stap = stapUit(zoek.get('stap'));
  const [verstuurd, setVerstuurd] = useState<readonly Regel[]>();
  const van = JSON.stringify(inkomsten);
  const [klad, zetKlad, wisKlad] = useKladje<Klad>(`inkomen:${maand}`, {});
  // typed over something else than is known now: that is no answer to this question any more
  const getypt = klad.van === van ? klad.regels : undefined;
  const regels = getypt ?? verstuurd ?? regelsUit(inkomsten);
  const [antwoord, setAntwoord] = useState<Inkomstenantwoord>();
  const sleutel = useRef(crypto.randomUUID());
  const geef = useMutation({
    mutationFn: (body: NieuweOpgave) => api(submitInkomstenopgave, { body, sleutel: sleutel.current }),
    onSuccess: (gegeven) => {
      setVerstuurd(regels);
      wisKlad();
      setAntwoord(gegeven);
      sleutel.current = crypto.randomUUID();
      return client.invalidateQueries({ queryKey: sleutels.eigen() });
    },
    onError: () => {
      sleutel.current = crypto.randomUUID();
    },
  });
  const vanServer: Record<string, string> = {};
  if (geef.error instanceof ApiProblem)
    for (const { pointer, detail } of geef.error.problem.errors ?? []) {
      const veld = veldBij(pointer, regels);
      if (veld) vanServer[veld] ??= detail;
    }
  const naar = (nieuw: Stap) => {
    setAntwoord(undefined);
    zetZoek(nieuw === 'vraag' ? {} : { stap: nieuw });
  };
  const over = { maand: maandVoluit(maand, taal) };
  const titel = antwoord
    ? zeg(antwoordkop(antwoord), over)
    : stap === 'vraag'
      ? zeg(t.vanMaand, over)
      : stap === 'wijzig'
        ? zeg(t.anders, { maand: maandnaam(maand, taal) })
        : zeg(t.nakijken);
  const uitkomst = opgaveUit(maand, regels);
  return (
    // another key is another page: its heading gets the focus
    <Pagina key={antwoord ? 'antwoord' : stap} titel={titel} terug={naarStart} zij={<Contactpersoon />}>
      {antwoord ? (
        <Antwoordblad antwoord={antwoord} verbeter={() => naar('wijzig')} />
      ) : stap === 'vraag' ? (
        <Vraag opgave={opgave} ja={() => naar('nakijken')} nee={() => naar('wijzig')} />
      ) : stap === 'wijzig' ? (
        <Wijzigen
          maand={maand}
          regels={regels}
          zet={(nieuw) => {
            geef.reset();
            zetKlad({ van, regels: nieuw });
          }}
          vanServer={vanServer}
          verder={() => naar('nakijken')}
        />
      ) : (
        <Nakijken
          maand={maand}
          regels={regels}
          verstuur={() => ('opgave' in uitkomst ? geef.mutate(uitkomst.opgave) : naar('wijzig'))}
          wijzig={() => naar('wijzig')}
          bezig={geef.isPending}
          fout={geef.error}
        />
      )}
    </Pagina>
  );
}

const isMaand = (tekst: string): tekst is Maand => /^\d{4}-(0[1-9]|1[0-2])$/.test(tekst);

/** The income of one month: the same, or what the payslip says. What was filled in stays when sending fails. */
export default function Inkomen() {
  const { maand = '' } = useParams();
  const { zeg, taal } = useTaal();
  const { ingelogd } = useWie();
  // read once: while the answer stands, what was just told must not put the question back
  const vraag = useQuery({ ...opgavenVraag, enabled: ingelogd, refetchOnWindowFocus: false });
  if (!isMaand(maand)) return <Navigate to="/inkomen" replace />;
  const opgave = vraag.data?.opgaven.find((each) => each.maand === maand);
  if (opgave) return <Opgave key={maand} opgave={opgave} />;
  return (
    <Pagina titel={zeg(t.vanMaand, { maand: maandVoluit(maand, taal) })} terug={naarStart} zij={<Contactpersoon />}>
      <Antwoord vraag={vraag}>
        {() => (
          <Kaart kop={<Zeg van={t.nietDezeMaand} />}>
            <div className="meedoen-knoppen">
              <GaKnop naar="/inkomen">
                <Zeg van={t.alles} />
              </GaKnop>
            </div>
          </Kaart>
        )}
      </Antwoord>
    </Pagina>
  );
}
