import { forecastVolume, GESCHIEDENIS, PROGNOSEGRENS, readVolume } from '@meedoen/contract/beleidslab';
import { addMonths, type IsoDate, type Maand, monthOf, yearOf } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, datumLang, heleEuros, maandLang } from '@meedoen/ui/weergave';
import { Button, Heading1, Heading2 } from '@utrecht/component-library-react';
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { plaatsNaam } from '../schil/deuren.ts';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { useToetsen } from '../schil/toetsen.tsx';
import { useSessie } from '../sessie/sessie.tsx';
import { Fout, Laden, Leeg, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useLees } from '../verbinding/verbinding.tsx';
import { Keuzelijst } from '../vorm/Veld.tsx';
import { Getal } from './Getal.tsx';
import { Grafiek } from './Grafiek.tsx';
import { Scenarios, type Uitkomst } from './Scenarios.tsx';
import { Stromen } from './Stromen.tsx';
import {
  addressOf,
  bandText,
  GEWOON,
  LETTERS,
  readWerkblad,
  type Scenario,
  STROMEN,
  type Werkblad,
  withMonths,
} from './werkblad.ts';
import '../beleidslab/beleidslab.css';
import './volume.css';

type Beeld = Antwoord<typeof readVolume>;

/** How many households had bijstand, and how many are expected when people come and go as they did, or otherwise. */
export default function Volume() {
  useTitel('Volume');
  const sessie = useSessie();
  const [adres, setAdres] = useSearchParams();
  const [blad, setBlad] = useState(() => readWerkblad(adres));
  useEffect(() => setAdres(addressOf(blad), { replace: true }), [blad, setAdres]);
  const lezing = useLees(readVolume, { query: { geschiedenis: blad.geschiedenis } }, { houdVorige: true });
  return (
    <>
      <div className="mdn-head">
        <div>
          <p className="mdn-sm">
            <Link className="utrecht-link" to="/beleidslab">
              Beleidslab
            </Link>
          </p>
          <Heading1>Volume</Heading1>
          <p className="mdn-sec">
            Hoeveel huishoudens van {plaatsNaam(sessie)} bijstand hadden en gaan hebben, zonder namen.
          </p>
        </div>
      </div>
      <Lezing van={lezing} regels={12} wat="de geschiedenis">
        {(beeld) =>
          beeld.genoeg ? (
            <Werktafel beeld={beeld} blad={blad} onBlad={setBlad} />
          ) : (
            <section className="mdn-panel">
              <Leeg>Voor een prognose zijn tien huishoudens en een half jaar nodig. Die zijn er nog niet.</Leeg>
            </section>
          )
        }
      </Lezing>
    </>
  );
}

/** The outcome of each scenario; hooks come in a fixed number, so a place without one asks for the first again. */
function useUitkomsten({ scenarios, geschiedenis, maanden, runs, seed }: Werkblad): Uitkomst[] {
  const vraag = (op: number) => ({
    body: { geschiedenis, maanden, runs, seed, scenario: scenarios[op] ?? (scenarios[0] as Scenario) },
  });
  const lezingen = [
    useLees(forecastVolume, vraag(0), { houdVorige: true }),
    useLees(forecastVolume, vraag(1), { houdVorige: true }),
    useLees(forecastVolume, vraag(2), { houdVorige: true }),
    useLees(forecastVolume, vraag(3), { houdVorige: true }),
  ];
  return scenarios.map((scenario, op) => ({
    ...{ letter: LETTERS[op] ?? '', op, scenario },
    ...{ prognose: lezingen[op]?.data, fout: lezingen[op]?.error ?? null },
  }));
}

interface Deel {
  readonly beeld: Beeld;
  readonly blad: Werkblad;
  readonly onBlad: (hoe: Werkblad | ((blad: Werkblad) => Werkblad)) => void;
}

