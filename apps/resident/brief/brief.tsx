import { readBrief, readBriefPdf } from '@meedoen/contract/brief';
import { readRekenbewijs } from '@meedoen/contract/rekenbewijs';
import { addressOf } from '@meedoen/contract/route';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Deelknop } from '../deling/deelknop.tsx';
import { Kantelpunten } from '../kantelpunt/kantelpunten.tsx';
import { besluitVraag } from '../kantelpunt/vragen.ts';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Bestandknop } from '../onderdelen/bestandknop.tsx';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Klein } from '../onderdelen/delen.tsx';
import { Ga, GaKnop } from '../onderdelen/ga.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Kop1 } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { bezwaar } from '../teksten/bezwaar.ts';
import { brieven as b } from '../teksten/brief.ts';
import { dag, dagMetNaamEnJaar } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { magPagina } from '../vertegenwoordiging/omvang.ts';
import { Briefblokken, type Volledig } from './blokken.tsx';
import { brievenVraag } from './brieven.tsx';

const briefVraag = (briefId: string) =>
  queryOptions({
    queryKey: sleutels.eigen('brief', briefId),
    queryFn: ({ signal }) => api(readBrief, { params: { briefId }, signal }),
  });

/** The letter itself, as on paper; its conclusion, or else what it is about, is the heading of the page. */
export function Briefbeeld({ brief }: { readonly brief: Volledig }) {
  const { taal } = useTaal();
  const heeftKop = brief.blokken.some(({ soort, tekst }) => soort === 'conclusie' && tekst !== '');
  return (
    <article className="meedoen-brief" lang={brief.taal}>
      <div className="meedoen-brief__hoofd" lang={taal}>
        <Zeg van={b.nummer} met={{ datum: dag(brief.datum, taal), kenmerk: brief.kenmerk }} />
      </div>
      {heeftKop ? null : <Kop1>{brief.onderwerp}</Kop1>}
      {brief.blokken.length > 0 ? (
        <Briefblokken blokken={brief.blokken} />
      ) : (
        brief.tekst.split(/\n{2,}/).map((alinea) => <Paragraph key={alinea}>{alinea}</Paragraph>)
      )}
    </article>
  );
}

function Bezwaarregel({ brief }: { readonly brief: Volledig }) {
  const { taal } = useTaal();
  const { sessie } = useWie();
  if (!brief.bezwaarTot) return null;
  const kan = brief.bezwaarTot >= sessie.vandaag;
  return (
    <Alert type="info">
      <Paragraph>
        {kan ? (
          <Zeg van={b.nogBezwaar} met={{ datum: dagMetNaamEnJaar(brief.bezwaarTot, taal) }} />
        ) : (
          <Zeg van={b.bezwaarVoorbij} />
        )}
      </Paragraph>
      {kan && brief.besluit && magPagina(sessie, '/bezwaar/maken') ? (
        <div className="meedoen-knoppen">
          <GaKnop naar={`/bezwaar/maken/${brief.besluit}`} soort="secondary-action-button">
            <Zeg van={bezwaar.maak} />
          </GaKnop>
        </div>
      ) : null}
    </Alert>
  );
}

/** What one can do with a letter, as soon as it stands: a button never speaks of a letter that is still on its way. */
function Briefknoppen({ brief }: { readonly brief: Volledig }) {
  const { zeg } = useTaal();
  return (
    <section className="meedoen-blok meedoen-blok--dicht" aria-label={zeg(b.dezeBrief)}>
      <Bestandknop adres={addressOf(readBriefPdf, { params: { briefId: brief.id } })} naam={`${brief.kenmerk}.pdf`}>
        <Zeg van={b.pdf} />
      </Bestandknop>
      {brief.besluit && brief.narekenen ? (
        <>
          <Bestandknop
            adres={addressOf(readRekenbewijs, { params: { besluitId: brief.besluit } })}
            naam={`${brief.kenmerk}-rekenbewijs.json`}
          >
            <Zeg van={b.rekenbewijs} />
          </Bestandknop>
          <Klein>
            <Zeg van={b.rekenbewijsUitleg} />{' '}
            <Ga naar="/nareken">
              <Zeg van={b.nareken} />
            </Ga>
          </Klein>
        </>
      ) : null}
      <Button appearance="secondary-action-button" onClick={() => window.print()}>
        <Beeld naam="print" />
        <Zeg van={b.print} />
      </Button>
      <GaKnop naar={`/vragen?over=${encodeURIComponent(brief.onderwerp)}`} soort="secondary-action-button">
        <Zeg van={b.vraag} />
      </GaKnop>
      <Deelknop wat={{ pagina: 'brief', onderwerp: brief.id }} />
    </section>
  );
}

export default function Brief() {
  const { briefId = '' } = useParams();
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const client = useQueryClient();
  const vraag = useQuery({ ...briefVraag(briefId), enabled: ingelogd });
  const gelezen = vraag.isSuccess;
  useEffect(() => {
    // opening a letter reads it: the list and the start page count again
    if (!gelezen) return;
    void client.invalidateQueries({ queryKey: brievenVraag.queryKey });
    void client.invalidateQueries({ queryKey: sleutels.eigen('start') });
  }, [gelezen, client]);
  return (
    <Pagina
      key={`${briefId} ${vraag.data?.id ?? ''}`}
      titel={vraag.data?.onderwerp ?? zeg(b.titel)}
      kop={vraag.data ? null : undefined}
      terug={{ naar: '/brieven', tekst: <Zeg van={b.terug} /> }}
      zij={
        <>
          <Contactpersoon />
          {vraag.data ? <Briefknoppen brief={vraag.data} /> : null}
        </>
      }
    >
      <Antwoord vraag={vraag}>
        {(brief) => (
          <>
            <Briefbeeld brief={brief} />
            <Bezwaarregel brief={brief} />
            {brief.besluit && brief.narekenen ? (
              <div className="niet-op-papier">
                <Kantelpunten vraag={besluitVraag(brief.besluit)} los />
              </div>
            ) : null}
          </>
        )}
      </Antwoord>
    </Pagina>
  );
}
