import { verteld, verteldeDelen } from '@meedoen/casework/cijfers';
import type { cijfers } from '@meedoen/contract/cijfers';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import type { z } from 'zod';
import type { Tx } from '../../platform/database/index.ts';

type Cijfers = z.output<typeof cijfers>;

export interface Cijfervraag {
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly vandaag: IsoDate;
  readonly jaar: number;
}

/** Weeks the law gives for an aanvraag (Awb art. 4:13), in days. */
const TERMIJN = 56;

/** Figures of an uitvoerder in some of its gemeenten. Runs as the system; nothing of it is about a person. */
export async function cijfersVan(tx: Tx, vraag: Cijfervraag): Promise<Cijfers> {
  const groepen = await klantgroepen(tx, vraag);
  const huishoudens = groepen.reduce((som, { aantal }) => som + aantal, 0);
  const delen = verteldeDelen(groepen.map(({ aantal }) => aantal));
  return {
    peildag: vraag.vandaag,
    jaar: vraag.jaar,
    huishoudens: verteld(huishoudens),
    klantgroepen: groepen.map(({ groep }, i) => ({ groep, aantal: delen[i] ?? null })),
    maanden: await maanden(tx, vraag),
    aanvragen: await aanvragen(tx, vraag),
  };
}

const binnen = (tx: Tx, { uitvoerder, gemeenten }: Cijfervraag) =>
  tx`uitvoerder = ${uitvoerder} and gemeente = any(${[...gemeenten]}::char(4)[])`;

/** Running rights per group of who holds them; somebody without a group stands under `onbekend`. */
async function klantgroepen(tx: Tx, vraag: Cijfervraag) {
  const rijen = await tx<{ groep: string; aantal: number }[]>`
    select coalesce(f.groep, 'onbekend') as groep, count(*)::int as aantal
    from recht r
    left join indelinggebruik i on i.uitvoerder = r.uitvoerder and i.gemeente = r.gemeente and i.hoofd
      and i.geldig @> ${vraag.vandaag}::date
    left join lateral (
      select waarde->>'groep' as groep from feit
      where persoon = r.persoon and soort = 'plaatsing' and sleutel = i.indeling and upper(bekend) is null
        and geldig @> ${vraag.vandaag}::date
      order by id desc limit 1) f on true
    where r.uitvoerder = ${vraag.uitvoerder} and r.gemeente = any(${[...vraag.gemeenten]}::char(4)[]) and r.status = 'lopend' and r.geldig @> ${vraag.vandaag}::date
    group by 1 order by 2 desc, 1`;
  return [...rijen];
}

async function maanden(tx: Tx, { uitvoerder, gemeenten, jaar }: Cijfervraag): Promise<Cijfers['maanden']> {
  const rijen = await tx<{ maand: Maand; aantal: number; cents: number; geheel: boolean }[]>`
    select r.maand, bool_and(r.gemeenten <@ ${[...gemeenten]}::char(4)[]) as geheel,
      coalesce(sum(t.betalingen), 0)::int as aantal, coalesce(sum(t.netto_in_centen), 0)::bigint as cents
    from betaalrun r left join betaalruntotaal t on t.run = r.id and not t.tegengehouden
    where r.uitvoerder = ${uitvoerder} and r.soort = 'maand' and r.maand like ${`${jaar}-%`}
      and r.status in ('geboekt', 'bestand-gemaakt') and r.gemeenten && ${[...gemeenten]}::char(4)[]
    group by r.maand order by r.maand`;
  return rijen.map(({ maand, aantal, cents, geheel }) => {
    const huishoudens = geheel ? verteld(aantal) : null;
    return { maand, huishoudens, totaalInCenten: huishoudens === null ? null : cents };
  });
}

async function aanvragen(tx: Tx, vraag: Cijfervraag): Promise<Cijfers['aanvragen']> {
  const { vandaag, jaar } = vraag;
  const [open] = await tx<{ open: number; teLaat: number }[]>`
    select count(*)::int as open, count(*) filter (where laatste_dag < ${vandaag}::date)::int as "teLaat"
    from zaak where ${binnen(tx, vraag)} and open`;
  const [klaar] = await tx<{ besloten: number; toegekend: number; binnen: number }[]>`
    select count(*)::int as besloten, count(*) filter (where b.soort = 'toekennen')::int as toegekend,
      count(*) filter (where b.bekendgemaakt_op - c.dag <= ${TERMIJN})::int as binnen
    from besluit b cross join lateral (
      -- a file that came from elsewhere has no aanvraag in it: then its melding, which is never later
      select coalesce(
        (select dag from commando where stroom = b.zaak and commando = 'submitAanvraag' order by volgnummer limit 1),
        (select (f.waarde->>'datum')::date from feit f where f.id = (b.bevroren->>'melding')::uuid)) as dag) c
    where ${binnen(tx, vraag)} and b.soort in ('toekennen', 'afwijzen', 'buiten-behandeling-stellen')
      and c.dag is not null
      and b.bekendgemaakt_op >= ${`${jaar}-01-01`}::date and b.bekendgemaakt_op < ${`${jaar + 1}-01-01`}::date`;
  const besloten = klaar?.besloten ?? 0;
  const [toegekend] = verteldeDelen([klaar?.toegekend ?? 0, besloten - (klaar?.toegekend ?? 0)]);
  const [opTijd] = verteldeDelen([klaar?.binnen ?? 0, besloten - (klaar?.binnen ?? 0)]);
  const [teLaat] = verteldeDelen([open?.teLaat ?? 0, (open?.open ?? 0) - (open?.teLaat ?? 0)]);
  return {
    open: verteld(open?.open ?? 0),
    teLaat: teLaat ?? null,
    besloten: verteld(besloten),
    toegekend: toegekend ?? null,
    binnenAchtWeken: opTijd ?? null,
  };
}
