import type { Cents } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { restVan } from './schuldpost.ts';

/** Money came in on claims: what somebody was to do because nothing came is not needed any more when all is paid. */
export async function noteBetaald(
  tx: Tx,
  delen: readonly { readonly vordering: string; readonly bedrag: Cents }[],
  { nu }: Opdrachtgever,
): Promise<void> {
  if (delen.length === 0) return;
  const rest = await restVan(
    tx,
    delen.map(({ vordering }) => vordering),
  );
  const betaald = [...rest].flatMap(([id, over]) => (over <= 0 ? [id] : []));
  await tx`update taak set klaar_op = ${nu}, uitkomst = 'Betaald' where bron = any(${betaald}) and klaar_op is null`;
}
