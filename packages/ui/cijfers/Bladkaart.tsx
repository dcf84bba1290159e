import type { IsoDate } from '@meedoen/law/kernel';
import { Heading3 } from '@utrecht/component-library-react';
import { Staven } from '../staven/index.ts';
import { Tabel } from '../tabel/index.ts';
import { aantal } from '../weergave/index.ts';
import { Trend } from './Trend.tsx';
import {
  celTekst,
  getalTekst,
  type Kaartcel,
  type Kaartgegevens,
  periodeKort,
  periodeLang,
  plekVan,
  reeksInZin,
} from './tekst.ts';

export interface Kaartgebeurtenis {
  readonly dag: IsoDate;
  readonly tekst: string;
  readonly artikel: string;
}

/** Wages and amounts get no name of a unit behind them: their sign says it. */
const NAAM: Readonly<Record<string, string>> = {
  huishoudens: 'huishoudens',
  mensen: 'mensen',
  trajecten: 'trajecten',
  keer: 'keer',
};

/** One indicator: the question, the last number, its picture, the same as a sentence and a table, and what it means. */
export function Bladkaart({
  gegevens,
  gebeurtenissen = [],
}: {
  readonly gegevens: Kaartgegevens;
  readonly gebeurtenissen?: readonly Kaartgebeurtenis[];
}) {
  const { code, naam, vraag, definitie, eenheid, bron, per, reeks, delen } = gegevens;
  const laatste = reeks.findLast(({ stand }) => stand !== 'nog-niet') ?? reeks.at(-1);
  const aandeel = eenheid === 'procent' && delen.length > 0;
  return (
    <article className="mdn-panel mdn-kaart" aria-labelledby={`kaart-${code}`} id={code}>
      <div className="mdn-kaart__kop">
        <Heading3 id={`kaart-${code}`}>{naam}</Heading3>
        <p className="mdn-sm mdn-sec">{vraag}</p>
      </div>
      {laatste ? <Laatste cel={laatste} eenheid={eenheid} delen={aandeel ? delen : []} /> : null}
      <Tekening gegevens={gegevens} gebeurtenissen={per === 'maand' ? gebeurtenissen : []} laatste={laatste} />
      <p className="mdn-visually-hidden">{reeksInZin(reeks, eenheid)}</p>
      <details className="mdn-achter">
        <summary>Tabel van {naam.toLowerCase()}</summary>
        <Reekstabel gegevens={gegevens} />
      </details>
      <details className="mdn-achter">
        <summary>Wat er is geteld: {naam.toLowerCase()}</summary>
        <p className="mdn-sm">{definitie}</p>
        <p className="mdn-sm mdn-sec">
          Bron: {bron.map(({ document, plaats }) => `${document}, ${plaats}`).join('; ')}
        </p>
      </details>
    </article>
  );
}

function Laatste({
  cel,
  eenheid,
  delen,
}: {
  readonly cel: Kaartcel;
  readonly eenheid: string;
  readonly delen: Kaartgegevens['delen'];
}) {
  const van = delen.map(({ reeks }) => reeks.find(({ periode }) => periode === cel.periode));
  const [teller, noemer] = van;
  return (
    <p className="mdn-kaart__laatste">
      <b className={cel.waarde === null ? 'mdn-kaart__woord' : undefined}>{celTekst(cel, eenheid)}</b>
      <span className="mdn-sm mdn-sec">
        {cel.waarde !== null && NAAM[eenheid] ? `${NAAM[eenheid]}, ` : ''}
        {periodeLang(cel.periode)}
        {teller?.waarde != null && noemer?.waarde != null
          ? `: ${aantal(teller.waarde)} van ${aantal(noemer.waarde)}`
          : ''}
      </span>
    </p>
  );
}

function Tekening({
  gegevens: { naam, eenheid, per, reeks, delen },
  gebeurtenissen,
  laatste,
}: {
  readonly gegevens: Kaartgegevens;
  readonly gebeurtenissen: readonly Kaartgebeurtenis[];
  readonly laatste: Kaartcel | undefined;
}) {
  // a line of nothing but zeros says less than the number above it
  if (reeks.every(({ waarde }) => !waarde)) return null;
  if (per === 'halfjaar' && eenheid !== 'procent' && delen.length > 0)
    return (
      <div className="mdn-kaart__tekening">
        <Staven
          titel={`${naam}, ${laatste ? periodeLang(laatste.periode) : ''}`}
          kop="Deel"
          kopWaarde="Aantal"
          staven={delen.map((deel) => {
            const cel = deel.reeks.find(({ periode }) => periode === laatste?.periode);
            return { naam: deel.naam, waarde: cel?.waarde ?? null, tekst: cel ? celTekst(cel, eenheid) : '' };
          })}
          zonderTabel
        />
      </div>
    );
  const eerste = reeks[0]?.periode ?? '';
  return (
    <div className="mdn-kaart__tekening">
      <Trend
        punten={reeks.map(({ periode, waarde }, i) => ({
          naam: periode,
          waarde,
          merk: merkVan(periode, per, i),
        }))}
        merken={gebeurtenissen.map(({ dag }, i) => ({ plek: plekVan(dag, eerste), nummer: i + 1 }))}
        toon={(waarde) => getalTekst(waarde, eenheid)}
      />
      {gebeurtenissen.length > 0 ? (
        <ol className="mdn-trend__gebeurtenissen mdn-xs mdn-sec">
          {gebeurtenissen.map(({ dag, tekst, artikel }) => (
            <li key={`${dag}${tekst}`}>
              {periodeKort(dag.slice(0, 7))}: {tekst} ({artikel})
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

/** The year at its first month; of half years each. */
function merkVan(periode: string, per: 'maand' | 'halfjaar', i: number): string | undefined {
  if (per === 'halfjaar')
    return periode.endsWith('1') || i === 0 ? `${periode.slice(0, 4)}-${periode.slice(-1)}` : undefined;
  return periode.endsWith('-01') ? periode.slice(0, 4) : undefined;
}

/** All numbers: the newest period on top, a column per part. */
function Reekstabel({ gegevens: { naam, eenheid, reeks, delen } }: { readonly gegevens: Kaartgegevens }) {
  const aandeel = eenheid === 'procent';
  const cel = (van: readonly Kaartcel[], periode: string, in_: string) => {
    const gevonden = van.find((each) => each.periode === periode);
    return gevonden ? celTekst(gevonden, in_) : '';
  };
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel={naam}
        rijen={[...reeks].reverse()}
        sleutel={({ periode }) => periode}
        kolommen={[
          { kop: 'Periode', soort: 'naam', toon: ({ periode }) => periodeKort(periode) },
          { kop: aandeel ? 'Aandeel' : 'Totaal', soort: 'getal', toon: (rij) => celTekst(rij, eenheid) },
          ...delen.map((deel) => ({
            kop: deel.naam,
            soort: 'getal' as const,
            toon: ({ periode }: Kaartcel) => cel(deel.reeks, periode, aandeel ? 'aantal' : eenheid),
          })),
        ]}
      />
    </div>
  );
}
