import { describe, expect, it } from 'vitest';
import { formatPath } from './problem.ts';
import { readCasus, readCasussen } from './read.ts';

/** A case as YAML gives it: numbers are text. */
const casus = (anders: Record<string, unknown> = {}, zonder: readonly string[] = []): Record<string, unknown> => {
  const heel: Record<string, unknown> = {
    naam: 'Alleenstaande',
    bron: 'art. 21 a',
    datum: '2025-01-15',
    huishouden: { aanvrager: { geboortedatum: '1985-04-01' } },
    verwacht: { norm: '1345.45' },
    ...anders,
  };
  for (const veld of zonder) delete heel[veld];
  return heel;
};

const problems = (content: unknown, mode: 'required' | 'optional' = 'required') => {
  const result = readCasus(content, mode);
  return result.ok ? [] : result.problems.map(({ path, code, message }) => ({ path: formatPath(path), code, message }));
};
const codes = (content: unknown) => problems(content).map(({ path, code }) => `${path} ${code}`);
const inMaand = (anders: Record<string, unknown>) => casus({ maand: '2025-06', ...anders }, ['datum']);
const huishouden = (anders: Record<string, unknown>) => ({
  huishouden: { aanvrager: { geboortedatum: '1985-04-01' }, ...anders },
});

describe('a good case', () => {
  it('has amounts in cents, also those that a float cannot hold', () => {
    const result = readCasus(
      casus({ verwacht: { norm: '1345.45', uitkering: '0.29', inkomen: '7' }, marge: '0.01' }),
      'required',
    );
    expect(result).toMatchObject({
      ok: true,
      casus: { marge: 1, verwacht: { norm: 134545, uitkering: 29, inkomen: 700 } },
    });
  });

  it('may do without verwacht for bereken only', () => {
    expect(problems(casus({}, ['verwacht']), 'optional')).toEqual([]);
    expect(codes(casus({}, ['verwacht']))).toEqual(['verwacht ontbreekt']);
    expect(codes(casus({ verwacht: {} }))).toEqual(['verwacht onmogelijk']);
  });

  it('stands alone or in a list', () => {
    expect(readCasussen(casus(), 'required')).toMatchObject([{ ok: true, path: [] }]);
    expect(readCasussen([casus(), casus()], 'required')).toMatchObject([
      { ok: true, path: [0] },
      { ok: true, path: [1] },
    ]);
    expect(readCasussen([], 'required')).toMatchObject([{ ok: false }]);
  });
});

describe('unknown fields', () => {
  it.each([
    ['at the top', casus({ inkomen: '600.00' }), 'inkomen', /onbekend veld “inkomen”/],
    [
      'deep',
      casus(huishouden({ aanvrager: { geboortedatum: '1985-04-01', geboorteplaats: 'Urk' } })),
      'huishouden.aanvrager.geboorteplaats',
      /hier kunnen: .*geboortedatum|bedoelde u/,
    ],
    ['almost right', casus({ verwacht: { uitkring: '1.00' } }), 'verwacht.uitkring', /bedoelde u “uitkering”/],
    [
      'in a list',
      casus({ inkomsten: [{ netto: '1.00' }, { netto: '1.00', bruto: '2.00' }] }),
      'inkomsten[1].bruto',
      /onbekend veld “bruto”/,
    ],
    [
      'in one of two forms',
      casus(huishouden({ partner: [{ geboortedatum: '1985-04-01', Recht: true }] })),
      'huishouden.partner[0].Recht',
      /bedoelde u “recht”/,
    ],
  ])('%s', (_, content, path, message) => {
    expect(problems(content)).toEqual([{ path, code: 'onbekend-veld', message: expect.stringMatching(message) }]);
  });

  it('are all named at once', () => {
    expect(codes(casus({ x: '1', y: '2' }))).toEqual(['x onbekend-veld', 'y onbekend-veld']);
  });
});

describe('amounts', () => {
  const netto = (bedrag: unknown) =>
    codes(casus({ inkomsten: [{ netto: bedrag }] })).map((c) => c.replace('inkomsten[0].netto ', ''));
  it.each(['0', '600', '600.5', '600.50', '100000000.00'])('%s is one', (bedrag) => expect(netto(bedrag)).toEqual([]));
  it.each([
    ['600.505', 'bedrag-onleesbaar'],
    ['1.401,50', 'bedrag-onleesbaar'],
    ['6e2', 'bedrag-onleesbaar'],
    ['€ 600', 'bedrag-onleesbaar'],
    ['.50', 'bedrag-onleesbaar'],
    ['', 'bedrag-onleesbaar'],
    [true, 'bedrag-onleesbaar'],
    ['-0.01', 'bedrag-negatief'],
    ['100000000.01', 'bedrag-te-hoog'],
    [600.5, 'bedrag-geen-tekst'],
    [null, 'ontbreekt'],
    [undefined, 'ontbreekt'],
  ])('%s is none', (bedrag, code) => expect(netto(bedrag)).toEqual([code]));
});

