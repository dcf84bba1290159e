import type { AnyRoute } from '@meedoen/contract/routes';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { isId } from '../bladwijzer/index.ts';
import { applyToegang, SYSTEEM, type Toegang, type Tx, withToegang } from '../database/index.ts';
import { betrokkenenBij, type Spoor, schrijfLogboek, spoorUit, type Verwerking } from '../logboek/index.ts';
import { conflict, nietGevonden, nietIngelogd, Probleem } from '../probleem/index.ts';
import { type Actor, actorVan, toegangVoor } from '../sessie/index.ts';
import { sha256 } from '../sleutels/index.ts';
import type { Aanroep, Betrokkene, Omgeving } from './aanroep.ts';
import { adresVan, bewaakAdres } from './adres.ts';
import { bewaakAfkomst, versieUit } from './afkomst.ts';
import { maakAntwoord, probleemAntwoord } from './antwoord.ts';
import { sessieCookie } from './cookies.ts';
import {
  bewaakHerhaling,
  bewaarAntwoord,
  eerderAntwoord,
  sleutelUit,
  type Verzoek,
  zichtbaarVoor,
} from './idempotentie.ts';
import { leesInvoer } from './invoer.ts';
import { leesBestand, leesJson } from './lichaam.ts';
import { type Limiet, maakLimiet } from './limiet.ts';
import type { AnyHandler, Invoer, Wegen } from './wegen.ts';

export const API_VERSION = '1.0.0';

export interface Dienst {
  readonly app: Hono;
}

/** What stays the same for all calls of a running door. */
interface Deur {
  readonly omgeving: Omgeving;
  readonly limiet: Limiet;
}

/** The http door: every route of the contract with its handler, behind session, permission, log and limits. */
export function maakDienst(
  omgeving: Omgeving,
  wegen: Wegen,
  meld: (fout: unknown, spoor: Spoor) => void,
  limiet = maakLimiet(),
): Dienst {
  const app = new Hono({ strict: true });
  const deur: Deur = { omgeving, limiet };
  for (const { route, handler } of wegen.opVolgorde) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    app.on(route.method, path, async (c) => {
      const spoor = spoorUit(c.req.header('traceparent'));
      const response = await beantwoord(c, route, handler, deur, spoor).catch((fout: unknown) => {
        if (fout instanceof Probleem) return probleemAntwoord(fout);
        meld(fout, spoor);
        return probleemAntwoord(onverwacht());
      });
      response.headers.set('API-Version', API_VERSION);
      response.headers.set('Cache-Control', 'no-store');
      response.headers.set('traceresponse', `00-${spoor.traceId}-${spoor.spanId}-01`);
      return response;
    });
  }
  return { app };
}

const onverwacht = () =>
  new Probleem(
    500,
    'Er ging bij ons iets mis',
    'Er ging bij ons iets mis. Wat u invulde is niet bewaard. Probeer het opnieuw.',
  );

