import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Tabel } from './Tabel.tsx';

const html = renderToStaticMarkup(
  <Tabel
    titel="Betalingen"
    sleutel={({ naam }) => naam}
    gekozen={({ naam }) => naam === 'Ali'}
    kolommen={[
      { kop: 'Wie', soort: 'naam', toon: ({ naam }) => naam },
      { kop: 'Bedrag', soort: 'getal', toon: ({ bedrag }) => bedrag },
      { kop: 'Doen', soort: 'doen', toon: () => null },
    ]}
    rijen={[
      { naam: 'Ali', bedrag: '12,00' },
      { naam: 'Bo', bedrag: '' },
    ]}
  />,
);

describe('a table that becomes cards', () => {
  it('has a name, heads and a head for each row', () => {
    expect(html).toContain('Betalingen</caption>');
    expect(html.match(/scope="col"/g)).toHaveLength(3);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
  });
  it('says in each cell which column it is, for a phone', () => {
    expect(html.match(/data-kop="Bedrag"/g)).toHaveLength(2);
  });
  it('knows an empty cell, so that a card leaves it out', () => {
    expect(html.match(/mdn-tabel__cel--leeg/g)).toHaveLength(3);
  });
  it('marks the row that was chosen, and only that', () => {
    expect(html.match(/mdn-gekozen/g)).toHaveLength(1);
  });
});
