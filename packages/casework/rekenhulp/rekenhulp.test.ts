import { firstDay, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import { type Beleid, wettelijk } from '@meedoen/law/verordening';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bevries,
  doorgetrokken,
  huishoudenVan,
  jaarmomenten,
  jaarVanaf,
  loonPerMaand,
  maandbeeld,
  metGift,
  metHuisgenoot,
  metOuderKind,
  metPartner,
  metWerk,
  namenVan,
  perUur,
  uurmomenten,
  vergelijk,
  zonderUitsluiting,
} from './index.ts';

const yvonne: Dossier = {
  aanvrager: zonderUitsluiting('yvonne', '1991-03-14'),
  kinderen: [{ id: 'noor', geboortedatum: { waarde: '2017-02-03' } }],
  vermogen: [{ waarde: { spaargeld: 1_000_00, schulden: 0 } }],
};
const werk = (uren: number, vanaf: IsoDate) => ({
  persoon: 'yvonne',
  vanaf,
  netto: loonPerMaand(uren, 13_00),
  vakantietoeslag: 'inbegrepen' as const,
  vrijlating: 'geen' as const,
});
const wet = (dossier: Dossier, maand: Maand) => maandbeeld(dossier, maand, wettelijk);

describe('what if I go to work', () => {
  it.each([
    // 18 x 13,00 x 52 : 12; norm of 1 July 2026 1.419,46 (Normenbrief); 25% of art. 31 lid 2 n
    ['with the exemption the law gives', 18, 'wet' as const, 1_014_00, 658_96, 253_50, 1_672_96],
    ['without an exemption', 18, 'geen' as const, 1_014_00, 405_46, 0, 1_419_46],
    ['no hours', 0, 'wet' as const, 0, 1_419_46, 0, 1_419_46],
  ])('%s', (_, uren, vrijlating, loon, uitkering, houden, samen) => {
    const dan = metWerk(yvonne, { ...werk(uren, '2026-07-01'), vrijlating });
    expect(wet(dan, '2026-07')).toMatchObject({ loon, uitkering, houden, samen });
  });

  it('leaves the months to the law: six of n, and no r for a mother whose child is 12', () => {
    const houden = (dossier: Dossier) => {
      const dan = metWerk(dossier, { ...werk(18, '2026-01-01'), vrijlating: 'wet' });
      return jaarVanaf('2026-01').map((maand) => wet(dan, maand).houden);
    };
    const groot = { ...yvonne, kinderen: [{ id: 'noor', geboortedatum: { waarde: '2013-12-31' as const } }] };
    expect(houden(groot)).toEqual([...Array(6).fill(253_50), ...Array(6).fill(0)]);
    // then r: 12.5% of 1.014,00 for the lone parent of a child under 12
    expect(houden(yvonne)).toEqual([...Array(6).fill(253_50), ...Array(6).fill(126_75)]);
  });

  it('puts the new wages in the place of the old ones, from their first day', () => {
    const oud = metWerk(yvonne, { ...werk(8, '2026-01-01') });
    const nieuw = metWerk(oud, { ...werk(12, '2026-03-01') });
    expect(
      jaarVanaf('2026-01')
        .slice(0, 4)
        .map((maand) => wet(nieuw, maand).loon),
    ).toEqual([loonPerMaand(8, 13_00), loonPerMaand(8, 13_00), loonPerMaand(12, 13_00), loonPerMaand(12, 13_00)]);
  });

  it('says by name what is not published, and nothing that rests on it', () => {
    // 25% of 1.408,33 is above the last known maximum of 285
    const dan = metWerk(yvonne, { ...werk(25, '2026-07-01'), vrijlating: 'wet' });
    const beeld = wet(dan, '2026-07');
    expect(beeld).toMatchObject({ uitkering: undefined, samen: undefined, houden: undefined });
    expect(namenVan(beeld.ontbreekt)).toEqual(['maximum vrijlating inkomsten uit arbeid']);
    expect(wet(metWerk(yvonne, { ...werk(25, '2026-01-01'), vrijlating: 'wet' }), '2026-01').houden).toBe(285_00);
    expect(wet(yvonne, '2029-01').samen).toBeUndefined();
  });

  it('knows for whom the law has which exemption', () => {
    const geldt = (dossier: Dossier) => {
      const persoon = dossier.aanvrager.id;
      const dan = metWerk(dossier, { ...werk(8, '2026-06-01'), persoon, vrijlating: 'wet' });
      return wet(dan, '2026-06').uitkomst.vrijlatingen.map(({ soort }) => soort);
    };
    expect(geldt(yvonne)).toEqual(['n']);
    const jong = zonderUitsluiting('selena', '2001-05-05');
    expect(geldt({ aanvrager: jong })).toEqual([]);
    expect(geldt({ aanvrager: { ...jong, medischUrenbeperkt: [{ waarde: true }] } })).toEqual(['y']);
  });
});

