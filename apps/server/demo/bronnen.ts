import { randomBytes } from 'node:crypto';
import { type Brp, haalCentraal, startBrpsimulator } from '../sources/brp/index.ts';
import { startPostsimulator } from '../sources/post/index.ts';
import { BRP_PERSONEN } from './personen.ts';

/** The outside world of the demo: a BRP that knows its people and a mail server that delivers nothing. */
export interface Demobronnen {
  readonly brp: Brp;
  readonly brpVerbinding: { readonly adres: string; readonly sleutel: string };
  /** Value for SMTP_URL. */
  readonly smtp: string;
  stop(): Promise<void>;
}

/** Starts both simulators on free ports of this machine. */
export async function startDemobronnen(): Promise<Demobronnen> {
  const simulator = await startBrpsimulator(BRP_PERSONEN, randomBytes(24).toString('hex'));
  const brpVerbinding = { adres: simulator.adres, sleutel: simulator.sleutel };
  const post = await startPostsimulator();
  return {
    brp: haalCentraal(brpVerbinding),
    brpVerbinding,
    smtp: post.url,
    async stop() {
      await Promise.all([simulator.stop(), post.stop()]);
    },
  };
}