async function beantwoord(
  c: Context,
  route: AnyRoute,
  handler: AnyHandler,
  deur: Deur,
  spoor: Spoor,
): Promise<Response> {
  const { omgeving } = deur;
  const begin = omgeving.klok.nu();
  bewaakAdres(c);
  const actor = await wieBelt(c, route, deur);
  const wie = opdrachtgever(actor);
  if (route.method !== 'GET') bewaakAfkomst(c, actor);
  const toegang = toegangVoor(actor, route);
  if (!toegang) {
    if (actor.soort === 'niemand') throw nietIngelogd();
    await logPoging(c, { route, doel: route.doel, actor, spoor, begin, omgeving, betrokkenen: [], stukken: [] });
    throw nietGevonden();
  }

  const { invoer, verzoek, inhoud } = await leesVerzoek(c, route, wie);
  const gevraagdeVersie = versieUit(c.req.header('If-Match'));
  const betrokkenen: Betrokkene[] = [];
  const stukken: string[] = [];
  const log: Logzaak = { route, doel: route.doel, actor, spoor, begin, omgeving, betrokkenen, stukken };

  const werk = async (tx: Tx): Promise<Response> => {
    const eerder = verzoek && (await eerderAntwoord(tx, verzoek));
    if (eerder) {
      // it is read again: by who may still see what is in it, and with a line in the log
      betrokkenen.push(...eerder.betrokkenen);
      await bewaakHerhaling(tx, toegang, eerder.betrokkenen);
      await logVerwerking(tx, log, 1, { herhaald: 'ja' });
      return eerder.response;
    }
    let versie: number | undefined;
    const aanroep: Aanroep = {
      omgeving,
      tx,
      actor,
      vandaag: omgeving.klok.vandaag(),
      nu: begin,
      spoor,
      gemeenten: toegang.gemeenten ?? [],
      versie: gevraagdeVersie,
      inhoud,
      betreft: (...personen) => void betrokkenen.push(...personen),
      overStukken: (...ids) => void stukken.push(...ids),
      voorDoel: (doel) => {
        log.doel = doel;
      },
      geefVersie: (n) => {
        versie = n;
      },
    };
    const response = maakAntwoord(route, await handler(invoer, aanroep));
    if (versie !== undefined) response.headers.set('ETag', `"${versie}"`);
    await applyToegang(tx, toegang);
    await logVerwerking(tx, log, 1);
    if (verzoek)
      await bewaarAntwoord(tx, verzoek, response, {
        op: begin,
        betrokkenen: await zichtbaarVoor(tx, toegang, betrokkenen),
      });
    return response;
  };
  return withToegang(omgeving.database, toegang, werk).catch(async (oorzaak: unknown) => {
    const fout = isGelijktijdig(oorzaak) ? conflict() : oorzaak;
    // a refusal is "unset" in the log, an error of ours is an error (Logboek Dataverwerkingen 0.8)
    if (betrokkenen.length > 0) await logApart(log, toegang, fout instanceof Probleem ? 0 : 2);
    else if (fout instanceof Probleem && fout.status === 404) await logPoging(c, log);
    throw fout;
  });
}

/** What is worth doing many times for who means harm counts for more: looking people up, and all that needs no login. */
const ZOEKEN: readonly AnyRoute['taak'][] = ['dossier-zoeken', 'inzage-controleren'];
function gewichtVan({ method, path, taak }: AnyRoute, actor: Actor): number {
  if (actor.soort === 'niemand' && taak === 'openbaar' && method !== 'GET') return 10;
  return ZOEKEN.includes(taak) && path.endsWith('/_zoek') ? 5 : 1;
}

/** Who calls, when they may still call this minute. @throws Probleem 429 */
async function wieBelt(c: Context, route: AnyRoute, { omgeving, limiet }: Deur): Promise<Actor> {
  const token = getCookie(c, sessieCookie(omgeving.adres.startsWith('https:')));
  const actor = await actorVan(omgeving.database, token, new Date(), omgeving.klok.vandaag());
  if (!limiet.mag(naamVan(actor) ?? `adres ${adresVan(c, omgeving.proxys)}`, gewichtVan(route, actor)))
    throw new Probleem(429, 'Te veel vragen', 'U vroeg veel achter elkaar. Wacht een minuut en probeer het opnieuw.');
  return actor;
}

/** Key of an actor for limits; nobody has none, for many people can call from one address. */
function naamVan(actor: Actor): string | undefined {
  if (actor.soort === 'niemand') return undefined;
  return actor.soort === 'inwoner' ? actor.zelf : actor.medewerker;
}

/** Key of an actor for repeated commands: what was sent for another is not the answer to what is sent for oneself. */
function opdrachtgever(actor: Actor): string | undefined {
  return actor.soort === 'inwoner' && actor.voor ? `${actor.zelf} voor ${actor.persoon}` : naamVan(actor);
}

