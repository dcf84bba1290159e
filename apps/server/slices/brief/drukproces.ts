import { Drukfout } from './drukkerij.ts';
import { drukPrintbestand } from './pdf.ts';
import type { Drukantwoord, Drukopdracht } from './printbestand.ts';

/** The process that prints one file for `maakPrintbestand` and ends. */
process.once('message', (opdracht) => {
  const antwoord = druk(opdracht as Drukopdracht);
  process.send?.(antwoord, () => process.disconnect?.());
});

function druk({ brieven, titel, huisstijl }: Drukopdracht): Drukantwoord {
  try {
    return { ok: true, bestand: drukPrintbestand(brieven, titel, huisstijl) };
  } catch (fout) {
    return { ok: false, meldingen: fout instanceof Drukfout ? fout.meldingen : [String(fout)] };
  }
}
