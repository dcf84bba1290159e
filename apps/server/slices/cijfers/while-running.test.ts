import { describe, expect, it } from 'vitest';
import { onceWhileRunning } from './while-running.ts';

describe('work that several ask for', () => {
  it('is done once while it runs, per question, and again afterwards', async () => {
    const once = onceWhileRunning<string>();
    const done: string[] = [];
    const work = (key: string) => async () => {
      done.push(key);
      await new Promise(setImmediate);
      return `${key} ${done.length}`;
    };
    const answers = await Promise.all([once('a', work('a')), once('a', work('a')), once('b', work('b'))]);
    expect(answers).toEqual(['a 2', 'a 2', 'b 2']);
    expect(await once('a', work('a'))).toBe('a 3');
  });

  it('is tried again after it failed', async () => {
    const once = onceWhileRunning<string>();
    await expect(once('a', () => Promise.reject(new Error('no connection')))).rejects.toThrow('no connection');
    expect(await once('a', async () => 'there')).toBe('there');
  });
});
