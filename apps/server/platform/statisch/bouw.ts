import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const WORTEL = join(import.meta.dirname, '..', '..', '..', '..');
const BRONNEN = ['packages/law', 'packages/casework', 'packages/contract', 'packages/ui', 'package-lock.json'];

/** Builds an app when its sources changed since the last time. @returns whether it built */
export async function bouwApp(naam: 'resident' | 'staff'): Promise<boolean> {
  const map = join(WORTEL, 'apps', naam);
  const vingerafdruk = await vingerafdrukVan([...BRONNEN, `apps/${naam}`]);
  const merk = join(map, 'dist', '.bron');
  if (existsSync(merk) && (await readFile(merk, 'utf8')) === vingerafdruk) return false;
  await vite(map);
  await writeFile(merk, vingerafdruk);
  return true;
}

/** Where the built app stands. */
export const appMap = (naam: 'resident' | 'staff') => join(WORTEL, 'apps', naam, 'dist');

async function vingerafdrukVan(paden: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const pad of paden) {
    for (const bestand of await bestandenIn(join(WORTEL, pad))) {
      hash.update(bestand).update(await readFile(bestand));
    }
  }
  return hash.digest('hex');
}

async function bestandenIn(pad: string): Promise<string[]> {
  if (pad.endsWith('.json')) return [pad];
  const entries = await readdir(pad, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(ts|tsx|css|html|json|svg|yaml)$/.test(entry.name) &&
        !/[/\\](dist|node_modules)([/\\]|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Runs Vite in a process of its own, so that what it needs is not kept by the server. */
function vite(map: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const bin = join(require.resolve('vite/package.json'), '..', 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, 'build', '--logLevel', 'warn'], {
      cwd: map,
      // whoever starts it: a test run would otherwise build what React means for developers
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`building ${map} failed:\n${Buffer.concat(output).toString()}`)),
    );
  });
}
