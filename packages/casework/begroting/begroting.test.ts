import type { Maand } from '@meedoen/law/kernel';
import { monthsBetween } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import {
  bonusmalusstand,
  type Lastenmaand,
  leesReferentiebestand,
  prognoseVan,
  type Reintegratie,
  referentierijen,
  reintegratiestand,
  TREKKINGEN,
} from './index.ts';

const maanden = (van: Maand, tot: Maand, bedrag: (i: number) => number): Lastenmaand[] =>
  monthsBetween(van, tot).map((maand, i) => ({
    ...{ maand, bijstand: bedrag(i), heffing: Math.round(bedrag(i) / 10), loonkostensubsidie: 0, verhaald: 0 },
  }));

describe('the forecast of a year', () => {
  it('needs six months in a row: five, six', () => {
    const vijf = prognoseVan(
      2026,
      maanden('2026-01', '2026-05', () => 100_00),
      '2026-05',
    );
    expect(vijf).toMatchObject({ bekend: false, reden: 'te-weinig-maanden', heeft: 5, nodig: 6 });
    expect(
      prognoseVan(
        2026,
        maanden('2026-01', '2026-06', () => 100_00),
        '2026-06',
      ).bekend,
    ).toBe(true);
  });
  it('of months that never change is twelve times a month, without a band', () => {
    const prognose = prognoseVan(
      2026,
      maanden('2026-01', '2026-10', () => 100_00),
      '2026-10',
    );
    expect(prognose).toMatchObject({ jaareinde: { laag: 1_320_00, verwacht: 1_320_00, hoog: 1_320_00 } });
    if (!prognose.bekend) throw new Error('no forecast');
    expect(prognose.punten.map(({ maand }) => maand)).toEqual(['2026-11', '2026-12']);
    expect(prognose.trekkingen).toBe(TREKKINGEN);
  });
  it('goes on as the months went, in a band that widens, and gives the same twice', () => {
    const reeks = maanden('2025-09', '2026-08', (i) => 1_000_00 + i * 10_00 + (i % 3) * 40_00);
    const prognose = prognoseVan(2026, reeks, '2026-08');
    if (!prognose.bekend) throw new Error('no forecast');
    const breedten = prognose.punten.map(({ laag, hoog }) => hoog - laag);
    expect(breedten).toEqual(breedten.toSorted((a, b) => a - b));
    for (const { laag, verwacht, hoog } of prognose.punten) expect(laag <= verwacht && verwacht <= hoog).toBe(true);
    expect(prognoseVan(2026, reeks, '2026-08')).toEqual(prognose);
    expect(prognose.jaareinde).toMatchInlineSnapshot(`
      {
        "hoog": 1564200,
        "laag": 1485000,
        "verwacht": 1524600,
      }
    `);
  });
  it('is over when the year is, and is not made of months without payroll tax or without any cost', () => {
    const heel = maanden('2025-01', '2025-12', () => 100_00);
    expect(prognoseVan(2025, heel, '2026-10')).toMatchObject({ punten: [], jaareinde: { verwacht: 1_320_00 } });
    const zonder = heel.map((each) => (each.maand === '2025-03' ? { ...each, heffing: null } : each));
    expect(prognoseVan(2025, zonder, '2026-10')).toEqual({
      bekend: false,
      reden: 'bruto-ontbreekt',
      maanden: ['2025-03'],
    });
    expect(prognoseVan(2025, heel.slice(2), '2026-10')).toEqual({
      ...{ bekend: false, reden: 'maand-ontbreekt', maanden: ['2025-01', '2025-02'] },
    });
    expect(prognoseVan(2027, heel, '2026-10')).toMatchObject({ bekend: false, reden: 'te-weinig-maanden' });
  });
  it('of one year may look back into the year before, where that is in a row', () => {
    const reeks = [...maanden('2025-09', '2025-12', () => 50_00), ...maanden('2026-01', '2026-02', () => 50_00)];
    expect(prognoseVan(2026, reeks, '2026-02')).toMatchObject({ bekend: true, jaareinde: { verwacht: 660_00 } });
  });
});

const BUDGET: Reintegratie = {
  ...{ soort: 'reintegratie', totaal: 1_000_000, couleurLocale: 100_000, wswTekort: 200_000, plustaken: [] },
  lijnen: [
    { code: 'coaches', naam: 'Coaches', bedrag: 400_000, plafond: false, instrumenten: [], elders: 300_000 },
    {
      code: 'scholing',
      naam: 'Scholing',
      bedrag: 200_000,
      plafond: true,
      instrumenten: ['training', 'taaltraject'],
      elders: 0,
    },
  ],
};

