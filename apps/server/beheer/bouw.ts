import { bouwApp } from '../platform/statisch/bouw.ts';

// `node apps/server/beheer/bouw.ts`: builds both web apps when their sources changed; the http door serves them.
const gebouwd = await Promise.all([bouwApp('resident'), bouwApp('staff')]);
process.stdout.write(gebouwd.some(Boolean) ? 'Apps: built\n' : 'Apps: nothing changed\n');
