import { addDays, type IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bescherm, type Cel, type Verband } from './bescherm.ts';
import { gebeurtenissenTussen } from './gebeurtenissen.ts';
import {
  bladAlsCsv,
  type Geteld,
  type Indicator,
  maakBlad,
  periodenOp,
  staatNog,
  TELLINGCODES,
  TELLINGEN,
} from './index.ts';
import { Telbord } from './telbord.ts';

const VANDAAG: IsoDate = '2026-11-24';
const perioden = periodenOp(VANDAAG);
const basis = {
  vraag: 'Hoeveel?',
  definitie: 'Wat er is, "alles", dus',
  kop: 'kwaliteit',
  eenheid: 'keer',
  bron: [{ document: 'Plan', plaats: 'hoofdstuk 6' }],
} as const;
const maak = (catalogus: readonly Indicator[], geteld: readonly Geteld[]) =>
  maakBlad({ catalogus, geteld, perioden, vandaag: VANDAAG, naamVan: (_, deel) => deel });
const in26 = (telling: Geteld['telling'], delen: Readonly<Record<string, number>>): Geteld[] =>
  Object.entries(delen).map(([deel, waarde]) => ({ telling, periode: '2026-H1', deel, waarde }));

describe('what half a year cost with payroll tax', () => {
  const bruto: Indicator = { ...basis, code: 'bruto', naam: 'Bruto', eenheid: 'euro', telling: 'bijstand-bruto' };
  const cel = (huishoudens: readonly number[], anders: number) =>
    maak(
      [bruto],
      [
        ...huishoudens.map(
          (waarde, i): Geteld => ({ telling: 'huishoudens', periode: `2026-0${i + 1}` as never, deel: '', waarde }),
        ),
        { telling: 'bijstand-bruto', periode: '2026-H1', deel: '', waarde: 80_000_00 },
        { telling: 'bijstand-andere-maanden', periode: '2026-H1', deel: '', waarde: anders },
      ],
    ).indicatoren[0]?.reeks.find(({ periode }) => periode === '2026-H1');
  it.each([
    ['ten households in each month', [10, 10, 10, 10, 10, 10], 0, 'verteld'],
    ['nine in one of the months', [30, 9, 30, 30, 30, 30], 0, 'niet-getoond'],
    ['nobody in one of the months', [30, 0, 30, 30, 30, 30], 0, 'niet-getoond'],
    ['nine with something over another time', [30, 30, 30, 30, 30, 30], 9, 'niet-getoond'],
    ['ten with something over another time', [30, 30, 30, 30, 30, 30], 10, 'verteld'],
  ])('with %s', (_, huishoudens, anders, stand) => {
    expect(cel(huishoudens, anders)?.stand).toBe(stand);
  });
});

