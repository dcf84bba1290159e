import { addGronden, type Bezwaar, registerTeLaat, withdrawBezwaar } from '@meedoen/contract/bezwaar';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart, Klein } from '../onderdelen/delen.tsx';
import { Dwangsomkaart, Dwangsomvolgt } from '../onderdelen/dwangsom.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Klok } from '../onderdelen/klok.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useKladje } from '../sessie/kladje.ts';
import { useWie } from '../sessie/sessie.tsx';
import { besluit, besluitzin } from '../teksten/besluit.ts';
import { bezwaar as b } from '../teksten/bezwaar.ts';
import { bedrag, dag, dagMetNaam, dagMetNaamEnJaar } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { bezwarenVraag } from './vragen.ts';

const DICTUM = {
  gegrond: b.gegrond,
  'deels-gegrond': b.deelsGegrond,
  ongegrond: b.ongegrond,
  'niet-ontvankelijk': b.nietOntvankelijk,
} as const;

const ververs = (client: QueryClient) => client.invalidateQueries({ queryKey: bezwarenVraag.queryKey });
const mag = ({ mogelijkheden }: Bezwaar, commando: string) =>
  mogelijkheden.some((each) => each.commando === commando && each.mag);

function Aanvullen({ bezwaar }: { readonly bezwaar: Bezwaar }) {
  const { zeg, taal } = useTaal();
  const client = useQueryClient();
  const [tekst, setTekst, wisTekst] = useKladje<string>(`aanvulling:${bezwaar.id}`, '');
  const [leeg, setLeeg] = useState(false);
  const stuur = useMutation({
    mutationFn: () =>
      api(addGronden, { params: { bezwaarId: bezwaar.id }, body: { gronden: tekst.trim() }, versie: bezwaar.versie }),
    onSuccess: async () => {
      wisTekst();
      await ververs(client);
    },
  });
  const uiterlijk = bezwaar.herstelUiterlijk;
  return (
    <form
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setLeeg(tekst.trim() === '');
        if (tekst.trim() === '') document.getElementById('aanvulling')?.focus();
        else stuur.mutate();
      }}
    >
      <Tekstveld
        id="aanvulling"
        lang
        label={zeg(b.aanvullen)}
        hint={
          uiterlijk ? <Zeg van={b.aanvulUiterlijk} met={{ datum: dagMetNaamEnJaar(uiterlijk, taal) }} /> : undefined
        }
        fout={leeg && tekst.trim() === '' ? zeg(b.leeg) : undefined}
        waarde={tekst}
        zet={setTekst}
      />
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div className="meedoen-knoppen">
        <Button appearance="secondary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
          <Zeg van={b.stuurAanvulling} />
        </Button>
      </div>
    </form>
  );
}

function Intrekken({ bezwaar }: { readonly bezwaar: Bezwaar }) {
  const client = useQueryClient();
  const [zeker, setZeker] = useState(false);
  const trekIn = useMutation({
    mutationFn: () => api(withdrawBezwaar, { params: { bezwaarId: bezwaar.id }, body: {}, versie: bezwaar.versie }),
    onSuccess: () => ververs(client),
  });
  if (!zeker)
    return (
      <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => setZeker(true)}>
        <Zeg van={b.trekIn} />
      </button>
    );
  return (
    <Alert type="warning">
      <Paragraph>
        <Zeg van={b.trekInZeker} />
      </Paragraph>
      {trekIn.error ? <Mis fout={trekIn.error} /> : null}
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" disabled={trekIn.isPending} onClick={() => trekIn.mutate()}>
          <Zeg van={b.trekInJa} />
        </Button>
        <Button appearance="secondary-action-button" onClick={() => setZeker(false)}>
          <Zeg van={b.trekInNee} />
        </Button>
      </div>
    </Alert>
  );
}

/** When the answer comes; when it is late, what that gives. */
function Wanneer({ bezwaar }: { readonly bezwaar: Bezwaar }) {
  const { taal } = useTaal();
  const client = useQueryClient();
  const { klok } = bezwaar;
  const meld = useMutation({
    mutationFn: () => api(registerTeLaat, { params: { bezwaarId: bezwaar.id }, body: {}, versie: bezwaar.versie }),
    onSuccess: () => ververs(client),
  });
  if (!klok.laatsteDag) return null;
  return (
    <>
      <Klok
        datum={klok.laatsteDag}
        wat={<Zeg van={b.klokWat} />}
        uiterlijk={<Zeg van={b.klokUiterlijk} met={{ datum: dagMetNaamEnJaar(klok.laatsteDag, taal) }} />}
      >
        {klok.staatStil ? (
          <Klein>
            <Zeg van={b.stil} />
          </Klein>
        ) : null}
      </Klok>
      {klok.teLaat ? (
        <Alert type="warning">
          <Paragraph>
            <Zeg van={b.teLaat} />
          </Paragraph>
          {klok.dwangsomInCenten > 0 && !bezwaar.dwangsombesluit ? (
            <Paragraph>
              <Zeg van={b.gemeldTeLaat} met={{ bedrag: bedrag(klok.dwangsomInCenten, taal) }} />
            </Paragraph>
          ) : null}
          {meld.error ? <Mis fout={meld.error} /> : null}
          {mag(bezwaar, 'registerIngebrekestelling') ? (
            <div className="meedoen-knoppen">
              <Button appearance="primary-action-button" disabled={meld.isPending} onClick={() => meld.mutate()}>
                <Zeg van={b.meldTeLaat} />
              </Button>
            </div>
          ) : null}
        </Alert>
      ) : null}
    </>
  );
}

