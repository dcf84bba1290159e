import type { IsoDate } from '@meedoen/law/kernel';
import { Heading3 } from '@utrecht/component-library-react';
import { Tabel } from '../tabel/index.ts';
import { datumLang, heleEuros, maandLang } from '../weergave/index.ts';
import { Budgetbalk } from './Budgetbalk.tsx';
import { Waterval } from './Waterval.tsx';

type Maand = `${number}-${number}`;
interface Bron {
  readonly document: string;
  readonly plaats: string;
  readonly datum: IsoDate;
}
interface Verloop {
  readonly bekend: true;
  readonly totEnMet: Maand;
  readonly geboektInCenten: number;
  readonly afgerondOpInCenten: number;
  readonly jaareinde: {
    readonly laagInCenten: number;
    readonly verwachtInCenten: number;
    readonly hoogInCenten: number;
  };
  readonly zonder: readonly ('loonkostensubsidie' | 'verhaald')[];
  readonly methode: string;
}
interface GeenVerloop {
  readonly bekend: false;
  readonly reden: 'te-weinig-maanden' | 'bruto-ontbreekt' | 'maand-ontbreekt' | 'te-weinig-mensen';
  readonly maanden: readonly Maand[];
}
interface Openjaar {
  readonly jaar: number;
  readonly rondes: readonly { readonly naam: string; readonly bedragInCenten: number; readonly bron: Bron }[];
  readonly verloop: Verloop | GeenVerloop | null;
}
interface Openbudget {
  readonly jaar: number;
  readonly bron: Bron;
  readonly totaalInCenten: number;
  readonly couleurLocaleInCenten: number;
  readonly wswTekortInCenten: number;
  readonly lijnen: readonly { readonly naam: string; readonly bedragInCenten: number }[];
}

const euro = (cents: number) => `€\u00a0${heleEuros(cents)}`;
const herkomst = ({ document, plaats, datum }: Bron) => `${document}, ${plaats}, ${datumLang(datum)}`;

/** What everybody may read of the money of a gemeente: each BUIG budget beside its cost and forecast, and re-integration by line. */
export function OpenGeld({
  buig,
  reintegratie,
}: {
  readonly buig: readonly Openjaar[];
  readonly reintegratie: Openbudget | null;
}) {
  return (
    <div className="mdn-kaarten__rooster">
      {buig.map((each) => (
        <Jaarkaart key={each.jaar} van={each} />
      ))}
      {reintegratie ? <Reintegratiekaart van={reintegratie} /> : null}
    </div>
  );
}

function Jaarkaart({ van: { jaar, rondes, verloop } }: { readonly van: Openjaar }) {
  const budget = rondes.at(-1);
  if (!budget) return null;
  return (
    <article className="mdn-panel mdn-kaart" aria-labelledby={`geld-${jaar}`}>
      <div className="mdn-kaart__kop">
        <Heading3 id={`geld-${jaar}`}>Bijstand in {jaar}: budget en lasten</Heading3>
        <p className="mdn-sm mdn-sec">Komt de gemeente uit met het geld van het Rijk (BUIG)?</p>
      </div>
      <p>{inWoorden(budget.bedragInCenten, verloop)}</p>
      {verloop?.bekend ? (
        <Budgetbalk
          budget={budget.bedragInCenten}
          geboekt={verloop.geboektInCenten}
          verwacht={verloop.jaareinde.verwachtInCenten}
          laag={verloop.jaareinde.laagInCenten}
          hoog={verloop.jaareinde.hoogInCenten}
        />
      ) : null}
      <details className="mdn-achter">
        <summary>Tabel van het budget van {jaar}</summary>
        <Jaartabel jaar={jaar} rondes={rondes} verloop={verloop} />
      </details>
      <details className="mdn-achter">
        <summary>Wat er is geteld in {jaar}</summary>
        {verloop?.bekend ? (
          <p className="mdn-sm">
            Bijstand met loonheffing en Zvw, en loonkostensubsidie, min wat is teruggehaald bij anderen. Afgerond op{' '}
            {euro(verloop.afgerondOpInCenten)}. {verloop.methode}
          </p>
        ) : null}
        <p className="mdn-sm mdn-sec">Bron van het budget: {herkomst(budget.bron)}. Bron van de lasten: Meedoen.</p>
      </details>
    </article>
  );
}

const REDENEN: Readonly<Record<GeenVerloop['reden'], string>> = {
  'te-weinig-maanden': 'Er zijn nog te weinig maanden geboekt voor een verwachting.',
  'bruto-ontbreekt': 'De loonheffing staat niet bij alle maanden. Daarom is er geen som en geen verwachting.',
  'maand-ontbreekt': 'Niet alle maanden zijn geboekt. Daarom is er geen verwachting.',
  'te-weinig-mensen': 'De lasten zijn niet getoond: achter een deel ervan staan minder dan tien mensen.',
};
const DEELNAMEN = { loonkostensubsidie: 'Loonkostensubsidie', verhaald: 'Wat is teruggehaald bij anderen' } as const;

