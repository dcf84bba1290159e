import type { AnyRoute } from '@meedoen/contract/routes';
import type { Tx } from '../database/index.ts';
import { foutInVeld, Probleem } from '../probleem/index.ts';

/** One command as it was sent: whose, under which key, and what was in it. */
export interface Verzoek {
  readonly actor: string;
  readonly sleutel: string;
  readonly route: AnyRoute;
  readonly vingerafdruk: Buffer;
}

/** The key of a command. @throws Probleem 400 when it is not one: cutting it off could make two keys one */
export function sleutelUit(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,100}$/.test(header))
    throw foutInVeld('', 'sleutel-ongeldig', 'Een Idempotency-Key heeft 1 tot 100 tekens, zonder spaties.');
  return header;
}

/** The answer this command got before. @throws Probleem 422 when the key was used for something else */
export async function eerderAntwoord(tx: Tx, verzoek: Verzoek): Promise<Response | undefined> {
  const { actor, sleutel, vingerafdruk } = verzoek;
  // two copies of one command that run at once take turns here
  await tx`select pg_advisory_xact_lock(hashtextextended(${`${actor}\n${sleutel}`}, 0))`;
  const [rij] = await tx<{ status: number; antwoord: Buffer; type: string; verzoek_sha256: Buffer }[]>`
    select status, antwoord, type, verzoek_sha256 from idempotentie where actor = ${actor} and sleutel = ${sleutel}`;
  if (!rij) return undefined;
  if (!rij.verzoek_sha256.equals(vingerafdruk))
    throw new Probleem(422, 'Sleutel al gebruikt', 'Deze Idempotency-Key hoort bij een ander verzoek.');
  return new Response(rij.status === 204 ? null : new Uint8Array(rij.antwoord), {
    status: rij.status,
    headers: { ...(rij.type ? { 'Content-Type': rij.type } : {}), 'Idempotency-Replayed': 'true' },
  });
}

/** Keeps the answer, in the transaction that made it. */
export async function bewaarAntwoord(tx: Tx, verzoek: Verzoek, response: Response, op: Date): Promise<void> {
  await tx`insert into idempotentie ${tx({
    actor: verzoek.actor,
    sleutel: verzoek.sleutel,
    route: verzoek.route.naam,
    verzoek_sha256: verzoek.vingerafdruk,
    status: response.status,
    antwoord: Buffer.from(await response.clone().arrayBuffer()),
    type: response.headers.get('Content-Type') ?? '',
    op,
  })}`;
}
