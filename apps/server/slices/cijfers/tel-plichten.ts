import { beginVan, eindeVan } from '@meedoen/casework/cijfers';
import { addDays } from '@meedoen/law/kernel';
import { keuzeOp } from '@meedoen/law/verordening';
import type { Tx } from '../../platform/database/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { binnen, geteldAls, halfjaren, type Teller, type Telrij, type Telvraag } from './vraag.ts';

/** Half years on whose last day the gemeente leaves wages out for everybody who has not said no. */
async function voorIedereen(tx: Tx, { uitvoerder, gemeente, perioden }: Telvraag): Promise<string[]> {
  const beleid = await beleidVoor(tx, uitvoerder, gemeente);
  return perioden.halfjaren.filter(
    (halfjaar) => keuzeOp(beleid, addDays(eindeVan(halfjaar), -1), 'vrijlatingArbeid')?.waarde === 'standaard',
  );
}

/** Households that earn wages on the last day, and whether a part of those is left out. */
export const telVrijlating: Teller = async (tx, vraag) =>
  geteldAls(
    'vrijlating',
    await tx<Telrij[]>`
      with loon as (
        select distinct h.periode, h.tot, f.persoon from ${halfjaren(tx, vraag)} join feit f on f.geldig @> (h.tot - 1)
        where f.uitvoerder = ${vraag.uitvoerder} and f.soort = 'inkomen' and f.waarde->>'soort' = 'loon'
          and upper(f.bekend) is null),
      huis as (
        select l.periode, l.tot, l.persoon, r.id from loon l join recht r on r.persoon = l.persoon
          and not isempty(r.geldig) and r.geldig @> (l.tot - 1) where ${binnen(tx, vraag, 'r')}
        union
        select l.periode, l.tot, l.persoon, r.id from loon l join recht r on r.partner = l.persoon
          and not isempty(r.geldig) and r.geldig @> (l.tot - 1) where ${binnen(tx, vraag, 'r')}),
      keuze as (
        select huis.periode, huis.id,
          coalesce(bool_or(v.waarde->>'soort' <> 'geen'), false) as ja,
          coalesce(bool_or(v.waarde->>'soort' = 'geen'), false) as nee,
          huis.periode = any(${await voorIedereen(tx, vraag)}::text[]) as standaard
        from huis left join feit v on v.persoon = huis.persoon and v.soort = 'vrijlating' and upper(v.bekend) is null
          and v.geldig @> (huis.tot - 1)
        group by huis.periode, huis.id)
      select periode, case when ja then 'gebruikt' when nee then 'wil-niet' when standaard then 'gebruikt'
          else 'niet-besloten' end as deel, count(*)::int as waarde
      from keuze group by 1, 2`,
  );

/** People with bijstand who need not look for work on the last day. */
export const telOntheffing: Teller = async (tx, vraag) =>
  geteldAls(
    'ontheffing',
    await tx<Telrij[]>`
      select periode, deel, count(*)::int as waarde from (
        select distinct on (h.periode, f.persoon) h.periode, f.waarde->>'stand' as deel
        from ${halfjaren(tx, vraag)} join feit f on f.geldig @> (h.tot - 1)
        join recht r on (r.persoon = f.persoon or r.partner = f.persoon) and r.geldig @> (h.tot - 1)
        where ${binnen(tx, vraag, 'r')} and f.uitvoerder = ${vraag.uitvoerder} and f.soort = 'arbeidsverplichting'
          and f.waarde->>'stand' <> 'geldt' and upper(f.bekend) is null
        order by h.periode, f.persoon, f.id desc) o
      group by 1, 2`,
  );

/** Cases about a duty that was not met, by what was decided in the half year; the same of fines. */
const telUitkomsten =
  (tabel: 'afstemming' | 'boete', telling: 'maatregelen' | 'boetes', opgelegd: string): Teller =>
  async (tx, vraag) =>
    geteldAls(
      telling,
      await tx<Telrij[]>`
        select h.periode, u.deel, count(*)::int as waarde from ${tx(tabel)} z
        cross join lateral (values
          (${opgelegd}::text, z.toestand->'oplegging'->>'op'),
          ('gewaarschuwd', z.toestand->'waarschuwing'->>'op'),
          ('afgezien', z.toestand->'afgezien'->>'op')) u (deel, op)
        join ${halfjaren(tx, vraag)} on u.op::date >= h.begin and u.op::date < h.tot
        where ${binnen(tx, vraag, 'z')} and u.op is not null group by 1, 2`,
    );
export const telMaatregelen = telUitkomsten('afstemming', 'maatregelen', 'afgestemd');
export const telBoetes = telUitkomsten('boete', 'boetes', 'opgelegd');

/** Signals that came in, by how they stood on the last day: what is closed later does not change a half year that is over. */
export const telSignalen: Teller = async (tx, vraag) =>
  geteldAls(
    'signalen',
    await tx<Telrij[]>`
      select h.periode, case when (s.toestand->'afsluiting'->>'op')::date < h.tot then s.uitkomst else 'open' end as deel,
        count(*)::int as waarde
      from ${halfjaren(tx, vraag)} join signaal s on s.ontvangen_op >= h.begin and s.ontvangen_op < h.tot
      where ${binnen(tx, vraag, 's')} group by 1, 2`,
  );

/** First day of what is counted per month. */
export const eersteMaand = ({ perioden }: Telvraag): string => {
  const [eerste] = perioden.maanden;
  return eerste ? beginVan(eerste).slice(0, 7) : '9999-12';
};
