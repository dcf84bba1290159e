import { link, rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import { Archiefschrijver, leesArchief, type Manifest, Rijenteller, type Tabelmanifest, VORM } from './archief.ts';
import {
  copyIn,
  copyUit,
  eisAllesZien,
  leesMigraties,
  leesTabellen,
  naamIn,
  type Tabel,
  vasteInstellingen,
} from './tabellen.ts';

type Tx = postgres.TransactionSql;

async function alsEigenaar<T>(url: string, opties: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connection: { application_name: 'meedoen-beheer' } });
  try {
    const { value } = await sql.begin(opties, async (tx) => {
      await vasteInstellingen(tx);
      return { value: await work(tx) };
    });
    return value;
  } finally {
    await sql.end();
  }
}

/**
 * Writes every row of the database, as it is at one instant, to one file; the product may keep running.
 * @param eigenaarUrl login that owns the tables. @param bestand must not be there yet
 * @throws when the file is there, or the login does not see all rows; then no file is left behind
 */
export async function maakBackup(eigenaarUrl: string, bestand: string, nu: Date): Promise<Manifest> {
  const deel = `${bestand}.deel`;
  const archief = await Archiefschrijver.open(deel);
  try {
    const manifest = await alsEigenaar(eigenaarUrl, 'isolation level repeatable read read only', async (tx) => {
      await eisAllesZien(tx);
      const tabellen: Record<string, Tabelmanifest> = {};
      await archief.regel(VORM);
      for (const tabel of await leesTabellen(tx)) {
        await archief.regel({ tabel: tabel.naam, kolommen: tabel.kolommen });
        const { rijen, sha256 } = await telRijen(tx, tabel, (stuk) => archief.stuk(stuk));
        await archief.eindeTabel();
        tabellen[tabel.naam] = { kolommen: tabel.kolommen, rijen, sha256, afgeschermd: tabel.afgeschermd };
      }
      return { gemaaktOp: nu.toISOString(), migraties: await leesMigraties(tx), tabellen };
    });
    await archief.sluit(manifest);
    // a link, unlike a rename, does not replace a file that is there
    await link(deel, bestand);
    return manifest;
  } finally {
    await archief.breekAf();
    await rm(deel, { force: true });
  }
}

/**
 * Counts and hashes the rows of a table. @param daarbij gets every piece as well
 * The driver stops reading its connection while we are busy and forgets to go on when the last piece was a large one:
 * asking once more at the end wakes it. When a piece cannot be written, the rest of the table is read and thrown away,
 * for the same reason.
 */
async function telRijen(tx: Tx, tabel: Tabel, daarbij?: (stuk: Uint8Array) => Promise<void>) {
  const teller = new Rijenteller();
  const stroom: Readable = await tx.unsafe(copyUit(tabel)).readable();
  let mislukt: { readonly fout: unknown } | undefined;
  for await (const stuk of stroom as AsyncIterable<Uint8Array>) {
    if (mislukt) continue;
    teller.neem(stuk);
    await daarbij?.(stuk).catch((fout: unknown) => {
      mislukt = { fout };
    });
  }
  stroom._read(0);
  if (mislukt) throw mislukt.fout;
  return teller.uitkomst();
}

/** What a backup holds; reads it whole. @throws when it is damaged */
export async function leesManifest(bestand: string): Promise<Manifest> {
  const geteld: Record<string, { rijen: number; sha256: string }> = {};
  for await (const deel of leesArchief(bestand)) {
    if (deel.soort === 'manifest') {
      for (const [naam, { rijen, sha256 }] of Object.entries(deel.manifest.tabellen)) {
        if (geteld[naam]?.rijen !== rijen || geteld[naam].sha256 !== sha256)
          throw new Error(`table ${naam} in this backup is not what its manifest says`);
      }
      return deel.manifest;
    }
    const teller = new Rijenteller();
    for await (const stuk of deel.rijen) teller.neem(stuk);
    geteld[deel.naam] = teller.uitkomst();
  }
  throw new Error('this backup has no manifest');
}

