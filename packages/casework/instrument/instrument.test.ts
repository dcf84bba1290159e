import type { IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Voorstelfeit } from '../indeling/index.ts';
import {
  type Instrument,
  type Inzet,
  type Inzetcontext,
  type Inzetopdracht,
  inzetklokken,
  langsteDag,
  nextInzet,
  opVolgorde,
  pastInstrument,
  readInstrument,
  readInstrumentgebruik,
  rebuildInzet,
  toetsInstrument,
  voorspelBeurten,
} from './index.ts';
import { CONTEXT, INSTRUMENT, inzetNa, OPDRACHT, regelsVan, VOL, VOORBEELD } from './voorbeelden.ts';

const code = (inzet: Inzet | undefined, opdracht: Inzetopdracht, context: Inzetcontext = CONTEXT) => {
  const uitslag = nextInzet(inzet, opdracht, context);
  return uitslag.ok ? uitslag.value.toestand : uitslag.weigering.code;
};
const op = (vandaag: IsoDate): Inzetcontext => ({ ...CONTEXT, vandaag });

describe('a policy file', () => {
  it('is read, or refused with what is wrong in it', () => {
    expect(readInstrument(INSTRUMENT)).toMatchObject({ ok: true, value: { code: 'proef' } });
    expect(readInstrument({ ...INSTRUMENT, criteria: [] })).toMatchObject({
      problems: ['(geheel): Een instrument zegt voor wie het is.'],
    });
    const nationaliteit = { als: { feit: 'nederlander', tekst: 'x' }, bron: 'x', anders: 'x' };
    expect(readInstrument({ ...INSTRUMENT, criteria: [nationaliteit] }).ok).toBe(false);
    expect(readInstrument({ ...INSTRUMENT, criteria: [{ urenVanaf: 0, tekst: 'x', bron: 'x', anders: 'x' }] }).ok).toBe(
      false,
    );
    expect(readInstrumentgebruik({ uitvoerder: 'Veenrade', gemeenten: ['1'], bron: 'x', gebruik: [] }).ok).toBe(false);
  });
});

describe('help for who has no bijstand', () => {
  const zin = { tekst: 'x', bron: 'WerkSaam 2022 par. 3.2.6', anders: 'Dat is te weinig.' };
  const zonder: Instrument = {
    ...INSTRUMENT,
    criteria: [
      { ...zin, stand: 'geen-bijstand' },
      { ...zin, urenVanaf: 16 },
      { ...zin, vorigeMaandenGeleden: 24 },
    ],
  };
  const grond = { feiten: [], dag: '2026-11-24' as IsoDate, bijstand: false, aanvraagLoopt: false };
  const standen = (meer: object) => toetsInstrument(zonder, { ...grond, ...meer }).map(({ stand }) => stand);
  it.each([
    [15.5, 'nee'],
    [16, 'ja'],
    [16.5, 'ja'],
    [undefined, 'onbekend'],
  ])('%s hours a week: %s', (uren, verwacht) => {
    expect(standen({ uren })).toEqual(['ja', verwacht, 'ja']);
  });
  it.each([
    ['2024-11-25', 'nee'],
    ['2024-11-24', 'ja'],
    ['2024-11-23', 'ja'],
    ['loopt', 'nee'],
  ])('the last one ended on %s: %s', (op, verwacht) => {
    expect(standen({ uren: 16, vorige: { [zonder.code]: op } })[2]).toBe(verwacht);
    expect(standen({ uren: 16, vorige: { anders: op } })[2]).toBe('ja');
  });
  it('is not for who has bijstand', () => {
    expect(standen({ uren: 16, bijstand: true })[0]).toBe('nee');
  });
  it('is refused as an offer and written down as a request, so that it can be decided', () => {
    const toets = toetsInstrument(zonder, { ...grond, uren: 15 });
    const voorstel = {
      ...OPDRACHT.proposeInzet,
      regels: { ...OPDRACHT.proposeInzet.regels, instrument: zonder },
      toets,
    };
    expect(code(undefined, { ...voorstel, uren: 15 })).toBe('past-niet');
    expect(code(undefined, { ...voorstel, uren: undefined })).toBe('uren-ontbreken');
    expect(code(undefined, { ...voorstel, uren: 15, opVerzoek: true })).toBe('voorgesteld');
  });
});

