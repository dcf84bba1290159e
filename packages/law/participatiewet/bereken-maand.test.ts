import { describe, expect, it } from 'vitest';
import { normAlleenstaande, vermogensgrensAlleenstaande } from '../amounts/index.ts';
import { type IsoDate, type Maand, walk } from '../kernel/index.ts';
import { type Beleid, type Beleidskeuzes, wettelijk } from '../verordening/index.ts';
import { berekenDag, berekenMaand, type Dossier, type Inkomst, uitkomstwaarden } from './index.ts';

const alleen: Dossier = { aanvrager: { id: 'a', geboortedatum: { waarde: '1985-06-01', feit: 'f1' } } };

const loon = (netto: number, anders: Partial<Inkomst> = {}): Inkomst => ({
  id: 'i1',
  persoon: 'a',
  soort: 'loon',
  netto,
  vakantietoeslag: 'inbegrepen',
  ...anders,
});

function beleidMet(keuzes: Beleidskeuzes): Beleid {
  return {
    naam: 'proef',
    versie: '1',
    regimes: [{ laag: 'gemeente', vanaf: '2022-01-01', naam: 'Proefbeleid', bron: 'verordening 2022, h. 3', keuzes }],
  };
}

describe('what is missing', () => {
  it('asks for a birth date and still gives what does not depend on it', () => {
    const u = berekenMaand({ aanvrager: { id: 'a' }, partner: [{ waarde: { id: 'p' } }] }, '2026-03');
    expect(u.ontbreekt).toMatchObject([
      { soort: 'feit', pad: 'aanvrager.geboortedatum', vraag: 'Wat is de geboortedatum van de aanvrager?' },
      { soort: 'feit', pad: 'partner.geboortedatum' },
    ]);
    expect(uitkomstwaarden(u)).toMatchObject({ recht: undefined, uitkering: undefined, vermogensgrens: 1_600_000 });
  });

  it('asks whether a foreigner has lawful residence', () => {
    const u = berekenMaand({ aanvrager: { ...alleen.aanvrager, nederlander: [{ waarde: false }] } }, '2026-03');
    expect(u.ontbreekt).toMatchObject([{ pad: 'aanvrager.rechtmatigVerblijf', article: 'Pw art. 11 lid 2' }]);
  });

  it('names an amount that nobody published, and no old one', () => {
    const u = berekenMaand(alleen, '2027-01');
    expect(uitkomstwaarden(u)).toMatchObject({ norm: undefined, uitkering: undefined, recht: undefined });
    expect(u.ontbreekt).toContainEqual({ soort: 'bedrag', naam: normAlleenstaande.naam, datum: '2027-01-01' });
  });

  it('names the maximum of an exemption only when it can make a difference', () => {
    const met = (netto: number) =>
      berekenDag({ ...alleen, inkomsten: [loon(netto, { vrijlating: 'y' })] }, '2026-07-15');
    expect(met(1201_00)).toMatchObject({ ontbreekt: [], vrijgelaten: { value: 180_15 } });
    expect(met(1300_00).ontbreekt).toMatchObject([{ soort: 'bedrag', naam: 'maximum vrijlating medisch urenbeperkt' }]);
    expect(met(1300_00)).toMatchObject({ uitkering: undefined, recht: { value: true }, inkomen: { value: 1300_00 } });
    expect(met(1419_46)).toMatchObject({ uitkering: undefined, recht: undefined, norm: { value: 1419_46 } });
    expect([...walk(met(797_00).vrijgelaten ?? expect.fail())].map((n) => n.says).join(' ')).toContain('180,19');
  });

  it('has no formula for the holiday claim before 2026', () => {
    const u = berekenDag({ ...alleen, inkomsten: [loon(500_00, { vakantietoeslag: 'aanspraak' })] }, '2025-05-01');
    expect(u.ontbreekt).toMatchObject([{ naam: 'vakantieaanspraak tegenwoordige arbeid' }]);
  });

  it('gives bijstand to who has nothing, also when nobody published the limit', () => {
    const zonderGrens: Beleid = {
      ...wettelijk,
      bedragen: new Map([[vermogensgrensAlleenstaande, { ...vermogensgrensAlleenstaande, values: [] }]]),
    };
    expect(uitkomstwaarden(berekenDag(alleen, '2026-05-01', zonderGrens))).toMatchObject({
      recht: true,
      uitkering: 1401_50,
      ontbreekt: [],
    });
    const spaart: Dossier = { ...alleen, vermogen: [{ waarde: { spaargeld: 100, schulden: 0 } }] };
    expect(uitkomstwaarden(berekenDag(spaart, '2026-05-01', zonderGrens))).toMatchObject({
      recht: undefined,
      ontbreekt: ['vermogensgrens alleenstaande'],
    });
  });

  it('takes an amount that a beheerder entered', () => {
    const nieuw = {
      ...normAlleenstaande,
      values: [{ from: '2027-01-01', value: 1450_00, status: 'VERIFIED', source: 'Stcrt.' }],
    } as const;
    const beleid: Beleid = { ...wettelijk, bedragen: new Map([[normAlleenstaande, nieuw]]) };
    expect(berekenMaand(alleen, '2027-01', beleid).norm?.value).toBe(1450_00);
    expect(berekenMaand(alleen, '2027-01').norm).toBeUndefined();
  });
});

