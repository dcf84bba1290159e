import { describe, expect, it } from 'vitest';
import { testBsn } from '../identificatie/index.ts';
import { leesSignaalbestand } from './index.ts';

const KOP = 'meedoen-signalen;1;IB-2026-11\nbsn;soort;overDag;omschrijving';
const goed = `${testBsn(1)};inkomsten;2026-10-31;Loon bij een andere werkgever`;
const lees = (tekst: string) => leesSignaalbestand(tekst, '2026-11-24');
const waar = (tekst: string) => lees(tekst).fouten.map(({ regel, kolom }) => `${regel} ${kolom}`);

describe('a file of signals', () => {
  it('is read whole, also with the line ends and mark of a spreadsheet', () => {
    const { bestand, fouten } = lees(`\uFEFF${KOP}\n${goed}\n`.replaceAll('\n', '\r\n'));
    expect(fouten).toEqual([]);
    expect(bestand).toEqual({
      levering: 'IB-2026-11',
      regels: [
        {
          regel: 3,
          bsn: testBsn(1),
          soort: 'inkomsten',
          overDag: '2026-10-31',
          omschrijving: 'Loon bij een andere werkgever',
        },
      ],
    });
  });
  it.each<[string, string, string[]]>([
    ['nothing', '', ['1 kop']],
    ['another head', 'signalen;1;X', ['1 kop']],
    ['a bsn as its number', `meedoen-signalen;1;${testBsn(1)}`, ['1 kop']],
    ['other columns', 'meedoen-signalen;1;X\nbsn;soort', ['2 kolommen']],
    ['no lines', KOP, ['3 bsn']],
    ['a field too many', `${KOP}\n${goed};x`, ['3 kolommen']],
    [
      'faults on two lines',
      `${KOP}\n123456789;loon;2026-10-31;x\n${goed}\n${testBsn(2)};vermogen;31-10-2026;`,
      ['3 bsn', '3 soort', '5 overDag', '5 omschrijving'],
    ],
    ['a day to come', `${KOP}\n${testBsn(1)};vermogen;2026-11-25;x`, ['3 overDag']],
  ])('refuses %s by line and column', (_naam, tekst, verwacht) => {
    expect(waar(tekst)).toEqual(verwacht);
    expect(lees(tekst).bestand).toBeUndefined();
  });
  it('never repeats what stood in a field', () => {
    expect(JSON.stringify(lees(`${KOP}\n123456789;loon;2026-10-31;Geheim`))).not.toMatch(/123456789|Geheim/);
  });
});
