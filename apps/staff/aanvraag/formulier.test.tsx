import { ApiProblem } from '@meedoen/contract/route';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { restNa } from '../vorm/concept.ts';
import { veldfouten } from '../vorm/Veld.tsx';
import { bekendTekst } from './bekend.ts';
import { Lijstveld } from './Lijstveld.tsx';
import { foutregels, onder } from './Overzicht.tsx';
import { type Vraag, Vraagveld } from './Vraagveld.tsx';

const vraag = (deel: Partial<Vraag>): Vraag => ({
  ...{ stap: 'inkomen', veld: 'inkomsten', soort: 'inkomsten', tekst: 'Welk geld krijg je nu al?', waarom: '' },
  ...{ hulp: null, verplicht: true, keuzes: null, bekend: null, antwoord: null },
  ...deel,
});
const loon = { kenmerk: 'Glansrijk', soort: 'loon', nettoInCenten: 59_800, periode: 'maand' };
const niets = () => undefined;

describe('a money field of the form', () => {
  const html = (antwoord: unknown) =>
    renderToStaticMarkup(
      <Vraagveld
        vraag={vraag({ veld: 'hypotheek', soort: 'bedrag' })}
        antwoord={antwoord}
        onAntwoord={niets}
        fouten={new Map()}
      />,
    );

  it('shows what was typed and says that it is no amount, instead of the amount that stood there', () => {
    expect(html('abc')).toMatch(/value="abc"/);
    expect(html('abc')).toContain('Dit is geen bedrag');
    expect(html(59_800)).toMatch(/value="598,00"/);
    expect(html(59_800)).not.toContain('geen bedrag');
  });
});

describe('a list of the form', () => {
  const html = (antwoord: unknown, fouten = new Map<string, string>()) =>
    renderToStaticMarkup(
      <Lijstveld soort="inkomsten" label="Inkomen" antwoord={antwoord} onAntwoord={niets} fouten={fouten} />,
    );

  it('keeps an emptied amount empty, and does not make it zero', () => {
    expect(html([{ ...loon, nettoInCenten: null }])).not.toMatch(/value="0,00"/);
    expect(html([{ ...loon, nettoInCenten: 0 }])).toMatch(/value="0,00"/);
  });

  it('shows an error of the server at the field of the row it is about', () => {
    const twee = html([loon, { ...loon, kenmerk: '' }], new Map([['/1/kenmerk', 'Vul dit in.']]));
    expect(twee.match(/Vul dit in\./g)).toHaveLength(1);
    expect(twee.indexOf('Vul dit in.')).toBeGreaterThan(twee.indexOf('value="Glansrijk"'));
    expect(twee.match(/aria-invalid/g)).toHaveLength(1);
  });
});

describe('what the server refused', () => {
  const fouten = veldfouten(
    new ApiProblem({
      ...{ type: 'about:blank', title: 'De invoer klopt niet', status: 400, detail: '', code: 'invoer' },
      errors: [
        { pointer: '/antwoorden/inkomsten/1/kenmerk', code: 'ongeldig', detail: 'Vul dit in.' },
        { pointer: '/antwoorden/iban', code: 'iban', detail: 'Klopt niet.' },
        { pointer: '/antwoorden/kleur', code: 'onbekend-veld', detail: 'Bestaat niet.' },
      ],
    }),
  );

  it('is found from the question it is about, down to the row', () => {
    expect(onder(fouten, '/antwoorden/inkomsten')).toEqual(new Map([['/1/kenmerk', 'Vul dit in.']]));
    expect(onder(fouten, '/antwoorden/iban').get('')).toBe('Klopt niet.');
    expect(onder(fouten, '/antwoorden/ibanx').size).toBe(0);
  });

  it('is counted whole, with the step that leads to it, also when no question asks for it', () => {
    const regels = foutregels(fouten, [
      vraag({}),
      vraag({ veld: 'iban', stap: 'betaling', soort: 'iban', tekst: 'Rekening' }),
    ]);
    expect(regels.map(({ stap, wat, tekst }) => [stap, wat, tekst])).toEqual([
      ['inkomen', 'Welk geld krijg je nu al?, inkomen 2', 'Vul dit in.'],
      ['betaling', 'Rekening', 'Klopt niet.'],
      [undefined, undefined, 'Bestaat niet.'],
    ]);
  });
});

describe('what is known already', () => {
  const tekst = (waarde: unknown, deel: Partial<Vraag> = {}) =>
    bekendTekst(vraag({ ...deel, bekend: { waarde, bron: 'UWV' } }));

  it('is told in words, whatever its shape', () => {
    expect(tekst([{ ...loon, geschat: false }])).toBe('Glansrijk, loon, €\u00a0598,00, maand');
    expect(tekst([{ naam: 'Anna-Maria', geboortedatum: '2015-03-02', relatie: 'kind' }])).toBe(
      'Anna-Maria, 2 maart 2015, kind',
    );
    expect(tekst([])).toBe('niets');
    expect(tekst(['Jan de Wit', 'Lindelaan 14'], { soort: 'bevestig' })).toBe('Jan de Wit; Lindelaan 14');
    expect(tekst('NL91ABNA0417164300', { soort: 'iban' })).toBe('NL91 ABNA 0417 1643 00');
    expect(tekst('eigen', { soort: 'keuze', keuzes: [{ waarde: 'eigen', tekst: 'In een eigen huis' }] })).toBe(
      'In een eigen huis',
    );
  });
});

describe('a concept', () => {
  it('lets go of what was taken, and keeps what was changed while it travelled', () => {
    expect(restNa<Record<string, unknown>>({ a: [1], b: 'nieuw', c: 3 }, { a: [1], b: 'oud' })).toEqual({
      b: 'nieuw',
      c: 3,
    });
  });
});
