import {
  type Agendapunt,
  readAgenda,
  readAgendasleutel,
  startAgendasleutel,
  withdrawAgendasleutel,
} from '@meedoen/contract/agenda';
import { addDays, type IsoDate, parseDate, weekday } from '@meedoen/law/kernel';
import { dagEnDatum, datumLang, hoofdletter, tijdstip } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2, Heading3 } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import '../bijeenkomst/bijeenkomst.css';

const SOORT: Readonly<Record<Agendapunt['soort'], string>> = {
  gesprek: 'Gesprek',
  bijeenkomst: 'Groep',
  contact: 'Contact nodig',
};

/** My week: talks, groups, and contacts that are due. What is late stands on today. */
export default function Agenda() {
  const { vandaag } = useSessie();
  const [adres, setAdres] = useSearchParams();
  const gekozen = parseDate(adres.get('dag') ?? '') ?? vandaag;
  const maandag = addDays(gekozen, 1 - weekday(gekozen));
  const zondag = addDays(maandag, 6);
  useTitel('Agenda');
  const lezing = useLees(readAgenda, { query: { van: maandag, tot: zondag } }, { houdVorige: true });
  const naar = (dag: IsoDate) => setAdres(dag === vandaag ? {} : { dag }, { replace: true });
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Agenda</Heading1>
          <p className="mdn-sec">
            Week van {datumLang(maandag)} tot en met {datumLang(zondag)}
          </p>
        </div>
        <div className="mdn-head__eind mdn-rij">
          <Button appearance="secondary-action-button" className="mdn-klein" onClick={() => naar(addDays(maandag, -7))}>
            Vorige week
          </Button>
          <Button appearance="secondary-action-button" className="mdn-klein" onClick={() => naar(vandaag)}>
            Vandaag
          </Button>
          <Button appearance="secondary-action-button" className="mdn-klein" onClick={() => naar(addDays(maandag, 7))}>
            Volgende week
          </Button>
        </div>
      </div>
      <div className="mdn-stapel">
        <section className="mdn-panel" aria-label="Week">
          <div className="mdn-panel__lijf">
            <Lezing van={lezing} regels={7} wat="uw agenda">
              {({ punten }) =>
                [0, 1, 2, 3, 4, 5, 6].map((n) => {
                  const dag = addDays(maandag, n);
                  const hier = punten.filter((punt) => punt.dag === dag);
                  return n > 4 && hier.length === 0 ? null : (
                    <Dag key={dag} dag={dag} punten={hier} isVandaag={dag === vandaag} />
                  );
                })
              }
            </Lezing>
          </div>
        </section>
        <Elders />
      </div>
    </>
  );
}

function Dag({
  dag,
  punten,
  isVandaag,
}: {
  readonly dag: IsoDate;
  readonly punten: readonly Agendapunt[];
  readonly isVandaag: boolean;
}) {
  const laat = punten.filter(isLaatContact);
  return (
    <div className="mdn-agenda__dag" aria-current={isVandaag ? 'date' : undefined}>
      <Heading2 className="mdn-agenda__kop">
        {hoofdletter(dagEnDatum(dag))}
        {isVandaag ? ', vandaag' : ''}
      </Heading2>
      {punten.length === 0 && <p className="mdn-sm mdn-mut">Niets gepland.</p>}
      <Punten punten={punten.filter((punt) => !isLaatContact(punt))} />
      {laat.length > 0 && (
        <details>
          <summary>{laat.length === 1 ? '1 contact is te laat' : `${laat.length} contacten zijn te laat`}</summary>
          <Punten punten={laat} />
        </details>
      )}
    </div>
  );
}

/** What waited longest fills a day by itself: it is folded, so that the day can be seen. */
const isLaatContact = ({ soort, teLaat }: Agendapunt): boolean => soort === 'contact' && teLaat;

function Punten({ punten }: { readonly punten: readonly Agendapunt[] }) {
  if (punten.length === 0) return null;
  return (
    <ul className="mdn-agenda__punten">
      {punten.map(({ soort, tijd, titel, plaats, persoon, bijeenkomst, teLaat }) => (
        <li key={soort + titel + tijd}>
          <span>{tijd ? tijd.replaceAll(':', '.') : SOORT[soort]}</span>
          <span>
            <Link
              className="utrecht-link mdn-groep__naam"
              to={bijeenkomst ? `/groepen/${bijeenkomst}` : `/dossiers/${persoon}/begeleiding`}
            >
              {titel}
            </Link>{' '}
            {plaats && <span className="mdn-sm mdn-sec">{plaats} </span>}
            {teLaat && soort !== 'contact' && <span className="mdn-stand mdn-stand--warning">nog niet vastgelegd</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same calendar in another program, behind a secret address that holds no names. */
function Elders() {
  const lezing = useLees(readAgendasleutel);
  const maak = useOpdracht(startAgendasleutel, ['readAgendasleutel']);
  const stop = useOpdracht(withdrawAgendasleutel, ['readAgendasleutel'], () => maak.reset());
  return (
    <section className="mdn-panel" aria-labelledby="elders">
      <div className="mdn-panel__kop">
        <Heading3 id="elders">In uw eigen agendaprogramma</Heading3>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <p>
          Met een geheim adres leest uw agendaprogramma mee. Daar staat alleen wanneer en wat voor afspraak het is.
          Namen en plaatsen staan er niet in: die ziet u hier, met een klik op de afspraak.
        </p>
        <Lezing van={lezing} regels={1} wat="het adres">
          {({ gemaaktOp }) => (
            <div className="mdn-rij">
              <Button
                className="mdn-klein"
                appearance="secondary-action-button"
                aria-disabled={maak.isPending}
                onClick={() => maak.mutate({ body: {} })}
              >
                {gemaaktOp ? 'Nieuw adres maken' : 'Adres maken'}
              </Button>
              {gemaaktOp && (
                <>
                  <Button
                    className="mdn-klein"
                    appearance="subtle-button"
                    aria-disabled={stop.isPending}
                    onClick={() => stop.mutate({ body: {} })}
                  >
                    Adres intrekken
                  </Button>
                  <span className="mdn-sm mdn-sec">Er is een adres sinds {datumLang(tijdstip(gemaaktOp).datum)}.</span>
                </>
              )}
            </div>
          )}
        </Lezing>
        {maak.data && (
          <p role="status" className="mdn-melding mdn-melding--ok mdn-agenda__adres">
            Kopieer dit adres nu; het wordt maar één keer getoond. Deel het met niemand. <b>{maak.data.adres}</b>
          </p>
        )}
        {(maak.error ?? stop.error) && <Fout fout={(maak.error ?? stop.error) as Error} />}
      </div>
    </section>
  );
}
