import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Bench } from './measure.ts';
import type { Times } from './server/lists-process.ts';
import { stand } from './server/stand.ts';

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const lists: Bench = {
  name: 'lijsten',
  about: 'pages through the front door with 16 people at once, half a second between their pages; 95 of 100 within',
  run: async ({ aantal }) => {
    const { appUrl, superuserUrl, uitvoerder } = await stand(aantal);
    const program = join(import.meta.dirname, 'server', 'lists-process.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [program, appUrl, superuserUrl, uitvoerder]);
    const times = JSON.parse(stdout) as Times[];
    return times.map(({ what, p50, p95, calls }) => ({
      what,
      figure: ms(p95),
      remark: `half of them within ${ms(p50)}; ${calls} calls`,
    }));
  },
};
