import { describe, expect, it } from 'vitest';
import {
  type Boetecontext,
  type Boeteopdracht,
  type Boetezaak,
  berekenBoete,
  boetebeslisdag,
  boeteklok,
  boetestuk,
  nextBoete,
  rebuildBoete,
  type Schending,
} from './index.ts';
import { OPDRACHT, SCHENDING, VANDAAG, VOORBEELD } from './voorbeelden.ts';

const code = (zaak: Boetezaak | undefined, opdracht: Boeteopdracht, context: Partial<Boetecontext> = {}) => {
  const uitslag = nextBoete(zaak, opdracht, { ...VANDAAG, ...context });
  return uitslag.ok ? 'ok' : uitslag.weigering.code;
};
const start = (schending: Partial<Schending>, context: Partial<Boetecontext> = {}) =>
  code(undefined, { ...OPDRACHT.startBoeteonderzoek, schending: { ...SCHENDING, ...schending } }, context);

describe('a breach as it is written down', () => {
  it.each<[string, Partial<Schending>, string]>([
    ['as it is', {}, 'ok'],
    ['one day', { van: '2026-09-30' }, 'ok'],
    ['days the wrong way round', { van: '2026-10-01' }, 'dagen-omgekeerd'],
    ['until today', { totEnMet: '2026-11-24' }, 'ok'],
    ['until tomorrow', { totEnMet: '2026-11-25' }, 'in-de-toekomst'],
    ['told tomorrow', { zelfGemeld: '2026-11-25' }, 'in-de-toekomst'],
    ['nothing overpaid', { benadelingsbedrag: 0 }, 'ok'],
    ['less than nothing', { benadelingsbedrag: -1 }, 'bedrag-onmogelijk'],
    ['half a cent', { benadelingsbedrag: 0.5 }, 'bedrag-onmogelijk'],
    ['without words', { omschrijving: '  ' }, 'omschrijving-ontbreekt'],
  ])('%s', (_naam, schending, verwacht) => expect(start(schending)).toBe(verwacht));
});

describe('nobody is punished twice', () => {
  const afstemmingen = [{ kenmerk: 'AF-2026-000001', datum: '2026-09-30' }] as const;
  const eerder = (van: Schending['van'], totEnMet: Schending['van'], wat = 'inkomsten') => ({
    afgedaan: [{ kenmerk: 'BO-2026-000001', wat, van, totEnMet }],
  });
  it('not by afstemming and a fine, unless a person says it is about something else', () => {
    expect(start({}, { afstemmingen })).toBe('al-afstemming');
    expect(start({ totEnMet: '2026-09-29' }, { afstemmingen })).toBe('ok');
    expect(start({ andereGedraging: true }, { afstemmingen })).toBe('ok');
    expect(code(VOORBEELD.zienswijze, OPDRACHT.prepareBesluit, { afstemmingen })).toBe('al-afstemming');
    expect(code(VOORBEELD.onderzoek, OPDRACHT.announceBoete, { afstemmingen })).toBe('al-afstemming');
  });
  it('not by two fines for the same over the same days (Awb 5:43)', () => {
    expect(start({}, eerder('2026-07-01', '2026-07-31'))).toBe('ok');
    expect(start({}, eerder('2026-07-01', '2026-08-01'))).toBe('al-bestraft');
    expect(start({}, eerder('2026-09-30', '2026-10-31'))).toBe('al-bestraft');
    expect(start({}, eerder('2026-08-01', '2026-09-30', 'vermogen'))).toBe('ok');
  });
  it('not after death, and not when it is too long ago (Awb 5:42, 5:45)', () => {
    expect(start({}, { overleden: true })).toBe('overleden');
    expect(code(VOORBEELD.zienswijze, OPDRACHT.prepareBesluit, { overleden: true })).toBe('overleden');
    expect(code(VOORBEELD.zienswijze, OPDRACHT.prepareBesluit, { vervaltNa: '2026-11-24' })).toBe('ok');
    expect(code(VOORBEELD.zienswijze, OPDRACHT.prepareBesluit, { vervaltNa: '2026-11-23' })).toBe('vervallen');
  });
});

