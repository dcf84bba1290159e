import type { IsoDate } from '@meedoen/law/kernel';
import { korteRoute, langeRoute } from '@meedoen/testkit/wandelkaart';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BESTEMMINGEN as BESTEMMINGEN_VAN_PLAN } from '../plan/index.ts';
import { VOORBEELD } from '../plan/voorbeelden.ts';
import {
  begin,
  einde,
  groepskaart,
  type Loper,
  NU,
  type Route,
  routeVanPlan,
  type Trede,
  wandelkaart,
  wandelkaartInWoorden,
} from './index.ts';
import { BESTEMMINGEN, BESTEMMINGSTANDEN, TREDEN } from './route.ts';

const VANDAAG: IsoDate = '2026-11-24';
const je = { taal: 'nl', vorm: 'je', zelf: true } as const;
const over = { taal: 'nl', vorm: 'je', zelf: false } as const;
const leeg: Route = { naam: 'A', heeftBijstand: true, haltes: [], stappen: [], bestemmingen: [], meelopers: [] };
const halte = (id: string, op: Route['haltes'][number]['op'], trede: Trede | null = 3) => ({ id, op, wat: id, trede });

describe('a moment', () => {
  it.each([
    ['2026-02-14', '2026-02-14', '2026-02-14'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
  ] as const)('%s', (moment, van, tot) => {
    expect([begin(moment), einde(moment)]).toEqual([van, tot]);
  });
  it.each(['26', '2026-13', '2026-1', 'later'])('%s is none', (moment) => {
    expect(() => begin(moment as '2026')).toThrow(RangeError);
  });
});

describe('the walking map of a person', () => {
  const kaart = wandelkaart(langeRoute, VANDAAG);

  it('walks from the first station over now to the steps', () => {
    expect(kaart.stations.map(({ id, soort }) => [id, soort])).toEqual([
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8', 'h9'].map((id) => [id, 'gelopen']),
      [NU, 'nu'],
      ['s1', 'straks'],
      ['s2', 'straks'],
    ]);
  });

  it('puts the highest rung first, and says of each what the way back asks', () => {
    expect(kaart.bestemmingen.map(({ id, trede, terugweg }) => [id, trede, terugweg])).toEqual([
      ['b2', 6, 'hangt-af'],
      ['b5', 5, 'hangt-af'],
      ['b3', 5, 'hangt-af'],
      ['b4', 4, 'loopt-door'],
      ['b1', 3, 'loopt-door'],
    ]);
  });

  it.each([
    ['stops', { heeftBijstand: true, bijstand: 'stopt' }, 'aanvraag'],
    ['goes on', { heeftBijstand: true, bijstand: 'loopt-door' }, 'loopt-door'],
    ['was never there', { heeftBijstand: false, bijstand: 'stopt' }, 'vrij'],
  ] as const)('when bijstand %s', (_, { heeftBijstand, bijstand }, terugweg) => {
    const bestemming = { id: 'b', soort: 'regulier-werk', stand: 'gekozen', waarom: '', bijstand } as const;
    expect(wandelkaart({ ...leeg, heeftBijstand, bestemmingen: [bestemming] }, VANDAAG).bestemmingen[0]).toMatchObject({
      terugweg,
    });
  });

  it('knows who walked along, who does and who will', () => {
    expect(kaart.meelopers.map(({ id, stand }) => [id, stand])).toEqual([
      ['m1', 'liep-mee'],
      ['m3', 'loopt-mee'],
      ['m2', 'liep-mee'],
      ['m4', 'loopt-mee'],
      ['m5', 'loopt-mee'],
      ['m6', 'komt'],
    ]);
  });

  it('the day itself is walked, the day after is still to come', () => {
    const soorten = (op: IsoDate) =>
      wandelkaart({ ...leeg, nu: { wat: 'x', trede: 2 }, haltes: [halte('h', op)] }, VANDAAG).stations.map(
        (s) => s.soort,
      );
    expect(soorten('2026-11-23')).toEqual(['gelopen', 'nu']);
    expect(soorten('2026-11-24')).toEqual(['gelopen', 'nu']);
    expect(soorten('2026-11-25')).toEqual(['nu', 'straks']);
  });

  it('a step whose month went by stays a step and says so; in its month it is in time', () => {
    const voorbij = (op: '2026-10' | '2026-11') =>
      wandelkaart({ ...leeg, stappen: [halte('s', op)] }, VANDAAG).stations.at(-1);
    expect(voorbij('2026-10')).toMatchObject({ soort: 'straks', isVoorbij: true });
    expect(voorbij('2026-11')).toMatchObject({ soort: 'straks', isVoorbij: false });
  });

  it('without anything known begins here', () => {
    expect(wandelkaart(leeg, VANDAAG).stations).toMatchObject([{ id: NU, soort: 'nu', wat: '', trede: null }]);
    expect(wandelkaartInWoorden(wandelkaart(leeg, VANDAAG), je).delen).toMatchObject([
      { soort: 'nu', regels: [{ kop: 'Nu: Hier begint de route' }] },
    ]);
  });

  it('without a place of now somebody stands on the last station, since then', () => {
    const drempels = [{ wat: 'reizen', stand: 'open' as const }];
    const kaart = wandelkaart(
      { ...leeg, haltes: [halte('a', '2019', 1), { ...halte('h', '2020', 2), drempels }] },
      VANDAAG,
    );
    expect(kaart.stations).toMatchObject([{ id: 'a' }, { id: NU, wat: 'h', trede: 2, sinds: '2020', drempels }]);
    expect(wandelkaartInWoorden(kaart, je).delen[1]?.regels[0]?.zin).toBe('Nu: h, sinds 2020. Drempel: reizen.');
  });

  it.each([
    ['an id twice', { haltes: [halte('a', '2020')], stappen: [halte('a', '2027')] }],
    ['the id of now', { haltes: [halte(NU, '2020')] }],
    ['no rung', { haltes: [halte('a', '2020', 7 as Trede)] }],
    ['no rung of now', { nu: { wat: 'x', trede: 0 as Trede } }],
    ['no moment', { haltes: [halte('a', 'ooit' as '2020')] }],
    ['an end before its begin', { haltes: [{ ...halte('a', '2020-05'), tot: '2020-04' as const }] }],
    ['a companion who ends before', { meelopers: [{ id: 'm', naam: 'M', rol: '', vanaf: '2021', tot: '2020' }] }],
    [
      'a destination without a name',
      { bestemmingen: [{ id: 'b', soort: 'anders', trede: 4, stand: 'gekozen', waarom: '' }] },
    ],
    [
      'a destination without a rung',
      { bestemmingen: [{ id: 'b', soort: 'anders', naam: 'B', stand: 'gekozen', waarom: '' }] },
    ],
  ] as const)('refuses %s', (_, deel) => {
    expect(() => wandelkaart({ ...leeg, ...deel } as Route, VANDAAG)).toThrow(RangeError);
  });
});

describe('the map in words', () => {
  const zinnen = (route: Route, lezer: Parameters<typeof wandelkaartInWoorden>[1], vandaag = VANDAAG) =>
    wandelkaartInWoorden(wandelkaart(route, vandaag), lezer).delen.map(({ kop, regels }) => [
      kop,
      ...regels.map(({ zin }) => zin),
    ]);

  it('to the person', () => {
    expect(zinnen(korteRoute, je, '2026-07-20')).toEqual([
      [
        'Waar je vandaan komt',
        'Praktijkschool en entree, 2016 tot 2020.',
        'Een tijd thuis, 2020 tot 2025.',
        'Proefplaats bij Glansrijk, september tot oktober 2025.',
      ],
      ['Waar je nu bent', 'Nu: 9 uur in de week, 3 ochtenden.'],
      ['Wat er kan komen', '12 uur in de week, vanaf september. Op proef. Terug naar 9 uur mag ook.'],
      [
        'Waar je heen kunt',
        'Nieuwe collega’s inwerken: daar ga je heen. Mijn droom. Terug mag ook. Krijg je nog een aanvulling? Dan vraag je niets opnieuw aan. Stopte je uitkering? Vraag dan binnen 12 maanden opnieuw aan. We mogen dan gebruiken wat we al weten.',
        'Vrijwilligerswerk: dit kan ook. Als werken even niet gaat. Terug mag ook. Je uitkering loopt door. Je vraagt niets opnieuw aan.',
      ],
      ['Wie er meeloopt', 'Bas Timmer, jobcoach, loopt mee vanaf november 2025.'],
    ]);
  });

  it('to somebody of the office, with the rung and the hurdles', () => {
    const [gelopen, nu, straks, bestemmingen] = zinnen(langeRoute, over);
    expect(gelopen?.[0]).toBe('Waar Farah vandaan komt');
    expect(gelopen?.[5]).toBe('Taal op B1, 2021. Drempel genomen: taal. Trede 3.');
    expect(nu).toEqual(['Waar Farah nu is', 'Nu: Vrijwilliger Taalhuis, 3 uur. Trede 4.']);
    expect(straks?.[1]).toBe(
      'Training boekhouden, 30 november. Drempel: laptop. Terug naar Vrijwilliger Taalhuis, 3 uur mag ook. Trede 4.',
    );
    expect(bestemmingen?.[3]).toBe('Beschut werk: nu niet. Niet nodig.');
  });

  it('with u and in English', () => {
    const u = JSON.stringify(zinnen(korteRoute, { ...je, vorm: 'u' }));
    expect(u).not.toMatch(/\b(je|jij|jouw)\b/i);
    expect(u).toContain('Daar gaat u heen'.toLowerCase());
    expect(zinnen(korteRoute, { ...je, taal: 'en' }, '2026-07-20')[2]?.[1]).toBe(
      '12 uur in de week, from September. Op proef. Going back to 9 uur is fine too.',
    );
  });

  it('tells all that the map holds, once, in the order in which it is walked', () => {
    fc.assert(
      fc.property(routes(), (route) => {
        const kaart = wandelkaart(route, VANDAAG);
        for (const lezer of [je, over, { ...je, taal: 'en' as const }]) {
          const regels = wandelkaartInWoorden(kaart, lezer).delen.flatMap((deel) => deel.regels);
          const ids = [...kaart.stations, ...kaart.bestemmingen, ...kaart.meelopers].map(({ id }) => id);
          expect(regels.map(({ id }) => id)).toEqual(ids);
          for (const station of kaart.stations) {
            const zin = regels.find(({ id }) => id === station.id)?.zin ?? '';
            for (const deel of [station.wat, ...station.drempels.map(({ wat }) => wat)])
              expect(zin.toLowerCase()).toContain(deel.toLowerCase());
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  function routes(): fc.Arbitrary<Route> {
    const woord = fc.stringMatching(/^[a-zA-Z][a-z ]{0,18}[a-z]$/);
    const moment = fc.integer({ min: 2000, max: 2035 }).map((jaar) => `${jaar}` as const);
    const trede = fc.option(fc.constantFrom(...TREDEN));
    const drempels = fc.array(fc.record({ wat: woord, stand: fc.constantFrom('open', 'genomen') }), { maxLength: 2 });
    const lijst = <T extends object>(letter: string, arb: fc.Arbitrary<T>, maxLength = 6) =>
      fc.array(arb, { maxLength }).map((alle) => alle.map((each, i) => ({ ...each, id: `${letter}${i}` })));
    return fc.record({
      naam: woord,
      heeftBijstand: fc.boolean(),
      haltes: lijst('h', fc.record({ op: moment, wat: woord, trede, drempels })),
      stappen: lijst('s', fc.record({ op: moment, wat: woord, trede, drempels })),
      bestemmingen: lijst(
        'b',
        fc.record({
          ...{ soort: fc.constantFrom(...BESTEMMINGEN), naam: woord, trede: fc.constantFrom(...TREDEN) },
          ...{ stand: fc.constantFrom(...BESTEMMINGSTANDEN), waarom: woord },
        }),
      ),
      meelopers: lijst('m', fc.record({ naam: woord, rol: woord, vanaf: moment })),
    }) as fc.Arbitrary<Route>;
  }
});

describe('the way in a plan naar werk', () => {
  it('is the same way: stations, destinations with their state, who walks along', () => {
    const plan = VOORBEELD.uitvoeren;
    const route = routeVanPlan(
      {
        ...plan,
        haltes: [{ id: 'h1', wanneer: '2024', wat: 'Baan', trede: 5, drempels: [{ wat: 'oppas', genomen: true }] }],
        bestemmingen: BESTEMMINGEN_VAN_PLAN.map((bestemming) => ({ bestemming, stand: 'kan-ook', reden: 'Past' })),
        meelopers: plan.meelopers.map((each) => ({ ...each, tot: each.tot ?? null })),
      },
      'Farah',
      true,
    );
    const kaart = wandelkaart(route, VANDAAG);
    expect(kaart.stations).toMatchObject([
      { id: NU, wat: 'Baan', sinds: '2024', drempels: [{ wat: 'oppas', stand: 'genomen' }] },
      { id: 's1', wat: 'Training', drempels: [{ wat: 'laptop', stand: 'open' }] },
    ]);
    expect(kaart.bestemmingen.map(({ id }) => id).sort()).toEqual([...BESTEMMINGEN_VAN_PLAN].sort());
    expect(kaart.meelopers).toMatchObject([{ naam: 'Sahar', stand: 'loopt-mee' }]);
  });
});

describe('the map of a group', () => {
  const keer = (aantal: number, trede: Loper['trede'], bestemming: Loper['bestemming']): Loper[] =>
    Array.from({ length: aantal }, () => ({ trede, bestemming }));

  it('counts who walks where', () => {
    expect(groepskaart([...keer(12, 4, 'regulier-werk'), ...keer(10, 3, 'dagbesteding')])).toEqual({
      totaal: 22,
      treden: [
        { trede: 3, aantal: 10 },
        { trede: 4, aantal: 12 },
      ],
      bestemmingen: [
        { bestemming: 'regulier-werk', aantal: 12 },
        { bestemming: 'dagbesteding', aantal: 10 },
      ],
      stromen: [
        { trede: 3, bestemming: 'dagbesteding', aantal: 10 },
        { trede: 4, bestemming: 'regulier-werk', aantal: 12 },
      ],
    });
  });

  it.each([
    [9, null],
    [10, 10],
    [11, 11],
  ])('%i people of one kind', (aantal, verteld) => {
    const kaart = groepskaart(keer(aantal, 4, 'regulier-werk'));
    expect([kaart.totaal, kaart.treden[0]?.aantal, kaart.stromen[0]?.aantal]).toEqual([verteld, verteld, verteld]);
  });

  it('nobody at all is a map without people', () => {
    expect(groepskaart([])).toEqual({ totaal: 0, treden: [], bestemmingen: [], stromen: [] });
  });

  it('a small number takes others with it: from the sums it cannot be reckoned back', () => {
    const kaart = groepskaart([
      ...[...keer(20, 4, 'regulier-werk'), ...keer(3, 4, 'vrijwilligerswerk')],
      ...[...keer(15, 3, 'regulier-werk'), ...keer(30, 3, 'vrijwilligerswerk')],
    ]);
    expect(kaart.totaal).toBe(68);
    expect(kaart.treden.map(({ aantal }) => aantal)).toEqual([45, 23]);
    expect(kaart.stromen.map(({ aantal }) => aantal)).toEqual([null, null, null, null]);
  });

  it('no number that is left out follows from those that are told', () => {
    const lopers = fc
      .array(
        fc.tuple(
          fc.integer({ min: 1, max: 30 }),
          fc.constantFrom(2, 3, 4, 5, null) as fc.Arbitrary<Loper['trede']>,
          fc.constantFrom('regulier-werk', 'dagbesteding', 'beschut-werk', null) as fc.Arbitrary<Loper['bestemming']>,
        ),
        { maxLength: 9 },
      )
      .map((groepen) => groepen.flatMap(([aantal, trede, bestemming]) => keer(aantal, trede, bestemming)));
    fc.assert(
      fc.property(lopers, (alle) => {
        const { totaal, treden, bestemmingen, stromen } = groepskaart(alle);
        const getallen = [totaal, ...[...treden, ...bestemmingen, ...stromen].map(({ aantal }) => aantal)];
        for (const aantal of getallen) expect(aantal === null || aantal === 0 || aantal >= 10).toBe(true);
        // unknowns and the sums that hold between them
        const plaats = new Map<string, number>();
        const onbekend = (naam: string) => plaats.get(naam) ?? plaats.set(naam, plaats.size).size - 1;
        const rijen: number[][] = [];
        const som = (delen: readonly (readonly [string, number | null, 1 | -1])[]) => {
          const rij: number[] = [];
          for (const [naam, aantal, teken] of delen) if (aantal === null) rij[onbekend(naam)] = teken;
          rijen.push(rij);
        };
        for (const t of treden)
          som([
            [`t${t.trede}`, t.aantal, -1],
            ...stromen
              .filter((s) => s.trede === t.trede)
              .map((s) => [`s${s.trede}${s.bestemming}`, s.aantal, 1] as const),
          ]);
        for (const b of bestemmingen)
          som([
            [`b${b.bestemming}`, b.aantal, -1],
            ...stromen
              .filter((s) => s.bestemming === b.bestemming)
              .map((s) => [`s${s.trede}${s.bestemming}`, s.aantal, 1] as const),
          ]);
        som([['totaal', totaal, -1], ...treden.map((t) => [`t${t.trede}`, t.aantal, 1] as const)]);
        som([['totaal', totaal, -1], ...bestemmingen.map((b) => [`b${b.bestemming}`, b.aantal, 1] as const)]);
        expect(vastgelegd(rijen, plaats.size)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  /** Which unknowns linear sums fix, by sweeping them. */
  function vastgelegd(rijen: readonly number[][], aantal: number): number[] {
    const matrix = rijen.map((rij) => Array.from({ length: aantal }, (_, i) => rij[i] ?? 0));
    let boven = 0;
    for (let kolom = 0; kolom < aantal; kolom++) {
      const spil = matrix.findIndex((rij, i) => i >= boven && Math.abs(rij[kolom] ?? 0) > 1e-9);
      if (spil < 0) continue;
      [matrix[boven], matrix[spil]] = [matrix[spil] ?? [], matrix[boven] ?? []];
      const eerste = matrix[boven] ?? [];
      const deler = eerste[kolom] ?? 1;
      matrix[boven] = eerste.map((waarde) => waarde / deler);
      for (const [i, rij] of matrix.entries()) {
        const factor = rij[kolom] ?? 0;
        if (i !== boven && factor !== 0)
          matrix[i] = rij.map((waarde, j) => waarde - factor * (matrix[boven]?.[j] ?? 0));
      }
      boven++;
    }
    return matrix.flatMap((rij) => {
      const niet = rij.flatMap((waarde, i) => (Math.abs(waarde) > 1e-9 ? [i] : []));
      return niet.length === 1 ? niet : [];
    });
  }
});
