import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { berekenDag, berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huishoudenVan } from '../rekenhulp/index.ts';
import { kantelbeeld, kantelpunten, kantVan, kleinste, selectVoorInwoner, standIn, type Weg } from './index.ts';

const MAAND = '2026-01';
const huis = (o: Partial<Parameters<typeof huishoudenVan>[0]> = {}): Dossier =>
  huishoudenVan(
    {
      geboortedatum: '1990-05-05',
      kinderen: [],
      kostendelers: 0,
      loon: 0,
      anderInkomen: 0,
      spaargeld: 0,
      schulden: 0,
      ...o,
    },
    '2026-01-01',
  );
const kort = (wegen: readonly Weg[]) =>
  wegen.map((weg) =>
    weg.map(({ feit, van, naar, dag, gevolg }) => [
      feit,
      van ?? null,
      naar ?? dag ?? null,
      gevolg.kant,
      gevolg.uitkering,
    ]),
  );

describe('the smallest number for which something is otherwise', () => {
  it.each([
    ['at once', (n: number) => n >= 1, 1],
    ['in the middle', (n: number) => n >= 57, 57],
    ['at the end', (n: number) => n >= 100, 100],
    ['never', () => false, undefined],
  ])('%s', (_, test, verwacht) => {
    expect(kleinste(test, 100, [])).toBe(verwacht);
  });
  it('before a jump back, when the jump is known', () => {
    const zaagtand = (n: number) => (n >= 30 && n < 40) || n >= 90;
    expect(kleinste(zaagtand, 100, [40])).toBe(30);
  });
  it('looks nowhere when there is nothing to take off', () => {
    expect(kleinste(() => true, 0, [])).toBeUndefined();
  });
});

