import pino, { type Logger } from 'pino';

/** Structured log of the running product, without personal data: ids of calls, never names, numbers or contents. */
export function maakVerslag(niveau = 'info'): Logger {
  return pino({ level: niveau, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** An error as it may stand in the log: its kind and where, not the values it was about. */
export function foutregel(fout: unknown): { soort: string; bericht: string; waar: string | undefined; code?: unknown } {
  if (!(fout instanceof Error)) return { soort: typeof fout, bericht: '', waar: undefined };
  // messages of the database repeat the values of a row: only its code is kept
  const vanDatabase = fout.name === 'PostgresError';
  return {
    soort: fout.name,
    bericht: vanDatabase ? '' : fout.message.replace(/\d{9}/g, '#########'),
    waar: fout.stack
      ?.split('\n')
      .slice(1, 6)
      .map((line) => line.trim())
      .join(' < '),
    ...('code' in fout ? { code: fout.code } : {}),
  };
}

/** Counters for /metrics, in the text format of OpenMetrics. */
export class Meters {
  readonly #tellers = new Map<string, number>();
  readonly #begin = performance.now();

  tel(naam: string, labels: Readonly<Record<string, string>> = {}, erbij = 1): void {
    const sleutel = `${naam}{${Object.entries(labels)
      .map(([k, v]) => `${k}="${v.replace(/["\\\n]/g, '_')}"`)
      .join(',')}}`;
    this.#tellers.set(sleutel, (this.#tellers.get(sleutel) ?? 0) + erbij);
  }

  tekst(): string {
    const lines = [...this.#tellers].sort().map(([sleutel, n]) => `${sleutel} ${n}`);
    return [
      `meedoen_seconden_sinds_start ${((performance.now() - this.#begin) / 1000).toFixed(0)}`,
      `meedoen_geheugen_bytes ${process.memoryUsage.rss()}`,
      ...lines,
      '# EOF',
      '',
    ].join('\n');
  }
}
