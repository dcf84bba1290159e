import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { migrate } from '../../../apps/server/database/migrate.ts';
import { genereer } from '../../../apps/server/demo/caseload/genereer.ts';
import type { Huishouden } from '../../../apps/server/demo/caseload/huishouden.ts';
import { schrijfCaseload } from '../../../apps/server/demo/caseload/schrijf.ts';
import { vulOrganisaties } from '../../../apps/server/demo/organisatie.ts';
import { openDatabase, SYSTEEM, withToegang } from '../../../apps/server/platform/database/index.ts';
import { startPostgres } from '../../../apps/server/platform/postgres/index.ts';
import { sleutelsUit } from '../../../apps/server/platform/sleutels/index.ts';
import { GEHEIM, VANDAAG, VORIGE_MAAND } from './day.ts';
import { multiply } from './multiply.ts';

/** A database of the product with a caseload in it, thrown away at the end. */
export interface Stand {
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly uitvoerder: string;
  /** Id of a member of staff of Veenrade by role. */
  readonly medewerker: (rol: string) => string;
  /** Households that get bijstand. */
  readonly households: number;
  readonly secondsToFill: number;
  stop(): Promise<void>;
}

/**
 * The settings a gemeente of this size would give its PostgreSQL; durable as in production.
 * What the product starts itself has the defaults.
 */
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '8GB', work_mem: '32MB', checkpoint_timeout: '15min' };

/** Households that get bijstand: who gets none has no line in a month run. */
function* withRight(count: number): Generator<Huishouden> {
  let made = 0;
  for (const household of genereer(1, count * 3)) {
    if (!household.recht) continue;
    yield household;
    made += 1;
    if (made === count) return;
  }
}

let made: Promise<Stand> | undefined;

/** The stand that the benches of one run use together, made by the first that asks. */
export function stand(households: number): Promise<Stand> {
  made ??= makeStand(households);
  return made;
}

/** Takes the common stand down. */
export async function stopStand(): Promise<void> {
  await (await made)?.stop();
}

/** Starts a PostgreSQL of its own with the demo's organisations and so many households, one month of which is booked. */
async function makeStand(households: number): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), `meedoen-bench-${process.pid}-`));
  const running = await startPostgres({ folder, settings: SETTINGS });
  const { cluster, eigenaarUrl, appUrl } = running;
  if (!cluster) throw new Error('the bench starts its own PostgreSQL');
  const stop = async () => {
    await running.stop();
    await rm(cluster.folder, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await migrate(eigenaarUrl);
    const app = openDatabase(appUrl, 1);
    const veenrade = await withToegang(app, SYSTEEM, async (tx) => (await vulOrganisaties(tx, VANDAAG))[0]);
    await app.end();
    if (!veenrade) throw new Error('no organisation');
    const medewerker = (rol: string) => {
      const id = veenrade.medewerkers.get(`veenrade-${rol}`);
      if (!id) throw new Error(`nobody is ${rol}`);
      return id;
    };
    const started = performance.now();
    const superuserUrl = cluster.superuserUrl.replace(/\/postgres$/, '/meedoen');
    await fill(superuserUrl, households, {
      uitvoerder: veenrade.uitvoerder,
      gemeenten: ['9901'],
      sleutels: sleutelsUit(GEHEIM),
      consulenten: [medewerker('inkomensconsulent')],
      tweede: medewerker('teamleider'),
      betaalbeheer: medewerker('betaalbeheer'),
      goedkeurder: medewerker('teamleider'),
      geboekt: { eerste: VORIGE_MAAND, laatste: VORIGE_MAAND },
      besluiten: false,
    });
    const secondsToFill = (performance.now() - started) / 1000;
    return { appUrl, superuserUrl, uitvoerder: veenrade.uitvoerder, medewerker, households, secondsToFill, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Households that are generated; a larger caseload has each of them several times. */
const GENERATED = 20_000;

/**
 * Writes the caseload without checking references and without the constraint that no two facts overlap, which is built
 * afterwards: a generator that breaks it is found out then.
 */
async function fill(url: string, households: number, opties: Parameters<typeof schrijfCaseload>[2]): Promise<void> {
  const owner = openDatabase(url, 1);
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const times = Math.ceil(households / GENERATED);
  try {
    const [overlap] = await sql<{ name: string; definition: string }[]>`
      select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'feit'::regclass and contype = 'x'`;
    if (overlap) await sql.unsafe(`alter table feit drop constraint ${overlap.name}`);
    // references are not checked row by row; what a run comes to is counted all the same
    await sql`alter table betaalregel enable always trigger betaalregels_erbij`;
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await schrijfCaseload(tx as Parameters<typeof schrijfCaseload>[0], withRight(households / times), opties);
    });
    await sql`set session_replication_role = replica`;
    await sql`set maintenance_work_mem = '1GB'`;
    await multiply(sql, times);
    if (overlap) await sql.unsafe(`alter table feit add constraint ${overlap.name} ${overlap.definition}`);
    await sql`vacuum analyze`;
  } finally {
    await owner.end();
    await sql.end();
  }
}
