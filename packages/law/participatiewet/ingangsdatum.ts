import { maandenVoorMelding } from '../amounts/index.ts';
import { addDays, addMonths, type Explained, type IsoDate, lawOn } from '../kernel/index.ts';
import type { Beleid } from '../verordening/index.ts';
import { beoordeel } from './deel.ts';
import type { Dossier } from './dossier.ts';
import { situatieOp } from './situatie.ts';
import { dag } from './tekst.ts';
import { type Rekenopties, wetOp } from './wet-op.ts';
import { wisseldagen } from './wisseldagen.ts';
import { zoektermijn } from './zoektermijn.ts';

/**
 * Art. 44 lid 1: the day on which the right arose, not before the melding. Income is judged per month and plays no
 * part here. Lid 3 (late through own fault) and lid 5 (since 2026: up to three months earlier) are a decision of the
 * college, known from what it granted.
 * @param tot last day to look at
 * @returns undefined without a melding, when no right arose, or when a fact is missing
 */
export function ingangsdatum(
  dossier: Dossier,
  beleid: Beleid,
  tot: IsoDate,
  opties: Rekenopties = {},
): Explained<IsoDate> | undefined {
  const melding = dossier.meldingsdatum;
  const toegekend = dossier.toekenning?.vanaf;
  if (toegekend !== undefined && toegekend <= tot) {
    return wetOp(toegekend, beleid, opties).because(
      toegekend,
      'Pw art. 44',
      () => `Het college heeft de bijstand toegekend vanaf ${dag(toegekend)}.`,
      [],
    );
  }
  if (!melding || melding.waarde > tot) return undefined;
  const law = wetOp(melding.waarde, beleid, opties);
  const begin = eersteDagMetRecht(dossier, beleid, melding.waarde, tot, opties);
  if (begin === undefined) return undefined;
  return law.because(
    begin,
    'Pw art. 44 lid 1',
    () =>
      begin === melding.waarde
        ? `De bijstand begint op de dag van de melding: ${dag(begin)}.`
        : `Het recht ontstaat na de melding, op ${dag(begin)}.`,
    law.reasons
      ? [
          law.fact(melding.waarde, 'meldingsdatum', () => `Gemeld op ${dag(melding.waarde)}.`, melding.feit),
          zoektermijn(law, situatieOp(dossier, melding.waarde)) ?? [],
        ].flat()
      : [],
  );
}

/**
 * First day from which the college may grant bijstand: the day of the melding (art. 44 lid 1), and since 2026 up to
 * three months before it where individual circumstances require (lid 5). Whether they do is an oordeel of the college.
 * The text in force on the day of the melding is used.
 */
export const eersteIngangsdatum = (melding: IsoDate): Explained<IsoDate> => vroegsteOp(melding)(melding);

const vroegsteOp = (melding: IsoDate) => (melding < '2026-01-01' ? vroegste2015 : vroegste2026);

const vroegste2015 = (melding: IsoDate): Explained<IsoDate> =>
  lawOn(melding).because(melding, 'Pw art. 44 lid 1', () => `Niet voor de melding: ${dag(melding)}.`, []);

function vroegste2026(melding: IsoDate): Explained<IsoDate> {
  const law = lawOn(melding);
  const maanden = law.read(maandenVoorMelding);
  const eerste = addMonths(melding, -maanden.value);
  return law.because(
    eerste,
    'Pw art. 44 lid 5',
    () => `Ten vroegste ${maanden.value} maanden voor de melding: ${dag(eerste)}.`,
    [maanden],
  );
}

function eersteDagMetRecht(
  dossier: Dossier,
  beleid: Beleid,
  melding: IsoDate,
  tot: IsoDate,
  opties: Rekenopties,
): IsoDate | undefined {
  const opMelding = heeftRechtOp(dossier, beleid, melding, opties);
  if (opMelding !== false) return opMelding ? melding : undefined;
  for (const datum of wisseldagen(dossier, beleid, melding, addDays(tot, 1))) {
    const heeft = heeftRechtOp(dossier, beleid, datum, opties);
    if (heeft !== false) return heeft ? datum : undefined;
  }
  return undefined;
}

/** Undefined when something is missing that decides. */
function heeftRechtOp(dossier: Dossier, beleid: Beleid, datum: IsoDate, opties: Rekenopties): boolean | undefined {
  const law = wetOp(datum, beleid, opties);
  const deel = { law, situatie: situatieOp(dossier, datum), vanaf: datum, tot: addDays(datum, 1), dagen: 1 };
  const { geenRecht, volledig } = beoordeel(deel, beleid);
  if (!volledig) return undefined;
  return geenRecht === undefined;
}
