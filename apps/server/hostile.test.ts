import { gzipSync } from 'node:zlib';
import { readFeiten, recordFeit } from '@meedoen/contract/feit';
import { addressOf } from '@meedoen/contract/route';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSessie } from './platform/sessie/index.ts';
import { hashVan } from './platform/sleutels/index.ts';
import { schrijversVan } from './test/bewijs.ts';
import { BINNENKANT, plekkenIn, wieMag } from './test/hostile.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { type Toegangsproef, toegangsproef } from './test/toegangsproef.ts';
import { alleWegen } from './wegen.ts';

// Somebody who knows the product well and means harm: bookmarks they made themselves, and bodies no form would send.

let proef: Proefomgeving;
let anna: Toegangsproef;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  anna = await toegangsproef(proef, proef.veenrade, '9901', 'Annabella');
});
afterAll(() => proef.stop());

async function bellerVoor(route: AnyRoute): Promise<Beller> {
  const wie = wieMag(route);
  if (wie === 'inwoner') return proef.alsInwoner(anna.persoon, proef.veenrade);
  return proef.alsMedewerker(await proef.medewerker(proef.veenrade, wie as 'coach'), proef.veenrade);
}

const heeftCursor = (schema: AnyRoute['query'] | AnyRoute['body']): boolean =>
  plekkenIn(schema).some(({ plek }) => plek.join() === 'cursor');
const metCursor: readonly AnyRoute[] = ROUTES.map(({ route }) => route).filter(
  (route) => heeftCursor(route.query) || heeftCursor(route.body),
);

const ID = '01a22618-aaaa-7aaa-8aaa-aaaaaaaaaaaa';
const MOMENTEN = [
  '2026-11-24T10:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '2026',
  '0',
];
const IDS = [ID, '-'.repeat(36), '0'.repeat(36), `${ID}'--`, ''];
const BEGINNEN = ['0', '1', '2', '1~infinity', '1~-infinity', '0~2026-02-30', '0~0000-01-01'];
const BOEKEN = [
  ...MOMENTEN.flatMap((moment) => IDS.map((id) => `${moment}~${id}`)),
  ...BEGINNEN.flatMap((begin) => IDS.map((id) => `${begin}~${id}`)),
  ...['a\0b', '\ud800', "' or true --", '%', '~~'].flatMap((naam) =>
    IDS.map((id) => Buffer.from(`${naam}\n${id}`).toString('base64url')),
  ),
  Buffer.from([0xff, 0xfe, 0x0a, 0x2d]).toString('base64url'),
];

describe('a bookmark somebody made', () => {
  it('is taken by these paths', () => {
    expect(metCursor.length).toBeGreaterThan(5);
  });
  it.each(metCursor)('gives a page of their own or a Dutch no: $naam', async (route) => {
    const beller = await bellerVoor(route);
    const goed = await anna.aanroep(route);
    const eerder = proef.fouten.length;
    for (const cursor of BOEKEN) {
      const antwoord = heeftCursor(route.query)
        ? await beller(route, { ...goed, query: { ...goed.query, cursor } })
        : await beller(route, { ...goed, body: undefined, ruw: { ...(goed.body as object), cursor } });
      expect([200, 400], `${cursor}: ${antwoord.tekst}`).toContain(antwoord.status);
      if (antwoord.status === 400) expect(antwoord.tekst).not.toMatch(BINNENKANT);
    }
    expect(proef.fouten.slice(eerder)).toEqual([]);
  });
});

type Geval = readonly [wat: string, status: number, body: string | Uint8Array, headers: Record<string, string>];
const geval = (wat: string, status: number, body: string | Uint8Array, headers: Record<string, string> = {}): Geval => [
  ...([wat, status, body, headers] as const),
];

