import { binnen, geteldAls, halfjaren, type Teller, type Telrij } from './vraag.ts';

/** Weeks the law gives for an aanvraag (Awb art. 4:13), in days. */
const TERMIJN = 56;

/** Besluiten on an aanvraag that were made known, and whether within eight weeks. */
export const telAanvraagbesluiten: Teller = async (tx, vraag) => {
  const rijen = await tx<(Telrij & { readonly optijd: number })[]>`
    select h.periode, b.soort as deel, count(*)::int as waarde,
      count(*) filter (where b.bekendgemaakt_op - c.dag <= ${TERMIJN})::int as optijd
    from ${halfjaren(tx, vraag)} join besluit b on b.bekendgemaakt_op >= h.begin and b.bekendgemaakt_op < h.tot
    cross join lateral (
      -- a file that came from elsewhere has no aanvraag in it: then its melding, which is never later
      select coalesce(
        (select dag from commando where stroom = b.zaak and commando = 'submitAanvraag' order by volgnummer limit 1),
        (select (f.waarde->>'datum')::date from feit f where f.id = (b.bevroren->>'melding')::uuid)) as dag) c
    where ${binnen(tx, vraag, 'b')} and b.soort in ('toekennen', 'afwijzen', 'buiten-behandeling-stellen')
      and c.dag is not null
    group by 1, 2`;
  return [
    ...geteldAls('aanvraagbesluiten', rijen),
    ...geteldAls(
      'beslistermijn',
      rijen.flatMap(({ periode, waarde, optijd }) => [
        { periode, deel: 'op-tijd', waarde: optijd },
        { periode, deel: 'te-laat', waarde: waarde - optijd },
      ]),
    ),
  ];
};

/** Objections that came in, and what was decided on objections. */
export const telBezwaren: Teller = async (tx, vraag) => {
  const nieuw = await tx<Telrij[]>`
    select h.periode, '' as deel, count(*)::int as waarde from ${halfjaren(tx, vraag)} join bezwaar z
      on (z.toestand->>'ontvangenOp')::date >= h.begin and (z.toestand->>'ontvangenOp')::date < h.tot
    where ${binnen(tx, vraag, 'z')} group by 1`;
  const beslist = await tx<Telrij[]>`
    select h.periode, z.toestand->'beslissing'->>'dictum' as deel, count(*)::int as waarde
    from ${halfjaren(tx, vraag)} join bezwaar z on (z.toestand->'beslissing'->>'op')::date >= h.begin
      and (z.toestand->'beslissing'->>'op')::date < h.tot
    where ${binnen(tx, vraag, 'z')} group by 1, 2`;
  return [...geteldAls('bezwaren', nieuw), ...geteldAls('bezwaarbeslissingen', beslist)];
};

/** Complaints that came in and ended, and whether in time (Awb art. 9:11, 9:12a). */
export const telKlachten: Teller = async (tx, vraag) => {
  const nieuw = await tx<Telrij[]>`
    select h.periode, '' as deel, count(*)::int as waarde
    from ${halfjaren(tx, vraag)} join klacht k on k.ontvangen_op >= h.begin and k.ontvangen_op < h.tot
    where ${binnen(tx, vraag, 'k')} group by 1`;
  const klaar = await tx<(Telrij & { readonly optijd: number })[]>`
    select h.periode, k.uitkomst as deel, count(*)::int as waarde,
      count(*) filter (where k.geeindigd_op <= k.laatste_dag)::int as optijd
    from ${halfjaren(tx, vraag)} join klacht k on k.geeindigd_op >= h.begin and k.geeindigd_op < h.tot
    where ${binnen(tx, vraag, 'k')} and k.uitkomst is not null group by 1, 2`;
  return [
    ...geteldAls('klachten', nieuw),
    ...geteldAls('klachten-geeindigd', klaar),
    ...geteldAls(
      'klachttermijn',
      klaar.flatMap(({ periode, waarde, optijd }) => [
        { periode, deel: 'op-tijd', waarde: optijd },
        { periode, deel: 'te-laat', waarde: waarde - optijd },
      ]),
    ),
  ];
};