function Werktafel({ beeld, blad, onBlad }: Deel) {
  const uitkomsten = useUitkomsten(blad);
  useToetsen([
    {
      toets: '0',
      uitleg: 'Terug naar zoals het ging',
      doe: () => onBlad((dit) => withScenario(dit, () => GEWOON)),
    },
    ...blad.scenarios.map((_, op) => ({
      toets: LETTERS[op]?.toLowerCase() ?? '',
      toon: LETTERS[op] ?? '',
      uitleg: `Scenario ${LETTERS[op]}`,
      doe: () => onBlad((dit) => ({ ...dit, op })),
    })),
  ]);
  return (
    <>
      <div className="mdn-rij mdn-lab__doen mdn-niet-printen">
        <span className="mdn-rij__eind" />
        <Button appearance="primary-action-button" onClick={() => window.print()}>
          Afdrukken
        </Button>
      </div>
      <div className="mdn-lab">
        <div className="mdn-stapel">
          <Velden blad={blad} onBlad={onBlad} />
        </div>
        <div className="mdn-stapel">
          {beeld.kort && (
            <div className="mdn-melding mdn-melding--warning">
              <p>
                <b>Er is minder dan een jaar gezien.</b> De prognose is dan niet meer dan een schatting.
              </p>
            </div>
          )}
          <Verloop beeld={beeld} blad={blad} uitkomsten={uitkomsten} onBlad={onBlad} />
          <Scenarios blad={blad} uitkomsten={uitkomsten} onBlad={onBlad} />
          <Stromen beeld={beeld} />
          <p className="mdn-xs mdn-mut">
            {beeld.uitkeringInCenten === null
              ? 'Er is nog niets geboekt, dus staan er geen kosten. '
              : `Kosten: huishoudens maal ${heleEuros(beeld.uitkeringInCenten)} euro per maand, het gemiddelde dat in de laatste drie maanden is geboekt. `}
            Het model kent geen seizoenen en geen conjunctuur: het verleden is een gemiddelde.
          </p>
        </div>
      </div>
    </>
  );
}

const withScenario = (blad: Werkblad, hoe: (scenario: Scenario) => Scenario): Werkblad => ({
  ...blad,
  scenarios: blad.scenarios.map((each, op) => (op === blad.op ? hoe(each) : each)),
});

/** What is asked: the scenario, and how it is computed. */
function Velden({ blad, onBlad }: Omit<Deel, 'beeld'>) {
  const scenario = blad.scenarios[blad.op] as Scenario;
  const letter = LETTERS[blad.op];
  const zet = useCallback(
    (deel: Partial<Scenario>) => onBlad((dit) => withScenario(dit, (each) => ({ ...each, ...deel }))),
    [onBlad],
  );
  return (
    <>
      <section className="mdn-panel" aria-labelledby="scenario">
        <div className="mdn-panel__kop">
          <Heading2 id="scenario">Scenario {letter}</Heading2>
          <span className="mdn-sm mdn-mut">100% is zoals het ging</span>
        </div>
        <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
          {STROMEN.map(([naam, titel, uitleg]) => (
            <Getal
              key={`${letter} ${naam}`}
              label={`${titel}, procent`}
              hulp={uitleg}
              waarde={scenario[naam]}
              van={0}
              tot={PROGNOSEGRENS.percentage}
              eenheid="%"
              schuif
              onWaarde={(waarde) => zet({ [naam]: waarde })}
            />
          ))}
          <Getal
            key={`${letter} vanaf`}
            label="Vanaf maand"
            waarde={scenario.vanaf}
            van={1}
            tot={blad.maanden}
            onWaarde={(vanaf) => zet({ vanaf })}
          />
        </div>
      </section>
      <section className="mdn-panel" aria-labelledby="rekenen">
        <div className="mdn-panel__kop">
          <Heading2 id="rekenen">Hoe er gerekend wordt</Heading2>
        </div>
        <div className="mdn-panel__lijf mdn-volume__velden">
          <Keuzelijst
            label="Geschiedenis"
            waarde={String(blad.geschiedenis)}
            onWaarde={(keuze) =>
              onBlad((dit) => ({
                ...dit,
                geschiedenis: GESCHIEDENIS.find((each) => String(each) === keuze) ?? dit.geschiedenis,
              }))
            }
            opties={GESCHIEDENIS.map((each) => ({ waarde: String(each), tekst: `${each} maanden` }))}
          />
          <Getal
            label="Maanden vooruit"
            waarde={blad.maanden}
            van={1}
            tot={PROGNOSEGRENS.maanden}
            onWaarde={(maanden) => onBlad((dit) => withMonths(dit, maanden))}
          />
          <Getal
            label="Aantal simulaties"
            waarde={blad.runs}
            van={100}
            tot={PROGNOSEGRENS.runs}
            onWaarde={(runs) => onBlad((dit) => ({ ...dit, runs }))}
          />
          <Getal
            label="Startgetal"
            waarde={blad.seed}
            van={0}
            tot={PROGNOSEGRENS.seed}
            onWaarde={(seed) => onBlad((dit) => ({ ...dit, seed }))}
          />
        </div>
        <p className="mdn-panel__lijf mdn-xs mdn-mut">Hetzelfde startgetal geeft dezelfde uitkomst.</p>
      </section>
    </>
  );
}

