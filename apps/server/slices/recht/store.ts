import type { Feit } from '@meedoen/casework/feiten';
import {
  laatsteDagVan,
  nextRecht,
  type Rechtopdracht,
  type RechtopdrachtVan,
  type Rechttoestand,
  rebuildRecht,
  rechtVoor,
} from '@meedoen/casework/recht';
import type { Instant } from '@meedoen/casework/tijdstip';
import { type Cents, type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import type { Actor } from '../../platform/sessie/index.ts';
import { leesStroom, type Opdrachtgever, voegCommandoToe } from '../../platform/stroom/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { type Rekenbasis, rekenbasis } from '../berekening/index.ts';
import { daterange, huishoudfeiten } from '../feit/index.ts';

/** A right as it stands. */
export interface Recht {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly partner: string | null;
  readonly versie: number;
  readonly toestand: Rechttoestand;
}

export type { Opdrachtgever };

const kolommen = ['id', 'uitvoerder', 'gemeente', 'kenmerk', 'persoon', 'partner', 'versie', 'toestand'] as const;

/** A right this transaction may see. */
export async function rechtMetId(tx: Tx, id: string): Promise<Recht | undefined> {
  const [rij] = await tx<Recht[]>`select ${tx([...kolommen])} from recht where id = ${id}`;
  return rij;
}

/** Rights of these people, as applicant or as partner; newest first. */
export async function rechtenVan(tx: Tx, personen: readonly string[]): Promise<Recht[]> {
  return tx<Recht[]>`
    select ${tx([...kolommen])} from recht where persoon = any(${[...personen]}) or partner = any(${[...personen]})
    order by lower(geldig) desc, id desc`;
}

/**
 * First day on which two who share a right are no couple any more, as either of them has it on record; undefined while
 * they are one.
 */
async function uiteenVan(tx: Tx, { persoon, partner }: Recht): Promise<IsoDate | undefined> {
  const [rij] = await alsSysteem(
    tx,
    () => tx<{ uiteen: IsoDate | null }[]>`
      select min(tot) as uiteen from (
        select case when bool_or(upper_inf(geldig)) then null else max(upper(geldig)) end as tot from huishoudlid
        where relatie = 'partner' and ((dossier = ${persoon} and persoon = ${partner}) or (dossier = ${partner} and persoon = ${persoon}))
        group by dossier) einden`,
  );
  return rij?.uiteen ?? undefined;
}

const alsVan = async (tx: Tx, recht: Recht, wie: string): Promise<Recht> =>
  recht.partner === wie ? rechtVoor(recht, wie, await uiteenVan(tx, recht)) : recht;

/** The rights of a resident, as far as they are theirs: for the other of a couple until the day they were one no more. */
export async function eigenRechtenVan(tx: Tx, persoon: string): Promise<Recht[]> {
  const rechten: Recht[] = [];
  for (const recht of await rechtenVan(tx, [persoon])) rechten.push(await alsVan(tx, recht, persoon));
  return rechten;
}

/**
 * A right as whoever asks may read it. To who is no part of it any more a month after that is not there.
 * @param maand absent: the right itself @throws Probleem 404
 */
export async function rechtVoorLezer(tx: Tx, id: string, actor: Actor, maand?: Maand): Promise<Recht> {
  const recht = await rechtMetId(tx, id);
  if (!recht) throw nietGevonden();
  if (actor.soort !== 'inwoner') return recht;
  const eigen = await alsVan(tx, recht, actor.persoon);
  const dag = eigen === recht ? undefined : laatsteDagVan(eigen.toestand);
  if (maand !== undefined && dag !== undefined && maand > monthOfDate(dag)) throw nietGevonden();
  return eigen;
}

/** Makes a right. @returns the right */
export async function kenRechtToe(
  tx: Tx,
  wie: { uitvoerder: string; gemeente: string; persoon: string; partner: string | null },
  opdracht: RechtopdrachtVan<'grantRecht'>,
  door: Opdrachtgever,
): Promise<Recht> {
  const id = uuidv7();
  const kenmerk = await nieuwKenmerk(tx, wie.uitvoerder, 'recht', door.vandaag);
  const toestand = na(undefined, opdracht, door);
  const recht: Recht = { id, kenmerk, ...wie, versie: 1, toestand };
  await tx`insert into recht ${tx({ ...rij(tx, recht), id, kenmerk, ...wie, aangemaakt_op: door.nu })}`;
  await schrijf(tx, recht, 0, opdracht, door);
  return recht;
}

/** Gives a right a command; the row is derived from it. @returns the right after it @throws Probleem 409 with the true reason */
export async function geefRechtopdracht(
  tx: Tx,
  recht: Recht,
  opdracht: Rechtopdracht,
  door: Opdrachtgever,
): Promise<Recht> {
  const toestand = na(recht.toestand, opdracht, door);
  const versie = await schrijf(tx, recht, recht.versie, opdracht, door);
  const nieuw = { ...recht, versie, toestand };
  await tx`update recht set ${tx(rij(tx, nieuw))} where id = ${recht.id}`;
  return nieuw;
}

/** @throws Probleem 409 with the true reason */
function na(
  recht: Rechttoestand | undefined,
  opdracht: Rechtopdracht,
  { vandaag, reden = '' }: Opdrachtgever,
): Rechttoestand {
  const uitslag = nextRecht(recht, opdracht, { vandaag, reden });
  if (uitslag.ok) return uitslag.value;
  const { tekst, code, artikel } = uitslag.weigering;
  throw geweigerd(artikel ? `${tekst} (Pw ${artikel})` : tekst, code);
}

function rij(tx: Tx, { toestand, versie }: Recht) {
  return {
    status: toestand.status,
    toestand: jsonb(tx, toestand),
    versie,
    geldig: daterange(toestand.geldig),
  };
}

async function schrijf(tx: Tx, recht: Recht, versie: number, opdracht: Rechtopdracht, door: Opdrachtgever) {
  const { commando, ...gegevens } = opdracht;
  const geschreven = await voegCommandoToe(tx, { ...recht, soort: 'recht' }, versie, {
    commando,
    gegevens,
    auteur: door.auteur,
    reden: door.reden,
    op: door.nu,
    dag: door.vandaag,
  });
  return geschreven.versie;
}

/** The state of a right made again from its commands, to compare with its row. */
export async function herbouwRecht(tx: Tx, id: string): Promise<Rechttoestand | undefined> {
  return rebuildRecht(
    (await leesStroom(tx, id)).map(({ commando, gegevens, dag, reden }) => ({
      opdracht: { ...gegevens, commando } as Rechtopdracht,
      context: { vandaag: dag, reden: reden ?? '' },
    })),
  );
}

/** What stands in the ledger about one month of a right, cents. */
export interface Maandboeking {
  readonly maand: Maand;
  /** Bijstand with holiday allowance. */
  readonly uitkering: Cents;
  /** Holiday allowance set aside. */
  readonly vakantietoeslag: Cents;
  readonly betaald: Cents;
  /** Booked and neither paid nor set off yet. */
  readonly open: Cents;
  readonly betaaldOp: IsoDate | null;
  /** The moment the month was booked last. */
  readonly geboektOp: Date;
}

/** Months of a right as booked, oldest first. */
export async function boekingenPerMaand(tx: Tx, recht: string): Promise<Maandboeking[]> {
  return tx<Maandboeking[]>`
    select b.maand,
      coalesce(sum(b.bedrag_in_centen) filter (where b.rekening = 'uitkeringslast'), 0)::bigint as uitkering,
      -coalesce(sum(b.bedrag_in_centen) filter (where b.rekening = 'vakantiegeld'), 0)::bigint as vakantietoeslag,
      -coalesce(sum(b.bedrag_in_centen) filter (where b.rekening = 'bank'), 0)::bigint as betaald,
      coalesce(-sum(b.bedrag_in_centen) filter (where b.rekening = 'te-betalen'), 0)::bigint as open,
      max(j.boekdatum) filter (where b.rekening = 'bank') as "betaaldOp",
      max(j.op) as "geboektOp"
    from boeking b join journaalpost j on j.id = b.journaalpost
    where b.recht = ${recht} and b.maand is not null group by b.maand order by b.maand`;
}

/** Everything to compute the months of a right with, as known at a moment. */
export interface Rechtbasis extends Rekenbasis {
  readonly beleid: Beleid;
  readonly feiten: readonly Feit[];
}

/** Reads the household of a right. The caller has seen the right itself: that decides whether it may be computed. */
export async function rechtbasis(tx: Tx, recht: Recht, bekendOp: Instant): Promise<Rechtbasis> {
  return alsSysteem(tx, async () => {
    const feiten = (await huishoudfeiten(tx, recht.persoon)).map(({ feit }) => feit);
    const basis = rekenbasis(feiten, {
      aanvrager: recht.persoon,
      bekendOp,
      melding: recht.toestand.melding,
      toekenning: recht.toestand.geldig,
    });
    return { ...basis, feiten, beleid: await beleidVoor(tx, recht.uitvoerder, recht.gemeente) };
  });
}
