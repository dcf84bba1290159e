import { isoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { demoklok } from './index.ts';

const DAG = isoDate('2026-11-24');
const op = (moment: string) => Date.parse(moment);

describe('the clock of the demo', () => {
  it('plays its day at the real time of day', () => {
    const klok = demoklok(DAG, undefined, () => op('2027-03-02T10:20:00+01:00'));
    expect(klok.nu().toISOString()).toBe('2026-11-24T09:20:00.000Z');
    expect(klok.vandaag()).toBe(DAG);
  });

  it('does not go back at midnight, and stays on its day', () => {
    let tijd = op('2027-03-02T22:59:00+01:00');
    const klok = demoklok(DAG, undefined, () => tijd);
    let eerder = klok.nu();
    for (let minuut = 0; minuut < 26 * 60; minuut += 7) {
      tijd += 7 * 60_000;
      const nu = klok.nu();
      expect(nu.getTime()).toBeGreaterThan(eerder.getTime());
      expect(nu.getTime()).toBeLessThan(op('2026-11-25T00:00:00+01:00'));
      eerder = nu;
    }
  });

  it('starts in the morning after what was recorded the evening before', () => {
    const klok = demoklok(DAG, new Date('2026-11-24T20:15:00Z'), () => op('2027-03-03T08:00:00+01:00'));
    expect(klok.nu().toISOString()).toBe('2026-11-24T20:15:00.000Z');
  });

  it('leaves a day that was moved to where it is', () => {
    let tijd = op('2027-03-02T23:30:00+01:00');
    const klok = demoklok(DAG, undefined, () => tijd);
    klok.nu();
    klok.verzet(isoDate('2026-12-01'));
    tijd = op('2027-03-03T09:00:00+01:00');
    expect(klok.nu().toISOString()).toBe('2026-12-01T08:00:00.000Z');
  });
});