describe('per hour', () => {
  const opzet = {
    persoon: 'yvonne',
    vanaf: '2026-01-01' as const,
    nettoPerUur: 13_00,
    vakantietoeslag: 'inbegrepen' as const,
    vrijlating: 'geen' as const,
  };

  it('names the flat stretch above the maximum and the hour from which no bijstand is needed', () => {
    const reeks = perUur(yvonne, { ...opzet, vrijlating: 'wet' }, 36, '2026-01', wettelijk);
    expect(reeks).toHaveLength(37);
    // 285,00 is 25% of 1.140,00: 20,2 hours; norm January 2026 1.401,50 + 285,00 is reached at 29,9 hours
    expect(uurmomenten(reeks)).toEqual([
      { soort: 'vlak', van: 22, totEnMet: 29 },
      { soort: 'genoeg', uren: 30 },
    ]);
  });

  it('says from which hour an amount is not known', () => {
    const reeks = perUur(yvonne, { ...opzet, vanaf: '2026-07-01', vrijlating: 'wet' }, 30, '2026-07', wettelijk);
    expect(uurmomenten(reeks)[0]).toMatchObject({ soort: 'onbekend', uren: 21 });
  });

  it('where an hour takes away, says from which wage on, to the cent', () => {
    const teltNiet: Beleid = {
      ...wettelijk,
      regimes: [
        {
          laag: 'gemeente',
          vanaf: '2026-01-01',
          naam: 'test',
          bron: 'test',
          keuzes: { vrijlatingBovenNorm: 'telt-niet' },
        },
      ],
    };
    const momenten = uurmomenten(perUur(yvonne, { ...opzet, vrijlating: 'wet' }, 36, '2026-01', teltNiet));
    // the exemption of 285,00 falls away where the wage reaches the norm of 1.401,50, in the 25th hour: 1.408,33
    expect(momenten).toContainEqual({ soort: 'daling', uren: 25, minder: 285_00 - 6_83, loon: 1401_50 });
  });

  it('without an exemption an hour adds nothing until bijstand ends', () => {
    const momenten = uurmomenten(perUur(yvonne, opzet, 36, '2026-01', wettelijk));
    expect(momenten).toEqual([
      { soort: 'vlak', van: 1, totEnMet: 24 },
      { soort: 'genoeg', uren: 25 },
    ]);
  });
});

describe('what if somebody comes to live here, or a child grows up', () => {
  it('a partner without income: the norm of gehuwden', () => {
    const dan = metPartner(yvonne, { vanaf: '2026-02-01', geboortedatum: '1990-01-01', inkomen: 0, soort: 'loon' });
    // Normenbrief 2026: 2.002,13
    expect([wet(dan, '2026-01').uitkering, wet(dan, '2026-02').uitkering]).toEqual([1_401_50, 2_002_13]);
  });

  it('a partner with income above the norm: no bijstand, and the income of both is what there is', () => {
    const dan = metPartner(yvonne, {
      vanaf: '2026-02-01',
      geboortedatum: '1990-01-01',
      inkomen: 2_100_00,
      soort: 'loon',
    });
    expect(wet(dan, '2026-02')).toMatchObject({ uitkering: 0, samen: 2_100_00, houden: 0 });
  });

  it('a housemate of 27 shares the costs, a tenant with a contract does not', () => {
    const huisgenoot = { vanaf: '2026-02-01' as const, geboortedatum: '1990-01-01' as const };
    // art. 22a: (40% + 2 x 30%) : 2 is 50% of 2.002,13
    expect(wet(metHuisgenoot(yvonne, huisgenoot), '2026-02').uitkering).toBe(1_001_07);
    expect(wet(metHuisgenoot(yvonne, { ...huisgenoot, uitzondering: 'huurder' }), '2026-02').uitkering).toBe(1_401_50);
  });

  it.each([
    ['21: nothing changes since 2023', 21, 1_401_50, 1_401_50],
    ['26: still nothing', 26, 1_401_50, 1_401_50],
    ['27: shares the costs', 27, 1_401_50, 1_001_07],
  ])('a child turns %s', (_, jaren, voor, na) => {
    const dan = metOuderKind(yvonne, 'noor', jaren, '2026-03-01');
    expect([wet(dan, '2026-02').uitkering, wet(dan, '2026-03').uitkering]).toEqual([voor, na]);
  });
});

