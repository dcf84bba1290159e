import { describe, expect, it } from 'vitest';
import { attempt, type IsoDate, lawOn } from '../kernel/index.ts';
import {
  adviesBeschutWerkUiterlijk,
  magPremie,
  moetBeschutWerkBieden,
  participatieplaatsmomenten,
  participatieplaatsTot,
  participatieplaatsZonderVooruitgangTot,
  proefplaatsTot,
} from './voorziening.ts';

const law = lawOn('2026-03-01');

describe('proefplaats (art. 8a lid 2 d)', () => {
  it.each<[IsoDate, boolean, IsoDate]>([
    ['2026-03-01', false, '2026-04-30'],
    ['2026-03-01', true, '2026-08-31'],
    ['2026-01-31', false, '2026-03-30'],
  ])('from %s, extended %s: to %s', (begin, verlengd, tot) =>
    expect(proefplaatsTot(law, begin, verlengd)).toMatchObject({ value: tot, article: 'Pw art. 8a lid 2 d' }),
  );
  it('names what is missing before the text that was read', () =>
    expect(attempt(() => proefplaatsTot(lawOn('2025-12-31'), '2025-12-31', false))).toMatchObject({
      ok: false,
      wat: { soort: 'bedrag', naam: 'maanden proefplaats' },
    }));
});

describe('participatieplaats (art. 10a)', () => {
  it.each<[0 | 1 | 2, IsoDate, string]>([
    [0, '2028-02-29', 'Pw art. 10a lid 1'],
    [1, '2029-02-28', 'Pw art. 10a lid 9'],
    [2, '2030-02-28', 'Pw art. 10a lid 10'],
  ])('extended %i times: to %s', (keren, tot, article) =>
    expect(participatieplaatsTot(law, '2026-03-01', keren)).toMatchObject({ value: tot, article }),
  );
  it('has its moments in order: schooling, premie, the look after nine months', () => {
    const { value } = participatieplaatsmomenten(law, '2026-03-01', '2028-02-29');
    expect(value.map(({ wat, op }) => `${op} ${wat}`)).toEqual([
      '2026-09-01 scholing',
      '2026-09-01 premie',
      '2026-12-01 beoordeling',
      '2027-03-01 premie',
      '2027-09-01 premie',
      '2028-02-29 beoordeling-voor-verlenging',
      '2028-03-01 premie',
    ]);
  });
  it.each<[IsoDate, number]>([
    ['2026-08-30', 0],
    ['2026-08-31', 1],
    ['2026-09-01', 1],
  ])('a premie needs six whole months: last day %s gives %i', (tot, aantal) =>
    expect(participatieplaatsmomenten(law, '2026-03-01', tot).value.filter(({ wat }) => wat === 'premie')).toHaveLength(
      aantal,
    ),
  );
  it('ends after twelve months when it did not help (lid 8)', () =>
    expect(participatieplaatsZonderVooruitgangTot(law, '2026-03-01').value).toBe('2027-02-28'));
});

describe('beschut werk (art. 10b)', () => {
  it('UWV advises within eight weeks', () =>
    expect(adviesBeschutWerkUiterlijk(law, '2026-03-02').value).toBe('2026-04-27'));
  it.each([
    [2, true],
    [3, false],
    [4, false],
  ])('%i of 3 places filled: a place is owed %s', (gevuld, moet) =>
    expect(moetBeschutWerkBieden(law, gevuld, 3).value).toBe(moet),
  );
});

describe('premie (art. 31 lid 2 j, lid 5)', () => {
  const volwassen = { leeftijd: 27, doelgroep: false };
  const eerder = (...bedragen: number[]) => bedragen.map((bedrag) => ({ op: '2026-01-10' as IsoDate, bedrag }));
  it.each([
    [3397_99, true],
    [3398_00, true],
    [3398_01, false],
  ])('%i in one year: %s', (bedrag, mag) => expect(magPremie(law, bedrag, [], volwassen).value).toBe(mag));
  it('counts what was given in the same calendar year only', () => {
    expect(magPremie(law, 1398_00, eerder(2000_00), volwassen).value).toBe(true);
    expect(magPremie(law, 1398_01, eerder(2000_00), volwassen).value).toBe(false);
    expect(magPremie(law, 3398_00, [{ op: '2025-12-31', bedrag: 2000_00 }], volwassen).value).toBe(true);
  });
  it('is given once or twice a year', () => {
    expect(magPremie(law, 1_00, eerder(1_00), volwassen).value).toBe(true);
    expect(magPremie(law, 1_00, eerder(1_00, 1_00), volwassen).value).toBe(false);
  });
  it.each([
    [26, false, false],
    [26, true, true],
    [27, false, true],
  ])('at %i, doelgroep %s: %s', (leeftijd, doelgroep, mag) =>
    expect(magPremie(law, 100_00, [], { leeftijd, doelgroep }).value).toBe(mag),
  );
  it('after July 2026 goes by the last known amount, and asks for the new one above it', () => {
    const later = lawOn('2026-11-24');
    expect(magPremie(later, 3398_00, [], volwassen).value).toBe(true);
    expect(attempt(() => magPremie(later, 3398_01, [], volwassen))).toMatchObject({
      ok: false,
      wat: { soort: 'bedrag', naam: 'maximum premie arbeidsinschakeling' },
    });
  });
});
