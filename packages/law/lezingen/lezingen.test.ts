import { describe, expect, it } from 'vitest';
import { lezingen } from '../participatiewet/lezingen.ts';
import { findLezing } from './index.ts';

describe('readings in words', () => {
  it('has a name, an explanation and an article for every reading an outcome can name', () => {
    for (const naam of [...Object.keys(lezingen), 'zes-maanden-in-totaal']) {
      const { naam: titel, uitleg, article } = findLezing(naam) ?? {};
      expect([naam, titel, uitleg, article].every((deel) => deel && deel !== '')).toBe(true);
      expect(titel).not.toBe(naam);
    }
  });

  it('knows no other', () => {
    expect(findLezing('van-een-andere-versie')).toBeUndefined();
  });
});
