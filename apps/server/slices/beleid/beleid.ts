import { beleidUit, type IngevoerdBedrag, type OpgeslagenBeleid } from '@meedoen/casework/beleid';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Beleid, Beleidskeuzes } from '@meedoen/law/verordening';
import type { Tx } from '../../platform/database/index.ts';
import { sha256 } from '../../platform/sleutels/index.ts';

interface Regimerij {
  gemeente: string | null;
  vanaf: IsoDate | null;
  tot: IsoDate | null;
  naam: string;
  bron: string;
  keuzes: Beleidskeuzes;
}

/** The policy under which an uitvoerder computes for a gemeente, as it stands now, with its history by date. */
export async function opgeslagenBeleidVoor(tx: Tx, uitvoerder: string, gemeente: string): Promise<OpgeslagenBeleid> {
  // a regime by mandate holds as long as this gemeente gave the task
  const rijen = await tx<Regimerij[]>`
    select b.gemeente, lower(d.geldig) as vanaf, upper(d.geldig) as tot, b.naam, b.bron, b.keuzes
    from beleidsregime b
    left join mandaat m on m.taakgebied = b.mandaat and m.uitvoerder = b.uitvoerder and m.gemeente = ${gemeente}
      and m.geldig && b.geldig
    cross join lateral (select case when b.mandaat is null then b.geldig else b.geldig * m.geldig end as geldig) d
    where b.uitvoerder = ${uitvoerder} and (b.gemeente is null or b.gemeente = ${gemeente})
      and (b.mandaat is null or m.id is not null)
    order by b.gemeente nulls first, d.geldig, b.mandaat nulls first`;
  const bedragen = await tx<IngevoerdBedrag[]>`
    select naam, vanaf, waarde::float8 as waarde, bron from bedrag_invoer where bevestigd_door is not null order by naam, vanaf`;
  const regimes = rijen.map((rij) => ({
    laag: rij.gemeente === null ? ('uitvoerder' as const) : ('gemeente' as const),
    vanaf: rij.vanaf ?? '0001-01-01',
    ...(rij.tot ? { tot: rij.tot } : {}),
    naam: rij.naam,
    bron: rij.bron,
    keuzes: rij.keuzes,
  }));
  const inhoud = { regimes, bedragen: [...bedragen] };
  const versie = sha256(JSON.stringify(inhoud)).toString('hex').slice(0, 12);
  return { naam: regimes.at(-1)?.naam ?? 'wettelijk', versie, ...inhoud };
}

const bewaard = new Map<string, Beleid>();

/**
 * The policy of an uitvoerder for a gemeente. The same version gives the same object, so that the law keeps its days.
 * @param tx any access: policy holds no personal data.
 */
export async function beleidVoor(tx: Tx, uitvoerder: string, gemeente: string): Promise<Beleid> {
  const opgeslagen = await opgeslagenBeleidVoor(tx, uitvoerder, gemeente);
  const sleutel = `${opgeslagen.naam} ${opgeslagen.versie}`;
  let beleid = bewaard.get(sleutel);
  if (!beleid) {
    if (bewaard.size > 100) bewaard.clear();
    beleid = beleidUit(opgeslagen);
    bewaard.set(sleutel, beleid);
  }
  return beleid;
}