function Eindantwoord({ bezwaar }: { readonly bezwaar: Bezwaar }) {
  const { taal } = useTaal();
  const { beslissing } = bezwaar;
  if (!beslissing) return null;
  return (
    <Blok kop={<Zeg van={b.antwoordKop} />}>
      <Paragraph appearance="lead">
        <Zeg van={DICTUM[beslissing.dictum]} />
      </Paragraph>
      {beslissing.uitvoering ? <Paragraph>{beslissing.uitvoering}</Paragraph> : null}
      <Paragraph>{beslissing.motivering}</Paragraph>
      <Klein>
        <Zeg
          van={b.rechter}
          met={{ datum: dagMetNaamEnJaar(beslissing.beroepTot, taal), rechtbank: beslissing.rechtbank }}
        />
      </Klein>
    </Blok>
  );
}

function Een({ bezwaar }: { readonly bezwaar: Bezwaar }) {
  const { taal } = useTaal();
  const { uitnodiging, horen, gronden } = bezwaar;
  return (
    <article className="meedoen-kaart">
      <h2>
        <Zeg van={besluitzin(bezwaar.besluit.soort)} />
      </h2>
      <Klein>
        <Zeg
          van={besluit.kenmerk}
          met={{ kenmerk: bezwaar.besluit.kenmerk, datum: dag(bezwaar.besluit.bekendgemaaktOp, taal) }}
        />
        . <Zeg van={b.ontvangen} met={{ kenmerk: bezwaar.kenmerk, datum: dag(bezwaar.ontvangenOp, taal) }} />
      </Klein>
      {bezwaar.status === 'ingetrokken' ? (
        <Paragraph>
          <Zeg van={b.ingetrokken} />
        </Paragraph>
      ) : null}
      <Eindantwoord bezwaar={bezwaar} />
      {bezwaar.dwangsombesluit ? (
        <Dwangsomkaart besluit={bezwaar.dwangsombesluit} />
      ) : bezwaar.beslissing ? (
        <Dwangsomvolgt cents={bezwaar.klok.dwangsomInCenten} />
      ) : null}
      {bezwaar.beslissing || bezwaar.status === 'ingetrokken' ? null : <Wanneer bezwaar={bezwaar} />}
      {uitnodiging && !horen ? (
        <Blok kop={<Zeg van={b.gesprekKop} />}>
          <Paragraph>
            <Zeg
              van={b.gesprek}
              met={{ dag: dagMetNaam(uitnodiging.dag, taal), tijd: uitnodiging.tijd, plaats: uitnodiging.plaats }}
            />
          </Paragraph>
        </Blok>
      ) : null}
      {horen?.verslag ? (
        <details>
          <summary>
            <Zeg van={b.gehoord} met={{ datum: dag(horen.op, taal) }} /> <Zeg van={b.verslag} />
          </summary>
          <Paragraph>{horen.verslag}</Paragraph>
        </details>
      ) : null}
      <Blok kop={<Zeg van={b.jouwWoorden} />}>
        {bezwaar.onderdeel ? (
          <Paragraph>
            <Zeg van={b.overRegel} met={{ onderdeel: bezwaar.onderdeel }} />
          </Paragraph>
        ) : null}
        {gronden ? (
          gronden.split(/\n{2,}/).map((alinea) => <Paragraph key={alinea}>{alinea}</Paragraph>)
        ) : (
          <Paragraph>
            <Zeg van={b.nogNiets} />
          </Paragraph>
        )}
      </Blok>
      {mag(bezwaar, 'addGronden') ? <Aanvullen bezwaar={bezwaar} /> : null}
      {mag(bezwaar, 'withdrawBezwaar') ? <Intrekken bezwaar={bezwaar} /> : null}
    </article>
  );
}

/** Objections of a resident: when the answer comes, what was said, what was answered. */
export default function Bezwaren() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const { bezwaarId } = useParams();
  const vraag = useQuery({ ...bezwarenVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(b.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Paragraph appearance="lead">
        <Zeg van={b.intro} />
      </Paragraph>
      <Antwoord vraag={vraag}>
        {({ bezwaren }) => {
          const deze = bezwaren.filter(({ id }) => !bezwaarId || id === bezwaarId);
          if (deze.length > 0) return deze.map((each) => <Een key={each.id} bezwaar={each} />);
          return (
            <Kaart kop={<Zeg van={b.geenKop} />}>
              <Paragraph>
                <Zeg van={b.geen} />
              </Paragraph>
              <GaKnop naar="/brieven" soort="secondary-action-button">
                <Zeg van={b.naarBrieven} />
              </GaKnop>
            </Kaart>
          );
        }}
      </Antwoord>
    </Pagina>
  );
}