describe('what would change it', () => {
  it('somebody with bijstand: where wages and savings end it, and who in the house alters it', () => {
    // norm 1.401,50; limit of an alleenstaande 2026: 8.000; art. 22a with one more: 50% of 2.002,13; gehuwden 2.002,13
    expect(kort(kantelpunten(huis(), MAAND, wettelijk))).toEqual([
      [['inkomen', 0, 1_401_50, 'inkomen', 0]],
      [['spaargeld', 0, 8_000_01, 'vermogen', 0]],
      [['huisgenoot-erbij', null, null, 'recht', 1_001_07]],
      [['partner-erbij', null, null, 'recht', 2_002_13]],
    ]);
  });

  it('refused for income: a cent below the norm gives a right', () => {
    const wegen = kantelpunten(huis({ anderInkomen: 1_500_00 }), MAAND, wettelijk);
    expect(kort(wegen)).toContainEqual([['inkomen', 1_500_00, 1_401_49, 'recht', 1]]);
    expect(wegen.every((weg) => weg.at(-1)?.gevolg.kant === 'recht')).toBe(true);
  });

  it('refused for savings: down to the limit', () => {
    const [eerste] = kantelpunten(huis({ spaargeld: 12_000_00 }), MAAND, wettelijk);
    expect(kort([eerste ?? []])).toEqual([[['spaargeld', 12_000_00, 8_000_00, 'recht', 1_401_50]]]);
  });

  it('refused for two reasons: both have to change', () => {
    const wegen = kantelpunten(huis({ spaargeld: 12_000_00, anderInkomen: 2_100_00 }), MAAND, wettelijk);
    expect(kort(wegen)).toContainEqual([
      ['inkomen', 2_100_00, 1_401_49, 'vermogen', 0],
      ['spaargeld', 12_000_00, 8_000_00, 'recht', 1],
    ]);
  });

  it('refused because of age: the day of the birthday', () => {
    const jong = huis({ geboortedatum: '2008-03-17' });
    // 345,99: norm of 18 to 20 (Normenbrief 2026)
    expect(kort(kantelpunten(jong, MAAND, wettelijk)).find(([stap]) => stap?.[0] === 'dag')?.[0]).toMatchObject([
      'dag',
      null,
      '2026-03-17',
      'recht',
      345_99,
    ]);
  });

  it('with a right: the birthday on which the amount goes up, and not the days on which it stays', () => {
    const jong = huis({ geboortedatum: '2005-03-03' });
    const dagen = kantelpunten(jong, MAAND, wettelijk).flatMap(([stap]) => (stap?.feit === 'dag' ? [stap] : []));
    expect(dagen).toMatchObject([{ dag: '2026-03-03', leeftijd: 21, persoon: jong.aanvrager.id }]);
    expect(dagen[0]?.gevolg).toEqual(standIn(huis({ geboortedatum: '2005-01-01' }), '2026-03', wettelijk));
    expect(kantelpunten(huis({ geboortedatum: '2004-03-03' }), MAAND, wettelijk).flat()).not.toContainEqual(
      expect.objectContaining({ feit: 'dag' }),
    );
  });

  it('with a right: the day a housemate turns 27 and shares the costs (art. 19a)', () => {
    const kind = { id: 'kind', geboortedatum: { waarde: '1999-04-10' as const } };
    const dossier = { ...huis(), medebewoners: [kind] };
    const dag = kantelpunten(dossier, MAAND, wettelijk)
      .flat()
      .find(({ feit }) => feit === 'dag');
    expect(dag).toMatchObject({ persoon: 'kind', leeftijd: 27, dag: '2026-04-10', gevolg: { uitkering: 1_001_07 } });
  });

  it.each([
    ['detentie', { gedetineerd: [{ waarde: true }] }],
    ['studie', { studiefinanciering: [{ waarde: true }], geboortedatum: { waarde: '2002-01-01' as const } }],
    ['woonplaats', { woontInNederland: [{ waarde: false }] }],
  ])('refused by one fact about a person: %s', (feit, deel) => {
    const dossier = huis();
    const geweigerd = { ...dossier, aanvrager: { ...dossier.aanvrager, ...deel } };
    expect(standIn(geweigerd, MAAND, wettelijk).kant).not.toBe('recht');
    expect(kantelpunten(geweigerd, MAAND, wettelijk).map((weg) => weg.map((stap) => stap.feit))).toContainEqual([feit]);
  });

  it('says of which fact the limit is not known, when an amount above it is missing', () => {
    // art. 31 lid 2 y: its maximum from 1 July 2026 is not published yet
    const kaal = huis({ loon: 797_00 });
    const dossier = {
      ...kaal,
      inkomsten: (kaal.inkomsten ?? []).map((i) => ({ ...i, vrijlating: 'y' as const, vanaf: '2026-01-01' as const })),
    };
    const { wegen, blind } = kantelbeeld(dossier, '2026-11', wettelijk);
    expect(blind).toEqual(['inkomen']);
    expect(wegen.flat().map(({ feit }) => feit)).not.toContain('inkomen');
    expect(kantelbeeld(kaal, '2026-11', wettelijk).blind).toEqual([]);
  });

  it('says nothing where an amount is missing', () => {
    expect(kantelpunten(huis(), '2029-01', wettelijk)).toEqual([]);
  });
});

describe('what is said to a resident', () => {
  const namen = (wegen: readonly Weg[]) => wegen.map((weg) => weg.map(({ feit }) => feit).join(' '));
  const kostendeler = {
    ...huis(),
    medebewoners: [{ id: 'broer', geboortedatum: { waarde: '1988-01-01' as const } }],
  };
  it('never is that somebody should leave', () => {
    const wegen = kantelpunten(kostendeler, MAAND, wettelijk);
    expect(namen(wegen)).toContain('huisgenoot-weg');
    expect(namen(selectVoorInwoner(wegen, true))).not.toContain('huisgenoot-weg');
    expect(namen(selectVoorInwoner(wegen, true))).toEqual(expect.arrayContaining(['inkomen', 'huisgenoot-erbij']));
  });
  it('is no household to take on for a right', () => {
    const wegen = kantelpunten(huis({ anderInkomen: 1_500_00 }), MAAND, wettelijk);
    expect(namen(wegen)).toContain('partner-erbij');
    expect(namen(selectVoorInwoner(wegen, false))).toEqual(['inkomen']);
  });
  it('leaves out a way of two steps when one of them is not for them', () => {
    const stap = (feit: 'inkomen' | 'partner-weg') => ({ feit }) as Weg[number];
    expect(selectVoorInwoner([[stap('inkomen'), stap('partner-weg')]], false)).toEqual([]);
  });
});