describe('the household as it is today, under the law of another month', () => {
  it('forgets start and decision, keeps what holds on the day', () => {
    const dossier: Dossier = {
      ...yvonne,
      meldingsdatum: { waarde: '2026-10-19' },
      toekenning: { vanaf: '2026-10-19' },
      inkomsten: [
        { id: 'ww', persoon: 'yvonne', soort: 'uitkering', netto: 900_00, vakantietoeslag: 'geen', tot: '2026-10-01' },
        {
          id: 'loon',
          persoon: 'yvonne',
          soort: 'loon',
          netto: 300_00,
          vakantietoeslag: 'inbegrepen',
          vanaf: '2026-11-01',
        },
      ],
    };
    expect(wet(dossier, '2026-06').uitkering).toBe(0);
    expect(wet(bevries(dossier, '2026-11-24'), '2026-06')).toMatchObject({
      loon: 300_00,
      uitkering: 1_101_50,
      samen: 1_401_50,
    });
  });

  it('gives the month of the day what the law gives it, when nothing changes in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_500_00 }),
        fc.integer({ min: 0, max: 9_000_00 }),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 18, max: 60 }), { nil: undefined }),
        (netto, spaargeld, maandnummer, huisgenoot) => {
          const maand = `2026-${String(maandnummer).padStart(2, '0')}` as Maand;
          const dossier: Dossier = {
            ...yvonne,
            vermogen: [{ waarde: { spaargeld, schulden: 0 } }],
            inkomsten: [
              { id: 'loon', persoon: 'yvonne', soort: 'loon', netto, vakantietoeslag: 'inbegrepen', vrijlating: 'n' },
            ],
            ...(huisgenoot === undefined
              ? {}
              : { medebewoners: [{ id: 'een', geboortedatum: { waarde: `${2026 - huisgenoot}-01-01` as IsoDate } }] }),
          };
          const gewoon = berekenMaand(dossier, maand);
          const bevroren = wet(bevries(dossier, firstDay(maand)), maand);
          expect(bevroren.uitkering).toBe(gewoon.uitkering?.value);
          expect(bevroren.uitbetaling).toBe(gewoon.uitbetaling?.value);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('month beside month', () => {
  it('gives the difference only where both are known', () => {
    const dan = metWerk(yvonne, { ...werk(18, '2026-11-01'), vrijlating: 'wet' });
    const rij = vergelijk(yvonne, dan, jaarVanaf('2026-10'), wettelijk);
    expect(rij.slice(0, 3).map(({ verschil }) => verschil)).toEqual([0, 253_50, 253_50]);
    for (const { nu, dan: straks, verschil } of rij)
      expect(verschil === undefined).toBe(nu.samen === undefined || straks.samen === undefined);
  });

  it('shows part of the wages in a month in which the work begins halfway', () => {
    const dan = metWerk(yvonne, { ...werk(18, '2026-06-16') });
    expect(wet(dan, '2026-06').loon).toBe(507_00);
  });
});

describe('what if I get a gift', () => {
  const gift = (bedrag: number, o: Partial<Parameters<typeof metGift>[1]> = {}) => ({
    persoon: 'yvonne',
    op: '2026-03-10' as const,
    bedrag,
    maandelijks: false,
    ...o,
  });
  const jaar = (dossier: Dossier, wat: ReturnType<typeof gift>) => {
    const dan = metGift(dossier, wat, wettelijk);
    return jaarVanaf('2026-01').map((maand) => wet(dan, maand).uitkering);
  };

  it.each([
    // art. 31 lid 2 m: 1.200 a year is left out; one euro above is capital, far within the limit of 16.000
    ['below the amount of the year', 1_199_00],
    ['on it', 1_200_00],
    ['above it: capital, within the limit', 1_201_00],
  ])('once, %s: the bijstand stays', (_, bedrag) => {
    expect(new Set(jaar(yvonne, gift(bedrag)).slice(0, 6))).toEqual(new Set([1_401_50]));
  });

  it('once, so much that capital passes its limit: no bijstand from that day on, as long as it is there', () => {
    // limit of an alleenstaande ouder 2026: 16.000; 1.000 is there, 1.200 is left out
    expect(jaar(yvonne, gift(16_200_00)).slice(0, 5)).toEqual([1_401_50, 1_401_50, 1_401_50, 1_401_50, 1_401_50]);
    const teVeel = jaar(yvonne, gift(16_200_01));
    expect(teVeel.slice(0, 2)).toEqual([1_401_50, 1_401_50]);
    expect(teVeel.slice(3, 5)).toEqual([0, 0]);
  });

  it('every month: what is above the amount of the year counts as income', () => {
    const rij = jaar(yvonne, gift(400_00, { op: '2026-01-01', maandelijks: true }));
    expect(rij.slice(0, 5)).toEqual([1_401_50, 1_401_50, 1_401_50, 1_001_50, 1_001_50]);
  });

  it('names what is missing when the amount of the year is not published', () => {
    const beeld = wet(metGift(yvonne, gift(2_000_00, { op: '2027-02-01' }), wettelijk), '2027-03');
    expect(beeld.uitkering).toBeUndefined();
    expect(beeld.ontbreekt.length).toBeGreaterThan(0);
  });
});

describe('the year ahead', () => {
  const dan = metWerk(yvonne, { ...werk(18, '2026-11-01'), vrijlating: 'wet' });

  it('says in which month another exemption begins, also where the norm is not published', () => {
    const momenten = jaarmomenten(vergelijk(yvonne, dan, jaarVanaf('2026-11'), wettelijk));
    expect(momenten).toEqual([
      expect.objectContaining({ soort: 'onbekend', maand: '2027-01' }),
      // art. 34a: 15% of 1.014,00 in the place of 25%
      {
        soort: 'vrijlating',
        maand: '2027-01',
        van: ['n'],
        naar: ['34a-a'],
        houdenVan: 253_50,
        houdenNaar: 152_10,
      },
    ]);
  });

  it('can be made with the amounts of now, when somebody asks for that', () => {
    const beleid = doorgetrokken(wettelijk);
    const rij = vergelijk(yvonne, dan, jaarVanaf('2026-11'), beleid);
    expect(rij.map(({ verschil }) => verschil)).toEqual([253_50, 253_50, ...Array(10).fill(152_10)]);
    expect(rij.every(({ nu }) => nu.uitkering === 1_419_46)).toBe(true);
    expect(wet(yvonne, '2027-01').uitkering).toBeUndefined();
  });

  it('says when bijstand stops, and why', () => {
    const partner = metPartner(yvonne, {
      vanaf: '2026-03-01',
      geboortedatum: '1990-01-01',
      inkomen: 2_100_00,
      soort: 'loon',
    });
    expect(jaarmomenten(vergelijk(yvonne, partner, jaarVanaf('2026-01').slice(0, 6), wettelijk))).toEqual([
      { soort: 'stopt', maand: '2026-03', reden: 'inkomen' },
    ]);
  });
});

describe('a household in a handful of answers', () => {
  const antwoord = {
    geboortedatum: '1991-03-14' as const,
    kinderen: [],
    kostendelers: 0,
    loon: 0,
    anderInkomen: 0,
    spaargeld: 0,
    schulden: 0,
  };
  const uitkering = (o: Partial<Parameters<typeof huishoudenVan>[0]>) =>
    wet(huishoudenVan({ ...antwoord, ...o }, '2026-11-24'), '2026-11').uitkering;

  it.each([
    // norms of 1 July 2026: 1.419,46 alone, 2.027,79 gehuwden; art. 22a: 50% and 43 1/3%
    ['alone', {}, 1_419_46],
    ['with a partner', { partner: { geboortedatum: '1990-01-01' as const, inkomen: 0 } }, 2_027_79],
    ['with a partner who earns', { partner: { geboortedatum: '1990-01-01' as const, inkomen: 500_00 } }, 1_527_79],
    ['with one adult who shares', { kostendelers: 1 }, 1_013_90],
    ['with wages and a benefit', { loon: 200_00, anderInkomen: 100_00 }, 1_119_46],
    ['with savings up to the limit', { spaargeld: 8_000_00 }, 1_419_46],
    ['with savings above it', { spaargeld: 8_000_01 }, 0],
    ['a child of 12 raises the limit', { spaargeld: 8_000_01, kinderen: ['2014-01-01' as const] }, 1_419_46],
    ['a child of 18 does not', { spaargeld: 8_000_01, kinderen: ['2008-01-01' as const] }, 0],
    ['a child of 27 shares the costs', { kinderen: ['1999-01-01' as const] }, 1_013_90],
  ])('%s', (_, o, verwacht) => {
    expect(uitkering(o)).toBe(verwacht);
  });
});
