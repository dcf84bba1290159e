import { expect, it } from 'vitest';
import { mutationReport, scoreOf } from './mutation-score.ts';

const mutant = (status: string, line = 1) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'a >= b',
  location: { start: { line } },
});

it('counts what a test found, also by never ending, and not what was left alone', () => {
  const { found, all, score } = scoreOf(
    ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'].map((s) => mutant(s)),
  );
  expect({ found, all, score }).toEqual({ found: 2, all: 4, score: 50 });
  expect(scoreOf([]).score).toBe(0);
  expect(mutationReport({ 'a.ts': { mutants: [mutant('Ignored')] } }, ['a.ts'])).toMatch(/shows nothing$/);
});

it('shows the lowest file first, and each mutant that nobody noticed', () => {
  const files = {
    'a.ts': { mutants: [mutant('Killed'), mutant('Killed')] },
    'b.ts': { mutants: [mutant('Killed'), mutant('Survived', 12)] },
  };
  expect(mutationReport(files, ['b.ts']).split('\n')).toEqual([
    'PARTIAL: 75.0% of 4 mutants found in 2 files, of the files asked for (b.ts)',
    ' 50.0%  1 of 2  b.ts',
    '100.0%  2 of 2  a.ts',
    '',
    'survived b.ts:12 EqualityOperator: a >= b',
  ]);
});