const huishouden = fc.record({
  geboortedatum: fc.constantFrom(
    '1955-01-01',
    '1990-05-05',
    '2001-06-01',
    '2004-11-11',
    '2008-09-20',
  ) as fc.Arbitrary<IsoDate>,
  partner: fc.option(
    fc.record({
      geboortedatum: fc.constantFrom('1985-01-01', '2003-02-02') as fc.Arbitrary<IsoDate>,
      inkomen: fc.integer({ min: 0, max: 2_500_00 }),
    }),
    { nil: undefined },
  ),
  kinderen: fc.constantFrom([], ['2015-04-04'] as IsoDate[], ['1998-04-04'] as IsoDate[]),
  kostendelers: fc.integer({ min: 0, max: 3 }),
  loon: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2_500_00 })),
  anderInkomen: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_500_00 })),
  spaargeld: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000_00 })),
  schulden: fc.constantFrom(0, 3_000_00),
});

describe('whatever the household', () => {
  it('a proposed change alters the outcome, and one step less does not', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        huishouden,
        fc.constantFrom('inbegrepen', 'aanspraak') as fc.Arbitrary<'inbegrepen' | 'aanspraak'>,
        fc.constantFrom('wet', 'geen') as fc.Arbitrary<'wet' | 'geen'>,
        (antwoord, vakantietoeslag, vrijlating) => {
          const kaal = huishoudenVan(antwoord, '2026-01-01');
          const dossier: Dossier = {
            ...kaal,
            inkomsten: (kaal.inkomsten ?? []).map((i) => ({
              ...i,
              vakantietoeslag,
              ...(i.soort === 'loon' ? { vrijlating } : {}),
            })),
          };
          for (const weg of kantelpunten(dossier, MAAND, wettelijk)) {
            let voor = dossier;
            for (const stap of weg) {
              const [nu, dan] = [standIn(voor, MAAND, wettelijk), standIn(stap.dossier, MAAND, wettelijk)];
              if (stap.feit === 'dag' && stap.dag) {
                const [dag, ervoor] = [stap.dag, addDays(stap.dag, -1)].map((each) => berekenDag(voor, each));
                expect(dag && [kantVan(dag), dag.uitkering?.value]).toEqual([stap.gevolg.kant, stap.gevolg.uitkering]);
                expect(ervoor && [kantVan(ervoor), ervoor.uitkering?.value]).not.toEqual([
                  stap.gevolg.kant,
                  stap.gevolg.uitkering,
                ]);
                continue;
              }
              expect([dan.kant, dan.uitkering]).not.toEqual([nu.kant, nu.uitkering]);
              expect(dan).toEqual(stap.gevolg);
              if (stap.van !== undefined && stap.naar !== undefined) {
                expect(dan.kant).not.toBe(nu.kant);
                expect(standIn(minder(voor, stap), MAAND, wettelijk).kant).toBe(nu.kant);
              }
              expect(stap.article).toMatch(/art\./);
              voor = stap.dossier;
            }
            if (standIn(dossier, MAAND, wettelijk).kant !== 'recht') expect(weg.at(-1)?.gevolg.kant).toBe('recht');
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a proposed amount is the one the law gives, computed whole', () => {
    for (const [stap] of kantelpunten(huis({ loon: 400_00 }), MAAND, wettelijk))
      if (stap) expect(berekenMaand(stap.dossier, MAAND).uitkering?.value).toBe(stap.gevolg.uitkering);
  });
});

/** The same change, one cent smaller. */
function minder(voor: Dossier, stap: Weg[number]): Dossier {
  const { feit, van = 0, naar = 0, dossier } = stap;
  const een = naar > van ? -1 : 1;
  if (feit === 'inkomen')
    return {
      ...dossier,
      inkomsten: (dossier.inkomsten ?? []).map((i) => {
        const oud = voor.inkomsten?.find(({ id }) => id === i.id)?.netto ?? 0;
        return i.netto === oud ? i : { ...i, netto: i.netto + een };
      }),
    };
  const veld = feit === 'bezit' ? 'overigBezit' : feit === 'auto' ? 'auto' : 'spaargeld';
  return {
    ...dossier,
    vermogen: (dossier.vermogen ?? []).map((v, i, alle) =>
      i === alle.length - 1 ? { ...v, waarde: { ...v.waarde, [veld]: (v.waarde[veld] ?? 0) + een } } : v,
    ),
  };
}
