import type { Teller, Telrij } from './vraag.ts';
import { binnen, geteldAls, halfjaren } from './vraag.ts';

/** People per group of the first indeling of the gemeente on the last day, and who stood in another on the first. */
export const telGroepen: Teller = async (tx, vraag) => {
  const { uitvoerder, gemeente } = vraag;
  const stand = await tx<Telrij[]>`
    select periode, deel, count(*)::int as waarde from (
      select distinct on (h.periode, f.persoon) h.periode, f.waarde->>'groep' as deel
      from ${halfjaren(tx, vraag)} join feit f on f.geldig @> (h.tot - 1)
      where ${binnen(tx, vraag, 'f')} and f.soort = 'plaatsing' and upper(f.bekend) is null
        and f.sleutel = toegang.hoofdindeling(${uitvoerder}, ${gemeente}, ${vraag.vandaag}::date)
      order by h.periode, f.persoon, f.id desc) p
    group by 1, 2`;
  const stroom = await tx<Telrij[]>`
    select periode, van || '>' || naar as deel, count(*)::int as waarde from (
      select h.periode, f.persoon,
        (array_agg(f.waarde->>'groep' order by f.id desc) filter (where f.geldig @> h.begin))[1] as van,
        (array_agg(f.waarde->>'groep' order by f.id desc) filter (where f.geldig @> (h.tot - 1)))[1] as naar
      from ${halfjaren(tx, vraag)} join feit f on f.geldig @> h.begin or f.geldig @> (h.tot - 1)
      where ${binnen(tx, vraag, 'f')} and f.soort = 'plaatsing' and upper(f.bekend) is null
        and f.sleutel = toegang.hoofdindeling(${uitvoerder}, ${gemeente}, ${vraag.vandaag}::date)
      group by h.periode, f.persoon) p
    where van <> naar group by 1, 2`;
  return [...geteldAls('groepen', stand), ...geteldAls('verplaatst', stroom)];
};

/** Instruments that began and ended. */
export const telTrajecten: Teller = async (tx, vraag) => {
  const begonnen = await tx<Telrij[]>`
    select h.periode, i.instrument as deel, count(*)::int as waarde
    from ${halfjaren(tx, vraag)} join inzet i
      on (i.toestand->>'begin')::date >= h.begin and (i.toestand->>'begin')::date < h.tot
    where ${binnen(tx, vraag, 'i')} group by 1, 2`;
  const afgerond = await tx<Telrij[]>`
    select h.periode, i.toestand->'einde'->>'resultaat' as deel, count(*)::int as waarde
    from ${halfjaren(tx, vraag)} join inzet i
      on (i.toestand->'einde'->>'op')::date >= h.begin and (i.toestand->'einde'->>'op')::date < h.tot
    where ${binnen(tx, vraag, 'i')} and i.status = 'beeindigd' and i.toestand->>'begin' is not null group by 1, 2`;
  return [...geteldAls('trajecten-begonnen', begonnen), ...geteldAls('trajecten-afgerond', afgerond)];
};

/**
 * People who left for work and were looked after in the half year, and whether somebody spoke them in it: the exit talk, or
 * a contact after it.
 */
export const telNazorg: Teller = async (tx, vraag) =>
  geteldAls(
    'nazorg',
    await tx<Telrij[]>`
      select periode, case when gesproken then 'gesproken' else 'niet-gesproken' end as deel, count(*)::int as waarde
      from (
        select h.periode, n.persoon, bool_or(exists (
          select 1 from (
            select n.toestand->'exitgesprek'->>'op' as op
            union all select c->>'op' from jsonb_array_elements(n.toestand->'contacten') c) g
          where g.op::date >= h.begin and g.op::date < h.tot)) as gesproken
        from ${halfjaren(tx, vraag)} join nazorg n on n.begonnen_op < h.tot
          and coalesce((n.toestand->'slot'->>'op')::date, h.tot) >= h.begin
        where ${binnen(tx, vraag, 'n')} and n.toestand->>'soort' = 'uitgestroomd'
        group by h.periode, n.persoon) p
      group by 1, 2`,
  );

/** Jobs with loonkostensubsidie on the last day, the loonwaarde that holds then, and what the ledger has over the months. */
export const telSubsidie: Teller = async (tx, vraag) => {
  const banen = await tx<Telrij[]>`
    select h.periode, l.toestand->>'soort' as deel, count(*)::int as waarde
    from ${halfjaren(tx, vraag)} join loonkostensubsidie l on l.verleend @> (h.tot - 1)
    where ${binnen(tx, vraag, 'l')} and l.toestand->>'soort' is not null group by 1, 2`;
  const loonwaarde = await tx<{ periode: Telrij['periode']; som: number; aantal: number }[]>`
    select h.periode, sum(w.percentage)::int as som, count(*)::int as aantal
    from ${halfjaren(tx, vraag)} join loonkostensubsidie l on l.verleend @> (h.tot - 1)
    cross join lateral (
      select (w->>'percentage')::int as percentage from jsonb_array_elements(l.toestand->'loonwaarden') w
      where (w->>'vanaf')::date < h.tot order by w->>'vanaf' desc limit 1) w
    where ${binnen(tx, vraag, 'l')} group by 1`;
  const geboekt = await tx<Telrij[]>`
    select h.periode, '' as deel, sum(b.bedrag_in_centen)::bigint as waarde
    from ${halfjaren(tx, vraag)} join boeking b on b.maand >= to_char(h.begin, 'YYYY-MM') and b.maand < to_char(h.tot, 'YYYY-MM')
    where ${binnen(tx, vraag, 'b')} and b.rekening = 'loonkostensubsidielast' group by 1`;
  return [
    ...geteldAls('loonkostensubsidie', banen),
    ...geteldAls(
      'loonwaarde',
      loonwaarde.flatMap(({ periode, som, aantal }) => [
        { periode, deel: 'som', waarde: som },
        { periode, deel: 'aantal', waarde: aantal },
      ]),
    ),
    ...geteldAls('subsidie-geboekt', geboekt),
  ];
};
