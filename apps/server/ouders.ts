import { readFileSync } from 'node:fs';

/** How often it is looked whether they are still there. */
const ELKE = 1000;

/**
 * npm runs a script under a shell, and passes a signal that reaches npm alone to that shell only: it ends, and what it
 * ran would live on with nobody to stop it. So whoever was started by npm stops when the shell or npm is gone.
 */
export function stopWithOuders(stop: () => void): void {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const ouder = process.ppid;
  const npm = npmBoven(ouder);
  const wekker = setInterval(() => {
    if (process.ppid === ouder && (npm === undefined || leeft(npm))) return;
    clearInterval(wekker);
    stop();
  }, ELKE);
  wekker.unref();
}

/** The process above the shell; undefined where npm itself is the parent, or where that cannot be seen. */
function npmBoven(ouder: number): number | undefined {
  try {
    const [, naam, boven] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${ouder}/stat`, 'utf8')) ?? [];
    return naam !== undefined && /^(sh|dash|bash|ash|busybox)$/.test(naam) ? Number(boven) : undefined;
  } catch {
    return undefined;
  }
}

function leeft(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fout) {
    // somebody else's, so it is there
    return fout instanceof Error && 'code' in fout && fout.code === 'EPERM';
  }
}
