import { isKlein } from '@meedoen/casework/cijfers';
import { eersteMaand } from './tel-plichten.ts';
import { binnen, geteldAls, halfjaren, type Teller, type Telrij } from './vraag.ts';

/** What the ledger has of bijstand over each month. */
export const telBijstand: Teller = async (tx, vraag) =>
  geteldAls(
    'bijstand-geboekt',
    await tx<Telrij[]>`
      select maand as periode, '' as deel, sum(bedrag_in_centen)::bigint as waarde from boeking
      where ${binnen(tx, vraag)} and rekening = 'uitkeringslast' and maand >= ${eersteMaand(vraag)} group by 1`,
  );

/** Claims that arose, and what the ledger took up for them. */
export const telVorderingen: Teller = async (tx, vraag) => {
  const aantal = await tx<Telrij[]>`
    select h.periode, '' as deel, count(*)::int as waarde
    from ${halfjaren(tx, vraag)} join vordering v on v.ontstaan_op >= h.begin and v.ontstaan_op < h.tot
    where ${binnen(tx, vraag, 'v')} group by 1`;
  const bedrag = await tx<Telrij[]>`
    select h.periode, '' as deel, sum(b.bedrag_in_centen)::bigint as waarde
    from ${halfjaren(tx, vraag)} join vordering v on v.ontstaan_op >= h.begin and v.ontstaan_op < h.tot
    join boeking b on b.vordering = v.id and b.rekening = 'vordering' and b.bedrag_in_centen > 0
    where ${binnen(tx, vraag, 'v')} group by 1`;
  return [...geteldAls('vorderingen', aantal), ...geteldAls('gevorderd-bedrag', bedrag)];
};

/** What was decided about remitting claims. */
export const telKwijtschelding: Teller = async (tx, vraag) => {
  const rijen = await tx<(Telrij & { readonly bedrag: number })[]>`
    select h.periode, k.status as deel, count(*)::int as waarde,
      coalesce(sum((k.toestand->>'bedrag')::bigint), 0)::bigint as bedrag
    from ${halfjaren(tx, vraag)} join kwijtschelding k
      on (k.toestand->>'op')::date >= h.begin and (k.toestand->>'op')::date < h.tot
    where ${binnen(tx, vraag, 'k')} and k.status in ('toegekend', 'afgewezen') group by 1, 2`;
  const bedragen = rijen
    .filter(({ deel }) => deel === 'toegekend')
    .map(({ periode, bedrag }) => ({ periode, deel: '', waarde: bedrag }));
  return [...geteldAls('kwijtschelding', rijen), ...geteldAls('kwijtgescholden-bedrag', bedragen)];
};

/**
 * What bijstand cost with payroll tax and Zvw in each half year, by the day of booking, and for how few people something over
 * another time was in it, or something over this time was booked in another: beside the bijstand by month, which is told, that
 * would follow. A half year in which an entry
 * lacks its payroll tax gets no number.
 */
export const telBruto: Teller = async (tx, vraag) => {
  const bruto = await tx<(Telrij & { readonly zonder: boolean })[]>`
    with post as (
      select h.periode, sum(b.bedrag_in_centen) filter (where b.rekening <> 'vakantiegeld') as bedrag,
        coalesce(sum(b.bedrag_in_centen) filter (where b.rekening in ('uitkeringslast', 'vakantiegeld')
          and not (j.soort in ('terugvordering', 'herroeping') and left(b.maand, 4) < to_char(j.boekdatum, 'YYYY'))), 0) as netto,
        bool_or(b.rekening = 'zvw-last') as belast
      from ${halfjaren(tx, vraag)} join journaalpost j on j.boekdatum >= h.begin and j.boekdatum < h.tot
      join boeking b on b.journaalpost = j.id
        and b.rekening in ('uitkeringslast', 'vakantiegeld', 'loonheffing-last', 'zvw-last')
      where ${binnen(tx, vraag, 'j')} group by h.periode, j.id)
    select periode, '' as deel, coalesce(sum(bedrag), 0)::bigint as waarde,
      bool_or(abs(netto) >= 100 and not belast) as zonder from post group by 1`;
  const anders = await tx<{ periode: Telrij['periode']; maanden: number; vakantiegeld: number }[]>`
    select h.periode,
      count(distinct b.persoon) filter (where b.rekening = 'uitkeringslast'
        and (j.boekdatum >= h.begin and j.boekdatum < h.tot)
          <> (b.maand >= to_char(h.begin, 'YYYY-MM') and b.maand < to_char(h.tot, 'YYYY-MM')))::int as maanden,
      count(distinct b.persoon) filter (where b.rekening = 'vakantiegeld' and b.bedrag_in_centen > 0
        and j.boekdatum >= h.begin and j.boekdatum < h.tot)::int as vakantiegeld
    from ${halfjaren(tx, vraag)}
    join boeking b on b.rekening in ('uitkeringslast', 'vakantiegeld') and ${binnen(tx, vraag, 'b')}
    join journaalpost j on j.id = b.journaalpost
    where (j.boekdatum >= h.begin and j.boekdatum < h.tot)
      or (b.maand >= to_char(h.begin, 'YYYY-MM') and b.maand < to_char(h.tot, 'YYYY-MM')) group by 1`;
  return [
    ...geteldAls(
      'bijstand-bruto',
      bruto.filter(({ zonder }) => !zonder),
    ),
    ...geteldAls(
      'bijstand-andere-maanden',
      // either of the two alone must not be about few
      anders.map(({ periode, maanden, vakantiegeld }) => ({
        ...{ periode, deel: '' },
        waarde: isKlein(maanden) ? maanden : isKlein(vakantiegeld) ? vakantiegeld : maanden + vakantiegeld,
      })),
    ),
  ];
};
