import { pipeline } from 'node:stream/promises';
import type { Tx } from '../../platform/database/index.ts';

export type Waarde = string | number | boolean | null | Date | Buffer | readonly string[] | object;
export type Rij = Readonly<Record<string, Waarde>>;

/** A value in the text format of COPY: a list becomes an array, any other object JSON. */
function tekst(waarde: Waarde | undefined): string {
  if (waarde === null || waarde === undefined) return '\\N';
  if (typeof waarde === 'number') return String(waarde);
  if (typeof waarde === 'boolean') return waarde ? 't' : 'f';
  if (Buffer.isBuffer(waarde)) return `\\\\x${waarde.toString('hex')}`;
  if (waarde instanceof Date) return waarde.toISOString();
  if (Array.isArray(waarde)) return `{${waarde.join(',')}}`;
  return ontsnapt(typeof waarde === 'string' ? waarde : JSON.stringify(waarde));
}

const BIJZONDER = /[\\\n\r\t]/;
const TEKENS: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const ontsnapt = (text: string): string =>
  BIJZONDER.test(text) ? text.replace(/[\\\n\r\t]/g, (teken) => TEKENS[teken] ?? teken) : text;

/** Bytes sent at a time. */
const STUK = 1 << 20;

/**
 * Rows by table, sent with COPY in the order in which the tables were named: what a row points at goes first.
 * Row level security refuses COPY, so this takes a connection of the owner of the tables.
 */
export class Kopie {
  readonly #rijen: ReadonlyMap<string, Rij[]>;

  constructor(tabellen: readonly string[]) {
    this.#rijen = new Map(tabellen.map((tabel) => [tabel, []]));
  }

  /** Adds rows; the first row of a table names its columns. */
  voeg(tabel: string, ...rijen: readonly Rij[]): void {
    const lijst = this.#rijen.get(tabel);
    if (!lijst) throw new RangeError(`no order given for table ${tabel}`);
    for (const rij of rijen) lijst.push(rij);
  }

  /** Sends what was added and forgets it. @returns rows sent */
  async stuur(tx: Tx): Promise<number> {
    let aantal = 0;
    for (const [tabel, rijen] of this.#rijen) {
      const [eerste] = rijen;
      if (!eerste) continue;
      const kolommen = Object.keys(eerste);
      const stroom = await tx`copy ${tx(tabel)} (${tx(kolommen)}) from stdin`.writable();
      await pipeline(regels(rijen, kolommen), stroom);
      aantal += rijen.length;
      rijen.length = 0;
    }
    return aantal;
  }
}

function* regels(rijen: readonly Rij[], kolommen: readonly string[]): Generator<string> {
  let stuk = '';
  for (const rij of rijen) {
    stuk += `${kolommen.map((kolom) => tekst(rij[kolom])).join('\t')}\n`;
    if (stuk.length > STUK) {
      yield stuk;
      stuk = '';
    }
  }
  if (stuk) yield stuk;
}
