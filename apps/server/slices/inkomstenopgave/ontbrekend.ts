import type { Feit } from '@meedoen/casework/feiten';
import { inkomstenIn, isGevraagd, lateMaanden, opgavetermijn } from '@meedoen/casework/inkomstenopgave';
import { type IsoDate, type Maand, previousMonth } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import type { Tx } from '../../platform/database/index.ts';
import { dagVan } from '../../platform/klok/index.ts';
import { opgaverijen, rechtenSinds } from './store.ts';

/** What is known of the opgaven of the people of a right. */
export interface Opgavestand {
  /** The day from which the right was there: what was earned before was told with the aanvraag. */
  readonly sinds: IsoDate;
  /** Person and month of what was given. */
  readonly gegeven: ReadonlySet<string>;
}

const sleutel = (persoon: string, maand: Maand): string => `${persoon} ${maand}`;

/** The months a payment of a month rests on: itself, and the one before, which a gemeente may ask later. */
const maandenBij = (maand: Maand): readonly [Maand, Maand] => [previousMonth(maand), maand];

/** The opgaven of many rights at once, in two reads. */
export async function opgavestanden(
  tx: Tx,
  rechten: readonly { readonly recht: string | null; readonly persoon: string; readonly partner: string | null }[],
  maand: Maand,
): Promise<ReadonlyMap<string, Opgavestand>> {
  const ids = rechten.flatMap(({ recht }) => recht ?? []);
  const personen = rechten.flatMap(({ persoon, partner }) => (partner ? [persoon, partner] : [persoon]));
  const rijen = await opgaverijen(tx, personen, maandenBij(maand));
  const gegeven = new Set(rijen.flatMap((rij) => (rij.ingediend_op ? [sleutel(rij.persoon, rij.maand)] : [])));
  return new Map([...(await rechtenSinds(tx, ids))].map(([recht, op]) => [recht, { sinds: dagVan(op), gegeven }]));
}

/** Who of these people was asked for a month and did not give it, its last day being over. */
export function nietGegeven(
  feiten: readonly Feit[],
  personen: readonly string[],
  maand: Maand,
  beleid: Beleid,
  vandaag: IsoDate,
  { sinds, gegeven }: Opgavestand,
): { readonly persoon: string; readonly maand: Maand }[] {
  return lateMaanden(maand, beleid, vandaag, previousMonth(maand)).flatMap((each) => {
    const termijn = opgavetermijn(each, beleid);
    if (!termijn || sinds > termijn.uiterlijk) return [];
    return personen
      .filter((persoon) => !gegeven.has(sleutel(persoon, each)))
      .filter((persoon) => isGevraagd(inkomstenIn(feiten, persoon, each)))
      .map((persoon) => ({ persoon, maand: each }));
  });
}
