import { brutoVordering, type Jaarinvoer } from '@meedoen/law/belasting';
import {
  attempt,
  type Cents,
  type Explained,
  type IsoDate,
  lawOn,
  type Maand,
  type Ontbrekend,
  yearOf,
} from '@meedoen/law/kernel';
import { loondelen } from '../betaling/index.ts';
import { eindeVanJaar, type Jaarstof, jaarinvoerVan } from '../jaaropgave/index.ts';
import { gelukt, geweigerd, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';

/** Origins of a claim of bijstand that was paid net and too much: what of it was wages can be claimed gross. */
const UIT_BIJSTAND: ReadonlySet<string> = new Set([
  'art-58-lid-1',
  'art-58-lid-2-a',
  'art-58-lid-2-e',
  'art-58-lid-2-f-1',
]);

/** A claim as the change of the year finds it. */
export interface Nettopost {
  readonly herkomst: string;
  readonly ontstaanOp: IsoDate;
  readonly maanden: readonly { readonly maand: Maand; readonly bedragInCenten: Cents }[];
  /** What was owed at the end of the year in which it came to be, cents. */
  readonly restAanJaareinde: Cents;
}

/** What of a claim is net bijstand of a year that is over, by that year; oldest first. */
export function nettoPerJaar(post: Nettopost, vandaag: IsoDate): { readonly jaar: number; readonly netto: Cents }[] {
  if (!UIT_BIJSTAND.has(post.herkomst)) return [];
  const ontstaan = yearOf(post.ontstaanOp);
  return [...Map.groupBy(post.maanden, ({ maand }) => yearOf(maand))]
    .map(([jaar, eigen]) => {
      const som = eigen.reduce((totaal, { bedragInCenten }) => totaal + bedragInCenten, 0);
      // what was paid back within the year was settled with the tax office; payments go to the oldest year first
      return { jaar, netto: jaar === ontstaan ? Math.max(0, Math.min(som, post.restAanJaareinde)) : som };
    })
    .filter(({ jaar, netto }) => jaar < yearOf(vandaag) && netto > 0)
    .sort((a, b) => a.jaar - b.jaar);
}

/** One wage earner of the claim: the year as it was paid, and the days that are left of the months of the claim. */
export interface Brutostof {
  readonly betaald: Jaarstof;
  readonly dagenNu: ReadonlyMap<Maand, number>;
}

export type Brutobedrag =
  | { readonly bekend: true; readonly loonheffing: Cents; readonly waarom: readonly Explained<Cents>[] }
  | { readonly bekend: false; readonly ontbreekt: Ontbrekend };

/**
 * Pw art. 58 lid 5: the payroll tax over what is claimed of a year that is over, which cannot be settled with the tax
 * office any more. Per person the difference of two settlements: the year as it was paid, and without what was too much.
 */
export function bruteringVan(netto: Cents, maanden: readonly Maand[], stoffen: readonly Brutostof[]): Brutobedrag {
  const delen = loondelen(netto, Math.max(1, stoffen.length));
  const poging = attempt(() =>
    stoffen.map(({ betaald, dagenNu }, i) => {
      const was = jaarinvoerVan(betaald);
      return brutoVordering(lawOn(eindeVanJaar(betaald.jaar)), was, zonder(was, delen[i] ?? 0, maanden, dagenNu));
    }),
  );
  if (!poging.ok) return { bekend: false, ontbreekt: poging.wat };
  return {
    bekend: true,
    loonheffing: poging.value.reduce((som, { loonheffing }) => som + loonheffing.value, 0),
    waarom: poging.value.map(({ loonheffing }) => loonheffing),
  };
}

/** The year without an amount; the tax credit without the days that no longer hold. */
function zonder(
  was: Jaarinvoer,
  netto: Cents,
  maanden: readonly Maand[],
  dagenNu: ReadonlyMap<Maand, number>,
): Jaarinvoer {
  let eraf = netto;
  const tijdvakken = was.tijdvakken.map((tijdvak) => {
    const deel = Math.min(eraf, Math.max(0, tijdvak.netto));
    eraf -= deel;
    const dagen = maanden.includes(tijdvak.maand)
      ? Math.min(tijdvak.dagen, dagenNu.get(tijdvak.maand) ?? 0)
      : tijdvak.dagen;
    return { ...tijdvak, netto: tijdvak.netto - deel, dagen };
  });
  return { ...was, tijdvakken };
}

export const BRUTERINGSTANDEN = ['te-beslissen', 'bruto', 'netto'] as const;
export type Bruteringstand = (typeof BRUTERINGSTANDEN)[number];
export const BRUTERINGCOMMANDS = ['grossUpVordering', 'leaveNet'] as const;
export type Bruteringcommand = (typeof BRUTERINGCOMMANDS)[number];

export interface Bruteringcontext {
  readonly jaar: number;
  readonly vandaag: IsoDate;
  /** What is net and open of that year. */
  readonly netto: Cents;
  readonly bedrag: Brutobedrag;
}

/** What becomes of a claim at the change of the year: a person decides, with a reason. */
export function nextBrutering(
  stand: Bruteringstand,
  { command, motivering }: { readonly command: Bruteringcommand; readonly motivering: string },
  { jaar, vandaag, netto, bedrag }: Bruteringcontext,
): Uitslag<Bruteringstand> {
  const weigering =
    stand !== 'te-beslissen'
      ? nee('al-besloten', `Over ${jaar} is dit al besloten.`)
      : jaar >= yearOf(vandaag)
        ? nee(
            'jaar-loopt-nog',
            `Het jaar ${jaar} loopt nog. De loonheffing wordt met de Belastingdienst verrekend.`,
            'Pw art. 58 lid 5',
          )
        : netto <= 0
          ? nee('niets-netto-open', `Over ${jaar} staat niets netto open.`, 'Pw art. 58 lid 5')
          : (leeg(motivering, 'reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.') ??
            (command === 'grossUpVordering' ? zonderBedrag(jaar, bedrag) : undefined));
  return weigering ? geweigerd(weigering) : gelukt(command === 'grossUpVordering' ? 'bruto' : 'netto');
}

function zonderBedrag(jaar: number, bedrag: Brutobedrag): Weigering | undefined {
  if (!bedrag.bekend) {
    const { ontbreekt } = bedrag;
    const naam = ontbreekt.soort === 'bedrag' ? ontbreekt.naam : ontbreekt.vraag;
    return nee('tarief-ontbreekt', `Bruto kan niet: over ${jaar} ontbreekt ${naam}.`, 'Pw art. 58 lid 5');
  }
  return bedrag.loonheffing > 0
    ? undefined
    : nee(
        'geen-loonheffing',
        `Over ${jaar} is geen loonheffing betaald. De vordering blijft netto.`,
        'Pw art. 58 lid 5',
      );
}
