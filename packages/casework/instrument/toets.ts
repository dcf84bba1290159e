import type { IsoDate } from '@meedoen/law/kernel';
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
}

/** Every criterion of an instrument for one person. Nothing is weighed: each one stands by itself. */
export const toetsInstrument = ({ criteria }: Instrument, grond: Toetsgrond): Toetsregel[] =>
  criteria.map((each) => toets(each, grond));

function toets(criterium: Criterium, { feiten, dag, bijstand, aanvraagLoopt }: Toetsgrond): Toetsregel {
  const { bron, anders } = criterium;
  if ('oordeel' in criterium) return { tekst: criterium.oordeel, bron, anders, stand: 'beoordelen' };
  if ('stand' in criterium) {
    const is = criterium.stand === 'bijstand' ? bijstand : aanvraagLoopt;
    return { tekst: criterium.tekst, bron, anders, stand: is ? 'ja' : 'nee' };
  }
  const { als } = criterium;
  const regel = { tekst: als.tekst, bron, anders, feitnaam: definitieVan(als.feit).label.nl };
  const bewijs = bewijsVan(als, feiten, dag);
  if (bewijs) return { ...regel, stand: 'ja', feit: bewijs.id };
  if (vanSoort(feiten as readonly Feit[], als.feit).length > 0) return { ...regel, stand: 'nee' };
  return { ...regel, stand: zonderFeit(als) };
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
