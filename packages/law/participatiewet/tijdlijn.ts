import { covers, type IsoDate, type Tijdvak } from '../kernel/index.ts';
import type { Geldend, Tijdlijn } from './dossier.ts';

/** What a timeline says on a day: the last entry that covers it, stretched over the entries with the same value that touch it. */
export function geldendOp<T>(tijdlijn: Tijdlijn<T> | undefined, datum: IsoDate): Geldend<T> | undefined {
  if (!tijdlijn) return undefined;
  let gevonden: Geldend<T> | undefined;
  for (const g of tijdlijn) if (covers(g, datum)) gevonden = g;
  if (!gevonden || tijdlijn.length === 1 || typeof gevonden.waarde === 'object') return gevonden;
  let { vanaf, tot } = gevonden;
  for (let gegroeid = true; gegroeid; ) {
    gegroeid = false;
    for (const g of tijdlijn) {
      if (g.waarde !== gevonden.waarde) continue;
      if (begintEerder(g, vanaf)) {
        vanaf = g.vanaf;
        gegroeid = true;
      }
      if (eindigtLater(g, tot)) {
        tot = g.tot;
        gegroeid = true;
      }
    }
  }
  return { ...gevonden, vanaf, tot };
}

/** Begins before a day and lasts at least until it. */
const begintEerder = (g: Tijdvak, vanaf: IsoDate | undefined): boolean =>
  vanaf !== undefined && (g.vanaf === undefined || g.vanaf < vanaf) && (g.tot === undefined || g.tot >= vanaf);

/** Ends after a day and begins at the latest on it. */
const eindigtLater = (g: Tijdvak, tot: IsoDate | undefined): boolean =>
  tot !== undefined && (g.tot === undefined || g.tot > tot) && (g.vanaf === undefined || g.vanaf <= tot);
