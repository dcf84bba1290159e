import {
  nextOvereenkomst,
  type Overeenkomst,
  type Overeenkomstopdracht,
  rebuildOvereenkomst,
  type Verwijsruimte,
} from '@meedoen/casework/ketenpartner';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import {
  type Inhoud,
  leesStroom,
  metWie,
  type Opdrachtgever,
  opdrachtUit,
  schrijfOpdracht,
} from '../../platform/stroom/index.ts';

/** What is agreed with an organisation, as it stands. */
export interface Overeenkomstzaak {
  readonly id: string;
  readonly ketenpartner: string;
  readonly gemeente: string;
  readonly versie: number;
  readonly toestand: Overeenkomst;
}
const KOLOMMEN = ['id', 'ketenpartner', 'gemeente', 'versie', 'toestand'] as const;

/** One this transaction may see. @throws Probleem 404 */
export async function overeenkomstMetId(tx: Tx, id: string): Promise<Overeenkomstzaak> {
  const [zaak] = await tx<Overeenkomstzaak[]>`select ${tx([...KOLOMMEN])} from overeenkomst where id = ${id}`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Those of an organisation, the newest first. */
export const overeenkomstenVan = (tx: Tx, ketenpartner: string): Promise<Overeenkomstzaak[]> =>
  tx<Overeenkomstzaak[]>`
    select ${tx([...KOLOMMEN])} from overeenkomst where ketenpartner = ${ketenpartner} order by vanaf desc, id desc`;

/** Those under which people of a gemeente can be referred on a day, or will be. */
export const overeenkomstenIn = (tx: Tx, gemeente: string, dag: IsoDate): Promise<Overeenkomstzaak[]> =>
  tx<Overeenkomstzaak[]>`
    select ${tx([...KOLOMMEN])} from overeenkomst
    where gemeente = ${gemeente} and status in ('geldig', 'beeindigd') and tot_en_met >= ${dag} order by id`;

/** Gives an overeenkomst a command, or begins one; its row is derived in the same transaction. @throws Probleem 409 */
export async function geefOvereenkomstopdracht(
  tx: Tx,
  zaak: Overeenkomstzaak | undefined,
  inhoud: Inhoud<Overeenkomstopdracht>,
  door: Opdrachtgever,
): Promise<Overeenkomstzaak> {
  const opdracht = metWie(inhoud, door);
  const context = { vandaag: door.vandaag };
  const toestand = uitkomstVan(nextOvereenkomst(zaak?.toestand, opdracht, context));
  const { id, uitvoerder, gemeente, ketenpartner } = toestand;
  const stroom = { id, soort: 'overeenkomst' as const, uitvoerder, gemeente, persoon: null };
  const afgeleid = {
    ...{ status: toestand.toestand, vanaf: toestand.inhoud.vanaf, tot_en_met: toestand.inhoud.totEnMet },
    toestand: jsonb(tx, toestand),
  };
  if (!zaak)
    await tx`insert into overeenkomst ${tx({ ...afgeleid, id, uitvoerder, gemeente, ketenpartner, versie: 1 })}`;
  const metContext = { ...opdracht, context };
  const versie = await schrijfOpdracht(tx, stroom, zaak?.versie ?? 0, metContext, door);
  if (zaak) await tx`update overeenkomst set ${tx({ ...afgeleid, versie })} where id = ${id}`;
  return { id, ketenpartner, gemeente, versie, toestand };
}

/** The state made again from its commands, to compare with its row. */
export async function herbouwOvereenkomst(tx: Tx, id: string): Promise<Overeenkomst | undefined> {
  return rebuildOvereenkomst(
    (await leesStroom(tx, id)).map((commando) => {
      const { context, ...opdracht } = opdrachtUit<Overeenkomstopdracht & { readonly context: { vandaag: IsoDate } }>(
        commando,
      );
      return { opdracht: opdracht as Overeenkomstopdracht, context };
    }),
  );
}

/** Only one person at a time takes of what is left of an overeenkomst. */
export const bewaakBeurt = (tx: Tx, overeenkomst: string) =>
  tx`select pg_advisory_xact_lock(hashtextextended(${`overeenkomst ${overeenkomst}`}, 0))`;

/**
 * What a calendar year already holds: money of this overeenkomst, and how many were referred to this organisation and to
 * all. Counted as the system: it is the same for everybody, also of files that somebody may not open.
 * @param behalve a referral that is left out: the one that is decided about
 */
export const ruimteVan = (
  tx: Tx,
  { id, toestand }: Pick<Overeenkomstzaak, 'id' | 'toestand'>,
  dag: IsoDate,
  behalve: string | null = null,
): Promise<Verwijsruimte> =>
  alsSysteem(tx, async () => {
    const { uitvoerder, gemeente, ketenpartner } = toestand;
    const jaar = dag.slice(0, 4);
    const [rij] = await tx<{ gebruikt: number; eigen: number; alle: number }[]>`
      select coalesce(sum(gereserveerd_in_centen) filter (where overeenkomst = ${id}), 0)::bigint as gebruikt,
        count(*) filter (where ketenpartner = ${ketenpartner} and status not in ('geweigerd', 'ingetrokken'))::int as eigen,
        count(*) filter (where status not in ('geweigerd', 'ingetrokken'))::int as alle
      from verwijzing
      where uitvoerder = ${uitvoerder} and gemeente = ${gemeente}
        and voorgesteld_op between ${`${jaar}-01-01`}::date and ${`${jaar}-12-31`}::date
        and ${behalve ? tx`id <> ${behalve}` : tx`true`}`;
    return { gebruikt: Number(rij?.gebruikt ?? 0), eigen: rij?.eigen ?? 0, alle: rij?.alle ?? 0 };
  });
