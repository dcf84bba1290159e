import { beginVan, type Geteld, halfjaarVan, maandenVan, vorigHalfjaar } from '@meedoen/casework/cijfers';
import { DUURZAAM_NA_MAANDEN, UITSTROOM_NAAR_WERK } from '@meedoen/casework/nazorg';
import type { Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { binnen, geteldAls, halfjaren, type Teller, type Telrij, type Telvraag } from './vraag.ts';

/**
 * A right that ended for work, as the coach sees it too (`uitstroomUit`): what was taken back over days that were granted
 * is no outflow to work, whatever reason was given.
 */
export const naarWerk = (tx: Tx) => tx`
  (toestand->'einde'->>'cbsCode' = any(${[...UITSTROOM_NAAR_WERK]})
    and not coalesce((toestand->'einde'->>'ingetrokken')::boolean, false))`;

interface Maandrij {
  readonly maand: Maand;
  readonly deel: string;
  readonly waarde: number;
}

/** Rights that began, per month, and whether the household had one that ended in the twelve months before. */
const begonnen = (tx: Tx, vraag: Telvraag, van: string) => tx<Maandrij[]>`
  select to_char(lower(r.geldig), 'YYYY-MM') as maand, case when e.er then 'eerder' else 'nieuw' end as deel,
    count(*)::int as waarde
  from recht r cross join lateral (select exists (
    select 1 from recht e where e.uitvoerder = r.uitvoerder and e.id <> r.id and not isempty(e.geldig)
      and (e.persoon in (r.persoon, r.partner) or e.partner in (r.persoon, r.partner))
      and upper(e.geldig) <= lower(r.geldig) and upper(e.geldig) > lower(r.geldig) - interval '12 months') as er) e
  where ${binnen(tx, vraag, 'r')} and not isempty(r.geldig) and lower(r.geldig) >= ${van}::date
  group by 1, 2`;

/** Rights that ended, by the month of the first day without, and why. */
const geeindigd = (tx: Tx, vraag: Telvraag, van: string) => tx<Maandrij[]>`
  select to_char(upper(geldig), 'YYYY-MM') as maand, count(*)::int as waarde,
    case when ${naarWerk(tx)} then 'werk'
      when toestand->'einde'->>'cbsCode' = any(${[...UITSTROOM_NAAR_WERK]}) then 'ingetrokken'
      else coalesce(toestand->'einde'->>'cbsCode', 'onbekend') end as deel
  from recht where ${binnen(tx, vraag)} and not isempty(geldig) and upper(geldig) >= ${van}::date
  group by 1, 3`;

/** Households, and who came and went: the number of each month follows from that of the month before. */
export const telHuishoudens: Teller = async (tx, vraag) => {
  const { maanden, halfjaren: halven } = vraag.perioden;
  const [eerste] = maanden;
  if (!eerste) return [];
  const van = beginVan(eerste);
  const [begin] = await tx<{ waarde: number }[]>`
    select count(*)::int as waarde from recht
    where ${binnen(tx, vraag)} and not isempty(geldig) and lower(geldig) < ${van}::date
      and (upper(geldig) is null or upper(geldig) >= ${van}::date)`;
  const inRijen = await begonnen(tx, vraag, van);
  const uitRijen = await geeindigd(tx, vraag, van);
  const per = (rijen: readonly Maandrij[], maand: Maand) =>
    rijen.reduce((som, rij) => (rij.maand === maand ? som + rij.waarde : som), 0);
  let stand = begin?.waarde ?? 0;
  const geteld: Geteld[] = [];
  for (const maand of maanden) {
    const [erbij, eraf] = [per(inRijen, maand), per(uitRijen, maand)];
    stand += erbij - eraf;
    geteld.push(
      { telling: 'huishoudens', periode: maand, deel: '', waarde: stand },
      { telling: 'instroom-per-maand', periode: maand, deel: '', waarde: erbij },
      { telling: 'uitstroom-per-maand', periode: maand, deel: '', waarde: eraf },
    );
  }
  const inHalf = new Set<string>(halven.flatMap(maandenVan));
  const perHalfjaar = (rijen: readonly Maandrij[]): Telrij[] =>
    rijen
      .filter(({ maand }) => inHalf.has(maand))
      .map(({ maand, deel, waarde }) => ({ periode: halfjaarVan(maand), deel, waarde }));
  return [...geteld, ...geteldAls('instroom', perHalfjaar(inRijen)), ...geteldAls('uitstroom', perHalfjaar(uitRijen))];
};

/**
 * Of who left for work in half a year of which the six months after are over for everybody: who came back within six. Who
 * comes back on the day exactly six months after did: durable is longer (`uitstroomUit`).
 */
export const telDuurzaam: Teller = async (tx, vraag) => {
  const rijen = await tx<Telrij[]>`
    select h.periode, case when n.er then 'terug' else 'duurzaam' end as deel, count(*)::int as waarde
    from ${halfjaren(tx, vraag)}
    join (select *, ${naarWerk(tx)} as werk from recht where ${binnen(tx, vraag)}) r
      on r.werk and upper(r.geldig) >= h.begin and upper(r.geldig) < h.tot
    cross join lateral (select exists (
      select 1 from recht n where n.uitvoerder = r.uitvoerder and n.id <> r.id and not isempty(n.geldig)
        and (n.persoon in (r.persoon, r.partner) or n.partner in (r.persoon, r.partner))
        and lower(n.geldig) >= upper(r.geldig) and lower(n.geldig) <= upper(r.geldig) + make_interval(months => ${DUURZAAM_NA_MAANDEN})) as er) n
    group by 1, 2`;
  const voorbij = new Set<string>(vraag.perioden.halfjaren.map(vorigHalfjaar));
  return geteldAls(
    'duurzaam-naar-werk',
    rijen.filter(({ periode }) => voorbij.has(periode)),
  );
};

/** Households with a plan that was laid down, of the households on the last day of half a year. */
export const telPlan: Teller = async (tx, vraag) =>
  geteldAls(
    'plan',
    await tx<Telrij[]>`
      with huis as (
        select h.periode, h.tot, r.id, r.persoon, r.partner from ${halfjaren(tx, vraag)}
        join recht r on not isempty(r.geldig) and lower(r.geldig) < h.tot
          and (upper(r.geldig) is null or upper(r.geldig) >= h.tot)
        where ${binnen(tx, vraag, 'r')}),
      met as (
        select huis.periode, huis.id from huis join plan p on p.persoon = huis.persoon
          and p.vastgesteld_op < huis.tot and (p.gesloten_op is null or p.gesloten_op >= huis.tot)
        union
        select huis.periode, huis.id from huis join plan p on p.persoon = huis.partner
          and p.vastgesteld_op < huis.tot and (p.gesloten_op is null or p.gesloten_op >= huis.tot))
      select huis.periode, case when met.id is null then 'zonder-plan' else 'met-plan' end as deel, count(*)::int as waarde
      from huis left join met on met.periode = huis.periode and met.id = huis.id group by 1, 2`,
  );
