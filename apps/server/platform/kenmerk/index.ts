import { type Kenmerksoort, kenmerk } from '@meedoen/casework/opmaak';
import { type IsoDate, yearOf } from '@meedoen/law/kernel';
import type { Tx } from '../database/index.ts';

/** The next number of a kind in the year of a day, `AV-2026-000123`; without holes as long as transactions succeed. */
export async function nieuwKenmerk(tx: Tx, uitvoerder: string, soort: Kenmerksoort, dag: IsoDate): Promise<string> {
  const jaar = yearOf(dag);
  const [rij] = await tx<{ laatste: number }[]>`
    insert into kenmerkteller (uitvoerder, soort, jaar, laatste) values (${uitvoerder}, ${soort}, ${jaar}, 1)
    on conflict (uitvoerder, soort, jaar) do update set laatste = kenmerkteller.laatste + 1 returning laatste`;
  return kenmerk(soort, jaar, rij?.laatste ?? 1);
}
