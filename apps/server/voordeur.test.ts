import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { nederlandseIban, testBsn } from '@meedoen/casework/identificatie';
import * as aanvragen from '@meedoen/contract/aanvraag';
import { askVraag } from '@meedoen/contract/eigen';
import { recordFeit } from '@meedoen/contract/feit';
import { client } from '@meedoen/contract/route';
import { ROUTES } from '@meedoen/contract/routes';
import { readSessie } from '@meedoen/contract/sessie';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Proefbrowser } from './platform/inloggen/browser.ts';
import { startSessie } from './platform/sessie/index.ts';
import { hashVan } from './platform/sleutels/index.ts';
import { type Proefdeur, startProefdeur } from './test/proefdeur.ts';

// The real door, as production starts it: a process of its own on a port of its own, over a real network.

const THUIS = 'https://meedoen.proef.example';
const KOEKJE = '__Host-meedoen';
const NAAM = 'Xanthippe Zonneveld';
const BSN = testBsn(77);
const IBAN = nederlandseIban('TEST', 77_777_777);

let proefdeur: Proefdeur;
let proef: Proefdeur['proef'];
let deur: Proefdeur['deur'];
let env: Proefdeur['env'];
let persoon: string;

beforeAll(async () => {
  proefdeur = await startProefdeur(THUIS, NAAM, BSN);
  ({ proef, deur, env, persoon } = proefdeur);
});
afterAll(() => proefdeur?.stop());

interface Ingelogd {
  readonly headers: Record<string, string>;
  readonly csrf: string;
}
async function sessieVan(sessie: Parameters<typeof startSessie>[1]): Promise<Ingelogd> {
  const token = await startSessie(proef.database, sessie, new Date());
  const [rij] = await proef.database<{ csrf: string }[]>`select csrf from sessie where id_hash = ${hashVan(token)}`;
  const csrf = rij?.csrf ?? '';
  return { csrf, headers: { Cookie: `${KOEKJE}=${token}`, 'X-CSRF-Token': csrf } };
}
const alsConsulent = () =>
  sessieVan({
    soort: 'medewerker',
    medewerker: proef.veenrade.medewerkers.inkomensconsulent,
    uitvoerder: proef.veenrade.id,
  });
const alsInwoner = () => sessieVan({ soort: 'inwoner', persoon, uitvoerder: proef.veenrade.id });

