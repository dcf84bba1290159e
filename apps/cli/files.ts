import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of cases is small; more than this is the wrong file. Bytes. */
const GROOTST = 5_000_000;

export type Found =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** The files that one argument means: a file, a folder (all `*.cases.yaml` in it) or a pattern. */
export function findFiles(argument: string): Found {
  const stat = statSync(argument, { throwIfNoEntry: false });
  if (stat?.isFile()) return { ok: true, files: [argument] };
  const patroon = stat?.isDirectory() ? join(argument, '**/*.cases.{yaml,yml}') : argument;
  const files = globSync(patroon, { exclude: (naam) => naam.split('/').includes('node_modules') })
    .filter((naam) => statSync(naam).isFile())
    .sort();
  if (files.length > 0) return { ok: true, files };
  if (stat?.isDirectory())
    return { ok: false, message: `${argument}: in deze map staat geen bestand dat eindigt op .cases.yaml` };
  return { ok: false, message: `${argument}: dit bestand bestaat niet` };
}

export type TextOrProblem =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** The text of a file, or why it cannot be read. */
export function readTextFile(file: string): TextOrProblem {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return { ok: false, message: `${file}: dit bestand bestaat niet` };
  if (stat.size > GROOTST) return { ok: false, message: `${file}: dit bestand is te groot (meer dan 5 MB)` };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, message: `${file}: dit is geen tekstbestand (UTF-8)` };
    return { ok: false, message: `${file}: dit bestand kan niet worden gelezen` };
  }
}
