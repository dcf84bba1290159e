import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, type Gzip } from 'node:zlib';

// One backup is one gzip file: lines of JSON, and after each line that names a table its rows in pieces of
// `<length>\n<bytes>`, closed by `0\n`. The last line is the manifest; the line after it the sha-256 of all before.

export const VORM = 'meedoen-backup 1';

/** What was in one table. */
export interface Tabelmanifest {
  readonly kolommen: readonly string[];
  readonly rijen: number;
  /** Of the rows in COPY text format, in the order of the primary key. */
  readonly sha256: string;
  /** Whether row level security was on. */
  readonly afgeschermd: boolean;
}

export interface Manifest {
  readonly gemaaktOp: string;
  readonly migraties: readonly { readonly name: string; readonly sha256: string }[];
  readonly tabellen: Readonly<Record<string, Tabelmanifest>>;
}

/** Counts and hashes rows in COPY text format: every row ends in one line end, those inside values are escaped. */
export class Rijenteller {
  readonly #hash = createHash('sha256');
  #rijen = 0;

  neem(stuk: Uint8Array): void {
    this.#hash.update(stuk);
    for (let at = stuk.indexOf(10); at >= 0; at = stuk.indexOf(10, at + 1)) this.#rijen += 1;
  }

  uitkomst(): { rijen: number; sha256: string } {
    return { rijen: this.#rijen, sha256: this.#hash.digest('hex') };
  }
}

/** Writes a backup file piece by piece, waiting when the disk is slower than the database. */
export class Archiefschrijver {
  readonly #gzip: Gzip = createGzip({ level: 6 });
  readonly #klaar: Promise<void>;
  readonly #hash: Hash = createHash('sha256');

  private constructor(bestand: FileHandle) {
    this.#klaar = pipeline(this.#gzip, bestand.createWriteStream());
    this.#klaar.catch(() => undefined);
  }

  /** @throws when the file is there already */
  static async open(bestand: string): Promise<Archiefschrijver> {
    return new Archiefschrijver(await open(bestand, 'wx', 0o600));
  }

  async regel(waarde: unknown): Promise<void> {
    await this.#schrijf(Buffer.from(`${typeof waarde === 'string' ? waarde : JSON.stringify(waarde)}\n`));
  }

  async stuk(bytes: Uint8Array): Promise<void> {
    if (bytes.byteLength === 0) return;
    await this.regel(String(bytes.byteLength));
    await this.#schrijf(bytes);
  }

  eindeTabel(): Promise<void> {
    return this.regel('0');
  }

  async sluit(manifest: Manifest): Promise<void> {
    await this.regel(manifest);
    await this.regel(this.#hash.copy().digest('hex'));
    this.#gzip.end();
    await this.#klaar;
  }

  /** Gives up: what was written so far is of no use. */
  async breekAf(): Promise<void> {
    this.#gzip.destroy();
    await this.#klaar.catch(() => undefined);
  }

  async #schrijf(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    if (!this.#gzip.write(bytes)) {
      await Promise.race([new Promise<void>((resolve) => this.#gzip.once('drain', resolve)), this.#klaar]);
    }
  }
}

export type Archiefdeel =
  | {
      readonly soort: 'tabel';
      readonly naam: string;
      readonly kolommen: readonly string[];
      readonly rijen: AsyncIterable<Uint8Array>;
    }
  | { readonly soort: 'manifest'; readonly manifest: Manifest };

/** Reads a backup file from begin to end. @throws when it is no backup, is cut off or was changed */
export async function* leesArchief(bestand: string): AsyncGenerator<Archiefdeel, void, undefined> {
  const lezer = new Lezer(bestand);
  if ((await lezer.regel()) !== VORM) throw new Error('this file is not a backup of Meedoen');
  for (;;) {
    const hash = lezer.hash();
    const kop = JSON.parse(await lezer.regel()) as { tabel?: string; kolommen?: string[] } | Manifest;
    if ('tabellen' in kop) {
      const einde = lezer.hash();
      if ((await lezer.regel()) !== einde) throw new Error('this backup was changed or damaged');
      yield { soort: 'manifest', manifest: kop };
      return;
    }
    if (!kop.tabel || !kop.kolommen) throw new Error(`unknown part in the backup after ${hash.slice(0, 8)}`);
    yield { soort: 'tabel', naam: kop.tabel, kolommen: kop.kolommen, rijen: lezer.stukken() };
  }
}

class Lezer {
  readonly #stroom: AsyncIterator<Buffer>;
  readonly #hash = createHash('sha256');
  #buffer: Buffer = Buffer.alloc(0);

  constructor(bestand: string) {
    const bron = createReadStream(bestand);
    const gunzip = createGunzip();
    bron.on('error', (fout) => gunzip.destroy(fout));
    this.#stroom = bron.pipe(gunzip)[Symbol.asyncIterator]();
  }

  /** Of everything read so far. */
  hash(): string {
    return this.#hash.copy().digest('hex');
  }

  async regel(): Promise<string> {
    let einde = this.#buffer.indexOf(10);
    while (einde < 0) {
      await this.#meer();
      einde = this.#buffer.indexOf(10);
    }
    const regel = this.#neem(einde + 1).toString('utf8');
    return regel.slice(0, -1);
  }

  async *stukken(): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const lengte = Number(await this.regel());
      if (!Number.isSafeInteger(lengte) || lengte < 0) throw new Error('this backup was changed or damaged');
      if (lengte === 0) return;
      while (this.#buffer.length < lengte) await this.#meer();
      yield this.#neem(lengte);
    }
  }

  #neem(lengte: number): Buffer {
    const deel = this.#buffer.subarray(0, lengte);
    this.#buffer = this.#buffer.subarray(lengte);
    this.#hash.update(deel);
    return deel;
  }

  async #meer(): Promise<void> {
    const { value, done } = await this.#stroom.next();
    if (done) throw new Error('this backup is cut off');
    this.#buffer = this.#buffer.length === 0 ? value : Buffer.concat([this.#buffer, value]);
  }
}
