import { wandelkaart, wandelkaartInWoorden } from '@meedoen/casework/wandelkaart';
import { korteRoute, langeRoute } from '@meedoen/testkit/wandelkaart';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Wandelkaart } from './Wandelkaart.tsx';

function htmlOf(route: typeof langeRoute, voor: 'medewerker' | 'inwoner'): string {
  const kaart = wandelkaart(route, '2026-11-24');
  const woorden = wandelkaartInWoorden(kaart, { taal: 'nl', vorm: 'je', zelf: voor === 'inwoner' });
  return renderToStaticMarkup(<Wandelkaart kaart={kaart} woorden={woorden} voor={voor} />);
}

describe.each([
  ['the office', htmlOf(langeRoute, 'medewerker'), 12 + 5],
  ['a resident', htmlOf(korteRoute, 'inwoner'), 5 + 1],
] as const)('the walking map for %s', (_, html, stops) => {
  it('can be walked: one button per stop, of which one is entered with the tab key', () => {
    const buttons = [...html.matchAll(/<button[^>]*>/g)].map(([button]) => button);
    expect(buttons).toHaveLength(stops);
    expect(buttons.filter((button) => button.includes('tabindex="0"'))).toHaveLength(1);
    expect(buttons.find((button) => button.includes('tabindex="0"'))).toContain('data-stop="nu"');
    for (const button of buttons) expect(button).toMatch(/aria-label="[^"]{5,}"/);
  });
  it('is hidden as a drawing from who does not see, and said as ordered text', () => {
    expect(html).toMatch(/<svg[^>]*class="mdn-kaart__tekening"[^>]*aria-hidden="true"/);
    expect(html.match(/<ol>/g)?.length).toBeGreaterThanOrEqual(4);
    const koppen = [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, kop]) => kop);
    expect(koppen.map((kop) => /vandaan|nu|komen|heen|meeloopt/.exec(kop ?? '')?.[0])).toEqual([
      ...['vandaan', 'nu', 'komen', 'heen', 'meeloopt'],
    ]);
  });
});

describe('what only the office sees', () => {
  it('is the ladder, the legend and the lanes', () => {
    const [kantoor, thuis] = [htmlOf(langeRoute, 'medewerker'), htmlOf(langeRoute, 'inwoner')];
    expect(kantoor).toContain('Georganiseerde');
    expect(kantoor).toContain('mdn-kaart__legenda');
    expect(kantoor.match(/class="mdn-kaart__baan /g)).toHaveLength(langeRoute.meelopers.length);
    for (const wat of ['Trede', 'mdn-kaart__legenda', 'mdn-kaart__baan ']) expect(thuis).not.toContain(wat);
  });
  it('a resident sees on signs what else is possible, not what is not', () => {
    const [, wegwijzers = ''] = /mdn-kaart__wegwijzers">(.*?)<\/ul>/.exec(htmlOf(langeRoute, 'inwoner')) ?? [];
    expect(wegwijzers).toContain('Werk met loonkostensubsidie');
    expect(wegwijzers).toContain('Vrijwilligerswerk');
    expect(wegwijzers).not.toContain('Dagbesteding');
  });
});
