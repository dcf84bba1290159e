import { describe, expect, it } from 'vitest';
import { eerstvolgendeBankdag, isBankdag } from './bankdag.ts';

describe('a bank day', () => {
  it.each([
    ['2026-01-01', false, "New Year's Day"],
    ['2026-01-02', true, 'equal to a holiday for terms only'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-04-07', true, 'the day after'],
    ['2026-04-27', true, "King's Day"],
    ['2026-05-01', false, '1 May'],
    ['2026-05-05', true, 'Liberation Day'],
    ['2026-05-14', true, 'Ascension'],
    ['2026-05-25', true, 'Whit Monday'],
    ['2026-11-27', true, 'a Friday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2027-12-26', false, 'a Sunday and 26 December'],
  ] as const)('%s: %s (%s)', (datum, wel, _waarom) => {
    expect(isBankdag(datum)).toBe(wel);
  });

  it('is the first one from a day on', () => {
    expect(eerstvolgendeBankdag('2026-11-27')).toBe('2026-11-27');
    expect(eerstvolgendeBankdag('2026-12-25')).toBe('2026-12-28');
    expect(eerstvolgendeBankdag('2026-04-03')).toBe('2026-04-07');
  });
});
