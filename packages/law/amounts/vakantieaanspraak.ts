import { type Cents, parameter } from '../kernel/index.ts';
import { verified } from './bron.ts';

/** From a net monthly income (cents) on: percentage of that income, less an amount (cents). */
export interface Aanspraakband {
  readonly vanaf: Cents;
  readonly percentage: number;
  readonly min: Cents;
}

const BIJLAGE_IV = 'SZW Normenbrief 1 januari 2026, bijlage IV';

/** Published for the first half of 2026 only. The bands jump: one cent more wage can give less claim. */
export const aanspraakTegenwoordigeArbeid = parameter<readonly Aanspraakband[]>({
  naam: 'vakantieaanspraak tegenwoordige arbeid',
  omschrijving: 'Aanspraak op vakantietoeslag over loon onder de pensioengerechtigde leeftijd',
  article: 'Regeling Pw, IOAW en IOAZ art. 11',
  unit: 'table',
  values: [
    verified(
      '2026-01-01',
      [
        { vanaf: 0, percentage: 8, min: 0 },
        { vanaf: 876_39, percentage: 8, min: 20_77 },
        { vanaf: 1059_26, percentage: 8, min: 2_67 },
        { vanaf: 2175_48, percentage: 5.02, min: 1_68 },
      ],
      BIJLAGE_IV,
    ),
  ],
  gaps: ['2026-07-01'],
});

export const aanspraakVroegereArbeid = parameter<readonly Aanspraakband[]>({
  naam: 'vakantieaanspraak vroegere arbeid',
  omschrijving: 'Aanspraak op vakantietoeslag over een uitkering of pensioen onder de pensioengerechtigde leeftijd',
  article: 'Regeling Pw, IOAW en IOAZ art. 12',
  unit: 'table',
  values: [
    verified(
      '2026-01-01',
      [
        { vanaf: 0, percentage: 8, min: 0 },
        { vanaf: 672_38, percentage: 5.14, min: 0 },
        { vanaf: 726_15, percentage: 8, min: 20_77 },
        { vanaf: 1733_81, percentage: 7.2, min: 18_70 },
        { vanaf: 1851_75, percentage: 8, min: 33_46 },
      ],
      BIJLAGE_IV,
    ),
  ],
  gaps: ['2026-07-01'],
});

export const aanspraakZonderHeffingskorting = parameter<readonly Aanspraakband[]>({
  naam: 'vakantieaanspraak zonder heffingskorting',
  omschrijving:
    'Aanspraak op vakantietoeslag over een inkomen zonder algemene heffingskorting, onder de pensioengerechtigde leeftijd',
  article: 'Regeling Pw, IOAW en IOAZ art. 13',
  unit: 'table',
  values: [verified('2026-01-01', [{ vanaf: 0, percentage: 8, min: 0 }], BIJLAGE_IV)],
  gaps: ['2026-07-01'],
});

export const aanspraakAowAlleenstaande = parameter<readonly Aanspraakband[]>({
  naam: 'vakantieaanspraak AOW alleenstaande',
  omschrijving: 'Aanspraak op vakantie-uitkering over een gekort AOW-pensioen, alleenstaande',
  article: 'Regeling Pw, IOAW en IOAZ art. 14 lid 1 a',
  unit: 'table',
  values: [verified('2026-01-01', [{ vanaf: 0, percentage: 6.51, min: 0 }], BIJLAGE_IV)],
  gaps: ['2026-07-01'],
});

export const aanspraakAowGehuwden = parameter<readonly Aanspraakband[]>({
  naam: 'vakantieaanspraak AOW gehuwden',
  omschrijving: 'Aanspraak op vakantie-uitkering over een gekort AOW-pensioen, beide echtgenoten met AOW-leeftijd',
  article: 'Regeling Pw, IOAW en IOAZ art. 14 lid 1 b',
  unit: 'table',
  values: [verified('2026-01-01', [{ vanaf: 0, percentage: 6.78, min: 0 }], BIJLAGE_IV)],
  gaps: ['2026-07-01'],
});

export const aanspraakAowEenEchtgenoot = parameter<readonly Aanspraakband[]>({
  naam: 'vakantieaanspraak AOW een echtgenoot',
  omschrijving: 'Aanspraak op vakantie-uitkering over een gekort AOW-pensioen, een echtgenoot met AOW-leeftijd',
  article: 'Regeling Pw, IOAW en IOAZ art. 14 lid 1 c',
  unit: 'table',
  values: [
    verified(
      '2026-01-01',
      [
        { vanaf: 0, percentage: 6.78, min: 0 },
        { vanaf: 1507_16, percentage: 6.78, min: 20_48 },
      ],
      BIJLAGE_IV,
    ),
  ],
  gaps: ['2026-07-01'],
});

export const aanspraakAndersNaastAow = parameter<readonly Aanspraakband[]>({
  naam: 'vakantieaanspraak ander inkomen naast AOW',
  omschrijving: 'Aanspraak op vakantietoeslag over ander inkomen vanaf de pensioengerechtigde leeftijd',
  article: 'Regeling Pw, IOAW en IOAZ art. 14 lid 2',
  unit: 'table',
  values: [verified('2026-01-01', [{ vanaf: 0, percentage: 8, min: 0 }], BIJLAGE_IV)],
  gaps: ['2026-07-01'],
});
