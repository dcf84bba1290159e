import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Passwords of the three database users of an embedded cluster. */
export interface Passwords {
  readonly postgres: string;
  readonly meedoen_eigenaar: string;
  readonly meedoen_app: string;
}

/** Reads the passwords of a cluster, or makes them up: random, in a file only the owner of the process can read. */
export async function passwordsIn(folder: string): Promise<Passwords> {
  const file = join(folder, 'passwords.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Passwords;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const random = () => randomBytes(24).toString('base64url');
  const passwords = { postgres: random(), meedoen_eigenaar: random(), meedoen_app: random() };
  await writeFile(`${file}.new`, `${JSON.stringify(passwords)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return passwords;
}
