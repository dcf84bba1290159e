import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { SYSTEEM, withToegang } from '../database/index.ts';
import { adresVan, inlogCookie, maakLimiet, type Omgeving, sessieCookie } from '../http/index.ts';
import { actorVan, endSessie, startSessie } from '../sessie/index.ts';
import { gelijk, hashVan } from '../sleutels/index.ts';
import { type Claimnamen, type Inlogbesluit, type MaakBekend, wieIsInwoner, wieIsMedewerker } from './wie.ts';

export { type Claimnamen, type MaakBekend, wieIsMedewerker } from './wie.ts';

/** What this slice of the platform needs of an identity provider (sources/identiteit has it). */
export interface Inlogclient {
  begin(): Promise<{ adres: string; state: string; nonce: string; codeVerifier: string }>;
  voltooi(
    adres: URL,
    start: { state: string; nonce: string; codeVerifier: string },
  ): Promise<Readonly<Record<string, unknown>>>;
  uitlogadres(daarna: string): Promise<string | undefined>;
}

const SOORTEN = ['inwoner', 'medewerker'] as const;
type Soort = (typeof SOORTEN)[number];
const isSoort = (text: string): text is Soort => (SOORTEN as readonly string[]).includes(text);
/** Attempts a minute per address: each costs a row and a call to the provider. An office shares one address. */
const PER_MINUUT = 300;
const VOORDEUR: Readonly<Record<Soort, string>> = { inwoner: '/inwoner/', medewerker: '/medewerker/' };

export interface Inlogopties {
  readonly omgeving: Omgeving;
  readonly clients: Readonly<Record<Soort, Inlogclient>>;
  readonly namen: Claimnamen;
  /** Makes a file for a resident who has none yet; undefined when they live where nobody works for. */
  readonly maakBekend: MaakBekend;
  readonly meld: (fout: unknown) => void;
}

/** Paths for logging in and out; the API itself only sees the session. */
export function inlogwegen({ omgeving, clients, namen, maakBekend, meld }: Inlogopties): Hono {
  const app = new Hono();
  const veilig = omgeving.adres.startsWith('https:');
  const { database } = omgeving;
  const limiet = maakLimiet(PER_MINUUT);

  app.use('/inloggen/*', async (c, next) => {
    if (!limiet.mag(adresVan(c, omgeving.proxys)))
      return c.text('U probeerde vaak achter elkaar in te loggen. Wacht een minuut en probeer het opnieuw.', 429);
    await next();
  });

  app.get('/inloggen/:soort', async (c) => {
    const soort = c.req.param('soort');
    if (!isSoort(soort)) return c.notFound();
    const start = await clients[soort].begin().catch(meld);
    if (!start) return c.redirect(`${VOORDEUR[soort]}?inloggen=mislukt`, 303);
    await database`delete from inlogpoging where verloopt_op < ${new Date()}`;
    await database`insert into inlogpoging ${database({
      state_hash: hashVan(start.state),
      soort,
      code_verifier: start.codeVerifier,
      nonce: start.nonce,
      terug_naar: veiligPad(c.req.query('naar'), VOORDEUR[soort]),
      verloopt_op: new Date(Date.now() + 15 * 60_000),
    })}`;
    // the attempt is bound to this browser: somebody else's link cannot log you in as them
    setCookie(c, inlogCookie(veilig), hashTekst(start.state), {
      httpOnly: true,
      secure: veilig,
      sameSite: 'Lax',
      path: '/',
      maxAge: 900,
    });
    return c.redirect(start.adres, 303);
  });

  app.get('/inloggen/:soort/terug', async (c) => {
    const soort = c.req.param('soort');
    if (!isSoort(soort)) return c.notFound();
    const url = new URL(c.req.url);
    const state = url.searchParams.get('state') ?? '';
    const [poging] = await database<{ code_verifier: string; nonce: string; terug_naar: string; soort: string }[]>`
      delete from inlogpoging where state_hash = ${hashVan(state)} and verloopt_op > ${new Date()} returning code_verifier, nonce, terug_naar, soort`;
    const vanDezeBrowser = gelijk(getCookie(c, inlogCookie(veilig)) ?? '', hashTekst(state));
    deleteCookie(c, inlogCookie(veilig), { path: '/', secure: veilig });
    if (!poging || poging.soort !== soort || !vanDezeBrowser)
      return c.redirect(`${VOORDEUR[soort]}?inloggen=verlopen`, 303);
    let besluit: Inlogbesluit;
    try {
      const terug = new URL(`${url.pathname}${url.search}`, omgeving.adres);
      const claims = await clients[soort].voltooi(terug, {
        state,
        nonce: poging.nonce,
        codeVerifier: poging.code_verifier,
      });
      besluit =
        soort === 'inwoner'
          ? await wieIsInwoner(omgeving, claims, namen, maakBekend)
          : await withToegang(database, SYSTEEM, (tx) => wieIsMedewerker(tx, claims, namen));
    } catch (fout) {
      meld(fout);
      return c.redirect(`${VOORDEUR[soort]}?inloggen=mislukt`, 303);
    }
    if (!besluit.ok) return c.redirect(`${VOORDEUR[soort]}?inloggen=${besluit.reden}`, 303);
    // logging in again ends what this browser had: an old cookie is worth nothing any more
    const vorige = getCookie(c, sessieCookie(veilig));
    if (vorige) await endSessie(database, vorige);
    const token = await startSessie(database, besluit.sessie, new Date());
    setCookie(c, sessieCookie(veilig), token, { httpOnly: true, secure: veilig, sameSite: 'Lax', path: '/' });
    return c.redirect(poging.terug_naar, 303);
  });

  app.post('/uitloggen', async (c) => {
    const token = getCookie(c, sessieCookie(veilig));
    const actor = await actorVan(database, token, new Date(), omgeving.klok.vandaag());
    if (!token || actor.soort === 'niemand') return c.redirect('/', 303);
    const form = await c.req.parseBody();
    if (!gelijk(String(form.csrf ?? ''), actor.csrf))
      return c.text('Uw pagina is verlopen. Ververs de pagina en probeer het opnieuw.', 403);
    await endSessie(database, token);
    deleteCookie(c, sessieCookie(veilig), { path: '/', secure: veilig });
    const soort: Soort = actor.soort === 'inwoner' ? 'inwoner' : 'medewerker';
    const daarna = `${omgeving.adres}${VOORDEUR[soort]}`;
    const elders = await clients[soort].uitlogadres(daarna).catch(() => undefined);
    return elders ? c.html(doorpagina(elders)) : c.redirect(VOORDEUR[soort], 303);
  });

  return app;
}

/**
 * Brings the browser to the provider. A page and no redirect: `form-action 'self'` holds for where a form ends up too,
 * and the address of a provider has no place in what our pages may send to.
 */
function doorpagina(adres: string): string {
  const veilig = adres.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0;url=${veilig}"><title>Uitloggen</title></head>
<body><main><h1>U bent uitgelogd</h1><p><a href="${veilig}">Ga verder</a></p></main></body></html>`;
}

const hashTekst = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Only a path of our own: nobody is sent elsewhere after logging in. */
function veiligPad(naar: string | undefined, anders: string): string {
  return naar && /^\/(inwoner|medewerker)\/[\w\-/.?=&%]*$/.test(naar) && !naar.includes('//') ? naar : anders;
}
