import { runTests } from '../vitest.ts';
import { onPostgres16 } from './postgres16.ts';

export interface ProofResult {
  readonly ok: boolean;
  /** Text for the report: figures, or what went wrong. */
  readonly report: string;
}

export interface Proof {
  readonly name: string;
  /** What it shows, one English sentence. */
  readonly shows: string;
  readonly work: () => Promise<ProofResult>;
}

const PROPERTY_RUNS = 100_000;

/** Everything that takes longer than a change can wait. A new proof is a line here. */
export const PROOFS: readonly Proof[] = [
  {
    name: 'postgres-16',
    shows: 'The server tests pass on the oldest PostgreSQL that is supported.',
    work: onPostgres16,
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
];