describe('an exemption from cost sharing by policy', () => {
  const beleid = beleidMet({ kostendelersuitzonderingen: [{ groep: 'gastgezin', maanden: 6, verlengingMaanden: 3 }] });
  const dossier: Dossier = {
    ...alleen,
    medebewoners: [
      {
        id: 'm',
        geboortedatum: { waarde: '1990-01-01' },
        uitzonderingen: [{ waarde: 'gastgezin', vanaf: '2025-04-10' }],
      },
    ],
  };

  it.each<[IsoDate, number]>([
    ['2026-01-09', 1401_50],
    ['2026-01-10', 1001_07],
    ['2026-01-11', 1001_07],
  ])('runs out after six and three months: %s -> %i', (datum, norm) => {
    expect(berekenDag(dossier, datum, beleid).norm?.value).toBe(norm);
  });

  it('cuts the month on the day it runs out', () => {
    const u = berekenMaand(dossier, '2026-01', beleid);
    expect(u.delen.map((d) => d.dagen)).toEqual([9, 22]);
    expect(u.lezingen).toEqual(['normwisseling-in-de-maand']);
  });

  it('does not hold without the policy, nor for another group, nor longer than the law of the product allows', () => {
    expect(berekenDag(dossier, '2025-05-01').aantalKostendelers?.value).toBe(2);
    const anders = beleidMet({
      kostendelersuitzonderingen: [{ groep: 'ex-dakloze', maanden: 6, verlengingMaanden: 3 }],
    });
    expect(berekenDag(dossier, '2025-05-01', anders).aantalKostendelers?.value).toBe(2);
    const ruim = beleidMet({
      kostendelersuitzonderingen: [{ groep: 'gastgezin', maanden: 60, verlengingMaanden: 60 }],
    });
    expect(berekenDag(dossier, '2026-01-10', ruim).aantalKostendelers?.value).toBe(2);
  });

  it('says where the choice comes from', () => {
    const bronnen = [...walk(berekenDag(dossier, '2025-05-01', beleid).norm ?? expect.fail())].map((n) => n.herkomst);
    expect(bronnen).toContainEqual(expect.objectContaining({ soort: 'beleid', bron: 'verordening 2022, h. 3' }));
  });
});

describe('readings that policy may choose', () => {
  const jarig: Dossier = { aanvrager: { id: 'a', geboortedatum: { waarde: '2005-03-15' } } };

  it.each<[NonNullable<Beleidskeuzes['normwisselingInMaand']>, number]>([
    ['kalenderdagen', 924_82],
    ['eerste-van-de-maand', 1401_50],
    ['volgende-maand', 345_99],
  ])('a norm that changes inside a month: %s', (normwisselingInMaand, norm) => {
    expect(berekenMaand(jarig, '2026-03', beleidMet({ normwisselingInMaand })).norm?.value).toBe(norm);
  });

  it('whether an exemption counts above the norm', () => {
    const dossier: Dossier = { ...alleen, inkomsten: [loon(1500_00, { vrijlating: 'n' })] };
    expect(uitkomstwaarden(berekenDag(dossier, '2026-01-15'))).toMatchObject({
      recht: true,
      uitkering: 186_50,
      lezingen: ['vrijlating-boven-norm'],
    });
    const streng = beleidMet({ vrijlatingBovenNorm: 'telt-niet' });
    expect(uitkomstwaarden(berekenDag(dossier, '2026-01-15', streng))).toMatchObject({
      recht: false,
      reden: 'inkomen',
      vrijgelaten: 0,
      uitkering: 0,
    });
  });
});

