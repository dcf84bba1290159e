import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Artikel } from './Artikel.tsx';
import { redenenVan } from './redenen.ts';
import { Uitleg } from './Uitleg.tsx';

const bedragblad = {
  value: 141946,
  article: 'art. 21 a',
  says: 'Norm alleenstaande',
  uses: [],
  herkomst: { soort: 'bedrag', naam: 'norm', vanaf: '2026-07-01', bron: 'Stcrt. 2026, 1' },
};
const feitblad = {
  value: '2001-03-14',
  article: '',
  says: 'Geboren op 14 maart 2001',
  uses: [],
  herkomst: { soort: 'feit', pad: 'x', feit: 'f1' },
};
const boom = {
  value: 141946,
  article: 'art. 21',
  says: 'De norm is die van een alleenstaande',
  uses: [bedragblad, feitblad, feitblad],
};

describe('drawing an explanation', () => {
  it('gives rule, dated amount and fact as rows, each reason once', () => {
    expect(redenenVan(boom).map(({ soort, tekst }) => [soort, tekst])).toEqual([
      ['Regel', 'De norm is die van een alleenstaande'],
      ['Bedrag', 'Norm alleenstaande'],
      ['Feit', 'Geboren op 14 maart 2001'],
    ]);
    expect(redenenVan(boom)[1]).toMatchObject({ cents: 141946, bron: 'Stcrt. 2026, 1, vanaf 1 juli 2026' });
  });

  it.each([
    ['years', 27, 'Leeftijd: 27 jaar'],
    ['percent', 15, 'Leeftijd: 15%'],
    ['percent', 43.3333, 'Leeftijd: 43,3333%'],
    ['months', 6, 'Leeftijd: 6 maanden'],
  ])('shows a parameter in %s for what it is, not as money', (eenheid, value, tekst) => {
    const blad = { ...bedragblad, value, says: 'Leeftijd', herkomst: { ...bedragblad.herkomst, eenheid } };
    expect(redenenVan(blad)[0]).toMatchObject({ tekst, cents: undefined });
  });

  it('shows the amount as people write it and leads to the fact', () => {
    const html = renderToStaticMarkup(<Uitleg boom={boom} feitAdres={(feit) => `#feit-${feit}`} />);
    expect(html).toContain('1.419,46');
    expect(html).toContain('href="#feit-f1"');
  });

  it.each([
    ['art. 31 lid 2 y', 'BWBR0015703&amp;artikel=31'],
    ['art. 22a', 'artikel=22a'],
    ['Pw art. 21 b', 'BWBR0015703&amp;artikel=21'],
    ['Awb art. 4:15 lid 2', 'BWBR0005537&amp;artikel=4:15'],
  ])('leads %s to the official text', (artikel, adres) => {
    expect(renderToStaticMarkup(<Artikel artikel={artikel} />)).toContain(adres);
  });

  it('leaves other laws as text', () => {
    expect(renderToStaticMarkup(<Artikel artikel="AVG art. 5 lid 1 e" />)).not.toContain('href');
  });
});