describe('before a besluit', () => {
  it('blame is judged, and a report is written', () => {
    const zonder = { ...VOORBEELD.onderzoek, oordeel: undefined };
    expect(code(zonder, OPDRACHT.announceBoete)).toBe('oordeel-ontbreekt');
    expect(code(VOORBEELD.onderzoek, { ...OPDRACHT.announceBoete, bevindingen: ' ' })).toBe('rapport-ontbreekt');
    expect(code(zonder, { ...OPDRACHT.judgeSchending, toelichting: '' })).toBe('toelichting-ontbreekt');
    const matiging = (percentage: number, reden = 'Zorgt voor een ziek kind.') =>
      code(zonder, { ...OPDRACHT.judgeSchending, matiging: { percentage, reden } });
    expect([matiging(0), matiging(1), matiging(99), matiging(100)]).toEqual([
      'matiging-onmogelijk',
      'ok',
      'ok',
      'matiging-onmogelijk',
    ]);
    expect(matiging(50, '')).toBe('reden-ontbreekt');
  });
  it('the resident has two weeks, and all of them', () => {
    expect(code(VOORBEELD.onderzoek, { ...OPDRACHT.announceBoete, zienswijzeTot: '2026-12-07' })).toBe(
      'zienswijze-te-kort',
    );
    expect(code(VOORBEELD.voornemen, OPDRACHT.prepareBesluit, { vandaag: '2026-11-23' })).toBe('zienswijze-loopt-nog');
    expect(code(VOORBEELD.zienswijze, OPDRACHT.prepareBesluit, { vandaag: '2026-11-23' })).toBe('ok');
  });
  it('who is heard is told first that they need not answer (Awb 5:10a)', () => {
    const gesprek = { ...OPDRACHT.giveZienswijze, zwijgrechtGezegd: undefined };
    expect(code(VOORBEELD.voornemen, gesprek)).toBe('zwijgrecht-niet-gezegd');
    expect(code(VOORBEELD.voornemen, { ...gesprek, via: 'telefoon' })).toBe('zwijgrecht-niet-gezegd');
    expect(code(VOORBEELD.voornemen, { ...gesprek, via: 'brief' })).toBe('ok');
    expect(code(VOORBEELD.voornemen, { ...gesprek, via: 'eigen-pagina' })).toBe('ok');
  });
  it('a warning only where the law lets it', () => {
    const waarschuwing = { ...OPDRACHT.prepareBesluit, soort: 'boete-waarschuwen' } as const;
    expect(code(VOORBEELD.zienswijze, waarschuwing, { kanWaarschuwen: false })).toBe('geen-waarschuwing-mogelijk');
    expect(code(VOORBEELD.zienswijze, OPDRACHT.prepareBesluit, { kanWaarschuwen: false })).toBe('ok');
  });
});

describe('what the law makes of it', () => {
  const vraag = (
    schending: Partial<Schending> = {},
    oordeel: Partial<NonNullable<Boetezaak['oordeel']>> = {},
    rest: Partial<Parameters<typeof berekenBoete>[0]> = {},
  ) =>
    berekenBoete({
      schending: { ...SCHENDING, ...schending },
      oordeel: { verwijtbaarheid: 'normaal', toelichting: 'x', ruimtePerMaand: 100_00, ...oordeel },
      eerdere: [],
      besluitdag: '2026-11-24',
      metDraagkracht: true,
      ...rest,
    });
  const eerdere = [{ opgelegd: '2024-01-15', onherroepelijk: true }] as const;

  it.each([
    ['opzet', 1000_00],
    ['grove-schuld', 750_00],
    ['normaal', 500_00],
    ['verminderd', 250_00],
  ] as const)('%s: %i', (verwijtbaarheid, bedrag) => expect(vraag({}, { verwijtbaarheid }).bedrag?.value).toBe(bedrag));
  it('half as much again when it was fined before, for good', () => {
    expect(vraag({}, {}, { eerdere }).bedrag?.value).toBe(750_00);
    expect(vraag({}, {}, { eerdere: [{ opgelegd: '2024-01-15', onherroepelijk: false }] }).bedrag?.value).toBe(500_00);
  });
  it('no more than somebody can pay in twelve months', () => {
    expect(vraag({}, { ruimtePerMaand: 41_67 }).bedrag?.value).toBe(500_00);
    expect(vraag({}, { ruimtePerMaand: 41_66 }).bedrag?.value).toBe(499_92);
    expect(vraag({}, { ruimtePerMaand: 0 }).bedrag?.value).toBe(0);
  });
  it('what somebody can pay is asked for by name, and not in the voornemen', () => {
    const zonder = { ruimtePerMaand: undefined };
    expect(vraag({}, zonder).ontbreekt.map((o) => ('pad' in o ? o.pad : o.naam))).toEqual(['ruimtePerMaand']);
    expect(vraag({}, zonder, { metDraagkracht: false }).ontbreekt).toEqual([]);
  });
  it('nothing overpaid starts at 150 euro', () => expect(vraag({ benadelingsbedrag: 0 }).bedrag?.value).toBe(150_00));
  it('an amount above the last published ceiling is missing by name', () => {
    const uit = vraag({ benadelingsbedrag: 40_000_00 }, { ruimtePerMaand: 2000_00 });
    expect(uit.bedrag).toBeUndefined();
    expect(uit.ontbreekt).toMatchObject([{ soort: 'bedrag', naam: 'geldboetecategorieën' }]);
  });
  it('a reduction for particular circumstances comes last', () =>
    expect(vraag({}, { matiging: { percentage: 20, reden: 'zorg' } }).bedrag?.value).toBe(400_00));
  it('of two regimes the lighter one holds (Awb 5:46 lid 4)', () => {
    const toen = { van: '2016-10-01', totEnMet: '2016-11-30', benadelingsbedrag: 333_00 } as const;
    // the text of 2016: at least 150 and up to 10 euro; that of 2018: 166.50
    expect(vraag(toen, {}, { besluitdag: '2018-02-01' }).bedrag?.value).toBe(166_50);
    expect(vraag(toen, {}, { besluitdag: '2016-12-20' }).bedrag?.value).toBe(170_00);
  });
  it('a warning: nothing overpaid or 150 euro at most, or told within sixty days', () => {
    const kan = (schending: Partial<Schending>, vorigeWaarschuwing?: Schending['van']) =>
      vraag(schending, {}, { vorigeWaarschuwing }).waarschuwing?.value;
    expect([kan({ benadelingsbedrag: 150_00 }), kan({ benadelingsbedrag: 150_01 })]).toEqual([true, false]);
    expect([kan({ zelfGemeld: '2026-09-30' }), kan({ zelfGemeld: '2026-10-01' })]).toEqual([true, false]);
    expect(kan({ benadelingsbedrag: 0 }, '2024-12-01')).toBe(false);
  });
  it('a report is a must above 340 euro or without loss; five or three years to impose it', () => {
    const procedure = (benadelingsbedrag: number) => vraag({ benadelingsbedrag }).procedure?.value;
    expect(procedure(339_99)).toEqual({ rapport: false, vervaltNa: '2029-09-30' });
    expect(procedure(340_00)).toEqual({ rapport: false, vervaltNa: '2029-09-30' });
    expect(procedure(340_01)).toEqual({ rapport: true, vervaltNa: '2031-09-30' });
    expect(procedure(0)).toEqual({ rapport: true, vervaltNa: '2031-09-30' });
    expect(vraag({ benadelingsbedrag: 300_00 }, {}, { eerdere }).procedure?.value.rapport).toBe(true);
  });
  it('the stuk says each step from the part by blame to the fine', () => {
    const wet = vraag({}, { ruimtePerMaand: 30_00, matiging: { percentage: 50, reden: 'zorg' } }, { eerdere });
    const stuk = boetestuk(VOORBEELD.zienswijze, 'BO-2026-000001', wet, false);
    expect(stuk).toMatchObject({
      percentage: 75,
      aandeel: 750_00,
      grens: 'draagkracht',
      boete: 360_00,
      bedrag: 180_00,
    });
    expect(stuk).toMatchObject({ rapporteur: 'hans', rapportVerplicht: true, gehoord: { op: '2026-11-20' } });
    expect(boetestuk(VOORBEELD.voornemen, 'BO-1', wet, true)).toMatchObject({ bedrag: 0, ontbreekt: [] });
  });
});

