import type { Tx } from '../../platform/database/index.ts';
import type { Labvraag } from './geheugen.ts';
import { type Geschiedenis, geschiedenisVan } from './volume.ts';

/** How long counts are kept for who moves a slider, and of how many. */
const BEWAAR_MS = 10 * 60_000;
const MEESTE = 20;

/** Counts of a history, kept a short while: a forecast that is asked again does not count everybody again. */
export class Volumegeheugen {
  readonly #bewaard = new Map<string, { readonly tot: number; readonly geteld: Promise<Geschiedenis> }>();

  /** @param opnieuw count now, also when it was kept */
  read(tx: Tx, vraag: Labvraag, { opnieuw = false } = {}): Promise<Geschiedenis> {
    const sleutel = [vraag.uitvoerder, vraag.vandaag, ...[...vraag.gemeenten].sort()].join(' ');
    const eerder = this.#bewaard.get(sleutel);
    if (eerder && !opnieuw && performance.now() < eerder.tot) return eerder.geteld;
    const geteld = geschiedenisVan(tx, vraag);
    this.#bewaard.delete(sleutel);
    this.#bewaard.set(sleutel, { tot: performance.now() + BEWAAR_MS, geteld });
    geteld.catch(() => this.#bewaard.delete(sleutel));
    for (const oud of [...this.#bewaard.keys()].slice(0, -MEESTE)) this.#bewaard.delete(oud);
    return geteld;
  }
}