describe('stays abroad', () => {
  const weg = (vanaf: IsoDate, tot: IsoDate, geboren: IsoDate = '1985-06-01'): Dossier => ({
    aanvrager: { id: 'a', geboortedatum: { waarde: geboren }, buitenland: [{ waarde: true, vanaf, tot }] },
  });

  it('keeps the right for 28 days on end, not the 29th, and has it back on return', () => {
    const u = berekenMaand(weg('2026-03-02', '2026-04-10'), '2026-03');
    expect(u.delen.map((d) => [d.tijdvak.vanaf, d.geenRecht?.value])).toEqual([
      ['2026-03-01', undefined],
      ['2026-03-30', 'buitenland'],
    ]);
    expect(berekenDag(weg('2026-03-02', '2026-04-10'), '2026-04-10').recht?.value).toBe(true);
  });

  it('adds the days of a calendar year', () => {
    const twee: Dossier = {
      aanvrager: {
        ...weg('2026-05-01', '2026-05-21').aanvrager,
        buitenland: [
          { waarde: true, vanaf: '2026-02-01', tot: '2026-02-21' },
          { waarde: true, vanaf: '2026-05-01', tot: '2026-05-21' },
        ],
      },
    };
    expect(berekenDag(twee, '2026-05-08').recht?.value).toBe(true);
    expect(berekenDag(twee, '2026-05-09').reden).toBe('buitenland');
  });

  it('lets who has the pension age stay thirteen weeks', () => {
    const ouder = weg('2026-03-01', '2026-09-01', '1955-06-01');
    expect(berekenDag(ouder, '2026-05-30').recht?.value).toBe(true);
    expect(berekenDag(ouder, '2026-05-31').reden).toBe('buitenland');
  });
});

describe('death', () => {
  it('lets the partner go on alone a month after the day of death, also when the applicant died', () => {
    const dossier: Dossier = {
      aanvrager: { id: 'a', geboortedatum: { waarde: '1955-06-01' }, overlijdensdatum: { waarde: '2026-01-15' } },
      partner: [{ waarde: { id: 'p', geboortedatum: { waarde: '1985-06-01' } } }],
    };
    expect(berekenDag(dossier, '2026-02-15').norm?.value).toBe(2144_16);
    expect(berekenDag(dossier, '2026-02-16').norm?.value).toBe(1401_50);
  });

  it("pays a single parent's children one month more", () => {
    const ouder: Dossier = {
      aanvrager: { ...alleen.aanvrager, overlijdensdatum: { waarde: '2026-01-15' } },
      kinderen: [{ id: 'k', geboortedatum: { waarde: '2018-01-01' } }],
    };
    expect(berekenDag(ouder, '2026-02-15').recht?.value).toBe(true);
    expect(berekenDag(ouder, '2026-02-16').reden).toBe('overleden');
  });
});

