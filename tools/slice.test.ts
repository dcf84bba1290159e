import { describe, expect, it } from 'vitest';
import { sliceRooms } from './slice.ts';

describe('sliceRooms', () => {
  it('finds folders and files of a subject, and says which rooms are empty on purpose', () => {
    const files = [
      'packages/law/awb/aanvraag.ts',
      'packages/casework/aanvraag/index.ts',
      'packages/casework/aanvraagje/index.ts',
      'apps/server/slices/aanvraag/routes.ts',
      'apps/server/slices/besluit/aanvraag-besluit.ts',
    ];
    const rooms = sliceRooms('aanvraag', files, '- aanvraag has no packages/simulation: it knows households: only');
    const of = (room: string) => rooms.find((r) => r.room === room);
    expect(of('packages/law')?.files).toEqual(['packages/law/awb/aanvraag.ts']);
    expect(of('packages/casework')?.files).toEqual(['packages/casework/aanvraag/index.ts']);
    expect(of('apps/server')?.files).toEqual([
      'apps/server/slices/aanvraag/routes.ts',
      'apps/server/slices/besluit/aanvraag-besluit.ts',
    ]);
    expect(of('packages/simulation')).toMatchObject({ files: [], onPurpose: 'it knows households: only' });
    expect(of('apps/staff')).toMatchObject({ files: [], onPurpose: undefined });
  });
});
