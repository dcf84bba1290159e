import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';
import { ROOT } from '../room.ts';
import { roomOf, targetOf } from './house.ts';
import { importsOf } from './imports.ts';
import { type Edge, FILE_RULES, IMPORT_RULES } from './rules.ts';

/**
 * Holds the whole project (or another folder built like it) against the rules of the house.
 * @returns one line per breach: where, the rule's sentence, what was imported.
 */
export function breaches(root = ROOT): string[] {
  const found: string[] = [];
  const dependencies = new Map<string, Pick<Edge, 'runsOn' | 'testsWith'>>();
  for (const path of filesBelow(root)) {
    const isCode = /\.(ts|tsx|js|mjs)$/.test(path);
    const text = isCode || path.endsWith('.css') ? readFileSync(join(root, path), 'utf8') : '';
    for (const rule of FILE_RULES) if (rule.breaks({ path, text })) found.push(`${path}: ${rule.says}`);
    if (!isCode) continue;
    const room = roomOf(path) ?? '';
    const packages = dependencies.get(room) ?? packagesOf(root, room);
    dependencies.set(room, packages);
    for (const imported of importsOf(text)) {
      const edge: Edge = { from: path, import: imported, to: targetOf(path, imported.specifier), ...packages };
      for (const rule of IMPORT_RULES) {
        if (rule.breaks(edge)) found.push(`${path}:${imported.line}: ${rule.says} (${imported.specifier})`);
      }
    }
  }
  return found;
}

function packagesOf(root: string, room: string): Pick<Edge, 'runsOn' | 'testsWith'> {
  const own = manifest(join(root, room, 'package.json'));
  const project = manifest(join(root, 'package.json'));
  const testsWith = [own.dependencies, own.devDependencies, project.devDependencies, project.dependencies];
  return {
    // A room without a package.json is part of the project itself.
    runsOn: new Set(
      Object.keys((own.name ? own.dependencies : { ...project.dependencies, ...project.devDependencies }) ?? {}),
    ),
    testsWith: new Set(testsWith.flatMap((list) => Object.keys(list ?? {}))),
  };
}

interface Manifest {
  readonly name?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

function manifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

if (import.meta.main) {
  const found = breaches();
  for (const breach of found) console.error(breach);
  process.exitCode = found.length === 0 ? 0 : 1;
}
