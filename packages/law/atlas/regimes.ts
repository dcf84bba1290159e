import type { IsoDate } from '../kernel/index.ts';
import { type Beleid, wettelijk } from '../verordening/index.ts';

/** A stretch of law: the text of its first day, with the amounts of that day. */
export interface Regime {
  readonly vanaf: IsoDate;
  /** What is different from the regime before; undefined: only amounts. */
  readonly zegt?: string | undefined;
}

/** Every day since 2015 on which amounts of the law changed; those with words changed a rule of right or amount too. */
export const regimes: readonly Regime[] = [
  { vanaf: '2015-01-01', zegt: 'De kostendelersnorm begint. Onderdeel r gaat voor op medisch urenbeperkt.' },
  { vanaf: '2015-07-01', zegt: 'De kostendelersnorm geldt ook voor wie al bijstand had.' },
  { vanaf: '2016-01-01', zegt: 'De vrijlating voor medisch urenbeperkten heet voortaan onderdeel y.' },
  { vanaf: '2016-07-01' },
  { vanaf: '2017-01-01' },
  { vanaf: '2017-07-01' },
  { vanaf: '2018-01-01' },
  { vanaf: '2018-07-01' },
  { vanaf: '2019-01-01' },
  { vanaf: '2019-07-01' },
  { vanaf: '2020-01-01' },
  { vanaf: '2020-07-01' },
  { vanaf: '2021-01-01', zegt: 'Een halfjaar lang gelden onderdeel n en r ook onder 27 jaar (art. 31a).' },
  { vanaf: '2021-07-01', zegt: 'Onderdeel n en r gelden weer niet onder 27 jaar.' },
  { vanaf: '2022-01-01' },
  { vanaf: '2022-07-01' },
  { vanaf: '2023-01-01', zegt: 'Onderdeel z en aa komen erbij, r komt achteraan; kosten delen begint bij 27 jaar.' },
  { vanaf: '2023-07-01' },
  { vanaf: '2024-01-01' },
  { vanaf: '2024-07-01' },
  { vanaf: '2025-01-01' },
  { vanaf: '2025-07-01' },
  { vanaf: '2026-01-01', zegt: 'Participatiewet in balans: het vermogen is een toets op wat er is.' },
  { vanaf: '2026-07-01', zegt: 'Het maximum van de vrijlatingen en de vakantieaanspraken zijn niet gepubliceerd.' },
];

/** The regimes whose rules differ from those before them, and the last before the Participatiewet in balans. */
export const eigenRegimes: readonly IsoDate[] = regimes
  .filter(({ vanaf, zegt }) => zegt !== undefined || vanaf === '2025-07-01')
  .map(({ vanaf }) => vanaf);

/** The law with one choice of policy, from the first day of the atlas. */
const met = (naam: string, keuzes: Beleid['regimes'][number]['keuzes']): Beleid => ({
  naam,
  versie: '1',
  regimes: [{ laag: 'gemeente', vanaf: '2015-01-01', naam, bron: 'atlas van de wet', keuzes }],
});

/** Policies under which the atlas walks: the law alone, and choices that move its edges. */
export const atlasbeleid = {
  wettelijk,
  'telt-niet': met('de vrijlating telt niet boven de norm', { vrijlatingBovenNorm: 'telt-niet' }),
  '34a-vooruit': met('art. 34a vooruit', { vrijlating34aVooruit: true }),
} as const satisfies Record<string, Beleid>;

export type Atlasbeleid = keyof typeof atlasbeleid;
