import { KOPPEN } from '@meedoen/casework/cijfers';
import { downloadOpenBegroting, readOpenBegroting } from '@meedoen/contract/begroting';
import { downloadOpenCijfers, readOpenCijfergemeenten, readOpenCijfers } from '@meedoen/contract/cijfers';
import { addressOf } from '@meedoen/contract/route';
import { OpenGeld } from '@meedoen/ui/begroting';
import { Cijferkaarten } from '@meedoen/ui/cijfers';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ButtonLink, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useParams } from 'react-router';
import { Klein } from '../onderdelen/delen.tsx';
import { Ga } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { Rapportages } from '../raadsrapportage/rapportages.tsx';
import { cijfers as c } from '../teksten/cijfers.ts';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api } from '../verbinding/client.ts';

const gemeentenVraag = queryOptions({
  queryKey: ['open-cijfers'],
  queryFn: ({ signal }) => api(readOpenCijfergemeenten, { signal }),
});
const bladVraag = (gemeente: string) =>
  queryOptions({
    queryKey: ['open-cijfers', gemeente],
    queryFn: ({ signal }) => api(readOpenCijfers, { params: { gemeente }, signal }),
  });
const geldVraag = (gemeente: string) =>
  queryOptions({
    queryKey: ['open-cijfers', gemeente, 'begroting'],
    queryFn: ({ signal }) => api(readOpenBegroting, { params: { gemeente }, signal }),
  });

/** What anybody may know about bijstand in a gemeente; without login. */
export default function OpenCijfers() {
  const { zeg } = useTaal();
  const { gemeente } = useParams();
  const vraag = useQuery(gemeentenVraag);
  return (
    <Pagina titel={zeg(c.titel)} besloten={false} terug={naarStart} breed>
      <Antwoord vraag={vraag}>
        {({ gemeenten }) => {
          const code = gemeente ?? gemeenten[0]?.code;
          return (
            <>
              {gemeenten.length > 1 ? (
                <nav className="meedoen-knoppen" aria-label={zeg(c.welke)}>
                  {gemeenten.map((each) => (
                    <Ga key={each.code} naar={`/cijfers/${each.code}`}>
                      {each.code === code ? <b>{each.naam}</b> : each.naam}
                    </Ga>
                  ))}
                </nav>
              ) : null}
              {code ? <Blad gemeente={code} /> : null}
            </>
          );
        }}
      </Antwoord>
    </Pagina>
  );
}

function Blad({ gemeente }: { readonly gemeente: string }) {
  const { taal } = useTaal();
  const vraag = useQuery(bladVraag(gemeente));
  const params = { gemeente };
  return (
    <Antwoord vraag={vraag}>
      {({ gemeente: { naam }, blad }) => (
        <>
          <div className="meedoen-blok">
            <Paragraph appearance="lead">
              <Zeg van={c.lead} met={{ gemeente: naam }} />
            </Paragraph>
            <Paragraph>
              <Zeg van={c.klein} met={{ drempel: String(blad.drempel) }} />
            </Paragraph>
            <div className="meedoen-knoppen">
              <ButtonLink
                appearance="secondary-action-button"
                href={addressOf(downloadOpenCijfers, { params })}
                download
              >
                <Zeg van={c.csv} />
              </ButtonLink>
              <ButtonLink appearance="secondary-action-button" href={addressOf(readOpenCijfers, { params })} download>
                <Zeg van={c.json} />
              </ButtonLink>
            </div>
            {taal === 'en' ? (
              <Klein>
                <Zeg van={c.nederlands} />
              </Klein>
            ) : null}
          </div>
          <div lang="nl">
            <Cijferkaarten blad={blad} koppen={KOPPEN} />
          </div>
          <Geld gemeente={gemeente} />
          <Rapportages gemeente={gemeente} />
          <Klein>
            <Zeg van={c.bijgewerkt} met={{ dag: dag(blad.bijgewerktOp, taal) }} />
          </Klein>
        </>
      )}
    </Antwoord>
  );
}

/** The money: the budget beside what was booked and what is expected. */
function Geld({ gemeente }: { readonly gemeente: string }) {
  const vraag = useQuery(geldVraag(gemeente));
  const params = { gemeente };
  return (
    <section className="meedoen-blok" aria-labelledby="geld">
      <Heading2 id="geld">
        <Zeg van={c.geld} />
      </Heading2>
      <Antwoord vraag={vraag}>
        {({ buig, reintegratie }) =>
          buig.length === 0 && reintegratie === null ? (
            <Paragraph>
              <Zeg van={c.geenGeld} />
            </Paragraph>
          ) : (
            <>
              <Paragraph>
                <Zeg van={c.geldUitleg} />
              </Paragraph>
              <div className="meedoen-knoppen">
                <ButtonLink
                  appearance="secondary-action-button"
                  href={addressOf(downloadOpenBegroting, { params })}
                  download
                >
                  <Zeg van={c.geldCsv} />
                </ButtonLink>
                <ButtonLink
                  appearance="secondary-action-button"
                  href={addressOf(readOpenBegroting, { params })}
                  download
                >
                  <Zeg van={c.geldJson} />
                </ButtonLink>
              </div>
              <div lang="nl" className="mdn-kaarten">
                <OpenGeld buig={buig} reintegratie={reintegratie} />
              </div>
            </>
          )
        }
      </Antwoord>
    </section>
  );
}