const ALLE = 'Alle groepen samen';

/** History and forecast of one group or all: the drawing, a sentence, and a table. */
function Verloop({ beeld, blad, uitkomsten, onBlad }: Deel & { readonly uitkomsten: readonly Uitkomst[] }) {
  const plek = beeld.groepen.findIndex(({ code }) => code === blad.groep);
  const groep = beeld.groepen[plek];
  const naam = groep?.naam ?? ALLE;
  const geweest: readonly (number | null)[] = groep?.stand ?? beeld.stand;
  const gekozen = uitkomsten[blad.op];
  const lijnen = uitkomsten.flatMap(({ letter, op, prognose }) => {
    const punten = (prognose?.maanden ?? []).flatMap((maand) => {
      const band = plek < 0 ? maand.alle : maand.groepen[plek];
      return band ? [band] : [];
    });
    return punten.length > 0 ? [{ letter, gekozen: op === blad.op, punten }] : [];
  });
  const eigen = lijnen.find((lijn) => lijn.gekozen)?.punten ?? [];
  const laatste = eigen.at(-1);
  const dag = beeld.dagen.at(-1) as IsoDate;
  const nu = geweest.at(-1);
  const dagen = [...beeld.dagen, ...eigen.map((_, i) => addMonths(dag, i + 1))] as IsoDate[];
  const merken = dagen.flatMap((each, i) => (monthOf(each) === 1 ? [{ plek: i, tekst: String(yearOf(each)) }] : []));
  return (
    <section className="mdn-panel" aria-labelledby="verloop">
      <div className="mdn-panel__kop">
        <Heading2 id="verloop">{naam}</Heading2>
        <span className="mdn-sm mdn-mut">huishoudens met bijstand, op de eerste dag van de maand</span>
      </div>
      <div className="mdn-panel__lijf mdn-stapel mdn-stapel--dicht">
        <div className="mdn-niet-printen">
          <Keuzelijst
            label="Groep"
            waarde={groep?.code ?? ''}
            onWaarde={(code) => onBlad((dit) => ({ ...dit, groep: code }))}
            opties={[
              { waarde: '', tekst: ALLE },
              ...beeld.groepen.map((each) => ({ waarde: each.code, tekst: each.naam })),
            ]}
          />
        </div>
        {gekozen?.fout && <Fout fout={gekozen.fout} />}
        {laatste ? (
          <>
            <Grafiek geweest={geweest} lijnen={lijnen} merken={merken} />
            <p role="status">
              {typeof nu === 'number' ? `Nu ${aantal(nu)}. ` : 'Nu minder dan 10. '}
              Scenario {gekozen?.letter}: na {eigen.length} maanden {bandText(laatste)}.
            </p>
            <p className="mdn-sm mdn-sec">
              Zwarte lijn: wat er was. Dikke lijn: wat verwacht wordt in scenario {gekozen?.letter}. In acht van de tien
              simulaties ligt het aantal in de band ({aantal(blad.runs)} simulaties, startgetal {blad.seed}). Gestreept:
              de andere scenario's.
            </p>
            <details className="mdn-achter">
              <summary>Als tabel lezen</summary>
              <Tabel
                titel={`${naam}: wat er was en wat verwacht wordt`}
                rijen={dagen.map((each, i) => ({ dag: each, geweest: geweest[i], band: eigen[i - geweest.length] }))}
                sleutel={(rij) => rij.dag}
                kolommen={[
                  { kop: 'Dag', soort: 'naam', toon: (rij) => datumLang(rij.dag) },
                  {
                    ...{ kop: 'Huishoudens', soort: 'getal' },
                    toon: ({ geweest: was, band }) =>
                      band ? bandText(band) : typeof was === 'number' ? aantal(was) : 'minder dan 10',
                  },
                ]}
              />
            </details>
          </>
        ) : (
          !gekozen?.fout && <Laden regels={6} wat={`de prognose vanaf ${maandLang(dag.slice(0, 7) as Maand)}`} />
        )}
      </div>
    </section>
  );
}
