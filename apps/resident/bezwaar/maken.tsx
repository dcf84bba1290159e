import { type Bezwaar, submitBezwaar } from '@meedoen/contract/bezwaar';
import type { IsoDate } from '@meedoen/law/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Artikel, Kaart } from '../onderdelen/delen.tsx';
import { GaKnop } from '../onderdelen/ga.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useKladje } from '../sessie/kladje.ts';
import { useWie } from '../sessie/sessie.tsx';
import { besluit, besluitzin } from '../teksten/besluit.ts';
import { bezwaar as b } from '../teksten/bezwaar.ts';
import { dag, dagVan } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';
import { besluitenVraag, bezwarenVraag } from './vragen.ts';

/** Nothing was decided on it yet. */
const isOpen = (status: Bezwaar['status']): boolean =>
  ['ontvangen', 'verzuim', 'in-behandeling', 'gehoord'].includes(status);

interface Besluitkeuze {
  readonly id: string;
  readonly kenmerk: string | null;
  readonly soort: string;
  readonly vastgesteldOp: string | null;
  readonly bezwaarTot: IsoDate;
  readonly voorbij: boolean;
}

/** Which letter it stood in, and until when objecting is in time. */
function Welk({ besluit: { kenmerk, vastgesteldOp, bezwaarTot, voorbij } }: { readonly besluit: Besluitkeuze }) {
  const { taal } = useTaal();
  const datum = vastgesteldOp ? dag(dagVan(vastgesteldOp), taal) : '';
  return (
    <>
      <Zeg van={besluit.kenmerk} met={{ kenmerk: kenmerk ?? '', datum }} />.{' '}
      <Zeg van={voorbij ? b.voorbij : b.tot} met={{ datum: dag(bezwaarTot, taal) }} />
    </>
  );
}

/** One besluit, one objection at a time: the way to what was sent already. */
function Loopt({ bezwaar }: { readonly bezwaar: string }) {
  return (
    <div role="status">
      <Alert type="info">
        <Heading2>
          <Zeg van={b.looptKop} />
        </Heading2>
        <Paragraph>
          <Zeg van={b.loopt} />
        </Paragraph>
        <div className="meedoen-knoppen">
          <GaKnop naar={`/bezwaar/${bezwaar}`}>
            <Zeg van={b.naarBezwaar} />
          </GaKnop>
        </div>
      </Alert>
    </div>
  );
}

