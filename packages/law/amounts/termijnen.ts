import { parameter } from '../kernel/index.ts';
import { pw, verified } from './bron.ts';

export const zoektermijnWeken = parameter<number>({
  naam: 'zoektermijn',
  omschrijving: 'Weken na de melding waarin een aanvraag van jongeren nog niet wordt behandeld',
  article: 'Pw art. 41 lid 4',
  unit: 'weeks',
  values: [
    verified('2012-01-01', 4, pw('2026-01-01', 'art. 41 lid 4')),
    verified('2023-07-01', 4, pw('2023-07-01', 'art. 41 lid 4 a, b')),
    verified('2026-01-01', 4, pw('2026-01-01', 'art. 41 lid 4 en 11')),
  ],
});

export const verblijfBuitenlandWeken = parameter<number>({
  naam: 'verblijf buiten Nederland',
  omschrijving: 'Weken verblijf buiten Nederland met behoud van bijstand',
  article: 'Pw art. 13 lid 1 e',
  unit: 'weeks',
  values: [verified('2015-01-01', 4, `${pw('2015-07-01')}; ${pw('2026-01-01')}`)],
});

export const verblijfBuitenlandWekenAow = parameter<number>({
  naam: 'verblijf buiten Nederland vanaf de pensioengerechtigde leeftijd',
  omschrijving: 'Weken verblijf buiten Nederland met behoud van bijstand vanaf de pensioengerechtigde leeftijd',
  article: 'Pw art. 13 lid 4',
  unit: 'weeks',
  values: [verified('2015-01-01', 13, `${pw('2015-07-01')}; ${pw('2026-01-01')}`)],
});
