import { readJaarruns, readLoonaangifte, readLoonaangiftebestand, startJaarrun } from '@meedoen/contract/jaaropgave';
import { yearOf } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, bedrag, hoofdletter, maandLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Fout, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, bestandsadres, useLees, useOpdracht } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import '../betaalrun/betaalrun.css';

const EERSTE_JAAR = 4;

/** What is paid to the Belastingdienst by month, and the statements of a year. */
export default function Jaarscherm() {
  const { vandaag } = useSessie();
  const [adres, setAdres] = useSearchParams();
  const dit = yearOf(vandaag);
  const jaren = Array.from({ length: EERSTE_JAAR }, (_, i) => dit - i);
  const jaar = jaren.find((een) => String(een) === adres.get('jaar')) ?? dit;
  useTitel(`Belasting en jaaropgave ${jaar}`);
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Belasting en jaaropgave {jaar}</Heading1>
          <p className="mdn-sec">
            Uit het grootboek.{' '}
            <Link className="utrecht-link" to="/betaalruns">
              Terug naar de betaalruns
            </Link>
          </p>
        </div>
        <div className="mdn-head__eind">
          <Keuzelijst
            label="Jaar"
            waarde={String(jaar)}
            onWaarde={(keus) => setAdres({ jaar: keus }, { replace: true })}
            opties={jaren.map((een) => ({ waarde: String(een), tekst: String(een) }))}
          />
        </div>
      </div>
      <div className="mdn-stapel">
        <Opgaven key={jaar} jaar={jaar} />
        <Aangifte jaar={jaar} />
      </div>
    </>
  );
}

type Run = Antwoord<typeof readJaarruns>['runs'][number];

function Opgaven({ jaar }: { readonly jaar: number }) {
  const { gemeenten } = useSessie();
  const mag = useMag();
  const lezing = useLees(
    readJaarruns,
    { query: { jaar } },
    { opnieuwNa: (laatste) => (laatste?.runs.some(({ status }) => status === 'bezig') ? 1500 : 60_000) },
  );
  const maak = useOpdracht(startJaarrun, ['readJaarruns', 'readLoonaangifte']);
  return (
    <section className="mdn-panel" aria-labelledby="jaaropgaven">
      <div className="mdn-panel__kop">
        <Heading2 id="jaaropgaven">Jaaropgaven</Heading2>
      </div>
      <div className="mdn-panel__lijf">
        <Lezing van={lezing} regels={3} wat="de jaaropgaven">
          {({ runs, weigering }) => (
            <div className="mdn-stapel">
              {runs.map((run) => (
                <Jaarrun key={run.id} run={run} />
              ))}
              {runs.length === 0 && <p>Er zijn nog geen jaaropgaven van {jaar}.</p>}
              {weigering && weigering.code !== 'loopt-al' && <p className="mdn-melding">{weigering.tekst}</p>}
              {maak.error && <Fout fout={maak.error} veilig="Er is niets gemaakt of verstuurd." />}
              {mag('betaalrun-voorbereiden') && !weigering && (
                <div>
                  <p className="mdn-sm mdn-sec">
                    Iedereen met bijstand in {jaar} krijgt er een, als brief. Wie er al een heeft, krijgt alleen een
                    nieuwe als de cijfers zijn veranderd. De oude blijft bewaard.
                  </p>
                  <Button
                    appearance="primary-action-button"
                    aria-disabled={maak.isPending}
                    onClick={() =>
                      maak.isPending || maak.mutate({ body: { jaar, gemeenten: gemeenten.map(({ code }) => code) } })
                    }
                  >
                    {runs.length === 0 ? `Jaaropgaven van ${jaar} maken` : 'Nakijken en verbeteren'}
                  </Button>
                </div>
              )}
            </div>
          )}
        </Lezing>
      </div>
    </section>
  );
}

function Jaarrun({ run }: { readonly run: Run }) {
  const { klaar, totaal } = run.voortgang;
  const op = new Date(run.op).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  if (run.status === 'bezig')
    return (
      <div className="mdn-voortgang">
        <progress aria-label="Jaaropgaven maken" max={Math.max(1, totaal)} value={klaar} />
        <p className="mdn-sm mdn-sec" role="status">
          {aantal(klaar)} van {aantal(totaal)} klaar. U kunt dit venster sluiten. Stopt de server, dan gaat het verder
          waar het was.
        </p>
      </div>
    );
  return (
    <div>
      <p>
        <b>{op}</b>: {aantal(run.gemaakt)} gemaakt, {aantal(run.verbeterd)} verbeterd, {aantal(run.gelijk)} gelijk
        gebleven. <span className="mdn-sec">Door {run.door ?? 'de computer'}.</span>
      </p>
      {run.onbekend > 0 && (
        <p className="mdn-melding mdn-melding--warning">
          {aantal(run.onbekend)} niet gemaakt. Dit ontbreekt: {run.ontbreekt.join(', ')}.
        </p>
      )}
    </div>
  );
}

function Aangifte({ jaar }: { readonly jaar: number }) {
  const { gemeenten } = useSessie();
  const lezing = useLees(readLoonaangifte, { query: { jaar } }, { houdVorige: true });
  const naam = (code: string) => gemeenten.find((each) => each.code === code)?.naam ?? code;
  return (
    <section className="mdn-panel" aria-labelledby="aangifte">
      <div className="mdn-panel__kop">
        <Heading2 id="aangifte">Loonaangifte per maand, in euro</Heading2>
        <a className="utrecht-link" href={bestandsadres(readLoonaangiftebestand, { query: { jaar } })}>
          Tabel als bestand (csv)
        </a>
      </div>
      <Lezing van={lezing} regels={6} wat="de loonaangifte">
        {({ regels, ontbreekt }) => (
          <>
            {ontbreekt !== null && (
              <p className="mdn-melding mdn-panel__lijf">
                Van {jaar} is dit tarief niet bekend: {ontbreekt}. Daarom staat hier alleen het nettobedrag. Er is niets
                geschat.
              </p>
            )}
            {regels.length === 0 ? (
              <Leeg>In {jaar} is geen bijstand geboekt.</Leeg>
            ) : (
              <div className="mdn-panel__tabel">
                <Tabel
                  titel={`Loonaangifte ${jaar} per gemeente en maand`}
                  rijen={regels}
                  sleutel={({ gemeente, maand }) => `${gemeente} ${maand}`}
                  kolommen={[
                    { kop: 'Maand', soort: 'naam', toon: ({ maand }) => hoofdletter(maandLang(maand)) },
                    { kop: 'Gemeente', toon: ({ gemeente }) => naam(gemeente) },
                    { kop: 'Mensen', soort: 'getal', toon: ({ personen }) => aantal(personen) },
                    { kop: 'Netto', soort: 'getal', toon: ({ nettoInCenten }) => bedrag(nettoInCenten) },
                    {
                      kop: 'Loonheffing',
                      soort: 'getal',
                      toon: ({ loonheffingInCenten }) => bedrag(loonheffingInCenten),
                    },
                    { kop: 'Bruto', soort: 'getal', toon: ({ brutoInCenten }) => bedrag(brutoInCenten) },
                    { kop: 'Zvw', soort: 'getal', toon: ({ zvwInCenten }) => bedrag(zvwInCenten) },
                    {
                      kop: 'Boekingen',
                      soort: 'getal',
                      toon: ({ boekingen }) => <span className="mdn-sec">{aantal(boekingen)}</span>,
                    },
                  ]}
                />
              </div>
            )}
          </>
        )}
      </Lezing>
    </section>
  );
}
