import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';
import { ROOMS, ROOT, type Room } from './room.ts';

/** Rooms in which a subject has a folder or file of its own, unless docs/slices.md says why not. */
const SLICE_ROOMS: readonly Room[] = [
  'packages/law',
  'packages/casework',
  'packages/contract',
  'apps/server',
  'apps/staff',
  'apps/resident',
];

export interface SliceRoom {
  readonly room: Room;
  readonly files: readonly string[];
  /** Why this room has nothing for the slice, when that is so on purpose. */
  readonly onPurpose?: string | undefined;
}

/**
 * The files of a subject in every room: those in a folder of its name and those named after it.
 * @param notes docs/slices.md: lines `- <slice> has no <room>: <reason>` say what is missing on purpose.
 */
export function sliceRooms(slice: string, files: readonly string[], notes: string): SliceRoom[] {
  const mine = files.filter((path) => {
    const parts = path.split('/');
    const name = parts.pop()?.split('.')[0] ?? '';
    return parts.includes(slice) || name === slice || name.startsWith(`${slice}-`);
  });
  return ROOMS.map((room) => ({
    room,
    files: mine.filter((path) => path.startsWith(`${room}/`)),
    onPurpose: notes
      .split('\n')
      .find((line) => line.startsWith(`- ${slice} has no ${room}: `))
      ?.split(': ')
      .slice(1)
      .join(': '),
  }));
}

function print(slice: string): boolean {
  let complete = true;
  for (const { room, files, onPurpose } of sliceRooms(slice, filesBelow(ROOT), readNotes())) {
    if (files.length > 0) {
      console.log(`${room}`);
      for (const file of files) console.log(`  ${file}`);
    } else if (onPurpose) {
      console.log(`${room}\n  nothing, on purpose: ${onPurpose}`);
    } else if (SLICE_ROOMS.includes(room)) {
      console.log(`${room}\n  nothing, and docs/slices.md does not say why`);
      complete = false;
    }
  }
  return complete;
}

const readNotes = (): string => readFileSync(join(ROOT, 'docs/slices.md'), 'utf8');

if (import.meta.main) {
  const slice = process.argv[2];
  if (!slice) console.error('which slice? npm run slice aanvraag');
  process.exitCode = slice && print(slice) ? 0 : 1;
}
