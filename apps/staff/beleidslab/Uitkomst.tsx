import type { countVariant } from '@meedoen/contract/beleidslab';
import { Weerszijden } from '@meedoen/ui/staven';
import { Tabel } from '@meedoen/ui/tabel';
import { aantal, heleEuros, hoofdletter, maandLang } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { Leeg } from '../toestand/Toestand.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { countText, MINDER, signedEuros } from './woorden.ts';

type Gegevens = Antwoord<typeof countVariant>;
type Groep = Gegevens['groepen'][number];
type Verandering = Gegevens['achteruit'];

const KOP = {
  leefvorm: 'soort huishouden',
  leeftijd: 'leeftijd',
  klantgroep: 'klantgroep',
  gemeente: 'gemeente',
} as const;

const averageText = ({ gemiddeldInCenten }: Verandering): string =>
  gemiddeldInCenten === null ? '' : `gem. ${signedEuros(gemiddeldInCenten)}`;

/** The outcome in one sentence: what a screen reader hears when a rule is moved. */
function inOneSentence({ achteruit, vooruit, perJaarInCenten }: Gegevens): string {
  if (achteruit.aantal === 0 && vooruit.aantal === 0) return 'Geen huishouden merkt iets van deze variant.';
  const kosten =
    perJaarInCenten === null
      ? ''
      : ` De bijstand kost ${heleEuros(Math.abs(perJaarInCenten))} euro per jaar ${perJaarInCenten < 0 ? 'minder' : 'meer'}.`;
  return `${hoofdletter(countText(achteruit.aantal))} huishoudens gaan achteruit, ${countText(vooruit.aantal)} gaan vooruit.${kosten}`;
}

/** What a variant does: the difference first, then who, then the totals. */
export function Uitkomst({ uitkomst, bezig }: { readonly uitkomst: Gegevens; readonly bezig: boolean }) {
  const { achteruit, vooruit, gelijk, huishoudens, perJaarInCenten, nuPerJaarInCenten } = uitkomst;
  return (
    <div className="mdn-stapel" aria-busy={bezig}>
      <p className="mdn-visually-hidden" role="status">
        {bezig ? '' : inOneSentence(uitkomst)}
      </p>
      <dl className="mdn-delta mdn-panel">
        <Delta naam="achteruit" kleur="mdn-min" waarde={countText(achteruit.aantal)}>
          huishoudens achteruit
          <br />
          {achteruit.gemiddeldInCenten === null
            ? ' '
            : `gemiddeld ${signedEuros(achteruit.gemiddeldInCenten)} per maand`}
        </Delta>
        <Delta naam="vooruit" kleur="mdn-plus" waarde={countText(vooruit.aantal)}>
          huishoudens vooruit
          <br />
          {vooruit.gemiddeldInCenten === null ? ' ' : `gemiddeld ${signedEuros(vooruit.gemiddeldInCenten)} per maand`}
        </Delta>
        <Delta naam="gelijk" waarde={countText(gelijk)}>
          merken niets
          <br />
          van {countText(huishoudens)}
        </Delta>
        <Delta naam="lasten" waarde={perJaarInCenten === null ? '?' : signedEuros(perJaarInCenten)}>
          {perJaarInCenten === null ? 'te weinig huishoudens om een bedrag te noemen' : 'lasten per jaar, netto'}
          <br />
          {nuPerJaarInCenten === null ? '' : `nu ${heleEuros(nuPerJaarInCenten)}`}
        </Delta>
      </dl>
      <Onbekend uitkomst={uitkomst} />
      <Verschillen uitkomst={uitkomst} />
      <Gevolgen gevolgen={uitkomst.gevolgen} />
      {uitkomst.groepen
        .filter(({ regels }) => regels.length > 1)
        .map((groep) => (
          <Groepen key={groep.kop} groep={groep} />
        ))}
    </div>
  );
}

function Delta({
  naam,
  waarde,
  kleur,
  children,
}: {
  readonly naam: string;
  readonly waarde: string;
  readonly kleur?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div>
      <dt className="mdn-visually-hidden">{naam}</dt>
      <dd>
        <b className={[kleur, waarde === MINDER && 'mdn-delta__woord'].filter(Boolean).join(' ')}>{waarde}</b>
        <span className="mdn-sm mdn-sec">{children}</span>
      </dd>
    </div>
  );
}

function Onbekend({ uitkomst: { onbekend, ontbreekt } }: { readonly uitkomst: Gegevens }) {
  if (onbekend === 0) return null;
  return (
    <div className="mdn-melding mdn-melding--warning">
      <p>
        <b>Van {countText(onbekend)} huishoudens is het bedrag niet te berekenen.</b> Zij tellen niet mee bij achteruit
        en vooruit.{' '}
        {ontbreekt.length > 0 && `In deze variant ontbreekt: ${ontbreekt.map(({ naam }) => naam).join('; ')}.`}
      </p>
    </div>
  );
}

const GEVOLG = [
  ['kwijtschelding', 'Schulden die de gemeente kan kwijtschelden: er is elke maand lang genoeg betaald'],
  ['waarschuwing', 'Meldingen van het laatste jaar die een waarschuwing worden'],
  ['verlaging', 'Meldingen van het laatste jaar die een verlaging worden'],
  ['aanvulling', 'Huishoudens met een aanvulling voor jongeren'],
] as const;

