import { expect, it } from 'vitest';
import { redenVan } from './reden.ts';

it('says enough money only when that is why there is no assistance', () => {
  const genoeg = ['inkomen', 'vermogen', 'buitenland', 'detentie', 'studie'].filter((reden) =>
    `${redenVan(reden).zin.je}`.includes('genoeg geld'),
  );
  expect(genoeg).toEqual(['inkomen']);
  expect(redenVan('buitenland').moment.je).toContain('te lang in het buitenland');
});
