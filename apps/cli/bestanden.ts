import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of cases is small; more than this is the wrong file. Bytes. */
const GROOTST = 5_000_000;

export type Gevonden =
  | { readonly ok: true; readonly bestanden: readonly string[] }
  | { readonly ok: false; readonly melding: string };

/** The files that one argument means: a file, a folder (all `*.cases.yaml` in it) or a pattern. */
export function findBestanden(argument: string): Gevonden {
  const stat = statSync(argument, { throwIfNoEntry: false });
  if (stat?.isFile()) return { ok: true, bestanden: [argument] };
  const patroon = stat?.isDirectory() ? join(argument, '**/*.cases.{yaml,yml}') : argument;
  const bestanden = globSync(patroon, { exclude: (naam) => naam.split('/').includes('node_modules') })
    .filter((naam) => statSync(naam).isFile())
    .sort();
  if (bestanden.length > 0) return { ok: true, bestanden };
  if (stat?.isDirectory())
    return { ok: false, melding: `${argument}: in deze map staat geen bestand dat eindigt op .cases.yaml` };
  return { ok: false, melding: `${argument}: dit bestand bestaat niet` };
}

export type Gelezen = { readonly ok: true; readonly tekst: string } | { readonly ok: false; readonly melding: string };

/** The text of a file, or why it cannot be read. */
export function readBestand(bestand: string): Gelezen {
  const stat = statSync(bestand, { throwIfNoEntry: false });
  if (!stat?.isFile()) return { ok: false, melding: `${bestand}: dit bestand bestaat niet` };
  if (stat.size > GROOTST) return { ok: false, melding: `${bestand}: dit bestand is te groot (meer dan 5 MB)` };
  try {
    return { ok: true, tekst: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(bestand)) };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, melding: `${bestand}: dit is geen tekstbestand (UTF-8)` };
    return { ok: false, melding: `${bestand}: dit bestand kan niet worden gelezen` };
  }
}