describe('a sheet of figures', () => {
  it('is of whole months and half years that are over', () => {
    expect(perioden.halfjaren).toEqual(['2023-H2', '2024-H1', '2024-H2', '2025-H1', '2025-H2', '2026-H1']);
    expect([perioden.maanden[0], perioden.maanden.at(-1), perioden.maanden.length]).toEqual(['2023-07', '2026-10', 40]);
    expect(periodenOp('2026-12-31').halfjaren.at(-1)).toBe('2026-H1');
    expect(periodenOp('2027-01-01').halfjaren.at(-1)).toBe('2026-H2');
  });

  it('tells a total with its parts, and the smallest parts as one', () => {
    const delen = { a: 70, b: 60, c: 50, d: 40, e: 30, f: 20, g: 11 };
    const { indicatoren } = maak([{ ...basis, code: 'x', naam: 'X', telling: 'boetes' }], in26('boetes', delen));
    const [x] = indicatoren;
    expect(x?.reeks.at(-1)).toEqual({ periode: '2026-H1', waarde: 281, stand: 'verteld' });
    expect(x?.delen.map(({ deel, reeks }) => [deel, reeks.at(-1)?.waarde])).toEqual([
      ['a', 70],
      ['b', 60],
      ['c', 50],
      ['d', 40],
      ['e', 30],
      ['overig', 31],
    ]);
  });

  it('gives a share only of two numbers that are told, and says when there is nothing to take a share of', () => {
    const aandeel: Indicator = { ...basis, code: 'x', naam: 'X', eenheid: 'procent', telling: 'boetes', aandeel: 'a' };
    const van = (delen: Readonly<Record<string, number>>) =>
      maak([aandeel], in26('boetes', delen)).indicatoren[0]?.reeks.at(-1);
    expect(van({ a: 44, b: 56 })).toMatchObject({ waarde: 44, stand: 'verteld' });
    expect(van({ a: 9, b: 91 })).toMatchObject({ waarde: null, stand: 'niet-getoond' });
    // of 100 the other 4 would follow
    expect(van({ a: 96, b: 4 })).toMatchObject({ waarde: null, stand: 'niet-getoond' });
    expect(van({})).toMatchObject({ waarde: null, stand: 'leeg' });
  });

  it('tells a mean from ten, and no amount of fewer than ten', () => {
    const gemiddelde: Indicator = { ...basis, code: 'x', naam: 'X', telling: 'loonwaarde' };
    const mean = (aantal: number) =>
      maak([gemiddelde], in26('loonwaarde', { som: aantal * 55, aantal })).indicatoren[0]?.reeks.at(-1);
    expect(mean(10)).toMatchObject({ waarde: 55 });
    expect(mean(9)).toMatchObject({ waarde: null, stand: 'niet-getoond' });
    const bedrag: Indicator = { ...basis, code: 'y', naam: 'Y', eenheid: 'euro', telling: 'gevorderd-bedrag' };
    const amount = (aantal: number) =>
      maak(
        [bedrag],
        [
          { telling: 'vorderingen', periode: '2026-H1', deel: '', waarde: aantal },
          { telling: 'gevorderd-bedrag', periode: '2026-H1', deel: '', waarde: 100_000 },
        ],
      ).indicatoren[0]?.reeks.at(-1);
    expect(amount(10)).toMatchObject({ waarde: 100_000 });
    expect(amount(9)).toMatchObject({ waarde: null });
    expect(amount(0)).toMatchObject({ waarde: null });
  });

  it('waits half a year before it says who stayed away', () => {
    const duurzaam: Indicator = { ...basis, code: 'x', naam: 'X', telling: 'duurzaam-naar-werk', aandeel: 'duurzaam' };
    const { indicatoren } = maak(
      [duurzaam],
      [
        { telling: 'uitstroom', periode: '2025-H2', deel: 'werk', waarde: 40 },
        { telling: 'duurzaam-naar-werk', periode: '2025-H2', deel: 'duurzaam', waarde: 30 },
        { telling: 'duurzaam-naar-werk', periode: '2025-H2', deel: 'terug', waarde: 10 },
        { telling: 'uitstroom', periode: '2026-H1', deel: 'werk', waarde: 40 },
      ],
    );
    expect(indicatoren[0]?.reeks.slice(-2)).toEqual([
      { periode: '2025-H2', waarde: 75, stand: 'verteld' },
      { periode: '2026-H1', waarde: null, stand: 'nog-niet' },
    ]);
  });

  it('does not tell parts that do not add up to their total', () => {
    const plan: Indicator = { ...basis, code: 'x', naam: 'X', telling: 'plan' };
    const { indicatoren } = maak(
      [plan],
      [
        { telling: 'huishoudens', periode: '2026-06', deel: '', waarde: 101 },
        ...in26('plan', { 'met-plan': 60, 'zonder-plan': 40 }),
      ],
    );
    expect(indicatoren[0]?.delen.map(({ reeks }) => reeks.at(-1)?.stand)).toEqual(['niet-getoond', 'niet-getoond']);
  });

  it('marks the changes of law of its time, with the day of the law package', () => {
    expect(gebeurtenissenTussen('2023-07-01', '2027-01-01').map(({ dag, artikel }) => [dag, artikel])).toEqual([
      ['2026-01-01', 'Pw art. 31 lid 2 m, art. 18 lid 8'],
      ['2027-01-01', 'Pw art. 34a lid 1 a, b'],
    ]);
    expect(gebeurtenissenTussen('2022-12-31', '2023-01-01').map(({ dag }) => dag)).toEqual([
      '2023-01-01',
      '2023-01-01',
    ]);
  });

  it('is a CSV that any reader splits the same way, with what is left out and why', () => {
    const csv = bladAlsCsv(
      maak(
        [
          { ...basis, code: 'x', naam: 'X, y', telling: 'bezwaren' },
          { ...basis, code: 'z', naam: 'Z', nietBerekend: 'Dat weten we niet.' },
        ],
        [{ telling: 'bezwaren', periode: '2026-H1', deel: '', waarde: 4 }],
      ),
      'Veenrade',
    ).split('\r\n');
    expect(csv[0]).toBe('gemeente,kop,indicator,naam,deel,deelnaam,periode,waarde,eenheid,stand,definitie,bron');
    expect(csv[6]).toBe(
      'Veenrade,Kwaliteit van de uitvoering,x,"X, y",,,2026-H1,,keer,niet-getoond,"Wat er is, ""alles"", dus","Plan, hoofdstuk 6"',
    );
    expect(csv[7]).toContain('niet berekend: Dat weten we niet.');
  });
});

