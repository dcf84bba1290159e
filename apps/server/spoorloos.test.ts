import { isBsn, testBsn } from '@meedoen/casework/identificatie';
import { registerEigenMelding, uploadDocument } from '@meedoen/contract/aanvraag';
import { addressOf } from '@meedoen/contract/route';
import { ROUTES } from '@meedoen/contract/routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSessie } from './platform/sessie/index.ts';
import { hashVan } from './platform/sleutels/index.ts';
import { plekkenIn } from './test/hostile.ts';
import { PDF } from './test/proefbestand.ts';
import { type Proefdeur, startProefdeur } from './test/proefdeur.ts';

// The real door over a real network: what stands in its answers beside the content, and what stays out of its log.

const BSN = testBsn(91);
const NAAM = 'Wilhelmina Zilverschoon';
let proefdeur: Proefdeur;
beforeAll(async () => {
  proefdeur = await startProefdeur('https://meedoen.proef.example', NAAM, BSN);
});
afterAll(() => proefdeur?.stop());

type Koppen = Record<string, string>;
async function sessieVan(sessie: Parameters<typeof startSessie>[1]): Promise<Koppen> {
  const { database } = proefdeur.proef;
  const token = await startSessie(database, sessie, new Date());
  const [rij] = await database<{ csrf: string }[]>`select csrf from sessie where id_hash = ${hashVan(token)}`;
  return { Cookie: `__Host-meedoen=${token}`, 'X-CSRF-Token': rij?.csrf ?? '' };
}
const alsConsulent = () => {
  const { id: uitvoerder, medewerkers } = proefdeur.proef.veenrade;
  return sessieVan({ soort: 'medewerker', medewerker: medewerkers.inkomensconsulent, uitvoerder });
};
const alsInwoner = () =>
  sessieVan({ soort: 'inwoner', persoon: proefdeur.persoon, uitvoerder: proefdeur.proef.veenrade.id });
const vraag = (pad: string, init: RequestInit = {}) =>
  fetch(proefdeur.deur.adres + pad, { redirect: 'manual', ...init });
const json = (headers: Koppen, body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

describe('the headers of', () => {
  let documentPad = '';
  let wie: Koppen;
  beforeAll(async () => {
    wie = await alsInwoner();
    const gemeld = await vraag(registerEigenMelding.path, json(wie, { geldNodigNu: false }));
    const params = { aanvraagId: ((await gemeld.json()) as { id: string }).id };
    const adres = addressOf(uploadDocument, { params, query: { naam: 'a"\r\nX-Kwaad: 1;.pdf' } });
    const bewaard = await vraag(adres, { method: 'POST', headers: wie, body: PDF });
    documentPad = `/v1/documenten/${((await bewaard.json()) as { id: string }).id}`;
  });

  it.each<readonly [string, number, () => Promise<Response>]>([
    ['a document', 200, () => vraag(documentPad, { headers: wie })],
    ['all own data', 200, () => vraag('/v1/eigen/gegevens', { headers: wie })],
    ['no login', 401, () => vraag(documentPad)],
    ['a wrong token', 403, async () => vraag('/v1/eigen/meldingen', json({ ...wie, 'X-CSRF-Token': 'x' }, {}))],
    ['what is not there', 404, () => vraag(`/v1/documenten/${proefdeur.persoon}`, { headers: wie })],
    ['a wrong field', 400, () => vraag('/v1/eigen/meldingen', json(wie, { geldNodigNu: 'ja' }))],
    [
      'a wrong kind',
      415,
      () => vraag('/v1/eigen/meldingen', { ...json(wie, {}), headers: { ...wie, 'Content-Type': 'text/plain' } }),
    ],
    ['too much', 413, () => vraag('/v1/eigen/meldingen', json(wie, 'x'.repeat(1_000_001)))],
    ['another method', 404, () => vraag('/v1/eigen/meldingen', { method: 'PUT', headers: wie })],
  ])('%s (%i) keep others out', async (_, status, roep) => {
    const antwoord = await roep();
    const { headers } = antwoord;
    expect(antwoord.status, await antwoord.text()).toBe(status);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/);
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('X-Kwaad')).toBeNull();
    if (status >= 400) expect(headers.get('Content-Type')).toBe('application/problem+json');
  });

  it('a file somebody named cannot add any', async () => {
    const { headers } = await vraag(documentPad, { headers: wie });
    expect(headers.get('Content-Disposition')).toMatch(/^inline; filename\*=UTF-8''[\w.%-]+$/);
  });
});

describe('the log of the door', () => {
  it('holds no number of anybody, wherever it was sent', async () => {
    const bellers = [await alsConsulent(), await alsInwoner()];
    for (const { route } of ROUTES) {
      const velden = plekkenIn(route.body).filter(({ plek }) => plek.length === 1);
      const body = Object.fromEntries(velden.map(({ plek }) => [String(plek[0]), BSN]));
      for (const wie of bellers) {
        const headers = {
          ...wie,
          'Content-Type': 'application/json',
          'Idempotency-Key': BSN,
          'User-Agent': BSN,
          traceparent: BSN,
        };
        const init = {
          method: route.method,
          headers,
          ...(route.method === 'GET' ? {} : { body: JSON.stringify(body) }),
        };
        await vraag(route.path.replace(/\{\w+\}/g, proefdeur.persoon), init);
        await vraag(`${route.path.replace(/\{\w+\}/g, BSN)}?naam=${BSN}&zoek=${BSN}`, init);
      }
    }
    for (const pad of [
      `/inwoner/${BSN}`,
      `/${BSN}`,
      `/inloggen/${BSN}`,
      `/inloggen/inwoner?naar=/inwoner/${BSN}`,
      `/v1/${BSN}`,
    ])
      await vraag(pad, { headers: { Referer: `https://elders.example/${BSN}` } });
    const uitvoer = proefdeur.deur.uitvoer();
    expect(uitvoer.split('\n').length).toBeGreaterThan(4 * ROUTES.length);
    const nummers = [...uitvoer.matchAll(/(?<![\w-])\d{9}(?![\w-])/g)].map(([cijfers]) => cijfers);
    expect(nummers.filter(isBsn)).toEqual([]);
    expect(uitvoer).not.toContain(BSN);
    expect(uitvoer).not.toContain(proefdeur.persoon);
    expect(uitvoer).not.toContain('Zilverschoon');
    const [rijen] = await proefdeur.proef.systeem(
      (tx) => tx<{ aantal: number }[]>`
        select count(*)::int as aantal from logregel where to_jsonb(logregel)::text like ${`%${BSN}%`}`,
    );
    expect(rijen?.aantal).toBe(0);
  }, 60_000);
});
