import { type Instrumentlijst, readInstrumentlijsten } from '@meedoen/contract/instrument';
import { Tabel } from '@meedoen/ui/tabel';
import { bedrag, datumLang } from '@meedoen/ui/weergave';
import { Heading1, Heading2 } from '@utrecht/component-library-react';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { beurtInWoorden } from './woorden.ts';
import './instrument.css';

/** Places, money and rows of instruments with a number or a ceiling, with when each turn comes. */
export default function Wachtlijsten() {
  const lezing = useLees(readInstrumentlijsten, {}, { houdVorige: true });
  useTitel('Instrumenten');
  return (
    <>
      <div className="mdn-head">
        <div>
          <Heading1>Instrumenten</Heading1>
          <p className="mdn-sec">
            Plekken, geld en wachtlijsten van dit jaar. De verwachting rekent met wat is afgesproken: niemand stopt
            eerder, en een jaar zonder vastgesteld aantal telt niet mee.
          </p>
        </div>
      </div>
      <Lezing van={lezing} regels={8} wat="de wachtlijsten">
        {({ lijsten }) =>
          lijsten.length === 0 ? (
            <Leeg>Geen instrument heeft dit jaar een aantal plekken of een plafond.</Leeg>
          ) : (
            <div className="mdn-stapel">
              {lijsten.map((lijst) => (
                <Lijst key={`${lijst.gemeente}${lijst.code}`} lijst={lijst} />
              ))}
            </div>
          )
        }
      </Lezing>
    </>
  );
}

const VOLGORDE = {
  advies: 'op de dag van het advies',
  voorstel: 'op de dag van het voorstel',
} as const;

function Lijst({ lijst }: { readonly lijst: Instrumentlijst }) {
  const { naam, gemeentenaam, plaatsen, budget, komend, wachtenden, verborgen, bezet, volgorde } = lijst;
  const id = `lijst-${lijst.gemeente}-${lijst.code}`;
  return (
    <section className="mdn-panel" aria-labelledby={id}>
      <div className="mdn-panel__kop">
        <Heading2 id={id}>
          {naam}, {gemeentenaam}
        </Heading2>
      </div>
      <div className="mdn-panel__lijf mdn-stapel">
        <dl className="mdn-instrument__tellers">
          {plaatsen && (
            <Teller naam="Plekken bezet" bron={plaatsen.bron}>
              {plaatsen.bezet} van {plaatsen.aantal}
            </Teller>
          )}
          {plaatsen && <Teller naam="Wacht">{plaatsen.wachtend}</Teller>}
          {budget && (
            <Teller naam="Toegekend van het budget" bron={budget.bron}>
              {bedrag(budget.gebruiktInCenten)} van {bedrag(budget.bedragInCenten)}
            </Teller>
          )}
          {komend.map(({ jaar, aantal, bron }) => (
            <Teller key={jaar} naam={`Plekken in ${jaar}`} bron={bron}>
              {aantal}
            </Teller>
          ))}
        </dl>
        {plaatsen && wachtenden.length === 0 && verborgen === 0 && <p className="mdn-sm mdn-sec">Niemand wacht.</p>}
        {wachtenden.length > 0 && (
          <div className="mdn-panel__tabel">
            <Tabel
              titel={`Wie wacht op ${naam.toLowerCase()}`}
              rijen={wachtenden}
              sleutel={({ inzet }) => inzet}
              kolommen={[
                { kop: 'Plaats', soort: 'getal', toon: ({ plaats }) => plaats },
                {
                  kop: 'Wie',
                  soort: 'naam',
                  toon: ({ naam: wie, persoon }) => (
                    <Link className="utrecht-link" to={`/dossiers/${persoon}/instrumenten`}>
                      {wie}
                    </Link>
                  ),
                },
                { kop: 'Wacht sinds', toon: ({ wachtSinds }) => datumLang(wachtSinds) },
                { kop: 'Advies', toon: ({ adviesOp }) => (adviesOp ? datumLang(adviesOp) : 'niet nodig') },
                { kop: 'Aan de beurt', toon: ({ beurt }) => beurtInWoorden(beurt) },
                {
                  kop: 'Tot die tijd',
                  toon: ({ tijdelijk }) => (tijdelijk.length > 0 ? tijdelijk.join(', ') : 'nog niets'),
                },
              ]}
            />
          </div>
        )}
        {verborgen > 0 && (
          <p className="mdn-sm mdn-sec">
            En nog {verborgen} {verborgen === 1 ? 'persoon' : 'mensen'} van wie u het dossier niet mag zien.
          </p>
        )}
        {volgorde && wachtenden.length > 0 && (
          <p className="mdn-sm mdn-sec">
            Volgorde: {VOLGORDE[volgorde]} ({lijst.bron}).
          </p>
        )}
        {bezet.length > 0 && (
          <details className="mdn-sm">
            <summary>Wie een plek heeft ({bezet.length})</summary>
            <ul>
              {bezet.map(({ persoon, naam: wie, totEnMet }) => (
                <li key={persoon}>
                  <Link className="utrecht-link" to={`/dossiers/${persoon}/instrumenten`}>
                    {wie}
                  </Link>
                  {totEnMet ? `, tot en met ${datumLang(totEnMet)}` : ', zonder einddatum'}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

function Teller({
  naam,
  bron,
  children,
}: {
  readonly naam: string;
  readonly bron?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        {children}
        {bron && <span className="mdn-bron">{bron}</span>}
      </dd>
    </div>
  );
}
