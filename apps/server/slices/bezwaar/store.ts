import {
  type Bezwaar,
  type Bezwaaropdracht,
  type Bezwaarregel,
  bezwaarklok,
  nextBezwaar,
  rebuildBezwaar,
} from '@meedoen/casework/bezwaar';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';

/** An objection as it stands, with what people know it by. */
export interface Bezwaarzaak {
  readonly id: string;
  readonly kenmerk: string;
  readonly versie: number;
  readonly toestand: Bezwaar;
}

const KOLOMMEN = ['id', 'kenmerk', 'versie', 'toestand'] as const;

/** An objection this transaction may see, until it is removed after the retention term. @throws Probleem 404 */
export async function bezwaarMetId(tx: Tx, id: string): Promise<Bezwaarzaak> {
  const [rij] = await tx<Bezwaarzaak[]>`
    select ${tx([...KOLOMMEN])} from bezwaar where id = ${id} and toestand->>'verwijderd' is null`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Objections of a person, newest first. */
export async function bezwarenVan(tx: Tx, persoon: string): Promise<Bezwaarzaak[]> {
  return tx<Bezwaarzaak[]>`
    select ${tx([...KOLOMMEN])} from bezwaar where persoon = ${persoon} order by aangemaakt_op desc, id desc`;
}

/** The objection against a besluit on which nothing was decided yet. */
export async function openBezwaar(tx: Tx, besluit: string): Promise<Bezwaarzaak | undefined> {
  const [rij] = await tx<Bezwaarzaak[]>`select ${tx([...KOLOMMEN])} from bezwaar where besluit = ${besluit} and open`;
  return rij;
}

/** Begins an objection with what came in. */
export async function beginBezwaar(
  tx: Tx,
  opdracht: Extract<Bezwaaropdracht, { command: 'receiveBezwaar' }>,
  door: Opdrachtgever,
): Promise<Bezwaarzaak> {
  const toestand = uitkomst(undefined, opdracht, door);
  const { id, uitvoerder, gemeente, persoon, bestreden } = opdracht;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'bezwaar', door.vandaag);
  await tx`insert into bezwaar ${tx({
    ...afgeleid(tx, toestand, 1),
    ...{ id, uitvoerder, gemeente, kenmerk, persoon },
    besluit: bestreden.besluit,
    aangemaakt_op: door.nu,
  })}`;
  await schrijf(tx, toestand, 0, opdracht, door);
  return { id, kenmerk, versie: 1, toestand };
}

/** Gives an objection a command; its row is derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefBezwaaropdracht(
  tx: Tx,
  zaak: Bezwaarzaak,
  opdracht: Bezwaaropdracht,
  door: Opdrachtgever,
): Promise<Bezwaarzaak> {
  const toestand = uitkomst(zaak.toestand, opdracht, door);
  const versie = await schrijf(tx, zaak.toestand, zaak.versie, opdracht, door);
  await tx`update bezwaar set ${tx(afgeleid(tx, toestand, versie))} where id = ${zaak.id}`;
  return { ...zaak, versie, toestand };
}

function uitkomst(nu: Bezwaar | undefined, opdracht: Bezwaaropdracht, { vandaag }: Opdrachtgever): Bezwaar {
  return uitkomstVan(nextBezwaar(nu, opdracht, { vandaag }));
}

const OPEN: readonly Bezwaar['toestand'][] = ['ontvangen', 'verzuim', 'in-behandeling', 'gehoord'];

const afgeleid = (tx: Tx, toestand: Bezwaar, versie: number) => ({
  status: toestand.toestand,
  toestand: jsonb(tx, toestand),
  versie,
  behandelaar: toestand.behandelaar ?? null,
  open: OPEN.includes(toestand.toestand),
});

async function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Bezwaar,
  versie: number,
  opdracht: Bezwaaropdracht,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'bezwaar' as const, uitvoerder, gemeente, persoon };
  const geschreven = await voegCommandoToe(tx, stroom, versie, {
    commando: opdracht.command,
    gegevens: { opdracht, context: { vandaag: door.vandaag } } satisfies Bezwaarregel,
    auteur: door.auteur,
    op: door.nu,
    dag: door.vandaag,
  });
  return geschreven.versie;
}

/** The state made again from its commands, to compare with its row. */
export async function herbouwBezwaar(tx: Tx, id: string): Promise<Bezwaar | undefined> {
  return rebuildBezwaar((await leesStroom(tx, id)).map(({ gegevens }) => gegevens as object as Bezwaarregel));
}

/** The open task about an objection follows its clock; with its end it is done. */
export async function werkTaakBij(
  tx: Tx,
  { id, toestand }: Bezwaarzaak,
  { vandaag, nu }: Opdrachtgever,
): Promise<void> {
  if (OPEN.includes(toestand.toestand)) {
    // what is asked for may not come: the list then has the last day as it will be
    const uiterlijk = toestand.toestand === 'verzuim' ? toestand.verzuimen.at(-1)?.uiterlijk : undefined;
    const { laatsteDag } = bezwaarklok(toestand, uiterlijk && uiterlijk > vandaag ? uiterlijk : vandaag);
    await tx`update taak set uiterlijk = ${laatsteDag ?? null}, stil_tot = ${uiterlijk ?? null},
      behandelaar = ${toestand.behandelaar ?? null}
      where bron = ${id} and klaar_op is null`;
  } else
    await tx`update taak set klaar_op = ${nu}, uitkomst = ${toestand.toestand} where bron = ${id} and klaar_op is null`;
}