describe('a body no form would send', () => {
  const feit = '"soort":"contactgegevens","waarde":{"email":"a@b.example"},"vanaf":null,"totEnMet":null';
  const rest = '"bron":"medewerker","gecontroleerd":true';
  const BODIES: readonly Geval[] = [
    geval('a name twice', 400, `{${feit},${rest},"bron":"brp"}`),
    geval('a name twice further down', 400, `{${feit.replace('{', '{"email":"x@y.example",')},${rest}}`),
    geval('the prototype', 400, `{${feit},${rest},"__proto__":{"gecontroleerd":true}}`),
    geval('the constructor', 400, `{${feit},${rest},"constructor":{"prototype":{"gecontroleerd":true}}}`),
    geval('a field that is not there', 400, `{${feit},${rest},"auteur":"iemand anders"}`),
    geval('the id it would get', 400, `{${feit},${rest},"id":"${ID}"}`),
    geval('a number without end', 400, `{${feit.replace('"a@b.example"', '1e400')},${rest}}`),
    geval('minus nothing for a day', 400, `{${feit.replace('"vanaf":null', '"vanaf":-0')},${rest}}`),
    geval('a list where text belongs', 400, `{${feit.replace('"contactgegevens"', '["contactgegevens"]')},${rest}}`),
    geval('an object where text belongs', 400, `{${feit.replace('"a@b.example"', '{"a":"b"}')},${rest}}`),
    geval('text without end', 400, `{${feit.replace('a@b', `${'a'.repeat(100_000)}@b`)},${rest}}`),
    geval('NUL in text', 400, `{${feit.replace('a@b', 'a\\u0000@b')},${rest}}`),
    geval('half a character', 400, `{${feit.replace('a@b', '\\ud83d@b')},${rest}}`),
    geval('nesting', 400, `{${feit.replace('"a@b.example"', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)},${rest}}`),
    geval('a list of the same', 400, `[{${feit},${rest}}]`),
    geval('text', 400, '"gewoon"'),
    geval('nothing', 400, ''),
    geval('half', 400, `{${feit},`),
    geval('two', 400, `{${feit},${rest}}{${feit},${rest}}`),
    geval('with a comment', 400, `{${feit},${rest}/* */}`),
    geval('a mark in front', 400, Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(`{${feit},${rest}}`)])),
    geval('packed', 415, gzipSync(`{${feit},${rest}}`), { 'Content-Encoding': 'gzip' }),
    geval('packed without saying so', 400, gzipSync(`{${feit},${rest}}`)),
    geval('as text', 415, `{${feit},${rest}}`, { 'Content-Type': 'text/plain' }),
    geval('as a form', 415, `feit=${feit}`, { 'Content-Type': 'application/x-www-form-urlencoded' }),
    geval('as no kind', 415, `{${feit},${rest}}`, { 'Content-Type': '' }),
    geval('too much', 413, `{${feit},${rest},"x":"${'x'.repeat(1_000_000)}"}`),
  ];
  it.each(BODIES)('is refused in Dutch, and nothing of it is kept: %s', async (_, status, body, anders) => {
    const eerder = proef.fouten.length;
    const wie = proef.veenrade.medewerkers.inkomensconsulent;
    const sessie = { soort: 'medewerker', medewerker: wie, uitvoerder: proef.veenrade.id } as const;
    const token = await startSessie(proef.database, sessie, new Date());
    const [rij] = await proef.database<{ csrf: string }[]>`select csrf from sessie where id_hash = ${hashVan(token)}`;
    const adres = addressOf(recordFeit, { params: { persoonId: anna.persoon } });
    const headers = { Cookie: `meedoen=${token}`, 'X-CSRF-Token': rij?.csrf ?? '', 'Content-Type': 'application/json' };
    const voor = await schrijversVan(proef);
    const antwoord = await proef.dienst.app.request(adres, {
      method: 'POST',
      headers: { ...headers, ...anders },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    const tekst = await antwoord.text();
    expect(antwoord.status, tekst).toBe(status);
    expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json');
    const { title, detail } = JSON.parse(tekst) as { title: string; detail: string };
    expect(`${title} ${detail}`).not.toMatch(BINNENKANT);
    expect(detail).toMatch(/^[A-Z].{10,}\.$/);
    expect(tekst.length).toBeLessThan(2000);
    expect(await voor.geschreven()).toEqual([]);
    expect(proef.fouten.slice(eerder)).toEqual([]);
  });

  it('leaves no trace in what others see', async () => {
    const consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
    const { body } = await consulent(readFeiten, { params: { persoonId: anna.persoon }, query: {} });
    expect(body.feiten.filter(({ soort }) => soort === 'contactgegevens')).toEqual([]);
    expect(({} as Record<string, unknown>).gecontroleerd).toBeUndefined();
  });
});
