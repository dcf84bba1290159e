import { askVraag, readEigenBerichten } from '@meedoen/contract/eigen';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Klein } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useKladje } from '../sessie/kladje.ts';
import { useWie } from '../sessie/sessie.tsx';
import { vragen as v } from '../teksten/brief.ts';
import { dagMetNaam, tijdstip, voorletters } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { MetOmvang } from '../vertegenwoordiging/met-omvang.tsx';

const berichtenVraag = queryOptions({
  queryKey: sleutels.eigen('berichten'),
  queryFn: ({ signal }) => api(readEigenBerichten, { signal }),
});

function Stel() {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const [zoek] = useSearchParams();
  const over = zoek.get('over')?.slice(0, 200) ?? undefined;
  const [tekst, setTekst, wisTekst] = useKladje<string>('vraag', '');
  const [leeg, setLeeg] = useState(false);
  const sleutel = useRef(crypto.randomUUID());
  const stuur = useMutation({
    mutationFn: () =>
      api(askVraag, { body: { tekst: tekst.trim(), ...(over ? { over } : {}) }, sleutel: sleutel.current }),
    onSuccess: async () => {
      sleutel.current = crypto.randomUUID();
      wisTekst();
      await client.invalidateQueries({ queryKey: berichtenVraag.queryKey });
    },
  });
  return (
    <form
      className="meedoen-kaart"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        const mis = tekst.trim() === '';
        setLeeg(mis);
        if (mis) document.getElementById('vraag')?.focus();
        else stuur.mutate();
      }}
    >
      {over ? (
        <Paragraph>
          <Zeg van={v.over} met={{ onderwerp: over }} />
        </Paragraph>
      ) : null}
      <Tekstveld
        id="vraag"
        lang
        label={zeg(v.veld)}
        hint={zeg(v.hint)}
        fout={leeg && tekst.trim() === '' ? zeg(v.leeg) : undefined}
        waarde={tekst}
        zet={setTekst}
      />
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div role="status">
        {stuur.isSuccess && tekst === '' ? (
          <Alert type="ok">
            <Paragraph>
              <Zeg van={v.verstuurd} />
            </Paragraph>
          </Alert>
        ) : null}
      </div>
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
          <Zeg van={v.stuur} />
        </Button>
      </div>
      <Klein>
        <Zeg van={v.belLiever} />
      </Klein>
    </form>
  );
}

/** Questions and answers in one place, newest first. */
export default function Vragen() {
  const { zeg, taal } = useTaal();
  const { ingelogd, sessie } = useWie();
  const vraag = useQuery({ ...berichtenVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(v.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Paragraph appearance="lead">
        <Zeg van={v.intro} />
      </Paragraph>
      <MetOmvang van={askVraag}>
        <Stel />
      </MetOmvang>
      <Antwoord vraag={vraag}>
        {({ berichten, antwoordUiterlijk }) => (
          <Blok kop={<Zeg van={v.eerder} />}>
            {antwoordUiterlijk ? (
              <Paragraph>
                <Zeg van={v.uiterlijk} met={{ datum: dagMetNaam(antwoordUiterlijk, taal, sessie.vandaag) }} />
              </Paragraph>
            ) : null}
            {berichten.length === 0 ? (
              <Paragraph>
                <Zeg van={v.geen} />
              </Paragraph>
            ) : null}
            <ul className="meedoen-kijk">
              {[...berichten]
                .sort((a, b) => b.op.localeCompare(a.op))
                .map((bericht) => {
                  const eigen = bericht.van === 'inwoner';
                  return (
                    <li key={bericht.id} className={eigen ? 'eigen' : ''}>
                      <span
                        className={`meedoen-gezicht meedoen-gezicht--klein${eigen ? ' meedoen-gezicht--grijs' : ''}`}
                        aria-hidden="true"
                      >
                        {voorletters(bericht.wie)}
                      </span>
                      <div className="meedoen-kijk__wie">
                        <strong>{eigen ? zeg(v.jij) : bericht.wie}</strong>
                        <small>{tijdstip(bericht.op, taal)}</small>
                      </div>
                      <div className="meedoen-kijk__rest">
                        {!eigen && !bericht.gelezen ? (
                          <span className="utrecht-status-badge utrecht-status-badge--success">
                            <Zeg van={v.nieuw} />
                          </span>
                        ) : null}
                        {bericht.over ? (
                          <Klein>
                            <Zeg van={v.over} met={{ onderwerp: bericht.over }} />
                          </Klein>
                        ) : null}
                        <Paragraph className="tekst">{bericht.tekst}</Paragraph>
                      </div>
                    </li>
                  );
                })}
            </ul>
          </Blok>
        )}
      </Antwoord>
    </Pagina>
  );
}
