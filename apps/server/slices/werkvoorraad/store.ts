import type { IsoDate } from '@meedoen/law/kernel';
import type { PendingQuery, Row } from 'postgres';
import type { Tx } from '../../platform/database/index.ts';

export type Werksoort = 'aanvraag' | 'besluit' | Taaksoort;
export type Taaksoort =
  | 'bezwaar'
  | 'verschil'
  | 'herziening'
  | 'betaling'
  | 'vraag'
  | 'wijziging'
  | 'post'
  | 'afstemming'
  | 'loonkostensubsidie'
  | 'boete'
  | 'verhaal'
  | 'instrument'
  | 'signaal'
  | 'taak';

/** What somebody asks of the work list. */
export interface Werkvraag {
  readonly uitvoerder: string;
  /** CBS codes in which the caller holds the task. */
  readonly gemeenten: readonly string[];
  readonly soort: Werksoort | undefined;
  readonly wie: Wie | undefined;
  /** Last day at the latest; what has none is left out. */
  readonly uiterlijk: IsoDate | undefined;
  /** Name or kenmerk, at least two characters. */
  readonly zoek: string | undefined;
}

/** Whose work. `handelaars`: the caller with those they stand in for, or the members of their team. */
export type Wie =
  | { readonly soort: 'handelaars'; readonly ids: readonly string[]; readonly nietVan: string | undefined }
  | { readonly soort: 'niemand' };

/** The place after which a page begins; the order is urgent first, then last day, then id. */
export interface Werkplaats {
  readonly nietUrgent: boolean;
  /** `infinity` for what has no last day. */
  readonly dag: string;
  readonly id: string;
}

export interface Werkrij {
  readonly soort: Werksoort;
  readonly id: string;
  readonly persoon: string | null;
  readonly gemeente: string;
  readonly zaak: string | null;
  readonly urgent: boolean;
  readonly dag: IsoDate | 'infinity';
  readonly behandelaar: string | null;
}

export type Deel = PendingQuery<Row[]>;

/** What a search finds, looked up once per statement; only ids: what may be seen is still decided per row. */
export const searchWerk = (tx: Tx, zoek: string | undefined): Deel =>
  zoek === undefined ? tx`` : tx`with gezocht as materialized (select toegang.gezocht_werk(${zoek}) as gezocht_id)`;

/**
 * A table, or of it what a search found, looked up by id. Row level security hides from the planner how many rows
 * somebody may see: a join would hold every open row against all that was found.
 */
const uit = (tx: Tx, tabel: 'zaak' | 'taak' | 'besluit', als: string, { zoek }: Werkvraag): Deel =>
  zoek === undefined
    ? tx`${tx(tabel)} ${tx(als)}`
    : tx`gezocht cross join lateral (select * from ${tx(tabel)} where id = gezocht_id offset 0) ${tx(als)}`;

function vanWie(tx: Tx, kolom: Deel, wie: Wie | undefined): Deel {
  if (!wie) return tx`true`;
  return wie.soort === 'niemand' ? tx`${kolom} is null` : tx`${kolom} = any(${[...wie.ids]}::uuid[])`;
}

export const voor = (tx: Tx, kolom: Deel, { uiterlijk }: Werkvraag): Deel =>
  uiterlijk === undefined ? tx`true` : tx`${kolom} <= ${uiterlijk}::date`;

export const binnen = (tx: Tx, { uitvoerder, gemeenten }: Werkvraag): Deel =>
  tx`uitvoerder = ${uitvoerder} and gemeente = any(${[...gemeenten]}::char(4)[])`;

export function zaken(tx: Tx, vraag: Werkvraag): Deel {
  return tx`from ${uit(tx, 'zaak', 'zaak', vraag)} where ${binnen(tx, vraag)} and open and ${voor(tx, tx`laatste_dag`, vraag)}
    and ${vanWie(tx, tx`behandelaar`, vraag.wie)}`;
}

