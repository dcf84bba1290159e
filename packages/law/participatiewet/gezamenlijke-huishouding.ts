import {
  addMonths,
  attempt,
  type Explained,
  type IsoDate,
  type Law,
  lawOn,
  Ontbreekt,
  type Ontbrekend,
  type Tijdvak,
} from '../kernel/index.ts';
import type { Geldend } from './dossier.ts';

/** Two unmarried people whose main residence is the same home (art. 3 lid 2 to 8). */
export interface Samenwoning {
  /** `eerste-graad`: by blood or by marriage, or a grown-up former foster child (lid 7). `tweede-graad`: by blood. */
  readonly verwantschap: 'eerste-graad' | 'tweede-graad' | 'geen';
  /** Oordeel of lid 3: they care for each other, by sharing costs or otherwise. Absent: not judged yet. */
  readonly wederzijdseZorg?: boolean | undefined;
  /** Oordeel of lid 2 a: a need of care. Since 2026 also: it is why they live together. Absent: nobody spoke of it. */
  readonly zorgbehoefte?: boolean | undefined;
  /** Last day on which they were married to each other. */
  readonly gehuwdTotEnMet?: IsoDate | undefined;
  /** Last day on which they were treated as married for bijstand. */
  readonly alsGehuwdAangemerktTotEnMet?: IsoDate | undefined;
  /** A child was born from their relation, or one acknowledged a child of the other. */
  readonly kindSamen?: boolean | undefined;
  readonly samenlevingscontract?: boolean | undefined;
  /** A registration of lid 4 d. */
  readonly registratie?: boolean | undefined;
  /** The aanvraag before which the two years of lid 4 a are counted. */
  readonly aanvraag?: Geldend<IsoDate> | undefined;
}

/** The text changed with the Participatiewet in balans. */
const TEKST_2026: IsoDate = '2026-01-01';
const ARTIKEL = 'Pw art. 3';

/**
 * Whether two people under one roof share a household. What a person must judge (mutual care) is a fact; the
 * presumptions of lid 4 cannot be rebutted.
 * @throws Ontbreekt when it hangs on an oordeel that nobody gave, or on the day of the aanvraag.
 */
export function gezamenlijkeHuishouding(law: Law, samenwoning: Geldend<Samenwoning>): Explained<boolean> {
  const { waarde: s, feit } = samenwoning;
  const uitkomst = (samen: boolean, lid: string, says: () => string) =>
    law.because(samen, `${ARTIKEL} ${lid}`, says, [law.fact(s, 'samenwoning', () => 'Feiten over samenwonen.', feit)]);
  if (s.verwantschap === 'eerste-graad')
    return uitkomst(false, 'lid 2 a', () => 'Geen gezamenlijke huishouding: familie in de eerste graad.');
  const zorg = (law.date < TEKST_2026 ? zorgVolgensTekst2015 : zorgVolgensTekst2026)(s);
  if (zorg) return uitkomst(false, 'lid 2 a', () => zorg);
  const vermoeden = s.wederzijdseZorg === true ? vermoedenZonderAanvraag(s) : vermoedenVan(law, s);
  if (vermoeden) return uitkomst(true, `lid 4 ${vermoeden.onderdeel}`, () => vermoeden.says);
  if (s.wederzijdseZorg === undefined) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'samenwoning.wederzijdseZorg',
      vraag: 'Zorgen zij voor elkaar, door mee te betalen of op een andere manier?',
      article: 'Pw art. 3 lid 3',
    });
  }
  const samen = s.wederzijdseZorg;
  return uitkomst(samen, 'lid 3', () =>
    samen
      ? 'Gezamenlijke huishouding: zij wonen in dezelfde woning en zorgen voor elkaar (oordeel van het college).'
      : 'Geen gezamenlijke huishouding: zij zorgen niet voor elkaar (oordeel van het college).',
  );
}

/** Text until 2025: only blood relatives in the second degree, when one of them needs care. */
const zorgVolgensTekst2015 = (s: Samenwoning): string | undefined =>
  s.verwantschap === 'tweede-graad' && s.zorgbehoefte === true
    ? 'Geen gezamenlijke huishouding: familie in de tweede graad, en een van beiden heeft zorg nodig.'
    : undefined;

/** Text since 2026: any need of care that is why they live together, for as long as the care is given. */
const zorgVolgensTekst2026 = (s: Samenwoning): string | undefined =>
  s.zorgbehoefte === true
    ? 'Geen gezamenlijke huishouding: zij wonen samen omdat een van beiden zorg nodig heeft.'
    : undefined;

