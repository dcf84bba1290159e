import { join } from 'node:path';
import { type MessagePort, Worker } from 'node:worker_threads';

/** What a thread is asked by its kind, and what it answers to each. */
type Vragen<V> = { readonly [S in keyof V]: { readonly vraag: object; readonly antwoord: unknown } };
type Draadantwoord =
  | { readonly nummer: number; readonly antwoord: unknown }
  | { readonly nummer: number; readonly fout: string };

/** One thread with the questions it has not answered yet. */
export class Werkdraad<V extends Vragen<V>> {
  readonly #worker: Worker;
  readonly #open = new Map<number, { goed(antwoord: unknown): void; fout(reden: Error): void }>();
  #nummer = 0;
  #dood: Error | undefined;

  /** @param bestand file of this folder that the thread runs. @param begin what it begins with */
  constructor(bestand: string, begin?: unknown) {
    this.#worker = new Worker(join(import.meta.dirname, bestand), { workerData: begin });
    // a lab that nobody waits for does not keep the server from stopping
    this.#worker.unref();
    this.#worker.on('message', (antwoord: Draadantwoord) => {
      const wacht = this.#open.get(antwoord.nummer);
      this.#open.delete(antwoord.nummer);
      if ('fout' in antwoord) wacht?.fout(new Error(antwoord.fout));
      else wacht?.goed(antwoord.antwoord);
    });
    this.#worker.on('error', (fout) => this.#fail(fout instanceof Error ? fout : new Error(String(fout))));
    this.#worker.on('exit', () => this.#fail(new Error('a thread of the lab stopped')));
  }

  /** It stopped, and answers nothing more. */
  get dood(): boolean {
    return this.#dood !== undefined;
  }

  ask<S extends keyof V & string>(soort: S, vraag: V[S]['vraag']): Promise<V[S]['antwoord']> {
    if (this.#dood) return Promise.reject(this.#dood);
    const nummer = ++this.#nummer;
    return new Promise((goed, fout) => {
      this.#open.set(nummer, { goed: goed as (antwoord: unknown) => void, fout });
      this.#worker.postMessage({ ...vraag, soort, nummer });
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(reden: Error): void {
    this.#dood = reden;
    for (const { fout } of this.#open.values()) fout(reden);
    this.#open.clear();
  }
}

/** Inside a thread: answers what it is asked, and says what went wrong instead of stopping. */
export function answerOn<Q extends { readonly nummer: number }>(
  poort: MessagePort | null,
  answer: (vraag: Q) => unknown,
): void {
  poort?.on('message', (vraag: Q) => {
    let antwoord: Draadantwoord;
    try {
      antwoord = { nummer: vraag.nummer, antwoord: answer(vraag) };
    } catch (fout) {
      antwoord = { nummer: vraag.nummer, fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) };
    }
    poort.postMessage(antwoord);
  });
}
