import { describe, expect, it } from 'vitest';
import { verrekening } from './verrekening.ts';

describe('a correction of a month', () => {
  const maanden = [
    { maand: '2026-10', stand: 'betaald' },
    { maand: '2026-11', stand: 'voorlopig' },
  ] as const;
  it.each([
    [{ verrekendIn: null, status: 'voorstel' }, 'voorstel'],
    [{ verrekendIn: '2026-10', status: 'besloten' }, 'verrekend in oktober'],
    // decided, and the run has not paid yet
    [{ verrekendIn: '2026-11', status: 'besloten' }, 'wordt verrekend in november'],
    [{ verrekendIn: '2025-12', status: 'besloten' }, 'verrekend in december'],
    [{ verrekendIn: '2027-01', status: 'besloten' }, 'wordt verrekend in januari'],
  ] as const)('%j is told as it is', (correctie, tekst) => {
    expect(verrekening(correctie, maanden, '2026-11-24')).toBe(tekst);
  });
});
