import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { corrections } from './bench/corrections.ts';
import { law } from './bench/law.ts';
import { lists } from './bench/lists.ts';
import { type Bench, table } from './bench/measure.ts';
import { monthRun } from './bench/month-run.ts';
import { policyLab } from './bench/policy-lab.ts';
import { rest } from './bench/rest.ts';
import { stopStand } from './bench/server/stand.ts';
import { smallRule } from './bench/small-rule.ts';

/** Every bench of the project. A new one is a file in tools/bench/ and a line here. */
const BENCHES: readonly Bench[] = [smallRule, law, corrections, policyLab, monthRun, lists, rest];

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { aantal: { type: 'string', default: '20000' } },
});
const aantal = Number(values.aantal);
if (!Number.isInteger(aantal) || aantal < 1) throw new Error('--aantal is a number of households');
const unknown = wanted.find((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown) throw new Error(`no bench is named ${unknown}; there are ${BENCHES.map(({ name }) => name).join(', ')}`);

console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
try {
  for (const bench of BENCHES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    console.log(`\n${bench.name}: ${bench.about}`);
    console.log(table(await bench.run({ aantal })));
  }
} finally {
  await stopStand();
}
