import type { Wijzigingsoort } from '@meedoen/contract/wijziging';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { Contactpersoon } from '../onderdelen/contact.tsx';
import { Artikel, Blok, Keuze, Nederlands } from '../onderdelen/delen.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Antwoord } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { dag, dagVan } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { wijziging as w } from '../teksten/wijziging.ts';
import { isSoort, SOORTEN, wijzigingenVraag } from './vragen.ts';

/** What is changing, and what was passed on before with what came of it. */
export default function Doorgeven() {
  const { zeg, taal } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useQuery({ ...wijzigingenVraag, enabled: ingelogd });
  return (
    <Pagina titel={zeg(w.titel)} terug={naarStart} zij={<Contactpersoon />}>
      <Paragraph appearance="lead">
        <Zeg van={w.intro} />
      </Paragraph>
      <Blok kop={<Zeg van={w.kop} />}>
        <ul className="meedoen-keuzes">
          {(Object.keys(SOORTEN) as Wijzigingsoort[]).map((soort) => (
            <Keuze
              key={soort}
              naar={`/doorgeven/${soort}`}
              beeld={SOORTEN[soort]}
              titel={<Zeg van={w.soort[soort]} />}
              uitleg={<Zeg van={w.uitleg[soort]} />}
            />
          ))}
        </ul>
        <Paragraph>
          <Zeg van={w.twijfel} />
        </Paragraph>
        <Artikel artikel="artikel 17 Participatiewet" />
      </Blok>
      <Antwoord vraag={vraag}>
        {({ wijzigingen }) => (
          <Blok kop={<Zeg van={w.eerder} />}>
            {wijzigingen.length === 0 ? (
              <Paragraph>
                <Zeg van={w.geen} />
              </Paragraph>
            ) : null}
            <ul className="meedoen-regels">
              {[...wijzigingen]
                .sort((a, b) => b.doorgegevenOp.localeCompare(a.doorgegevenOp))
                .map((wijziging) => (
                  <li key={wijziging.id}>
                    <div className="meedoen-blok meedoen-blok--dicht">
                      <strong>
                        {isSoort(wijziging.soort) ? (
                          <Zeg van={w.soort[wijziging.soort]} />
                        ) : (
                          <Nederlands>{wijziging.titel}</Nederlands>
                        )}
                      </strong>
                      <p className="meedoen-hint">
                        <Zeg
                          van={w.doorgegeven}
                          met={{ datum: dag(dagVan(wijziging.doorgegevenOp), taal), vanaf: dag(wijziging.vanaf, taal) }}
                        />
                      </p>
                      <span
                        className={`utrecht-status-badge${wijziging.status === 'vraag-terug' ? ' utrecht-status-badge--warning' : ''}`}
                      >
                        <Zeg van={w.status[wijziging.status]} />
                      </span>
                      {wijziging.wat.map((wat) => (
                        <Paragraph key={wat}>
                          <Nederlands>{wat}</Nederlands>
                        </Paragraph>
                      ))}
                      {wijziging.toelichting ? (
                        <Paragraph className="tekst">
                          <Zeg van={w.schreef} met={{ tekst: wijziging.toelichting }} />
                        </Paragraph>
                      ) : null}
                      {wijziging.gevolg ? (
                        <Paragraph>
                          <Nederlands>{wijziging.gevolg}</Nederlands>
                        </Paragraph>
                      ) : null}
                    </div>
                  </li>
                ))}
            </ul>
          </Blok>
        )}
      </Antwoord>
    </Pagina>
  );
}
