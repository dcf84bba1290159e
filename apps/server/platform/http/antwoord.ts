import type { AnyRoute } from '@meedoen/contract/routes';
import type { Probleem } from '../probleem/index.ts';
import { Bestand } from './aanroep.ts';

/** Kinds a browser may show itself; anything else is saved, so that nothing in it runs under our address. */
const TE_TONEN = new Set(['application/pdf', 'image/jpeg', 'image/png']);
const NIETS_LADEN =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

export function probleemAntwoord(probleem: Probleem): Response {
  return new Response(JSON.stringify(probleem), {
    status: probleem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

/** What a handler gave as an answer. @throws when it is not what the contract promises */
export function maakAntwoord(route: AnyRoute, antwoord: unknown): Response {
  if (antwoord instanceof Bestand) return bestandAntwoord(route, antwoord);
  if (route.status === 204) return new Response(null, { status: 204 });
  // the answer leaves through the contract: a field that is not in it is not sent
  return Response.json(route.answer ? route.answer.parse(antwoord) : antwoord, { status: route.status });
}

function bestandAntwoord(route: AnyRoute, { inhoud, type, naam }: Bestand): Response {
  const tonen = TE_TONEN.has(type);
  return new Response(new Uint8Array(inhoud), {
    status: route.status,
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${tonen ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(naam)}`,
      'Content-Security-Policy': tonen ? NIETS_LADEN : `${NIETS_LADEN}; sandbox`,
    },
  });
}
