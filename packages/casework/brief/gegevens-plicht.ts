import type { Ontheffingsstuk } from '../ontheffing/index.ts';
import type { Besluitgegevens } from './gegevens.ts';

/** What a besluit on an ontheffing says. */
export interface Ontheffingsbrief extends Besluitgegevens {
  readonly stuk: Ontheffingsstuk;
}
