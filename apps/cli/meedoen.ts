#!/usr/bin/env node
import { runCommand } from './command.ts';

// `meedoen toets map | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  line: (text) => {
    process.stdout.write(`${text}\n`);
  },
  problem: (text) => {
    process.stderr.write(`${text}\n`);
  },
});
