import { firstDay, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bevries,
  jaarVanaf,
  loonPerMaand,
  maandbeeld,
  metHuisgenoot,
  metOuderKind,
  metPartner,
  metWerk,
  mogelijkeVrijlatingen,
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
});
const wet = (dossier: Dossier, maand: Maand) => maandbeeld(dossier, maand, wettelijk);

describe('what if I go to work', () => {
  it.each([
    // 18 x 13,00 x 52 : 12; norm of 1 July 2026 1.419,46 (Normenbrief); 25% of art. 31 lid 2 n
    ['with the exemption of n', 18, 'n' as const, 1_014_00, 658_96, 253_50, 1_672_96],
    ['without an exemption', 18, undefined, 1_014_00, 405_46, 0, 1_419_46],
    ['no hours', 0, 'n' as const, 0, 1_419_46, 0, 1_419_46],
  ])('%s', (_, uren, vrijlating, loon, uitkering, houden, samen) => {
    const dan = metWerk(yvonne, { ...werk(uren, '2026-07-01'), vrijlating });
    expect(wet(dan, '2026-07')).toMatchObject({ loon, uitkering, houden, samen });
  });

  it('keeps the exemption of n for six months, then the wages count whole', () => {
    const dan = metWerk(yvonne, { ...werk(18, '2026-01-01'), vrijlating: 'n' });
    const houden = jaarVanaf('2026-01').map((maand) => wet(dan, maand).houden);
    expect(houden).toEqual([...Array(6).fill(253_50), ...Array(6).fill(0)]);
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
    const dan = metWerk(yvonne, { ...werk(25, '2026-07-01'), vrijlating: 'n' });
    const beeld = wet(dan, '2026-07');
    expect(beeld).toMatchObject({ uitkering: undefined, samen: undefined, houden: undefined });
    expect(namenVan(beeld.ontbreekt)).toEqual(['maximum vrijlating inkomsten uit arbeid']);
    expect(wet(metWerk(yvonne, { ...werk(25, '2026-01-01'), vrijlating: 'n' }), '2026-01').houden).toBe(285_00);
    expect(wet(yvonne, '2029-01').samen).toBeUndefined();
  });

  it('knows which exemptions the law would allow', () => {
    const mag = (dossier: Dossier) =>
      mogelijkeVrijlatingen(
        dossier,
        { persoon: dossier.aanvrager.id, netto: 400_00, vakantietoeslag: 'inbegrepen' },
        '2026-06',
        wettelijk,
      );
    expect(mag(yvonne)).toEqual(['n', 'r']);
    expect(mag({ ...yvonne, kinderen: [] })).toEqual(['n']);
    const jong = zonderUitsluiting('selena', '2001-05-05');
    expect(mag({ aanvrager: jong })).toEqual([]);
    expect(mag({ aanvrager: { ...jong, medischUrenbeperkt: [{ waarde: true }] } })).toEqual(['y']);
  });
});

describe('per hour', () => {
  const opzet = {
    persoon: 'yvonne',
    vanaf: '2026-01-01' as const,
    nettoPerUur: 13_00,
    vakantietoeslag: 'inbegrepen' as const,
  };

  it('names the flat stretch above the maximum and the hour from which no bijstand is needed', () => {
    const reeks = perUur(yvonne, { ...opzet, vrijlating: 'n' }, 36, '2026-01', wettelijk);
    expect(reeks).toHaveLength(37);
    // 285,00 is 25% of 1.140,00: 20,2 hours; norm January 2026 1.401,50 + 285,00 is reached at 29,9 hours
    expect(uurmomenten(reeks)).toEqual([
      { soort: 'vlak', van: 22, totEnMet: 29 },
      { soort: 'genoeg', uren: 30 },
    ]);
  });

  it('says from which hour an amount is not known', () => {
    const reeks = perUur(yvonne, { ...opzet, vanaf: '2026-07-01', vrijlating: 'n' }, 30, '2026-07', wettelijk);
    expect(uurmomenten(reeks)[0]).toMatchObject({ soort: 'onbekend', uren: 21 });
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
    const dan = metWerk(yvonne, { ...werk(18, '2026-11-01'), vrijlating: 'n' });
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
