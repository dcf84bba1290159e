import { opTientallen } from '@meedoen/casework/cijfers';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Bladvan } from './blad.ts';

/**
 * How a gemeente stands on the day itself, in tens: from exact numbers of two days would follow who came and went between
 * them, and with the number of households of today the stock and flow that the sheet leaves out. Runs as the system.
 */
export async function vandaagVan(tx: Tx, { uitvoerder, gemeente }: Bladvan, dag: IsoDate) {
  const [aanvraag] = await tx<{ open: number; telaat: number }[]>`
    select count(*)::int as open, count(*) filter (where laatste_dag < ${dag}::date)::int as telaat
    from zaak where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and open`;
  const { open, telaat } = aanvraag ?? { open: 0, telaat: 0 };
  return { dag, aanvragenOpen: opTientallen(open), aanvragenTeLaat: opTientallen(telaat) };
}
