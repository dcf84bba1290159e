import { NU_DAGEN, WEEK_DAGEN, type Werkgroep } from '@meedoen/contract/werkvoorraad';
import { addDays, type IsoDate, weekday } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import {
  besluiten,
  binnen,
  type Deel,
  searchWerk,
  taken,
  voor,
  type Werksoort,
  type Werkvraag,
  type Wie,
  zaken,
} from './store.ts';

/** How much work of one kind, day, urgency and standstill there is, in each of the lists. */
export interface Werktelling {
  readonly soort: Werksoort;
  readonly urgent: boolean;
  readonly dag: IsoDate | null;
  /** Last day on which its clock stands still; `infinity` when that is not known. */
  readonly stilTot: IsoDate | 'infinity' | null;
  readonly ik: number;
  readonly team: number;
  readonly niemand: number;
  readonly alle: number;
}
export type Lijst = 'ik' | 'team' | 'niemand' | 'alle';

/** Of whom the lists `ik` and `team` are. */
export type Handelaars = Readonly<Record<'ik' | 'team', Extract<Wie, { soort: 'handelaars' }>>>;

/** Work per kind and day, whatever kind is shown now. */
export function werktellingen(tx: Tx, gevraagd: Werkvraag, wie: Handelaars): Promise<Werktelling[]> {
  const vraag = { ...gevraagd, soort: undefined, wie: undefined };
  const delen = [
    ...(vraag.zoek === undefined ? geteld(tx, vraag, wie) : gezochte(tx, vraag, wie)),
    voorstellen(tx, vraag, wie),
  ];
  const samen = delen.reduce((a, b) => tx`${a} union all ${b}`);
  return tx<Werktelling[]>`${searchWerk(tx, vraag.zoek)}
    select soort, urgent, dag, stil_tot as "stilTot", sum(ik)::int as ik, sum(team)::int as team, sum(niemand)::int as niemand,
      sum(alle)::int as alle
    from (${samen}) w group by 1, 2, 3, 4`;
}

const van = (tx: Tx, { ids }: Handelaars['ik']): Deel => tx`(behandelaar = any(${[...ids]}::uuid[]))::int`;

/** All there is and what is of nobody from the counts the database keeps; what is of somebody from their work. */
function geteld(tx: Tx, vraag: Werkvraag, wie: Handelaars): Deel[] {
  const nietVan = (behandelaar: Deel) => tx`case when ${behandelaar} then aantal else 0 end`;
  const samen: Wie = { soort: 'handelaars', ids: [...new Set([...wie.ik.ids, ...wie.team.ids])], nietVan: undefined };
  const eigen = { ...vraag, wie: samen };
  return [
    tx`select soort, urgent, dag, stil_tot, 0 as ik, 0 as team, ${nietVan(tx`van_niemand`)} as niemand, aantal as alle
      from werktelling where ${binnen(tx, vraag)} and ${voor(tx, tx`dag`, vraag)}`,
    tx`select soort, urgent, dag, stil_tot, 0, 0, ${nietVan(tx`behandelaar is null`)} * -1, -aantal
      from toegang.verboden_werk() where ${voor(tx, tx`dag`, vraag)}`,
    tx`select 'aanvraag', urgent, laatste_dag, stil_tot, ${van(tx, wie.ik)}, ${van(tx, wie.team)}, 0, 0 ${zaken(tx, eigen)}`,
    tx`select soort, false, uiterlijk, stil_tot, ${van(tx, wie.ik)}, ${van(tx, wie.team)}, 0, 0 ${taken(tx, eigen)}`,
  ];
}

/** What a search finds is counted itself. */
function gezochte(tx: Tx, vraag: Werkvraag, wie: Handelaars): Deel[] {
  const lijsten = tx`coalesce(${van(tx, wie.ik)}, 0) as ik, coalesce(${van(tx, wie.team)}, 0) as team,
    (behandelaar is null)::int as niemand, 1 as alle`;
  return [
    tx`select 'aanvraag' as soort, urgent, laatste_dag as dag, stil_tot, ${lijsten} ${zaken(tx, vraag)}`,
    tx`select soort, false, uiterlijk, stil_tot, ${lijsten} ${taken(tx, vraag)}`,
  ];
}

/** Proposals are of nobody in particular, and so in every list but that of whoever made them. */
function voorstellen(tx: Tx, vraag: Werkvraag, wie: Handelaars): Deel {
  const niet = ({ nietVan }: Handelaars['ik']) =>
    nietVan === undefined ? tx`1` : tx`(b.voorgesteld_door is distinct from ${nietVan})::int`;
  return tx`select 'besluit', coalesce(z.urgent, false), z.laatste_dag, null::date, ${niet(wie.ik)}, ${niet(wie.team)}, 1, 1
    ${besluiten(tx, vraag)}`;
}

/** Figures of the lists as the page shows them. */
export function optellen(tellingen: readonly Werktelling[], lijst: Lijst) {
  const aantallen: Record<string, number> = {};
  const perWie = { ik: 0, team: 0, niemand: 0 };
  for (const telling of tellingen) {
    if (telling[lijst] !== 0) aantallen[telling.soort] = (aantallen[telling.soort] ?? 0) + telling[lijst];
    perWie.ik += telling.ik;
    perWie.team += telling.team;
    perWie.niemand += telling.niemand;
  }
  return { aantallen, perWie, alle: Object.values(aantallen).reduce((som, aantal) => som + aantal, 0) };
}

/** How many weeks ahead the load is shown. */
const WEKEN = 8;

/** Rows per week of their last day; what is late falls in the running week. */
export function perWeek(tellingen: readonly Werktelling[], lijst: Lijst, vandaag: IsoDate) {
  const maandag = addDays(vandaag, 1 - weekday(vandaag));
  return Array.from({ length: WEKEN }, (_, i) => {
    const week = addDays(maandag, 7 * i);
    const einde = addDays(week, 7);
    let aantal = 0;
    for (const { dag, [lijst]: erbij } of tellingen)
      if (dag !== null && dag < einde && (i === 0 || dag >= week)) aantal += erbij;
    return { week, aantal };
  });
}

export function perGroep(
  tellingen: readonly Werktelling[],
  lijst: Lijst,
  soort: Werksoort | undefined,
  vandaag: IsoDate,
): Record<Werkgroep, number> {
  const som = { nu: 0, week: 0, wacht: 0, loopt: 0 };
  for (const telling of tellingen)
    if (!soort || telling.soort === soort) som[groepOp(telling, vandaag)] += telling[lijst];
  return som;
}

/** The group of a row as `groepVan` of the contract has it, from what is counted. */
function groepOp({ urgent, dag, stilTot }: Werktelling, vandaag: IsoDate): Werkgroep {
  if (urgent) return 'nu';
  if (stilTot !== null && stilTot >= vandaag) return 'wacht';
  if (dag === null) return 'loopt';
  if (dag <= addDays(vandaag, NU_DAGEN)) return 'nu';
  return dag <= addDays(vandaag, WEEK_DAGEN) ? 'week' : 'loopt';
}
