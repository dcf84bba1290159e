import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, withToegang } from '../platform/database/index.ts';
import { connectOnce } from '../platform/postgres/roles.ts';
import { type TestDatabase, testDatabase } from '../platform/postgres/testdatabase.ts';
import { alleenstaande, metFeiten, metRecht } from '../test/dossier.ts';
import { type Proefomgeving, proefomgeving } from '../test/proefomgeving.ts';
import { alleWegen } from '../wegen.ts';
import { leesManifest, maakBackup, zetTerug } from './kopie.ts';

let proef: Proefomgeving;
let map: string;
let anna: string;
const extra: TestDatabase[] = [];
const leegDatabase = async () => {
  const database = await testDatabase();
  extra.push(database);
  return database;
};

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'meedoen-backup-'));
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  anna = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna "de" \\ Ëxtra\tO\'Neil\nregel' });
  await metFeiten(proef, anna, veenrade, '9901', alleenstaande('1990-05-05', '9901'));
  await metRecht(proef, anna, veenrade, '9901', '2026-01-01', ['2026-09', '2026-10']);
  await proef.systeem(
    (tx) =>
      tx`insert into bestand ${tx({
        id: '01909c5e-7b1e-7999-8999-00000000aaaa',
        uitvoerder: veenrade.id,
        gemeente: '9901',
        persoon: anna,
        naam: 'alle bytes',
        type: 'application/pdf',
        grootte: 300_000,
        sha256: Buffer.alloc(32),
        inhoud: Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7 + (i >> 8)) % 256)),
        aangemaakt_op: proef.klok.nu(),
      })}`,
  );
  await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
});
afterAll(async () => {
  for (const database of extra) await database.drop();
  await proef.stop();
  await rm(map, { recursive: true, force: true });
});

/** Runs a command as a beheerder does: a process of its own with its settings in the environment. */
function opdracht(naam: string, args: readonly string[], env: Record<string, string>) {
  return new Promise<{ code: number | null; uit: string; fout: string }>((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, `${naam}.ts`), ...args], {
      env: { PATH: process.env.PATH, ...env },
    });
    const [uit, fout] = [[] as Buffer[], [] as Buffer[]];
    child.stdout.on('data', (stuk: Buffer) => uit.push(stuk));
    child.stderr.on('data', (stuk: Buffer) => fout.push(stuk));
    child.on('exit', (code) =>
      resolve({ code, uit: Buffer.concat(uit).toString(), fout: Buffer.concat(fout).toString() }),
    );
  });
}
const omgeving = ({ appUrl, eigenaarUrl }: TestDatabase) => ({
  DATABASE_URL: appUrl,
  DATABASE_EIGENAAR_URL: eigenaarUrl,
});

