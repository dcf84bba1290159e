import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

export interface Chromium {
  readonly executablePath: string;
  /** What the browser needs beside the environment of this process. */
  readonly env: Readonly<Record<string, string>>;
}

const PROJECT = dirname(import.meta.dirname);

/**
 * The Chromium that npm brought, unpacked once per version and user. Where the system lacks libraries or fonts (a bare
 * container), its own come along.
 */
export async function unpackChromium(): Promise<Chromium> {
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const parent = await writable(join(PROJECT, '.meedoen'), join(tmpdir(), `meedoen-${process.getuid?.() ?? 'user'}`));
  const folder = join(parent, `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) await unpack(join(home, 'bin'), folder, parent);
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = {};
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return { executablePath, env };
}

/** Unpacks beside the place and renames when whole: a run that is broken off leaves no half browser. */
async function unpack(archives: string, folder: string, parent: string): Promise<void> {
  const half = await mkdtemp(join(parent, 'chromium-'));
  const before = process.env.TMPDIR;
  try {
    // The package knows one place only: the folder for temporary files, the same for every user.
    process.env.TMPDIR = half;
    for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(archives, archive));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await chmod(join(half, 'chromium'), 0o755);
  await chmod(half, 0o755);
  await rename(half, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(half, { recursive: true, force: true });
    // Another run was first.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  });
}

async function writable(...folders: string[]): Promise<string> {
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true });
      await rm(await mkdtemp(join(folder, 'try-')), { recursive: true });
      return folder;
    } catch {
      // Not ours to write in: the next one.
    }
  }
  throw new Error(`no folder to unpack a browser in: ${folders.join(', ')}`);
}

function lacksLibraries(program: string): boolean {
  const { status, stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}
