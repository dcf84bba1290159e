#!/usr/bin/env node
import { opdracht } from './opdracht.ts';

// `meedoen toets map | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = opdracht(process.argv.slice(2), {
  regel: (tekst) => {
    process.stdout.write(`${tekst}\n`);
  },
  fout: (tekst) => {
    process.stderr.write(`${tekst}\n`);
  },
});
