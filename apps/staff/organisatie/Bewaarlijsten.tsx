import { approveBewaarlijst, draftBewaarlijst, readBewaarlijsten } from '@meedoen/contract/organisatie';
import { ApiProblem } from '@meedoen/contract/route';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, datumLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Lade } from '../schil/Lade.tsx';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees, useOpdracht } from '../verbinding/verbinding.tsx';

type Lijst = Antwoord<typeof readBewaarlijsten>['lijsten'][number];
const STATUS = {
  opgesteld: 'wacht op de eerste',
  'eerste-akkoord': 'wacht op de tweede',
  uitgevoerd: 'uitgevoerd',
} as const;

/** Data whose term is over: approved by two people; removal leaves a tombstone that keeps ledger and counts right. */
export default function Bewaarlijsten() {
  const lezing = useLees(readBewaarlijsten);
  const stelOp = useOpdracht(draftBewaarlijst, ['readBewaarlijsten']);
  const [keur, setKeur] = useState<Lijst>();
  useTitel('Bewaarlijsten');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Bewaarlijsten</Heading1>
          <p className="mdn-sec">
            Gegevens waarvan de termijn om is. Twee mensen keuren goed. Wat weg is, laat een spoor achter zonder de
            gegevens.
          </p>
        </div>
        <div className="mdn-head__eind">
          <Button
            appearance="secondary-action-button"
            aria-disabled={stelOp.isPending}
            onClick={() => stelOp.mutate({ body: {} })}
          >
            Lijst opstellen
          </Button>
        </div>
      </div>
      {isNietsVerlopen(stelOp.error) ? (
        <p className="mdn-melding mdn-melding--ok mdn-kop" role="status">
          Er is niets waarvan de bewaartermijn om is. Er hoeft nu niets weg.
        </p>
      ) : (
        stelOp.error && <Fout fout={stelOp.error} />
      )}
      <Lezing van={lezing} wat="de lijsten">
        {({ lijsten }) =>
          lijsten.length === 0 ? (
            <section className="mdn-panel">
              <Leeg>Er is nog geen lijst. Stel er een op om te zien wat weg mag.</Leeg>
            </section>
          ) : (
            <div className="mdn-stapel">
              {lijsten.map((lijst) => (
                <section key={lijst.id} className="mdn-panel" aria-labelledby={`lijst-${lijst.id}`}>
                  <div className="mdn-panel__kop">
                    <Heading2 id={`lijst-${lijst.id}`}>
                      {datumLang(lijst.opgesteldOp)}: {aantal(lijst.aantal)} gegevens
                    </Heading2>
                    <span
                      className={
                        lijst.status === 'uitgevoerd' ? 'mdn-stand mdn-stand--safe' : 'mdn-stand mdn-stand--warning'
                      }
                    >
                      {STATUS[lijst.status]}
                    </span>
                  </div>
                  <div className="mdn-panel__tabel">
                    <Tabel
                      titel="Gegevens per soort"
                      rijen={lijst.soorten}
                      sleutel={({ soort }) => soort}
                      kolommen={[
                        { kop: 'Soort', soort: 'naam', toon: ({ soort }) => soort },
                        { kop: 'Aantal', soort: 'getal', toon: (soort) => aantal(soort.aantal) },
                        { kop: 'Termijn', toon: ({ termijn }) => termijn },
                        { kop: 'Grond', toon: ({ grond }) => <span className="mdn-sec">{grond}</span> },
                      ]}
                    />
                  </div>
                  <Ondertekening lijst={lijst} onKeur={() => setKeur(lijst)} />
                </section>
              ))}
            </div>
          )
        }
      </Lezing>
      {keur && <Akkoord lijst={keur} onSluit={() => setKeur(undefined)} />}
    </>
  );
}

/** That there is nothing to remove is good news, no error. */
const isNietsVerlopen = (fout: Error | null): boolean =>
  fout instanceof ApiProblem && (fout.problem.errors ?? []).some(({ code }) => code === 'niets-verlopen');

function Ondertekening({ lijst, onKeur }: { readonly lijst: Lijst; readonly onKeur: () => void }) {
  const { naam } = useSessie();
  const zelf = lijst.eerste === naam;
  return (
    <div className="mdn-panel__lijf mdn-rij">
      <span className="mdn-sm mdn-sec">
        Eerste: {lijst.eerste ?? 'nog niemand'}. Tweede: {lijst.tweede ?? 'nog niemand'}.
      </span>
      {lijst.status !== 'uitgevoerd' && (
        <span className="mdn-rij mdn-rij__eind">
          {zelf && (
            <span className="mdn-sm mdn-sec" id={`wacht-${lijst.id}`}>
              U keurde al goed. Een ander is de tweede.
            </span>
          )}
          <Button
            appearance="secondary-action-button"
            aria-disabled={zelf}
            aria-describedby={zelf ? `wacht-${lijst.id}` : undefined}
            onClick={() => !zelf && onKeur()}
          >
            Goedkeuren
          </Button>
        </span>
      )}
    </div>
  );
}

function Akkoord({ lijst, onSluit }: { readonly lijst: Lijst; readonly onSluit: () => void }) {
  const keur = useOpdracht(approveBewaarlijst, ['readBewaarlijsten'], onSluit);
  const tweede = lijst.status === 'eerste-akkoord';
  return (
    <Lade titel="Lijst goedkeuren" midden onSluit={onSluit}>
      <div className="mdn-stapel">
        <p>
          {tweede
            ? `U bent de tweede. Na uw akkoord worden ${aantal(lijst.aantal)} gegevens verwijderd. Dit kan niet terug.`
            : 'U bent de eerste. Er gebeurt pas iets als een tweede collega ook goedkeurt.'}
        </p>
        {keur.error && <Fout fout={keur.error} veilig="Er is niets verwijderd." />}
        <div className="utrecht-button-group">
          <Button
            appearance="primary-action-button"
            aria-disabled={keur.isPending}
            onClick={() => keur.mutate({ params: { lijstId: lijst.id }, body: {} })}
          >
            {tweede ? 'Goedkeuren en verwijderen' : 'Goedkeuren'}
          </Button>
          <Button appearance="secondary-action-button" onClick={onSluit}>
            Niet nu
          </Button>
        </div>
      </div>
    </Lade>
  );
}
