import {
  leeftijdJongere,
  leeftijdKindVrijlating,
  vrijlatingMaximumN,
  vrijlatingMaximumR,
  vrijlatingMaximumY,
  vrijlatingOnder27,
  vrijlatingPercentageN,
  vrijlatingPercentageR,
  vrijlatingPercentageY,
} from '../amounts/index.ts';
import { ageOn, type Cents, type Explained, type Law, Ontbreekt, type Parameter, percentOf } from '../kernel/index.ts';
import type { Inkomst } from './dossier.ts';
import type { Gezinslid } from './gezin.ts';
import type { Situatie } from './situatie.ts';
import { bedrag, getal, metHoofdletter } from './tekst.ts';

export type Onderdeel = 'n' | 'r' | 'y';

const REGELS: Record<Onderdeel, { percentage: Parameter<number>; maximum: Parameter<Cents>; article: string }> = {
  n: { percentage: vrijlatingPercentageN, maximum: vrijlatingMaximumN, article: 'Pw art. 31 lid 2 n' },
  r: { percentage: vrijlatingPercentageR, maximum: vrijlatingMaximumR, article: 'Pw art. 31 lid 2 r' },
  y: { percentage: vrijlatingPercentageY, maximum: vrijlatingMaximumY, article: 'Pw art. 31 lid 2 y' },
};

/** In the text of 2015 the exemption for medisch urenbeperkten was onderdeel z. */
const artikelVan = (law: Law, onderdeel: Onderdeel): string =>
  onderdeel === 'y' && law.date < '2016-01-01' ? 'Pw art. 31 lid 2 z (tekst 2015)' : REGELS[onderdeel].article;

/** Whether the exemption that the college granted on an income may be given on a day, or why not. */
export function magVrijlating(law: Law, situatie: Situatie, lid: Gezinslid, inkomst: Inkomst): Explained<boolean> {
  const onderdeel = inkomst.vrijlating;
  if (!onderdeel) return nee(law, 'Pw art. 31 lid 2', () => 'Het college heeft geen vrijlating toegekend.', []);
  const article = artikelVan(law, onderdeel);
  if (inkomst.soort !== 'loon')
    return nee(law, article, () => 'De vrijlating geldt alleen voor inkomsten uit arbeid.', []);
  if (!lid.heeftRecht) {
    return nee(law, article, () => 'De vrijlating geldt alleen voor wie zelf bijstand krijgt.', [lid.uitsluiting]);
  }
  if (onderdeel !== 'y') {
    const jongere = teJong(law, lid, onderdeel);
    if (jongere) return jongere;
  }
  if (onderdeel === 'r') {
    const ouder = geenAlleenstaandeOuder(law, situatie);
    if (ouder) return ouder;
  }
  return law.because(
    true,
    article,
    () => `Het college heeft de vrijlating van onderdeel ${onderdeel} toegekend.`,
    law.reasons
      ? [
          lid.leeftijd,
          law.fact(
            onderdeel,
            `inkomsten.${inkomst.id}.vrijlating`,
            () => `Toegekend: onderdeel ${onderdeel}.`,
            inkomst.feit,
          ),
        ]
      : [],
  );
}

function nee(law: Law, article: string, says: () => string, uses: Explained<unknown>[]): Explained<boolean> {
  return law.because(false, article, says, uses);
}

/** Art. 31 lid 5 (lid 7 in the texts of 2015 and 2016): n and r are not for people younger than 27, but for the temporary art. 31a. */
function teJong(law: Law, lid: Gezinslid, onderdeel: Onderdeel): Explained<boolean> | undefined {
  const grens = law.read(leeftijdJongere);
  if (lid.leeftijd.value >= grens.value || law.read(vrijlatingOnder27).value) return undefined;
  return nee(
    law,
    law.date < '2018-01-01' ? 'Pw art. 31 lid 7 (later lid 5)' : 'Pw art. 31 lid 5',
    () => `Geen vrijlating (onderdeel ${onderdeel}): ${lid.persoon.rol} is jonger dan ${grens.value} jaar.`,
    [lid.leeftijd, grens],
  );
}

