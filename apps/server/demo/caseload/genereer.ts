import { testBsn } from '@meedoen/casework/identificatie';
import { addDays, type IsoDate, isoDate } from '@meedoen/law/kernel';
import { dossierdag, feitenVoor } from './feiten.ts';
import { bestemmingenVoor, inkomenVoor } from './geld.ts';
import { type Huishouden, type Huisrecht, type Klantgroep, type Lid, type Naam, PEILDAG } from './huishouden.ts';
import { metEerder, plaatsingenVan, VERTREKKERS, vertrokkenRecht } from './loopbaan.ts';
import { ACHTERNAMEN, ROEPNAMEN } from './namen.ts';
import { type Toeval, toeval } from './toeval.ts';

/**
 * People per client group in the vision document of a gemeente (ch. 3, count of its own files, partners included):
 * the shape of the caseload, scaled to the number asked.
 */
const AANTALLEN: readonly (readonly [Klantgroep, number])[] = [
  ['direct-werk', 38],
  ['werken-en-ervaren', 62],
  ['leren-en-ontwikkelen', 554],
  ['zorg', 73],
  ['werkvoorzienend', 308],
  ['geplaatst', 214],
];

/**
 * Who of a group gets bijstand: people with a Wsw job live on their wages, and about half of those who were placed earn
 * enough with wage-cost subsidy. (ASSUMPTION: the document gives no split within a group.)
 */
const MET_BIJSTAND: Readonly<Record<Klantgroep, number>> = {
  'direct-werk': 1,
  'werken-en-ervaren': 1,
  'leren-en-ontwikkelen': 1,
  zorg: 0.95,
  werkvoorzienend: 0,
  geplaatst: 0.5,
};

/** Ages of who gets bijstand: 32% from 56 to 66, the young are the smallest group (same document). */
const LEEFTIJDEN: readonly (readonly [readonly [number, number], number])[] = [
  [[21, 26], 7],
  [[27, 35], 18],
  [[36, 45], 20],
  [[46, 55], 23],
  [[56, 66], 32],
];

export interface Generatieopties {
  /** CBS codes to spread the households over. */
  readonly gemeenten?: readonly string[];
  /** First number of the test bsn's; every household takes at most `BSN_PER_HUISHOUDEN`. */
  readonly eersteBsn?: number;
  /**
   * Households that left bijstand in the three years before, given after those of today. With them the people of today
   * have a past too: other client groups, and some were away and came back. Absent: nobody has a past.
   */
  readonly vertrokken?: number;
}

/** More people than any household of the caseload has. */
export const BSN_PER_HUISHOUDEN = 8;

/**
 * A reproducible caseload of fictitious households, one at a time: memory stays flat however many are asked.
 * @param zaad the same seed gives the same households. @param aantal how many
 */
export function* genereer(zaad: number, aantal: number, opties: Generatieopties = {}): Generator<Huishouden> {
  const { gemeenten = ['9901'], eersteBsn = 1000, vertrokken } = opties;
  for (let nummer = 0; nummer < aantal + (vertrokken ?? 0); nummer++) {
    const gemeente = gemeenten[nummer % gemeenten.length] ?? '9901';
    // a past is drawn apart: with or without it the household of today is the same
    const verleden = vertrokken === undefined ? undefined : toeval(zaad + LOOPBAAN, nummer);
    const plek = { nummer, gemeente, bsn: eersteBsn + nummer * BSN_PER_HUISHOUDEN };
    yield huishouden(toeval(zaad, nummer), plek, verleden, nummer < aantal);
  }
}

const LOOPBAAN = 7_919;

/** How a household lives. */
type Vorm = 'alleen' | 'alleen-met-kinderen' | 'paar' | 'paar-met-kinderen' | 'met-medebewoners';

function huishouden(
  kans: Toeval,
  { nummer, gemeente, bsn }: { readonly nummer: number; readonly gemeente: string; readonly bsn: number },
  verleden: Toeval | undefined,
  vanNu: boolean,
): Huishouden {
  const klantgroep = vanNu ? kans.gewogen(AANTALLEN) : kans.gewogen(VERTREKKERS);
  const inInrichting = klantgroep === 'zorg' && kans.kans(0.35);
  const [jong, oud] = kans.gewogen(LEEFTIJDEN);
  const leeftijd = kans.geheel(jong, oud);
  const vorm: Vorm = inInrichting ? 'alleen' : vormBij(kans, leeftijd);
  const rechten: { readonly recht?: Huisrecht; readonly eerder?: Huisrecht } =
    verleden && !vanNu
      ? { recht: vertrokkenRecht(verleden, leeftijd) }
      : kans.kans(MET_BIJSTAND[klantgroep])
        ? metEerder(verleden, rechtVoor(kans, leeftijd), leeftijd)
        : {};
  const leden = ledenVan(kans, vorm, leeftijd, bsn);
  const partner = vorm === 'paar' || vorm === 'paar-met-kinderen';
  const dakloos = !inInrichting && vorm === 'alleen' && kans.kans(0.02);
  const woonsituatie = inInrichting ? 'inrichting' : dakloos ? 'dakloos' : 'zelfstandig';
  const basis = { nummer, gemeente, klantgroep, leden, partner, ...rechten };
  const plaatsingen = plaatsingenVan(verleden, basis, dossierdag(basis));
  const vast = feitenVoor(kans, { ...basis, woonsituatie }, plaatsingen);
  // what came in beside bijstand is of those of today
  const inkomen = vanNu ? inkomenVoor(kans, { ...basis, woonsituatie }) : [];
  const feiten = [...vast, ...inkomen].sort((a, b) =>
    a.opgetekend < b.opgetekend ? -1 : a.opgetekend > b.opgetekend ? 1 : 0,
  );
  const { recht } = basis;
  return { ...basis, feiten, bestemmingen: recht && !partner && vanNu ? bestemmingenVoor(kans, recht.vanaf) : [] };
}