interface Vermoeden {
  readonly onderdeel: 'a' | 'b' | 'c' | 'd';
  readonly says: string;
}

function vermoedenZonderAanvraag(s: Samenwoning): Vermoeden | undefined {
  if (s.kindSamen) return { onderdeel: 'b', says: 'Gezamenlijke huishouding: zij hebben samen een kind.' };
  if (s.samenlevingscontract)
    return { onderdeel: 'c', says: 'Gezamenlijke huishouding: zij hebben een samenlevingscontract.' };
  if (s.registratie) return { onderdeel: 'd', says: 'Gezamenlijke huishouding: zo staan zij elders geregistreerd.' };
  return undefined;
}

function vermoedenVan(law: Law, s: Samenwoning): Vermoeden | undefined {
  const ander = vermoedenZonderAanvraag(s);
  if (ander) return ander;
  return (law.date < TEKST_2026 ? gehuwdVolgensTekst2015 : gehuwdVolgensTekst2026)(s);
}

/** Text until 2025, lid 4 a: ever married to each other, or treated as married in the two years before the aanvraag. */
function gehuwdVolgensTekst2015(s: Samenwoning): Vermoeden | undefined {
  if (s.gehuwdTotEnMet)
    return { onderdeel: 'a', says: 'Gezamenlijke huishouding: zij zijn met elkaar getrouwd geweest.' };
  return inTweeJaar(s.alsGehuwdAangemerktTotEnMet, s)
    ? {
        onderdeel: 'a',
        says: 'Gezamenlijke huishouding: zij waren in de twee jaar voor de aanvraag al als gehuwden aangemerkt.',
      }
    : undefined;
}

/** Text since 2026, lid 4 a: both only in the two years before the aanvraag. */
function gehuwdVolgensTekst2026(s: Samenwoning): Vermoeden | undefined {
  return inTweeJaar(s.gehuwdTotEnMet, s) || inTweeJaar(s.alsGehuwdAangemerktTotEnMet, s)
    ? {
        onderdeel: 'a',
        says: 'Gezamenlijke huishouding: in de twee jaar voor de aanvraag waren zij getrouwd of als gehuwden aangemerkt.',
      }
    : undefined;
}

function inTweeJaar(totEnMet: IsoDate | undefined, { aanvraag }: Samenwoning): boolean {
  if (totEnMet === undefined) return false;
  if (!aanvraag) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'aanvraagdatum',
      vraag: 'Op welke dag is de bijstand aangevraagd?',
      article: 'Pw art. 3 lid 4 a',
    });
  }
  return totEnMet >= addMonths(aanvraag.waarde, -24);
}

/** Days of living together with what the law makes of them: a household, no household, or what is missing to say so. */
export interface Huishoudenstijdvak extends Tijdvak {
  readonly uitkomst: boolean | Ontbrekend;
}

/** Cuts days of living together where the text of the law changed. For whoever puts a dossier together. */
export function huishoudenstijdvakken(samenwoning: Geldend<Samenwoning>): Huishoudenstijdvak[] {
  const { vanaf, tot } = samenwoning;
  const voor: Tijdvak[] = vanaf === undefined || vanaf < TEKST_2026 ? [{ vanaf, tot: eerste(tot, TEKST_2026) }] : [];
  const na: Tijdvak[] =
    tot === undefined || tot > TEKST_2026
      ? [{ vanaf: vanaf === undefined || vanaf < TEKST_2026 ? TEKST_2026 : vanaf, tot }]
      : [];
  const delen = [...voor, ...na].map((t): Huishoudenstijdvak => {
    const law = lawOn(t.vanaf ?? '2015-01-01', { reasons: false });
    const poging = attempt(() => gezamenlijkeHuishouding(law, samenwoning));
    return { ...t, uitkomst: poging.ok ? poging.value.value : poging.wat };
  });
  const [a, b] = delen;
  return a && b && isZelfde(a.uitkomst, b.uitkomst) ? [{ vanaf: a.vanaf, tot: b.tot, uitkomst: a.uitkomst }] : delen;
}

/** What is missing is the same when the same fact is missing. */
function isZelfde(a: boolean | Ontbrekend, b: boolean | Ontbrekend): boolean {
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === b;
  return a.soort === 'feit' && b.soort === 'feit' && a.pad === b.pad;
}

const eerste = (a: IsoDate | undefined, b: IsoDate): IsoDate => (a !== undefined && a < b ? a : b);
