import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import type { Bench, Figure, Measurement } from './measure.ts';
import type { MonthRun } from './server/month-run-process.ts';
import { stand } from './server/stand.ts';

const TABLES = ['betaalregel', 'journaalpost', 'boeking', 'betaling'] as const;

export const monthRun: Bench = {
  name: 'maandrun',
  about: 'a month run through the front door (compute, approve, book, bank files) beside a bare COPY of the same rows',
  run: async ({ aantal }) => {
    const { appUrl, superuserUrl, uitvoerder, medewerker, secondsToFill } = await stand(aantal);
    const process = join(import.meta.dirname, 'server', 'month-run-process.ts');
    const people = [medewerker('betaalbeheer'), medewerker('teamleider')];
    const { stdout } = await promisify(execFile)(globalThis.process.execPath, [process, appUrl, uitvoerder, ...people]);
    const run = JSON.parse(stdout) as MonthRun;
    const copy = await bareCopy(superuserUrl, run.run);
    const total = run.start + run.compute + run.approve + run.bookAndFiles;
    const seconds = (what: string, value: number, remark?: string): Figure => ({
      what,
      figure: `${value.toFixed(1)} s`,
      ...(remark ? { remark } : {}),
    });
    const speed: Measurement = { what: 'month run, all of it', perSecond: run.lines / total, remark: 'households' };
    return [
      { what: 'bare COPY of its rows', perSecond: run.lines / copy.seconds, remark: `households; ${copy.rows} rows` },
      speed,
      seconds('month run, all of it', total, `${run.lines} households`),
      seconds('  starting it', run.start),
      seconds('  computing', run.compute),
      seconds('  approving', run.approve),
      seconds('  booking and bank files', run.bookAndFiles),
      seconds(
        'bare COPY of its rows',
        copy.seconds,
        'into tables with the same indexes and checks, without references',
      ),
      { what: 'most memory of the server', figure: `${Math.round(run.peakMegabytes)} MB`, remark: 'beside PostgreSQL' },
      seconds('(filling the database before)', secondsToFill),
    ];
  },
};

/** Copies the rows of a run into empty tables of the same shape. @returns seconds of the copying in alone */
async function bareCopy(url: string, run: string): Promise<{ seconds: number; rows: number }> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const of: Record<(typeof TABLES)[number], string> = {
      betaalregel: `select * from betaalregel where run = '${run}'`,
      journaalpost: `select j.* from journaalpost j join betaalregel r on j.bron_soort = 'betaalregel' and j.bron = r.id where r.run = '${run}'`,
      boeking: `select b.* from boeking b join journaalpost j on j.id = b.journaalpost join betaalregel r on j.bron = r.id where r.run = '${run}'`,
      betaling: `select * from betaling where run = '${run}'`,
    };
    await sql`drop schema if exists kaal cascade`;
    await sql`create schema kaal`;
    const [folder] = await sql<{ path: string }[]>`select current_setting('data_directory') as path`;
    let [seconds, rows] = [0, 0];
    for (const table of TABLES) {
      const file = `${folder?.path}/kaal-${table}.copy`;
      await sql.unsafe(`create table kaal.${table} (like public.${table} including all excluding generated)`);
      await sql.unsafe(`copy (${of[table]}) to '${file}'`);
      const started = performance.now();
      const { count } = await sql.unsafe(`copy kaal.${table} from '${file}'`);
      seconds += (performance.now() - started) / 1000;
      rows += count;
    }
    await sql`drop schema kaal cascade`;
    return { seconds, rows };
  } finally {
    await sql.end();
  }
}
