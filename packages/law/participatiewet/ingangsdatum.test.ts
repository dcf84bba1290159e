import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { eersteIngangsdatum } from './ingangsdatum.ts';

// Pw art. 44 lid 5, Stb. 2025, 312, in force 1 January 2026: at most three months before the melding.

describe('first day from which the college may grant', () => {
  it.each<[string, IsoDate, IsoDate, string]>([
    ['day before the change: the melding itself', '2025-12-31', '2025-12-31', 'Pw art. 44 lid 1'],
    ['day of the change', '2026-01-01', '2025-10-01', 'Pw art. 44 lid 5'],
    ['day after', '2026-01-02', '2025-10-02', 'Pw art. 44 lid 5'],
    ['a month without that day gives its last day', '2026-05-31', '2026-02-28', 'Pw art. 44 lid 5'],
    ['2015', '2015-03-15', '2015-03-15', 'Pw art. 44 lid 1'],
  ])('%s', (_, melding, value, article) => {
    expect(eersteIngangsdatum(melding)).toMatchObject({ value, article });
  });
  it('says so, with the term and its source', () => {
    const [maanden] = eersteIngangsdatum('2026-11-24').uses;
    expect(eersteIngangsdatum('2026-11-24').says).toBe('Ten vroegste 3 maanden voor de melding: 24 augustus 2026.');
    expect(maanden).toMatchObject({ value: 3, article: 'Pw art. 44 lid 5' });
  });
});