describe('whether it fits', () => {
  const vanaf27: Instrument = {
    ...INSTRUMENT,
    criteria: [
      {
        als: { feit: 'geboortedatum', leeftijd: { vanaf: 27 }, tekst: 'Is 27' },
        bron: 'Pw art. 7 lid 3 a',
        anders: 'Te jong.',
      },
      { stand: 'bijstand', tekst: 'Bijstand', bron: 'Pw art. 10a lid 1', anders: 'Geen bijstand.' },
    ],
  };
  const geboren = (datum: IsoDate) =>
    [
      { id: 'f1', soort: 'geboortedatum', waarde: { datum }, geldig: {}, bekend: {}, persoon: 'p' },
    ] as unknown as Voorstelfeit[];
  const grond = { dag: '2026-11-24' as IsoDate, bijstand: true, aanvraagLoopt: false };
  it.each<[IsoDate, string]>([
    ['1999-11-25', 'nee'],
    ['1999-11-24', 'ja'],
    ['1999-11-23', 'ja'],
  ])('born %s: %s', (datum, past) =>
    expect(pastInstrument(toetsInstrument(vanaf27, { ...grond, feiten: geboren(datum) }))).toBe(past),
  );
  it('says what is not known, and each criterion by itself', () => {
    expect(pastInstrument(toetsInstrument(vanaf27, { ...grond, feiten: [] }))).toBe('onbekend');
    expect(toetsInstrument(vanaf27, { ...grond, feiten: [], bijstand: false }).map(({ stand }) => stand)).toEqual([
      'onbekend',
      'nee',
    ]);
  });
  it('the duty of art. 9 holds when nothing else was written down', () => {
    const stand = (standen: readonly string[]) =>
      toetsInstrument(
        {
          ...INSTRUMENT,
          criteria: [
            { als: { feit: 'arbeidsverplichting', stand: standen as never, tekst: 'Plicht' }, bron: 'x', anders: 'x' },
          ],
        },
        { ...grond, feiten: [] },
      )[0]?.stand;
    expect(stand(['geldt'])).toBe('ja');
    expect(stand(['ontheffing-jong-kind'])).toBe('nee');
  });
});

describe('how long', () => {
  it('goes by the law, then by what the gemeente chose; without either there is no limit', () => {
    const proef = regelsVan({ duur: { regel: 'proefplaats', bron: 'Pw art. 8a lid 2 d' } });
    expect(langsteDag(proef, '2026-03-01', 0)).toEqual({ dag: '2026-04-30', bron: 'Pw art. 8a lid 2 d' });
    expect(langsteDag(proef, '2026-03-01', 1)).toMatchObject({ dag: '2026-08-31' });
    expect(langsteDag(proef, '2025-03-01', 0)).toEqual({ ontbreekt: 'maanden proefplaats' });
    expect(langsteDag(regelsVan({}, { duur: { maanden: 6 } }), '2026-03-01', 0)).toEqual({
      dag: '2026-08-31',
      bron: 'Verordening, art. 3',
    });
    expect(langsteDag(regelsVan({ duur: undefined }), '2026-03-01', 0)).toBeUndefined();
  });
  it.each([
    ['2027-02-27', 'toegekend'],
    ['2027-02-28', 'toegekend'],
    ['2027-03-01', 'te-lang'],
  ] as const)('three months from 1 December until %s: %s', (totEnMet, uit) => {
    const inzet = nextInzet(VOORBEELD.voorgesteld, { ...OPDRACHT.prepareBesluit, totEnMet }, CONTEXT);
    expect(inzet.ok ? code(inzet.value, OPDRACHT.performBesluit) : inzet.weigering.code).toBe(uit);
  });
});

