import { describe, expect, it } from 'vitest';
import { vrijlatingMaximumN } from '../amounts/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import {
  AFRONDING,
  botsingen,
  breuken,
  eigenRegimes,
  GEZINSVORMEN,
  gezinsvormen,
  type Kaart,
  type Kaartvraag,
  kaart,
  kostenVan,
  onbenoemd,
  puntOp,
  scheef,
  uitspraken,
  vermogensvragenOp,
  vragenOp,
} from './index.ts';

/** `npm run proof atlas` walks every regime of amounts whole; here those with rules of their own, with cost sharers in one of them. */
const HEEL: IsoDate = '2026-01-01';
const dagen: readonly IsoDate[] = eigenRegimes;
const LANG = { timeout: 120_000 };

const alleenstaande: Kaartvraag = {
  datum: '2026-01-01',
  vorm: 'alleenstaande',
  kostendelers: 0,
  vrijlating: 'n',
  vakantietoeslag: 'inbegrepen',
  beleid: 'wettelijk',
};

const kaartenOp = function* (datum: IsoDate): Generator<Kaart> {
  for (const vraag of vragenOp(datum))
    if (vraag.kostendelers === 0 || (datum === HEEL && vraag.kostendelers !== 2)) yield kaart(vraag, 'loon');
  for (const vraag of vermogensvragenOp(datum)) yield kaart(vraag, 'vermogen');
};

const gebruikt = new Set<string>();

describe.each(dagen)('the law of %s', (datum) => {
  it('breaks only at the places that are named, and every other stretch goes up with the wage', LANG, () => {
    let kaarten = 0;
    for (const een of kaartenOp(datum)) {
      kaarten += 1;
      expect(onbenoemd(een).map(({ zegt }) => zegt)).toEqual([]);
      expect(scheef(een)).toEqual([]);
      for (const uitspraak of uitspraken)
        for (const { plaats } of breuken(uitspraak, een)) gebruikt.add(`${uitspraak.naam} ${plaats?.article}`);
    }
    expect(kaarten).toBeGreaterThan(50);
  });
});

describe('the statements', () => {
  it('name no place at which nothing breaks', () => {
    const genoemd = uitspraken.flatMap(({ naam, plaatsen }) => plaatsen.map(({ article }) => `${naam} ${article}`));
    expect(genoemd.filter((plaats) => !gebruikt.has(plaats))).toEqual([]);
  });

  it('call a break by its place and amount when its place is not named', () => {
    const een = kaart({ ...alleenstaande, vakantietoeslag: 'aanspraak' }, 'loon');
    const zonderPlaatsen = uitspraken.map((uitspraak) => ({ ...uitspraak, plaatsen: [] }));
    const [eerste] = zonderPlaatsen.flatMap((uitspraak) => breuken(uitspraak, een)).filter(({ plaats }) => !plaats);
    expect(eerste?.breuk.zegt).toBe(
      'klif van −5,19 bij 876,39 loon: alleenstaande, 0 kostendelers, 2026-01-01, vrijlating n, vakantiegeld aanspraak, beleid wettelijk [Regeling Pw, IOAW en IOAZ art. 11; Pw art. 31 lid 2 n]',
    );
  });

  it('do not hold with a larger break at a place that is named', () => {
    const een = kaart({ ...alleenstaande, beleid: 'telt-niet' }, 'loon');
    const groter = { ...een, sprongen: een.sprongen.map((sprong) => ({ ...sprong, verschil: sprong.verschil * 2 })) };
    expect(onbenoemd(een)).toEqual([]);
    expect(onbenoemd(groter)).toHaveLength(2);
  });
});

