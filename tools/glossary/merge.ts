import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../room.ts';
import { mergeTerms, readTerms, writeTerms } from './table.ts';

/**
 * Merges the rows of docs/glossary.d/*.md into docs/glossary.md and removes those files.
 * One command to run after a larger piece of work: `node tools/glossary/merge.ts`; running it again changes nothing.
 */
function merge(): void {
  const file = join(ROOT, 'docs/glossary.md');
  const folder = join(ROOT, 'docs/glossary.d');
  const markdown = readFileSync(file, 'utf8');
  const parts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  const added = parts.flatMap((name) => readTerms(readFileSync(join(folder, name), 'utf8')));
  const intro = markdown.slice(0, markdown.indexOf('\n|') + 1);
  const after = markdown.slice(markdown.lastIndexOf('|\n') + 2);
  const terms = mergeTerms(readTerms(markdown), added);
  writeFileSync(file, `${intro}${writeTerms(terms)}\n${after}`);
  for (const name of parts) rmSync(join(folder, name));
  console.log(`${terms.length} terms in docs/glossary.md, ${parts.length} files merged`);
}

merge();