/** Every table of a database with its number of rows and a hash over the text of all rows, asked by the superuser. */
async function inhoudVan({ superuserUrl }: TestDatabase): Promise<Record<string, string>> {
  const sql = connectOnce(superuserUrl);
  try {
    const tables = await sql<{ naam: string }[]>`
      select tablename as naam from pg_tables where schemaname = 'public' and tablename not in ('schema_migration', 'sessie') order by 1`;
    const result: Record<string, string> = {};
    for (const { naam } of tables) {
      const [rij] = await sql.unsafe(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as inhoud from ${naam} t`,
      );
      result[naam] = String(rij?.inhoud);
    }
    return result;
  } finally {
    await sql.end();
  }
}

async function afscherming({ superuserUrl }: TestDatabase): Promise<Record<string, unknown>> {
  const sql = connectOnce(superuserUrl);
  try {
    const policies = await sql`select tablename, policyname, qual, with_check from pg_policies order by 1, 2`;
    const tables = await sql`select relname from pg_class where relrowsecurity order by 1`;
    const constraints = await sql`
      select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid) as def, convalidated from pg_constraint
      where connamespace = 'public'::regnamespace order by 1, 2`;
    return { policies: [...policies], tables: [...tables], constraints: [...constraints] };
  } finally {
    await sql.end();
  }
}

// a whole database is written and read back: longer than one call may take
describe('backup and restore', { timeout: 120_000 }, () => {
  it('bring everything back elsewhere, with row level security and every constraint', async () => {
    const bestand = join(map, 'heel');
    const gemaakt = await opdracht('backup', [bestand], omgeving(proef.urls));
    expect(gemaakt).toMatchObject({ code: 0, fout: '' });
    expect((await stat(bestand)).mode & 0o777).toBe(0o600);

    const elders = await leegDatabase();
    const terug = await opdracht('restore', [bestand], omgeving(elders));
    expect(terug).toMatchObject({ code: 0, fout: '' });

    const verwacht = await inhoudVan(proef.urls);
    expect(await inhoudVan(elders)).toEqual(verwacht);
    expect(Number(verwacht.feit?.split(' ')[0])).toBeGreaterThan(5);
    expect(Number(verwacht.boeking?.split(' ')[0])).toBeGreaterThan(2);
    expect(await afscherming(elders)).toEqual(await afscherming(proef.urls));

    const database = openDatabase(elders.appUrl, 1);
    try {
      const zie = (uitvoerder: string, gemeenten: string[]) =>
        withToegang(database, { soort: 'medewerker', uitvoerder, gemeenten }, (tx) => tx`select id from persoon`);
      expect((await zie(proef.veenrade.id, ['9901'])).map(({ id }) => id)).toEqual([anna]);
      expect(await zie(proef.waterkant.id, ['9911'])).toHaveLength(0);
      expect(await database`select * from sessie`).toHaveLength(0);
    } finally {
      await database.end();
    }
  });

  it('is one instant: what is written meanwhile is in it whole or not at all', async () => {
    const bestand = join(map, 'moment');
    const voor = Number((await inhoudVan(proef.urls)).persoon?.split(' ')[0]);
    const [manifest] = await Promise.all([
      maakBackup(proef.urls.eigenaarUrl, bestand, new Date()),
      ...Array.from({ length: 5 }, (_, i) =>
        proef.persoon({ uitvoerder: proef.waterkant, gemeente: '9911', naam: `Nieuw ${i}` }),
      ),
    ]);
    const rijen = manifest.tabellen.persoon?.rijen ?? 0;
    expect(rijen).toBeGreaterThanOrEqual(voor);
    const elders = await leegDatabase();
    await zetTerug(elders.eigenaarUrl, bestand);
    expect(Number((await inhoudVan(elders)).persoon?.split(' ')[0])).toBe(rijen);
  });

  it('never writes over a file, and leaves none behind when it fails', async () => {
    const bestand = join(map, 'bestaat');
    for (const pad of [bestand, `${bestand}.deel`]) {
      await writeFile(pad, 'van iemand anders');
      await expect(maakBackup(proef.urls.eigenaarUrl, bestand, new Date())).rejects.toThrow('EEXIST');
      expect(await readFile(pad, 'utf8')).toBe('van iemand anders');
      await rm(pad);
    }
    const blind = await opdracht('backup', [join(map, 'blind')], {
      DATABASE_URL: proef.urls.appUrl,
      DATABASE_EIGENAAR_URL: proef.urls.appUrl,
    });
    expect(blind.code).toBe(1);
    expect(blind.fout).toContain('may not see all rows');
    expect((await readdir(map)).filter((naam) => naam.startsWith('blind'))).toEqual([]);
  });

  it('refuses a database with rows in it, and changes nothing there', async () => {
    const bestand = join(map, 'vol');
    await maakBackup(proef.urls.eigenaarUrl, bestand, new Date());
    const voor = await inhoudVan(proef.urls);
    await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Later' });
    const terug = await opdracht('restore', [bestand], omgeving(proef.urls));
    expect(terug.code).toBe(1);
    expect(terug.fout).toContain('holds rows already');
    expect((await inhoudVan(proef.urls)).feit).toBe(voor.feit);
  });

  it('refuses what is damaged, cut off, or no backup, and keeps nothing of it', async () => {
    const bestand = join(map, 'goed');
    const manifest = await maakBackup(proef.urls.eigenaarUrl, bestand, new Date());
    expect(await leesManifest(bestand)).toEqual(manifest);
    const heel = gunzipSync(await readFile(bestand));
    const anders = Buffer.from(heel);
    const at = anders.indexOf('Ëxtra');
    anders[at + 2] = 'X'.charCodeAt(0);
    const elders = await leegDatabase();
    for (const [naam, inhoud] of [
      ['gewijzigd', gzipSync(anders)],
      ['afgekapt', gzipSync(heel.subarray(0, heel.length - 100))],
      ['half', (await readFile(bestand)).subarray(0, 2000)],
      ['iets anders', gzipSync('hallo\n')],
      ['geen gzip', Buffer.from('hallo')],
    ] as const) {
      const pad = join(map, `kapot-${naam}`);
      await writeFile(pad, inhoud);
      await expect(zetTerug(elders.eigenaarUrl, pad), naam).rejects.toThrow();
    }
    expect(Number((await inhoudVan(elders)).persoon?.split(' ')[0])).toBe(0);
  });

  it('says how it is used, and what is missing', async () => {
    expect(await opdracht('backup', [], omgeving(proef.urls))).toMatchObject({ code: 1 });
    const zonder = await opdracht('restore', ['x'], {});
    expect(zonder).toMatchObject({ code: 1, fout: 'Set in the environment: DATABASE_URL\n' });
  });
});

describe('migreer', () => {
  it('runs what is new, and says so when nothing is', async () => {
    const database = await leegDatabase();
    expect(await opdracht('migreer', [], omgeving(database))).toMatchObject({
      code: 0,
      uit: 'Migrations: nothing new\n',
    });
  });
});
