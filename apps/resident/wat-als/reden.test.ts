import { expect, it } from 'vitest';
import { waaromNiet } from './reden.ts';

it('says enough money only when that is why there is no assistance', () => {
  const genoeg = ['inkomen', 'vermogen', 'buitenland', 'detentie', 'studie'].filter((reden) =>
    `${waaromNiet(reden).zin.je}`.includes('genoeg geld'),
  );
  expect(genoeg).toEqual(['inkomen']);
  expect(waaromNiet('buitenland').moment.je).toContain('te lang in het buitenland');
});
