import { runTests } from '../vitest.ts';
import { atlas } from './atlas.ts';
import { mutation } from './mutation.ts';
import { onPostgres16 } from './postgres16.ts';

export interface ProofResult {
  readonly ok: boolean;
  /** Text for the report: figures, or what went wrong. */
  readonly report: string;
  /** It looked at a part of what the proof is about: it stays to be run. */
  readonly partial?: boolean;
}

export interface Proof {
  readonly name: string;
  /** What it shows, one English sentence. */
  readonly shows: string;
  readonly work: () => Promise<ProofResult>;
  /** Only when it is asked for by name: it takes many hours. */
  readonly onDemand?: boolean;
}

const PROPERTY_RUNS = 100_000;
const KILLS = 500;
const LAB_HOUSEHOLDS = 25_000;
const LAB_VARIANTS = 40;

/** Everything that takes longer than a change can wait. A new proof is a line here. */
export const PROOFS: readonly Proof[] = [
  {
    name: 'postgres-16',
    shows: 'The server tests pass on the oldest PostgreSQL that is supported.',
    work: onPostgres16,
  },
  {
    name: 'kills',
    shows: `A month run that is killed ${KILLS} times, one in five with PostgreSQL, pays everybody once and sums to zero.`,
    work: async () => {
      const started = performance.now();
      const file = 'apps/server/slices/betaalrun/doodslag.test.ts';
      const { ok, output, passed, failed } = await runTests('server', { MEEDOEN_DODEN: String(KILLS) }, 120, [file]);
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      return {
        ok,
        report: `${KILLS} kills in ${seconds} s: ${passed} passed, ${failed} failed${ok ? '' : `\n\n${output}`}`,
      };
    },
  },
  {
    name: 'properties',
    shows: `The laws of the law hold for ${PROPERTY_RUNS.toLocaleString('en')} random households and dates each.`,
    work: async () => {
      const { ok, output, passed, failed } = await runTests(
        'unit',
        { MEEDOEN_PROPERTY_RUNS: String(PROPERTY_RUNS) },
        600,
      );
      return { ok, report: `${passed} passed, ${failed} failed${ok ? '' : `\n\n${output}`}` };
    },
  },
  {
    name: 'beleidslab',
    shows: `The policy lab gives each of ${LAB_HOUSEHOLDS.toLocaleString('en')} households what the explained law gives it, under ${LAB_VARIANTS} random variants.`,
    work: async () => {
      const files = ['apps/server/demo/caseload/beleidslab.test.ts'];
      const env = { MEEDOEN_LAB_HUISHOUDENS: String(LAB_HOUSEHOLDS), MEEDOEN_LAB_VARIANTEN: String(LAB_VARIANTS) };
      const { ok, output, passed, failed } = await runTests('server', env, 120, files);
      return { ok, report: `${passed} passed, ${failed} failed${ok ? '' : `\n\n${output}`}` };
    },
  },
  {
    name: 'atlas',
    shows:
      'Of every regime since 2015 each break and plateau that the maps show is named with its article. Of three of them every cent of wage, with no or one cost sharer and up to 300 euros beyond the last bijstand, lies on the straight lines in between; savings and more cost sharers are not computed cent by cent.',
    work: () => atlas(),
  },
  {
    name: 'mutation',
    shows:
      'When a rule of the law is changed a little, a test notices: at least 85% of the changes that Stryker makes.',
    work: mutation,
    onDemand: true,
  },
];
