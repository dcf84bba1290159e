import { readEigenBrieven } from '@meedoen/contract/eigen';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Kaart, Nederlands } from '../onderdelen/delen.tsx';
import { Ga, GaKnop } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { brieven as b } from '../teksten/brief.ts';
import { dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

export const brievenVraag = queryOptions({
  queryKey: sleutels.eigen('brieven'),
  queryFn: ({ signal }) => api(readEigenBrieven, { signal }),
});

/** Every letter, newest first; unread ones say so in words. */
export default function Brieven() {
  const { zeg, taal } = useTaal();
  const { ingelogd, sessie } = useWie();
  const vraag = useQuery({ ...brievenVraag, enabled: ingelogd });
  return (
    <Pagina
      titel={zeg(b.titel)}
      terug={naarStart}
      zij={
        <Kaart kop={<Zeg van={b.hoeKop} />}>
          <Paragraph>
            <Zeg van={b.hoe} />
          </Paragraph>
          <GaKnop naar="/voorkeuren" soort="secondary-action-button">
            <Zeg van={b.kies} />
          </GaKnop>
        </Kaart>
      }
    >
      <Antwoord vraag={vraag}>
        {({ brieven }) =>
          brieven.length === 0 ? (
            <Kaart kop={<Zeg van={b.leegKop} />}>
              <Paragraph>
                <Zeg van={b.leeg} />
              </Paragraph>
            </Kaart>
          ) : (
            <ul className="meedoen-keuzes">
              {[...brieven]
                .sort((x, y) => y.datum.localeCompare(x.datum))
                .map((brief) => (
                  <li key={brief.id}>
                    <Ga naar={`/brieven/${brief.id}`} className="meedoen-keuze">
                      <span className={`meedoen-keuze__beeld${brief.gelezen ? '' : ' meedoen-keuze__beeld--zon'}`}>
                        <Beeld naam="brief" />
                      </span>
                      <span>
                        <span className="meedoen-keuze__titel">
                          <Nederlands>{brief.onderwerp}</Nederlands>
                          {brief.gelezen ? null : (
                            <>
                              {' '}
                              <span className="utrecht-status-badge utrecht-status-badge--warning">
                                <Zeg van={b.nieuw} />
                              </span>
                            </>
                          )}
                        </span>
                        <span className="meedoen-keuze__uitleg">
                          {dag(brief.datum, taal)}, <Zeg van={brief.kanaal === 'papier' ? b.perPost : b.eigenPagina} />
                          {brief.bezwaarTot && brief.bezwaarTot >= sessie.vandaag ? (
                            <>
                              . <Zeg van={b.bezwaarTot} met={{ datum: dag(brief.bezwaarTot, taal) }} />
                            </>
                          ) : null}
                        </span>
                      </span>
                      <Beeld naam="verder" />
                    </Ga>
                  </li>
                ))}
            </ul>
          )
        }
      </Antwoord>
    </Pagina>
  );
}
