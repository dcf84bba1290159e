import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHuishouden, countVerschil, emptyTelling, sumTellingen, type Telling } from './telling.ts';

const bedrag = fc.option(fc.integer({ min: 0, max: 250_000 }), { nil: undefined });
const huishoudens = fc.array(
  fc.record({ soort: fc.constantFrom('alleenstaande', 'paar'), nu: bedrag, straks: bedrag }),
  { maxLength: 40 },
);
type Rij = typeof huishoudens extends fc.Arbitrary<infer T> ? T : never;

function telOp(rijen: Rij): Telling {
  const telling = emptyTelling();
  for (const { soort, nu, straks } of rijen) {
    countHuishouden(telling, { soort }, nu);
    countVerschil(telling, { soort }, nu, straks);
  }
  return telling;
}

describe('counts of a variant', () => {
  it('put a loss and a gain under the step they lie in, on its edges too', () => {
    const verschillen = [-1001, -1000, -1, 0, 1, 1000, 1001];
    const { verschillen: stappen, totaal } = telOp(
      verschillen.map((v) => ({ soort: 'paar', nu: 5000, straks: 5000 + v })),
    );
    expect(stappen).toEqual({ '-2000': 1, '-1000': 2, '0': 2, '1000': 1 });
    expect(totaal).toMatchObject({ alle: 7, achteruit: 3, vooruit: 3, min: -2002, plus: 2002 });
  });

  it('tell who loses everything, who gets something again and whose amount is not known', () => {
    const telling = telOp([
      { soort: 'paar', nu: 100, straks: 0 },
      { soort: 'paar', nu: 0, straks: 100 },
      { soort: 'paar', nu: 100, straks: undefined },
      { soort: 'paar', nu: undefined, straks: 100 },
    ]);
    expect(telling).toMatchObject({ verliestAlles: 1, krijgtWeer: 1, nu: 100, straks: 100 });
    expect(telling.totaal).toMatchObject({ alle: 4, onbekend: 2, achteruit: 1, vooruit: 1 });
  });

  it('of parts are those of the whole, and what is lost and gained is the difference of the totals', () => {
    fc.assert(
      fc.property(huishoudens, huishoudens, (een, twee) => {
        const geheel = telOp([...een, ...twee]);
        expect(sumTellingen([telOp(een), telOp(twee)])).toEqual(geheel);
        expect(geheel.straks - geheel.nu).toBe(geheel.totaal.min + geheel.totaal.plus);
        expect(Object.values(geheel.verschillen).reduce((a, b) => a + b, 0)).toBe(
          geheel.totaal.achteruit + geheel.totaal.vooruit,
        );
        const perSoort = Object.values(geheel.groepen.soort ?? {});
        for (const wat of ['alle', 'onbekend', 'achteruit', 'vooruit', 'min', 'plus'] as const)
          expect(perSoort.reduce((som, each) => som + each[wat], 0)).toBe(geheel.totaal[wat]);
      }),
    );
  });
});
