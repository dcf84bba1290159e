import pino, { type Logger } from 'pino';

/** Structured log of the running product, without personal data: ids of calls, never names, numbers or contents. */
export function maakVerslag(niveau = 'info'): Logger {
  return pino({ level: niveau, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Messages made by the engine about our own code; every other message may repeat what somebody typed. */
const ZEGT_NIETS_OVER_MENSEN = new Set(['TypeError', 'ReferenceError', 'AssertionError']);

/** An error as it may stand in the log. */
export interface Foutregel {
  readonly soort: string;
  readonly bericht?: string;
  readonly code?: string;
  readonly waar?: string;
  readonly oorzaak?: Foutregel;
}

/**
 * An error as it may stand in the log: its kind, its code and where it was thrown, not the values it was about.
 * Messages of the database repeat a row, those of JSON.parse what was sent, those of our own code a name or a number:
 * they are left out; the place says which line of the source has the text.
 */
export function foutregel(fout: unknown, diepte = 0): Foutregel {
  if (!(fout instanceof Error)) return { soort: typeof fout };
  const { code } = fout as { code?: unknown };
  const waar = (fout.stack ?? '')
    .split('\n')
    // the message can have many lines: only frames are kept
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim().replace(/^at /, ''))
    .join(' < ');
  return {
    soort: fout.name.slice(0, 60),
    ...(ZEGT_NIETS_OVER_MENSEN.has(fout.name) ? { bericht: zonderWaarden(fout.message) } : {}),
    ...(isCode(code) ? { code: String(code) } : {}),
    ...(waar ? { waar } : {}),
    ...(fout.cause !== undefined && diepte < 3 ? { oorzaak: foutregel(fout.cause, diepte + 1) } : {}),
  };
}

const isCode = (code: unknown): boolean =>
  (typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code)) || typeof code === 'number';

/** Digits and quoted pieces out of a message; a name of a property stays. */
const zonderWaarden = (text: string): string =>
  text
    .replace(/"[^"]*"/g, '"…"')
    .replace(/\d+/g, '#')
    .slice(0, 200);

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
