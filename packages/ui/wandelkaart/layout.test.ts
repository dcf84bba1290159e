import { type Route, wandelkaart, wandelkaartInWoorden } from '@meedoen/casework/wandelkaart';
import type { IsoDate } from '@meedoen/law/kernel';
import { korteRoute, langeRoute } from '@meedoen/testkit/wandelkaart';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isInside, overlaps } from './box.ts';
import { samples } from './curve.ts';
import { boxesOf, type Layout } from './layout.ts';
import { residentLayout } from './resident.ts';
import { stairsLayout } from './stairs.ts';
import { widthOf, wrap } from './text.ts';

const VANDAAG: IsoDate = '2026-11-24';
const je = { taal: 'nl', vorm: 'je', zelf: true } as const;
const over = { ...je, zelf: false } as const;

/** Words as people write them: short, long, with accents, and one that no line holds. */
const woord = fc.oneof(
  fc.stringMatching(/^[A-Za-zé][a-zé ]{0,40}[a-z]$/),
  fc.constantFrom(
    'Werkervaringsplaats bij de gemeentelijke groenvoorziening',
    'x',
    'Wmwmwmwmwmwmwmwmwmwmwmwmwmwmwmwm',
    '日本語のテキスト',
  ),
);
const moment = fc.oneof(
  fc.integer({ min: 1990, max: 2040 }).map((jaar) => `${jaar}`),
  fc
    .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 10, max: 12 }))
    .map(([jaar, maand]) => `${jaar}-${maand}`),
);
const trede = fc.option(fc.constantFrom(1, 2, 3, 4, 5, 6), { freq: 6 });
const lijst = <T extends object>(letter: string, een: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(een, { maxLength }).map((alle) => alle.map((each, i) => ({ ...each, id: `${letter}${i}` })));
const drempels = fc.array(fc.record({ wat: woord, stand: fc.constantFrom('open', 'genomen') }), { maxLength: 2 });
const punt = fc.record({ op: moment, wat: woord, trede, drempels, toelichting: fc.option(woord, { nil: undefined }) });
const routes = fc.record({
  naam: woord,
  heeftBijstand: fc.boolean(),
  nu: fc.option(fc.record({ wat: woord, trede }), { nil: undefined }),
  haltes: lijst('h', punt, 14),
  stappen: lijst('s', punt, 5),
  bestemmingen: lijst(
    'b',
    fc.record({
      ...{ soort: fc.constantFrom('regulier-werk', 'beschut-werk', 'anders'), naam: woord },
      ...{ trede: fc.constantFrom(1, 2, 3, 4, 5, 6), waarom: woord },
      stand: fc.constantFrom('gekozen', 'kan-ook', 'loopt', 'nu-niet'),
    }),
    7,
  ),
  meelopers: lijst('m', fc.record({ naam: woord, rol: woord, vanaf: moment }), 8),
}) as unknown as fc.Arbitrary<Route>;

function expectApart(boxes: readonly Box[], drawing: Pick<Layout, 'width' | 'height'>): void {
  const room = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  for (const [i, box] of boxes.entries()) {
    expect(isInside(box, room), JSON.stringify({ box, room })).toBe(true);
    for (const other of boxes.slice(i + 1)) expect(overlaps(box, other), JSON.stringify([box, other])).toBe(false);
  }
}

describe.each([280, 328, 640, 696, 1088])('the way of a resident at %i px', (width) => {
  it('no words lie on each other, all lie inside, and none lies on the way', () => {
    fc.assert(
      fc.property(routes, (route) => {
        const kaart = wandelkaart(route, VANDAAG);
        const layout = residentLayout(kaart, wandelkaartInWoorden(kaart, je), width);
        expect(layout.width).toBeLessThanOrEqual(width);
        expectApart(boxesOf(layout), layout);
        const way = samples([...layout.walked, ...layout.ahead]);
        for (const { label } of layout.places)
          expect(way.some(({ x, y }) => overlaps(label, { x: x - 12, y: y - 12, width: 24, height: 24 }))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the way of a resident', () => {
  it('runs down a phone and along a wider screen', () => {
    const kaart = wandelkaart(korteRoute, '2026-07-20');
    const woorden = wandelkaartInWoorden(kaart, je);
    expect(residentLayout(kaart, woorden, 328).shape).toBe('path');
    expect(residentLayout(kaart, woorden, 696).shape).toBe('ribbon');
    expect(residentLayout(kaart, woorden, 1088).places.map(({ id, soort }) => [id, soort])).toEqual([
      ...['h1', 'h2', 'h3'].map((id) => [id, 'gelopen']),
      ...[
        ['nu', 'nu'],
        ['s1', 'straks'],
        ['b1', 'doel'],
      ],
    ]);
  });
});

describe.each([740, 966, 1200])('the way for the office at %i px', (width) => {
  it('no words lie on each other and all lie inside', () => {
    fc.assert(
      fc.property(routes, (route) => {
        const kaart = wandelkaart(route, VANDAAG);
        const layout = stairsLayout(kaart, wandelkaartInWoorden(kaart, over), width);
        expectApart(boxesOf(layout), layout);
        const xs = layout.places.map(({ x }) => x);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        for (const { from, now, until } of layout.lanes) expect(from <= now && now <= until).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the way for the office', () => {
  const kaart = wandelkaart(langeRoute, VANDAAG);
  const layout = stairsLayout(kaart, wandelkaartInWoorden(kaart, over), 966);

  it('of twelve stations fits the page', () => {
    expect(layout.width).toBe(966);
  });
  it('puts a higher rung higher', () => {
    const y = (id: string) => layout.places.find((place) => place.id === id)?.y ?? 0;
    expect(y('h7')).toBeLessThan(y('h6'));
    expect(y('h6')).toBeLessThan(y('h5'));
  });
  it('has a way back between all that can be chosen', () => {
    const open = layout.cards.filter(({ stand }) => stand !== 'nu-niet').map(({ y, height }) => y + height / 2);
    expect(layout.back).toMatchObject({ from: Math.min(...open), until: Math.max(...open) });
  });
});

describe('text in lines', () => {
  it('keeps every word, and each line within the width', () => {
    fc.assert(
      fc.property(woord, fc.integer({ min: 60, max: 240 }), (text, width) => {
        const lines = wrap(text, width, 16, false, 99);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line, 16)).toBeLessThanOrEqual(width);
      }),
    );
  });
  it('says with dots that there is more', () => {
    expect(wrap('een twee drie vier vijf', 60, 16, false, 2).at(-1)).toMatch(/…$/);
  });
});