describe('a map', () => {
  it('of an alleenstaande with onderdeel n bends where the maximum is reached and where bijstand ends', () => {
    const { stukken, plateaus, sprongen } = kaart(alleenstaande, 'loon');
    // 25% of 1140,00 is the maximum of 285,00; the norm of 1401,50 is reached at 1686,50 with 285,00 exempt
    expect(stukken.map(({ van, tot }) => [van.x, tot.x])).toEqual([
      [0, 1140_01],
      [1140_02, 1686_49],
      [1686_50, 3500_00],
    ]);
    expect(stukken.map(({ blijft }) => blijft?.toFixed(2))).toEqual(['0.25', '0.00', '1.00']);
    expect(plateaus).toMatchObject([{ article: 'Pw art. 31 lid 2 n' }]);
    expect(sprongen).toEqual([]);
  });

  it('of a partner without right bends at the norm of gehuwden (art. 32 lid 3)', () => {
    const { stukken } = kaart({ ...alleenstaande, vorm: 'ander-zonder-recht', vrijlating: 'geen' }, 'loon');
    // half of 2002,13 is 1001,07; the wage counts above 2002,13 - 1001,07 = 1001,06
    expect(stukken.map(({ tot }) => tot.x)).toEqual([1001_06, 2002_12, 3500_00]);
  });

  it('along savings falls off the limit, in all its euros', () => {
    const { sprongen } = kaart({ ...alleenstaande, vrijlating: 'geen' }, 'vermogen');
    expect(sprongen[0]).toMatchObject({ soort: 'klif', voor: { x: 8000_00 }, na: { x: 8000_01 }, verschil: -1401_50 });
  });

  it('says which amount nobody published, from the wage on at which it matters', () => {
    const { stukken } = kaart({ ...alleenstaande, datum: '2026-07-01' }, 'loon');
    const onbekend = stukken.find(({ van }) => van.samen === undefined);
    expect(onbekend?.van.x).toBe(1140_02);
    expect(onbekend?.ontbreekt).toEqual(['maximum vrijlating inkomsten uit arbeid']);
  });
});

describe('enumeration', () => {
  /** A band of 600 euro in which a claim jumps, a maximum is reached and the right ends and comes back, cent by cent. */
  const lastig: readonly Kaartvraag[] = [
    { ...alleenstaande, vakantietoeslag: 'aanspraak' },
    { ...alleenstaande, kostendelers: 3, vrijlating: 'y', vakantietoeslag: 'aanspraak' },
  ];

  it.each(lastig)('equals the law at every cent of a stretch with edges: %j', LANG, (vraag) => {
    const { stukken } = kaart(vraag, 'loon');
    for (let x = 800_00; x <= 1200_00; x++) {
      const stuk = stukken.find(({ van, tot }) => van.x <= x && x <= tot.x);
      const lijn = (stuk?.van.samen ?? Number.NaN) + (stuk?.blijft ?? 0) * (x - (stuk?.van.x ?? 0));
      const wet = puntOp(vraag, 'loon', x).samen ?? Number.NaN;
      if (!(Math.abs(wet - lijn) <= AFRONDING)) expect.fail(`at ${x}: law ${wet}, line ${lijn}`);
    }
  });

  it('covers the whole axis, each cent once', () => {
    for (const vorm of GEZINSVORMEN) {
      const { stukken } = kaart({ ...alleenstaande, vorm }, 'loon');
      expect(stukken[0]?.van.x).toBe(0);
      expect(stukken.at(-1)?.tot.x).toBe(3500_00);
      for (const [i, stuk] of stukken.entries()) if (i > 0) expect(stuk.van.x).toBe((stukken[i - 1]?.tot.x ?? 0) + 1);
    }
  });
});

describe('a conflict between rules', () => {
  it('costs a single parent with few hours the difference between 12,5% and 15%, at most the two maxima', () => {
    const [rVoorY] = botsingen;
    // 15% reaches 141,69 at 944,60, where 12,5% is 118,08
    expect(rVoorY && kostenVan(rVoorY, '2022-01-01')).toMatchObject({ hoogstens: 23_61 });
    expect(rVoorY && kostenVan(rVoorY, '2023-01-01')).toBeUndefined();
  });

  it('of art. 19 and 31 costs the whole exemption where the wage reaches the norm', () => {
    const bovenDeNorm = botsingen.find(({ naam }) => naam === 'boven-de-norm');
    const maximum = vrijlatingMaximumN.values.find(({ from }) => from === '2026-01-01')?.value;
    expect(bovenDeNorm && kostenVan(bovenDeNorm, '2026-01-01')).toEqual({ hoogstens: maximum, bijLoon: 1401_50 });
  });

  it('is computed for every day on which both rules hold and everything is known', LANG, () => {
    for (const datum of dagen) {
      for (const botsing of botsingen) {
        const geldt = datum >= botsing.vanaf && (botsing.tot === undefined || datum < botsing.tot);
        // the maxima of July 2026 were not published
        const isBekend = datum < '2026-07-01';
        expect(kostenVan(botsing, datum) !== undefined, `${botsing.naam} ${datum}`).toBe(geldt && isBekend);
      }
    }
  });
});

it('walks every family form with as many cost sharers as may live there', () => {
  const gelopen = new Set([...vragenOp('2026-01-01')].map(({ vorm, kostendelers }) => `${vorm} ${kostendelers}`));
  const vormen = GEZINSVORMEN.flatMap((vorm) => gezinsvormen[vorm].kostendelers.map((n) => `${vorm} ${n}`));
  expect([...gelopen]).toEqual(vormen);
});
