import { cpus } from 'node:os';
import { type Bench, table } from './bench/measure.ts';
import { smallRule } from './bench/small-rule.ts';

/** Every bench of the project. A new one is a file in tools/bench/ and a line here. */
const BENCHES: readonly Bench[] = [smallRule];

const wanted = process.argv.slice(2);
console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const bench of BENCHES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n${bench.name}: ${bench.about}`);
  console.log(table(await bench.run()));
}
