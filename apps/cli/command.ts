import { atlas } from './atlas.ts';
import { bereken } from './bereken.ts';
import { controleer } from './controleer.ts';
import { HELP } from './help.ts';
import type { Output } from './output.ts';
import { toets } from './toets.ts';

const BAD_INPUT = 2;

/** Runs the command line. @param args what stands after `meedoen` @returns the exit code */
export function runCommand(args: readonly string[], out: Output): number | Promise<number> {
  const [naam, ...rest] = args;
  if (naam === undefined) {
    out.problem(HELP);
    return BAD_INPUT;
  }
  if (args.some((a) => a === '--help' || a === '-h') || naam === 'hulp' || naam === 'help') {
    out.line(HELP);
    return 0;
  }
  if (naam !== 'bereken' && naam !== 'toets' && naam !== 'controleer' && naam !== 'atlas')
    return complain(out, `onbekende opdracht “${naam}”; kies uit: bereken, toets, controleer, atlas, hulp`);
  const vlag = rest.find((a) => a.startsWith('-'));
  if (vlag) return complain(out, `onbekende optie “${vlag}”`);
  if (naam === 'atlas')
    return rest.length === 0 ? atlas(out) : complain(out, 'atlas vraagt geen bestand: npx meedoen atlas');
  if (rest.length === 0) return complain(out, `noem een bestand: npx meedoen ${naam} <bestand>`);
  if (naam === 'controleer') return controleer(rest, out);
  return naam === 'bereken' ? bereken(rest, out) : toets(rest, out);
}

function complain(out: Output, message: string): number {
  out.problem(`meedoen: ${message}`);
  out.problem('Alle opdrachten: npx meedoen hulp');
  return BAD_INPUT;
}
