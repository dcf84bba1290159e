import {
  type Klacht,
  type Klachtopdracht,
  type Klachtregel,
  laatsteDagVan,
  nextKlacht,
  rebuildKlacht,
} from '@meedoen/casework/klacht';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';

/** A complaint as it stands, with what people know it by. */
export interface Klachtzaak {
  readonly id: string;
  readonly kenmerk: string;
  readonly versie: number;
  readonly toestand: Klacht;
}

const KOLOMMEN = ['id', 'kenmerk', 'versie', 'toestand'] as const;
/** Rows of a list on one screen. */
export const LIJST = 200;

/** A complaint this transaction may see, until it is removed after the retention term. @throws Probleem 404 */
export async function klachtMetId(tx: Tx, id: string): Promise<Klachtzaak> {
  const [rij] = await tx<Klachtzaak[]>`
    select ${tx([...KOLOMMEN])} from klacht where id = ${id} and toestand->>'verwijderd' is null`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Complaints of a person, newest first. */
export const klachtenVan = (tx: Tx, persoon: string): Promise<Klachtzaak[]> =>
  tx<Klachtzaak[]>`
    select ${tx([...KOLOMMEN])} from klacht where persoon = ${persoon} order by ontvangen_op desc, id desc`;

export interface Lijstrij {
  readonly id: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly status: Klacht['toestand'];
  readonly ontvangenOp: IsoDate;
  readonly laatsteDag: IsoDate | null;
  readonly behandelaar: string | null;
}

/** Complaints of the gemeenten of who asks: open ones by their last day, ended ones newest first. */
export const klachtenlijst = (tx: Tx, open: boolean): Promise<Lijstrij[]> =>
  tx<Lijstrij[]>`
    select k.id, k.kenmerk, k.persoon, k.gemeente, p.naam, k.status, k.ontvangen_op as "ontvangenOp",
      k.laatste_dag as "laatsteDag", k.behandelaar
    from klacht k join persoon p on p.id = k.persoon where k.open = ${open} and p.verwijderd_op is null
    order by ${open ? tx`k.laatste_dag nulls first, k.id` : tx`k.geeindigd_op desc, k.id desc`} limit ${LIJST + 1}`;

export interface Afschrift {
  readonly id: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly status: Klacht['toestand'];
  readonly ontvangenOp: IsoDate;
  readonly gedraging: string;
}

/** Complaints about a member of staff (Awb 9:9). */
export const afschriftenVoor = (tx: Tx, medewerker: string): Promise<Afschrift[]> =>
  tx<Afschrift[]>`
    select k.id, k.kenmerk, k.persoon, k.gemeente, p.naam, k.status, k.ontvangen_op as "ontvangenOp",
      k.toestand->>'gedraging' as gedraging
    from klacht k join persoon p on p.id = k.persoon where k.betrokkenen @> array[${medewerker}::uuid] and p.verwijderd_op is null
    order by k.ontvangen_op desc, k.id desc limit ${LIJST}`;

/** Begins a complaint with what came in. */
export async function beginKlacht(
  tx: Tx,
  opdracht: Extract<Klachtopdracht, { command: 'receiveKlacht' }>,
  door: Opdrachtgever,
): Promise<Klachtzaak> {
  const toestand = volgende(undefined, opdracht, door);
  const { id, uitvoerder, gemeente, persoon } = opdracht;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'klacht', door.vandaag);
  await tx`insert into klacht ${tx({ ...afgeleid(tx, toestand, 1), id, uitvoerder, gemeente, kenmerk, persoon })}`;
  await schrijf(tx, toestand, 0, opdracht, door);
  return { id, kenmerk, versie: 1, toestand };
}

/** Gives a complaint a command; its row is derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefKlachtopdracht(
  tx: Tx,
  zaak: Klachtzaak,
  opdracht: Klachtopdracht,
  door: Opdrachtgever,
): Promise<Klachtzaak> {
  const toestand = volgende(zaak.toestand, opdracht, door);
  const versie = await schrijf(tx, zaak.toestand, zaak.versie, opdracht, door);
  await tx`update klacht set ${tx(afgeleid(tx, toestand, versie))} where id = ${zaak.id}`;
  return { ...zaak, versie, toestand };
}

/** What a complaint becomes by a command. @throws Probleem 409 with the true reason */
export function volgende(nu: Klacht | undefined, opdracht: Klachtopdracht, { vandaag }: Opdrachtgever): Klacht {
  return uitkomstVan(nextKlacht(nu, opdracht, { vandaag }));
}

/** How a complaint ended, in one word, on which day and about what; nothing while it is open. */
export function eindeVan(klacht: Klacht) {
  switch (klacht.toestand) {
    case 'afgehandeld': {
      const { op, oordeel, onderwerp } = klacht.afhandeling;
      return { op, uitkomst: oordeel, onderwerp };
    }
    case 'opgelost':
      return { op: klacht.oplossing.op, uitkomst: 'opgelost' as const, onderwerp: klacht.oplossing.onderwerp };
    case 'niet-behandeld':
      return { op: klacht.weigering.op, uitkomst: 'niet-behandeld' as const, onderwerp: undefined };
    case 'ingetrokken':
      return { op: klacht.intrekking.op, uitkomst: 'ingetrokken' as const, onderwerp: undefined };
    default:
      return undefined;
  }
}

function afgeleid(tx: Tx, toestand: Klacht, versie: number) {
  const einde = eindeVan(toestand);
  return {
    status: toestand.toestand,
    toestand: jsonb(tx, toestand),
    versie,
    behandelaar: toestand.behandelaar ?? null,
    betrokkenen: [...toestand.betrokkenen],
    ontvangen_op: toestand.ontvangenOp,
    laatste_dag: laatsteDagVan(toestand) ?? null,
    uitkomst: einde?.uitkomst ?? null,
    onderwerp: einde?.onderwerp ?? null,
    geeindigd_op: einde?.op ?? null,
    open: einde === undefined,
  };
}

async function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Klacht,
  versie: number,
  opdracht: Klachtopdracht,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'klacht' as const, uitvoerder, gemeente, persoon };
  const geschreven = await voegCommandoToe(tx, stroom, versie, {
    commando: opdracht.command,
    gegevens: { opdracht, context: { vandaag: door.vandaag } } satisfies Klachtregel,
    auteur: door.auteur,
    op: door.nu,
    dag: door.vandaag,
  });
  return geschreven.versie;
}

/** The state made again from its commands, to compare with its row. */
export async function herbouwKlacht(tx: Tx, id: string): Promise<Klacht | undefined> {
  return rebuildKlacht((await leesStroom(tx, id)).map(({ gegevens }) => gegevens as object as Klachtregel));
}