/**
 * Puts a backup in an empty database that has the same migrations. One transaction: all of it, or nothing.
 * @param eigenaarUrl login that owns the tables.
 * @throws when the backup is damaged, the database holds rows already, or what came in differs from what went out
 */
export async function zetTerug(eigenaarUrl: string, bestand: string): Promise<Manifest> {
  const manifest = await leesManifest(bestand);
  await alsEigenaar(eigenaarUrl, 'isolation level serializable', async (tx) => {
    await eisAllesZien(tx);
    const tabellen = await leesTabellen(tx);
    weigerAndereMigraties(manifest, await leesMigraties(tx), tabellen);
    const gevuld = await leegOfGelijk(tx, tabellen, manifest);
    const terug = await zonderVerwijzingen(tx);
    for await (const deel of leesArchief(bestand)) {
      if (deel.soort !== 'tabel') continue;
      if (gevuld.has(deel.naam)) {
        for await (const stuk of deel.rijen) void stuk;
        continue;
      }
      const stroom: Writable = await tx.unsafe(copyIn(deel.naam, deel.kolommen)).writable();
      await pipeline(deel.rijen, stroom);
    }
    for (const opdracht of terug) await tx.unsafe(opdracht);
    for (const tabel of tabellen) {
      const { rijen, sha256 } = await telRijen(tx, tabel);
      const verwacht = manifest.tabellen[tabel.naam];
      if (rijen !== verwacht?.rijen || sha256 !== verwacht.sha256 || tabel.afgeschermd !== verwacht.afgeschermd)
        throw new Error(`table ${tabel.naam} did not come back as it was; nothing was kept`);
    }
  });
  return manifest;
}

function weigerAndereMigraties(
  manifest: Manifest,
  hier: readonly { name: string; sha256: string }[],
  tabellen: readonly Tabel[],
): void {
  const [daar, nu] = [manifest.migraties, hier].map((list) => list.map((m) => `${m.name} ${m.sha256}`).join('\n'));
  if (daar !== nu) {
    const laatste = manifest.migraties.at(-1)?.name;
    throw new Error(`the backup was made with other migrations (last one: ${laatste}); restore with that version`);
  }
  for (const { naam, kolommen } of tabellen) {
    if (manifest.tabellen[naam]?.kolommen.join() !== kolommen.join())
      throw new Error(`table ${naam} has other columns than in the backup`);
  }
}

/** Tables that migrations filled hold the same rows already. @throws when any other table holds a row */
async function leegOfGelijk(tx: Tx, tabellen: readonly Tabel[], manifest: Manifest): Promise<Set<string>> {
  const gevuld = new Set<string>();
  for (const tabel of tabellen) {
    const [rij] = await tx.unsafe(`select exists(select 1 from public.${naamIn(tabel.naam)}) as ja`);
    if (!rij?.ja) continue;
    const { sha256 } = await telRijen(tx, tabel);
    if (sha256 !== manifest.tabellen[tabel.naam]?.sha256)
      throw new Error(`table ${tabel.naam} holds rows already; restore into a new, migrated database`);
    gevuld.add(tabel.naam);
  }
  return gevuld;
}

/**
 * Takes the references between tables away, so that order does not matter, and puts triggers to sleep: what they made is
 * in the backup itself. @returns the statements that put and check them back
 */
async function zonderVerwijzingen(tx: Tx): Promise<string[]> {
  const triggers = await tx<{ weg: string; terug: string }[]>`
    select distinct format('alter table public.%I disable trigger user', c.relname) as weg,
      format('alter table public.%I enable trigger user', c.relname) as terug
    from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace s on s.oid = c.relnamespace
    where not g.tgisinternal and s.nspname = 'public'`;
  const rows = await tx<{ weg: string; terug: string }[]>`
    select format('alter table public.%I drop constraint %I', t.relname, c.conname) as weg,
      format('alter table public.%I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) as terug
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace s on s.oid = t.relnamespace
    where c.contype = 'f' and s.nspname = 'public' and c.conparentid = 0`;
  for (const { weg } of [...triggers, ...rows]) await tx.unsafe(weg);
  return [...rows, ...triggers].map(({ terug }) => terug);
}
