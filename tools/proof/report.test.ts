import { describe, expect, it } from 'vitest';
import { stillToRun, writeReport } from './report.ts';

const done = { ok: true, report: '10 passed', commit: 'abc', finished: '2026-01-01T00:00:00Z', seconds: 61.4 };

describe('a proof', () => {
  it('runs again after a failure and on another commit, not when it passed on this one', () => {
    const log = {
      one: done,
      two: { ...done, ok: false },
      three: { ...done, commit: 'older' },
      half: { ...done, partial: true },
    };
    expect(stillToRun(['one', 'two', 'three', 'half', 'four'], log, 'abc')).toEqual(['two', 'three', 'half', 'four']);
  });
  it('is reported with what it shows, and so is one that never ran', () => {
    const proofs = [
      { name: 'one', shows: 'It holds.' },
      { name: 'four', shows: 'It would.' },
    ];
    const report = writeReport(proofs, { one: done }, { date: '2026-01-01', commit: 'abc', machine: 'node' });
    expect(report).toContain(
      '## one: passed\n\nIt holds.\n\n2026-01-01T00:00:00Z, 61 s, commit abc\n\n```text\n10 passed',
    );
    const half = writeReport(proofs, { one: { ...done, partial: true } }, { date: '', commit: 'abc', machine: 'node' });
    expect(half).toContain('## one: passed in part');
    expect(report).toContain('## four: not run\n\nIt would.');
  });
});
