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
  /**
   * What was not paid back at the end of the year in which it came to be, cents: without what an aanmaning cost, and
   * with what was remitted or transferred. Nothing when it was revoked within that year.
   */
  readonly restAanJaareinde: Cents;
}

export interface Jaardeel {
  readonly jaar: number;
  readonly netto: Cents;
}

/** What of a claim was paid as net bijstand of a year that is over and stays so, by that year; oldest first. */
export function nettoPerJaar(post: Nettopost, vandaag: IsoDate): Jaardeel[] {
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

/** What decides whether tax may come on top of a claim, beside what was paid net. */
export interface Bruterbaar extends Nettopost {
  /** Revoked on objection: there is no claim. */
  readonly herroepen: boolean;
  /** What was remitted or went to another gemeente, cents. */
  readonly afgeschreven: Cents;
  /** What is owed of it now. */
  readonly rest: Cents;
}

/**
 * What of a claim may become gross. What was written off is no claim any more, so no tax comes on it: it is taken off
 * the oldest year first, as a payment is. When the last of a claim was written off, the claim is over.
 */
export function brutoPerJaar(post: Bruterbaar, vandaag: IsoDate): Jaardeel[] {
  if (post.herroepen || (post.afgeschreven > 0 && post.rest <= 0)) return [];
  let eraf = Math.max(0, post.afgeschreven);
  return nettoPerJaar(post, vandaag).flatMap(({ jaar, netto }) => {
    const deel = Math.min(eraf, netto);
    eraf -= deel;
    return netto > deel ? [{ jaar, netto: netto - deel }] : [];
  });
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

/**
 * The year without an amount; the tax credit without the days that no longer hold. It comes off the months of the claim
 * first: a month before the pension age has another rate than one after it. What is more than these months held (paid
 * later, or still owed and booked at the end of the year) comes off the other months.
 */
function zonder(
  was: Jaarinvoer,
  netto: Cents,
  maanden: readonly Maand[],
  dagenNu: ReadonlyMap<Maand, number>,
): Jaarinvoer {
  let eraf = netto;
  const delen = new Map<Maand, Cents>();
  const eigenEerst = was.tijdvakken.toSorted(
    (a, b) => Number(maanden.includes(b.maand)) - Number(maanden.includes(a.maand)),
  );
  for (const tijdvak of eigenEerst) {
    const deel = Math.min(eraf, Math.max(0, tijdvak.netto));
    eraf -= deel;
    delen.set(tijdvak.maand, deel);
  }
  const tijdvakken = was.tijdvakken.map((tijdvak) => ({
    ...tijdvak,
    netto: tijdvak.netto - (delen.get(tijdvak.maand) ?? 0),
    dagen: maanden.includes(tijdvak.maand) ? Math.min(tijdvak.dagen, dagenNu.get(tijdvak.maand) ?? 0) : tijdvak.dagen,
  }));
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

/** Who takes a gross-up back, and what happened with the claim since. */
export interface Terugcontext {
  readonly jaar: number;
  readonly zelfBesloten: boolean;
  readonly herroepen: boolean;
  readonly overgedragen: boolean;
}

/** A gross-up that was wrong is taken back by somebody else, with a reason; the claim is net again and stays so. */
export function nextTerug(
  stand: Bruteringstand,
  motivering: string,
  { jaar, zelfBesloten, herroepen, overgedragen }: Terugcontext,
): Uitslag<Bruteringstand> {
  const weigering =
    stand !== 'bruto'
      ? nee('niet-bruto', `Over ${jaar} is geen loonheffing teruggevorderd.`)
      : herroepen
        ? nee('al-herroepen', 'De vordering is herroepen, en deze loonheffing met haar.')
        : overgedragen
          ? nee('overgedragen', 'De vordering is bij een andere gemeente. Maak eerst de overdracht ongedaan.')
          : zelfBesloten
            ? nee('tweede-persoon-nodig', 'U hebt dit zelf besloten. Een collega draait het terug.')
            : leeg(motivering, 'reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.');
  return weigering ? geweigerd(weigering) : gelukt('netto');
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