export function taken(tx: Tx, vraag: Werkvraag): Deel {
  const soort =
    vraag.soort && vraag.soort !== 'aanvraag' && vraag.soort !== 'besluit' ? tx`soort = ${vraag.soort}` : tx`true`;
  return tx`from ${uit(tx, 'taak', 'taak', vraag)} where ${binnen(tx, vraag)} and klaar_op is null and ${soort}
    and ${voor(tx, tx`uiterlijk`, vraag)}
    and ${vanWie(tx, tx`behandelaar`, vraag.wie)}`;
}

/** Besluiten that wait for a second pair of eyes; one's own proposal is not one's own work. */
export function besluiten(tx: Tx, vraag: Werkvraag): Deel {
  const { wie } = vraag;
  const mijn =
    wie?.soort === 'handelaars' && wie.nietVan ? tx`b.voorgesteld_door is distinct from ${wie.nietVan}` : tx`true`;
  return tx`from ${uit(tx, 'besluit', 'b', vraag)} left join zaak z on z.id = b.zaak
    where b.uitvoerder = ${vraag.uitvoerder} and b.gemeente = any(${[...vraag.gemeenten]}::char(4)[]) and b.status = 'voorgesteld'
      and ${mijn} and ${voor(tx, tx`z.laatste_dag`, vraag)}`;
}

/** One page: each kind read in order from its own index, then merged. @returns at most `aantal` rows */
export async function werkrijen(
  tx: Tx,
  vraag: Werkvraag,
  na: Werkplaats | undefined,
  aantal: number,
): Promise<Werkrij[]> {
  const { soort } = vraag;
  const delen: Deel[] = [];
  const dagZaak = tx`coalesce(laatste_dag, 'infinity'::date)`;
  if (!soort || soort === 'aanvraag')
    delen.push(tx`(select 'aanvraag'::text as soort, id, persoon, gemeente, id as zaak, urgent, ${dagZaak} as dag, behandelaar
      ${zaken(tx, vraag)} ${na ? tx`and (not urgent, ${dagZaak}, id) > (${na.nietUrgent}::boolean, ${na.dag}::date, ${na.id}::uuid)` : tx``}
      order by not urgent, ${dagZaak}, id limit ${aantal})`);
  if (!soort || soort === 'besluit')
    delen.push(tx`(select * from (select 'besluit'::text as soort, b.id, b.persoon, b.gemeente, b.id as zaak, coalesce(z.urgent, false) as urgent,
        coalesce(z.laatste_dag, 'infinity'::date) as dag, null::uuid as behandelaar ${besluiten(tx, vraag)}) v
      ${na ? tx`where (not urgent, dag, id) > (${na.nietUrgent}::boolean, ${na.dag}::date, ${na.id}::uuid)` : tx``}
      order by not urgent, dag, id limit ${aantal})`);
  if (soort !== 'aanvraag' && soort !== 'besluit') {
    const dag = tx`coalesce(uiterlijk, 'infinity'::date)`;
    const verder = na?.nietUrgent ? tx`and (${dag}, id) > (${na.dag}::date, ${na.id}::uuid)` : tx``;
    delen.push(tx`(select soort, id, persoon, gemeente, zaak, false as urgent, ${dag} as dag, behandelaar
      ${taken(tx, vraag)} ${verder} order by ${dag}, id limit ${aantal})`);
  }
  const samen = delen.reduce((a, b) => tx`${a} union all ${b}`);
  return tx<
    Werkrij[]
  >`${searchWerk(tx, vraag.zoek)} select * from (${samen}) w order by not urgent, dag, id limit ${aantal}`;
}

/** Members of staff whose open work this one does today: their own, and that of whom they stand in for. */
export async function handelaarsVoor(tx: Tx, medewerker: string, vandaag: IsoDate): Promise<string[]> {
  const rijen = await tx<{ id: string }[]>`
    select medewerker as id from afwezigheid where vervanger = ${medewerker} and geldig @> ${vandaag}::date`;
  return [...new Set([medewerker, ...rijen.map(({ id }) => id)])];
}

export async function teamVan(tx: Tx, uitvoerder: string, team: string): Promise<string[]> {
  const rijen = await tx<
    { id: string }[]
  >`select id from medewerker where uitvoerder = ${uitvoerder} and team = ${team}`;
  return rijen.map(({ id }) => id);
}
