import { isoDate } from '@meedoen/law/kernel';
import { z } from 'zod';
import { openDatabase } from '../platform/database/index.ts';
import { klokOp } from '../platform/klok/index.ts';
import { sleutelsUit } from '../platform/sleutels/index.ts';
import { haalCentraal } from '../sources/brp/index.ts';
import { smtpPost } from '../sources/post/index.ts';
import { vulDemo } from './vullen.ts';

// Fills the demo in a process of its own, so that what it needs is not kept by the server. Its order comes by stdin,
// since it holds secrets and an argument can be read by everybody.

const opdracht = z.strictObject({
  appUrl: z.string(),
  eigenaarUrl: z.string(),
  geheim: z.string(),
  vandaag: z.string(),
  adres: z.string(),
  brp: z.strictObject({ adres: z.string(), sleutel: z.string() }),
  smtp: z.string(),
});
export type Vulopdracht = z.infer<typeof opdracht>;

const stukken: Buffer[] = [];
for await (const stuk of process.stdin) stukken.push(Buffer.from(stuk));
const { appUrl, eigenaarUrl, geheim, vandaag, adres, brp, smtp } = opdracht.parse(
  JSON.parse(Buffer.concat(stukken).toString()),
);
const database = openDatabase(appUrl, 4);
const post = smtpPost(smtp);
const klok = klokOp(isoDate(vandaag));
const omgeving = { database, klok, sleutels: sleutelsUit(geheim), demo: true, adres, brp: haalCentraal(brp), post };
try {
  await vulDemo({ omgeving, klok, eigenaarUrl, zeg: (regel) => process.stdout.write(`${regel}\n`) });
} catch (fout) {
  process.stderr.write(`${reden(fout)}\n`);
  process.exitCode = 1;
} finally {
  post.sluit();
  await database.end({ timeout: 5 });
}

/** What went wrong, down to its cause. */
function reden(fout: unknown): string {
  if (!(fout instanceof Error)) return String(fout);
  return fout.cause === undefined ? fout.message : `${fout.message} (${reden(fout.cause)})`;
}
