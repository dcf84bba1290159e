import { addDays, firstDay, type IsoDate, yearOf } from '@meedoen/law/kernel';
import type { EigenRegels } from './catalogus.ts';

/** Somebody who waits. */
export interface Wachtende {
  readonly inzet: string;
  readonly voorgesteldOp: IsoDate;
  readonly adviesOp?: IsoDate | undefined;
  readonly wachtSinds: IsoDate;
}

/** A place that is taken, and the last day of it when one was agreed. */
export interface BezettePlaats {
  readonly totEnMet?: IsoDate | undefined;
}

/** People in the order in which they get a place; policy says by which day, and who is equal goes by the list. */
export function opVolgorde<W extends Wachtende>(wachtenden: readonly W[], volgorde: EigenRegels['volgorde']): W[] {
  const sleutel = ({ adviesOp, voorgesteldOp, wachtSinds }: W) =>
    volgorde === 'advies' ? (adviesOp ?? wachtSinds) : volgorde === 'voorstel' ? voorgesteldOp : wachtSinds;
  return [...wachtenden].sort((a, b) => vergelijk(sleutel(a), sleutel(b)) || vergelijk(a.inzet, b.inzet));
}

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When somebody's turn comes, as far as it can be told. */
export type Beurt =
  | { readonly soort: 'nu' }
  | { readonly soort: 'op'; readonly dag: IsoDate; readonly door: 'einde' | 'nieuw-jaar' }
  /** The numbers that are known do not reach that far. */
  | { readonly soort: 'niet-te-zeggen'; readonly reden: 'geen-einde-bekend' | 'aantal-niet-bekend' };

/**
 * When each place in the row comes, in order: by the last days that were agreed and the numbers of the coming years. It
 * takes no place for granted: nobody stops earlier, and a year whose number is not known adds none.
 * @param wachtenden how many wait
 */
export function voorspelBeurten(
  wachtenden: number,
  bezet: readonly BezettePlaats[],
  plaatsen: EigenRegels['plaatsen'],
  vandaag: IsoDate,
): Beurt[] {
  const ditJaar = plaatsen?.find(({ jaar }) => jaar === yearOf(vandaag));
  if (!ditJaar)
    return Array.from({ length: wachtenden }, () => ({ soort: 'niet-te-zeggen', reden: 'aantal-niet-bekend' }));
  const nieuweJaren = (plaatsen ?? [])
    .filter(({ jaar }) => jaar > ditJaar.jaar)
    .sort((a, b) => a.jaar - b.jaar)
    .map(({ jaar, aantal }) => ({ dag: firstDay(`${jaar}-01`), aantal }));
  const einden = bezet.flatMap(({ totEnMet }) => (totEnMet ? [totEnMet] : [])).sort();
  const dagen = [
    ...new Set([...einden.map((einde) => addDays(einde, 1)), ...nieuweJaren.map(({ dag }) => dag)]),
  ].sort();
  /** Places left on a day when nobody new came. */
  const vrijOp = (dag: IsoDate): number => {
    const aantal = nieuweJaren.findLast((each) => each.dag <= dag)?.aantal ?? ditJaar.aantal;
    return aantal - (bezet.length - einden.filter((einde) => einde < dag).length);
  };
  const vrijNu = vrijOp(vandaag);
  return Array.from({ length: wachtenden }, (_, i): Beurt => {
    if (i < vrijNu) return { soort: 'nu' };
    const dag = dagen.find((each) => each > vandaag && vrijOp(each) > i);
    if (!dag) return { soort: 'niet-te-zeggen', reden: 'geen-einde-bekend' };
    return { soort: 'op', dag, door: nieuweJaren.some((each) => each.dag === dag) ? 'nieuw-jaar' : 'einde' };
  });
}
