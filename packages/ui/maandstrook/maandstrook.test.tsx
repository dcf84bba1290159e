import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Maandstrook } from './Maandstrook.tsx';
import { delen, type Strookmaand, schaal } from './schaal.ts';

const maand = (deel: Partial<Strookmaand>): Strookmaand => ({
  maand: '2026-08',
  normInCenten: 141946,
  inkomenInCenten: 68920,
  vrijgelatenInCenten: 10338,
  uitkeringInCenten: 83364,
  betaaldInCenten: 79196,
  stand: 'betaald',
  correcties: [],
  ...deel,
});

describe('the strip of months', () => {
  it('stacks bijstand, wage that counts and wage that stays free to norm plus what is free', () => {
    const { uitkering, telt, vrij } = delen(maand({}));
    expect(uitkering + telt).toBe(141946);
    expect(vrij).toBe(10338);
  });

  it('starts at zero and covers the highest month', () => {
    const { top, streepjes } = schaal([maand({})]);
    expect(streepjes[0]).toBe(0);
    expect(top).toBeGreaterThan(141946 + 10338);
    expect(streepjes.length).toBeLessThanOrEqual(6);
  });

  it('draws nothing below zero where something is not known', () => {
    expect(delen(maand({ uitkeringInCenten: null, inkomenInCenten: null, vrijgelatenInCenten: null }))).toEqual({
      uitkering: 0,
      telt: 0,
      vrij: 0,
    });
  });

  it('has a correction under its own month, with where it is settled', () => {
    const html = renderToStaticMarkup(
      <Maandstrook
        gekozen="2026-11"
        onKies={() => undefined}
        maanden={[
          maand({ correcties: [{ id: 'c', bedragInCenten: -7364, verrekendIn: '2026-11', oorzaak: 'loonstrook' }] }),
          maand({ maand: '2026-11', stand: 'voorlopig', betaaldInCenten: 0 }),
        ]}
      />,
    );
    expect(html).toContain('73,64');
    expect(html).toContain('uit augustus');
    expect(html).toContain('aria-pressed="true" aria-label="november 2026"');
  });
});
