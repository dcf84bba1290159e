import { expect, it } from 'vitest';
import { artikelInWoorden } from './artikel.ts';

it.each([
  ['Pw art. 31 lid 2 y', 'artikel 31, lid 2, onderdeel y Participatiewet'],
  ['Pw art. 22a lid 1', 'artikel 22a, lid 1 Participatiewet'],
  ['Pw art. 34 lid 3 b, c', 'artikel 34, lid 3, onderdeel b, c Participatiewet'],
  ['Pw art. 44', 'artikel 44 Participatiewet'],
  ['Awb art. 4:15', 'artikel 4:15 Algemene wet bestuursrecht'],
  ['Rv art. 475', 'artikel 475 Wetboek van Burgerlijke Rechtsvordering'],
  ['Pw art. 32 lid 1 b, art. 45 lid 3', 'artikel 32, lid 1, onderdeel b, artikel 45, lid 3 Participatiewet'],
  ['artikel 15 en 20 AVG', 'artikel 15 en 20 AVG'],
])('%s', (kort, lang) => expect(artikelInWoorden(kort)).toBe(lang));
