import { vermogensgrensAlleenstaande, vermogensgrensGezin } from '../amounts/index.ts';
import { BARE_NO, type Cents, type Explained, type Law, Ontbreekt } from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';
import { aanwezigVermogen, nettoBezit } from './bezit.ts';
import type { Vermogen } from './dossier.ts';
import type { Situatie } from './situatie.ts';
import { bedrag } from './tekst.ts';

/** Capital against its limit on a day. */
export interface Vermogenstoets {
  /** Possessions less debts, with the value in the home above what is free; cents. */
  readonly vermogen: Explained<Cents>;
  readonly teVeel: Explained<boolean>;
}

/** Art. 34 lid 3: the limit for an alleenstaande, or for an alleenstaande ouder and gehuwden. */
export function vermogensgrens(law: Law, isGezin: boolean): Explained<Cents> {
  const grens = law.read(isGezin ? vermogensgrensGezin : vermogensgrensAlleenstaande);
  if (!law.reasons) return grens;
  return law.because(grens.value, grens.article, () => `Vermogensgrens: ${bedrag(grens.value)}.`, [grens]);
}

/**
 * Art. 34 on a day. Until 2025-12-31 the limit was a budget that ran down; since 2026 it is a test on what is there.
 * @throws Ontbreekt when capital was recorded for other days only, when it decides and is missing: the oordeel of
 * art. 50 lid 1, or (until 2025) what came in during the bijstand.
 */
export function vermogenstoets(law: Law, situatie: Situatie, grens: Explained<Cents>, beleid: Beleid): Vermogenstoets {
  const feit = situatie.vermogen;
  if (feit === 'onbekend') {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'vermogen',
      vraag: 'Hoeveel spaargeld, ander bezit en schulden heeft het huishouden op deze dag?',
      article: 'Pw art. 34',
    });
  }
  if (!feit) {
    const geen = law.fact(0, 'vermogen', () => 'Geen vermogen vastgelegd.');
    return { vermogen: geen, teVeel: nietTeVeel(law, geen, grens) };
  }
  const regime = law.date < '2026-01-01' ? grensAlsBudget : grensAlsToets;
  return regime(law, feit.waarde, grens, beleid, feit.feit);
}

/**
 * The test for a day whose limit nobody published: who has nothing stays within every limit.
 * @returns undefined when there is capital, or when it is not known
 */
export function zonderVermogen(law: Law, { vermogen: feit }: Situatie): Vermogenstoets | undefined {
  if (feit === 'onbekend') return undefined;
  const bezit = feit ? nettoBezit(feit.waarde) + (feit.waarde.auto ?? 0) : 0;
  if (bezit > 0 || (feit?.waarde.overwaardeWoning ?? 0) > 0) return undefined;
  const geen = law.fact(0, 'vermogen', () => 'Geen vermogen.', feit?.feit);
  const teVeel = law.because(
    false,
    'Pw art. 34 lid 2 b',
    () => 'De vermogensgrens van deze dag is niet bekend, maar zonder vermogen is dat voor het recht niet van belang.',
    [geen],
  );
  return { vermogen: geen, teVeel };
}

function nietTeVeel(law: Law, vermogen: Explained<Cents>, grens: Explained<Cents>): Explained<boolean> {
  if (!law.reasons) return BARE_NO;
  return law.because(
    false,
    'Pw art. 34 lid 2 b',
    () => `Vermogen ${bedrag(vermogen.value)} is niet meer dan ${bedrag(grens.value)}.`,
    [vermogen, grens],
  );
}

/**
 * Text until 2025-12-31, lid 2 b and lid 4: what was there when bijstand began stays free up to the limit for as long as
 * the bijstand lasts; what comes in later counts above what was left of the limit.
 */
