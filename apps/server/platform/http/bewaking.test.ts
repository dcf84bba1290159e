import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adresVan, bewaakAdres } from './adres.ts';
import { versieUit } from './afkomst.ts';
import { sleutelUit } from './idempotentie.ts';
import { leesInvoer } from './invoer.ts';
import { dubbeleNaam, GROOTSTE_JSON, leesJson } from './lichaam.ts';
import { maakLimiet } from './limiet.ts';

const BASIS = {
  naam: 'proef',
  method: 'POST',
  path: '/v1/proef',
  samenvatting: '',
  taak: 'openbaar',
  doel: null,
  verwerking: null,
  status: 200,
} as const;

async function adres(proxys: number, doorgestuurd?: string, peer = '203.0.113.9'): Promise<string> {
  const app = new Hono().get('/', (c) => c.text(adresVan(c, proxys)));
  const headers = doorgestuurd === undefined ? {} : { 'X-Forwarded-For': doorgestuurd };
  return (await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } })).text();
}

describe('the address of a caller', () => {
  it('is the connection itself when no proxy is ours, whatever the caller says', async () => {
    expect(await adres(0, '198.51.100.1')).toBe('203.0.113.9');
  });
  it('is what our own proxies saw, not what the caller put in front', async () => {
    expect(await adres(1, '6.6.6.6, 198.51.100.1')).toBe('198.51.100.1');
    expect(await adres(2, '6.6.6.6, 198.51.100.1, 10.0.0.2')).toBe('198.51.100.1');
  });
  it('falls back on the connection when a proxy wrote nothing', async () => {
    expect(await adres(1)).toBe('203.0.113.9');
    expect(await adres(3, '198.51.100.1')).toBe('203.0.113.9');
  });
  it('takes one IPv6 subscriber as one', async () => {
    expect(await adres(0, undefined, '2001:db8:1:2:aaaa::1')).toBe(await adres(0, undefined, '2001:db8:1:2:bbbb::2'));
    expect(await adres(0, undefined, '::ffff:203.0.113.9')).toBe('203.0.113.9');
  });
});

describe('a bsn in an address', () => {
  const app = new Hono().get('*', (c) => {
    bewaakAdres(c);
    return c.text('goed');
  });
  app.onError((fout, c) => c.text(fout.message, 400));
  it.each([
    ['/v1/personen/999990019', 400],
    ['/v1/werkvoorraad?zoek=999990019', 400],
    ['/v1/werkvoorraad?zoek=jansen%20999990019', 400],
    ['/v1/werkvoorraad?zoek=999990018', 200], // fails the elfproef: a number, no bsn
    ['/v1/werkvoorraad?zoek=9999900190', 200],
    ['/v1/personen/01909c5e-7b1e-7999-8999-999990019123', 200],
  ])('%s gives %i', async (pad, status) => {
    expect((await app.request(pad)).status).toBe(status);
  });
});

describe('the limit', () => {
  it('is per caller and begins anew each minute', () => {
    let nu = 0;
    const limiet = maakLimiet(2, () => nu);
    expect([limiet.mag('a'), limiet.mag('a'), limiet.mag('a'), limiet.mag('b')]).toEqual([true, true, false, true]);
    nu = 59_999;
    expect(limiet.mag('a')).toBe(false);
    nu = 60_000;
    expect(limiet.mag('a')).toBe(true);
  });
});

describe('the limit by weight', () => {
  it('lets through less of what counts for more', () => {
    const limiet = maakLimiet(10, () => 0);
    expect([limiet.mag('a', 5), limiet.mag('a', 5), limiet.mag('a')]).toEqual([true, true, false]);
  });
});

describe('what comes in', () => {
  const open = { ...BASIS, body: z.strictObject({ los: z.unknown() }) } as const;
  const lees = (body: unknown) => leesInvoer(open, { params: {}, query: {}, body });
  const diep = (n: number): unknown => JSON.parse(`${'['.repeat(n)}${']'.repeat(n)}`);
  it.each([
    ['NUL in text', 'a\0b', 'geen-tekst'],
    ['half a character', '\ud83d', 'geen-tekst'],
    ['NUL in the name of a field', { 'a\0': 1 }, 'onbekend-veld'],
    ['a field that is the prototype', JSON.parse('{"__proto__":{"a":1}}'), 'onbekend-veld'],
    ['a day before anybody alive', { vanaf: '0001-01-01' }, 'onmogelijke-datum'],
    ['a month after everybody', ['2200-01'], 'onmogelijke-datum'],
    ['nesting without end', diep(400_000), 'te-diep'],
    ['a number without end', JSON.parse('[1e400]'), 'te-groot'],
    ['a number without end below zero', JSON.parse('{"a":-1e400}'), 'te-groot'],
    ['a list without end', Array(501).fill(0), 'te-veel'],
    ['many lists', Array(400).fill(Array(400).fill(0)), 'te-veel'],
  ])('is refused with %s, wherever it stands', (_, los, code) => {
    expect(() => lees({ los })).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ code })] }));
  });
  it.each([
    ['emoji and accents', 'é 👩‍👩‍👧'],
    ['the first and the last day', ['1900-01-01', '2199-12-31', '1900-01', '2199-12']],
    ['a year in a sentence', 'In 0001-01-01 was er niets'],
    ['what is as deep and as long as it may be', [diep(38), Array(500).fill(0)]],
  ])('is taken with %s', (_, los) => {
    expect(lees({ los }).body).toEqual({ los });
  });
});

