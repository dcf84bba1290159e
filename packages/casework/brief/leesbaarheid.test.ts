import { briefsoorten, voorbeeldgegevens } from '@meedoen/testkit/brief';
import { describe, expect, it } from 'vitest';
import type { Aanspreekvorm, Taal } from './brief.ts';
import { zinnenVan, zinTekst } from './brief.ts';
import { controleerLeesbaarheid, woorden, zinnen } from './leesbaarheid.ts';
import { maakBrief } from './maak.ts';

describe('readability', () => {
  const zin = (aantal: number) => `${Array.from({ length: aantal }, () => 'woord').join(' ')}.`;
  it.each([
    [16, 0],
    [17, 0],
    [18, 1],
  ])('a sentence of %i words gives %i findings', (aantal, bevindingen) => {
    expect(controleerLeesbaarheid(zin(aantal), 'nl')).toHaveLength(bevindingen);
  });
  it('counts an amount as one word and knows where a sentence ends', () => {
    expect(woorden('Dat is € 1.331,42 per maand.')).toHaveLength(5);
    expect(zinnen('Kom om 10.00 uur. Neem iemand mee. € 5 is genoeg.')).toHaveLength(3);
  });
  it('finds words of the office as whole words, in Dutch only', () => {
    expect(controleerLeesbaarheid('Dit dient te gebeuren, indien nodig.', 'nl').map((b) => b.soort)).toEqual([
      'moeilijk-woord',
      'moeilijk-woord',
    ]);
    expect(controleerLeesbaarheid('De indiening is gelukt.', 'nl')).toEqual([]);
    expect(controleerLeesbaarheid('The client is here.', 'en')).toEqual([]);
    expect(controleerLeesbaarheid('Hoera!', 'nl')[0]?.soort).toBe('uitroepteken');
  });
});

describe('all texts of all letters are B1', () => {
  const vormen: readonly (readonly [Taal, Aanspreekvorm])[] = [
    ['nl', 'je'],
    ['nl', 'u'],
    ['en', 'u'],
  ];
  for (const [taal, vorm] of vormen)
    for (const soort of briefsoorten(taal, vorm))
      it(`${soort} (${taal}, ${vorm})`, () => {
        const brief = maakBrief(soort, voorbeeldgegevens(taal, vorm)[soort]);
        const teksten = [...[...zinnenVan(brief)].map(zinTekst), brief.onderwerp, ...koppen(brief.blokken)];
        expect(teksten.flatMap((tekst) => controleerLeesbaarheid(tekst, taal))).toEqual([]);
      });
});

function koppen(blokken: readonly object[]): string[] {
  return blokken.flatMap((blok) => ('kop' in blok && typeof blok.kop === 'string' ? [blok.kop] : []));
}