/** The picture as text. */
function inWoorden(budget: number, verloop: Openjaar['verloop']): string {
  const begin = `Het budget is ${euro(budget)}.`;
  if (!verloop) return begin;
  if (!verloop.bekend) return `${begin} ${REDENEN[verloop.reden]}`;
  const { totEnMet, geboektInCenten, jaareinde, zonder } = verloop;
  const { verwachtInCenten, laagInCenten, hoogInCenten } = jaareinde;
  const over = budget - verwachtInCenten;
  const weg = zonder.map((deel) => `${DEELNAMEN[deel]} telt niet mee: daar staan minder dan tien mensen achter.`);
  const slot =
    laagInCenten === hoogInCenten
      ? []
      : [
          `Verwacht over het hele jaar: ${euro(verwachtInCenten)}, in een band van ${euro(laagInCenten)} tot ${euro(hoogInCenten)}.`,
        ];
  return [
    ...[begin, `Geboekt tot en met ${maandLang(totEnMet)}: ongeveer ${euro(geboektInCenten)}.`, ...slot],
    `Dat is ${over < 0 ? `${euro(-over)} meer` : `${euro(over)} minder`} dan het budget.`,
    ...weg,
  ].join(' ');
}

function Jaartabel({ jaar, rondes, verloop }: Openjaar) {
  const rijen = [
    ...rondes.map(({ naam, bedragInCenten }) => [`Budget, ${naam}`, euro(bedragInCenten)] as const),
    ...(verloop?.bekend
      ? ([
          [`Geboekt tot en met ${maandLang(verloop.totEnMet)}`, euro(verloop.geboektInCenten)],
          ['Verwacht aan het eind van het jaar', euro(verloop.jaareinde.verwachtInCenten)],
          ['Onderkant van de band', euro(verloop.jaareinde.laagInCenten)],
          ['Bovenkant van de band', euro(verloop.jaareinde.hoogInCenten)],
        ] as const)
      : verloop
        ? ([['Geboekt en verwacht', 'niet getoond']] as const)
        : []),
  ];
  return <Bedragtabel titel={`Budget en lasten van ${jaar}`} rijen={rijen} />;
}

function Reintegratiekaart({ van }: { readonly van: Openbudget }) {
  const { jaar, totaalInCenten, couleurLocaleInCenten, wswTekortInCenten, lijnen, bron } = van;
  const verdeelbaar = totaalInCenten - couleurLocaleInCenten - wswTekortInCenten;
  const rest = lijnen.reduce((som, { bedragInCenten }) => som - bedragInCenten, verdeelbaar);
  const stappen = [
    { naam: 'Budget van het Rijk', bedragInCenten: totaalInCenten, stand: true },
    { naam: 'Couleur locale', bedragInCenten: -couleurLocaleInCenten, stand: false },
    { naam: 'Tekort Wsw', bedragInCenten: -wswTekortInCenten, stand: false },
    { naam: 'Te verdelen', bedragInCenten: verdeelbaar, stand: true },
    ...lijnen.map(({ naam, bedragInCenten }) => ({ naam, bedragInCenten: -bedragInCenten, stand: false })),
    { naam: 'Niet verdeeld', bedragInCenten: rest, stand: true },
  ];
  return (
    <article className="mdn-panel mdn-kaart" aria-labelledby="geld-reintegratie">
      <div className="mdn-kaart__kop">
        <Heading3 id="geld-reintegratie">Hulp naar werk in {jaar}: het budget</Heading3>
        <p className="mdn-sm mdn-sec">Waar is het geld voor re-integratie voor bestemd?</p>
      </div>
      <p>
        Het budget is {euro(totaalInCenten)}. Couleur locale (eigen projecten) en het tekort op de Wsw gaan voor. Daarna
        is {euro(verdeelbaar)} te verdelen.
      </p>
      <Waterval stappen={stappen} />
      <details className="mdn-achter">
        <summary>Tabel van het budget voor re-integratie</summary>
        <Bedragtabel
          titel={`Re-integratiebudget van ${jaar}`}
          rijen={stappen.map(({ naam, bedragInCenten }) => [naam, euro(bedragInCenten)] as const)}
        />
      </details>
      <p className="mdn-sm mdn-sec">Bron: {herkomst(bron)}.</p>
    </article>
  );
}

function Bedragtabel({
  titel,
  rijen,
}: {
  readonly titel: string;
  readonly rijen: readonly (readonly [string, string])[];
}) {
  return (
    <div className="mdn-panel__tabel">
      <Tabel
        titel={titel}
        rijen={rijen}
        sleutel={([wat]) => wat}
        kolommen={[
          { kop: 'Wat', soort: 'naam', toon: ([wat]) => wat },
          { kop: 'Bedrag', soort: 'getal', toon: ([, bedrag]) => bedrag },
        ]}
      />
    </div>
  );
}
