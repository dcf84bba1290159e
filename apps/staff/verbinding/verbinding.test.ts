import { ApiProblem } from '@meedoen/contract/route';
import { describe, expect, it } from 'vitest';
import { isConflict, isNietGevonden } from './verbinding.tsx';

const probleem = (status: number, code?: string) =>
  new ApiProblem({
    status,
    title: 'Nee',
    detail: 'Nee.',
    ...(code ? { errors: [{ pointer: '', code, detail: 'Nee.' }] } : {}),
  });

describe('what an answer that says no means', () => {
  it.each([
    [412, undefined, true],
    [409, 'versie-verouderd', true],
    [409, undefined, true],
    [409, 'zoektermijn-loopt', false],
    [400, 'versie-verouderd', false],
  ] as const)('%i with %s: two people changed the same is %s', (status, code, verwacht) => {
    expect(isConflict(probleem(status, code))).toBe(verwacht);
  });

  it('does not tell apart what is not there and what is not allowed', () => {
    expect(isNietGevonden(probleem(404))).toBe(true);
    expect(isNietGevonden(probleem(403))).toBe(true);
    expect(isNietGevonden(probleem(409))).toBe(false);
  });
});
