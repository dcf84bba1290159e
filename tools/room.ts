import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every room of the house (docs: CONTRIBUTING.md), by its folder from the root. */
export const ROOMS = [
  'packages/law',
  'packages/casework',
  'packages/simulation',
  'packages/contract',
  'packages/ui',
  'packages/testkit',
  'apps/server',
  'apps/staff',
  'apps/resident',
  'apps/cli',
  'e2e',
  'tools',
] as const;

export type Room = (typeof ROOMS)[number];