describe('dates', () => {
  it.each([
    ['2025-02-28', []],
    ['2025-02-29', ['datum datum']],
    ['15-01-2025', ['datum datum']],
    ['2014-12-31', ['datum voor-de-wet']],
    ['2015-01-01', []],
  ])('datum %s', (datum, verwacht) => expect(codes(casus({ datum }))).toEqual(verwacht));

  it.each([
    ['2025-06', []],
    ['2025-13', ['maand maand']],
    ['juni 2025', ['maand maand']],
    ['2014-12', ['maand voor-de-wet']],
  ])('maand %s', (maand, verwacht) => expect(codes(inMaand({ maand }))).toEqual(verwacht));

  it('are exactly one of datum and maand', () => {
    expect(codes(casus({ maand: '2025-01' }))).toEqual(['maand datum-en-maand']);
    expect(codes(casus({}, ['datum']))).toEqual(['datum ontbreekt']);
  });

  it('of birth are possible: the day before, on and after the day of the case', () => {
    const geboren = (geboortedatum: string) => codes(casus(huishouden({ medebewoners: [{ geboortedatum }] })));
    expect(geboren('2025-01-14')).toEqual([]);
    expect(geboren('2025-01-15')).toEqual([]);
    expect(geboren('2025-01-16')).toEqual(['huishouden.medebewoners[0].geboortedatum nog-niet-geboren']);
    expect(geboren('1899-12-31')).toEqual(['huishouden.medebewoners[0].geboortedatum datum-onmogelijk']);
  });

  it('make a child under 18: day before, on and after the birthday', () => {
    const kind = (geboortedatum: string) => codes(casus(huishouden({ kinderen: [{ geboortedatum }] })));
    expect(kind('2007-01-16')).toEqual([]);
    expect(kind('2007-01-15')).toEqual(['huishouden.kinderen[0].geboortedatum kind-volwassen']);
    expect(kind('2007-01-14')).toEqual(['huishouden.kinderen[0].geboortedatum kind-volwassen']);
  });

  it('of application do not lie before the melding', () => {
    const data = (aanvraagdatum: string) => codes(casus({ meldingsdatum: '2025-01-02', aanvraagdatum }));
    expect(data('2025-01-03')).toEqual([]);
    expect(data('2025-01-02')).toEqual([]);
    expect(data('2025-01-01')).toEqual(['aanvraagdatum datums-omgekeerd']);
  });

  it('of death do not lie before birth', () => {
    const aanvrager = { geboortedatum: '1985-04-01', overlijdensdatum: '1985-03-31' };
    expect(codes(casus({ huishouden: { aanvrager } }))).toEqual([
      'huishouden.aanvrager.overlijdensdatum datums-omgekeerd',
    ]);
  });
});

