import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Bewaard {
  readonly payload: AdapterPayload;
  readonly verlooptOp: number;
}

/** More than a demo ever holds at once; the oldest go first. */
const HOOGSTENS = 5000;

/** Sessions and codes of the demo's provider, in memory: they end with the demo. */
export class Bewaarplaats implements Adapter {
  static readonly #alles = new Map<string, Bewaard>();
  readonly #soort: string;

  constructor(soort: string) {
    this.#soort = soort;
  }

  async upsert(id: string, payload: AdapterPayload, seconden: number): Promise<void> {
    const sleutel = this.#sleutel(id);
    Bewaarplaats.#alles.delete(sleutel);
    Bewaarplaats.#alles.set(sleutel, { payload, verlooptOp: Date.now() + seconden * 1000 });
    const [oudste] = Bewaarplaats.#alles.keys();
    if (Bewaarplaats.#alles.size > HOOGSTENS && oudste) Bewaarplaats.#alles.delete(oudste);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const bewaard = Bewaarplaats.#alles.get(this.#sleutel(id));
    return bewaard && bewaard.verlooptOp > Date.now() ? bewaard.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    for (const [sleutel, { payload, verlooptOp }] of Bewaarplaats.#alles)
      if (payload.uid === uid && verlooptOp > Date.now() && sleutel.startsWith(`${this.#soort} `)) return payload;
    return undefined;
  }

  /** The demo has no devices that log in with a code. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const bewaard = Bewaarplaats.#alles.get(this.#sleutel(id));
    if (bewaard) bewaard.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    Bewaarplaats.#alles.delete(this.#sleutel(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [sleutel, { payload }] of Bewaarplaats.#alles)
      if (payload.grantId === grantId) Bewaarplaats.#alles.delete(sleutel);
  }

  #sleutel(id: string): string {
    return `${this.#soort} ${id}`;
  }
}
