import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';
import { ROOT } from '../room.ts';
import { identifiersOf, isInScope, wordsOf } from './identifiers.ts';
import { readTerms } from './table.ts';

/**
 * Strict: a name outside the glossary fails the check. Not strict: the check only counts such names.
 * To be switched on once docs/glossary.d has been merged.
 */
export const STRICT = true;

/** Short forms that are no words. */
const SHORT =
  'bsn brp pw awb ioaw ioaz bbz lks wml iban id uwv cbs aow suwi sepa epc pdf xml sql api url uri html css yaml json csv http https oidc jwt acr kvk bag ip ui cli utf ts nl en ok zvw svb wsw bbl b1 abw vwo stcrt velsen veenrade waterkant'.split(
    ' ',
  );

/** Words a name may be made of. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>;
  readonly #dutch: ReadonlySet<string>;

  constructor(glossary: string, english: string) {
    const terms = readTerms(glossary).flatMap(({ term }) => [
      ...wordsOf(term),
      term.replace(/[^a-z]/gi, '').toLowerCase(),
    ]);
    const everyday = wordsOf(glossary.split('## Everyday words')[1]?.split('\n## ')[0] ?? '');
    const technical = english
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('#'));
    this.#dutch = new Set([...terms, ...everyday]);
    this.#words = new Set([...SHORT, ...this.#dutch, ...technical]);
  }

  /** A word of the list, one inflected, or Dutch words written as one: besluitbriefsoort. */
  knows(word: string): boolean {
    return isIn(this.#words, word) || this.#isCompound(word);
  }

  #isCompound(word: string): boolean {
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const head = word.slice(0, cut);
      const rest = word.slice(cut);
      // Dutch links with an s: bestand-s-adres.
      const headFits = isIn(this.#dutch, head) || (head.endsWith('s') && isIn(this.#dutch, head.slice(0, -1)));
      if (headFits && (isIn(this.#dutch, rest) || this.#isCompound(rest))) return true;
    }
    return false;
  }

  /** The words of a name that are neither English, nor in the glossary. */
  unknownIn(name: string): string[] {
    return wordsOf(name).filter((word) => !this.knows(word));
  }
}

const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || stems(word).some((stem) => words.has(stem));

/** What a Dutch or English word may be an inflection of: aanvragen, besluiten, brieven, normen; sorts, opened. */
function stems(word: string): string[] {
  const found: string[] = [];
  const cut = (ending: string, put = '') => {
    if (word.endsWith(ending) && word.length > ending.length + 2) found.push(word.slice(0, -ending.length) + put);
  };
  for (const ending of ['s', 'es', 'd', 'ed', 'ing', 'e', 'n', 'en', 'er', 'te', 'de']) cut(ending);
  cut('ies', 'y');
  cut('ing', 'e');
  cut('ied', 'y');
  cut('ve', 'f');
  cut('ven', 'f');
  cut('zen', 's');
  cut('heden', 'heid');
  for (const ending of ['en', 'e', 'ed', 'ing', 'er']) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    // normen -> norm needs nothing; mappen -> map loses a letter, aanvragen -> aanvraag gets a vowel.
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
    found.push(`${stem.slice(0, -1)}${stem.at(-2)}${stem.at(-1)}`);
  }
  return found;
}

/** One line per name that the glossary does not cover. */
export function namesOutsideGlossary(root = ROOT): string[] {
  const folder = join(root, 'docs/glossary.d');
  const waiting = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')) : [];
  const vocabulary = new Vocabulary(
    [readFileSync(join(root, 'docs/glossary.md'), 'utf8'), ...waiting].join('\n'),
    readFileSync(join(root, 'tools/glossary/english.txt'), 'utf8'),
  );
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const path of filesBelow(root).filter(isInScope)) {
    for (const { name } of identifiersOf(path, readFileSync(join(root, path), 'utf8'))) {
      const unknown = vocabulary.unknownIn(name).filter((word) => !seen.has(word));
      for (const word of unknown) {
        seen.add(word);
        lines.push(
          `${path}: "${word}" in ${name} is not in docs/glossary.md; add the term, or use the one that is there` +
            ' (English words of the trade: tools/glossary/english.txt)',
        );
      }
    }
  }
  return lines;
}

if (import.meta.main) {
  const lines = namesOutsideGlossary();
  for (const line of lines) console.error(line);
  process.exitCode = lines.length === 0 ? 0 : 1;
}
