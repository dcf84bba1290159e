import { connect, type Socket } from 'node:net';
import postgres from 'postgres';

const types = {
  // calendar dates stay text: a Date would drag in a time zone
  datum: { to: 1082, from: [1082], serialize: (text: string) => text, parse: (text: string) => text },
  // bigint holds cents and counts, all far below 2^53
  geheel: { to: 20, from: [20], serialize: (n: number) => String(n), parse: (text: string) => Number(text) },
};

export type Database = postgres.Sql<{ datum: string; geheel: number }>;
/** A running transaction; every query of a request goes through one. */
export type Tx = postgres.TransactionSql<{ datum: string; geheel: number }>;

/** Opens a pool of connections. @param url of the role meedoen_app; @param max connections */
export function openDatabase(url: string, max = 10): Database {
  const options = { max, types, onnotice: () => undefined, connection: { application_name: 'meedoen' } };
  return postgres(url, isOneHost(url) ? { ...options, ...ZONDER_WACHTEN } : options);
}

/**
 * Refuses a login that sees every row whatever row level security says. A database that does not answer refuses nothing:
 * the door is not ready then, and opens by itself later. @throws Error
 */
export async function refuseAllSeeing(database: Database): Promise<void> {
  const [wie] = await database<{ alles: boolean }[]>`
    select rolsuper or rolbypassrls as alles from pg_roles where rolname = current_user`.catch(() => []);
  if (wie?.alles) throw new Error('DATABASE_URL may not be a superuser or bypass row level security');
}

/** An address with one host and no socket of the file system; the driver itself chooses between several. */
const isOneHost = (url: string): boolean =>
  /^postgres(ql)?:\/\/([^@/]*@)?[^/,%]+(:\d+)?\//.test(url) && !/[?&](host|path)=/.test(url);

/**
 * Sends at once: the driver writes the end of a COPY as a small message of its own, and without this the system holds
 * that back until the message before is acknowledged, 40 ms each time. (The driver knows the option; its types do not.)
 */
const ZONDER_WACHTEN = {
  // not awaited: the driver listens for errors and the end of a socket that it has
  socket: ({ host, port }: { readonly host: readonly string[]; readonly port: readonly number[] }): Socket => {
    const [naar, poort] = [host[0] ?? 'localhost', port[0] ?? 5432];
    return Object.assign(connect({ host: naar, port: poort, noDelay: true }), { host: naar, port: poort });
  },
};

/** Whose rows a transaction may touch; row level security reads it (migration 0006). */
export interface Toegang {
  readonly soort: 'systeem' | 'medewerker' | 'inwoner' | 'ketenpartner' | 'niemand';
  readonly uitvoerder?: string | undefined;
  /** CBS codes in which the actor holds the task at hand. */
  readonly gemeenten?: readonly string[];
  /** Resident: whose file is open. */
  readonly personen?: readonly string[];
  /** Who acts for a resident: what they may do; left out for the resident themselves. */
  readonly omvang?: readonly string[];
  /** Files somebody must stay out of: their own and of family; staff also of colleagues. */
  readonly verboden?: readonly string[];
  /** An account of another organisation: which one, and the day that decides what it still sees. */
  readonly ketenpartner?: string;
  readonly dag?: string;
}

export const SYSTEEM: Toegang = { soort: 'systeem' };

/** Runs work in one transaction that sees only the rows of this access. */
export async function withToegang<T>(database: Database, toegang: Toegang, work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await database.begin(async (tx) => {
    await applyToegang(tx as Tx, toegang);
    return { value: await work(tx as Tx) };
  });
  return result.value;
}

/**
 * Sets whose rows the rest of this transaction may touch. What people ask is planned once per connection: row level
 * security makes a plan dear (each policy is planned with it) and hides from the planner the very numbers for which it
 * would plan anew. The system sees every row and moves many at once: there the planner looks at the values
 * (docs/decisions/0130-a-plan-for-people.md).
 */
export async function applyToegang(tx: Tx, toegang: Toegang): Promise<void> {
  const list = (values: readonly string[] = []) => `{${values.join(',')}}`;
  await tx`select
    set_config('meedoen.soort', ${toegang.soort}, true),
    set_config('meedoen.uitvoerder', ${toegang.uitvoerder ?? ''}, true),
    set_config('meedoen.gemeenten', ${list(toegang.gemeenten)}, true),
    set_config('meedoen.personen', ${list(toegang.personen)}, true),
    set_config('meedoen.omvang', ${toegang.omvang ? list(toegang.omvang) : ''}, true),
    set_config('meedoen.verboden', ${list(toegang.verboden)}, true),
    set_config('meedoen.ketenpartner', ${toegang.ketenpartner ?? ''}, true),
    set_config('meedoen.dag', ${toegang.dag ?? ''}, true),
    set_config('plan_cache_mode', ${planVoor(toegang.soort)}, true)`;
}

const planVoor = (soort: string | undefined): string => (soort === 'systeem' ? 'auto' : 'force_generic_plan');

/**
 * Does a piece of work as the system inside a running transaction and gives the access back afterwards: to compute a
 * right, the law needs facts of the whole household, also of people whose own file the caller may not open.
 * The caller checks first that the actor may see what the work is about.
 */
export async function alsSysteem<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const [eerder] = await tx<
    {
      soort: string;
      uitvoerder: string;
      gemeenten: string;
      personen: string;
      omvang: string;
      verboden: string;
      ketenpartner: string;
      dag: string;
    }[]
  >`
    select current_setting('meedoen.soort', true) as soort, current_setting('meedoen.uitvoerder', true) as uitvoerder,
      current_setting('meedoen.gemeenten', true) as gemeenten, current_setting('meedoen.personen', true) as personen,
      current_setting('meedoen.omvang', true) as omvang,
      current_setting('meedoen.verboden', true) as verboden,
      current_setting('meedoen.ketenpartner', true) as ketenpartner, current_setting('meedoen.dag', true) as dag`;
  await applyToegang(tx, SYSTEEM);
  const value = await work();
  // after an error the transaction is over, and with it every setting
  await tx`select set_config('meedoen.soort', ${eerder?.soort || 'niemand'}, true),
    set_config('meedoen.uitvoerder', ${eerder?.uitvoerder ?? ''}, true),
    set_config('meedoen.gemeenten', ${eerder?.gemeenten ?? ''}, true),
    set_config('meedoen.personen', ${eerder?.personen ?? ''}, true),
    set_config('meedoen.omvang', ${eerder?.omvang ?? ''}, true),
    set_config('meedoen.verboden', ${eerder?.verboden ?? ''}, true),
    set_config('meedoen.ketenpartner', ${eerder?.ketenpartner ?? ''}, true),
    set_config('meedoen.dag', ${eerder?.dag ?? ''}, true),
    set_config('plan_cache_mode', ${planVoor(eerder?.soort)}, true)`;
  return value;
}
