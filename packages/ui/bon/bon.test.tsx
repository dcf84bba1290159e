import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Bon, Bonregel, Bontotaal } from './Bon.tsx';

describe('the receipt', () => {
  it('is drawn also when it comes to nothing', () => {
    const html = renderToStaticMarkup(
      <Bon label="Som">
        <Bontotaal label="Uit te betalen" cents={0} />
      </Bon>,
    );
    expect(html).toContain('0,00');
    expect(html).toContain('Uit te betalen');
  });

  it('opens a line only when there is a reason to show', () => {
    expect(renderToStaticMarkup(<Bonregel label="Norm" cents={141946} />)).not.toContain('<details');
    expect(
      renderToStaticMarkup(
        <Bonregel label="Norm" cents={141946}>
          omdat
        </Bonregel>,
      ),
    ).toContain('<details');
  });

  it('colours only a correction that goes off', () => {
    expect(renderToStaticMarkup(<Bonregel label="Verrekening" cents={-7364} nadruk />)).toContain('mdn-min');
    expect(renderToStaticMarkup(<Bonregel label="Nabetaling" cents={7364} nadruk />)).not.toContain('mdn-min');
    expect(renderToStaticMarkup(<Bonregel label="Loon" cents={-7364} />)).not.toContain('mdn-min');
  });
});
