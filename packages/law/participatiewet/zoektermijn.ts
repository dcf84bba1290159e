import { leeftijdJongere, zoektermijnWeken } from '../amounts/index.ts';
import { addDays, ageOf, type Explained, type IsoDate, type Law } from '../kernel/index.ts';
import type { PersoonOpDag, Situatie } from './situatie.ts';
import { dag } from './tekst.ts';

/** The search period of a case: the first day on which an aanvraag is taken up, or why there is none. */
export type Zoektermijn = Explained<IsoDate | null>;

/**
 * Art. 41 lid 4: when all who apply are younger than 27, an aanvraag is not taken up until four weeks after the
 * melding. Since 2023-07-01 not for who was in practical or special education or cannot earn the minimum wage.
 * @returns null when no search period applies; undefined without a melding or a birth date
 */
export function zoektermijn(law: Law, situatie: Situatie): Zoektermijn | undefined {
  const melding = situatie.meldingsdatum;
  const { aanvrager, partner } = situatie;
  if (!melding || aanvrager.geboren === undefined || (partner && partner.geboren === undefined)) return undefined;
  const grens = law.read(leeftijdJongere);
  if (isOuder(law, aanvrager, grens.value) || (partner && isOuder(law, partner, grens.value))) {
    return geen(law, () => `Geen zoektermijn: niet iedereen is jonger dan ${grens.value} jaar.`, [grens]);
  }
  const uitzondering =
    law.date < '2023-07-01' ? undefined : (uitgezonderd(law, aanvrager) ?? (partner && uitgezonderd(law, partner)));
  if (uitzondering) return geen(law, () => uitzondering.says, [uitzondering]);
  const weken = law.read(zoektermijnWeken);
  const einde = addDays(melding.waarde, weken.value * 7);
  return law.because<IsoDate | null>(
    einde,
    'Pw art. 41 lid 4',
    () =>
      `Zoektermijn van ${weken.value} weken na de melding op ${dag(melding.waarde)}: een aanvraag kan vanaf ${dag(einde)}.`,
    [weken, law.fact(melding.waarde, 'meldingsdatum', () => `Gemeld op ${dag(melding.waarde)}.`, melding.feit)],
  );
}

const isOuder = (law: Law, { geboren }: PersoonOpDag, grens: number): boolean =>
  geboren !== undefined && ageOf(geboren, law.date) >= grens;

function geen(law: Law, says: () => string, uses: readonly Explained<unknown>[]): Zoektermijn {
  return law.because<IsoDate | null>(null, 'Pw art. 41 lid 4', says, uses);
}

/** Art. 41 lid 4 a and b, text since 2023-07-01. */
function uitgezonderd(law: Law, persoon: PersoonOpDag): Explained<boolean> | undefined {
  const gronden = [
    ['praktijkonderwijs', 'volgde in het afgelopen jaar praktijkonderwijs of voortgezet speciaal onderwijs'],
    ['medischUrenbeperkt', 'is medisch urenbeperkt'],
    ['doelgroepLoonkostensubsidie', 'hoort bij de doelgroep loonkostensubsidie'],
  ] as const;
  for (const [naam, zin] of gronden) {
    const feit = persoon[naam];
    if (!feit?.waarde) continue;
    return law.fact(true, `${persoon.rol}.${naam}`, () => `Geen zoektermijn: de ${persoon.rol} ${zin}.`, feit.feit);
  }
  return undefined;
}
