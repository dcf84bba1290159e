import { parameter } from '../kernel/index.ts';
import { pw, verified } from './bron.ts';

/** Art. 13 lid 1 h came between the two texts read. */
export const uitreizigerUitgesloten = parameter<boolean>({
  naam: 'uitsluiting van de uitreiziger',
  omschrijving: 'Of een uitreiziger geen recht op bijstand heeft',
  article: 'Pw art. 13 lid 1 h',
  unit: 'boolean',
  values: [
    verified('2015-01-01', false, pw('2015-07-01', 'art. 13 lid 1 eindigt bij onderdeel g')),
    verified('2020-01-01', true, pw('2020-01-01', 'art. 13 lid 1 h')),
  ],
  gaps: ['2015-07-02'],
});

/** Until then the exception for who is held for care went for bijzondere bijstand only. */
export const vrijheidsontnemingVoorZorg = parameter<boolean>({
  naam: 'algemene bijstand bij vrijheidsontneming voor zorg',
  omschrijving: 'Of wie op grond van de Wvggz of de Wzd is opgenomen algemene bijstand kan krijgen',
  article: 'Pw art. 13 lid 3',
  unit: 'boolean',
  values: [
    verified('2015-01-01', false, pw('2015-07-01', 'art. 13 lid 3, alleen bijzondere bijstand')),
    verified('2020-01-01', false, pw('2020-01-01', 'art. 13 lid 3, alleen bijzondere bijstand')),
    verified('2023-10-01', true, pw('2026-01-01', 'art. 13 lid 3; artikel gewijzigd per 2023-10-01, Stb. 2023, 202')),
  ],
  gaps: ['2020-01-02'],
});
