import { addToKlacht, type EigenKlacht, withdrawKlacht } from '@meedoen/contract/klacht';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Heading2, Heading3, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { Kaart, Klein, Nederlands } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Klok } from '../onderdelen/klok.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { klacht as k } from '../teksten/klacht.ts';
import { dag, dagMetNaam, dagMetNaamEnJaar } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { magPagina } from '../vertegenwoordiging/omvang.ts';
import { klachtenVraag } from './vragen.ts';

const ververs = (client: QueryClient) => client.invalidateQueries({ queryKey: klachtenVraag.queryKey });
const mag = ({ mogelijkheden }: EigenKlacht, commando: string) =>
  mogelijkheden.some((each) => each.commando === commando && each.mag);

function Toevoegen({ klacht }: { readonly klacht: EigenKlacht }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const [tekst, setTekst] = useState('');
  const [gekeken, setGekeken] = useState(false);
  const leeg = tekst.trim() === '';
  const id = `aanvulling-${klacht.id}`;
  const stuur = useMutation({
    mutationFn: () =>
      api(addToKlacht, {
        params: { klachtId: klacht.id },
        body: { aanvulling: tekst.trim() },
        versie: klacht.versie,
      }),
    onSuccess: async () => {
      setTekst('');
      setGekeken(false);
      await ververs(client);
    },
  });
  return (
    <form
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setGekeken(true);
        if (leeg) document.getElementById(id)?.focus();
        else stuur.mutate();
      }}
    >
      <Tekstveld
        id={id}
        lang
        label={zeg(k.toevoegen)}
        fout={gekeken && leeg ? zeg(k.leegAanvulling) : undefined}
        waarde={tekst}
        zet={setTekst}
      />
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div className="meedoen-knoppen">
        <Button appearance="secondary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
          <Zeg van={k.stuurAanvulling} />
        </Button>
      </div>
    </form>
  );
}

function Intrekken({ klacht }: { readonly klacht: EigenKlacht }) {
  const client = useQueryClient();
  const [zeker, setZeker] = useState(false);
  const trekIn = useMutation({
    mutationFn: () => api(withdrawKlacht, { params: { klachtId: klacht.id }, body: {}, versie: klacht.versie }),
    onSuccess: () => ververs(client),
  });
  if (!zeker)
    return (
      <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => setZeker(true)}>
        <Zeg van={k.trekIn} />
      </button>
    );
  return (
    <Alert type="warning">
      <Paragraph>
        <Zeg van={k.trekInZeker} />
      </Paragraph>
      {trekIn.error ? <Mis fout={trekIn.error} /> : null}
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" disabled={trekIn.isPending} onClick={() => trekIn.mutate()}>
          <Zeg van={k.trekInJa} />
        </Button>
        <Button appearance="secondary-action-button" onClick={() => setZeker(false)}>
          <Zeg van={k.trekInNee} />
        </Button>
      </div>
    </Alert>
  );
}

/** When the answer comes, and where to go when it is late. */
function Wanneer({ klacht: { klok, ombudsman } }: { readonly klacht: EigenKlacht }) {
  const { taal } = useTaal();
  if (!klok.laatsteDag) return null;
  return (
    <>
      <Klok
        datum={klok.laatsteDag}
        wat={<Zeg van={k.klokWat} />}
        uiterlijk={<Zeg van={k.klokUiterlijk} met={{ datum: dagMetNaamEnJaar(klok.laatsteDag, taal) }} />}
      />
      {klok.teLaat ? (
        <Alert type="warning">
          <Paragraph>
            <Zeg van={k.teLaat} met={{ ombudsman }} />
          </Paragraph>
        </Alert>
      ) : null}
    </>
  );
}

function Eindantwoord({ klacht }: { readonly klacht: EigenKlacht }) {
  const { taal } = useTaal();
  const { antwoord, klok, ombudsman } = klacht;
  if (!antwoord) return null;
  return (
    <Deel kop={<Zeg van={k.antwoordKop} />}>
      <Paragraph appearance="lead">
        <Zeg van={k.uitkomst[antwoord.uitkomst]} />
      </Paragraph>
      <Paragraph>
        <Nederlands>{antwoord.bevindingen}</Nederlands>
      </Paragraph>
      {antwoord.conclusies ? (
        <Paragraph>
          <strong>
            <Zeg van={k.doen} />
          </strong>{' '}
          <Nederlands>{antwoord.conclusies}</Nederlands>
        </Paragraph>
      ) : null}
      {klok.ombudsmanTot ? (
        <Klein>
          <Zeg van={k.ombudsman} met={{ datum: dagMetNaamEnJaar(klok.ombudsmanTot, taal), ombudsman }} />
        </Klein>
      ) : null}
    </Deel>
  );
}

