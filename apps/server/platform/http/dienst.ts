import type { AnyRoute } from '@meedoen/contract/routes';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { applyToegang, SYSTEEM, type Tx, withToegang } from '../database/index.ts';
import { type Spoor, schrijfLogboek, spoorUit, type Verwerking } from '../logboek/index.ts';
import { conflict, nietGevonden, nietIngelogd, Probleem } from '../probleem/index.ts';
import { type Actor, actorVan, toegangVoor } from '../sessie/index.ts';
import { gelijk, sha256 } from '../sleutels/index.ts';
import { type Aanroep, Bestand, type Betrokkene, type Omgeving } from './aanroep.ts';
import { sessieCookie } from './cookies.ts';
import { leesInvoer, leesJson } from './invoer.ts';
import { maakLimiet } from './limiet.ts';
import type { AnyHandler, Wegen } from './wegen.ts';

export const API_VERSION = '1.0.0';
/** Files people send (issue: 20 MB). */
const GROOTSTE_BESTAND = 20 * 1024 * 1024;

export interface Dienst {
  readonly app: Hono;
}

/** The http door: every route of the contract with its handler, behind session, permission, log and limits. */
export function maakDienst(omgeving: Omgeving, wegen: Wegen, meld: (fout: unknown, spoor: Spoor) => void): Dienst {
  const app = new Hono({ strict: true });
  const limiet = maakLimiet();
  for (const { route, handler } of wegen.alle) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    app.on(route.method, path, async (c) => {
      const spoor = spoorUit(c.req.header('traceparent'));
      const response = await beantwoord(c, route, handler, omgeving, spoor, limiet).catch((fout: unknown) => {
        if (fout instanceof Probleem) return probleemAntwoord(fout);
        meld(fout, spoor);
        return probleemAntwoord(
          new Probleem(
            500,
            'Er ging bij ons iets mis',
            'Er ging bij ons iets mis. Wat u invulde is niet bewaard. Probeer het opnieuw.',
          ),
        );
      });
      response.headers.set('API-Version', API_VERSION);
      response.headers.set('Cache-Control', 'no-store');
      response.headers.set('traceresponse', `00-${spoor.traceId}-${spoor.spanId}-01`);
      return response;
    });
  }
  return { app };
}

