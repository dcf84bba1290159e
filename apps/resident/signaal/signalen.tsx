import { answerSignaal, type EigenSignaal } from '@meedoen/contract/signaal';
import { useQuery } from '@tanstack/react-query';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { Antwoordvorm } from '../onderdelen/antwoordvorm.tsx';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart, Klein } from '../onderdelen/delen.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dag, dagMetNaam } from '../teksten/opmaak.ts';
import { signaal as s } from '../teksten/signaal.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';
import { MetOmvang } from '../vertegenwoordiging/met-omvang.tsx';
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
      {signaal.magAntwoorden ? <Signaalantwoord signaal={signaal} /> : null}
    </Kaart>
  );
}

function Signaalantwoord({ signaal: { id, antwoorden } }: { readonly signaal: EigenSignaal }) {
  const eerder = antwoorden.length > 0;
  return (
    <MetOmvang van={answerSignaal}>
      <Antwoordvorm
        id={`signaal-${id}`}
        label={eerder ? s.nogMeer : s.veld}
        hint={eerder ? undefined : s.veldHint}
        leeg={s.leeg}
        knop={s.stuur}
        stuur={(tekst, sleutel) => api(answerSignaal, { params: { signaalId: id }, body: { tekst }, sleutel })}
        na={signalenVraag}
      >
        <Klein>
          <Zeg van={s.liever} />
        </Klein>
      </Antwoordvorm>
    </MetOmvang>
  );
}
