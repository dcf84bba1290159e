/** One line of a bench: so many per second, and beside what. */
export interface Measurement {
  readonly what: string;
  readonly perSecond: number;
  /** What the result was held against before it was timed, or why the figure is what it is. */
  readonly remark?: string;
}

/** One line of a bench that is no speed: milliseconds, megabytes, seconds. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly remark?: string;
}

export interface BenchOptions {
  /** Households, for the benches that need a database. */
  readonly aantal: number;
}

export interface Bench {
  readonly name: string;
  readonly about: string;
  readonly run: (options: BenchOptions) => Promise<readonly (Measurement | Figure)[]>;
}

/** How fast a loop is: by the clock, and by the time the processor gave it (the same on a machine with nothing else to do). */
export interface Speed {
  readonly perSecond: number;
  readonly perProcessorSecond: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The engine rewrites a loop while it runs: the law over 20,000 households has its speed after some fifteen rounds. */
const WARM_MS = 2000;

/**
 * How many items a second a loop gets through once it is warm: the median of nine rounds, after two seconds and at least
 * three rounds of the same.
 * @param loop goes over all items itself, so that what is timed has a call site of its own.
 */
export async function speedOf<T>(items: readonly T[], loop: (items: readonly T[]) => unknown): Promise<Speed> {
  const clock: number[] = [];
  const processor: number[] = [];
  const begun = performance.now();
  for (let round = 0; round < 3 || performance.now() - begun < WARM_MS; round++) await loop(items);
  for (let round = 0; round < 9; round++) {
    const before = process.threadCpuUsage();
    const started = performance.now();
    await loop(items);
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.threadCpuUsage(before);
    clock.push(items.length / seconds);
    processor.push(items.length / ((user + system) / 1_000_000));
  }
  return { perSecond: median(clock), perProcessorSecond: median(processor) };
}

/** How many items a second a loop gets through, by the clock. */
export async function perSecond<T>(items: readonly T[], loop: (items: readonly T[]) => unknown): Promise<number> {
  return (await speedOf(items, loop)).perSecond;
}

export const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Lines of one bench; speeds each beside the first as a ratio. */
export function table(measurements: readonly (Measurement | Figure)[]): string {
  const first = measurements.find((each) => 'perSecond' in each)?.perSecond ?? 1;
  return measurements
    .map((each) => {
      const remark = each.remark ?? '';
      if ('figure' in each) return `  ${each.what.padEnd(44)} ${each.figure.padStart(12)}     ${remark}`.trimEnd();
      const speed = each.perSecond;
      const ratio =
        speed === first ? '1' : speed > first ? `${(speed / first).toFixed(1)}` : `1/${(first / speed).toFixed(1)}`;
      return `  ${each.what.padEnd(44)} ${figures.format(speed).padStart(12)} /s  ${ratio.padStart(8)}  ${remark}`.trimEnd();
    })
    .join('\n');
}