describe('If-Match', () => {
  it('is a version, weakened or not', () => {
    expect([versieUit('"7"'), versieUit('W/"7"'), versieUit('*'), versieUit(undefined)]).toEqual([
      7,
      7,
      undefined,
      undefined,
    ]);
  });
  it.each(['7', '"x"', '', '"1", "2"'])('refuses %s instead of forgetting it', (tekst) => {
    expect(() => versieUit(tekst)).toThrow('If-Match');
  });
});

describe('Idempotency-Key', () => {
  it('is kept whole or refused', () => {
    expect(sleutelUit('a'.repeat(100))).toBe('a'.repeat(100));
    for (const fout of ['', 'a'.repeat(101), 'a b', 'é']) expect(() => sleutelUit(fout)).toThrow('Idempotency-Key');
  });
});

const verzoek = (body: string | ReadableStream, type = 'application/json') =>
  new Request('http://proef.test/', {
    method: 'POST',
    body,
    headers: { 'Content-Type': type },
    ...(typeof body === 'string' ? {} : { duplex: 'half' as const }),
  });

describe('a JSON body', () => {
  it('is read when it is JSON and says so', async () => {
    expect(await leesJson(verzoek('{"a":1}', 'application/json; charset=utf-8'))).toEqual({ a: 1 });
  });
  it.each([
    ['text/plain', '{}', 415],
    ['application/x-www-form-urlencoded', 'a=1', 415],
    ['application/json', '{"a":', 400],
    ['application/json', '', 400],
    ['application/json', ' '.repeat(GROOTSTE_JSON + 1), 413],
  ])('as %s %#', async (type, body, status) => {
    await expect(leesJson(verzoek(body, type))).rejects.toMatchObject({ status });
  });
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"b":{"a":1,"\\u0061":2}}', 'a'],
    ['{"a":[{"x":1},{"x":1,"y":"x","x":2}]}', 'x'],
    ['{"a\\"":1 , "a\\"" : 2}', 'a"'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"a":{"a":{"a":["a","a"]}},"b":"a","c":"a\\":"}', undefined],
    ['[{"a":1},{"a":1}]', undefined],
    [`{"a":"${'\\"x'.repeat(300_000)}"}`, undefined],
    ['1e5', undefined],
  ])('%s names %j twice', (tekst, naam) => {
    expect(dubbeleNaam(tekst)).toBe(naam);
  });
  it('with a name twice, or packed, is refused', async () => {
    await expect(leesJson(verzoek('{"a":1,"a":2}'))).rejects.toMatchObject({ errors: [{ code: 'dubbel-veld' }] });
    for (const pak of ['gzip', 'br', 'deflate, gzip']) {
      const ingepakt = verzoek('{"a":1}');
      ingepakt.headers.set('Content-Encoding', pak);
      await expect(leesJson(ingepakt)).rejects.toMatchObject({ status: 415 });
    }
  });
  it('is not read on when it never ends', async () => {
    let gelezen = 0;
    const eindeloos = new ReadableStream({
      pull(controller) {
        gelezen += 64_000;
        controller.enqueue(new Uint8Array(64_000).fill(32));
      },
    });
    await expect(leesJson(verzoek(eindeloos))).rejects.toMatchObject({ status: 413 });
    expect(gelezen).toBeLessThan(2 * GROOTSTE_JSON);
  });
  it('that is no UTF-8 is no JSON', async () => {
    const kapot = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array([0x22, 0xff, 0x22]));
        controller.close();
      },
    });
    await expect(leesJson(verzoek(kapot))).rejects.toMatchObject({ status: 400 });
  });
});

describe('fields', () => {
  const route = {
    ...BASIS,
    query: z.object({ zoek: z.string().optional() }),
    body: z.strictObject({ keus: z.union([z.literal('a'), z.int()]), 'a/b': z.array(z.string()).min(1) }),
  } as const;
  const fouten = (query: Record<string, string>, body: unknown) => {
    try {
      leesInvoer(route, { params: {}, query, body });
      return [];
    } catch (fout) {
      return (fout as { errors: { pointer: string; detail: string }[] }).errors;
    }
  };
  it('are named with a pointer, in Dutch', () => {
    expect(fouten({}, { keus: 'a', 'a/b': ['x'] })).toEqual([]);
    const alle = fouten({}, { keus: {}, 'a/b': [], 'x~y': 1 });
    expect(alle.map(({ pointer }) => pointer).sort()).toEqual(['/a~1b', '/keus', '/x~0y']);
    for (const { detail } of alle) expect(detail).not.toMatch(/invalid|expected/i);
    expect(fouten({}, {})[0]?.detail).toBe('Dit moet u nog invullen.');
  });
  it('in the address that do not exist are refused: a filter that is forgotten would show everything', () => {
    expect(fouten({ zoeken: 'x' }, {}).map(({ pointer }) => pointer)).toEqual(['/vraag/zoeken']);
  });
  it('are named fifty at most', () => {
    const veel = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`f${i}`, 1]));
    expect(fouten({}, veel)).toHaveLength(50);
  });
});