interface Gelezen {
  readonly invoer: Invoer<unknown, unknown, unknown>;
  readonly verzoek: Verzoek | undefined;
  readonly inhoud: () => Promise<Uint8Array>;
}

/** Reads what a call brings, after permission. @throws Probleem */
async function leesVerzoek(c: Context, route: AnyRoute, wie: string | undefined): Promise<Gelezen> {
  const sleutel = route.method === 'GET' ? undefined : sleutelUit(c.req.header('Idempotency-Key'));
  const body = route.body === undefined ? undefined : await leesJson(c.req.raw);
  const invoer = leesInvoer(route, { params: c.req.param() as Record<string, string>, query: queryVan(c), body });
  let bytes: Promise<Uint8Array> | undefined;
  const inhoud = () => {
    bytes ??= leesBestand(c.req.raw);
    return bytes;
  };
  // an answer that holds a secret is not kept, so that only its hash is
  if (sleutel === undefined || wie === undefined || route.geheim) return { invoer, verzoek: undefined, inhoud };
  // the same key with another file is another command
  const bestand = route.body === undefined && c.req.raw.body ? sha256(await inhoud()).toString('hex') : '';
  const vingerafdruk = sha256(`${route.naam}\n${JSON.stringify(invoer)}\n${bestand}`);
  return { invoer, verzoek: { actor: wie, sleutel, route, vingerafdruk }, inhoud };
}

function queryVan(c: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** Unique or exclusion violations and serialization failures: somebody else was first. */
const GELIJKTIJDIG = new Set(['23505', '23P01', '40001', '40P01']);
const isGelijktijdig = (fout: unknown): boolean =>
  typeof fout === 'object' && fout !== null && 'code' in fout && GELIJKTIJDIG.has(String(fout.code));

interface Logzaak {
  readonly route: AnyRoute;
  /** That of the route, unless the caller stated another. */
  doel: AnyRoute['doel'];
  readonly actor: Actor;
  readonly spoor: Spoor;
  readonly begin: Date;
  readonly omgeving: Omgeving;
  readonly betrokkenen: readonly Betrokkene[];
  readonly stukken: readonly string[];
}

async function logVerwerking(
  tx: Tx,
  zaak: Logzaak,
  status: Verwerking['status'],
  erbij: Verwerking['kenmerken'] = {},
): Promise<void> {
  const { route, doel, actor, spoor, begin, omgeving, betrokkenen, stukken } = zaak;
  if (!doel || !route.verwerking || actor.soort === 'niemand') return;
  await schrijfLogboek(tx, {
    spoor,
    actor,
    uitvoerder: actor.uitvoerder,
    naam: route.verwerking,
    taak: route.taak,
    doel,
    begin,
    eind: omgeving.klok.nu(),
    status,
    betrokkenen,
    kenmerken: { route: route.naam, ...(stukken.length > 0 ? { stukken } : {}), ...erbij },
  });
}

/** The transaction of the call is gone: its log line gets one of its own. */
async function logApart(zaak: Logzaak, toegang: Toegang, status: Verwerking['status']): Promise<void> {
  if (toegang.soort === 'niemand') return;
  await withToegang(zaak.omgeving.database, SYSTEEM, (tx) => logVerwerking(tx, zaak, status));
}

/** Staff asked for a file that is closed to them: nothing was shown, and who watches over the data sees that they asked. */
async function logPoging(c: Context, zaak: Logzaak): Promise<void> {
  const { actor, omgeving } = zaak;
  const ids = Object.values(c.req.param()).filter(isId);
  if (!('medewerker' in actor) || !('uitvoerder' in actor) || ids.length === 0) return;
  await withToegang(omgeving.database, SYSTEEM, async (tx) => {
    const betrokkenen = await betrokkenenBij(tx, actor.uitvoerder, ids);
    if (betrokkenen.length > 0) await logVerwerking(tx, { ...zaak, betrokkenen }, 0);
  });
}
