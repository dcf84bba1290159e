import { betaalschema, type Openstaand, schemaSinds, verloopsoort } from '@meedoen/casework/vordering';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Regelingzaak } from './regeling-store.ts';
import type { Stand } from './stand.ts';

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