function vormBij(kans: Toeval, leeftijd: number): Vorm {
  if (leeftijd >= 56)
    return kans.gewogen([
      ['alleen', 70],
      ['paar', 17],
      ['met-medebewoners', 13],
    ]);
  if (leeftijd < 24)
    return kans.gewogen([
      ['alleen', 55],
      ['alleen-met-kinderen', 12],
      ['met-medebewoners', 33],
    ]);
  return kans.gewogen([
    ['alleen', 50],
    ['alleen-met-kinderen', 24],
    ['paar', 4],
    ['paar-met-kinderen', 9],
    ['met-medebewoners', 13],
  ]);
}

/** A birthday with which somebody has this age on the day of the figures. */
function geboren(kans: Toeval, leeftijd: number): IsoDate {
  const jaar = Number(PEILDAG.slice(0, 4)) - leeftijd;
  return addDays(isoDate(`${jaar}${PEILDAG.slice(4)}`), -kans.geheel(10, 364));
}

function ledenVan(kans: Toeval, vorm: Vorm, leeftijd: number, bsn: number): Lid[] {
  const achternaam = kans.uit(ACHTERNAMEN);
  const leden: Lid[] = [];
  const voeg = (naam: readonly [string, string], jaren: number) =>
    void leden.push({ naam: volleNaam(kans, naam), geboren: geboren(kans, jaren), bsn: testBsn(bsn + leden.length) });
  voeg(achternaam, leeftijd);
  if (vorm === 'paar' || vorm === 'paar-met-kinderen') {
    // now and then a partner above the AOW age: the norm of a couple of which one has AOW
    const ouder = vorm === 'paar' && leeftijd >= 60 && kans.kans(0.25);
    voeg(
      kans.uit(ACHTERNAMEN),
      ouder ? kans.geheel(68, 74) : Math.min(66, Math.max(21, leeftijd + kans.geheel(-5, 5))),
    );
  }
  if (vorm === 'alleen-met-kinderen' || vorm === 'paar-met-kinderen') {
    const oudste = Math.max(0, Math.min(17, leeftijd - 19));
    const aantal = kans.gewogen([
      [1, 52],
      [2, 34],
      [3, 14],
    ]);
    for (let i = 0; i < aantal; i++) voeg(achternaam, kans.geheel(0, oudste));
  }
  if (vorm === 'met-medebewoners') {
    const aantal = kans.gewogen([
      [1, 68],
      [2, 25],
      [3, 7],
    ]);
    for (let i = 0; i < aantal; i++) voeg(kans.kans(0.6) ? achternaam : kans.uit(ACHTERNAMEN), kans.geheel(18, 70));
  }
  return leden;
}

function volleNaam(kans: Toeval, [voorvoegsel, geslachtsnaam]: readonly [string, string]): Naam {
  return { roepnaam: kans.uit(ROEPNAMEN), ...(voorvoegsel ? { voorvoegsel } : {}), geslachtsnaam };
}

/**
 * When a right began. Those of the booked year were decided in the month they began, so that their first payment is
 * that of the month run.
 */
function rechtVoor(kans: Toeval, leeftijd: number): Huisrecht {
  const ditJaar = leeftijd >= 27 && kans.kans(0.12);
  if (ditJaar) {
    const maand = String(kans.geheel(2, 10)).padStart(2, '0');
    const vanaf = isoDate(`2026-${maand}-${String(kans.geheel(1, 6)).padStart(2, '0')}`);
    return { melding: vanaf, vanaf, besloten: addDays(vanaf, kans.geheel(9, 13)) };
  }
  const jarenMeerderjarig = leeftijd - 21;
  const terug = Math.min(10, Math.max(0, jarenMeerderjarig));
  const vanaf = addDays('2025-11-17', -kans.geheel(0, Math.max(30, terug * 365)));
  return { melding: vanaf, vanaf, besloten: addDays(vanaf, kans.geheel(18, 44)) };
}
