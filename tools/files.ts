import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.meedoen', '.stryker-tmp', 'reports']);

/** Every file below a folder, as paths from that folder with forward slashes, sorted. Leaves out what is not ours. */
export function filesBelow(root: string, folder = ''): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!NOT_OURS.has(entry.name)) found.push(...filesBelow(root, path));
    } else if (entry.isFile()) {
      found.push(path);
    }
  }
  return found.sort();
}
