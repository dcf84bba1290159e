import type { Geteldemaand, Lastenmaand, Lastenmensen } from '@meedoen/casework/begroting';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Waarvan } from './store.ts';

/**
 * Net wages of which the payroll tax and Zvw come to less than a cent: an entry below it has none, and lacks none.
 */
const ZONDER_HEFFING = 100;

/**
 * What the ledger booked in each month, by the day of booking: a month that is over does not change any more. Payroll tax is
 * null in a month with an entry of bijstand that carries none: it was booked before wages were, or in a year without rates.
 * Runs as the system: a sum is the same for everybody; what of it may be told, `getoondemaand` says.
 * @param vanaf first day @param tot first day after it
 */
export async function lastenPerMaand(tx: Tx, van: Waarvan, vanaf: IsoDate, tot: IsoDate): Promise<Geteldemaand[]> {
  const { uitvoerder, gemeente } = van;
  const rijen = await tx<(Record<keyof Omit<Lastenmaand, 'maand'>, number> & { maand: Maand; zonder: boolean })[]>`
    with post as (
      select to_char(j.boekdatum, 'YYYY-MM') as maand,
        coalesce(sum(b.bedrag_in_centen) filter (where b.rekening = 'uitkeringslast'), 0) as bijstand,
        coalesce(sum(b.bedrag_in_centen) filter (where b.rekening in ('loonheffing-last', 'zvw-last')), 0) as heffing,
        coalesce(sum(b.bedrag_in_centen) filter (where b.rekening = 'loonkostensubsidielast'), 0) as loonkostensubsidie,
        coalesce(sum(b.bedrag_in_centen) filter (where b.rekening = 'verhaald'), 0) as verhaald,
        coalesce(sum(b.bedrag_in_centen) filter (where b.rekening in ('uitkeringslast', 'vakantiegeld')
          -- what comes back of an earlier year is claimed gross, without negative wages
          and not (j.soort in ('terugvordering', 'herroeping') and left(b.maand, 4) < to_char(j.boekdatum, 'YYYY'))), 0) as netto,
        bool_or(b.rekening = 'zvw-last') as belast
      from journaalpost j join boeking b on b.journaalpost = j.id
      where j.uitvoerder = ${uitvoerder} and j.gemeente = ${gemeente}
        and j.boekdatum >= ${vanaf}::date and j.boekdatum < ${tot}::date
        and b.uitvoerder = ${uitvoerder} and b.gemeente = ${gemeente}
        and b.rekening in ('uitkeringslast', 'vakantiegeld', 'loonheffing-last', 'zvw-last', 'loonkostensubsidielast', 'verhaald')
      group by j.id, j.boekdatum)
    select maand, sum(bijstand)::bigint as bijstand, sum(heffing)::bigint as heffing,
      sum(loonkostensubsidie)::bigint as loonkostensubsidie, sum(verhaald)::bigint as verhaald,
      bool_or(abs(netto) >= ${ZONDER_HEFFING} and not belast) as zonder
    from post group by maand order by maand`;
  const mensen = await mensenPerMaand(tx, van, vanaf, tot);
  return rijen.map(({ maand, zonder, bijstand, heffing, loonkostensubsidie, verhaald }) => ({
    maand,
    bijstand: Number(bijstand),
    heffing: zonder ? null : Number(heffing),
    loonkostensubsidie: Number(loonkostensubsidie),
    verhaald: Number(verhaald),
    mensen: mensen.get(maand) ?? NIEMAND,
  }));
}

const NIEMAND: Lastenmensen = { bijstand: 0, heffing: 0, loonkostensubsidie: 0, verhaald: 0, samen: 0 };

/** How many people stand behind the amounts of each month of booking. */
async function mensenPerMaand(
  tx: Tx,
  { uitvoerder, gemeente }: Waarvan,
  vanaf: IsoDate,
  tot: IsoDate,
): Promise<ReadonlyMap<Maand, Lastenmensen>> {
  const rijen = await tx<(Lastenmensen & { maand: Maand })[]>`
    select to_char(j.boekdatum, 'YYYY-MM') as maand,
      count(distinct b.persoon) filter (where b.rekening = 'uitkeringslast')::int as bijstand,
      count(distinct b.persoon) filter (where b.rekening in ('loonheffing-last', 'zvw-last'))::int as heffing,
      count(distinct b.persoon) filter (where b.rekening = 'loonkostensubsidielast')::int as loonkostensubsidie,
      count(distinct b.persoon) filter (where b.rekening = 'verhaald')::int as verhaald,
      count(distinct b.persoon)::int as samen
    from journaalpost j join boeking b on b.journaalpost = j.id
    where j.uitvoerder = ${uitvoerder} and j.gemeente = ${gemeente}
      and j.boekdatum >= ${vanaf}::date and j.boekdatum < ${tot}::date
      and b.uitvoerder = ${uitvoerder} and b.gemeente = ${gemeente}
      and b.rekening in ('uitkeringslast', 'loonheffing-last', 'zvw-last', 'loonkostensubsidielast', 'verhaald')
    group by 1`;
  return new Map(rijen.map(({ maand, ...mensen }) => [maand, mensen]));
}
