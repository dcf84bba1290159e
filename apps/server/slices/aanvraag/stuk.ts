import type { Tx } from '../../platform/database/index.ts';
import type { Commando } from '../../platform/stroom/index.ts';
import type { Zaak } from './store.ts';

/** A file of a case, as its row says. */
export interface Stuk {
  readonly id: string;
  readonly naam: string;
  readonly op: Date;
  readonly door: string | null;
}

/** The moment an application was sent; undefined as long as it was not. */
export const verzendingIn = (commandos: readonly Commando[]): Commando | undefined =>
  commandos.findLast(({ commando }) => commando === 'submitAanvraag');

/** Whether a file is not sent yet: no part of the application, nor of an answer to what was asked. */
export function mayRemove({ toestand }: Zaak, stuk: Stuk, verstuurdOp: Date | undefined): boolean {
  if (toestand.toestand === 'ingetrokken') return false;
  if (!('gegevens' in toestand)) return true;
  if (toestand.toestand === 'besloten' || toestand.toestand === 'buiten-behandeling') return false;
  const gebruikt = toestand.gegevens.some(({ bestanden }) => bestanden?.includes(stuk.id));
  return !gebruikt && verstuurdOp !== undefined && stuk.op > verstuurdOp;
}

/** Files of a case, oldest first. */
export async function stukkenVan(tx: Tx, zaak: string): Promise<(Stuk & { type: string; grootte: number })[]> {
  return tx`
    select id, naam, type, grootte, aangemaakt_op as op, door from bestand where zaak = ${zaak} order by aangemaakt_op, id`;
}
