import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'meedoen-cli-'));
});
afterAll(() => rmSync(map, { recursive: true }));

function write(naam: string, text: string): string {
  const path = join(map, naam);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function run(...args: string[]) {
  const lines: string[] = [];
  const problems: string[] = [];
  const code = runCommand(args, {
    line: (t) => lines.push(...t.split('\n')),
    problem: (t) => problems.push(...t.split('\n')),
  });
  return { code, lines, problems };
}

const EXAMPLE = `- naam: Alleenstaande met loon en een student in huis
  bron: art. 21 a, 19 lid 2-3, 19a; normen 1 januari 2025
  datum: 2025-01-15
  beleid: wettelijk
  huishouden:
    aanvrager: { geboortedatum: 1985-04-01 }
    medebewoners: [ { geboortedatum: 1996-01-01, uitzondering: student } ]
    woonsituatie: zelfstandig          # zelfstandig | inrichting | dakloos
  vermogen: { spaargeld: 4000.00, schulden: 0.00 }
  inkomsten: [ { persoon: aanvrager, soort: loon, netto: 600.00, vakantietoeslag: inbegrepen } ]
  verwacht: { recht: true, norm: 1345.45, inkomen: 600.00, vrijgelaten: 0.00, vermogensgrens: 7770.00,
              uitkering: 745.45, vakantietoeslag: 37.27, uitbetaling: 708.18 }
`;

describe('toets', () => {
  it('passes the example of the format', () => {
    expect(run('toets', write('goed.yaml', EXAMPLE))).toEqual({
      code: 0,
      lines: ['1 passed, 0 failed'],
      problems: [],
    });
  });

  it('shows what differs as a table, to the cent', () => {
    const file = write('fout.yaml', EXAMPLE.replace('708.18', '708.19').replace('recht: true', 'recht: false'));
    const { code, lines, problems } = run('toets', file);
    expect(code).toBe(1);
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      `${file}:1 Alleenstaande met loon en een student in huis`,
      '  uitkomst     verwacht  berekend  verschil',
      '  recht             nee        ja',
      '  uitbetaling    708,19    708,18     −0,01',
      '',
      '0 passed, 1 failed',
    ]);
  });

  it('allows a difference within marge: below, on and above', () => {
    const met = (bedrag: string) =>
      run(
        'toets',
        write('marge.yaml', EXAMPLE.replace('708.18', bedrag).replace('  verwacht', '  marge: 0.02\n  verwacht')),
      ).code;
    expect([met('708.19'), met('708.20'), met('708.21')]).toEqual([0, 0, 1]);
  });

  it('passes a wrong figure only as long as the law gives another', () => {
    const met = (bedrag: string) =>
      run(
        'toets',
        write(
          'neg.yaml',
          EXAMPLE.replace(/verwacht: [^}]*}/, `moetVerschillen: true\n  verwacht: { norm: ${bedrag} }`),
        ),
      );
    expect(met('1345.46').code).toBe(0);
    expect(met('1345.45')).toMatchObject({
      code: 1,
      lines: [expect.anything(), expect.stringContaining('moetVerschillen'), '', '0 passed, 1 failed'],
    });
  });

  it('names the amount that is missing, also where a figure must differ', () => {
    const later = EXAMPLE.replace('2025-01-15', '2027-03-15');
    const { code, lines } = run('toets', write('later.yaml', later));
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(/norm +1\.345,45 +geen[\s\S]*ontbreekt: het bedrag “.*” op 2027-03-15/);
    const negatief = later.replace(/verwacht: [^}]*}/, 'moetVerschillen: true\n  verwacht: { norm: 1345.45 }');
    expect(run('toets', write('later-neg.yaml', negatief)).code).toBe(1);
  });

  it('takes files, folders and patterns', () => {
    write('m/een.cases.yaml', EXAMPLE);
    write('m/diep/twee.cases.yaml', EXAMPLE + EXAMPLE);
    write('m/ander.yaml', EXAMPLE);
    expect(run('toets', join(map, 'm')).lines).toEqual(['3 passed, 0 failed']);
    expect(run('toets', join(map, 'm/*.yaml')).lines).toEqual(['2 passed, 0 failed']);
    expect(run('toets', join(map, 'm/ander.yaml'), join(map, 'm')).lines).toEqual(['4 passed, 0 failed']);
  });

  it('says what is wrong with the input and still runs the rest', () => {
    const file = write('half.yaml', `${EXAMPLE}${EXAMPLE.replace('netto', 'bruto')}`);
    const { code, lines, problems } = run('toets', file);
    expect(code).toBe(2);
    expect(problems[0]).toBe(`${file}:22:16 [1].inkomsten[0].netto: ontbreekt`);
    expect(problems[1]).toMatch(/:22:\d+ \[1\]\.inkomsten\[0\]\.bruto: onbekend veld “bruto”; /);
    expect(lines).toEqual(['1 passed, 1 failed']);
  });

  it.each([
    ['a file that is not there', () => ['toets', join(map, 'niets.yaml')], /niets\.yaml: dit bestand bestaat niet/],
    [
      'a folder without cases',
      () => ['toets', write('leeg/x.txt', '').replace('/x.txt', '')],
      /geen bestand dat eindigt op \.cases\.yaml/,
    ],
    ['no text', () => ['toets', write('b.yaml', '').replace('b.yaml', 'bin.yaml')], /bestaat niet/],
    [
      'a policy nobody knows',
      () => ['toets', write('p.yaml', EXAMPLE.replace('wettelijk', 'Atlantis'))],
      /:4:3 \[0\]\.beleid: er is geen beleid met de naam “Atlantis”/,
    ],
    [
      'a local group under the bare law',
      () => ['toets', write('g.yaml', EXAMPLE.replace('uitzondering: student', 'uitzondering: gastgezin'))],
      /“gastgezin” kan alleen met een beleid/,
    ],
    [
      'bereken with bad input',
      () => ['bereken', write('br.yaml', EXAMPLE.replace('600.00', 'zeshonderd'))],
      /“zeshonderd” is geen bedrag/,
    ],
    ['no command', () => [], /Gebruik/],
    ['an unknown command', () => ['rekenen'], /onbekende opdracht “rekenen”/],
    ['an unknown option', () => ['toets', '--snel'], /onbekende optie “--snel”/],
    ['no file', () => ['toets'], /noem een bestand/],
  ])('ends with 2 for %s', (_, args, message) => {
    const { code, problems } = run(...args());
    expect(code).toBe(2);
    expect(problems.join('\n')).toMatch(message);
  });
});

