import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('run', () => {
  it('keeps what a command printed, and whether it went well', async () => {
    expect(await run('node', ['-e', 'console.log(1); console.error(2)'])).toMatchObject({ ok: true, output: '1\n2' });
    expect(await run('node', ['-e', 'process.exit(3)'])).toMatchObject({ ok: false });
    expect(await run('no-such-command', [])).toMatchObject({ ok: false, output: expect.stringMatching(/ENOENT/) });
  });

  it('ends a command that never finishes, with what it started, and counts it as failed', async () => {
    const loop = "const c = require('node:child_process').spawn('sleep', ['600']); console.log(c.pid); for (;;) {}";
    const { ok, output } = await run('node', ['-e', loop], { minutes: 0.02 });
    expect(ok).toBe(false);
    expect(output).toMatch(/never finishes/);
    await sleep(200);
    // Ended children of an ended process may stay in the table until somebody collects them: their state is Z.
    const state = await run('ps', ['-o', 'stat=', '-p', String(Number.parseInt(output, 10))]);
    expect(state.output).toMatch(/^(Z.*)?$/);
  });
});
