import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Regelingzaak } from './regeling-store.ts';
import { schemasVan } from './schema.ts';
import { restVan } from './schuldpost.ts';

/** Money came in on claims: what somebody was to do because nothing came is not needed any more when all is paid. */
export async function noteBetaald(
  tx: Tx,
  delen: readonly { readonly vordering: string; readonly bedrag: Cents }[],
  { nu, vandaag }: Opdrachtgever,
): Promise<void> {
  if (delen.length === 0) return;
  const rest = await restVan(
    tx,
    delen.map(({ vordering }) => vordering),
  );
  const betaald = [...rest].flatMap(([id, over]) => (over <= 0 ? [id] : []));
  const bij = await bijgewerkt(
    tx,
    delen.map(({ vordering }) => vordering),
    vandaag,
  );
  await tx`update taak set klaar_op = ${nu}, uitkomst = 'Betaald'
    where bron = any(${[...betaald, ...bij]}) and klaar_op is null`;
}

/** Agreements on these claims of which every month that is over was paid. */
async function bijgewerkt(tx: Tx, vorderingen: readonly string[], vandaag: IsoDate): Promise<string[]> {
  const regelingen = await tx<Regelingzaak[]>`
    select id, versie, toestand from betalingsregeling
    where status in ('loopt', 'gepauzeerd') and toestand->>'wijze' = 'overmaken'
      and toestand->'vorderingen' ?| ${[...vorderingen]}::text[]`;
  const schemas = await schemasVan(tx, regelingen, vandaag);
  return [...schemas].flatMap(([id, { achterstand }]) => (achterstand <= 0 ? [id] : []));
}
