import { magZelfBeeindigen, type Omvang, type Vertegenwoordigingsoort } from '@meedoen/casework/bevoegdheid';
import type { vertegenwoordiging } from '@meedoen/contract/vertegenwoordiging';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';

type Weergave = z.output<typeof vertegenwoordiging>;

export interface Vertegenwoordigingrij {
  readonly id: string;
  readonly persoon: string;
  readonly soort: Vertegenwoordigingsoort;
  readonly vertegenwoordiger: string | null;
  readonly organisatie: string | null;
  readonly omvang: Omvang[];
  readonly vanaf: IsoDate | null;
  readonly tot: IsoDate | null;
  readonly bewijs: string | null;
}

const stand = ({ vanaf, tot }: Vertegenwoordigingrij, vandaag: IsoDate): Weergave['stand'] => {
  if (tot !== null && tot <= vandaag) return 'voorbij';
  return vanaf !== null && vanaf > vandaag ? 'straks' : 'geldt';
};

/** Who may act for somebody this transaction may see, what holds now first. */
export async function vertegenwoordigingenVan(tx: Tx, persoon: string, vandaag: IsoDate): Promise<Weergave[]> {
  const rijen = await tx<Vertegenwoordigingrij[]>`
    select id, persoon, soort, vertegenwoordiger, organisatie, omvang, bewijs, lower(geldig) as vanaf, upper(geldig) as tot
    from vertegenwoordiging where persoon = ${persoon} order by upper(geldig) desc nulls first, lower(geldig) desc, id`;
  const namen = await namenVan(tx, rijen);
  return rijen.map((rij) => ({
    id: rij.id,
    soort: rij.soort,
    naam: rij.organisatie ?? namen.get(rij.vertegenwoordiger ?? '') ?? 'Onbekend',
    vertegenwoordiger: rij.vertegenwoordiger,
    omvang: rij.omvang,
    vanaf: rij.vanaf,
    totEnMet: rij.tot && addDays(rij.tot, -1),
    stand: stand(rij, vandaag),
    zelfTeBeeindigen: magZelfBeeindigen(rij.soort) && stand(rij, vandaag) !== 'voorbij',
    bewijs: rij.bewijs,
  }));
}

/** Names of representatives: known to whoever may see for whom they act, also when their own file is closed to them. */
async function namenVan(tx: Tx, rijen: readonly Vertegenwoordigingrij[]): Promise<Map<string, string>> {
  const ids = rijen.flatMap(({ vertegenwoordiger }) => vertegenwoordiger ?? []);
  if (ids.length === 0) return new Map();
  const gevonden = await alsSysteem(
    tx,
    () => tx<{ id: string; naam: string }[]>`select id, naam from persoon where id = any(${ids})`,
  );
  return new Map(gevonden.map(({ id, naam }) => [id, naam]));
}

/** One that this transaction may see. @throws Probleem 404 */
export async function vertegenwoordigingMetId(tx: Tx, id: string): Promise<Vertegenwoordigingrij> {
  const [rij] = await tx<Vertegenwoordigingrij[]>`
    select id, persoon, soort, vertegenwoordiger, organisatie, omvang, bewijs, lower(geldig) as vanaf, upper(geldig) as tot
    from vertegenwoordiging where id = ${id}`;
  if (!rij) throw nietGevonden();
  return rij;
}
