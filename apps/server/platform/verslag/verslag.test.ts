import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foutregel, Meters } from './index.ts';

const gevangen = (werk: () => unknown): unknown => {
  try {
    return werk();
  } catch (fout) {
    return fout;
  }
};

describe('an error in the log', () => {
  it('keeps kind, code and place', () => {
    const regel = foutregel(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }));
    expect(regel).toMatchObject({ soort: 'Error', code: 'ECONNREFUSED' });
    expect(regel.waar).toContain('verslag.test.ts');
  });

  it.each([
    ['a message of our own', () => new Error('no date for Jansen, bsn 123456782')],
    ['JSON that was sent', () => gevangen(() => JSON.parse('Jansen woont op Kade 1'))],
    [
      'a row of the database',
      () => Object.assign(new Error('Key (bsn)=(123456782)'), { name: 'PostgresError', code: '23505' }),
    ],
    ['a schema', () => gevangen(() => z.object({ naam: z.enum(['a']) }).parse({ naam: 'Jansen 123456782' }))],
    ['many lines', () => new Error('een\nat Jansen\n  123456782')],
    ['a cause', () => new Error('buiten', { cause: new Error('Jansen 123456782') })],
    ['a type error', () => new TypeError('cannot read "Jansen" of 123456782')],
    ['a code that is none', () => Object.assign(new Error('x'), { code: 'Jansen, 123456782' })],
    ['no error at all', () => 'Jansen 123456782'],
  ])('says nothing about a person: %s', (_, fout) => {
    const text = JSON.stringify(foutregel(fout()));
    expect(text).not.toContain('Jansen');
    expect(text).not.toContain('123456782');
  });

  it('keeps the words of the engine about our own code', () => {
    const fout = gevangen(() =>
      Reflect.apply(({ naam }: { naam: { kort: string } }) => naam.kort, undefined, [undefined]),
    );
    expect(foutregel(fout).bericht).toContain("property 'naam'");
  });
});

describe('the meters', () => {
  it('count per label and end as OpenMetrics wants', () => {
    const meters = new Meters();
    meters.tel('verzoeken', { status: '200' });
    meters.tel('verzoeken', { status: '200' });
    meters.tel('verzoeken', { status: '4"0\n4' });
    expect(meters.tekst()).toContain('verzoeken{status="200"} 2\n');
    expect(meters.tekst()).toContain('verzoeken{status="4_0_4"} 1\n');
    expect(meters.tekst().endsWith('# EOF\n')).toBe(true);
  });
});