describe('a whole sheet', () => {
  it('leaves out so much that no number that is left out is the only one that fits the others', () => {
    const klein = fc.nat({ max: 25 });
    fc.assert(
      fc.property(fc.array(klein, { minLength: 400, maxLength: 400 }), (getallen) => {
        let i = 0;
        const neem = () => getallen[i++ % getallen.length] ?? 0;
        const bord = new Telbord(verzin(neem), perioden);
        const verborgen = bescherm(bord.cellen, bord.verbanden);
        for (const { sleutel, waarde } of bord.cellen)
          if (waarde > 0 && waarde < 10) expect(verborgen, sleutel).toContain(sleutel);
        const vast = bepaald(bord.cellen, bord.verbanden, verborgen);
        expect(vast).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** Counts that fit together as those of a caseload do. */
function verzin(neem: () => number): Geteld[] {
  const geteld: Geteld[] = [];
  const tel = (telling: Geteld['telling'], periode: Geteld['periode'], deel: string, waarde: number) =>
    void geteld.push({ telling, periode, deel, waarde });
  let stand = 60;
  const naarWerk = new Map<string, number>();
  const standen = new Map<string, number>();
  for (const halfjaar of perioden.halfjaren) {
    let [erbij, eraf] = [0, 0];
    for (const maand of perioden.maanden.slice(perioden.halfjaren.indexOf(halfjaar) * 6).slice(0, 6)) {
      const [kwam, ging] = [neem(), Math.min(neem(), stand)];
      stand += kwam - ging;
      [erbij, eraf] = [erbij + kwam, eraf + ging];
      tel('huishoudens', maand, '', stand);
      tel('instroom-per-maand', maand, '', kwam);
      tel('uitstroom-per-maand', maand, '', ging);
      standen.set(halfjaar, stand);
    }
    const terug = Math.min(neem(), erbij);
    tel('instroom', halfjaar, 'eerder', terug);
    tel('instroom', halfjaar, 'nieuw', erbij - terug);
    const werk = Math.min(neem(), eraf);
    naarWerk.set(halfjaar, werk);
    tel('uitstroom', halfjaar, 'werk', werk);
    tel('uitstroom', halfjaar, '03', eraf - werk);
    const bleef = Math.min(neem(), werk);
    tel('duurzaam-naar-werk', halfjaar, 'duurzaam', bleef);
    tel('duurzaam-naar-werk', halfjaar, 'terug', werk - bleef);
    const met = Math.min(neem() * 3, stand);
    tel('plan', halfjaar, 'met-plan', met);
    tel('plan', halfjaar, 'zonder-plan', stand - met);
    tel('vrijlating', halfjaar, 'gebruikt', Math.min(neem(), stand));
    for (const deel of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) tel('groepen', halfjaar, deel, neem());
    for (const deel of ['toekennen', 'afwijzen']) tel('aanvraagbesluiten', halfjaar, deel, neem());
    const besluiten = geteld.slice(-2).reduce((som, { waarde }) => som + waarde, 0);
    const opTijd = Math.min(neem(), besluiten);
    tel('beslistermijn', halfjaar, 'op-tijd', opTijd);
    tel('beslistermijn', halfjaar, 'te-laat', besluiten - opTijd);
  }
  return geteld;
}

/** Keys of numbers that are left out and follow from the rest: by solving all sums at once (Gauss), not by searching. */
function bepaald(cellen: readonly Cel[], verbanden: readonly Verband[], verborgen: ReadonlySet<string>): string[] {
  const open = cellen.map(({ sleutel }) => sleutel).filter((sleutel) => verborgen.has(sleutel));
  const kolom = new Map(open.map((sleutel, i) => [sleutel, i]));
  const rijen = verbanden
    .map((verband) => {
      const rij = new Array<number>(open.length).fill(0);
      for (const [sleutel, teken] of verband) {
        const k = kolom.get(sleutel);
        if (k !== undefined) rij[k] = (rij[k] ?? 0) + teken;
      }
      return rij;
    })
    .filter((rij) => rij.some((n) => n !== 0));
  let r = 0;
  for (let k = 0; k < open.length && r < rijen.length; k++) {
    const p = rijen.findIndex((rij, i) => i >= r && Math.abs(rij[k] ?? 0) > 1e-9);
    if (p < 0) continue;
    [rijen[r], rijen[p]] = [rijen[p] as number[], rijen[r] as number[]];
    const spil = (rijen[r] as number[]).map((n) => n / ((rijen[r] as number[])[k] ?? 1));
    rijen[r] = spil;
    rijen.forEach((rij, i) => {
      const keer = rij[k] ?? 0;
      if (i !== r && Math.abs(keer) > 1e-9) rijen[i] = rij.map((n, j) => n - keer * (spil[j] ?? 0));
    });
    r += 1;
  }
  return rijen.flatMap((rij) => {
    const over = rij.flatMap((n, k) => (Math.abs(n) > 1e-9 ? [k] : []));
    return over.length === 1 ? [open[over[0] ?? 0] ?? ''] : [];
  });
}

describe('a sheet that was kept', () => {
  const catalogus: readonly Indicator[] = [
    { ...basis, code: 'a', naam: 'A', telling: 'huishoudens' },
    { ...basis, code: 'b', naam: 'B', telling: 'boetes' },
    { ...basis, code: 'c', naam: 'C', nietBerekend: 'Nee.' },
  ];
  const dag = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-01-01', n));
  it('stands on every night until a month closes, whatever would be counted then, and is counted again after it', () => {
    fc.assert(
      fc.property(dag, dag, fc.nat({ max: 25 }), (een, ander, aantal) => {
        const geteld = [{ telling: 'boetes', periode: '2025-H1', deel: 'a', waarde: aantal } as const];
        const toen = maakBlad({
          ...{
            catalogus,
            geteld,
            perioden: periodenOp(een),
            vandaag: een,
            naamVan: (_: unknown, deel: string) => deel,
          },
        });
        // as the database gives it back: keys in another order
        const bewaard = JSON.parse(JSON.stringify({ ...toen, indicatoren: toen.indicatoren.map(omgekeerd) }));
        const zelfde = een.slice(0, 7) === ander.slice(0, 7);
        expect(staatNog(bewaard, { catalogus, perioden: periodenOp(ander) })).toBe(zelfde);
      }),
    );
  });
  it('does not stand when a definition changed, or an indicator came', () => {
    const bewaard = maak(catalogus, []);
    const ander = catalogus.map((each) => ({ ...each, definitie: 'Anders' }));
    expect(staatNog(bewaard, { catalogus, perioden })).toBe(true);
    expect(staatNog(bewaard, { catalogus: ander, perioden })).toBe(false);
    expect(staatNog(bewaard, { catalogus: catalogus.slice(1), perioden })).toBe(false);
  });
});
const omgekeerd = (iets: object) => Object.fromEntries(Object.entries(iets).reverse());

describe('the counts', () => {
  it('refer to counts that are there', () => {
    for (const code of TELLINGCODES)
      for (const plek of [TELLINGEN[code].geheel, TELLINGEN[code].binnen, TELLINGEN[code].bedragVan])
        if (plek) expect(TELLINGCODES).toContain(plek.telling);
  });
});