function probleemAntwoord(probleem: Probleem): Response {
  return new Response(JSON.stringify(probleem), {
    status: probleem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

async function beantwoord(
  c: Context,
  route: AnyRoute,
  handler: AnyHandler,
  omgeving: Omgeving,
  spoor: Spoor,
  limiet: ReturnType<typeof maakLimiet>,
): Promise<Response> {
  const begin = omgeving.klok.nu();
  const vandaag = omgeving.klok.vandaag();
  const token = getCookie(c, sessieCookie(omgeving.adres.startsWith('https:')));
  const actor = await actorVan(omgeving.database, token, new Date(), vandaag);
  const wie = actor.soort === 'niemand' ? (c.req.header('x-forwarded-for') ?? 'onbekend') : naamVoorSleutel(actor);
  if (!limiet.mag(wie))
    throw new Probleem(429, 'Te veel vragen', 'U vroeg veel achter elkaar. Wacht een minuut en probeer het opnieuw.');
  if (route.method !== 'GET') bewaakAfkomst(c, actor);
  const toegang = toegangVoor(actor, route.taak);
  if (!toegang) throw actor.soort === 'niemand' ? nietIngelogd() : nietGevonden();

  const jsonBody = route.body !== undefined;
  const body = jsonBody ? await leesJson(c.req.raw.clone() as Request) : undefined;
  const invoer = leesInvoer(route, { params: c.req.param() as Record<string, string>, query: queryVan(c), body });
  const betrokkenen: Betrokkene[] = [];
  let versie: number | undefined;

  const werk = async (tx: Tx): Promise<Response> => {
    const sleutel = route.method === 'GET' ? undefined : c.req.header('Idempotency-Key')?.slice(0, 100);
    const vingerafdruk = sha256(`${route.naam}\n${JSON.stringify(invoer)}`);
    if (sleutel) {
      const eerder = await eerderAntwoord(tx, wie, sleutel, route, vingerafdruk);
      if (eerder) return eerder;
    }
    const aanroep: Aanroep = {
      omgeving,
      tx,
      actor,
      vandaag,
      nu: begin,
      gemeenten: toegang.gemeenten ?? [],
      versie: versieUit(c.req.header('If-Match')),
      inhoud: () => leesBestand(c.req.raw),
      betreft: (...personen) => void betrokkenen.push(...personen),
      geefVersie: (n) => {
        versie = n;
      },
    };
    const antwoord = await handler(invoer, aanroep);
    await applyToegang(tx, toegang);
    if (route.doel && route.verwerking && 'uitvoerder' in actor) {
      await schrijfLogboek(tx, logregel(route, actor, spoor, begin, omgeving, betrokkenen, 1));
    }
    const response = maakAntwoord(route, antwoord);
    if (versie !== undefined) response.headers.set('ETag', `"${versie}"`);
    if (sleutel && !(antwoord instanceof Bestand)) {
      await tx`insert into idempotentie ${tx({
        actor: wie,
        sleutel,
        route: route.naam,
        verzoek_sha256: vingerafdruk,
        status: response.status,
        antwoord: Buffer.from(antwoord === undefined ? '' : JSON.stringify(antwoord)),
        type: response.headers.get('Content-Type') ?? '',
        op: begin,
      })}`;
    }
    return response;
  };
  try {
    return await withToegang(omgeving.database, toegang, werk);
  } catch (fout) {
    if (isGelijktijdig(fout)) throw conflict();
    if (fout instanceof Probleem && route.doel && route.verwerking && 'uitvoerder' in actor && betrokkenen.length > 0) {
      await withToegang(omgeving.database, SYSTEEM, (tx) =>
        schrijfLogboek(tx, logregel(route, actor, spoor, begin, omgeving, betrokkenen, 0)),
      );
    }
    throw fout;
  }
}

/** Unique or exclusion violations and serialization failures: somebody else was first. */
function isGelijktijdig(fout: unknown): boolean {
  return (
    typeof fout === 'object' &&
    fout !== null &&
    'code' in fout &&
    ['23505', '23P01', '40001', '40P01'].includes(String(fout.code))
  );
}

const naamVoorSleutel = (actor: Exclude<Actor, { soort: 'niemand' }>): string =>
  actor.soort === 'inwoner' ? actor.persoon : actor.medewerker;

/** A change counts only when it comes from our own page: same site, and the token of the session. */
function bewaakAfkomst(c: Context, actor: Actor): void {
  const site = c.req.header('Sec-Fetch-Site');
  if (site && site !== 'same-origin' && site !== 'none')
    throw new Probleem(403, 'Niet toegestaan', 'Dit verzoek komt niet van onze eigen pagina.');
  if (actor.soort === 'niemand') return;
  if (!gelijk(c.req.header('X-CSRF-Token') ?? '', actor.csrf)) {
    throw new Probleem(403, 'Niet toegestaan', 'Uw pagina is verlopen. Ververs de pagina en probeer het opnieuw.');
  }
}

function queryVan(c: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

function versieUit(ifMatch: string | undefined): number | undefined {
  const match = /^"(\d+)"$/.exec(ifMatch ?? '');
  return match ? Number(match[1]) : undefined;
}

async function leesBestand(request: Request): Promise<Uint8Array> {
  const teGroot = () => new Probleem(413, 'Te groot', 'Dit bestand is te groot. Een bestand mag hoogstens 20 MB zijn.');
  if (Number(request.headers.get('Content-Length') ?? 0) > GROOTSTE_BESTAND) throw teGroot();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > GROOTSTE_BESTAND) throw teGroot();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function eerderAntwoord(
  tx: Tx,
  wie: string,
  sleutel: string,
  route: AnyRoute,
  vingerafdruk: Buffer,
): Promise<Response | undefined> {
  // two copies of one command that run at once take turns here
  await tx`select pg_advisory_xact_lock(hashtextextended(${`${wie}\n${sleutel}`}, 0))`;
  const [rij] = await tx<{ status: number; antwoord: Buffer; type: string; verzoek_sha256: Buffer }[]>`
    select status, antwoord, type, verzoek_sha256 from idempotentie where actor = ${wie} and sleutel = ${sleutel}`;
  if (!rij) return undefined;
  if (!rij.verzoek_sha256.equals(vingerafdruk)) {
    throw new Probleem(422, 'Sleutel al gebruikt', `Deze Idempotency-Key hoort bij een ander verzoek (${route.naam}).`);
  }
  return new Response(rij.status === 204 ? null : new Uint8Array(rij.antwoord), {
    status: rij.status,
    headers: { 'Content-Type': rij.type, 'Idempotency-Replayed': 'true' },
  });
}

function maakAntwoord(route: AnyRoute, antwoord: unknown): Response {
  if (antwoord instanceof Bestand) {
    const naam = encodeURIComponent(antwoord.naam);
    return new Response(new Uint8Array(antwoord.inhoud), {
      status: route.status,
      headers: {
        'Content-Type': antwoord.type,
        'Content-Disposition': `inline; filename*=UTF-8''${naam}`,
        'Content-Security-Policy': 'sandbox',
      },
    });
  }
  if (route.status === 204) return new Response(null, { status: 204 });
  // the answer leaves through the contract: a field that is not in it is not sent
  return Response.json(route.answer ? route.answer.parse(antwoord) : antwoord, { status: route.status });
}

function logregel(
  route: AnyRoute,
  actor: Exclude<Actor, { soort: 'niemand' }>,
  spoor: Spoor,
  begin: Date,
  omgeving: Omgeving,
  betrokkenen: readonly Betrokkene[],
  status: 0 | 1 | 2,
): Verwerking {
  return {
    spoor,
    actor,
    uitvoerder: actor.uitvoerder,
    naam: route.verwerking ?? route.samenvatting,
    taak: route.taak,
    doel: route.doel ?? 'recht-op-bijstand',
    begin,
    eind: omgeving.klok.nu(),
    status,
    betrokkenen,
    kenmerken: { route: route.naam },
  };
}
