import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Druk, emptyDruk, type Labhuishouden, sumTellingen, type Telling } from '@meedoen/simulation/beleidslab';
import type { Draadantwoord, Draadbegin, Draadsoort, Draadvraag, Draadvragen, Labvariant } from './bericht.ts';

/** More threads than this gain little and cost memory: each carries the law. */
const MEESTE_DRADEN = 4;

/** One thread with the questions it has not answered yet. */
class Draad {
  readonly #worker: Worker;
  readonly #open = new Map<number, { goed(antwoord: unknown): void; fout(reden: Error): void }>();
  #nummer = 0;
  #dood: Error | undefined;

  constructor(begin: Draadbegin) {
    this.#worker = new Worker(join(import.meta.dirname, 'draad.ts'), { workerData: begin });
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

  ask<S extends Draadsoort>(soort: S, vraag: Draadvragen[S]['vraag']): Promise<Draadvragen[S]['antwoord']> {
    if (this.#dood) return Promise.reject(this.#dood);
    const nummer = ++this.#nummer;
    return new Promise((goed, fout) => {
      this.#open.set(nummer, { goed: goed as (antwoord: unknown) => void, fout });
      this.#worker.postMessage({ ...vraag, soort, nummer } as Draadvraag);
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

/** Households kept in memory by threads, so that the door stays free while they are computed again. */
export class Motor {
  readonly #draden: readonly Draad[];
  #volgende = 0;
  #aantal = 0;

  constructor(begin: Draadbegin, draden = Math.min(MEESTE_DRADEN, availableParallelism())) {
    this.#draden = Array.from({ length: draden }, () => new Draad(begin));
  }

  get aantal(): number {
    return this.#aantal;
  }

  /** Gives households to the thread whose turn it is; ready when they are computed as they stand. */
  async add(huishoudens: readonly Labhuishouden[]): Promise<void> {
    const draad = this.#draden[this.#volgende++ % this.#draden.length] as Draad;
    await draad.ask('add', { huishoudens });
    this.#aantal += huishoudens.length;
  }

  async reads(): Promise<Record<string, number>> {
    const som: Record<string, number> = {};
    for (const deel of await this.#askAll('reads', {}))
      for (const [naam, aantal] of Object.entries(deel)) som[naam] = (som[naam] ?? 0) + aantal;
    return som;
  }

  async count(variant: Labvariant): Promise<Telling> {
    return sumTellingen(await this.#askAll('count', { variant }));
  }

  async pressure(variant: Labvariant): Promise<{ readonly nu: Druk; readonly straks: Druk }> {
    const delen = await this.#askAll('pressure', { variant });
    return { nu: sumDruk(delen.map(({ nu }) => nu)), straks: sumDruk(delen.map(({ straks }) => straks)) };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#draden.map((draad) => draad.stop()));
  }

  #askAll<S extends Draadsoort>(
    soort: S,
    vraag: Draadvragen[S]['vraag'],
  ): Promise<readonly Draadvragen[S]['antwoord'][]> {
    return Promise.all(this.#draden.map((draad) => draad.ask(soort, vraag)));
  }
}

function sumDruk(delen: readonly Druk[]): Druk {
  const som = emptyDruk();
  for (const deel of delen) for (const naam of Object.keys(som) as (keyof Druk)[]) som[naam] += deel[naam];
  return som;
}