/** A part of one complaint: no landmark, since the next complaint has the same parts. */
function Deel({ kop, children }: { readonly kop: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="meedoen-blok meedoen-blok--dicht">
      <Heading3>{kop}</Heading3>
      {children}
    </div>
  );
}

function Een({ klacht }: { readonly klacht: EigenKlacht }) {
  const { taal } = useTaal();
  const { gesprek, verslag, gedraging, overWie, gebeurdOp, watHelpt, antwoord, status } = klacht;
  const loopt = antwoord === null && status !== 'ingetrokken';
  return (
    <article className="meedoen-kaart">
      <Heading2>
        <Zeg van={k.klachtVan} met={{ datum: dag(klacht.ontvangenOp, taal) }} />
      </Heading2>
      <Klein>{klacht.kenmerk}</Klein>
      {antwoord ? null : (
        <Paragraph>
          <Zeg van={k.nu[status]} />
        </Paragraph>
      )}
      <Eindantwoord klacht={klacht} />
      {loopt ? <Wanneer klacht={klacht} /> : null}
      {loopt && gesprek && !verslag ? (
        <Deel kop={<Zeg van={k.gesprekKop} />}>
          <Paragraph>
            <Zeg
              van={k.gesprek}
              met={{ dag: dagMetNaam(gesprek.dag, taal), tijd: gesprek.tijd, plaats: gesprek.plaats }}
            />
          </Paragraph>
          <Klein>
            <Zeg van={k.gesprekHulp} />
          </Klein>
        </Deel>
      ) : null}
      {verslag ? (
        <details>
          <summary>
            <Zeg van={k.verslag} met={{ datum: dag(verslag.op, taal) }} />
          </summary>
          <Paragraph>
            <Nederlands>{verslag.tekst}</Nederlands>
          </Paragraph>
        </details>
      ) : null}
      <Deel kop={<Zeg van={k.woorden} />}>
        {gedraging.split(/\n{2,}/).map((alinea) => (
          <Paragraph key={alinea}>{alinea}</Paragraph>
        ))}
        {gebeurdOp ? (
          <Klein>
            <Zeg van={k.gebeurdOp} met={{ datum: dag(gebeurdOp, taal) }} />
          </Klein>
        ) : null}
        {overWie ? (
          <Klein>
            <Zeg van={k.overWie} met={{ wie: overWie }} />
          </Klein>
        ) : null}
        {watHelpt ? (
          <Klein>
            <Zeg van={k.zouHelpen} met={{ wat: watHelpt }} />
          </Klein>
        ) : null}
      </Deel>
      {mag(klacht, 'addToKlacht') ? <Toevoegen klacht={klacht} /> : null}
      {mag(klacht, 'withdrawKlacht') ? <Intrekken klacht={klacht} /> : null}
    </article>
  );
}

/** Complaints of a resident: when the answer comes, the talk, what was told, what was answered. */
export default function Klachten() {
  const { zeg } = useTaal();
  const { ingelogd, sessie } = useWie();
  const { klachtId } = useParams();
  const vraag = useQuery({ ...klachtenVraag, enabled: ingelogd });
  const maak = (tekst: typeof k.maak) =>
    magPagina(sessie, '/klacht/maken') ? (
      <GaKnop naar="/klacht/maken" soort="secondary-action-button">
        <Zeg van={tekst} />
      </GaKnop>
    ) : null;
  return (
    <Pagina titel={zeg(k.titel)} terug={naarStart}>
      <Paragraph appearance="lead">
        <Zeg van={k.intro} />
      </Paragraph>
      <Antwoord vraag={vraag}>
        {({ klachten }) => {
          const deze = klachten.filter(({ id }) => !klachtId || id === klachtId);
          if (deze.length === 0)
            return (
              <Kaart kop={<Zeg van={k.geenKop} />}>
                <Paragraph>
                  <Zeg van={k.geen} />
                </Paragraph>
                {maak(k.maak)}
              </Kaart>
            );
          return (
            <>
              {deze.map((each) => (
                <Een key={each.id} klacht={each} />
              ))}
              <div className="meedoen-knoppen">{maak(k.nogEen)}</div>
            </>
          );
        }}
      </Antwoord>
    </Pagina>
  );
}
