import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { openapi } from '@meedoen/contract/route';
import { NAMEN, ROUTES } from '@meedoen/contract/routes';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { API_VERSION, maakDienst, type Omgeving } from './platform/http/index.ts';
import { type Inlogopties, inlogwegen } from './platform/inloggen/index.ts';
import type { VerzetbareKlok } from './platform/klok/index.ts';
import { appMap } from './platform/statisch/bouw.ts';
import { statischeApp } from './platform/statisch/index.ts';
import { foutregel, Meters, maakVerslag } from './platform/verslag/index.ts';
import { alleWegen } from './wegen.ts';

export interface Serveropties extends Omit<Inlogopties, 'omgeving' | 'meld'> {
  /** Only in the demo: the clock that may be moved. */
  readonly demoklok?: VerzetbareKlok;
  readonly omgeving: Omgeving;
  readonly poort: number;
  readonly host?: string;
  /** Folder with the built apps in `resident` and `staff`; without it where they are built. */
  readonly apps?: string;
  /** Log level; `silent` in tests. */
  readonly verslag?: string;
}

export interface LopendeServer {
  readonly adres: string;
  readonly poort: number;
  /**
   * Stops: not ready any more, no new connections, running calls are finished.
   * @param uitloop ms during which calls are still taken, so that a proxy sees first that this server is not ready
   */
  stop(uitloop?: number): Promise<void>;
}

/** How long running calls may still take once told to stop, ms. */
const GEDULD = 30_000;

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** Of an answer that is no page. */
const CSP_API = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
/** What no page of ours uses; a photo of a letter is taken with the camera. */
const PERMISSIONS = [
  'camera=(self)',
  ...['display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'serial', 'hid', 'midi'].map(
    (each) => `${each}=()`,
  ),
].join(', ');

/** Starts the http door: API, login, both apps, health. */
export async function startHttp(opties: Serveropties): Promise<LopendeServer> {
  const { omgeving, poort, host = '127.0.0.1' } = opties;
  const verslag = maakVerslag(opties.verslag);
  const meters = new Meters();
  const app = new Hono();
  const beschrijving = openapi(ROUTES, API_VERSION, NAMEN);
  const mapVan = (naam: 'resident' | 'staff') => (opties.apps ? join(opties.apps, naam) : appMap(naam));
  let stopt = false;

  app.use(async (c, next) => {
    const begin = performance.now();
    await next();
    const { headers } = c.res;
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    if (!headers.has('Access-Control-Allow-Origin')) headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
    // whoever keeps a connection open learns that it must find another server
    if (stopt) headers.set('Connection', 'close');
    headers.set('Permissions-Policy', PERMISSIONS);
    headers.set('X-Permitted-Cross-Domain-Policies', 'none');
    if (omgeving.adres.startsWith('https:'))
      headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    if (!headers.has('Content-Security-Policy')) {
      const isApi = c.req.path.startsWith('/v1/');
      headers.set('Content-Security-Policy', isApi ? CSP_API : CSP);
    }
    meters.tel('meedoen_verzoeken', { methode: c.req.method, status: String(c.res.status) });
    const ms = Math.round(performance.now() - begin);
    meters.tel('meedoen_verzoeken_ms', {}, ms);
    // the pattern of the path, never the address: ids and searches stay out of the log
    verslag.info(
      { methode: c.req.method, pad: routePath(c, -1), status: c.res.status, ms, spoor: headers.get('traceresponse') },
      'verzoek',
    );
  });

  app.get('/v1/openapi.json', (c) =>
    c.json(beschrijving, 200, { 'Access-Control-Allow-Origin': '*', 'API-Version': API_VERSION }),
  );
  app.get('/gezondheid', (c) => c.json({ stand: 'goed' }));
  app.get('/gereedheid', async (c) => {
    if (stopt) return c.json({ stand: 'stopt' }, 503);
    try {
      await omgeving.database`select 1`;
      return c.json({ stand: 'gereed' });
    } catch {
      return c.json({ stand: 'database niet bereikbaar' }, 503);
    }
  });
  app.get('/metrics', (c) =>
    c.text(meters.tekst(), 200, { 'Content-Type': 'application/openmetrics-text; version=1.0.0; charset=utf-8' }),
  );

  const dienst = maakDienst(omgeving, alleWegen(opties.demoklok), (fout, spoor) => {
    meters.tel('meedoen_fouten');
    verslag.error({ spoor: spoor.traceId, ...foutregel(fout) }, 'fout');
  });
  app.route('/', dienst.app);
  app.route('/', inlogwegen({ ...opties, meld: (fout) => verslag.error(foutregel(fout), 'inloggen') }));
  app.get('/', (c) => c.redirect('/inwoner/', 303));
  app.route('/', await statischeApp('/inwoner/', mapVan('resident')));
  app.route('/', await statischeApp('/medewerker/', mapVan('staff')));
  app.notFound((c) =>
    c.req.path.startsWith('/v1')
      ? c.body(JSON.stringify({ status: 404, title: 'Niet gevonden', detail: 'Dit adres bestaat niet.' }), 404, {
          'Content-Type': 'application/problem+json',
          'API-Version': API_VERSION,
        })
      : c.text('Deze pagina bestaat niet.', 404),
  );
  app.onError((fout, c) => {
    verslag.error(foutregel(fout), 'fout');
    return c.text('Er ging bij ons iets mis. Probeer het opnieuw.', 500);
  });

  const server = await new Promise<Server>((resolve, reject) => {
    const running = serve({ fetch: app.fetch, port: poort, hostname: host }, () =>
      resolve(running as Server),
    ) as Server;
    running.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  return {
    adres: `http://localhost:${port}`,
    poort: port,
    stop: async (uitloop = 0) => {
      stopt = true;
      if (uitloop > 0) await sleep(uitloop);
      const dicht = new Promise<void>((resolve) => server.close(() => resolve()));
      const opruimen = setInterval(() => server.closeIdleConnections(), 100);
      server.closeIdleConnections();
      await Promise.race([dicht, sleep(GEDULD, undefined, { ref: false })]);
      clearInterval(opruimen);
      server.closeAllConnections();
    },
  };
}
