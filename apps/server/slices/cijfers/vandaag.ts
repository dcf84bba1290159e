import { verteld, verteldeDelen } from '@meedoen/casework/cijfers';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Bladvan } from './blad.ts';

/** How a gemeente stands on the day itself. Runs as the system; nothing of it is about a person. */
export async function vandaagVan(tx: Tx, { uitvoerder, gemeente }: Bladvan, dag: IsoDate) {
  const [recht] = await tx<{ aantal: number }[]>`
    select count(*)::int as aantal from recht
    where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and geldig @> ${dag}::date`;
  const [aanvraag] = await tx<{ open: number; telaat: number }[]>`
    select count(*)::int as open, count(*) filter (where laatste_dag < ${dag}::date)::int as telaat
    from zaak where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and open`;
  const { open, telaat } = aanvraag ?? { open: 0, telaat: 0 };
  const [teLaat] = verteldeDelen([telaat, open - telaat]);
  return {
    dag,
    huishoudens: verteld(recht?.aantal ?? 0),
    aanvragenOpen: verteld(open),
    aanvragenTeLaat: teLaat ?? null,
  };
}
