import { configureGlobal } from 'fast-check';

/** `npm run proof` asks for many more random cases than a change can wait for. A test that fixes numRuns keeps it. */
const runs = Number(process.env.MEEDOEN_PROPERTY_RUNS);
if (runs > 0) configureGlobal({ numRuns: runs });
