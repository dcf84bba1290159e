import type { Tx } from './database.ts';
import { jsonb } from './jsonb.ts';

/**
 * Inserts many rows of one table as one value: a statement that is prepared once, whatever the number of rows, and no
 * limit on their number. (COPY, faster still, is refused where row level security holds.)
 * @param rijen the keys of the first are the columns; dates, numbers and objects as JSON writes them
 */
export async function voegIn(tx: Tx, tabel: string, rijen: readonly object[]): Promise<void> {
  const [eerste] = rijen;
  if (!eerste) return;
  const kolommen = Object.keys(eerste);
  await tx`insert into ${tx(tabel)} (${tx(kolommen)})
    select ${tx(kolommen)} from jsonb_populate_recordset(null::${tx(tabel)}, ${jsonb(tx, rijen)})`;
}