describe('bereken', () => {
  it('prints amounts and reasons down to article, dated amount with source, and fact', () => {
    const { code, lines, problems } = run('bereken', write('b.yaml', EXAMPLE.replace(/ {2}verwacht: [^}]*}\n/, '')));
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    const text = lines.join('\n');
    expect(text).toMatch(/uitkering +745,45/);
    expect(text).toMatch(/uitbetaling +708,18/);
    expect(text).toMatch(/Pw art\. 21/);
    expect(text).toMatch(/1\.345,45 vanaf 2025-01-01 .*\(bron: .+\)/);
    expect(text).toMatch(/\(feit: inkomsten\[0\]\)/);
    expect(text).toMatch(/├─ |└─ /);
  });

  it('names the reading that makes a difference in a month', () => {
    const text = `naam: Opname op 11 juni
bron: art. 21 a, 23
maand: 2025-06
huishouden:
  aanvrager:
    geboortedatum: 1985-04-01
    woonsituatie: [ { waarde: zelfstandig, totEnMet: 2025-06-10 }, { waarde: inrichting, vanaf: 2025-06-11 } ]
`;
    const { code, lines } = run('bereken', write('maand.yaml', text));
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(
      /lezing die verschil maakt: De norm wisselt in de maand\. De wet zwijgt\..* \[Pw art\. 45 lid 1\]/,
    );
  });

  it('names the policy that makes a difference', () => {
    const text = `naam: Gastgezin
bron: par. 7.1
maand: 2022-10
beleid: werksaam-2022
huishouden:
  aanvrager: { geboortedatum: 1985-04-01 }
  medebewoners: [ { geboortedatum: 1990-01-01, uitzondering: gastgezin, vanaf: 2022-02-01 } ]
`;
    const { lines } = run('bereken', write('beleid.yaml', text));
    expect(lines.join('\n')).toMatch(
      /uiterlijk tot 1 november 2022[\s\S]*\(beleid: kostendelersuitzonderingen, CVDR669780/,
    );
  });

  it('calculates one rule', () => {
    const file = write(
      'r.yaml',
      '{ naam: A is 3, bron: bwbrabant.nl 2022, datum: 2022-07-01, regel: kostendelersnorm, invoer: { aantalKostendelers: 3 } }',
    );
    const { code, lines } = run('bereken', file);
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(/norm +682,08/);
  });

  it('helps', () => {
    expect(run('hulp')).toMatchObject({ code: 0, problems: [] });
    expect(run('toets', '--help').lines.join('\n')).toContain('npx meedoen toets');
  });
});
