import type { IsoDate, Maand } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextRecht,
  possibleRechtcommands,
  type Rechtopdracht,
  type Rechttoestand,
  rechtVoor,
  samenIn,
  vakantiegeldVanAnder,
  verhoudingVan,
} from './index.ts';

const basis = { geldig: { vanaf: '2026-01-01' }, toekenning: 'b1' } as const;
const uiteen = { vanaf: '2026-11-15', ander: 'p2', rechthebbend: true } as const;
const lopend: Rechttoestand = { ...basis, status: 'lopend' };
const gescheiden: Rechttoestand = { ...lopend, scheiding: uiteen };
const verdeeld: Rechttoestand = { ...lopend, scheiding: { ...uiteen, vakantiegeldInCenten: 4_000 } };
const SPLIT: Rechtopdracht = { commando: 'splitRecht', ...uiteen };
const VERDEEL: Rechtopdracht = { commando: 'divideVakantiegeld', bedragInCenten: 4_000 };
const doe = (recht: Rechttoestand, opdracht: Rechtopdracht) =>
  nextRecht(recht, opdracht, { vandaag: '2026-11-24', reden: 'Omdat.' });
const code = (uitslag: ReturnType<typeof nextRecht>) => (uitslag.ok ? 'mag' : uitslag.weigering.code);

describe('parting as a state of the right', () => {
  it.each([
    ['together', lopend, 'mag', 'niet-uit-elkaar'],
    ['parted', gescheiden, 'al-uit-elkaar', 'mag'],
    ['parted and divided', verdeeld, 'al-uit-elkaar', 'al-verdeeld'],
  ] as const)('%s', (_, recht, split, verdeel) => {
    expect([code(doe(recht, SPLIT)), code(doe(recht, VERDEEL))]).toEqual([split, verdeel]);
    const mogelijk = possibleRechtcommands(recht);
    expect(mogelijk.find(({ command }) => command === 'splitRecht')?.mag).toBe(split === 'mag');
    expect(mogelijk.find(({ command }) => command === 'divideVakantiegeld')?.mag).toBe(verdeel === 'mag');
  });

  it.each([
    ['2025-12-31', 'voor-ingangsdatum'],
    ['2026-01-01', 'mag'],
    ['2026-01-02', 'mag'],
  ] as const)('on %s, about the first day of the right: %s', (vanaf, verwacht) => {
    expect(code(doe(lopend, { ...SPLIT, vanaf }))).toBe(verwacht);
  });

  it('stays when the right ends, is suspended or goes on', () => {
    const einde = doe(gescheiden, { commando: 'endRecht', laatsteDag: '2026-12-31', cbsCode: '98', besluit: 'b2' });
    expect(einde).toMatchObject({ ok: true, value: { status: 'beeindigd', scheiding: uiteen } });
  });
});

describe('whose a month is', () => {
  it.each([
    ['2026-10', 'heel'],
    ['2026-11', 'deel'],
    ['2026-12', 'niet'],
  ] as const)('%s: %s', (maand, hoe) => expect(samenIn(gescheiden, maand)).toBe(hoe));

  it.each([
    ['2026-10-31', 'deel'],
    ['2026-11-01', 'niet'],
    ['2026-11-02', 'deel'],
    ['2026-11-30', 'deel'],
    ['2026-12-01', 'heel'],
  ] as const)('apart from %s on, November is %s', (vanaf, hoe) => {
    const maand: Maand = vanaf < '2026-11-01' ? '2026-10' : '2026-11';
    expect(samenIn({ ...lopend, scheiding: { ...uiteen, vanaf } }, maand)).toBe(hoe);
  });

  it('is half each for the days together, and nothing of a partner without a right (art. 24)', () => {
    expect(verhoudingVan(gescheiden, '2026-10', { heel: 2_000, samen: 2_000 })).toEqual([1, 1]);
    expect(verhoudingVan(gescheiden, '2026-11', { heel: 1_700, samen: 1_001 })).toEqual([1_200, 500]);
    expect(verhoudingVan(gescheiden, '2026-12', { heel: 1_400, samen: 0 })).toEqual([1, 0]);
    const zonder: Rechttoestand = { ...lopend, scheiding: { ...uiteen, rechthebbend: false } };
    expect(verhoudingVan(zonder, '2026-11', { heel: 1_700, samen: 1_000 })).toEqual([1, 0]);
  });

  it('no cent of a month is lost, and the other never gets more than half of it', () => {
    const bedrag = fc.integer({ min: 0, max: 500_000 });
    fc.assert(
      fc.property(bedrag, bedrag, (heel, samen) => {
        const [een, ander] = verhoudingVan(gescheiden, '2026-11', { heel, samen });
        if (heel > 0) expect(een + ander).toBe(heel);
        expect(een).toBeGreaterThanOrEqual(ander - 1);
        expect(ander).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('holiday pay that was set aside', () => {
  const maanden = new Map<Maand, number>([
    ['2026-09', 10_001],
    ['2026-10', 10_000],
    ['2026-11', 8_000],
    ['2026-12', 7_000],
  ]);
  it.each([
    ['2026-11-01', 0, Math.trunc(20_001 / 2)],
    ['2026-11-15', 4_000, Math.trunc(24_001 / 2)],
    ['2026-12-01', 0, Math.trunc(28_001 / 2)],
  ] as const)('apart from %s on: half of what was built up until then', (vanaf, samen, deel) => {
    const reserve = [...maanden.values()].reduce((som, each) => som + each, 0);
    expect(Math.abs(vakantiegeldVanAnder(vanaf, reserve, maanden, samen) - deel)).toBeLessThanOrEqual(1);
  });

  it('never more than half of what is there, whatever was paid out before', () => {
    const cents = fc.integer({ min: -50_000, max: 200_000 });
    fc.assert(
      fc.property(cents, cents, cents, (reserve, maand, samen) => {
        const deel = vakantiegeldVanAnder('2026-11-15', reserve, new Map([['2026-11', maand]]), samen);
        expect(deel).toBeGreaterThanOrEqual(0);
        expect(deel * 2).toBeLessThanOrEqual(Math.max(0, reserve) + 1);
      }),
    );
  });
});

describe('the right as it is of one of them', () => {
  const recht = {
    persoon: 'p1',
    partner: 'p2',
    toestand: {
      ...gescheiden,
      betaalstop: { gebeurtenis: 'detentie', vanaf: '2026-11-20', reden: 'van p1' },
    } as Rechttoestand,
  };
  it('goes on for one, and ended for the other without a word of what came after', () => {
    expect(rechtVoor(recht, 'p1')).toBe(recht);
    const ander = rechtVoor(recht, 'p2').toestand;
    expect(ander).toMatchObject({
      status: 'beeindigd',
      geldig: { tot: '2026-11-15' },
      einde: { laatsteDag: '2026-11-14' },
    });
    expect(JSON.stringify(ander)).not.toContain('van p1');
  });
  it.each(['2026-11-10', '2026-11-15', '2026-11-20'] as IsoDate[])(
    'ended already on %s: the first end counts',
    (tot) => {
      const einde = { laatsteDag: '2026-11-09', besluit: 'b', cbsCode: '98', ingetrokken: false } as const;
      const toestand: Rechttoestand = {
        ...gescheiden,
        status: 'beeindigd',
        geldig: { vanaf: '2026-01-01', tot },
        einde,
      };
      expect(rechtVoor({ ...recht, toestand }, 'p2').toestand.geldig.tot).toBe(tot < '2026-11-15' ? tot : '2026-11-15');
    },
  );
});