function geenAlleenstaandeOuder(law: Law, situatie: Situatie): Explained<boolean> | undefined {
  if (situatie.partner) {
    return nee(law, 'Pw art. 31 lid 2 r', () => 'Geen vrijlating (onderdeel r): geen alleenstaande ouder.', []);
  }
  const grens = law.read(leeftijdKindVrijlating);
  const heeftJongKind = situatie.kinderen.some((kind) => {
    const jaren = ageOn(kind.geboortedatum.waarde, law.date);
    return jaren >= 0 && jaren < grens.value;
  });
  if (heeftJongKind) return undefined;
  return nee(
    law,
    'Pw art. 31 lid 2 r 1°',
    () => `Geen vrijlating (onderdeel r): geen kind jonger dan ${grens.value} jaar.`,
    [grens],
  );
}

/** Earned income of one person in a month for which each exemption may be given, cents. */
export type VrijlatingBasis = Record<Onderdeel, Cents>;

/**
 * The exemption of one person over one month. Of n, r and y only one holds at a time: n before the others; until
 * 2022-12-31 r before y, since 2023-01-01 y before r.
 * @throws Ontbreekt when the maximum of the day is not known and could make a difference.
 */
export function vrijlating(law: Law, lid: Gezinslid, basis: VrijlatingBasis): Explained<Cents> {
  const onderdeel = geldendOnderdeel(law, basis);
  if (!onderdeel) return law.because(0, 'Pw art. 31 lid 2', () => 'Geen vrijlating van inkomsten uit arbeid.', []);
  const { percentage, maximum } = REGELS[onderdeel];
  const article = artikelVan(law, onderdeel);
  const inkomsten = basis[onderdeel];
  const deel = law.read(percentage);
  const berekend = percentOf(inkomsten, deel.value);
  const grens = law.look(maximum);
  if (!grens.known) {
    if (grens.atLeast === undefined || berekend > grens.atLeast) {
      throw new Ontbreekt({ soort: 'bedrag', naam: maximum.naam, datum: law.date });
    }
    const bekend = grens.atLeast;
    return law.because(
      berekend,
      article,
      () =>
        `${getal(deel.value)}% van ${bedrag(inkomsten)} is ${bedrag(berekend)}. Het maximum van nu is niet bekend, ` +
        `maar is nooit lager dan het laatst bekende (${bedrag(bekend)}).`,
      [deel],
    );
  }
  const vrij = Math.min(berekend, grens.value);
  return law.because(
    vrij,
    article,
    () =>
      berekend > grens.value
        ? `${getal(deel.value)}% van ${bedrag(inkomsten)} is ${bedrag(berekend)}; ten hoogste ${bedrag(vrij)} blijft vrij.`
        : `${getal(deel.value)}% van ${bedrag(inkomsten)} is ${bedrag(vrij)}. Dat blijft vrij voor de ${lid.persoon.rol}.`,
    law.reasons ? [deel, law.read(maximum)] : [],
  );
}

function geldendOnderdeel(law: Law, basis: VrijlatingBasis): Onderdeel | undefined {
  const volgorde: readonly Onderdeel[] = law.date < '2023-01-01' ? RANGORDE_2015 : RANGORDE_2023;
  return volgorde.find((onderdeel) => basis[onderdeel] > 0);
}

const RANGORDE_2015: readonly Onderdeel[] = ['n', 'r', 'y'];
const RANGORDE_2023: readonly Onderdeel[] = ['n', 'y', 'r'];

/** Why an exemption somebody may expect does not apply: one sentence for the screen. */
export function geenVrijlating(law: Law, lid: Gezinslid, grond: Explained<boolean>): Explained<boolean> {
  return law.because(false, grond.article, () => `${metHoofdletter(lid.persoon.rol)}: ${grond.says}`, [grond]);
}