describe('a participatieplaats is extended when the chance of work becomes much larger, elsewhere', () => {
  const regels = regelsVan(
    { duur: { regel: 'participatieplaats', bron: 'Pw art. 10a' }, betaling: 'premie-per-half-jaar' },
    { premieInCenten: 150_00 },
  );
  const loopt = inzetNa(
    undefined,
    { ...OPDRACHT.proposeInzet, regels },
    { ...OPDRACHT.prepareBesluit, begin: '2026-12-01', totEnMet: '2028-11-30' },
    OPDRACHT.performBesluit,
    { ...OPDRACHT.startInzet, begin: '2026-12-01', totEnMet: '2028-11-30' },
  );
  const verleng = { ...OPDRACHT.prepareBesluit, wat: 'verlengen', totEnMet: '2029-11-30', waar: 'Kringloop' } as const;
  const terug = { ...OPDRACHT.evaluateInzet, meegewerkt: true };
  it('not before it was looked at, not when it does not help, not at the same place', () => {
    expect(code(loopt, verleng, op('2028-11-01'))).toBe('eerst-evalueren');
    const matig = inzetNa(loopt, [{ ...terug, hielp: 'deels' }, op('2028-11-01')]);
    expect(code(matig, verleng, op('2028-11-01'))).toBe('kans-niet-groter');
    const goed = inzetNa(loopt, [terug, op('2028-11-01')]);
    expect(code(goed, { ...verleng, waar: 'Kwekerij Groen' }, op('2028-11-01'))).toBe('andere-omgeving');
    expect(code(goed, verleng, op('2028-11-01'))).toBe('gestart');
    expect(code(goed, { ...verleng, totEnMet: '2029-12-01' }, op('2028-11-01'))).toBe('te-lang');
  });
  it('asks whether somebody cooperated, and says when the next look and premie are due', () => {
    expect(code(loopt, OPDRACHT.evaluateInzet, op('2027-06-01'))).toBe('meewerken-ontbreekt');
    expect(inzetklokken(loopt).map(({ wat, uiterlijk }) => `${uiterlijk} ${wat}`)).toEqual([
      '2027-06-01 Proef: scholing bieden wie geen startkwalificatie heeft',
      '2027-06-01 Proef: premie over een half jaar',
      '2027-09-01 Proef: beoordelen of het helpt',
      '2028-11-30 Proef: loopt af, verlengen of afronden',
    ]);
  });
  it('ends after a year when it did not help (lid 8)', () => {
    const zonder = inzetNa(loopt, [{ ...terug, hielp: 'nee' }, op('2027-09-01')]);
    expect(inzetklokken(zonder)[0]).toMatchObject({ uiterlijk: '2027-11-30', bron: 'Pw art. 10a lid 8' });
  });
});

describe('what a command holds', () => {
  it.each<[string, Inzet | undefined, Inzetopdracht, Inzetcontext?]>([
    ['doel-ontbreekt', undefined, { ...OPDRACHT.proposeInzet, doel: ' ' }],
    ['nooit', undefined, { ...OPDRACHT.proposeInzet, regels: regelsVan({}, { opleggen: 'nooit' }) }],
    ['elders', undefined, { ...OPDRACHT.proposeInzet, regels: regelsVan({ elders: 'loonkostensubsidie' }) }],
    ['te-veel-uren', undefined, { ...OPDRACHT.proposeInzet, regels: regelsVan({}, { urenPerWeek: 15 }) }],
    [
      'regime-ontbreekt',
      undefined,
      { ...OPDRACHT.proposeInzet, regels: regelsVan({}, { regimes: [{ code: 'licht', uitleg: 'Licht' }] }) },
    ],
    ['stap-ontbreekt', undefined, { ...OPDRACHT.proposeInzet, plan: 'p1' }, { ...CONTEXT, planstappen: ['s1'] }],
    [
      'stap-onbekend',
      undefined,
      { ...OPDRACHT.proposeInzet, plan: 'p1', stap: 's2' },
      { ...CONTEXT, planstappen: ['s1'] },
    ],
    ['vol', VOORBEELD.voorgesteld, OPDRACHT.prepareBesluit, VOL],
    [
      'raming-ontbreekt',
      VOORBEELD.voorgesteld,
      OPDRACHT.prepareBesluit,
      { ...CONTEXT, budget: { bedrag: 100, gebruikt: 0, bron: 'x' } },
    ],
    ['in-de-toekomst', VOORBEELD['advies-gevraagd'], { ...OPDRACHT.recordAdvies, gegevenOp: '2026-11-25' }],
    ['voor-de-vraag', VOORBEELD['advies-gevraagd'], { ...OPDRACHT.recordAdvies, gegevenOp: '2026-11-23' }],
    ['begin-ontbreekt', VOORBEELD.voorgesteld, { ...OPDRACHT.prepareBesluit, begin: undefined }],
    ['geen-betaling', VOORBEELD.voorgesteld, { ...OPDRACHT.prepareBesluit, bedrag: 100 }],
    ['voor-het-besluit', VOORBEELD.toegekend, { ...OPDRACHT.startInzet, begin: '2026-11-30' }],
    ['niet-later', VOORBEELD.gestart, { ...OPDRACHT.prepareBesluit, wat: 'verlengen', totEnMet: '2027-02-28' }],
    ['antwoord-ontbreekt', VOORBEELD.gestart, { ...OPDRACHT.evaluateInzet, antwoorden: [] }],
    ['laatste-fase', VOORBEELD.gestart, { ...OPDRACHT.evaluateInzet, volgendeFase: true }],
    [
      'eerst-evalueren',
      VOORBEELD.gestart,
      { ...OPDRACHT.endInzet, grond: 'afgerond', eindigtOp: '2027-01-10' },
      op('2027-01-10'),
    ],
  ])('%s', (verwacht, inzet, opdracht, context) => expect(code(inzet, opdracht, context ?? CONTEXT)).toBe(verwacht));

  it.each([
    [49, 'voorgesteld'],
    [50, 'voorgesteld'],
    [51, 'budget-op'],
  ])('a cost of %i with 50 left: %s', (raming, verwacht) => {
    const inzet = inzetNa(undefined, { ...OPDRACHT.proposeInzet, raming });
    const budget = { bedrag: 100, gebruikt: 50, bron: 'Begroting' };
    expect(code(inzet, OPDRACHT.prepareBesluit, { ...CONTEXT, budget })).toBe(verwacht);
  });

  it('comes out the same from its commands', () => {
    const opdrachten = [OPDRACHT.proposeInzet, OPDRACHT.prepareBesluit, OPDRACHT.performBesluit, OPDRACHT.startInzet];
    expect(rebuildInzet(opdrachten.map((opdracht) => ({ opdracht, context: CONTEXT })))).toEqual(VOORBEELD.gestart);
  });
});

