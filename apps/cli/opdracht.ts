import { bereken } from './bereken.ts';
import { HULP } from './hulp.ts';
import { toets } from './toets.ts';
import type { Uitvoer } from './uitvoer.ts';

const SLECHTE_INVOER = 2;

/** Runs the command line. @param argumenten what stands after `meedoen` @returns the exit code */
export function opdracht(argumenten: readonly string[], uit: Uitvoer): number {
  const [naam, ...rest] = argumenten;
  if (naam === undefined) {
    uit.fout(HULP);
    return SLECHTE_INVOER;
  }
  if (argumenten.some((a) => a === '--help' || a === '-h') || naam === 'hulp' || naam === 'help') {
    uit.regel(HULP);
    return 0;
  }
  if (naam !== 'bereken' && naam !== 'toets')
    return klaag(uit, `onbekende opdracht “${naam}”; kies uit: bereken, toets, hulp`);
  const vlag = rest.find((a) => a.startsWith('-'));
  if (vlag) return klaag(uit, `onbekende optie “${vlag}”`);
  if (rest.length === 0) return klaag(uit, `noem een bestand: npx meedoen ${naam} <bestand>`);
  return naam === 'bereken' ? bereken(rest, uit) : toets(rest, uit);
}

function klaag(uit: Uitvoer, melding: string): number {
  uit.fout(`meedoen: ${melding}`);
  uit.fout('Alle opdrachten: npx meedoen hulp');
  return SLECHTE_INVOER;
}