describe('the re-integration budget', () => {
  it('takes the Wsw and couleur locale first, and what is reserved and spent from the lines', () => {
    const stand = reintegratiestand(BUDGET, [
      { instrument: 'training', gereserveerd: 90_000, besteed: 20_000 },
      { instrument: 'taaltraject', gereserveerd: 100_000, besteed: 0 },
      { instrument: 'jobcoaching', gereserveerd: 5_000, besteed: 0 },
    ]);
    expect(stand.lijnen.map(({ vrij }) => vrij)).toEqual([100_000, -10_000]);
    expect([stand.verdeelbaar, stand.nietVerdeeld, stand.vrij]).toEqual([700_000, 100_000, 190_000]);
    expect(stand.zonderLijn.map(({ instrument }) => instrument)).toEqual(['jobcoaching']);
    // the steps of the picture lead from each standing to the next
    let som = 0;
    for (const { bedrag, stand: is } of stand.stappen) {
      if (is && som !== 0) expect(bedrag).toBe(som);
      som = is ? bedrag : som + bedrag;
    }
    expect(som).toBe(190_000);
  });
});

describe('bonus-malus on added value', () => {
  const afspraak = { soort: 'bonus-malus', norm: 1_000_00, sleutel: 25_00, kosten: 50_00 } as const;
  const bij = (omzet: number, anderen: readonly boolean[] | null = [true], meer = {}) =>
    bonusmalusstand({ ...afspraak, omzet, ...meer }, anderen);
  it('is turnover less cost against the part of the norm: below, on, above', () => {
    expect([299_99, 300_00, 300_01].map((omzet) => bij(omzet).gehaald)).toEqual([false, true, true]);
    expect(bij(300_00)).toMatchObject({ toegevoegdeWaarde: 250_00, eigenNorm: 250_00 });
  });
  it('gives a bonus only when all make theirs, and names no amount that the agreement does not name', () => {
    expect(bij(300_00)).toMatchObject({ uitkomst: 'bonus', bedrag: null });
    expect(bij(300_00, [true], { bonus: 10_00 })).toMatchObject({ uitkomst: 'bonus', bedrag: 10_00 });
    expect(bij(300_00, [false])).toMatchObject({ uitkomst: 'geen-van-beide', bedrag: 0 });
    expect(bij(300_00, null)).toMatchObject({ uitkomst: 'nog-niet-bekend', bedrag: null });
    expect(bij(0, null, { malus: 5_00 })).toMatchObject({ uitkomst: 'malus', bedrag: -5_00 });
  });
});

const BESTAND = `meedoen-referentie;1;STW-2019
soort;gebied;naam;maat;jaar;waarde;bron
reeks;eigen;Steenwijkerland;personen;2019;26,1;Iedereen doet mee 2020-2023, 2.2
reeks;provincie;Overijssel;personen;2019;36,7;Iedereen doet mee 2020-2023, 2.2
inwoners;eigen;Steenwijkerland;18-plus;2026;36000;CBS
`;

describe('reference figures', () => {
  it('are those of the document: 26.1 against 36.7 per 1,000 inhabitants of 18 and older in 2019', () => {
    const gelezen = leesReferentiebestand(BESTAND, 2026);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
    const { cijfers, inwoners, levering } = gelezen.bestand;
    expect(levering).toBe('STW-2019');
    const rijen = referentierijen(cijfers, inwoners, new Map([[2026, 900]]));
    expect(rijen[0]).toMatchObject({ jaar: 2026, maat: 'huishoudens', geteld: { tienden: 250 }, cellen: [] });
    expect(rijen[1]).toMatchObject({ jaar: 2019, maat: 'personen', geteld: null, waarom: 'andere-maat' });
    expect(rijen[1]?.cellen.map(({ naam, tienden }) => [naam, tienden])).toEqual([
      ['Steenwijkerland', 261],
      ['Overijssel', 367],
    ]);
    expect(referentierijen([], inwoners, new Map([[2026, null]]))[0]?.waarom).toBe('niet-getoond');
  });
  it('are read whole or not at all, with each fault by line and column', () => {
    const fouten = (tekst: string) => {
      const gelezen = leesReferentiebestand(tekst, 2026);
      return gelezen.ok ? [] : gelezen.fouten.map(({ regel, kolom }) => `${regel} ${kolom}`);
    };
    expect(fouten('iets anders')).toEqual(['1 kop']);
    expect(fouten(BESTAND.replace('soort;gebied', 'soort;streek'))).toEqual(['2 regel']);
    expect(fouten(BESTAND.split('\n').slice(0, 2).join('\n'))).toEqual(['3 regel']);
    expect(fouten(BESTAND.replace('36,7', 'veel').replace('36000', '0').replace('2026;', '2027;'))).toEqual([
      ...['4 waarde', '5 jaar', '5 waarde'],
    ]);
    expect(fouten(BESTAND.replace('provincie', 'streek').replace('personen', 'mensen'))).toEqual([
      '3 maat',
      '4 gebied',
    ]);
    expect(fouten(BESTAND.replace(';CBS', ''))).toEqual(['5 regel']);
    expect(fouten(`${BESTAND}reeks;provincie;Overijssel;personen;2019;30,0;Elders`)).toEqual(['6 regel']);
    expect(fouten(BESTAND.replace(';STW-2019', ';een nummer met spaties'))).toEqual(['1 kop']);
  });
});
