import { describe, expect, it } from 'vitest';
import * as bbz from './bbz/index.ts';
import * as belasting from './belasting/index.ts';
import artikelen from './coverage/artikelen.json' with { type: 'json' };
import { coverageBbz, coverageIoaw, coverageIoaz } from './coverage/regelingen.ts';
import { coverage } from './coverage.ts';
import * as ioaw from './ioaw/index.ts';
import * as ioaz from './ioaz/index.ts';
import * as participatiewet from './participatiewet/index.ts';

/** Published for 2027-01-01 (Stb. 2025-312): computed from that day on. */
const VANAF_2027: ReadonlySet<string> = new Set(['34a', '34b']);

describe('coverage of the Participatiewet', () => {
  it('lists every article of the law and no other', () => {
    expect(artikelen.length).toBeGreaterThan(150);
    expect(Object.keys(coverage).sort()).toEqual(artikelen.map((a) => a.artikel).sort());
  });

  it('says of what is not coded why', () => {
    for (const [artikel, dekking] of Object.entries(coverage)) {
      expect(dekking.note.length, artikel).toBeGreaterThan(4);
    }
  });

  const namen = new Set([...Object.keys(participatiewet), ...Object.keys(belasting)]);
  const gecodeerd = Object.entries(coverage).flatMap(([artikel, d]) =>
    d.status === 'coded' ? [{ artikel, ...d }] : [],
  );

  it.each(gecodeerd)('art. $artikel names functions that exist', ({ functies }) => {
    expect(functies.length).toBeGreaterThan(0);
    expect(functies.filter((naam) => !namen.has(naam))).toEqual([]);
  });

  it('codes no article that has lapsed, and none that is not in force before 2027-01-01', () => {
    const dood = artikelen.filter((a) => a.status !== 'goed' && !VANAF_2027.has(a.artikel)).map((a) => a.artikel);
    expect(gecodeerd.filter((d) => dood.includes(d.artikel))).toEqual([]);
  });
});

describe.each([
  ['IOAW', coverageIoaw, ioaw],
  ['IOAZ', coverageIoaz, ioaz],
  ['Bbz 2004', coverageBbz, bbz],
] as const)('coverage of %s', (_naam, dekkingen, functies) => {
  const namen = new Set(Object.keys(functies));

  it.each(Object.entries(dekkingen))('art. %s says how, and names functions that exist', (_artikel, dekking) => {
    expect(dekking.note.length).toBeGreaterThan(4);
    if (dekking.status !== 'coded') return;
    expect(dekking.functies.length).toBeGreaterThan(0);
    expect(dekking.functies.filter((naam) => !namen.has(naam))).toEqual([]);
  });
});
