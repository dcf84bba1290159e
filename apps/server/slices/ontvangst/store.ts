import {
  nextOntvangst,
  type Ontvangst,
  type Ontvangstcontext,
  type Ontvangstkern,
  type Ontvangstopdracht,
} from '@meedoen/casework/ontvangst';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { voegCommandoToe } from '../../platform/stroom/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';

/** Money that came in, as it stands. */
export interface Ontvangstzaak {
  readonly id: string;
  readonly versie: number;
  readonly toestand: Ontvangst;
}

/** Where in which file of the bank it stood. */
export interface Bankplaats {
  readonly bankbestand: string;
  readonly volgnummer: number;
  readonly bankreferentie: string | undefined;
}

const OPEN: readonly Ontvangst['toestand'][] = ['te-verdelen', 'terug-te-storten'];

/** Money this transaction may see. @throws Probleem 404 */
export async function ontvangstMetId(tx: Tx, id: string): Promise<Ontvangstzaak> {
  const [rij] = await tx<Ontvangstzaak[]>`select id, versie, toestand from ontvangst
    where id = ${id} and not toestand ? 'verwijderd'`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** More than this is not on one screen; the oldest come first. */
const OP_DE_LIJST = 200;

/** Money that waits for somebody, the oldest first; and what was settled last. */
export async function ontvangstenVan(tx: Tx, uitvoerder: string, open: boolean): Promise<Ontvangstzaak[]> {
  return tx<Ontvangstzaak[]>`
    select id, versie, toestand from ontvangst
    where uitvoerder = ${uitvoerder} and open = ${open} and not toestand ? 'verwijderd'
    order by ${open ? tx`op, id` : tx`op desc, id desc`} limit ${OP_DE_LIJST}`;
}

/** The last day on which a file was read with money in it. */
export async function laatsteOntvangst(tx: Tx, uitvoerder: string): Promise<IsoDate | undefined> {
  const [rij] = await tx<
    { op: IsoDate | null }[]
  >`select max(op) as op from ontvangst where uitvoerder = ${uitvoerder}`;
  return rij?.op ?? undefined;
}

function uitkomst(nu: Ontvangst | undefined, opdracht: Ontvangstopdracht, context: Ontvangstcontext): Ontvangst {
  const uitslag = nextOntvangst(nu, opdracht, context);
  if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
  return uitslag.value;
}

const afgeleid = (tx: Tx, toestand: Ontvangst, versie: number) => ({
  ...{ status: toestand.toestand, toestand: jsonb(tx, toestand), versie, persoon: toestand.persoon ?? null },
  open: OPEN.includes(toestand.toestand),
});

/** Writes money that came in. */
export async function beginOntvangst(
  tx: Tx,
  ontvangst: Ontvangstkern,
  plaats: Bankplaats,
  opdracht: Extract<Ontvangstopdracht, { command: 'receiveOntvangst' }>,
  door: Opdrachtgever,
): Promise<void> {
  const toestand = uitkomst(undefined, opdracht, { vandaag: door.vandaag });
  const { id, uitvoerder, gemeente, bedrag, op } = ontvangst;
  await tx`insert into ontvangst ${tx({
    ...afgeleid(tx, toestand, 1),
    ...{ id, uitvoerder, gemeente, bedrag_in_centen: bedrag, op, aangemaakt_op: door.nu },
    ...{ ...plaats, bankreferentie: plaats.bankreferentie ?? null },
  })}`;
  await schrijf(tx, toestand, 0, opdracht, door);
}

/** Gives it a command; its row follows. @throws Probleem 409 with the true reason */
export async function geefOntvangstopdracht(
  tx: Tx,
  zaak: Ontvangstzaak,
  opdracht: Ontvangstopdracht,
  context: Ontvangstcontext,
  door: Opdrachtgever,
): Promise<Ontvangstzaak> {
  const toestand = uitkomst(zaak.toestand, opdracht, context);
  const versie = await schrijf(tx, toestand, zaak.versie, opdracht, door);
  await tx`update ontvangst set ${tx(afgeleid(tx, toestand, versie))} where id = ${zaak.id}`;
  return { id: zaak.id, versie, toestand };
}

async function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Ontvangst,
  versie: number,
  opdracht: Ontvangstopdracht,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'ontvangst' as const, uitvoerder, gemeente, persoon: persoon ?? null };
  const geschreven = await voegCommandoToe(tx, stroom, versie, {
    commando: opdracht.command,
    gegevens: { opdracht },
    auteur: door.auteur,
    reden: 'reden' in opdracht ? opdracht.reden : undefined,
    op: door.nu,
    dag: door.vandaag,
  });
  return geschreven.versie;
}
