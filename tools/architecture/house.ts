import { posix } from 'node:path';
import { ROOMS, type Room } from '../room.ts';

/** Who may import whom (docs: the rooms in CONTRIBUTING.md). A room may always import itself. */
export const MAY_IMPORT: Readonly<Record<Room, readonly string[]>> = {
  'packages/law': [],
  'packages/casework': ['packages/law'],
  'packages/simulation': ['packages/law'],
  'packages/contract': ['packages/law', 'packages/casework'],
  // Amounts and dates are written in one place, casework/opmaak; the parts both apps draw with use it too. A drawing that
  // must say the same as its text is made of the model that the text is made of (docs/decisions/0106).
  'packages/ui': [
    'packages/law/kernel',
    'packages/casework/opmaak',
    'packages/casework/cijfers',
    'packages/casework/wandelkaart',
  ],
  'packages/testkit': ['packages/law', 'packages/casework', 'packages/simulation', 'packages/contract'],
  'apps/server': ['packages/law', 'packages/casework', 'packages/simulation', 'packages/contract'],
  'apps/staff': ['packages/law', 'packages/casework', 'packages/contract', 'packages/ui'],
  'apps/resident': ['packages/law', 'packages/casework', 'packages/contract', 'packages/ui'],
  'apps/cli': ['packages/law', 'packages/casework', 'packages/contract', 'packages/simulation'],
  // Journeys and tools look at the whole product from outside.
  e2e: ['packages', 'apps', 'tools'],
  tools: ['packages', 'apps', 'e2e'],
};

/** Rooms that run anywhere, also in a browser and in a simulation of millions. */
export const PURE: readonly Room[] = ['packages/law', 'packages/casework', 'packages/simulation', 'packages/contract'];

export const roomOf = (path: string): Room | undefined => ROOMS.find((room) => path.startsWith(`${room}/`));

export const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Files that only run in tests: they may use the testkit, vitest and node. */
export function isTest(path: string): boolean {
  return (
    /\.test(data)?\.tsx?$/.test(path) ||
    /\/(test|testing|fixtures)\//.test(path) ||
    isBelow(path, 'packages/testkit') ||
    isBelow(path, 'e2e') ||
    /^apps\/server\/platform\/postgres\/(vitest|testdatabase)\.ts$/.test(path)
  );
}

/** The slice a file belongs to: `apps/server/slices/aanvraag`. */
export const sliceOf = (path: string): string | undefined => /^.*?\/slices\/[^/]+(?=\/)/.exec(path)?.[0];

export type Target =
  | { readonly kind: 'ours'; readonly path: string; readonly byName: boolean }
  | { readonly kind: 'node' }
  | { readonly kind: 'npm'; readonly name: string };

/** What an import leads to: a path from the root of the project, node itself, or a package of npm. */
export function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) {
    return { kind: 'ours', path: posix.join(posix.dirname(from), specifier), byName: false };
  }
  if (specifier.startsWith('node:')) return { kind: 'node' };
  const parts = specifier.split('/');
  if (parts[0] === '@meedoen') {
    const room = ROOMS.find((candidate) => posix.basename(candidate) === parts[1]);
    return { kind: 'ours', path: [room ?? `packages/${parts[1]}`, ...parts.slice(2)].join('/'), byName: true };
  }
  return { kind: 'npm', name: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '') };
}
