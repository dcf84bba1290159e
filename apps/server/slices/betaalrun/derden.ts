import { type Cents, firstDay, lastDay, type Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Runrij } from './store.ts';

interface Derde {
  readonly id: string;
  readonly persoon: string;
}

/** The destinations of others (rent, health premium) among these. */
export const derdenUit = (rijen: readonly (Derde & { readonly soort: string })[]): Derde[] =>
  rijen.flatMap(({ id, persoon, soort }) => (soort === 'derde' ? [{ id, persoon }] : []));

/**
 * What went to third parties in a month, per destination: the amount agreed is one of a month, whatever runs pay it. A line
 * that is booked or on its way counts, so two runs that are prepared side by side do not pay it twice; what the bank sent
 * back does not.
 * @param run the run that is computed, whose own lines do not count; without an id those of every run do
 */
export async function naarDerdenIn(
  tx: Tx,
  run: Pick<Runrij, 'uitvoerder'> & { readonly id: string | null },
  derden: readonly Derde[],
  maand: Maand,
): Promise<ReadonlyMap<string, Cents>> {
  if (derden.length === 0) return new Map();
  // two runs that are computed at the same time take turns, so that one sees what the other keeps back
  await tx`select pg_advisory_xact_lock(hashtextextended(${`derden ${run.uitvoerder} ${maand}`}, 0))`;
  const personen = [...new Set(derden.map(({ persoon }) => persoon))];
  const rijen = await tx<{ id: string; bedrag: Cents }[]>`
    with runs as (
      select id from betaalrun where uitvoerder = ${run.uitvoerder} and id is distinct from ${run.id} and status <> 'afgeblazen'
        and coalesce(maand, to_char(betaaldag, 'YYYY-MM')) = ${maand}
    ), regels as (
      select r.* from runs b join recht t on t.persoon = any(${personen}) join betaalregel r on r.run = b.id and r.recht = t.id
      union all
      select r.* from runs b join betaalregel r on r.run = b.id and r.recht is null and r.persoon = any(${personen})
    )
    select d.deel->>'id' as id, sum((d.deel->>'bedrag')::bigint)::bigint as bedrag
    from regels r cross join lateral jsonb_array_elements(r.specificatie->'delen') d(deel)
    where (r.status = 'geboekt' or (r.status = 'berekend' and not r.tegengehouden))
      and d.deel->>'bestemming' = 'derde' and d.deel->>'id' = any(${derden.map(({ id }) => id)})
      and not exists (select 1 from betaling t where t.regel = r.id and t.status = 'teruggekomen'
        and t.bestemming = 'derde' and t.iban = d.deel->>'iban')
    group by 1`;
  return new Map(rijen.map(({ id, bedrag }) => [id, Number(bedrag)]));
}

/**
 * Lines of a run that pay people while a third party gets less in its month than was agreed: another run kept it back when
 * this one was computed, and does not pay it any more (called off, or the line is held back). After the end of a right
 * nothing goes to a third party, so nothing is short there.
 * @returns ids of lines
 */
export async function regelsMetTekort(
  tx: Tx,
  run: Pick<Runrij, 'id' | 'uitvoerder' | 'maand' | 'betaaldag'>,
): Promise<readonly string[]> {
  const maand = run.maand ?? (run.betaaldag.slice(0, 7) as Maand);
  const rijen = await tx<(Derde & { regel: string; bedrag: Cents })[]>`
    select d.id, d.persoon, d.bedrag_in_centen::int as bedrag, r.id as regel
    from betaalregel r join bestemming d on d.persoon = r.persoon and d.soort = 'derde' and d.bedrag_in_centen > 0 and d.iban is not null
      and d.geldig && daterange(${firstDay(maand)}, ${lastDay(maand)}, '[]')
    where r.run = ${run.id} and r.status = 'berekend' and not r.tegengehouden
      and r.besluit is null and r.loonkostensubsidie is null
      and not exists (select 1 from recht t where t.id = r.recht and t.status = 'beeindigd' and upper(t.geldig) <= ${firstDay(maand)})
      and r.specificatie->'delen' @? '$[*] ? (@.bedrag > 0 && (@.bestemming == "persoon" || @.bestemming == "partner" || @.bestemming == "bewindvoerder"))'
      and exists (select 1 from betaalrun b where b.uitvoerder = ${run.uitvoerder} and b.id <> ${run.id}
        and coalesce(b.maand, to_char(b.betaaldag, 'YYYY-MM')) = ${maand})`;
  const betaald = await naarDerdenIn(tx, { uitvoerder: run.uitvoerder, id: null }, rijen, maand);
  return [...new Set(rijen.flatMap(({ id, bedrag, regel }) => ((betaald.get(id) ?? 0) < bedrag ? [regel] : [])))];
}
