import { posix } from 'node:path';
import { codeOnly, withoutComments } from '../architecture/imports.ts';

export interface Identifier {
  readonly name: string;
  readonly path: string;
}

const EXPORTED =
  /^export\s+(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:const|let|function\*?|class|interface|type)\s+([A-Za-z_$][\w$]*)/gm;
const KEBAB = /(['"])([a-z]+(?:-[a-z]+)+)\1/g;

/** Whether the glossary decides about a file: the rooms of the product, not their tests. */
export const isInScope = (path: string): boolean =>
  /^(packages|apps)\//.test(path) &&
  /\.(tsx?|sql)$/.test(path) &&
  !/\.test(data)?\.|(^|\/)generated\/|\.d\.ts$/.test(path);

/** States and reasons are kebab-case texts in the pure rooms; elsewhere such a text is as likely a header or a class. */
const hasStates = (path: string): boolean => /^packages\/(law|casework|contract|simulation)\//.test(path);

/** The names a file gives to things: its own, its folders', what it exports, its states. */
export function identifiersOf(path: string, text: string): Identifier[] {
  const names = posix.dirname(path).split('/').slice(2);
  names.push(posix.basename(path).replace(/\.\w+$/, ''));
  if (/\.tsx?$/.test(path)) {
    names.push(...[...codeOnly(text).matchAll(EXPORTED)].map((match) => match[1] ?? ''));
    if (hasStates(path)) names.push(...[...withoutComments(text).matchAll(KEBAB)].map((match) => match[2] ?? ''));
  }
  return [...new Set(names)].map((name) => ({ name, path }));
}

/** The words of a name in camelCase, PascalCase, kebab-case or SNAKE_CASE, in lower case; numbers fall away. */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}
