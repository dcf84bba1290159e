import { describe, expect, it } from 'vitest';
import { parseCasefile } from './casefile.ts';
import { readYaml } from './yaml-file.ts';

const GOOD = `# a comment first
- naam: Een
  bron: art. 21 a
  datum: 2025-01-15
  huishouden:
    aanvrager: { geboortedatum: 1985-04-01 }
  verwacht: { norm: 1345.45 }
`;

const problems = (text: string) => parseCasefile('map/x.cases.yaml', text, 'required').problems;

describe('reading', () => {
  it('keeps a number as the text it was written with', () => {
    expect(
      readYaml('a: 600.00\nb: 0.1\nc: 1e3\nd: 2025-01-15\ne: true\nf: "7"\ng: 12345678901234567890.12').content,
    ).toEqual({
      a: '600.00',
      b: '0.1',
      c: '1e3',
      d: '2025-01-15',
      e: true,
      f: '7',
      g: '12345678901234567890.12',
    });
  });

  it('lets a part be used twice', () => {
    expect(readYaml('a: &x { b: 1.50 }\nc: *x').content).toEqual({ a: { b: '1.50' }, c: { b: '1.50' } });
  });

  it('refuses a file that blows itself up', () => {
    const bom = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [hier, daar] of ['ba', 'cb', 'dc', 'ed'] as const)
      bom.push(`${hier}: &${hier} [${Array(9).fill(`*${daar}`).join(', ')}]`);
    expect(readYaml(bom.join('\n')).problems).toMatchObject([
      { message: expect.stringContaining('te vaak naar zichzelf') },
    ]);
  });
});

describe('a message has file, line and path', () => {
  it('for nothing wrong there is none', () => expect(problems(GOOD)).toEqual([]));

  it.each([
    [
      'an unknown field',
      GOOD.replace('  verwacht', '  leeftijd: 39\n  verwacht'),
      'map/x.cases.yaml:7:3 [0].leeftijd: onbekend veld “leeftijd”;',
    ],
    [
      'a wrong amount',
      GOOD.replace('1345.45', '1.345,45'),
      'map/x.cases.yaml:7:15 [0].verwacht.norm: “1.345” is geen bedrag',
    ],
    [
      'three decimals',
      GOOD.replace('1345.45', '1345.455'),
      'map/x.cases.yaml:7:15 [0].verwacht.norm: “1345.455” is geen bedrag',
    ],
    [
      'a missing field',
      GOOD.replace('{ geboortedatum: 1985-04-01 }', '{}'),
      'map/x.cases.yaml:6:5 [0].huishouden.aanvrager.geboortedatum: ontbreekt',
    ],
    [
      'a missing verwacht',
      GOOD.replace('  verwacht: { norm: 1345.45 }\n', ''),
      'map/x.cases.yaml:2:3 [0].verwacht: ontbreekt',
    ],
    [
      'both datum and maand',
      GOOD.replace('  datum', '  maand: 2025-01\n  datum'),
      'map/x.cases.yaml:4:3 [0].maand: geef “datum” of “maand”, niet allebei',
    ],
    [
      'a field twice',
      GOOD.replace('  datum', '  bron: x\n  datum'),
      'map/x.cases.yaml:4:3: dit veld staat er twee keer',
    ],
    ['a tab', GOOD.replace('    aanvrager', '\taanvrager'), 'map/x.cases.yaml:6:1: spring in met spaties'],
    ['an open bracket', GOOD.replace('1985-04-01 }', '1985-04-01'), 'map/x.cases.yaml:'],
    ['an empty file', '', 'map/x.cases.yaml:1:1: hier hoort een casus'],
    ['prose', 'Beste lezer', 'map/x.cases.yaml:1:1: hier hoort een casus'],
  ])('%s', (_, text, begin) => {
    const found = problems(text);
    expect(found[0]?.slice(0, begin.length)).toBe(begin);
    expect(found.join('\n')).not.toMatch(/expected|invalid|must|undefined/i);
  });

  it('reads the good cases beside a bad one', () => {
    const { casussen, unreadable } = parseCasefile('x.yaml', GOOD + GOOD.replace('norm', 'noorm'), 'required');
    expect(casussen.map(({ line }) => line)).toEqual([2]);
    expect(unreadable).toBe(1);
  });
});
