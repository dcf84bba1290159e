import {
  type Inkomstenantwoord,
  type Inkomstenopgave,
  type NieuweOpgave,
  submitInkomstenopgave,
} from '@meedoen/contract/inkomstenopgave';
import { ApiProblem } from '@meedoen/contract/route';
import type { Maand } from '@meedoen/law/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { type SubmitEvent, useRef, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Kaart, Klein } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Foutsamenvatting } from '../onderdelen/samenvatting.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import { inkomen as t } from '../teksten/inkomen.ts';
import { dag, dagMetNaam, maandnaam, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { api, sleutels } from '../verbinding/client.ts';
import { Antwoordblad, antwoordkop } from './antwoord.tsx';
import { Inkomenslijst, Inkomensvelden } from './regels.tsx';
import { opgavenVraag, opgaveUit, type Regel, type Regelfout, regelsUit, veldBij } from './vragen.ts';

const FOUTTEKST: Readonly<Record<Regelfout, Tekst<never>>> = {
  kies: f.kiesAntwoord,
  'vul-in': f.vulIn,
  bedrag: f.bedragFout,
  dubbel: t.dubbel,
};
const VELDNAAM: Readonly<Record<string, Tekst<never>>> = {
  soort: f.watVoorGeld,
  kenmerk: f.vanWie,
  nettoInCenten: f.hoeveelNetto,
  periode: f.hoeVaak,
  vakantietoeslag: f.vakantiegeld,
};

/** By when, in words that do not frighten who is late. */
function Termijn({ opgave }: { readonly opgave: Inkomstenopgave }) {
  const { taal } = useTaal();
  const { vandaag } = useWie().sessie;
  if (opgave.uiterlijk === null || opgave.ingediendOp !== null) return null;
  const datum = dagMetNaam(opgave.uiterlijk, taal, vandaag);
  if (opgave.uiterlijk < vandaag)
    return (
      <Paragraph>
        <Zeg van={t.teLaat} met={{ datum }} />
      </Paragraph>
    );
  return (
    <div>
      <StatusBadge status="warning">
        <Zeg van={t.uiterlijk} met={{ datum }} />
      </StatusBadge>
    </div>
  );
}

/** What is known, and the one question: was it the same. */
function Vraag({
  opgave,
  ja,
  nee,
}: {
  readonly opgave: Inkomstenopgave;
  readonly ja: () => void;
  readonly nee: () => void;
}) {
  const { taal } = useTaal();
  const { maand, ingediendOp, inkomsten } = opgave;
  return (
    <>
      <Termijn opgave={opgave} />
      {ingediendOp ? (
        <Paragraph appearance="lead">
          <Zeg van={t.gegeven} met={{ datum: dag(ingediendOp, taal) }} />
        </Paragraph>
      ) : null}
      <Kaart kop={<Zeg van={t.bekendKop} />}>
        {inkomsten.length > 0 ? (
          <Inkomenslijst regels={regelsUit(inkomsten)} />
        ) : (
          <Paragraph>
            <Zeg van={t.nietsBekend} />
          </Paragraph>
        )}
      </Kaart>
      <section className="meedoen-blok" aria-labelledby="klopt">
        <h2 className="utrecht-heading-2" id="klopt">
          {ingediendOp ? <Zeg van={t.nogGoed} /> : <Zeg van={t.klopt} met={{ maand: maandnaam(maand, taal) }} />}
        </h2>
        <div className="meedoen-knoppen">
          {ingediendOp ? (
            <GaKnop naar="/inkomen">
              <Zeg van={t.ja} />
            </GaKnop>
          ) : (
            <Button appearance="primary-action-button" onClick={ja}>
              <Zeg van={t.ja} />
            </Button>
          )}
          <Button appearance="secondary-action-button" onClick={nee}>
            <Zeg van={ingediendOp ? t.verbeter : t.nee} />
          </Button>
        </div>
        <Klein>
          <Zeg van={t.waarom} />
        </Klein>
      </section>
    </>
  );
}

/** The figures of the payslip; what cannot be sent is said at its field. */
function Wijzigen({
  maand,
  regels,
  zet,
  vanServer,
  verder,
}: {
  readonly maand: Maand;
  readonly regels: readonly Regel[];
  readonly zet: (regels: readonly Regel[]) => void;
  readonly vanServer: Readonly<Record<string, string>>;
  readonly verder: () => void;
}) {
  const { zeg } = useTaal();
  const [beurt, setBeurt] = useState(Object.keys(vanServer).length > 0 ? 1 : 0);
  const uitkomst = opgaveUit(maand, regels);
  const eigen = 'fouten' in uitkomst && beurt > 0 ? uitkomst.fouten : {};
  const fout = (id: string): string | undefined => {
    const soort = eigen[id];
    return soort ? zeg(FOUTTEKST[soort]) : vanServer[id];
  };
  const fouten = [...new Set([...Object.keys(eigen), ...Object.keys(vanServer)])].map((id) => {
    const naam = VELDNAAM[id.split('-').at(-1) ?? ''];
    return { id, vraag: naam ? zeg(naam) : '', fout: fout(id) ?? '' };
  });
  const stuur = (gebeurtenis: SubmitEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    if ('opgave' in uitkomst) verder();
    else setBeurt((keer) => keer + 1);
  };
  const verander = (i: number, regel: Regel) => zet(regels.map((oud, j) => (j === i ? regel : oud)));
  const haalWeg = (i: number, regel: Regel) =>
    regel.bekend ? verander(i, { ...regel, gestopt: true }) : zet(regels.filter((_, j) => j !== i));
  const gestopt = regels.filter((regel) => regel.gestopt);
  return (
    <form className="meedoen-hoofd" onSubmit={stuur} noValidate>
      <Foutsamenvatting fouten={fouten} beurt={beurt} />
      <Paragraph>
        <Zeg van={t.pakStrook} />
      </Paragraph>
      {regels.map((regel, i) =>
        regel.gestopt ? null : (
          <Inkomensvelden
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name yet while somebody types
            key={i}
            id={`inkomen-${i}`}
            maand={maand}
            regel={regel}
            zet={(nieuw) => verander(i, nieuw)}
            fout={fout}
            weg={() => haalWeg(i, regel)}
          />
        ),
      )}
      {gestopt.length > 0 ? <Inkomenslijst regels={gestopt} /> : null}
      <div className="meedoen-knoppen">
        <Button
          appearance="secondary-action-button"
          onClick={() => zet([...regels, { bekend: false, gestopt: false, inkomst: {} }])}
        >
          <Beeld naam="meer" />
          <Zeg van={t.erbij} />
        </Button>
      </div>
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" type="submit">
          <Zeg van={t.verder} />
        </Button>
      </div>
    </form>
  );
}

/** Once more what will be sent, then sending. */
function Nakijken({
  maand,
  regels,
  verstuur,
  wijzig,
  bezig,
  fout,
}: {
  readonly maand: Maand;
  readonly regels: readonly Regel[];
  readonly verstuur: () => void;
  readonly wijzig: () => void;
  readonly bezig: boolean;
  readonly fout: unknown;
}) {
  const { taal } = useTaal();
  const over = { maand: maandVoluit(maand, taal) };
  return (
    <>
      <Kaart
        soort="tint"
        kop={
          regels.every(({ gestopt }) => gestopt) ? (
            <Zeg van={t.geenInkomen} met={over} />
          ) : (
            <Zeg van={t.ditSturen} met={over} />
          )
        }
      >
        <Inkomenslijst regels={regels} />
      </Kaart>
      {fout ? <Mis fout={fout} /> : null}
      <div className="meedoen-blok">
        <div className="meedoen-knoppen">
          <Button appearance="primary-action-button" onClick={verstuur} disabled={bezig} busy={bezig}>
            <Zeg van={t.verstuur} />
          </Button>
          <Button appearance="secondary-action-button" onClick={wijzig}>
            <Zeg van={t.wijzig} />
          </Button>
        </div>
        <Klein>
          <Zeg van={t.waarheid} />
        </Klein>
      </div>
    </>
  );
}

type Stap = 'vraag' | 'wijzig' | 'nakijken';

function Opgave({ opgave }: { readonly opgave: Inkomstenopgave }) {
  const { maand, inkomsten } = opgave;
  const { zeg, taal } = useTaal();
  const client = useQueryClient();
  const [stap, setStap] = useState<Stap>('vraag');
  const [regels, setRegels] = useState(() => regelsUit(inkomsten));
  const [antwoord, setAntwoord] = useState<Inkomstenantwoord>();
  const sleutel = useRef(crypto.randomUUID());
  const geef = useMutation({
    mutationFn: (body: NieuweOpgave) => api(submitInkomstenopgave, { body, sleutel: sleutel.current }),
    onSuccess: (gegeven) => {
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
    setStap(nieuw);
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
            setRegels(nieuw);
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
