import { keuzeOp, wettelijk } from '@meedoen/law/verordening';
import { describe, expect, it } from 'vitest';
import { LABKEUZES } from './keuzes.ts';
import { readVariant, type Variantvraag } from './variant.ts';

const MAAND = '2026-11';
const NORM = 'bedrag norm gehuwden 21 tot AOW';
const lees = (wijzigingen: Variantvraag['wijzigingen'], vanaf: Variantvraag['vanaf'] = '2026-07-01') =>
  readVariant({ vanaf, wijzigingen }, MAAND);
const code = (...vraag: Parameters<typeof lees>) => {
  const uitslag = lees(...vraag);
  return uitslag.ok ? 'goed' : uitslag.weigering.code;
};

describe('a variant', () => {
  it('says to the engine what was asked', () => {
    expect(
      lees([
        { regel: 'keuze vrijlatingArbeid', waarde: 'standaard' },
        { regel: 'keuze verlagingSchoolverlaters', waarde: null },
        { regel: 'keuze vrijeWaardeAuto', waarde: 5000_00 },
        { regel: NORM, waarde: 2000_00 },
      ]),
    ).toEqual({
      ok: true,
      value: {
        vanaf: '2026-07-01',
        keuzes: {
          vrijlatingArbeid: 'standaard',
          verlagingSchoolverlaters: null,
          vrijeWaardeAuto: { grens: 5000_00, daarboven: 'meerdere' },
        },
        bedragen: [{ naam: 'norm gehuwden 21 tot AOW', waarde: 2000_00 }],
      },
    });
  });

  it.each([
    ['2023-10-01', 'te-lang-geleden'],
    ['2023-11-01', 'goed'],
    ['2023-12-01', 'goed'],
    ['2026-10-01', 'goed'],
    ['2026-11-01', 'goed'],
    ['2026-12-01', 'na-de-maand'],
    ['2026-10-02', 'geen-eerste-dag'],
  ] as const)('that begins on %s: %s', (vanaf, verwacht) => {
    expect(code([{ regel: NORM, waarde: 1 }], vanaf)).toBe(verwacht);
  });

  // since 2026 the law itself has an amount for gifts
  it.each([
    ['2025-12-01', 'goed'],
    ['2026-01-01', 'bepaalt-de-wet'],
    ['2026-02-01', 'bepaalt-de-wet'],
  ] as const)('on gifts of the gemeente from %s: %s', (vanaf, verwacht) => {
    expect(code([{ regel: 'keuze giftenVrijPerJaar', waarde: 100_00 }], vanaf)).toBe(verwacht);
  });

  it('that the law forbids names the article', () => {
    const uitslag = lees([{ regel: 'keuze giftenVrijPerJaar', waarde: 100_00 }]);
    expect(uitslag.ok ? undefined : uitslag.weigering.artikel).toBe('Pw art. 31 lid 2 m');
  });

  it.each([
    [NORM, -1, 'getal-te-groot'],
    [NORM, 0, 'goed'],
    [NORM, 100_000_00, 'goed'],
    [NORM, 100_000_01, 'getal-te-groot'],
    [NORM, 0.5, 'getal-niet-heel'],
    [NORM, null, 'getal-te-groot'],
    ['bedrag percentage vrijlating inkomsten uit arbeid', 12.5, 'goed'],
    ['bedrag percentage vrijlating inkomsten uit arbeid', 12.555, 'getal-niet-heel'],
    ['bedrag percentage vrijlating inkomsten uit arbeid', 100.01, 'getal-te-groot'],
    ['bedrag boetepercentage', 1, 'regel-onbekend'],
    ['keuze vierOgen', 'ja', 'regel-onbekend'],
    ['keuze vrijlatingArbeid', 'soms', 'waarde-onbekend'],
    ['keuze verlagingSchoolverlaters', 101, 'getal-te-groot'],
    ['keuze verlagingSchoolverlaters', 'twintig', 'getal-te-groot'],
  ] as const)('of %s to %s: %s', (regel, waarde, verwacht) => {
    expect(code([{ regel, waarde }])).toBe(verwacht);
  });

  it('changes each rule once, and not more of them than somebody can follow', () => {
    expect(
      code([
        { regel: NORM, waarde: 1 },
        { regel: NORM, waarde: 2 },
      ]),
    ).toBe('regel-dubbel');
    expect(code(Array.from({ length: 13 }, () => ({ regel: NORM, waarde: 1 })))).toBe('te-veel-wijzigingen');
  });

  it.each(LABKEUZES.map((keuze) => [keuze.naam, keuze] as const))('%s is read back as it was chosen', (naam, keuze) => {
    for (const waarde of keuze.opties?.map((each) => each.waarde) ?? [0, keuze.getal?.max ?? 0]) {
      const regime = {
        laag: 'gemeente',
        vanaf: '2020-01-01',
        naam: 'p',
        bron: 'p',
        keuzes: { [naam]: keuze.naar(waarde) },
      } as const;
      const gekozen = keuzeOp({ ...wettelijk, regimes: [regime] }, '2026-01-01', naam);
      expect(gekozen && keuze.van(gekozen.waarde as never)).toBe(waarde);
    }
  });
});
