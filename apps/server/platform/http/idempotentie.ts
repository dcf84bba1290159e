import type { AnyRoute } from '@meedoen/contract/routes';
import { jsonb, type Toegang, type Tx } from '../database/index.ts';
import { foutInVeld, nietGevonden, Probleem } from '../probleem/index.ts';
import type { Betrokkene } from './aanroep.ts';

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

export interface EerderAntwoord {
  readonly response: Response;
  readonly betrokkenen: readonly Gezien[];
}

/** Somebody an answer was about, and whether the caller could see their file then. */
export interface Gezien extends Betrokkene {
  readonly zichtbaar: boolean;
}

/** Which of these people the caller of this transaction may see, in the gemeente that is at stake. */
export async function zichtbaarVoor(
  tx: Tx,
  toegang: Toegang,
  betrokkenen: readonly Betrokkene[],
): Promise<readonly Gezien[]> {
  if (betrokkenen.length === 0) return [];
  const rijen = await tx<{ id: string }[]>`select id from persoon where id = any(${betrokkenen.map(({ id }) => id)})`;
  const ids = new Set(rijen.map(({ id }) => id));
  const inGemeente = ({ gemeente }: Betrokkene) =>
    toegang.soort !== 'medewerker' || gemeente === null || (toegang.gemeenten ?? []).includes(gemeente);
  return betrokkenen.map(({ id, gemeente }) => ({
    ...{ id, gemeente },
    zichtbaar: ids.has(id) && inGemeente({ id, gemeente }),
  }));
}

/** Refuses to say again what the caller could see then and may not see now. @throws Probleem 404 */
export async function bewaakHerhaling(tx: Tx, toegang: Toegang, toen: readonly Gezien[]): Promise<void> {
  const nu = new Set((await zichtbaarVoor(tx, toegang, toen)).filter((each) => each.zichtbaar).map(({ id }) => id));
  if (toen.some(({ id, zichtbaar }) => zichtbaar && !nu.has(id))) throw nietGevonden();
}

/** The answer this command got before. @throws Probleem 422 when the key was used for something else */
export async function eerderAntwoord(tx: Tx, verzoek: Verzoek): Promise<EerderAntwoord | undefined> {
  const { actor, sleutel, vingerafdruk } = verzoek;
  // two copies of one command that run at once take turns here
  await tx`select pg_advisory_xact_lock(hashtextextended(${`${actor}\n${sleutel}`}, 0))`;
  const [rij] = await tx<
    { status: number; antwoord: Buffer; type: string; verzoek_sha256: Buffer; betrokkenen: Gezien[] }[]
  >`
    select status, antwoord, type, verzoek_sha256, betrokkenen from idempotentie where actor = ${actor} and sleutel = ${sleutel}`;
  if (!rij) return undefined;
  if (!rij.verzoek_sha256.equals(vingerafdruk))
    throw new Probleem(422, 'Sleutel al gebruikt', 'Deze Idempotency-Key hoort bij een ander verzoek.');
  const response = new Response(rij.status === 204 ? null : new Uint8Array(rij.antwoord), {
    status: rij.status,
    headers: { ...(rij.type ? { 'Content-Type': rij.type } : {}), 'Idempotency-Replayed': 'true' },
  });
  return { response, betrokkenen: rij.betrokkenen };
}

/** Keeps the answer, in the transaction that made it. */
export async function bewaarAntwoord(
  tx: Tx,
  verzoek: Verzoek,
  response: Response,
  { op, betrokkenen }: { readonly op: Date; readonly betrokkenen: readonly Gezien[] },
): Promise<void> {
  await tx`insert into idempotentie ${tx({
    actor: verzoek.actor,
    sleutel: verzoek.sleutel,
    route: verzoek.route.naam,
    verzoek_sha256: verzoek.vingerafdruk,
    status: response.status,
    antwoord: Buffer.from(await response.clone().arrayBuffer()),
    type: response.headers.get('Content-Type') ?? '',
    betrokkenen: jsonb(tx, betrokkenen),
    op,
  })}`;
}
