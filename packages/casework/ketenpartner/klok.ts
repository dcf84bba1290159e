import { addDays, type Cents, type IsoDate } from '@meedoen/law/kernel';
import type { Verwijzing } from './toestand.ts';

export interface Verwijzingklok {
  /** Last day of the agreed lead time; undefined while it did not begin. */
  readonly uiterlijk: IsoDate | undefined;
  readonly teLaat: boolean;
  /** First day on which the organisation sees nothing of it any more; undefined: it was never sent, or still runs. */
  readonly zichtbaarTot: IsoDate | undefined;
}

/** The terms of a verwijzing on a day: the same value for coach, organisation and lists. */
export function verwijzingklok(verwijzing: Verwijzing, vandaag: IsoDate): Verwijzingklok {
  const { begonnenOp, afspraken } = verwijzing;
  const uiterlijk = begonnenOp && addDays(begonnenOp, 7 * afspraken.doorlooptijdInWeken);
  const geeindigdOp = 'einde' in verwijzing ? verwijzing.einde.op : undefined;
  return {
    uiterlijk,
    teLaat: uiterlijk !== undefined && uiterlijk < (geeindigdOp ?? vandaag),
    zichtbaarTot: zichtbaarTot(verwijzing),
  };
}

function zichtbaarTot(verwijzing: Verwijzing): IsoDate | undefined {
  if (!verwijzing.verstuurdOp || !('einde' in verwijzing)) return undefined;
  const { toestand, einde, afspraken } = verwijzing;
  // who did not take somebody needs nothing of them any more
  return addDays(einde.vastgelegdOp, toestand === 'geweigerd' ? 1 : afspraken.inzageNaEindeInDagen + 1);
}

export const DECLARATIESOORTEN = ['start', 'resultaat'] as const;
export type Declaratiesoort = (typeof DECLARATIESOORTEN)[number];

/** What may be declared for a referral as it stands: what the begin is worth, and a result once the coach sees it too. */
export function declarabel(verwijzing: Verwijzing): { readonly soort: Declaratiesoort; readonly bedrag: Cents }[] {
  const { prijs } = verwijzing.afspraken;
  const bereikt =
    verwijzing.toestand === 'afgerond' &&
    verwijzing.einde.resultaat === 'doel-bereikt' &&
    verwijzing.oordeel?.akkoord === true;
  return [
    { soort: 'start' as const, bedrag: verwijzing.begonnenOp ? prijs.bijStart : 0 },
    { soort: 'resultaat' as const, bedrag: bereikt ? prijs.bijResultaat : 0 },
  ].filter(({ bedrag }) => bedrag > 0);
}

/** Cents that are set apart or spent: all of it while a result can still come. */
export function gereserveerd(verwijzing: Verwijzing): Cents {
  const { prijs } = verwijzing.afspraken;
  const loopt =
    !('einde' in verwijzing) ||
    (verwijzing.toestand === 'afgerond' && verwijzing.einde.resultaat === 'doel-bereikt' && !verwijzing.oordeel);
  if (loopt) return prijs.bijStart + prijs.bijResultaat;
  return declarabel(verwijzing).reduce((som, { bedrag }) => som + bedrag, 0);
}
