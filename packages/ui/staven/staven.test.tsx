import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Staven } from './Staven.tsx';

const html = renderToStaticMarkup(
  <Staven
    titel="Per groep"
    kop="Groep"
    kopWaarde="Huishoudens"
    staven={[
      { naam: 'zorg', waarde: 200, tekst: '200' },
      { naam: 'leren', waarde: 100, tekst: '100' },
      { naam: 'overig', waarde: null, tekst: 'minder dan 10' },
    ]}
  />,
);
const breedten = [...html.matchAll(/<rect[^>]*width="([\d.]+)"/g)].map(([, breedte]) => Number(breedte));

describe('lying bars', () => {
  it('begin at zero: twice as much is twice as long', () => {
    expect(breedten[0]).toBe((breedten[1] ?? 0) * 2);
  });
  it('draw nothing where there is no number, and say why', () => {
    expect(breedten[2]).toBe(0);
    expect(html).toContain('minder dan 10');
  });
  it('stand in a table too, for who does not see the drawing', () => {
    expect(html).toContain('<caption');
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(html).toContain('aria-hidden="true"');
  });
});
