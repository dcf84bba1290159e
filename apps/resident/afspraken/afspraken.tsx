import { readEigenAfspraken, readEigenAgenda } from '@meedoen/contract/agenda';
import { answerUitnodiging, type EigenDeelname, explainWegblijven } from '@meedoen/contract/bijeenkomst';
import { addressOf } from '@meedoen/contract/route';
import type { IsoDate } from '@meedoen/law/kernel';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Antwoordvorm } from '../onderdelen/antwoordvorm.tsx';
import { Bestandknop } from '../onderdelen/bestandknop.tsx';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Blok, Kaart, Klein, Nederlands } from '../onderdelen/delen.tsx';
import { GaKnop, GaLos } from '../onderdelen/ga.tsx';
import { Klok } from '../onderdelen/klok.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { afspraken as a } from '../teksten/afspraken.ts';
import { dag, dagMetNaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

const afsprakenVraag = queryOptions({
  queryKey: sleutels.eigen('afspraken'),
  queryFn: ({ signal }) => api(readEigenAfspraken, { signal }),
});

/** Everything somebody is expected at: a talk, groups they were invited to, and what was before. */
export default function MijnAfspraken() {
  const { zeg } = useTaal();
  const { ingelogd, sessie } = useWie();
  const vraag = useQuery({ ...afsprakenVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(a.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Antwoord vraag={vraag}>
        {({ gesprek, bijeenkomsten }) => {
          const straks = bijeenkomsten.filter(({ voorbij }) => !voorbij);
          const eerder = bijeenkomsten.filter(({ voorbij }) => voorbij);
          const inAgenda = (gesprek && !gesprek.afgezegd) || straks.some(({ toestand }) => toestand === 'komt');
          return (
            <>
              {!gesprek && bijeenkomsten.length === 0 ? <Geen /> : null}
              {gesprek ? <Gesprek gesprek={gesprek} vandaag={sessie.vandaag} /> : null}
              {straks.map((een) => (
                <Bijeenkomst key={een.id} een={een} />
              ))}
              {inAgenda ? (
                <Blok dicht>
                  <Bestandknop adres={addressOf(readEigenAgenda, {})} naam="mijn-afspraken.ics">
                    <Zeg van={a.agenda} />
                  </Bestandknop>
                  <Klein>
                    <Zeg van={a.agendaUitleg} />
                  </Klein>
                </Blok>
              ) : null}
              {eerder.length > 0 ? (
                <Blok kop={<Zeg van={a.eerder} />}>
                  {eerder.map((een) => (
                    <Bijeenkomst key={een.id} een={een} />
                  ))}
                </Blok>
              ) : null}
            </>
          );
        }}
      </Antwoord>
    </Pagina>
  );
}

function Geen() {
  return (
    <Kaart kop={<Zeg van={a.geenKop} />}>
      <Paragraph>
        <Zeg van={a.geen} />
      </Paragraph>
      <GaKnop naar="/vragen" soort="secondary-action-button">
        <Zeg van={a.bericht} />
      </GaKnop>
    </Kaart>
  );
}

function Gesprek({
  gesprek: { dag: op, tijd, plaats, afgezegd },
  vandaag,
}: {
  readonly gesprek: {
    readonly dag: IsoDate;
    readonly tijd: string;
    readonly plaats: string;
    readonly afgezegd: boolean;
  };
  readonly vandaag: IsoDate;
}) {
  const { taal } = useTaal();
  return (
    <Kaart kop={<Zeg van={a.gesprek} />}>
      {afgezegd ? (
        <Paragraph>
          <Zeg van={a.afgezegd} />
        </Paragraph>
      ) : (
        <Klok datum={op} wat={tijd} uiterlijk={dagMetNaam(op, taal, vandaag)}>
          <Klein>
            <Zeg van={a.waar} met={{ plaats }} />
          </Klein>
        </Klok>
      )}
      <GaLos naar="/plan">
        <Zeg van={a.plan} />
      </GaLos>
    </Kaart>
  );
}

const uur = (tijd: string): string => tijd.replace(':', '.').replace(/^0/, '');

function Bijeenkomst({ een }: { readonly een: EigenDeelname }) {
  const { taal, zeg } = useTaal();
  const { sessie } = useWie();
  const zelf = sessie.voor === null;
  return (
    <article className="meedoen-kaart meedoen-hulp" aria-labelledby={een.id}>
      <Heading2 id={een.id}>
        <Nederlands>{een.naam}</Nederlands>
      </Heading2>
      <Klein>
        <Zeg van={a.soort[een.soort]} />. <Zeg van={a.waar} met={{ plaats: een.plaats }} />
      </Klein>
      <Paragraph>
        <Nederlands>{een.uitleg}</Nederlands>
      </Paragraph>
      {een.dagen.map(({ id, dag: op, van, tot, aanwezigheid }) => (
        <Klok
          key={id}
          datum={op}
          wat={zeg(a.tijd, { van: uur(van), tot: uur(tot) })}
          uiterlijk={dagMetNaam(op, taal, sessie.vandaag)}
        >
          {aanwezigheid ? (
            <Klein>
              <Zeg van={a.was[aanwezigheid]} />
            </Klein>
          ) : null}
        </Klok>
      ))}
      {een.voorbij && een.toestand !== 'vervallen' ? null : (
        <Paragraph>
          <Stand een={een} />
        </Paragraph>
      )}
      {zelf && !een.voorbij ? <Zeggen key={een.toestand} een={een} /> : null}
      {zelf
        ? een.vertelOver.map((op) => (
            <div key={op}>
              <Paragraph>
                {dag(een.dagen.find(({ id }) => id === op)?.dag ?? sessie.vandaag, taal)}:{' '}
                <Zeg van={a.was.weggebleven} />
              </Paragraph>
              <Antwoordvorm
                id={`weg-${op}`}
                label={a.vertelKop}
                hint={a.vertelHulp}
                leeg={a.leeg}
                knop={a.stuur}
                na={afsprakenVraag}
                stuur={(woorden, sleutel) =>
                  api(explainWegblijven, {
                    params: { deelnameId: een.id },
                    body: { dag: op, woorden },
                    versie: een.versie,
                    sleutel,
                  })
                }
              />
            </div>
          ))
        : null}
    </article>
  );
}

function Stand({ een }: { readonly een: EigenDeelname }) {
  const { toestand, wachtplaats, reden } = een;
  if (toestand === 'wachtlijst') return <Zeg van={a.stand.wachtlijst} met={{ plaats: wachtplaats ?? 1 }} />;
  if (toestand === 'afgezegd' || toestand === 'vervallen')
    return <Zeg van={a.stand[toestand]} met={{ reden: reden ?? '' }} />;
  return <Zeg van={a.stand[toestand]} />;
}

/** Coming, or not with a reason; both can be changed as long as it was not. */
function Zeggen({ een }: { readonly een: EigenDeelname }) {
  const client = useQueryClient();
  const [nee, setNee] = useState(false);
  const params = { deelnameId: een.id };
  const kom = useMutation({
    mutationFn: () => api(answerUitnodiging, { params, body: { komt: true }, versie: een.versie }),
    onSettled: () => client.invalidateQueries({ queryKey: afsprakenVraag.queryKey }),
  });
  if (een.toestand === 'vervallen') return null;
  if (nee && een.toestand !== 'afgezegd')
    return (
      <Antwoordvorm
        id={`niet-${een.id}`}
        label={a.waarom}
        hint={a.hulp}
        leeg={a.leeg}
        knop={a.stuur}
        na={afsprakenVraag}
        stuur={(reden, sleutel) =>
          api(answerUitnodiging, { params, body: { komt: false, reden }, versie: een.versie, sleutel })
        }
      >
        <Klein>
          <Zeg van={a.nietVanzelf} />
        </Klein>
      </Antwoordvorm>
    );
  return (
    <>
      {kom.error ? <Mis fout={kom.error} /> : null}
      <div className="meedoen-knoppen">
        {een.toestand === 'uitgenodigd' || een.toestand === 'afgezegd' ? (
          <Button
            appearance={een.toestand === 'uitgenodigd' ? 'primary-action-button' : 'secondary-action-button'}
            disabled={kom.isPending}
            busy={kom.isPending}
            onClick={() => kom.mutate()}
          >
            <Zeg van={een.toestand === 'uitgenodigd' ? a.ikKom : a.tochKomen} />
          </Button>
        ) : null}
        {een.toestand === 'afgezegd' ? null : (
          <Button appearance="secondary-action-button" onClick={() => setNee(true)}>
            <Zeg van={a.kanNiet} />
          </Button>
        )}
      </div>
    </>
  );
}
