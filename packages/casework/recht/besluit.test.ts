import { describe, expect, it } from 'vitest';
import {
  BESLUITEISEN,
  BESLUITSOORTEN,
  type Besluit,
  checkBesluit,
  checkOmgekeerdeToets,
  EINDREDENEN,
  type OmgekeerdeToets,
  openStappen,
} from './index.ts';

const toets: OmgekeerdeToets = {
  nodig: 'Geld om van te leven.',
  waarden: ['bestaanszekerheid'],
  effecten: 'Minder inkomen.',
  artikel: 'art. 11',
};
const VOL: Omit<Besluit, 'soort'> = {
  id: 'b1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'yvonne',
  aanvraag: 'a1',
  recht: 'r1',
  bevroren: {
    feiten: ['f1'],
    bekendOp: '2026-11-24T10:00:00.000Z',
    wetversie: '2026-07',
    beleidsversie: '1',
    uitkomst: {},
  },
  motivering: 'Omdat.',
  artikelen: ['art. 11'],
  ingangsdatum: '2026-11-01',
  bedrag: 10_000,
  maanden: [{ maand: '2026-10', bedrag: 10_000, oorzaak: 'loon', artikel: 'art. 58 lid 2 a' }],
  hersteltermijn: '2026-12-08',
  cbsCode: '11',
  toets,
  brief: 'br1',
  gehoord: { op: '2026-11-20' },
  terugvorderingsgrond: '58-2-a',
};
const codes = (besluit: Besluit) => checkBesluit(besluit).map(({ code }) => code);

describe('what a besluit needs', () => {
  it.each(BESLUITSOORTEN)('%s: complete passes, each required field is missed', (soort) => {
    const vol = soort === 'terugvorderen' ? { ...VOL, aanvraag: undefined } : VOL;
    expect(checkBesluit({ ...vol, soort })).toEqual([]);
    for (const eis of BESLUITEISEN[soort]) expect(codes({ ...vol, soort, [eis]: undefined }), eis).toHaveLength(1);
    expect(codes({ ...VOL, soort, motivering: ' ' })).toEqual(['motivering-ontbreekt']);
    expect(codes({ ...VOL, soort, artikelen: [] })).toEqual(['artikel-ontbreekt']);
  });
  it('every end and withdrawal carries a code of the CBS', () => {
    for (const soort of ['beeindigen', 'intrekken'] as const) {
      expect(codes({ ...VOL, soort, cbsCode: '12' })).toEqual(['cbs-code-onbekend']);
      for (const { code } of EINDREDENEN) expect(codes({ ...VOL, soort, cbsCode: code })).toEqual([]);
    }
    expect(new Set(EINDREDENEN.map(({ code }) => code)).size).toBe(EINDREDENEN.length);
  });
  it('a claim on an advance belongs to an aanvraag: there never was a right', () => {
    expect(codes({ ...VOL, soort: 'terugvorderen', recht: undefined, terugvorderingsgrond: '58-2-d' })).toEqual([]);
    expect(codes({ ...VOL, soort: 'terugvorderen', recht: undefined, aanvraag: undefined })).toEqual([
      'recht-ontbreekt',
    ]);
  });
  it('a dwangsom belongs to the aanvraag or the objection that was late', () => {
    const dwangsom = { ...VOL, soort: 'dwangsom-vaststellen', aanvraag: undefined } as const;
    expect(codes(dwangsom)).toEqual(['aanvraag-ontbreekt']);
    expect(codes({ ...dwangsom, bezwaar: 'bz1' })).toEqual([]);
  });
  it('a start before the melding asks the oordeel: day before, on, after', () => {
    const begin = { ...VOL, soort: 'toekennen', melding: '2026-11-02', toets: undefined } as const;
    expect(codes({ ...begin, ingangsdatum: '2026-11-01' })).toEqual(['toets-onvolledig']);
    expect(codes({ ...begin, ingangsdatum: '2026-11-02' })).toEqual([]);
    expect(codes({ ...begin, ingangsdatum: '2026-11-03' })).toEqual([]);
    expect(codes({ ...begin, ingangsdatum: '2026-11-01', toets })).toEqual([]);
  });
  it('a claim adds up over its months', () => {
    expect(codes({ ...VOL, soort: 'terugvorderen', bedrag: 9_999 })).toEqual(['maanden-tellen-niet-op']);
    expect(codes({ ...VOL, soort: 'terugvorderen', bedrag: -1 })).toContain('bedrag-onmogelijk');
  });
  it.each(['adres-wijkt-af', 'woonsituatie-niet-aangetoond'] as const)(
    'a suspension of the payment (%s) has no longest time of the law, and does ask for time',
    (opschortingsgrond) => {
      const stop = { ...VOL, soort: 'opschorten', opschortingsgrond } as const;
      expect(codes({ ...stop, hersteltermijn: '2026-12-27' })).toEqual([]);
      expect(codes({ ...stop, hersteltermijn: '2026-11-01' })).toEqual(['hersteltermijn-te-kort']);
    },
  );
  it('a suspension stays within eight weeks', () => {
    expect(codes({ ...VOL, soort: 'opschorten', hersteltermijn: '2026-12-26' })).toEqual([]);
    expect(codes({ ...VOL, soort: 'opschorten', hersteltermijn: '2026-12-27' })).toEqual(['opschorting-te-lang']);
    expect(codes({ ...VOL, soort: 'opschorten', hersteltermijn: '2026-11-01' })).toEqual(['hersteltermijn-te-kort']);
  });
});

describe('omgekeerde toets', () => {
  it('is complete when all four steps are filled in, and asks in its own order', () => {
    expect(checkOmgekeerdeToets(toets).ok).toBe(true);
    expect(openStappen({ nodig: '', waarden: [' '], effecten: 'x', artikel: '' })).toEqual([
      'nodig',
      'waarden',
      'artikel',
    ]);
    expect(checkOmgekeerdeToets({ ...toets, effecten: '' })).toMatchObject({
      ok: false,
      weigering: {
        code: 'toets-onvolledig',
        tekst: 'De omgekeerde toets is niet af. Schrijf op welke gevolgen het besluit heeft.',
      },
    });
    expect(checkOmgekeerdeToets(undefined).ok).toBe(false);
  });
});
