import { describe, expect, it } from 'vitest';
import { perWet } from './wetten.ts';

describe('amounts by law', () => {
  it('stand under the law their article begins with, the Participatiewet first, and each once', () => {
    const artikelen = [
      'Zvw art. 42',
      'Pw art. 21 a',
      'IOAW art. 8 lid 2; IOAZ art. 8 lid 3',
      'Wet X art. 1',
      'Pw art. 22',
    ];
    const groepen = perWet(artikelen.map((artikel) => ({ artikel })));
    expect(groepen.map(({ wet, bedragen }) => [wet, bedragen.length])).toEqual([
      ['Participatiewet', 2],
      ['IOAW', 1],
      ['Zorgverzekeringswet', 1],
      ['Andere regels', 1],
    ]);
  });
});
