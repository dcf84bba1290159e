import { expect, it } from 'vitest';
import { uuidv7 } from './uuid.ts';

it('gives ids that sort in the order they were made, also many in one millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => uuidv7());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  // the moment it was made can be read from it
  expect(Math.abs(Number.parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(
    60_000,
  );
});
