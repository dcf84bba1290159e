import { type Database, SYSTEEM, type Tx, uuidv7, withToegang } from '../database/index.ts';
import type { Klok } from '../klok/index.ts';

/** Work to do later, written in the transaction that causes it. */
export interface NieuweOpdracht {
  readonly soort: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly uitvoerder?: string;
  readonly nietVoor?: Date;
  /** Makes a second one with the same key impossible. */
  readonly sleutel?: string;
}

export interface Opdracht {
  readonly id: string;
  readonly soort: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly uitvoerder: string | null;
  readonly pogingen: number;
}

/** Does one job. It runs in a transaction of its own; what it writes and the mark that it is done land together. */
export type Werker = (tx: Tx, opdracht: Opdracht) => Promise<void>;

/** Puts a job in the queue; with a key that is there already nothing happens. */
export async function zetInWachtrij(tx: Tx, opdracht: NieuweOpdracht, nu: Date): Promise<void> {
  const gegevens = opdracht.sleutel ? { ...opdracht.gegevens, sleutel: opdracht.sleutel } : opdracht.gegevens;
  await tx`insert into opdracht ${tx({
    id: uuidv7(),
    soort: opdracht.soort,
    gegevens: tx.json(gegevens as Record<string, string>),
    uitvoerder: opdracht.uitvoerder ?? null,
    niet_voor: opdracht.nietVoor ?? nu,
    aangemaakt_op: nu,
  })} on conflict do nothing`;
}

/** After this many tries a job stays for a person to look at. */
const HOOGSTENS_POGINGEN = 8;

/** The jobs door: takes one job at a time, any number of them run beside each other. */
export class Wachtrij {
  readonly #werkers = new Map<string, Werker>();
  readonly #database: Database;
  readonly #klok: Klok;
  readonly #meld: (fout: unknown, opdracht: Opdracht) => void;

  constructor(database: Database, klok: Klok, meld: (fout: unknown, opdracht: Opdracht) => void) {
    this.#database = database;
    this.#klok = klok;
    this.#meld = meld;
  }

  /** Says who does jobs of a kind. */
  voor(soort: string, werker: Werker): this {
    if (this.#werkers.has(soort)) throw new Error(`opdracht ${soort} has two workers`);
    this.#werkers.set(soort, werker);
    return this;
  }

  /** Does the first job that is due. @returns false when there was none */
  async doeEen(): Promise<boolean> {
    const nu = this.#klok.nu();
    const result = await withToegang(this.#database, SYSTEEM, async (tx) => {
      const [opdracht] = await tx<Opdracht[]>`
        select id, soort, gegevens, uitvoerder, pogingen from opdracht
        where klaar_op is null and niet_voor <= ${nu} and pogingen < ${HOOGSTENS_POGINGEN} and soort = any(${[...this.#werkers.keys()]})
        order by niet_voor, id limit 1 for update skip locked`;
      if (!opdracht) return undefined;
      try {
        await tx.savepoint((inner) => this.#werkers.get(opdracht.soort)?.(inner as Tx, opdracht));
        await tx`update opdracht set klaar_op = ${nu} where id = ${opdracht.id}`;
        return { opdracht };
      } catch (fout) {
        const wacht = new Date(nu.getTime() + 1000 * 2 ** opdracht.pogingen);
        const naam = fout instanceof Error ? fout.name : 'fout';
        await tx`update opdracht set pogingen = pogingen + 1, niet_voor = ${wacht}, fout = ${naam} where id = ${opdracht.id}`;
        return { opdracht, fout };
      }
    });
    if (result?.fout !== undefined) this.#meld(result.fout, result.opdracht);
    return result !== undefined;
  }

  /** Does everything that is due. For tests and for a door that starts. */
  async doeAlles(): Promise<void> {
    while (await this.doeEen());
  }

  /** Keeps working until told to stop. @returns a function that stops after the job at hand */
  start(pauzeMs = 500): () => Promise<void> {
    let stop = false;
    let wakker: (() => void) | undefined;
    const loop = (async () => {
      while (!stop) {
        const deed = await this.doeEen().catch((fout: unknown) => {
          this.#meld(fout, { id: '', soort: 'wachtrij', gegevens: {}, uitvoerder: null, pogingen: 0 });
          return false;
        });
        if (!deed && !stop) {
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, pauzeMs);
            wakker = () => {
              clearTimeout(timer);
              resolve();
            };
          });
        }
      }
    })();
    return async () => {
      stop = true;
      wakker?.();
      await loop;
    };
  }
}