describe('capital', () => {
  const met = (vermogen: NonNullable<Dossier['vermogen']>[number]['waarde']): Dossier => ({
    ...alleen,
    vermogen: [{ waarde: vermogen }],
  });

  it('leaves the home free up to its amount, and asks for an oordeel above it', () => {
    const huis = { spaargeld: 5000_00, schulden: 0, overwaardeWoning: 70_500_00 };
    expect(uitkomstwaarden(berekenDag(met(huis), '2026-01-15'))).toMatchObject({ recht: true, vermogen: 8000_00 });
    const meer = { ...huis, overwaardeWoning: 70_500_01 };
    expect(berekenDag(met(meer), '2026-01-15').ontbreekt).toMatchObject([
      { pad: 'vermogen.tegeldemakingWoningVerlangd', article: 'Pw art. 50 lid 1' },
    ]);
    expect(berekenDag(met({ ...meer, tegeldemakingWoningVerlangd: false }), '2026-01-15').recht?.value).toBe(true);
    expect(berekenDag(met({ ...meer, tegeldemakingWoningVerlangd: true }), '2026-01-15').reden).toBe('vermogen');
  });

  it('was a budget until 2025: asks what came in, when that decides', () => {
    const later = met({ spaargeld: 4000_00, schulden: 0, vrijgelatenBijAanvang: 5000_00 });
    expect(berekenDag(later, '2025-12-31').ontbreekt).toMatchObject([{ pad: 'vermogen.verworvenTijdensBijstand' }]);
    expect(berekenDag(later, '2026-01-01').recht?.value).toBe(true);
    const minder = met({ spaargeld: 2770_00, schulden: 0, vrijgelatenBijAanvang: 5000_00 });
    expect(berekenDag(minder, '2025-12-31').recht?.value).toBe(true);
  });

  it('asks for the capital of a day for which none was recorded', () => {
    const vanaf: Dossier = { ...alleen, vermogen: [{ waarde: { spaargeld: 0, schulden: 0 }, vanaf: '2026-02-01' }] };
    expect(berekenDag(vanaf, '2026-01-31').ontbreekt).toMatchObject([{ soort: 'feit', pad: 'vermogen' }]);
    expect(berekenDag(vanaf, '2026-02-01').recht?.value).toBe(true);
  });
});

describe('the explanation', () => {
  const dossier: Dossier = { ...alleen, inkomsten: [loon(600_00, { vrijlating: 'n', feit: 'f2' })] };
  const boom = berekenMaand(dossier, '2026-03').uitkering ?? expect.fail();
  const herkomsten = [...walk(boom)].flatMap((n) => n.herkomst ?? []);

  it('goes down to the dated amounts with their source', () => {
    expect(herkomsten).toContainEqual({
      soort: 'bedrag',
      naam: 'norm alleenstaande (ouder) 21 tot AOW',
      vanaf: '2026-01-01',
      bron: 'SZW Normenbrief 1 januari 2026, bijlage I',
    });
  });

  it('goes down to the facts by their id', () => {
    expect(herkomsten).toContainEqual({ soort: 'feit', pad: 'aanvrager.geboortedatum', feit: 'f1' });
    expect(herkomsten).toContainEqual({ soort: 'feit', pad: 'inkomsten.i1.netto', feit: 'f2' });
  });

  it('reads as one sum', () => {
    expect(boom.says).toBe('Norm € 1.401,50, min inkomen € 450,00, is € 951,50.');
    expect(boom.uses.map((n) => n.value)).toEqual([1401_50, 600_00, 150_00]);
  });

  it('says why an exemption does not apply', () => {
    const jong: Dossier = {
      aanvrager: { id: 'a', geboortedatum: { waarde: '2000-06-01' } },
      inkomsten: [loon(600_00, { vrijlating: 'n' })],
    };
    expect(berekenMaand(jong, '2026-03').nietToegepast.map((n) => n.says)).toContain(
      'Aanvrager: Geen vrijlating (onderdeel n): aanvrager is jonger dan 27 jaar.',
    );
  });
});

