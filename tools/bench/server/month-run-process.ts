import { approveRun, readRun, startRun } from '@meedoen/contract/betaalrun';
import { Wachtrij } from '../../../apps/server/platform/wachtrij/index.ts';
import { alleWerkers } from '../../../apps/server/werkers.ts';
import { MAAND } from './day.ts';
import { openDoor } from './door.ts';

/** What a month run took, seconds per stage. */
export interface MonthRun {
  readonly run: string;
  readonly lines: number;
  readonly start: number;
  readonly compute: number;
  readonly approve: number;
  readonly bookAndFiles: number;
  readonly peakMegabytes: number;
  /** Seconds of processor time of this server, from its start. */
  readonly processor: number;
}

// A server of its own, so that its memory can be read: node month-run-process.ts <url> <uitvoerder> <prepares> <approves>
const [url = '', uitvoerder = '', betaalbeheer = '', teamleider = ''] = process.argv.slice(2);
const door = openDoor(url, 4);
const failures: unknown[] = [];
const wachtrij = alleWerkers(
  new Wachtrij(door.database, door.omgeving.klok, (fault) => void failures.push(fault)),
  door.omgeving,
);

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const value = await work();
  if (failures.length > 0) throw failures[0];
  return [value, (performance.now() - started) / 1000];
}

const prepares = await door.as(betaalbeheer, uitvoerder);
const approves = await door.as(teamleider, uitvoerder);
const [run, start] = await timed(() =>
  prepares(startRun, { body: { soort: 'maand', maand: MAAND, betaaldag: '2026-11-27', gemeenten: ['9901'] } }),
);
const [, compute] = await timed(() => wachtrij.doeAlles());
const params = { runId: run.id };
// what needs eyes is held back, so that the run can be approved
await door.database.begin(async (tx) => {
  await tx`select set_config('meedoen.soort', 'systeem', true)`;
  await tx`update betaalregel set tegengehouden = true where run = ${run.id} and aandacht is not null and not tegengehouden`;
});
const [, approve] = await timed(() => approves(approveRun, { params, body: {} }));
const [, bookAndFiles] = await timed(() => wachtrij.doeAlles());
const done = await prepares(readRun, { params });
if (done.status !== 'bestand-gemaakt') throw new Error(`the run ended as ${done.status}`);
const result: MonthRun = {
  run: run.id,
  lines: done.voortgang.totaal,
  start,
  compute,
  approve,
  bookAndFiles,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  processor: (process.cpuUsage().user + process.cpuUsage().system) / 1_000_000,
};
await door.database.end();
process.stdout.write(`${JSON.stringify(result)}\n`);
