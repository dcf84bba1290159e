import { describe, expect, it } from 'vitest';
import { Vocabulary } from './glossary.ts';
import { identifiersOf, wordsOf } from './identifiers.ts';
import { mergeTerms, readTerms, writeTerms } from './table.ts';

const GLOSSARY = `
| term | where the law defines it | one English sentence | not to be called |
| --- | --- | --- | --- |
| aanvraag | art. 41 PW | A request for a decision. | application |
| medisch urenbeperkt | art. 6b PW | Able to work fewer hours. | |
| brief, besluit | | Two terms in one row. | |
| norm | art. 20 PW | The amount. | |
`;
const vocabulary = new Vocabulary(GLOSSARY, '# technical\nstore\nsort\nwork\n');

describe('the vocabulary', () => {
  it('knows terms and English words, also inflected', () => {
    for (const name of [
      'aanvraagStore',
      'AANVRAGEN',
      'sortedBrieven',
      'medisch-urenbeperkt',
      'besluiten',
      'normen2026',
    ]) {
      expect(vocabulary.unknownIn(name), name).toEqual([]);
    }
  });
  it('does not know the rest', () => {
    expect(vocabulary.unknownIn('aanvraagOvereenkomst')).toEqual(['overeenkomst']);
    expect(vocabulary.unknownIn('sanctieBesluit')).toEqual(['sanctie']);
  });
});

describe('identifiersOf', () => {
  it('takes folders below the room, file name, exports and states; not what is private or a comment', () => {
    const source = [
      "export type Stand = 'voornemen' | 'zienswijze-loopt-nog';",
      'export const submitAanvraag = 1;',
      'const eigen = 2; // export const nooit = "is-niet"',
    ].join('\n');
    expect(identifiersOf('packages/casework/afstemming/verloop.ts', source).map(({ name }) => name)).toEqual([
      'afstemming',
      'verloop',
      'Stand',
      'submitAanvraag',
      'zienswijze-loopt-nog',
    ]);
    expect(wordsOf('IBANNummerVanPartner2')).toEqual(['iban', 'nummer', 'van', 'partner']);
  });
});

describe('the table', () => {
  it('merges rows: first one stays, empty cells are filled, sorted by term', () => {
    const first = readTerms(GLOSSARY);
    const more = readTerms(
      '| `norm` | art. 99 | Other. | standard |\n| afstemming | art. 18 PW | Lowering. | sanction |',
    );
    const merged = mergeTerms(first, more);
    expect(merged.map(({ term }) => term)).toEqual([
      'aanvraag',
      'afstemming',
      'brief, besluit',
      'medisch urenbeperkt',
      'norm',
    ]);
    expect(merged.at(-1)).toEqual({
      term: 'norm',
      definedIn: 'art. 20 PW',
      meaning: 'The amount.',
      notToBeCalled: 'standard',
    });
    expect(readTerms(writeTerms(merged))).toEqual(merged);
  });
});