/** What follows beside the bijstand of the month; only what the variant changes. */
function Gevolgen({ gevolgen }: { readonly gevolgen: Gegevens['gevolgen'] }) {
  const rijen = GEVOLG.filter(([naam]) => gevolgen[naam].nu !== gevolgen[naam].variant);
  if (rijen.length === 0) return null;
  return (
    <section className="mdn-panel" aria-labelledby="gevolgen">
      <div className="mdn-panel__kop">
        <Heading2 id="gevolgen">Wat verder verandert</Heading2>
      </div>
      <div className="mdn-panel__tabel">
        <Tabel
          titel="Wat verder verandert"
          rijen={rijen}
          sleutel={([naam]) => naam}
          kolommen={[
            { kop: 'Gevolg', soort: 'naam', toon: ([, tekst]) => tekst },
            { kop: 'Nu', soort: 'getal', toon: ([naam]) => countText(gevolgen[naam].nu) },
            { kop: 'Variant', soort: 'getal', toon: ([naam]) => countText(gevolgen[naam].variant) },
          ]}
        />
      </div>
    </section>
  );
}

function Verschillen({ uitkomst: { verschillen, maand } }: { readonly uitkomst: Gegevens }) {
  const rijen = verschillen.map(({ vanInCenten, totInCenten, aantal: hoeveel }) => ({
    naam:
      vanInCenten < 0
        ? `${signedEuros(vanInCenten)} tot ${totInCenten === 0 ? '0' : signedEuros(totInCenten)}`
        : `${vanInCenten === 0 ? '0' : signedEuros(vanInCenten)} tot ${signedEuros(totInCenten)}`,
    links: vanInCenten < 0 ? hoeveel : null,
    rechts: vanInCenten < 0 ? null : hoeveel,
    hoeveel,
  }));
  return (
    <section className="mdn-panel" aria-labelledby="verschillen">
      <div className="mdn-panel__kop">
        <Heading2 id="verschillen">Wie wint, wie verliest</Heading2>
        <span className="mdn-sm mdn-mut">euro netto per maand, {maandLang(maand)}</span>
      </div>
      {rijen.length === 0 ? (
        <Leeg>Niemand gaat voor- of achteruit, of het zijn er minder dan tien.</Leeg>
      ) : (
        <div className="mdn-panel__lijf">
          <Weerszijden
            kopLinks="gaat achteruit"
            kopRechts="gaat vooruit"
            rijen={rijen.map(({ naam, links, rechts }) => ({
              ...{ naam, links, rechts },
              tekstLinks: links === null ? '' : aantal(links),
              tekstRechts: rechts === null ? '' : aantal(rechts),
            }))}
          />
          <p className="mdn-xs mdn-mut">Stappen zijn zo breed dat in elke stap ten minste tien huishoudens staan.</p>
          <details className="mdn-achter">
            <summary>Als tabel lezen</summary>
            <Tabel
              titel="Huishoudens naar verschil per maand"
              rijen={rijen}
              sleutel={({ naam }) => naam}
              kolommen={[
                { kop: 'Euro per maand', soort: 'naam', toon: ({ naam }) => naam },
                { kop: 'Huishoudens', soort: 'getal', toon: ({ hoeveel }) => aantal(hoeveel) },
              ]}
            />
          </details>
        </div>
      )}
    </section>
  );
}

function Groepen({ groep: { kop, regels } }: { readonly groep: Groep }) {
  const titel = `Per ${KOP[kop]}`;
  const tekst = (verandering: Verandering) =>
    verandering.aantal === null ? MINDER : `${aantal(verandering.aantal)} ${averageText(verandering)}`.trim();
  return (
    <section className="mdn-panel" aria-labelledby={`per-${kop}`}>
      <div className="mdn-panel__kop">
        <Heading2 id={`per-${kop}`}>{titel}</Heading2>
        <span className="mdn-sm mdn-mut">aantal huishoudens</span>
      </div>
      <div className="mdn-panel__lijf">
        <Weerszijden
          kopLinks="achteruit"
          kopRechts="vooruit"
          rijen={regels.map(({ groep, achteruit, vooruit }) => ({
            naam: hoofdletter(groep),
            links: achteruit.aantal,
            rechts: vooruit.aantal,
            tekstLinks: achteruit.aantal === 0 ? '' : achteruit.aantal === null ? '?' : aantal(achteruit.aantal),
            tekstRechts: vooruit.aantal === 0 ? '' : vooruit.aantal === null ? '?' : aantal(vooruit.aantal),
          }))}
        />
        {regels.some(({ achteruit, vooruit }) => achteruit.aantal === null || vooruit.aantal === null) && (
          <p className="mdn-xs mdn-mut">? is {MINDER}.</p>
        )}
        <details className="mdn-achter">
          <summary>Als tabel lezen, met gemiddelden</summary>
          <Tabel
            titel={titel}
            rijen={regels}
            sleutel={({ groep }) => groep}
            kolommen={[
              { kop: hoofdletter(KOP[kop]), soort: 'naam', toon: ({ groep }) => hoofdletter(groep) },
              { kop: 'Alle', soort: 'getal', toon: ({ alle }) => countText(alle) },
              { kop: 'Achteruit', soort: 'getal', toon: ({ achteruit }) => tekst(achteruit) },
              { kop: 'Vooruit', soort: 'getal', toon: ({ vooruit }) => tekst(vooruit) },
            ]}
          />
        </details>
      </div>
    </section>
  );
}