function Formulier({
  besluiten,
  bezwaren,
}: {
  readonly besluiten: readonly Besluitkeuze[];
  readonly bezwaren: readonly Pick<Bezwaar, 'id' | 'status' | 'besluit'>[];
}) {
  const { zeg } = useTaal();
  const { besluitId } = useParams();
  const [zoek] = useSearchParams();
  const client = useQueryClient();
  const ga = useNavigate();
  const onderdeel = zoek.get('over')?.slice(0, 200);
  const vast = besluiten.find(({ id }) => id === besluitId);
  const [kladje, zetKladje, wisKladje] = useKladje('bezwaar', { gekozen: '', gronden: '', gesprek: '' });
  const { gronden, gesprek } = kladje;
  const bewaard = besluiten.find(({ id }) => id === kladje.gekozen)?.id;
  const gekozen = vast?.id ?? bewaard ?? (besluiten.length === 1 ? (besluiten[0]?.id ?? '') : '');
  const [mis, setMis] = useState(false);
  const sleutel = useRef(crypto.randomUUID());
  const stuur = useMutation({
    mutationFn: () =>
      api(submitBezwaar, {
        body: {
          besluit: gekozen,
          gronden: gronden.trim(),
          ...(onderdeel ? { onderdeel } : {}),
          ...(gesprek ? { wilGehoordWorden: gesprek === 'ja' } : {}),
        },
        sleutel: sleutel.current,
      }),
    onSuccess: async (gemaakt) => {
      wisKladje();
      await client.invalidateQueries({ queryKey: sleutels.eigen() });
      await ga(`/bezwaar/${gemaakt.id}`);
    },
    // sent from another device meanwhile: then the way to it appears
    onError: () => client.invalidateQueries({ queryKey: bezwarenVraag.queryKey }),
  });
  const keuze = besluiten.find(({ id }) => id === gekozen);
  const loopt = bezwaren.find(({ besluit, status }) => besluit.id === gekozen && isOpen(status));
  return (
    <form
      className="meedoen-kaart"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setMis(gekozen === '');
        if (loopt) return;
        if (gekozen === '') document.getElementById('besluit')?.focus();
        else stuur.mutate();
      }}
    >
      {vast ? (
        <Paragraph>
          <strong>
            <Zeg van={besluitzin(vast.soort)} />
          </strong>
          <br />
          <Welk besluit={vast} />
        </Paragraph>
      ) : (
        <Groep id="besluit" vraag={zeg(b.kies)} fout={mis && gekozen === '' ? zeg(b.kiesEerst) : undefined}>
          <Keuzelijst
            naam="besluit"
            gekozen={gekozen}
            kies={(id) => zetKladje({ ...kladje, gekozen: id })}
            opties={besluiten.map((een) => ({
              waarde: een.id,
              tekst: <Zeg van={besluitzin(een.soort)} />,
              uitleg: <Welk besluit={een} />,
            }))}
          />
        </Groep>
      )}
      {loopt ? <Loopt bezwaar={loopt.id} /> : null}
      {keuze?.voorbij && !loopt ? (
        <Alert type="warning">
          <Heading2>
            <Zeg van={b.telaatKop} />
          </Heading2>
          <Paragraph>
            <Zeg van={b.telaat} />
          </Paragraph>
          <Artikel artikel="artikel 6:7 en 6:11 Algemene wet bestuursrecht" />
        </Alert>
      ) : null}
      {loopt ? null : (
        <>
          {onderdeel ? (
            <Paragraph>
              <Zeg van={b.overRegel} met={{ onderdeel }} />
            </Paragraph>
          ) : null}
          <Tekstveld
            id="gronden"
            lang
            label={zeg(b.veld)}
            hint={zeg(b.hint)}
            waarde={gronden}
            zet={(tekst) => zetKladje({ ...kladje, gronden: tekst })}
          />
          <Groep id="gesprek" vraag={zeg(b.gesprekVraag)}>
            <Keuzelijst
              naam="gesprek"
              gekozen={gesprek}
              kies={(keuze) => zetKladje({ ...kladje, gesprek: keuze })}
              opties={[
                { waarde: 'ja', tekst: zeg(b.gesprekJa) },
                { waarde: 'nee', tekst: zeg(b.gesprekNee) },
              ]}
            />
          </Groep>
          <Alert type="info">
            <Paragraph>
              <Zeg van={b.geldtNog} />
            </Paragraph>
          </Alert>
          {stuur.error ? <Mis fout={stuur.error} /> : null}
          <div className="meedoen-knoppen">
            <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
              <Zeg van={b.stuur} />
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

/** Nothing was decided yet: when objecting can be done, and what to do meanwhile. */
function GeenBesluit() {
  return (
    <Kaart kop={<Zeg van={b.geenBesluitKop} />}>
      <Paragraph>
        <Zeg van={b.geenBesluit} />
      </Paragraph>
      <Paragraph>
        <Zeg van={b.geenBesluitDoe} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <GaKnop naar="/vragen">
          <Zeg van={b.stelVraag} />
        </GaKnop>
        <GaKnop naar="/brieven" soort="secondary-action-button">
          <Zeg van={b.naarBrieven} />
        </GaKnop>
      </div>
    </Kaart>
  );
}

/** Objecting to a besluit, or to a line of the specificatie: which one, why, and whether to talk about it. */
export default function Maken() {
  const { zeg } = useTaal();
  const { ingelogd, sessie } = useWie();
  const persoon = sessie.voor?.persoon ?? sessie.id ?? '';
  const vraag = useQuery({ ...besluitenVraag(persoon), enabled: ingelogd && persoon !== '' });
  const eerder = useQuery({ ...bezwarenVraag, enabled: ingelogd });
  return (
    <Pagina
      titel={zeg(b.maakTitel)}
      terug={{ naar: '/bezwaar', tekst: <Zeg van={b.titel} /> }}
      zij={<Contactpersoon />}
    >
      <Paragraph appearance="lead">
        <Zeg van={b.intro} />
      </Paragraph>
      <Antwoord vraag={vraag}>
        {({ besluiten }) => {
          const bekend = besluiten
            .flatMap(({ bezwaarTot, ...rest }) =>
              bezwaarTot === null ? [] : [{ ...rest, bezwaarTot, voorbij: bezwaarTot < sessie.vandaag }],
            )
            .sort((eerste, tweede) => tweede.bezwaarTot.localeCompare(eerste.bezwaarTot));
          return bekend.length > 0 ? (
            <Formulier besluiten={bekend} bezwaren={eerder.data?.bezwaren ?? []} />
          ) : (
            <GeenBesluit />
          );
        }}
      </Antwoord>
    </Pagina>
  );
}
