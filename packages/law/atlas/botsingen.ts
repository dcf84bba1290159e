import type { Cents, IsoDate } from '../kernel/index.ts';
import { EINDE } from './kaart.ts';
import { type Kaartvraag, puntOp } from './punt.ts';
import { stukken } from './stukken.ts';

/** Two rules that give one household something different: what the law does, and what the other would have given. */
export interface Botsing {
  readonly naam: string;
  readonly article: string;
  readonly zegt: string;
  /** The regimes in which both rules can hold. */
  readonly vanaf: IsoDate;
  readonly tot?: IsoDate | undefined;
  readonly wet: Omit<Kaartvraag, 'datum'>;
  readonly anders: Omit<Kaartvraag, 'datum'>;
}

const ouder = {
  vorm: 'alleenstaande-ouder',
  kostendelers: 0,
  vakantietoeslag: 'inbegrepen',
  beleid: 'wettelijk',
} as const;
const alleen = { ...ouder, vorm: 'alleenstaande' } as const;

export const botsingen: readonly Botsing[] = [
  {
    naam: 'r-voor-y',
    article: 'Pw art. 31 lid 2 r, y (tot 2023)',
    zegt: 'Een alleenstaande ouder die medisch urenbeperkt is, kreeg 12,5% (r) en niet 15% (y): onderdeel y gold niet naast r.',
    vanaf: '2015-01-01',
    tot: '2023-01-01',
    wet: { ...ouder, vrijlating: 'r', urenbeperkt: true },
    anders: { ...ouder, vrijlating: 'y' },
  },
  {
    naam: 'einde-n',
    article: 'Pw art. 31 lid 2 n',
    zegt: 'Na zes maanden stopt onderdeel n. Met hetzelfde loon is er dan in een keer minder.',
    vanaf: '2015-01-01',
    wet: { ...alleen, vrijlating: 'geen' },
    anders: { ...alleen, vrijlating: 'n' },
  },
  {
    naam: 'n-naar-r',
    article: 'Pw art. 31 lid 2 n, r',
    zegt: 'Een alleenstaande ouder gaat na zes maanden van 25% (n) naar 12,5% (r).',
    vanaf: '2015-01-01',
    wet: { ...ouder, vrijlating: 'r' },
    anders: { ...ouder, vrijlating: 'n' },
  },
  {
    naam: 'einde-r',
    article: 'Pw art. 31 lid 2 r',
    zegt: 'Wordt het kind 12, of zijn de dertig maanden voorbij, dan stopt onderdeel r.',
    vanaf: '2015-01-01',
    wet: { ...ouder, vrijlating: 'geen' },
    anders: { ...ouder, vrijlating: 'r' },
  },
  {
    naam: 'onder-27',
    article: 'Pw art. 31 lid 5',
    zegt: 'Onder 27 jaar is er geen vrijlating van onderdeel n. Met 27 wel.',
    vanaf: '2015-01-01',
    wet: { ...alleen, vorm: 'tot-27', vrijlating: 'n' },
    anders: { ...alleen, vrijlating: 'n' },
  },
  {
    naam: 'boven-de-norm',
    article: 'Pw art. 19 lid 1 a, art. 31 lid 2',
    zegt: 'Art. 19 vraagt of het inkomen lager is dan de norm, art. 31 wat er niet meetelt. Welke vraag eerst komt, scheelt de hele vrijlating.',
    vanaf: '2015-01-01',
    wet: { ...alleen, vrijlating: 'n', beleid: 'telt-niet' },
    anders: { ...alleen, vrijlating: 'n' },
  },
  {
    naam: 'n-of-34a',
    article: 'Pw art. 31 lid 2 n, art. 34a lid 1 a',
    zegt: 'Art. 34a laat 15% vrij, twaalf maanden lang en zonder maximum; onderdeel n 25%, zes maanden lang. Per maand is 34a tot zijn eigen einde lager.',
    vanaf: '2026-01-01',
    wet: { ...alleen, vrijlating: 'wet', beleid: '34a-vooruit' },
    anders: { ...alleen, vrijlating: 'n' },
  },
];

/** The most that a conflict costs on a day, and the first wage at which it does. */
export interface Botsingskosten {
  readonly hoogstens: Cents;
  readonly bijLoon: Cents;
}

/**
 * What a conflict costs on a day. Between the breakpoints of both maps the difference is a straight line, so that the
 * largest stands at one of them.
 * @returns undefined when the rules do not both hold on the day, or the amounts of one of them are not known
 */
export function kostenVan(botsing: Botsing, datum: IsoDate): Botsingskosten | undefined {
  if (datum < botsing.vanaf || (botsing.tot !== undefined && datum >= botsing.tot)) return undefined;
  const [wet, anders] = [
    { ...botsing.wet, datum },
    { ...botsing.anders, datum },
  ];
  const plaatsen = [wet, anders].flatMap((vraag) =>
    stukken(vraag, 'loon', 0, EINDE.loon).flatMap(({ van, tot }) => [van.x, tot.x]),
  );
  let kosten: Botsingskosten | undefined;
  for (const x of [...new Set(plaatsen)].sort((a, b) => a - b)) {
    const [krijgt, kreeg] = [puntOp(wet, 'loon', x).samen, puntOp(anders, 'loon', x).samen];
    if (krijgt === undefined || kreeg === undefined) return undefined;
    const verschil = kreeg - krijgt;
    if (!kosten || verschil > kosten.hoogstens) kosten = { hoogstens: verschil, bijLoon: x };
  }
  return kosten;
}