describe('the row', () => {
  const rij = [
    { inzet: 'a', voorgesteldOp: '2026-01-01', adviesOp: '2026-03-01', wachtSinds: '2026-04-01' },
    { inzet: 'b', voorgesteldOp: '2026-02-01', adviesOp: '2026-02-15', wachtSinds: '2026-05-01' },
  ] as const;
  it('goes by the day that policy says', () => {
    const volgorde = (hoe: 'advies' | 'voorstel' | undefined) => opVolgorde(rij, hoe).map(({ inzet }) => inzet);
    expect([volgorde('advies'), volgorde('voorstel'), volgorde(undefined)]).toEqual([
      ['b', 'a'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  const plaatsen = [
    { jaar: 2026, aantal: 1, bron: 'x' },
    { jaar: 2027, aantal: 2, bron: 'x' },
  ];
  it('a turn comes with a place that ends, or with the number of a new year', () => {
    expect(voorspelBeurten(3, [{ totEnMet: '2027-06-30' }], plaatsen, '2026-11-24')).toEqual([
      { soort: 'op', dag: '2027-01-01', door: 'nieuw-jaar' },
      { soort: 'op', dag: '2027-07-01', door: 'einde' },
      { soort: 'niet-te-zeggen', reden: 'geen-einde-bekend' },
    ]);
    expect(voorspelBeurten(1, [], plaatsen, '2026-11-24')).toEqual([{ soort: 'nu' }]);
    expect(voorspelBeurten(1, [], plaatsen, '2028-01-01')).toEqual([
      { soort: 'niet-te-zeggen', reden: 'aantal-niet-bekend' },
    ]);
  });
  it('nobody who waits longer comes later', () => {
    const dag = fc.integer({ min: 1, max: 12 }).map((m) => `2027-${String(m).padStart(2, '0')}-15` as IsoDate);
    const bezet = fc.array(fc.record({ totEnMet: fc.option(dag, { nil: undefined }) }), { maxLength: 6 });
    fc.assert(
      fc.property(bezet, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 8 }), (vol, nu, straks) => {
        const aantallen = [
          { jaar: 2026, aantal: nu, bron: 'x' },
          { jaar: 2027, aantal: straks, bron: 'x' },
        ];
        const dagen = voorspelBeurten(5, vol, aantallen, '2026-11-24').map((beurt) =>
          beurt.soort === 'nu' ? '0000' : beurt.soort === 'op' ? beurt.dag : '9999',
        );
        expect(dagen).toEqual([...dagen].sort());
      }),
    );
  });
});
