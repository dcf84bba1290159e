import type { IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaalschema, type Regeling, schemaSinds } from './index.ts';

const REGELING: Extract<Regeling, { toestand: 'loopt' }> = {
  ...{ id: 'r1', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'selena', voorgesteldDoor: 'inwoner' },
  ...{ voorgesteldOp: '2026-08-20', toelichting: '', perMaand: 50_00, wijze: 'overmaken', vanaf: '2026-09' },
  ...{ vorderingen: ['v1'], toestand: 'loopt', akkoordOp: '2026-08-25', akkoordDoor: 'ine' },
};
const stand = (
  betalingen: readonly (readonly [IsoDate, number])[],
  vandaag: IsoDate,
  rest: number,
  r: Regeling = REGELING,
) =>
  betaalschema(
    r,
    betalingen.map(([op, bedrag]) => ({ op, bedrag })),
    '2026-08-25',
    rest,
    vandaag,
  );

describe('what was agreed against what came', () => {
  it('a month that is over without money is late; the month that runs is not', () => {
    expect(stand([['2026-09-28', 50_00]], '2026-11-24', 450_00)).toEqual({
      termijnen: [
        { maand: '2026-09', afgesproken: 50_00, uiterlijk: '2026-09-30', ontvangen: 50_00, stand: 'betaald' },
        { maand: '2026-10', afgesproken: 50_00, uiterlijk: '2026-10-31', ontvangen: 0, stand: 'te-laat' },
        { maand: '2026-11', afgesproken: 50_00, uiterlijk: '2026-11-30', ontvangen: 0, stand: 'open' },
      ],
      achterstand: 50_00,
    });
  });

  it.each([
    ['2026-09-30', 'open'],
    ['2026-10-01', 'te-laat'],
  ] as const)('on %s September is %s', (vandaag, verwacht) =>
    expect(stand([], vandaag, 500_00).termijnen[0]?.stand).toBe(verwacht),
  );

  it('money fills the oldest month, and one payment ahead is no arrears', () => {
    const { termijnen, achterstand } = stand([['2026-08-30', 120_00]], '2026-11-24', 380_00);
    expect(termijnen.map(({ ontvangen }) => ontvangen)).toEqual([50_00, 50_00, 20_00]);
    expect(achterstand).toBe(0);
  });

  it('months of a pause have no line, and the last month is what was left', () => {
    const pauze = { vanaf: '2026-10', totEnMet: '2026-10', reden: 'Ziek' } as const;
    const r: Regeling = { ...REGELING, toestand: 'gepauzeerd', akkoordOp: '2026-08-25', akkoordDoor: 'ine', pauze };
    expect(stand([], '2026-11-24', 500_00, r).termijnen.map(({ maand }) => maand)).toEqual(['2026-09', '2026-11']);
    expect(stand([], '2026-11-24', 70_00).termijnen.map(({ afgesproken }) => afgesproken)).toEqual([50_00, 20_00]);
  });

  it('is nothing where it is kept back from the benefit', () => {
    expect(stand([], '2026-11-24', 500_00, { ...REGELING, wijze: 'inhouden' }).termijnen).toEqual([]);
  });

  it('counts from the day it was agreed, also before its first month', () => {
    expect(schemaSinds(REGELING, '2026-08-25')).toBe('2026-08-25');
    expect(schemaSinds(REGELING, '2026-09-20')).toBe('2026-09-01');
  });

  it('never shows more than was owed or more than came', () => {
    const bedrag = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(fc.array(bedrag, { maxLength: 6 }), fc.integer({ min: 0, max: 200_000 }), (betaald, rest) => {
        const alles = betaald.reduce((som, each) => som + each, 0);
        const { termijnen, achterstand } = stand(
          betaald.map((each) => ['2026-09-15', each] as const),
          '2027-06-15',
          rest,
        );
        const som = (van: 'afgesproken' | 'ontvangen') => termijnen.reduce((totaal, each) => totaal + each[van], 0);
        expect(som('afgesproken')).toBeLessThanOrEqual(rest + alles);
        expect(som('ontvangen')).toBeLessThanOrEqual(alles);
        expect(achterstand).toBeLessThanOrEqual(rest);
      }),
    );
  });
});
