import { betaalschema, type Openstaand, schemaSinds, verloopsoort } from '@meedoen/casework/vordering';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { afgesprokenOp, type Regelingzaak } from './regeling-store.ts';
import type { Stand } from './stand.ts';
import { bewegingenOp } from './store.ts';

/** What was agreed against what the person paid on the claims it is about. */
export function schemaVan(
  { toestand }: Regelingzaak,
  stand: Pick<Stand, 'bewegingen'> & { readonly open: readonly Openstaand[] },
  sinds: IsoDate | undefined,
  vandaag: IsoDate,
) {
  if (!sinds) return { termijnen: [], achterstand: 0 };
  const { vorderingen } = toestand;
  const betaald = vorderingen.flatMap((id) =>
    (stand.bewegingen.get(id) ?? [])
      .filter((beweging) => verloopsoort(beweging) === 'betaald')
      .map(({ op, bedrag }) => ({ op, bedrag: -bedrag })),
  );
  const rest = stand.open.reduce((som, each) => (vorderingen.includes(each.id) ? som + each.rest : som), 0);
  return betaalschema(toestand, betaald, schemaSinds(toestand, sinds), rest, vandaag);
}

/** What was agreed against what came, of several agreements at once. @returns by the id of the agreement */
export async function schemasVan(tx: Tx, regelingen: readonly Regelingzaak[], vandaag: IsoDate) {
  const ids = [...new Set(regelingen.flatMap(({ toestand }) => toestand.vorderingen))];
  const bewegingen = await bewegingenOp(tx, ids);
  const open = ids.map((id) => ({
    ...{ id, ontstaanOp: vandaag },
    rest: (bewegingen.get(id) ?? []).reduce((som, { bedrag }) => som + bedrag, 0),
  }));
  const schemas = new Map<string, ReturnType<typeof schemaVan>>();
  for (const regeling of regelingen)
    schemas.set(regeling.id, schemaVan(regeling, { bewegingen, open }, await afgesprokenOp(tx, regeling), vandaag));
  return schemas;
}
