import type { IsoDate } from '@meedoen/law/kernel';
import { berekenDag, berekenMaand, perKalendermaand } from '@meedoen/law/participatiewet';
import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import { dossierUit, type Feit, type Feitsoort, type Feitwaarde } from './index.ts';

const NU = instant('2026-11-24T09:00:00Z');

function feit<S extends Feitsoort>(
  id: string,
  persoon: string,
  soort: S,
  waarde: Feitwaarde<S>,
  vanaf?: IsoDate,
  tot?: IsoDate,
): Feit {
  const made = {
    id,
    uitvoerder: 'veenrade',
    persoon,
    soort,
    waarde,
    geldig: { vanaf, tot },
    bekend: { vanaf: instant('2026-10-20T10:00:00Z') },
    bron: 'medewerker' as const,
    gecontroleerd: true,
    auteur: 'marieke',
  };
  return made as Feit;
}

const uit = (feiten: readonly Feit[]) => dossierUit(feiten, 'yvonne', { bekendOp: NU });

describe('dossier', () => {
  it('holds the applicant, her child until 18, and the report that began it', () => {
    const { dossier, ontbreekt, gebruikt } = uit([
      feit('f1', 'yvonne', 'geboortedatum', { datum: '1991-04-01' }),
      feit('f2', 'noor', 'geboortedatum', { datum: '2017-03-05' }),
      feit('f3', 'yvonne', 'ouderschap', { kind: 'noor', inwonend: true, nietGeregistreerd: false }),
      feit('f4', 'yvonne', 'melding', { datum: '2026-10-19', via: 'inwoner' }),
      feit('f5', 'yvonne', 'indiening', { datum: '2026-10-22' }),
      feit('f6', 'yvonne', 'melding', { datum: '2021-01-05', via: 'uwv' }),
    ]);
    expect(dossier).toEqual({
      aanvrager: { id: 'yvonne', geboortedatum: { waarde: '1991-04-01', feit: 'f1' } },
      kinderen: [
        {
          id: 'noor',
          geboortedatum: { waarde: '2017-03-05', feit: 'f2' },
          periode: { vanaf: '2017-03-05', tot: '2035-03-05' },
        },
      ],
      medebewoners: [
        {
          id: 'noor',
          geboortedatum: { waarde: '2017-03-05', feit: 'f2' },
          periode: { vanaf: '2035-03-05' },
          feit: 'f3',
        },
      ],
      meldingsdatum: { waarde: '2026-10-19', feit: 'f4' },
      aanvraagdatum: { waarde: '2026-10-22', feit: 'f5' },
    });
    expect(ontbreekt).toEqual([]);
    expect(gebruikt).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6']);
  });

  it('names a child or housemate whose date of birth nobody told', () => {
    const { dossier, ontbreekt } = uit([
      feit('f1', 'yvonne', 'ouderschap', { kind: 'noor', inwonend: true, nietGeregistreerd: true }),
      feit('f2', 'yvonne', 'medebewoning', { medebewoner: 'piet', hoofdverblijf: true, uitzondering: null }),
    ]);
    expect(dossier.kinderen).toBeUndefined();
    expect(ontbreekt.map((o) => o.soort === 'feit' && o.pad)).toEqual([
      'kinderen/noor/geboortedatum',
      'medebewoners/piet/geboortedatum',
    ]);
  });

  it('a partner is no housemate while partner, and has income only then', () => {
    const { dossier } = uit([
      feit('f1', 'piet', 'geboortedatum', { datum: '1990-01-01' }),
      feit(
        'f2',
        'yvonne',
        'medebewoning',
        { medebewoner: 'piet', hoofdverblijf: true, uitzondering: 'huurder' },
        '2026-01-01',
      ),
      feit(
        'f3',
        'yvonne',
        'partnerschap',
        { partner: 'piet', recht: false, nietGeregistreerd: true },
        '2026-06-01',
        '2026-09-01',
      ),
      feit(
        'f4',
        'piet',
        'inkomen',
        {
          kenmerk: 'X',
          soort: 'loon',
          nettoInCenten: 100_000,
          periode: 'maand',
          vakantietoeslag: 'geen',
          geschat: false,
        },
        '2026-01-01',
      ),
    ]);
    expect(dossier.medebewoners?.map(({ periode }) => periode)).toEqual([
      { vanaf: '2026-01-01', tot: '2026-06-01' },
      { vanaf: '2026-09-01' },
    ]);
    expect(dossier.partner).toMatchObject([
      { vanaf: '2026-06-01', tot: '2026-09-01', feit: 'f3', waarde: { id: 'piet', recht: [{ waarde: false }] } },
    ]);
    expect(dossier.inkomsten).toMatchObject([
      { persoon: 'piet', vanaf: '2026-06-01', tot: '2026-09-01', netto: 100_000 },
    ]);
  });

  it('cuts wages where an exemption begins, and leaves other income whole', () => {
    const loon = {
      soort: 'loon',
      nettoInCenten: 79_700,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
      geschat: false,
    } as const;
    const { dossier } = uit([
      feit('f1', 'yvonne', 'inkomen', { ...loon, kenmerk: 'Schoon BV' }, '2026-07-01', '2027-01-01'),
      feit('f2', 'yvonne', 'inkomen', { ...loon, soort: 'alimentatie', kenmerk: 'ex' }, '2026-07-01'),
      feit('f3', 'yvonne', 'vrijlating', { soort: 'n' }, '2026-09-01'),
    ]);
    expect(dossier.inkomsten?.map(({ id, vanaf, tot, vrijlating }) => [id, vanaf, tot, vrijlating])).toEqual([
      ['f2', '2026-07-01', undefined, undefined],
      ['f1/2026-07-01', '2026-07-01', '2026-09-01', undefined],
      ['f1/2026-09-01', '2026-09-01', '2027-01-01', 'n'],
    ]);
  });

  it('adds up what the household has and owes, by the day', () => {
    const { dossier } = uit([
      feit('f1', 'yvonne', 'spaargeld', { kenmerk: 'spaar', bedragInCenten: 400_000 }, '2026-01-01'),
      feit('f2', 'yvonne', 'bankstand', { kenmerk: 'lopend', saldoInCenten: -5_000 }, '2026-03-01'),
      feit(
        'f3',
        'yvonne',
        'woning',
        { kenmerk: 'huis', waardeInCenten: 200, hypotheekInCenten: 300 },
        '2026-03-01',
        '2026-04-01',
      ),
    ]);
    expect(dossier.vermogen).toEqual([
      {
        vanaf: '2026-01-01',
        tot: '2026-03-01',
        feit: 'f1',
        waarde: { spaargeld: 400_000, overigBezit: 0, schulden: 0, overwaardeWoning: 0 },
      },
      {
        vanaf: '2026-03-01',
        tot: '2026-04-01',
        waarde: { spaargeld: 400_000, overigBezit: 0, schulden: 5_000, overwaardeWoning: 0 },
      },
      { vanaf: '2026-04-01', waarde: { spaargeld: 400_000, overigBezit: 0, schulden: 5_000, overwaardeWoning: 0 } },
    ]);
  });

  it('makes a partner of a housemate when the law finds a household, and asks for the oordeel when it cannot', () => {
    const huis = (samenwoning: Partial<Feitwaarde<'samenwoning'>>) =>
      uit([
        feit('f1', 'piet', 'geboortedatum', { datum: '1990-01-01' }),
        feit(
          'f2',
          'yvonne',
          'medebewoning',
          { medebewoner: 'piet', hoofdverblijf: true, uitzondering: null },
          '2025-06-01',
        ),
        feit(
          'f3',
          'yvonne',
          'samenwoning',
          { medebewoner: 'piet', verwantschap: 'geen', ...samenwoning },
          '2025-03-01',
        ),
        feit('f4', 'yvonne', 'melding', { datum: '2025-12-01', via: 'inwoner' }),
        feit('f5', 'yvonne', 'partnerschap', { partner: null, recht: true, nietGeregistreerd: false }),
      ]).dossier;
    const samen = huis({ kindSamen: true });
    expect(samen.partner).toMatchObject([{ vanaf: '2025-06-01', feit: 'f3', waarde: { id: 'piet' } }]);
    expect(samen.medebewoners).toBeUndefined();

    // since 2026 a marriage counts only when it ended in the two years before the aanvraag
    const gescheiden = huis({ gehuwdTotEnMet: '2015-01-01', wederzijdseZorg: false });
    expect(gescheiden.partner).toMatchObject([{ vanaf: '2025-06-01', tot: '2026-01-01' }]);
    expect(gescheiden.medebewoners).toMatchObject([{ id: 'piet', periode: { vanaf: '2026-01-01' } }]);
    const maart = berekenDag(
      { ...gescheiden, aanvrager: { id: 'yvonne', geboortedatum: { waarde: '1991-04-01' } } },
      '2026-03-01',
    );
    expect(maart.aantalKostendelers?.value).toBe(2);
    expect(maart.nietToegepast.some(({ article }) => article === 'Pw art. 3 lid 3')).toBe(true);

    const open = huis({});
    expect(open.medebewoners).toMatchObject([{ id: 'piet', samenwoning: { waarde: { verwantschap: 'geen' } } }]);
    const uitkomst = berekenDag(
      { ...open, aanvrager: { id: 'yvonne', geboortedatum: { waarde: '1991-04-01' } } },
      '2026-03-01',
    );
    expect(uitkomst.norm).toBeUndefined();
    expect(uitkomst.ontbreekt).toMatchObject([{ pad: 'samenwoning.wederzijdseZorg', article: 'Pw art. 3 lid 3' }]);
  });

  it('hands the law what is true of few people', () => {
    const { dossier } = uit([
      feit('f1', 'yvonne', 'steun-ouders', { beroepOpOuders: false }, '2026-01-01'),
      feit('f2', 'yvonne', 'uitsluitingsgrond', { grond: 'werkstaking', oorzaakGebrekAanMiddelen: true, geldt: true }),
      feit('f3', 'yvonne', 'uitsluitingsgrond', { grond: 'dienstplicht', geldt: false }),
      feit('f4', 'yvonne', 'woonkosten', { soort: 'gewoon' }),
      feit('f5', 'yvonne', 'detentie', { gedetineerd: true, tenuitvoerlegging: 'zorg' }, '2026-02-01', '2026-03-01'),
      feit('f6', 'yvonne', 'schoolverlater', { einde: '2026-01-31' }),
    ]);
    expect(dossier.aanvrager.bijzonder).toEqual({
      zonderSteunOuders: [{ vanaf: '2026-01-01', waarde: true, feit: 'f1' }],
      uitsluitingsgronden: [{ waarde: 'werkstaking', oorzaakGebrekAanMiddelen: true, feit: 'f2' }],
      tenuitvoerlegging: [{ vanaf: '2026-02-01', tot: '2026-03-01', waarde: 'zorg', feit: 'f5' }],
      schoolverlaterSinds: { waarde: '2026-01-31', feit: 'f6' },
    });
  });

  it('keeps a car that nobody judged apart, and leaves out what was judged usual', () => {
    const { dossier } = uit([
      feit('f1', 'yvonne', 'bezit', { kenmerk: 'Opel', soort: 'auto', waardeInCenten: 300_000 }),
      feit('f2', 'yvonne', 'bezit', { kenmerk: 'ring', soort: 'sieraden', waardeInCenten: 50_000, gebruikelijk: true }),
      feit('f3', 'yvonne', 'spaargeld', {
        kenmerk: 'spaar',
        bedragInCenten: 900_000,
        gespaardUitBijstandInCenten: 200_000,
      }),
      feit('f4', 'yvonne', 'vermogen-bij-aanvang', { vrijgelatenInCenten: 100_000 }),
    ]);
    expect(dossier.vermogen?.map(({ waarde }) => waarde)).toEqual([
      {
        spaargeld: 900_000,
        overigBezit: 0,
        schulden: 0,
        overwaardeWoning: 0,
        auto: 300_000,
        gespaardUitBijstand: 200_000,
        vrijgelatenBijAanvang: 100_000,
      },
    ]);
  });

  it('brings four-weekly and weekly pay to the month', () => {
    expect(perKalendermaand(60_000, 'vier-weken')).toBe(65_000);
    expect(perKalendermaand(15_000, 'week')).toBe(65_000);
    expect(perKalendermaand(65_001, 'maand')).toBe(65_001);
  });
});

