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
