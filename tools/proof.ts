import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { PROOFS } from './proof/proofs.ts';
import { type ProofLog, stillToRun, writeReport } from './proof/report.ts';
import { ROOT } from './room.ts';
import { run } from './run.ts';

/**
 * `npm run proof [name ...]`: the long proofs, one after the other. Each result is kept at once, so a run that was
 * broken off goes on where it was; `--again` runs also what passed already on this commit.
 */
const STATE = join(ROOT, '.meedoen/proof/state.json');

function readLog(): ProofLog {
  try {
    return JSON.parse(readFileSync(STATE, 'utf8')) as ProofLog;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

async function commitNow(): Promise<string> {
  const head = await run('git', ['rev-parse', 'HEAD']);
  const changes = await run('git', ['status', '--porcelain', '--', ':!docs/proof']);
  return head.ok ? head.output + (changes.output ? ' with changes' : '') : 'no commit';
}

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const commit = await commitNow();
const wanted = PROOFS.filter(({ name, onDemand }) => (names.length === 0 ? !onDemand : names.includes(name))).map(
  ({ name }) => name,
);
const waiting = args.includes('--again') ? wanted : stillToRun(wanted, readLog(), commit);
let ok = true;
for (const proof of PROOFS.filter(({ name }) => wanted.includes(name))) {
  if (!waiting.includes(proof.name)) {
    console.log(`passed  ${proof.name} (earlier, on this commit)`);
    continue;
  }
  const started = performance.now();
  const result = await proof.work();
  const seconds = (performance.now() - started) / 1000;
  ok &&= result.ok;
  const log = { ...readLog(), [proof.name]: { ...result, commit, seconds, finished: new Date().toISOString() } };
  mkdirSync(dirname(STATE), { recursive: true });
  writeFileSync(STATE, JSON.stringify(log, null, 2));
  console.log(`${result.ok ? 'passed' : 'FAILED'}  ${proof.name} (${seconds.toFixed(0)} s)\n\n${result.report}\n`);
}
const date = new Date().toISOString().slice(0, 10);
const machine = `node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`;
const file = join('docs/proof', `${date}.md`);
mkdirSync(join(ROOT, 'docs/proof'), { recursive: true });
writeFileSync(join(ROOT, file), writeReport(PROOFS, readLog(), { date, commit, machine }));
console.log(`report: ${file}`);
process.exitCode = ok ? 0 : 1;