describe('means that are no wages, and exemptions', () => {
  const bekendOp = instant('2026-12-01T12:00:00.000Z');

  it('a gift counts once, on the day it came, with the oordeel about it', () => {
    const { dossier } = dossierUit(
      [
        feit('f1', 'yvonne', 'geboortedatum', { datum: '1985-01-01' }),
        feit(
          'f2',
          'yvonne',
          'ontvangst',
          { kenmerk: 'Tante', soort: 'gift', bedragInCenten: 130_000, telling: 'eenmalig', oordeel: true },
          '2026-03-10',
        ),
      ],
      'yvonne',
      { bekendOp },
    );
    expect(dossier.inkomsten).toMatchObject([
      { soort: 'gift', netto: 130_000, telling: 'eenmalig', oordeel: true, vanaf: '2026-03-10', tot: '2026-03-11' },
    ]);
    expect(berekenMaand(dossier, '2026-03').vrijgelatenPerSoort.map((v) => [v.soort, v.bedrag.value])).toEqual([
      ['m', 120_000],
      ['vermogen', 10_000],
    ]);
  });

  it('months used elsewhere and wages per four weeks reach the law', () => {
    const { dossier } = dossierUit(
      [
        feit('f1', 'yvonne', 'geboortedatum', { datum: '1985-01-01' }),
        feit('f2', 'yvonne', 'vrijlating', { soort: 'wet' }, '2026-01-01'),
        feit('f3', 'yvonne', 'vrijlating-eerder', { soort: 'n', maanden: 4 }),
        feit(
          'f4',
          'yvonne',
          'inkomen',
          {
            kenmerk: 'Bakker',
            soort: 'loon',
            nettoInCenten: 60_000,
            periode: 'vier-weken',
            vakantietoeslag: 'inbegrepen',
            geschat: false,
          },
          '2026-01-01',
        ),
      ],
      'yvonne',
      { bekendOp },
    );
    const over = (['2026-01', '2026-02', '2026-03'] as const).map((maand) =>
      berekenMaand(dossier, maand).vrijgelatenPerSoort.map((v) => [v.soort, v.bedrag.value, v.telling?.over]),
    );
    expect(over).toEqual([[['n', 16_250, 1]], [['n', 16_250, 0]], []]);
  });
});
