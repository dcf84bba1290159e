import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import { definitieVan, type Feit, vanSoort } from '../feiten/index.ts';
import { bewijsVan, type Voorstelfeit, type Voorstelsoort } from '../indeling/index.ts';
import type { Criterium, Instrument } from './catalogus.ts';

export const TOETSSTANDEN = ['ja', 'nee', 'onbekend', 'beoordelen'] as const;
/** `onbekend`: a fact is not there; `beoordelen`: a person judges it. */
export type Toetsstand = (typeof TOETSSTANDEN)[number];

/** One criterion, looked at for one person. */
export interface Toetsregel {
  readonly tekst: string;
  readonly bron: string;
  readonly stand: Toetsstand;
  /** Why not, and what would open it; only at `nee`, and at `beoordelen` for when it is judged so. */
  readonly anders: string;
  /** The fact that shows it, with its name. */
  readonly feit?: string | undefined;
  readonly feitnaam?: string | undefined;
  /** What somebody wrote when they judged it. */
  readonly toelichting?: string | undefined;
}

/** What is known of somebody besides facts. */
export interface Toetsgrond {
  readonly feiten: readonly Voorstelfeit[];
  readonly dag: IsoDate;
  /** Receives algemene bijstand that day. */
  readonly bijstand: boolean;
  /** Asked for bijstand, and nobody decided yet. */
  readonly aanvraagLoopt: boolean;
  /** Hours a week somebody can work; absent: not asked yet. */
  readonly uren?: number | undefined;
  /** By code of an instrument: the day on which the last inzet of it ended, or that one runs. */
  readonly vorige?: Readonly<Record<string, IsoDate | 'loopt'>> | undefined;
}

/** Every criterion of an instrument for one person. Nothing is weighed: each one stands by itself. */
export const toetsInstrument = ({ code, criteria }: Instrument, grond: Toetsgrond): Toetsregel[] =>
  criteria.map((each) => toets(each, grond, grond.vorige?.[code]));

function toets(criterium: Criterium, grond: Toetsgrond, vorige: IsoDate | 'loopt' | undefined): Toetsregel {
  const { feiten, dag } = grond;
  const { bron, anders } = criterium;
  if ('oordeel' in criterium) return { tekst: criterium.oordeel, bron, anders, stand: 'beoordelen' };
  if (!('als' in criterium))
    return { tekst: criterium.tekst, bron, anders, stand: zonderFeiten(criterium, grond, vorige) };
  const { als } = criterium;
  const regel = { tekst: als.tekst, bron, anders, feitnaam: definitieVan(als.feit).label.nl };
  const bewijs = bewijsVan(als, feiten, dag);
  if (bewijs) return { ...regel, stand: 'ja', feit: bewijs.id };
  if (vanSoort(feiten as readonly Feit[], als.feit).length > 0) return { ...regel, stand: 'nee' };
  return { ...regel, stand: zonderFeit(als) };
}

type Overig = Exclude<Criterium, { als: unknown } | { oordeel: unknown }>;

function zonderFeiten(
  criterium: Overig,
  { dag, bijstand, aanvraagLoopt, uren }: Toetsgrond,
  vorige: IsoDate | 'loopt' | undefined,
): Toetsstand {
  if ('urenVanaf' in criterium) {
    if (uren === undefined) return 'onbekend';
    return uren >= criterium.urenVanaf ? 'ja' : 'nee';
  }
  if ('vorigeMaandenGeleden' in criterium) {
    if (vorige === undefined) return 'ja';
    if (vorige === 'loopt') return 'nee';
    return addMonths(vorige, criterium.vorigeMaandenGeleden) <= dag ? 'ja' : 'nee';
  }
  const { stand } = criterium;
  const is = stand === 'aanvraag-loopt' ? aanvraagLoopt : stand === 'bijstand' ? bijstand : !bijstand;
  return is ? 'ja' : 'nee';
}

/** What it means that nothing was written down: the duty of art. 9 holds, and there is no wage. */
function zonderFeit(als: { readonly feit: Voorstelsoort; readonly stand?: readonly string[] }): Toetsstand {
  if (als.feit === 'arbeidsverplichting') return als.stand?.includes('geldt') ? 'ja' : 'nee';
  return als.feit === 'inkomen' ? 'nee' : 'onbekend';
}

/** Whether an instrument fits, of all criteria together: the worst one counts. */
export function pastInstrument(regels: readonly Toetsregel[]): Toetsstand {
  for (const stand of ['nee', 'onbekend', 'beoordelen'] as const)
    if (regels.some((each) => each.stand === stand)) return stand;
  return 'ja';
}
