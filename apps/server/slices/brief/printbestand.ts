import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Brief } from '@meedoen/casework/brief';
import { Drukfout } from './drukkerij.ts';
import { HUISSTIJL_VEENRADE, type Huisstijl } from './huisstijl.ts';
import type { Printbestand } from './pdf.ts';

/** Letters in one file: about 3 MB of memory each while printing, and a file a printer can still open. */
export const GROOTSTE_BESTAND = 200;

/** A file that is not there by then never will be, ms. */
const GEDULD = 300_000;

export interface Drukopdracht {
  readonly brieven: readonly Brief[];
  readonly titel: string;
  readonly huisstijl: Huisstijl;
}

export type Drukantwoord =
  | { readonly ok: true; readonly bestand: Printbestand }
  | { readonly ok: false; readonly meldingen: readonly string[] };

/**
 * All letters of a day in one PDF/UA-1 file, each starting on the front of a sheet, with the index of what is where.
 * Printed by a process of its own: the server keeps answering and its memory stays what it was.
 * @param brieven at most `GROOTSTE_BESTAND`, each with its own kenmerk; a larger day is more than one file
 * @param titel title of the document: `Post van 24 november 2026`
 * @throws RangeError without letters, with too many, or when two share a kenmerk; Drukfout when printing fails
 */
export async function maakPrintbestand(
  brieven: readonly Brief[],
  titel: string,
  huisstijl: Huisstijl = HUISSTIJL_VEENRADE,
): Promise<Printbestand> {
  if (brieven.length === 0) throw new RangeError('a print file without letters');
  if (brieven.length > GROOTSTE_BESTAND) throw new RangeError(`more than ${GROOTSTE_BESTAND} letters in a print file`);
  const kenmerken = new Set(brieven.map((brief) => brief.kenmerk));
  if (kenmerken.size !== brieven.length) throw new RangeError('two letters of a print file share a kenmerk');
  const antwoord = await vraagDrukproces({ brieven, titel, huisstijl });
  if (!antwoord.ok) throw new Drukfout(antwoord.meldingen);
  return antwoord.bestand;
}

function vraagDrukproces(opdracht: Drukopdracht): Promise<Drukantwoord> {
  const proces = fork(fileURLToPath(new URL('./drukproces.ts', import.meta.url)), {
    serialization: 'advanced',
    timeout: GEDULD,
  });
  return new Promise((klaar, mislukt) => {
    proces.once('message', (antwoord) => klaar(antwoord as Drukantwoord));
    proces.once('error', mislukt);
    proces.once('exit', (code) => mislukt(new Drukfout([`the printing process ended with code ${code}`])));
    proces.send(opdracht);
  });
}
