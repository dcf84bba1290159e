import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opdracht } from './opdracht.ts';

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'meedoen-cli-'));
});
afterAll(() => rmSync(map, { recursive: true }));

function schrijf(naam: string, tekst: string): string {
  const pad = join(map, naam);
  mkdirSync(join(pad, '..'), { recursive: true });
  writeFileSync(pad, tekst);
  return pad;
}

function draai(...argumenten: string[]) {
  const regels: string[] = [];
  const fouten: string[] = [];
  const code = opdracht(argumenten, {
    regel: (t) => regels.push(...t.split('\n')),
    fout: (t) => fouten.push(...t.split('\n')),
  });
  return { code, regels, fouten };
}

const VOORBEELD = `- naam: Alleenstaande met loon en een student in huis
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
    expect(draai('toets', schrijf('goed.yaml', VOORBEELD))).toEqual({
      code: 0,
      regels: ['1 passed, 0 failed'],
      fouten: [],
    });
  });

  it('shows what differs as a table, to the cent', () => {
    const bestand = schrijf('fout.yaml', VOORBEELD.replace('708.18', '708.19').replace('recht: true', 'recht: false'));
    const { code, regels, fouten } = draai('toets', bestand);
    expect(code).toBe(1);
    expect(fouten).toEqual([]);
    expect(regels).toEqual([
      `${bestand}:1 Alleenstaande met loon en een student in huis`,
      '  uitkomst     verwacht  berekend  verschil',
      '  recht             nee        ja',
      '  uitbetaling    708,19    708,18     −0,01',
      '',
      '0 passed, 1 failed',
    ]);
  });

  it('allows a difference within marge: below, on and above', () => {
    const met = (bedrag: string) =>
      draai(
        'toets',
        schrijf('marge.yaml', VOORBEELD.replace('708.18', bedrag).replace('  verwacht', '  marge: 0.02\n  verwacht')),
      ).code;
    expect([met('708.19'), met('708.20'), met('708.21')]).toEqual([0, 0, 1]);
  });

  it('passes a wrong figure only as long as the law gives another', () => {
    const met = (bedrag: string) =>
      draai(
        'toets',
        schrijf(
          'neg.yaml',
          VOORBEELD.replace(/verwacht: [^}]*}/, `moetVerschillen: true\n  verwacht: { norm: ${bedrag} }`),
        ),
      );
    expect(met('1345.46').code).toBe(0);
    expect(met('1345.45')).toMatchObject({
      code: 1,
      regels: [expect.anything(), expect.stringContaining('moetVerschillen'), '', '0 passed, 1 failed'],
    });
  });

  it('names the amount that is missing, also where a figure must differ', () => {
    const later = VOORBEELD.replace('2025-01-15', '2027-03-15');
    const { code, regels } = draai('toets', schrijf('later.yaml', later));
    expect(code).toBe(1);
    expect(regels.join('\n')).toMatch(/norm +1\.345,45 +geen[\s\S]*ontbreekt: het bedrag “.*” op 2027-03-15/);
    const negatief = later.replace(/verwacht: [^}]*}/, 'moetVerschillen: true\n  verwacht: { norm: 1345.45 }');
    expect(draai('toets', schrijf('later-neg.yaml', negatief)).code).toBe(1);
  });

  it('takes files, folders and patterns', () => {
    schrijf('m/een.cases.yaml', VOORBEELD);
    schrijf('m/diep/twee.cases.yaml', VOORBEELD + VOORBEELD);
    schrijf('m/ander.yaml', VOORBEELD);
    expect(draai('toets', join(map, 'm')).regels).toEqual(['3 passed, 0 failed']);
    expect(draai('toets', join(map, 'm/*.yaml')).regels).toEqual(['2 passed, 0 failed']);
    expect(draai('toets', join(map, 'm/ander.yaml'), join(map, 'm')).regels).toEqual(['4 passed, 0 failed']);
  });

  it('says what is wrong with the input and still runs the rest', () => {
    const bestand = schrijf('half.yaml', `${VOORBEELD}${VOORBEELD.replace('netto', 'bruto')}`);
    const { code, regels, fouten } = draai('toets', bestand);
    expect(code).toBe(2);
    expect(fouten[0]).toBe(`${bestand}:22:16 [1].inkomsten[0].netto: ontbreekt`);
    expect(fouten[1]).toMatch(/:22:\d+ \[1\]\.inkomsten\[0\]\.bruto: onbekend veld “bruto”; /);
    expect(regels).toEqual(['1 passed, 1 failed']);
  });

  it.each([
    ['a file that is not there', () => ['toets', join(map, 'niets.yaml')], /niets\.yaml: dit bestand bestaat niet/],
    [
      'a folder without cases',
      () => ['toets', schrijf('leeg/x.txt', '').replace('/x.txt', '')],
      /geen bestand dat eindigt op \.cases\.yaml/,
    ],
    ['no text', () => ['toets', schrijf('b.yaml', '').replace('b.yaml', 'bin.yaml')], /bestaat niet/],
    [
      'a policy nobody knows',
      () => ['toets', schrijf('p.yaml', VOORBEELD.replace('wettelijk', 'Atlantis'))],
      /:4:3 \[0\]\.beleid: er is geen beleid met de naam “Atlantis”/,
    ],
    [
      'a local group under the bare law',
      () => ['toets', schrijf('g.yaml', VOORBEELD.replace('uitzondering: student', 'uitzondering: gastgezin'))],
      /“gastgezin” kan alleen met een beleid/,
    ],
    [
      'bereken with bad input',
      () => ['bereken', schrijf('br.yaml', VOORBEELD.replace('600.00', 'zeshonderd'))],
      /“zeshonderd” is geen bedrag/,
    ],
    ['no command', () => [], /Gebruik/],
    ['an unknown command', () => ['rekenen'], /onbekende opdracht “rekenen”/],
    ['an unknown option', () => ['toets', '--snel'], /onbekende optie “--snel”/],
    ['no file', () => ['toets'], /noem een bestand/],
  ])('ends with 2 for %s', (_, argumenten, melding) => {
    const { code, fouten } = draai(...argumenten());
    expect(code).toBe(2);
    expect(fouten.join('\n')).toMatch(melding);
  });
});

describe('bereken', () => {
  it('prints amounts and reasons down to article, dated amount with source, and fact', () => {
    const { code, regels, fouten } = draai(
      'bereken',
      schrijf('b.yaml', VOORBEELD.replace(/ {2}verwacht: [^}]*}\n/, '')),
    );
    expect({ code, fouten }).toEqual({ code: 0, fouten: [] });
    const tekst = regels.join('\n');
    expect(tekst).toMatch(/uitkering +745,45/);
    expect(tekst).toMatch(/uitbetaling +708,18/);
    expect(tekst).toMatch(/Pw art\. 21/);
    expect(tekst).toMatch(/1\.345,45 vanaf 2025-01-01 .*\(bron: .+\)/);
    expect(tekst).toMatch(/\(feit: inkomsten\[0\]\)/);
    expect(tekst).toMatch(/├─ |└─ /);
  });

  it('calculates one rule', () => {
    const bestand = schrijf(
      'r.yaml',
      '{ naam: A is 3, bron: bwbrabant.nl 2022, datum: 2022-07-01, regel: kostendelersnorm, invoer: { aantalKostendelers: 3 } }',
    );
    const { code, regels } = draai('bereken', bestand);
    expect(code).toBe(0);
    expect(regels.join('\n')).toMatch(/norm +682,08/);
  });

  it('helps', () => {
    expect(draai('hulp')).toMatchObject({ code: 0, fouten: [] });
    expect(draai('toets', '--help').regels.join('\n')).toContain('npx meedoen toets');
  });
});
