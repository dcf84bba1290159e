import { readBriefPdf } from '@meedoen/contract/brief';
import { type Jaaropgave, readEigenJaaropgaven } from '@meedoen/contract/jaaropgave';
import { addressOf } from '@meedoen/contract/route';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Alert, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { Bestandknop } from '../onderdelen/bestandknop.tsx';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Bedrag, Kaart, Uitleg } from '../onderdelen/delen.tsx';
import { Ga, GaKnop } from '../onderdelen/ga.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { gegevens } from '../teksten/gegevens.ts';
import { jaaropgave as j } from '../teksten/jaaropgave.ts';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

const vraag = queryOptions({
  queryKey: sleutels.eigen('jaaropgaven'),
  queryFn: ({ signal }) => api(readEigenJaaropgaven, { signal }),
});

const REDEN = { 'jaar-loopt-nog': j.looptNog, 'nog-niet-gemaakt': j.nogNiet, 'tarief-ontbreekt': j.tarief } as const;

/** The statements of each year, what they are for, and why there is none where there is none. */
export default function Jaaropgaven() {
  const { zeg } = useTaal();
  const { ingelogd } = useWie();
  const gevraagd = useQuery({ ...vraag, enabled: ingelogd });
  return (
    <Pagina
      titel={zeg(j.titel)}
      terug={{ naar: '/gegevens', tekst: <Zeg van={gegevens.titel} /> }}
      zij={<Contactpersoon />}
    >
      <Paragraph appearance="lead">
        <Zeg van={j.uitleg} />
      </Paragraph>
      <Antwoord vraag={gevraagd}>
        {({ opgaven, zonder }) => {
          const geldig = opgaven.filter(({ vervangen }) => !vervangen);
          return (
            <>
              {geldig.map((opgave) => (
                <Opgave
                  key={opgave.id}
                  opgave={opgave}
                  oude={opgaven.filter(
                    (each) => each.vervangen && each.jaar === opgave.jaar && each.gemeente === opgave.gemeente,
                  )}
                />
              ))}
              {geldig.length === 0 && zonder.length === 0 ? (
                <Kaart kop={<Zeg van={j.leegKop} />}>
                  <Paragraph>
                    <Zeg van={j.leeg} />
                  </Paragraph>
                </Kaart>
              ) : null}
              {zonder.map(({ jaar, reden }) => (
                <Alert key={jaar} type="info">
                  <Paragraph>
                    <Zeg van={REDEN[reden]} met={{ jaar: String(jaar), volgend: String(jaar + 1) }} />
                  </Paragraph>
                </Alert>
              ))}
            </>
          );
        }}
      </Antwoord>
    </Pagina>
  );
}

function Opgave({ opgave, oude }: { readonly opgave: Jaaropgave; readonly oude: readonly Jaaropgave[] }) {
  const { taal } = useTaal();
  const { jaar, gemeente, versie, op, brief } = opgave;
  return (
    <Kaart kop={<Zeg van={j.van} met={{ jaar: String(jaar), gemeente }} />}>
      {versie > 1 ? (
        <Paragraph>
          <Zeg van={j.verbeterd} met={{ datum: dag(op, taal) }} />
        </Paragraph>
      ) : null}
      <table className="meedoen-som">
        <tbody>
          <tr>
            <th scope="row">
              <Zeg van={j.bruto} />
            </th>
            <td>
              <strong>
                <Bedrag cents={opgave.brutoInCenten} />
              </strong>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Zeg van={j.loonheffing} />
            </th>
            <td>
              <Bedrag cents={-opgave.loonheffingInCenten} />
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Zeg van={j.netto} />
            </th>
            <td>
              <Bedrag cents={opgave.nettoInCenten} />
            </td>
          </tr>
        </tbody>
      </table>
      <Paragraph>
        <Zeg van={j.brutoUitleg} />
      </Paragraph>
      <Paragraph>
        <Zeg van={j.zvw} />: <Bedrag cents={opgave.zvwInCenten} />. <Zeg van={j.zvwUitleg} />
      </Paragraph>
      <div className="meedoen-knoppen">
        <Bestandknop
          adres={addressOf(readBriefPdf, { params: { briefId: brief } })}
          naam={`jaaropgave-${jaar}.pdf`}
          soort="primary-action-button"
        >
          <Zeg van={j.pdf} />
        </Bestandknop>
        <GaKnop naar={`/brieven/${brief}`} soort="secondary-action-button">
          <Zeg van={j.lees} />
        </GaKnop>
      </div>
      {oude.length > 0 ? (
        <Uitleg kop={<Zeg van={j.oude} />}>
          <UnorderedList>
            {oude.map((each) => (
              <UnorderedListItem key={each.id}>
                <Ga naar={`/brieven/${each.brief}`}>
                  <Zeg van={j.oud} met={{ jaar: String(each.jaar), datum: dag(each.op, taal) }} />
                </Ga>
                : <Bedrag cents={each.brutoInCenten} />
              </UnorderedListItem>
            ))}
          </UnorderedList>
        </Uitleg>
      ) : null}
    </Kaart>
  );
}
