import { leeftijdKostendeler, meerderjarig } from '../amounts/index.ts';
import { addMonths, ageOf, BARE_ZERO, bareNumber, type Explained, type IsoDate, type Law } from '../kernel/index.ts';
import { type Beleid, keuzeOp, MAXIMUM_KOSTENDELERSUITZONDERING } from '../verordening/index.ts';
import type { Geldend, Kostendelersuitzondering } from './dossier.ts';
import type { MedebewonerOpDag, Situatie } from './situatie.ts';
import { dag } from './tekst.ts';

const WETTELIJK: Partial<Record<Kostendelersuitzondering, { onderdeel: string; says: string }>> = {
  huurder: { onderdeel: 'b', says: 'huurt voor een commerciële prijs' },
  kostganger: { onderdeel: 'b', says: 'is kostganger voor een commerciële prijs' },
  medehuurder: { onderdeel: 'c', says: 'huurt van dezelfde verhuurder voor een commerciële prijs' },
  student: { onderdeel: 'd', says: 'volgt onderwijs waarvoor studiefinanciering kan bestaan' },
  bbl: { onderdeel: 'd', says: 'volgt een beroepsbegeleidende leerweg' },
};

/** Where the law of a date says who counts: art. 22a lid 4 until 2015-12-31, art. 19a lid 1 since. */
const artikel = (law: Law): string => (law.date < '2016-01-01' ? 'Pw art. 22a lid 4' : 'Pw art. 19a lid 1');

/**
 * Number of housemates that share the costs (art. 19a; in 2015 art. 22a lid 4), without the belanghebbende and the
 * partner. Its reasons name each housemate and why they count or do not.
 */
export function kostendelendeMedebewoners(law: Law, situatie: Situatie, beleid: Beleid): Explained<number> {
  const { medebewoners, kinderen } = situatie;
  if (!law.reasons && medebewoners.length === 0 && kinderen.length === 0) return BARE_ZERO;
  const grens = law.read(leeftijdKostendeler);
  let aantal = 0;
  const uses: Explained<unknown>[] = [];
  for (const medebewoner of medebewoners) {
    const telt = teltMee(law, medebewoner, grens, beleid);
    if (telt.value) aantal += 1;
    if (law.reasons) uses.push(telt);
  }
  if (kinderen.length > 0) {
    // A grown-up child at home is a housemate as any other.
    const meerderjarigVanaf = law.read(meerderjarig).value;
    for (const kind of kinderen) {
      if (ageOf(kind.geboren, law.date) < meerderjarigVanaf) continue;
      const telt = teltMee(law, kind, grens, beleid);
      if (telt.value) aantal += 1;
      if (law.reasons) uses.push(telt);
    }
  }
  if (!law.reasons) return bareNumber(aantal);
  return law.because(
    aantal,
    artikel(law),
    () => (aantal === 0 ? 'Geen kostendelende medebewoners.' : `Kostendelende medebewoners: ${aantal}.`),
    uses,
  );
}

function teltMee(law: Law, m: MedebewonerOpDag, grens: Explained<number>, beleid: Beleid): Explained<boolean> {
  const jaren = ageOf(m.geboren, law.date);
  const geboren = () =>
    law.fact(
      m.geboortedatum.waarde,
      `medebewoners.${m.id}.geboortedatum`,
      () => `Medebewoner van ${jaren} jaar.`,
      m.feit,
    );
  if (jaren < grens.value) {
    return law.because(
      false,
      artikel(law),
      () => `Medebewoner van ${jaren} jaar telt niet mee: jonger dan ${grens.value} jaar.`,
      law.reasons ? [geboren(), grens] : [],
    );
  }
  if (m.uitzondering) {
    const uitgezonderd = isUitgezonderd(law, m.uitzondering, m.id, beleid);
    if (uitgezonderd.value) return law.because(false, uitgezonderd.article, () => uitgezonderd.says, uitgezonderd.uses);
    return law.because(true, artikel(law), () => `Medebewoner van ${jaren} jaar telt mee. ${uitgezonderd.says}`, [
      uitgezonderd,
    ]);
  }
  return law.because(
    true,
    artikel(law),
    () => `Medebewoner van ${jaren} jaar telt mee als kostendeler.`,
    law.reasons ? [geboren(), grens] : [],
  );
}

function isUitgezonderd(
  law: Law,
  uitzondering: Geldend<Kostendelersuitzondering>,
  id: string,
  beleid: Beleid,
): Explained<boolean> {
  const feit = law.fact(
    uitzondering.waarde,
    `medebewoners.${id}.uitzondering`,
    () => `Vastgelegd: ${uitzondering.waarde}.`,
    uitzondering.feit,
  );
  const wettelijk = WETTELIJK[uitzondering.waarde];
  if (wettelijk) {
    return law.because(
      true,
      `${artikel(law)} ${wettelijk.onderdeel}`,
      () => `Medebewoner telt niet mee: ${wettelijk.says}.`,
      [feit],
    );
  }
  const keuze = keuzeOp(beleid, law.date, 'kostendelersuitzonderingen');
  const groep = keuze?.waarde.find((g) => g.groep === uitzondering.waarde);
  if (!keuze || !groep) {
    return law.because(false, artikel(law), () => `Het beleid kent geen uitzondering voor ${uitzondering.waarde}.`, [
      feit,
    ]);
  }
  const tot = uitzonderingTot(uitzondering.vanaf, groep.maanden, groep.verlengingMaanden);
  const loopt = tot === undefined || law.date < tot;
  return law.because(
    loopt,
    'beleid kostendelersnorm',
    () =>
      loopt
        ? `Medebewoner telt nog niet mee: ${uitzondering.waarde}${tot ? `, uiterlijk tot ${dag(tot)}` : ''}.`
        : `De uitzondering voor ${uitzondering.waarde} duurde ten hoogste ${groep.maanden} en ${groep.verlengingMaanden} maanden.`,
    [
      feit,
      law.choice(
        `${groep.maanden} + ${groep.verlengingMaanden} maanden`,
        { soort: 'beleid', naam: 'kostendelersuitzonderingen', bron: keuze.regime.bron },
        'beleid kostendelersnorm',
        () =>
          `${keuze.regime.naam}: ${groep.groep} ten hoogste ${groep.maanden} en ${groep.verlengingMaanden} maanden.`,
      ),
    ],
  );
}

/** First day on which a local exemption has run out, its extension included; undefined when its start is unknown. */
export function uitzonderingTot(vanaf: IsoDate | undefined, maanden: number, verlenging: number): IsoDate | undefined {
  if (vanaf === undefined) return undefined;
  const { maanden: meeste, verlengingMaanden: meesteVerlenging } = MAXIMUM_KOSTENDELERSUITZONDERING;
  return addMonths(vanaf, Math.min(maanden, meeste) + Math.min(verlenging, meesteVerlenging));
}
