import { describe, expect, it } from 'vitest';
import { addressOfWerkblad, emptyVariant, readWerkblad, withChange, withoutVariant, withWaarde } from './varianten.ts';

const VANDAAG = '2026-11-24';
const blad = {
  op: 1,
  varianten: [
    emptyVariant(VANDAAG),
    {
      vanaf: '2026-01-01' as const,
      wijzigingen: [
        { regel: 'bedrag norm & meer', waarde: 12.5 },
        { regel: 'keuze x', waarde: null },
      ],
    },
  ],
};

describe('the address of the lab', () => {
  it('holds the whole sheet, so that it can be shared', () => {
    expect(readWerkblad(new URLSearchParams(addressOfWerkblad(blad).toString()), VANDAAG)).toEqual(blad);
  });

  it.each([
    '',
    'geen json',
    '{}',
    '[]',
    '["2026-13-01"]',
    '["2026-01-01",["x"]]',
    '["2026-01-01",["x",{}]]',
    '["2026-01-01",7]',
  ])('that is broken (%s) begins with nothing changed', (variant) => {
    const leeg = { op: 0, varianten: [emptyVariant(VANDAAG)] };
    expect(readWerkblad(new URLSearchParams({ variant, op: '9' }), VANDAAG)).toEqual(leeg);
  });

  it('holds at most four', () => {
    const adres = new URLSearchParams();
    for (let i = 0; i < 6; i++) adres.append('variant', '["2026-01-01"]');
    expect(readWerkblad(adres, VANDAAG).varianten).toHaveLength(4);
  });
});

describe('a change in a variant', () => {
  it('is added, replaced in its place, and taken away', () => {
    const een = withWaarde(withWaarde(emptyVariant(VANDAAG), 'a', 1), 'b', 2);
    expect(withWaarde(een, 'a', 3).wijzigingen).toEqual([
      { regel: 'a', waarde: 3 },
      { regel: 'b', waarde: 2 },
    ]);
    expect(withWaarde(een, 'a', undefined).wijzigingen).toEqual([{ regel: 'b', waarde: 2 }]);
    expect(withChange(blad, () => een).varianten).toEqual([blad.varianten[0], een]);
  });

  it('leaves the variant that is worked on where it can when another is taken away', () => {
    const [a, b] = blad.varianten;
    if (!a || !b) throw new Error('two variants');
    const drie = { varianten: [a, b, { ...a, vanaf: '2026-05-01' as const }], op: 1 };
    expect(withoutVariant(drie, 0)).toEqual({ varianten: drie.varianten.slice(1), op: 0 });
    expect(withoutVariant(drie, 2)).toEqual({ varianten: [a, b], op: 1 });
    expect(withoutVariant(drie, 1)).toEqual({ varianten: [a, drie.varianten[2]], op: 1 });
    expect(withoutVariant({ ...drie, op: 2 }, 2)).toEqual({ varianten: [a, b], op: 1 });
  });
});