describe('days', () => {
  it('go with maand only', () => {
    expect(codes(inMaand({ inkomsten: [{ netto: '1.00', vanaf: '2025-06-11' }] }))).toEqual([]);
    expect(codes(casus({ inkomsten: [{ netto: '1.00', vanaf: '2025-01-11' }] }))).toEqual([
      'inkomsten[0].vanaf tijdvak-bij-datum',
    ]);
    expect(codes(casus({ vermogen: { totEnMet: '2025-01-11' } }))).toEqual(['vermogen.totEnMet tijdvak-bij-datum']);
  });

  it('are not reversed', () => {
    const dagen = (vanaf: string, totEnMet: string) =>
      codes(inMaand({ inkomsten: [{ netto: '1.00', vanaf, totEnMet }] }));
    expect(dagen('2025-06-11', '2025-06-12')).toEqual([]);
    expect(dagen('2025-06-11', '2025-06-11')).toEqual([]);
    expect(dagen('2025-06-11', '2025-06-10')).toEqual(['inkomsten[0].totEnMet tijdvak-omgekeerd']);
  });

  it('of one value do not overlap', () => {
    const woon = (vanaf: string) =>
      codes(
        inMaand(
          huishouden({
            woonsituatie: [
              { waarde: 'zelfstandig', totEnMet: '2025-06-10' },
              { waarde: 'inrichting', vanaf },
            ],
          }),
        ),
      );
    expect(woon('2025-06-12')).toEqual([]);
    expect(woon('2025-06-11')).toEqual([]);
    expect(woon('2025-06-10')).toEqual(['huishouden.woonsituatie[1] tijdvakken-overlappen']);
  });

  it('of partners and of capital do not overlap, those of incomes may', () => {
    const twee = [{ vanaf: '2025-06-01' }, { vanaf: '2025-06-15' }];
    expect(codes(inMaand(huishouden({ partner: twee })))).toEqual(['huishouden.partner[1] tijdvakken-overlappen']);
    expect(codes(inMaand({ vermogen: twee }))).toEqual(['vermogen[1] tijdvakken-overlappen']);
    expect(codes(inMaand({ inkomsten: twee.map((t) => ({ netto: '1.00', ...t })) }))).toEqual([]);
  });

  it('of the aanvrager are about something', () => {
    const aanvrager = { geboortedatum: '1985-04-01', vanaf: '2025-06-10' };
    expect(codes(inMaand({ huishouden: { aanvrager } }))).toEqual([
      'huishouden.aanvrager.vanaf tijdvak-zonder-gegeven',
    ]);
    expect(codes(inMaand({ huishouden: { aanvrager: { ...aanvrager, gedetineerd: true } } }))).toEqual([]);
  });
});

describe('what must be there and what may not stand together', () => {
  it.each([
    [casus({}, ['naam']), 'naam ontbreekt'],
    [casus({ naam: ' ' }), 'naam ontbreekt'],
    [casus({}, ['bron']), 'bron ontbreekt'],
    [casus({}, ['huishouden']), 'huishouden ontbreekt'],
    [casus({ huishouden: null }), 'huishouden ontbreekt'],
    [casus({ huishouden: {} }), 'huishouden.aanvrager ontbreekt'],
    [casus({ huishouden: { aanvrager: {} } }), 'huishouden.aanvrager.geboortedatum ontbreekt'],
    [casus({ huishouden: 'Jansen' }), 'huishouden verkeerde-vorm'],
    [casus({ inkomsten: { netto: '1.00' } }), 'inkomsten verkeerde-vorm'],
    [casus({ inkomsten: [{ persoon: 'partner', netto: '1.00' }] }), 'inkomsten[0].persoon geen-partner'],
    [casus({ inkomsten: [{ persoon: 'kind', netto: '1.00' }] }), 'inkomsten[0].persoon keuze'],
    [casus({ verwacht: { reden: 'te rijk' } }), 'verwacht.reden keuze'],
    [casus({ verwacht: { recht: 'ja' } }), 'verwacht.recht ja-of-nee'],
    [casus({ verwacht: { aantalKostendelers: '2.5' } }), 'verwacht.aantalKostendelers getal'],
    [casus({ regel: 'kostendelersnorm' }), 'regel huishouden-en-regel'],
    [casus({ regel: 'kwadraat' }, ['huishouden']), 'regel regel'],
    [casus({ invoer: {} }, ['huishouden']), 'regel ontbreekt'],
    [
      casus({ regel: 'kostendelersnorm', invoer: { aantalKostendelers: '0' } }, ['huishouden']),
      'invoer.aantalKostendelers getal',
    ],
    ['tekst', ' verkeerde-vorm'],
    [null, ' verkeerde-vorm'],
    [[], ' verkeerde-vorm'],
  ])('%j', (content, verwacht) => expect(codes(content)).toEqual([verwacht]));
});

it('says things in Dutch', () => {
  const alles = problems({
    naam: '',
    bron: ['x'],
    datum: 'gisteren',
    marge: '1,5',
    huishouden: { aanvrager: 'Jan', partner: 'Piet', kinderen: {}, medebewoners: [{}], woonsituatie: 'tuinhuis' },
    vermogen: { spaargeld: '-1' },
    inkomsten: 'geen',
    verwacht: [],
    extra: '1',
  });
  expect(
    alles.map(({ message }) => message).filter((m) => /invalid|expected|received|unrecognized|must/i.test(m)),
  ).toEqual([]);
  expect(alles.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'naam',
      'bron',
      'datum',
      'marge',
      'huishouden.partner',
      'huishouden.woonsituatie',
      'extra',
    ]),
  );
});
