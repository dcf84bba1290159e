import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { Hono } from 'hono';

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a built app under a path; an unknown path below it gives its page, which finds its own way. */
export async function statischeApp(pad: `/${string}/`, map: string): Promise<Hono> {
  const app = new Hono();
  const bestanden = new Map<string, { inhoud: Uint8Array<ArrayBuffer>; type: string }>();
  const entries = await readdir(map, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`no built app in ${map}: node apps/server/beheer/bouw.ts builds it`, { cause });
  });
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(entry.parentPath, entry.name);
    const inhoud = new Uint8Array(await readFile(path));
    bestanden.set(relative(map, path).split(sep).join('/'), {
      inhoud,
      type: SOORTEN[extname(entry.name)] ?? 'application/octet-stream',
    });
  }
  const pagina = bestanden.get('index.html');
  if (!pagina) throw new Error(`no index.html in ${map}`);
  app.get(`${pad}*`, (c) => {
    const naam = c.req.path.slice(pad.length);
    const bestand = bestanden.get(naam);
    if (!bestand && naam.startsWith('assets/')) return c.notFound();
    const { inhoud, type } = bestand ?? pagina;
    // Vite puts a hash in the name of everything under assets
    const cache = bestand && naam.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return c.body(inhoud, 200, { 'Content-Type': type, 'Cache-Control': cache });
  });
  app.get(pad.slice(0, -1), (c) => c.redirect(pad, 308));
  return app;
}