function grensAlsBudget(
  law: Law,
  v: Vermogen,
  grens: Explained<Cents>,
  beleid: Beleid,
  feit: string | undefined,
): Vermogenstoets {
  const vrijgelaten = v.vrijgelatenBijAanvang ?? 0;
  const verworven = v.verworvenTijdensBijstand;
  if (vrijgelaten === 0 && verworven === undefined) return grensAlsToets(law, v, grens, beleid, feit);
  const rest = restVanGrens(law, vrijgelaten, grens, feit);
  const bezit = aanwezigVermogen(law, v, feit, rest, beleid);
  if (verworven === undefined && bezit.vermogen.value > rest.value) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'vermogen.verworvenTijdensBijstand',
      vraag: 'Hoeveel van het vermogen is ontvangen nadat de bijstand begon, zonder wat van de bijstand is gespaard?',
      article: 'Pw art. 34 lid 4 (tekst tot 2026)',
    });
  }
  const telt =
    verworven === undefined
      ? bezit.vermogen
      : law.fact(
          verworven,
          'vermogen.verworvenTijdensBijstand',
          () => `Ontvangen nadat de bijstand begon: ${bedrag(verworven)}.`,
          feit,
        );
  const teVeel = telt.value > rest.value;
  return {
    vermogen: bezit.vermogen,
    teVeel: law.because(
      teVeel,
      'Pw art. 34 lid 4 (tekst tot 2026)',
      () =>
        teVeel
          ? `Tijdens de bijstand is ${bedrag(telt.value)} vermogen ontvangen. Dat is meer dan ${bedrag(rest.value)}.`
          : `Vermogen dat tijdens de bijstand is ontvangen, is niet meer dan ${bedrag(rest.value)}.`,
      [telt, rest],
    ),
  };
}

function restVanGrens(
  law: Law,
  vrijgelaten: Cents,
  grens: Explained<Cents>,
  feit: string | undefined,
): Explained<Cents> {
  const over = Math.max(0, grens.value - vrijgelaten);
  return law.because(
    over,
    'Pw art. 34 lid 4 a (tekst tot 2026)',
    () => `Van de grens is ${bedrag(vrijgelaten)} gebruikt toen de bijstand begon. Over: ${bedrag(over)}.`,
    [
      grens,
      law.fact(
        vrijgelaten,
        'vermogen.vrijgelatenBijAanvang',
        () => `Vrijgelaten bij aanvang: ${bedrag(vrijgelaten)}.`,
        feit,
      ),
    ],
  );
}

/** Text since 2026-01-01, lid 2 b: the capital that is there against the limit; before that, when bijstand begins. */
function grensAlsToets(
  law: Law,
  v: Vermogen,
  grens: Explained<Cents>,
  beleid: Beleid,
  feit: string | undefined,
): Vermogenstoets {
  const { vermogen, los } = aanwezigVermogen(law, v, feit, grens, beleid);
  const totaal = vermogen.value;
  if (totaal <= grens.value) return { vermogen, teVeel: nietTeVeel(law, vermogen, grens) };
  const doorWoning = los <= grens.value;
  if (doorWoning && v.tegeldemakingWoningVerlangd === undefined) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'vermogen.tegeldemakingWoningVerlangd',
      vraag: 'Kan worden verlangd dat de overwaarde van de woning te gelde wordt gemaakt?',
      article: 'Pw art. 50 lid 1',
    });
  }
  if (doorWoning && v.tegeldemakingWoningVerlangd === false) {
    return {
      vermogen,
      teVeel: law.because(
        false,
        'Pw art. 50',
        () => 'De overwaarde van de woning hoeft niet te gelde te worden gemaakt. Bijstand kan een lening zijn.',
        [
          vermogen,
          grens,
          law.fact(false, 'vermogen.tegeldemakingWoningVerlangd', () => 'Oordeel van het college.', feit),
        ],
      ),
    };
  }
  return {
    vermogen,
    teVeel: law.because(
      true,
      'Pw art. 19 lid 1 b, art. 34',
      () => `Vermogen ${bedrag(totaal)} is meer dan de grens van ${bedrag(grens.value)}.`,
      [vermogen, grens],
    ),
  };
}
