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
  const rijen = await tx<Regimerij[]>`
    select gemeente, lower(geldig) as vanaf, upper(geldig) as tot, naam, bron, keuzes from beleidsregime
    where uitvoerder = ${uitvoerder} and (gemeente is null or gemeente = ${gemeente}) order by gemeente nulls first, geldig`;
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
