import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Account, canEnter } from './account.ts';

/**
 * A folder of this product that every user can read and only we can write:
 * /var/lib/meedoen, or one per user under the folder for temporary files when that cannot be made.
 */
export async function publicFolder(): Promise<string> {
  const candidates = ['/var/lib/meedoen', join(tmpdir(), `meedoen-${process.getuid?.() ?? 'user'}`)];
  for (const folder of candidates) {
    try {
      await mkdir(folder, { recursive: true });
      const { uid } = await lstat(folder);
      // Somebody else may have put a folder of this name under /tmp.
      if (uid !== process.getuid?.()) continue;
      await chmod(folder, 0o755);
      return folder;
    } catch {
      // Not writable here: the next one.
    }
  }
  throw new Error(`no folder for PostgreSQL: neither ${candidates.join(' nor ')} can be used`);
}

/**
 * Where the cluster really lives. Normally the folder asked for; when PostgreSQL runs as another user that cannot
 * come there (below the home folder of root), a folder of its own that is the same each time for the same wish.
 * The folder exists afterwards and belongs to this process, readable for nobody else but passable for PostgreSQL.
 */
export async function clusterFolder(wish: string, account: Account | undefined): Promise<string> {
  const wished = resolve(wish);
  await mkdir(wished, { recursive: true, mode: 0o711 });
  if (canEnter(wished, account)) return wished;
  // 0711 on our own folder does not help below /root, which is 0700 itself.
  await chmod(wished, 0o711);
  if (canEnter(wished, account)) return wished;
  const mark = createHash('sha256').update(wished).digest('hex').slice(0, 12);
  const folder = join(await publicFolder(), `postgres-${mark}`);
  await mkdir(folder, { recursive: true, mode: 0o711 });
  await chmod(folder, 0o711);
  if (!canEnter(folder, account)) throw new Error(`PostgreSQL cannot enter ${folder} (below ${dirname(folder)})`);
  return folder;
}

/** Hands a file or folder to the account PostgreSQL runs as. */
export async function giveTo(path: string, account: Account | undefined): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
