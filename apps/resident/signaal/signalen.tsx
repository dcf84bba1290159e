import { answerSignaal, type EigenSignaal } from '@meedoen/contract/signaal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { Contactpersoon, startVraag } from '../onderdelen/contact.tsx';
import { Blok, Kaart, Klein } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dag, dagMetNaam } from '../teksten/opmaak.ts';
import { signaal as s } from '../teksten/signaal.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { signalenVraag } from './vragen.ts';

/** What we want to know, my answer, and what came of it. */
export default function Signalen() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...signalenVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(s.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Antwoord vraag={vraag}>
        {({ signalen }) => (
          <Blok>
            {signalen.map((signaal) => (
              <Vraagkaart key={signaal.id} signaal={signaal} />
            ))}
            {signalen.length === 0 ? (
              <Kaart kop={<Zeg van={s.niets} />}>
                <Paragraph>
                  <Zeg van={s.nietsTekst} />
                </Paragraph>
              </Kaart>
            ) : null}
          </Blok>
        )}
      </Antwoord>
    </Pagina>
  );
}

function Vraagkaart({ signaal }: { readonly signaal: EigenSignaal }) {
  const { taal } = useTaal();
  const { sessie } = useWie();
  const eerder = signaal.antwoorden.length > 0;
  return (
    <Kaart soort={signaal.toestand === 'gevraagd' ? 'doen' : 'tint'} kop={<Zeg van={s.soort[signaal.soort]} />}>
      <Paragraph className="tekst">{signaal.vraag}</Paragraph>
      {signaal.magAntwoorden ? (
        <Paragraph>
          {sessie.vandaag > signaal.antwoordTot ? (
            <Zeg van={s.teLaat} />
          ) : (
            <Zeg
              van={eerder ? s.nogMeerTot : s.tot}
              met={{ datum: dagMetNaam(signaal.antwoordTot, taal, sessie.vandaag) }}
            />
          )}{' '}
          <Zeg van={s.niksMis} />
        </Paragraph>
      ) : null}
      {eerder ? (
        <h3 className="utrecht-heading-3">
          <Zeg van={s.verteldKop} />
        </h3>
      ) : null}
      {signaal.antwoorden.map((each) => (
        <div key={`${each.op}${each.tekst}`}>
          <Klein>{dag(each.op, taal)}</Klein>
          <Paragraph className="tekst">{each.tekst}</Paragraph>
        </div>
      ))}
      {signaal.toestand === 'beantwoord' ? (
        <Alert type="ok">
          <Paragraph>
            <Zeg van={s.bedankt} />
          </Paragraph>
        </Alert>
      ) : null}
      {signaal.uitkomst ? (
        <Paragraph>
          <Zeg van={s.uitkomst[signaal.uitkomst]} />
        </Paragraph>
      ) : null}
      {signaal.magAntwoorden ? <Antwoordvorm signaal={signaal} /> : null}
    </Kaart>
  );
}

/** Sending it twice is sending it once, and what was typed stays when it fails. */
function Antwoordvorm({ signaal }: { readonly signaal: EigenSignaal }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const sleutel = useRef(crypto.randomUUID());
  const [tekst, setTekst] = useState('');
  const [leeg, setLeeg] = useState(false);
  const id = `signaal-${signaal.id}`;
  const stuur = useMutation({
    mutationFn: (waarde: string) =>
      api(answerSignaal, { params: { signaalId: signaal.id }, body: { tekst: waarde }, sleutel: sleutel.current }),
    onSuccess: async () => {
      sleutel.current = crypto.randomUUID();
      setTekst('');
      await Promise.all([signalenVraag, startVraag].map(({ queryKey }) => client.invalidateQueries({ queryKey })));
    },
  });
  return (
    <form
      className="meedoen-blok meedoen-blok--dicht"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        const mis = tekst.trim() === '';
        setLeeg(mis);
        if (mis) document.getElementById(id)?.focus();
        else stuur.mutate(tekst.trim());
      }}
    >
      <Tekstveld
        id={id}
        lang
        label={zeg(signaal.antwoorden.length > 0 ? s.nogMeer : s.veld)}
        hint={signaal.antwoorden.length > 0 ? undefined : zeg(s.veldHint)}
        fout={leeg && tekst.trim() === '' ? zeg(s.leeg) : undefined}
        waarde={tekst}
        zet={setTekst}
      />
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div className="meedoen-knoppen">
        <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
          <Zeg van={s.stuur} />
        </Button>
      </div>
      <Klein>
        <Zeg van={s.liever} />
      </Klein>
    </form>
  );
}
