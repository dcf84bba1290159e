import { spawnSync } from 'node:child_process';

/** The operating-system user PostgreSQL runs as; undefined means: as the user of this process. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where administration tools live, for a root whose PATH leaves them out. */
const ADMIN_PATH = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

/**
 * PostgreSQL refuses to run as root, so root lends it the user `postgres`, and creates that user when it is missing.
 * @returns undefined for an ordinary user.
 * @throws when root cannot find or create the user.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp('postgres');
  if (known) return known;
  createUser();
  const created = lookUp('postgres');
  if (!created) throw new Error('PostgreSQL cannot run as root, and the user "postgres" could not be created');
  return created;
}

function lookUp(name: string): Account | undefined {
  const uid = Number(answer('id', ['-u', name]));
  const gid = Number(answer('id', ['-g', name]));
  return uid > 0 && gid >= 0 ? { uid, gid } : undefined;
}

function createUser(): void {
  if (answer('groupadd', ['--system', 'postgres']) !== undefined) {
    answer('useradd', [
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
    return;
  }
  // BusyBox knows neither groupadd nor useradd.
  answer('addgroup', ['-S', 'postgres']);
  answer('adduser', ['-S', '-D', '-H', '-G', 'postgres', 'postgres']);
}

function answer(command: string, args: readonly string[]): string | undefined {
  const result = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, PATH: ADMIN_PATH } });
  return result.status === 0 ? result.stdout.trim() || '0' : undefined;
}

/** Whether the account can enter a folder: asked of the system itself, which also knows of ACLs and mounts. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