describe('the clock', () => {
  it('thirteen weeks after the report, or two weeks after the time to answer', () => {
    expect(boetebeslisdag(VOORBEELD.voornemen)).toBe('2027-02-08');
    expect(boetebeslisdag(VOORBEELD.onderzoek)).toBeUndefined();
    expect(boeteklok(VOORBEELD.voornemen)?.uiterlijk).toBe('2026-12-07');
    const lang = {
      ...VOORBEELD.zienswijze,
      voornemen: { ...VOORBEELD.zienswijze.voornemen, zienswijzeTot: '2027-03-01' },
    };
    expect(boeteklok(lang as Boetezaak)?.uiterlijk).toBe('2027-02-08');
    expect(boeteklok(VOORBEELD.onderzoek)?.uiterlijk).toBe('2026-11-23');
    expect(boeteklok(VOORBEELD.opgelegd)).toBeUndefined();
  });
});

it('is the same when it is made again from its commands', () => {
  const dagen = ['2026-10-26', '2026-10-26', '2026-11-09', '2026-11-20', '2026-11-24', '2026-11-24'] as const;
  const opdrachten: Boeteopdracht[] = [
    OPDRACHT.startBoeteonderzoek,
    OPDRACHT.judgeSchending,
    OPDRACHT.announceBoete,
    { ...OPDRACHT.giveZienswijze, gegevenOp: '2026-11-20' },
    OPDRACHT.prepareBesluit,
    OPDRACHT.imposeBoete,
  ];
  let zaak: Boetezaak | undefined;
  opdrachten.forEach((opdracht, i) => {
    const uitslag = nextBoete(zaak, opdracht, { vandaag: dagen[i] ?? '2026-11-24' });
    if (!uitslag.ok) throw new Error(uitslag.weigering.code);
    zaak = uitslag.value;
  });
  expect(zaak?.toestand).toBe('opgelegd');
  const regels = opdrachten.map((opdracht, i) => ({ opdracht, vandaag: dagen[i] ?? ('2026-11-24' as const) }));
  expect(rebuildBoete(regels)).toEqual(zaak);
});