describe('a year, month by month', () => {
  it('follows a life with changes inside months', () => {
    const jaar: Dossier = {
      aanvrager: { id: 'a', geboortedatum: { waarde: '1985-06-01' } },
      partner: [
        { waarde: { id: 'p', geboortedatum: { waarde: '1987-02-01' } }, vanaf: '2026-04-01', tot: '2026-09-16' },
      ],
      medebewoners: [{ id: 'm', geboortedatum: { waarde: '1999-05-11' } }],
      inkomsten: [loon(500_00, { vanaf: '2026-02-01', tot: '2026-06-01' })],
      meldingsdatum: { waarde: '2026-01-12' },
    };
    const maanden: [Maand, number, number][] = [
      // 20 of 31 days of 1.401,50
      ['2026-01', 904_19, 904_19],
      ['2026-02', 1401_50, 901_50],
      ['2026-04', 2002_13, 1502_13],
      // the housemate turns 27 on the 11th: 10 days of 2.002,13 and 21 of 1.735,18
      ['2026-05', 1821_29, 1321_29],
      ['2026-06', 1735_18, 1735_18],
      ['2026-08', 1757_42, 1757_42],
      // the partner leaves after the 15th: 15 days of 1.757,42 and 15 of 1.013,90
      ['2026-09', 1385_66, 1385_66],
      ['2026-12', 1013_90, 1013_90],
    ];
    expect(maanden.map(([m]) => uitkomstwaarden(berekenMaand(jaar, m))).map((u) => [u.norm, u.uitkering])).toEqual(
      maanden.map(([, norm, uitkering]) => [norm, uitkering]),
    );
    expect(berekenMaand(jaar, '2025-12').reden).toBe('voor-melding');
  });
});

describe('a grant of the college', () => {
  const melding = { ...alleen, meldingsdatum: { waarde: '2026-03-15' } } as const;

  it('may begin before the melding (art. 44 lid 5)', () => {
    const eerder: Dossier = { ...melding, toekenning: { vanaf: '2026-02-01' } };
    expect(uitkomstwaarden(berekenMaand(eerder, '2026-02'))).toMatchObject({ recht: true, norm: 1401_50 });
    expect(berekenMaand(eerder, '2026-03').ingangsdatum).toMatchObject({ value: '2026-02-01', article: 'Pw art. 44' });
  });

  it('says nothing of the months before the law: no bijstand, and no toeslag over nothing', () => {
    const verleend: Dossier = { ...melding, toekenning: { vanaf: '2026-02-01' } };
    for (const maand of ['1900-01', '2014-12', '2015-01'] as const)
      expect(uitkomstwaarden(berekenMaand(verleend, maand))).toMatchObject({ uitkering: 0, vakantietoeslag: 0 });
  });

  it('may begin on the day of the aanvraag (art. 44 lid 3)', () => {
    const later: Dossier = { ...melding, toekenning: { vanaf: '2026-03-22' } };
    expect(uitkomstwaarden(berekenMaand(later, '2026-03'))).toMatchObject({ norm: 452_10, ingangsdatum: '2026-03-22' });
  });
});

describe('a reading stands in the explanation', () => {
  const jarig: Dossier = { aanvrager: { id: 'a', geboortedatum: { waarde: '2005-03-15' } } };
  const herkomsten = (dossier: Dossier, beleid?: Beleid) =>
    [...walk(berekenMaand(dossier, '2026-03', beleid).uitkering ?? expect.fail())].flatMap((n) => n.herkomst ?? []);

  it('as a reading, or as the policy that chose otherwise', () => {
    expect(herkomsten(jarig)).toContainEqual({ soort: 'lezing', naam: 'normwisseling-in-de-maand' });
    for (const keuze of ['eerste-van-de-maand', 'volgende-maand'] as const) {
      expect(herkomsten(jarig, beleidMet({ normwisselingInMaand: keuze }))).toContainEqual({
        soort: 'beleid',
        naam: 'Proefbeleid',
        bron: 'verordening 2022, h. 3',
      });
    }
  });

  it('also when an exemption is refused by policy', () => {
    const veel: Dossier = { ...alleen, inkomsten: [loon(1500_00, { vrijlating: 'n' })] };
    const telt = berekenMaand(veel, '2026-03');
    expect([...walk(telt.recht ?? expect.fail())].map((n) => n.herkomst)).toContainEqual({
      soort: 'lezing',
      naam: 'vrijlating-boven-norm',
    });
    const niet = berekenMaand(veel, '2026-03', beleidMet({ vrijlatingBovenNorm: 'telt-niet' }));
    expect(niet.recht?.value).toBe(false);
    expect([...walk(niet.vrijgelaten ?? expect.fail())].map((n) => n.herkomst)).toContainEqual({
      soort: 'beleid',
      naam: 'Proefbeleid',
      bron: 'verordening 2022, h. 3',
    });
  });
});
