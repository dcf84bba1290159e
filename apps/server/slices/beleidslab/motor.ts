import { availableParallelism } from 'node:os';
import { type Druk, emptyDruk, type Labhuishouden, sumTellingen, type Telling } from '@meedoen/simulation/beleidslab';
import type { Draadbegin, Draadsoort, Draadvragen, Labvariant } from './bericht.ts';
import { Werkdraad } from './werkdraad.ts';

/** More threads than this gain little and cost memory: each carries the law. */
const MEESTE_DRADEN = 4;

/** Households kept in memory by threads, so that the door stays free while they are computed again. */
export class Motor {
  readonly #draden: readonly Werkdraad<Draadvragen>[];
  #volgende = 0;
  #aantal = 0;

  constructor(begin: Draadbegin, draden = Math.min(MEESTE_DRADEN, availableParallelism())) {
    this.#draden = Array.from({ length: draden }, () => new Werkdraad<Draadvragen>('draad.ts', begin));
  }

  get aantal(): number {
    return this.#aantal;
  }

  /** Gives households to the thread whose turn it is; ready when they are computed as they stand. */
  async add(huishoudens: readonly Labhuishouden[]): Promise<void> {
    const draad = this.#draden[this.#volgende++ % this.#draden.length] as Werkdraad<Draadvragen>;
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