const vraag = (pad: string, init: RequestInit = {}) => fetch(deur.adres + pad, { redirect: 'manual', ...init });
const stuur = (pad: string, wie: Ingelogd, body: unknown, headers: Record<string, string> = {}) =>
  vraag(pad, {
    method: 'POST',
    headers: { ...wie.headers, 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Sends a path exactly as written; `fetch` would tidy it up first. */
async function rauw(pad: string, headers: Record<string, string> = {}): Promise<{ status: number; tekst: string }> {
  const { port } = new URL(deur.adres);
  const verzoek = request({ host: '127.0.0.1', port, path: pad, headers });
  verzoek.end();
  const [antwoord] = await once(verzoek, 'response');
  let tekst = '';
  for await (const stuk of antwoord) tekst += stuk;
  return { status: antwoord.statusCode, tekst };
}

describe('every answer', () => {
  const PADEN = [
    ['/v1/sessie', 200],
    ['/v1/openapi.json', 200],
    ['/v1/werkvoorraad', 401],
    ['/v1/bestaat-niet', 404],
    ['/v1/sessie/', 404],
    ['/gezondheid', 200],
    ['/gereedheid', 200],
    ['/metrics', 200],
    ['/inwoner/', 200],
    ['/medewerker/een/pagina', 200],
    ['/inwoner/assets/app-abc123.js', 200],
    ['/inwoner/assets/weg.js', 404],
    ['/', 303],
    ['/nergens', 404],
    ['/inloggen/medewerker', 303],
  ] as const;
  it.each(PADEN)('of %s (%i) carries the security headers', async (pad, status) => {
    const { headers, status: echt } = await vraag(pad);
    expect(echt).toBe(status);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/);
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe-eval');
    // these two do not fall back on default-src: without them a page may send a form anywhere
    expect(headers.get('Content-Security-Policy')).toMatch(
      pad.startsWith('/v1/') ? /form-action 'none'; base-uri 'none'/ : /form-action 'self'; base-uri 'none'/,
    );
    for (const niet of ['geolocation', 'microphone', 'payment', 'usb'])
      expect(headers.get('Permissions-Policy')).toContain(`${niet}=()`);
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('X-Permitted-Cross-Domain-Policies')).toBe('none');
    expect(headers.get('Server')).toBeNull();
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('Cache-Control')).toBe(
      pad.includes('assets/app')
        ? 'public, max-age=31536000, immutable'
        : pad.match(/^\/(inwoner|medewerker)\/(?!assets)/)
          ? 'no-cache'
          : 'no-store',
    );
    expect(headers.get('Access-Control-Allow-Origin')).toBe(pad === '/v1/openapi.json' ? '*' : null);
    if (pad.startsWith('/v1/')) expect(headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('of no says so in a problem without internals', async () => {
    const wie = await alsConsulent();
    const antwoorden = [
      await vraag('/v1/werkvoorraad'),
      await vraag('/v1/personen/geen-id', { headers: wie.headers }),
      await stuur('/v1/personen/_zoek', wie, '{"naam":'),
      await stuur('/v1/personen/_zoek', wie, { naam: 'x'.repeat(101), doel: 'recht-op-bijstand', raar: 1 }),
      await stuur('/v1/personen/_zoek', wie, {}, { 'Content-Type': 'text/plain' }),
      await stuur('/v1/berekeningen', wie, { casus: { datum: "'; drop table persoon; --", huishouden: [] } }),
      await vraag('/v1/nergens'),
    ];
    for (const antwoord of antwoorden) {
      const text = await antwoord.text();
      expect(antwoord.status).toBeGreaterThanOrEqual(400);
      expect(antwoord.status).toBeLessThan(500);
      expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json');
      expect(JSON.parse(text)).toMatchObject({
        status: antwoord.status,
        title: expect.any(String),
        detail: expect.any(String),
      });
      expect(text).not.toMatch(/node_modules|at [\w.]+ \(|select |postgres|zod|undefined|\/apps\/|Error:/i);
    }
  });
});

describe('a change', () => {
  const lichaam = { kanaal: 'telefoon', tekst: 'Gebeld' };
  const pad = () => `/v1/personen/${persoon}/feiten`;
  const feit = { soort: 'email', waarde: {}, vanaf: null, totEnMet: null, bron: 'medewerker', gecontroleerd: true };

  it('comes from our own page with the token of the session', async () => {
    const wie = await alsConsulent();
    const ander = await alsConsulent();
    const status = async (headers: Record<string, string>) => (await stuur(pad(), wie, feit, headers)).status;
    expect(await status({ 'X-CSRF-Token': '' })).toBe(403);
    expect(await status({ 'X-CSRF-Token': ander.csrf })).toBe(403);
    for (const site of ['cross-site', 'same-site', 'iets']) expect(await status({ 'Sec-Fetch-Site': site })).toBe(403);
    for (const site of ['same-origin', 'none']) expect(await status({ 'Sec-Fetch-Site': site })).not.toBe(403);
  });

  it('is JSON, not larger than a megabyte, with known fields only', async () => {
    const wie = await alsConsulent();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await stuur(pad(), wie, JSON.stringify(feit), { 'Content-Type': type })).status).toBe(415);
    expect((await stuur(pad(), wie, `{"soort":"${'x'.repeat(1_000_000)}"}`)).status).toBe(413);
    const onbekend = await (await stuur(pad(), wie, { ...feit, ...lichaam })).json();
    expect(onbekend).toMatchObject({ status: 400 });
    expect(JSON.stringify(onbekend)).toContain('/kanaal');
    const prototype = await stuur(pad(), wie, `{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}},"soort":"x"}`);
    expect(prototype.status).toBe(400);
    expect((await stuur(pad(), wie, '['.repeat(400_000))).status).toBe(400);
  });
});

describe('the session cookie', () => {
  it('is given by a real login, to this host, over https, out of reach of scripts', async () => {
    const app = new Hono().all('*', async (c) => {
      const { pathname, search } = new URL(c.req.url);
      return fetch(deur.adres + pathname + search, { headers: c.req.raw.headers, redirect: 'manual' });
    });
    const browser = new Proefbrowser(app, THUIS);
    const begin = await browser.vraag(`${THUIS}/inloggen/medewerker`);
    expect(begin.headers.get('Set-Cookie')).toMatch(
      /^__Host-meedoen_inloggen=[\w-]+; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const lijst = await browser.ga(begin.headers.get('Location') ?? '');
    const terug = await browser.ga(`${lijst.adres.href}?account=sam`, {}, (url) => url.pathname.endsWith('/terug'));
    const binnen = await browser.vraag(terug.adres.href);
    const koekje = binnen.headers.getSetCookie().find((each) => each.startsWith(`${KOEKJE}=`));
    expect(koekje).toMatch(/^__Host-meedoen=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const eerste = browser.koekje(KOEKJE) ?? '';
    expect(await (await vraag('/v1/sessie', { headers: { Cookie: `${KOEKJE}=${eerste}` } })).json()).toMatchObject({
      soort: 'medewerker',
      naam: 'Sam',
    });
    // the way back works once, and in this browser only
    expect((await browser.vraag(terug.adres.href)).headers.get('Location')).toBe('/medewerker/?inloggen=verlopen');
    const weg = await vraag('/uitloggen', {
      method: 'POST',
      headers: { Cookie: `${KOEKJE}=${eerste}` },
      body: new URLSearchParams({ csrf: 'x' }),
    });
    expect(weg.status).toBe(403);
  });

  it('is not taken under another name, twice, or from the address', async () => {
    const { headers } = await alsConsulent();
    const token = headers.Cookie?.split('=')[1];
    for (const Cookie of [`meedoen=${token}`, `${KOEKJE}="${token}x"`, `${KOEKJE}=`])
      expect(await (await vraag('/v1/sessie', { headers: { Cookie } })).json()).toMatchObject({ soort: 'niemand' });
    expect((await vraag(`/v1/sessie?${KOEKJE}=${token}`)).status).toBe(400);
  });
});

describe('an address', () => {
  it.each([
    '/inwoner/../../etc/passwd',
    '/inwoner/%2e%2e/%2e%2e/etc/passwd',
    '/inwoner/..%2f..%2fpackage.json',
    '/inwoner/.bron',
    '/inwoner/assets/../.bron',
    '/inwoner//etc/passwd',
    '/inwoner/%00',
    '/inwoner/%ff',
    '/v1//sessie',
    '/v1/../v1/sessie/..%00',
    '/v1/%',
  ])('%s leads nowhere else', async (pad) => {
    const { status, tekst } = await rauw(pad);
    expect(status).toBeLessThan(500);
    expect(tekst).not.toMatch(/root:|niet voor anderen|"workspaces"/);
  });

  it('never holds a bsn: no path or query asks for one, and one that comes is refused', async () => {
    for (const { route } of ROUTES) {
      const velden = [route.params, route.query].flatMap((schema) =>
        schema && 'shape' in schema ? Object.keys(Object(schema.shape)) : [],
      );
      expect([route.path, ...velden].join(' ')).not.toMatch(/bsn|burgerservice/i);
    }
    const { headers } = await alsConsulent();
    for (const { route } of ROUTES.filter(({ route }) => route.method === 'GET')) {
      const metBsn = route.path.replace(/\{\w+\}/g, BSN);
      const pad = route.path.includes('{') ? metBsn : `${route.path}?zoek=${BSN}`;
      expect((await vraag(pad, { headers })).status, pad).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('a file that is sent', () => {
  let pad: string;
  let wie: Ingelogd;
  beforeAll(async () => {
    wie = await alsInwoner();
    const gemeld = await stuur(aanvragen.registerEigenMelding.path, wie, { geldNodigNu: false });
    const { id } = (await gemeld.json()) as { id: string };
    pad = aanvragen.uploadDocument.path.replace('{aanvraagId}', id);
  });
  const stuurBestand = (
    naam: string,
    inhoud: Uint8Array<ArrayBuffer> | ReadableStream,
    headers: Record<string, string> = {},
  ) =>
    vraag(`${pad}?naam=${encodeURIComponent(naam)}`, {
      method: 'POST',
      headers: { ...wie.headers, 'Content-Type': 'application/octet-stream', ...headers },
      body: inhoud,
      ...(inhoud instanceof Uint8Array ? {} : { duplex: 'half' }),
    } as RequestInit);
  const pdf = (grootte: number) => {
    const bytes = new Uint8Array(grootte).fill(32);
    bytes.set(Buffer.from('%PDF-1.7\n'));
    bytes.set(Buffer.from('\n%%EOF\n'), grootte - 7);
    return bytes;
  };
  const MB20 = 20 * 1024 * 1024;

  it('is kept up to 20 MB and shown as what it is', async () => {
    const antwoord = await stuurBestand('../loonstrook.pdf', pdf(MB20));
    expect(antwoord.status).toBe(201);
    const bewaard = (await antwoord.json()) as { id: string; naam: string };
    expect(bewaard).toMatchObject({ type: 'application/pdf', grootte: MB20 });
    expect(bewaard.naam).not.toContain('..');
    const terug = await vraag(aanvragen.readDocument.path.replace('{documentId}', bewaard.id), {
      headers: wie.headers,
    });
    expect(terug.status).toBe(200);
    expect(terug.headers.get('Content-Type')).toBe('application/pdf');
    expect(terug.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect((await terug.arrayBuffer()).byteLength).toBe(MB20);
  });
  it.each([
    ['a program called .pdf', Buffer.from(`MZ${'\0'.repeat(200)}`), 400],
    ['a page called .png', Buffer.from('<html><script>alert(1)</script>'), 400],
    ['nothing', new Uint8Array(), 400],
    ['a byte too many', pdf(MB20 + 1), 413],
  ])('is refused: %s', async (_, inhoud, status) => {
    const antwoord = await stuurBestand('loonstrook.pdf', new Uint8Array(inhoud), {
      'Content-Type': 'application/pdf',
    });
    expect(antwoord.status).toBe(status);
  });
  it('does not get in with a bsn in its name', async () => {
    expect((await stuurBestand(`${BSN}.pdf`, pdf(100))).status).toBe(400);
  });
});

describe('too many calls', () => {
  const vaak = async (n: number, init: () => RequestInit) => {
    const statussen = new Set<number>();
    for (let i = 0; i < n; i += 50) {
      const ronde = await Promise.all(Array.from({ length: 50 }, () => vraag('/v1/werkvoorraad', init())));
      for (const antwoord of ronde) statussen.add(antwoord.status);
    }
    return statussen;
  };
  it('are refused per caller, and nobody gets out of it by writing another address', async () => {
    const { headers } = await alsConsulent();
    let i = 0;
    const wisselend = () => ({ headers: { 'X-Forwarded-For': `10.0.${i >> 8}.${i++ & 255}` } });
    expect(await vaak(1300, wisselend)).toContain(429);
    expect((await vraag('/v1/werkvoorraad')).headers.get('Content-Type')).toBe('application/problem+json');
    // somebody who is logged in has a limit of their own
    expect((await vraag('/v1/sessie', { headers })).status).toBe(200);
  });
});

describe('the log', () => {
  it('has every call, and nothing about people', async () => {
    const [consulent, inwoner] = [await alsConsulent(), await alsInwoner()];
    const api = client({
      base: deur.adres,
      fetch: (url, init) => {
        const headers = new Headers(init?.headers);
        for (const [naam, waarde] of Object.entries(inwoner.headers)) headers.set(naam, waarde);
        return fetch(url, { ...init, headers });
      },
    });
    expect(await api(readSessie)).toMatchObject({ naam: NAAM });
    await api(askVraag, { body: { tekst: `Ik ben ${NAAM}, ${BSN}, ${IBAN}` } }).catch(() => undefined);
    await stuur('/v1/personen/_zoek', consulent, { naam: NAAM, bsn: BSN, doel: 'recht-op-bijstand' });
    await stuur('/v1/personen', consulent, { bsn: BSN, gemeente: '9901', reden: NAAM });
    await stuur('/v1/berekeningen', consulent, `{"casus": ${NAAM}}`);
    await stuur('/v1/berekeningen', consulent, { casus: { naam: NAAM, bsn: BSN } });
    await vraag(`/v1/werkvoorraad?zoek=${encodeURIComponent(NAAM)}`, { headers: consulent.headers });
    await stuur(recordFeit.path.replace('{persoonId}', persoon), consulent, {
      soort: 'rekening',
      waarde: { iban: IBAN, naam: NAAM },
      vanaf: '2026-01-01',
      totEnMet: null,
      bron: 'inwoner',
      gecontroleerd: false,
    });
    await sleep(200);
    const uitvoer = deur.uitvoer();
    const regels = uitvoer
      .split('\n')
      .filter((regel) => regel !== '')
      .map((regel) => JSON.parse(regel) as Record<string, unknown>);
    expect(regels.filter(({ msg, pad }) => msg === 'verzoek' && pad === '/v1/werkvoorraad').length).toBeGreaterThan(
      600,
    );
    expect(regels.some(({ pad }) => pad === '/v1/personen/:persoonId/feiten')).toBe(true);
    for (const geheim of [
      'Xanthippe',
      'Zonneveld',
      BSN,
      IBAN,
      IBAN.slice(-10),
      persoon,
      consulent.csrf,
      env.MEEDOEN_GEHEIM,
      consulent.headers.Cookie?.split('=')[1],
    ])
      expect(uitvoer).not.toContain(geheim);
    expect(regels.filter(({ msg }) => msg === 'fout')).toEqual([]);
  });
});
