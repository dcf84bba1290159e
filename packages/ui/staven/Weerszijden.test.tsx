import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Weerszijden } from './Weerszijden.tsx';

const html = renderToStaticMarkup(
  <Weerszijden
    kopLinks="achteruit"
    kopRechts="vooruit"
    rijen={[
      { naam: 'paar', links: 40, rechts: 10, tekstLinks: '40', tekstRechts: '10' },
      { naam: 'alleen', links: 20, rechts: null, tekstLinks: '20', tekstRechts: 'minder dan 10' },
    ]}
  />,
);
const staven = [...html.matchAll(/<rect[^>]*x="([\d.]+)"[^>]*width="([\d.]+)"/g)].map(([, x, breed]) => ({
  x: Number(x),
  breed: Number(breed),
}));

describe('bars to both sides', () => {
  it('begin in one middle and share one scale', () => {
    const [paarLinks, paarRechts, alleenLinks, alleenRechts] = staven;
    expect((paarLinks?.x ?? 0) + (paarLinks?.breed ?? 0)).toBeCloseTo(paarRechts?.x ?? Number.NaN);
    expect(alleenRechts?.x).toBe(paarRechts?.x);
    expect(paarLinks?.breed).toBeCloseTo((paarRechts?.breed ?? 0) * 4);
    expect(paarLinks?.breed).toBeCloseTo((alleenLinks?.breed ?? 0) * 2);
  });
  it('draw nothing where there is no number, say why, and differ without colour', () => {
    expect(staven[3]?.breed).toBe(0);
    expect(html).toContain('minder dan 10');
    expect(html.match(/fill="url\(#mdn-arcering\)"/g)).toHaveLength(2);
  });
});
