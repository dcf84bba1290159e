import { PARAMETERS } from '@meedoen/casework/beleid';
import { instant } from '@meedoen/casework/tijdstip';
import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import { berekenMaand } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import {
  choiceRead,
  type Keuzewijziging,
  type Labhuishouden,
  layVariant,
  numberRead,
  Populatie,
  type Variant,
} from '@meedoen/simulation/beleidslab';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierOf } from './dossier.ts';
import { genereer } from './genereer.ts';

const MAAND = '2026-11';
/** As many as the demo has; `npm run proof` asks for more. */
const AANTAL = Number(process.env.MEEDOEN_LAB_HUISHOUDENS ?? 1200);
const VARIANTEN = Number(process.env.MEEDOEN_LAB_VARIANTEN ?? 15);

/** A policy with something to change: choices of two layers, and an amount entered by hand. */
const beleid: Beleid = {
  naam: 'proef',
  versie: '1',
  regimes: [
    {
      ...{ laag: 'uitvoerder', vanaf: '2023-01-01', naam: 'Beleidsregels', bron: 'Proef' },
      keuzes: {
        kostendelersuitzonderingen: [{ groep: 'gastgezin', maanden: 6, verlengingMaanden: 3 }],
        vrijlatingBovenNorm: 'telt-niet',
      },
    },
    {
      ...{ laag: 'gemeente', vanaf: '2026-03-01', naam: 'Verordening', bron: 'Proef' },
      keuzes: { vrijlatingArbeid: 'op-verzoek' },
    },
  ],
};

const populatie = new Populatie(MAAND, new Map([['9901', beleid]]));
const huishoudens: Labhuishouden[] = [];
for (const huis of genereer(2026, AANTAL * 2)) {
  if (!huis.recht || huishoudens.length === AANTAL) continue;
  const dossier = dossierOf(huis, instant('2026-11-24T12:00:00.000Z'));
  huishoudens.push({ dossier, volledig: true, beleid: '9901', groepen: { gemeente: huis.gemeente } });
}
populatie.add(huishoudens);

const explained = (onder: Beleid) =>
  huishoudens.map(({ dossier }) => berekenMaand(dossier, MAAND, onder).uitkering?.value);

const vanaf = fc.integer({ min: 0, max: 14 }).map((n) => addMonths('2025-10-01' as IsoDate, n));
const keuzes: fc.Arbitrary<Keuzewijziging> = fc.record(
  {
    vrijlatingArbeid: fc.constantFrom('standaard' as const, 'op-verzoek' as const, null),
    vrijlatingBovenNorm: fc.constantFrom('telt' as const, 'telt-niet' as const, null),
    normwisselingInMaand: fc.constantFrom('kalenderdagen' as const, 'volgende-maand' as const, null),
    kostendelersuitzonderingen: fc.constantFrom(null, [
      { groep: 'gastgezin' as const, maanden: 3, verlengingMaanden: 0 },
    ]),
    verlagingSchoolverlaters: fc.constantFrom(null, { percentage: 20 }),
    vrijlating34aVooruit: fc.boolean(),
  },
  { requiredKeys: [] },
);
/** Numbers of the law that somebody of the caseload rests on, and some that nobody does. */
const gelezen = populatie.reads();
const bedragen = fc.uniqueArray(
  fc.record({
    parameter: fc.constantFrom(
      ...[...PARAMETERS.values()].filter(
        ({ unit, ...rest }) => ['cents', 'percent', 'months'].includes(unit) && (gelezen[numberRead(rest)] ?? 0) > 0,
      ),
      ...[...PARAMETERS.values()].filter(({ naam }) => /34a/.test(naam)),
    ),
    deel: fc.double({ min: 0.3, max: 1.8, noNaN: true }),
  }),
  { maxLength: 3, selector: ({ parameter }) => parameter },
);
const variant: fc.Arbitrary<Variant> = fc.record({ vanaf, keuzes, bedragen }).map(({ bedragen: anders, ...rest }) => ({
  ...rest,
  bedragen: anders.map(({ parameter, deel }) => {
    const laatste = parameter.values.at(-1)?.value;
    return { parameter, waarde: Math.round((typeof laatste === 'number' ? laatste : 0) * deel) };
  }),
}));

/** A proof of many more households takes as long as it takes. */
const GEDULD = process.env.MEEDOEN_LAB_HUISHOUDENS ? 3_600_000 : 60_000;

describe('the lab over the caseload', { timeout: GEDULD }, () => {
  it('gives every household what the explained law gives it', () => {
    expect(populatie.amounts()).toEqual(explained(beleid));
    expect(populatie.amounts().filter((bedrag) => bedrag !== undefined).length).toBeGreaterThan(AANTAL * 0.95);
  });

  it('gives every household what the explained law gives it under a variant, also those that were not computed again', () => {
    let anders = 0;
    fc.assert(
      fc.property(variant, (each) => {
        const uitkomst = populatie.amounts(each);
        const uitleg = explained(layVariant(beleid, each));
        expect(uitkomst).toEqual(uitleg);
        if (uitkomst.some((bedrag, i) => bedrag !== populatie.amounts()[i])) anders += 1;
      }),
      { numRuns: VARIANTEN },
    );
    expect(anders).toBeGreaterThan(VARIANTEN / 3);
  });

  it('computes only who rests on what changes', () => {
    const { herrekend, totaal } = populatie.count({
      vanaf: '2026-01-01',
      keuzes: { vrijlatingBovenNorm: 'telt' },
      bedragen: [],
    });
    expect(herrekend).toBe(gelezen[choiceRead('vrijlatingBovenNorm')]);
    expect(herrekend).toBeGreaterThan(0);
    expect(herrekend).toBeLessThan(totaal.alle / 2);
  });
});
