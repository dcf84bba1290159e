import { isBsn } from '@meedoen/casework/identificatie';
import type { Context } from 'hono';
import { foutInVeld } from '../probleem/index.ts';

/**
 * Address of who calls, for limits only.
 * @param proxys how many proxies of our own stand in front. Each adds the address it saw at the end of
 * `X-Forwarded-For`, so the caller's is that many from the end; what stands before it anybody can write.
 */
export function adresVan(c: Context, proxys = 0): string {
  const direct = peerVan(c.env) ?? 'onbekend';
  if (proxys === 0) return groep(direct);
  const keten = (c.req.header('X-Forwarded-For') ?? '').split(',').map((each) => each.trim());
  return groep(keten.at(-proxys) || direct);
}

/** The other end of the connection as the Node adapter of Hono hands it over. */
function peerVan(env: unknown): string | undefined {
  const { incoming } = Object(env) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress;
}

/** One IPv6 subscriber has a whole /64: they count together. */
function groep(adres: string): string {
  const kort = adres.replace(/^::ffff:/, '').slice(0, 45);
  return kort.includes(':') ? kort.split(':').slice(0, 4).join(':') : kort;
}

/** Refuses an address with a bsn in it: addresses end up in logs and histories. @throws Probleem 400 */
export function bewaakAdres(c: Context): void {
  const delen = [...c.req.path.split('/'), ...Object.values(c.req.queries()).flat()];
  const heeftBsn = delen.some((deel) =>
    [...deel.matchAll(/(?<![\p{L}\p{N}_])\d{9}(?![\p{L}\p{N}_])/gu)].some(([cijfers]) => isBsn(cijfers)),
  );
  if (heeftBsn) {
    throw foutInVeld(
      '',
      'bsn-in-adres',
      'Een burgerservicenummer mag niet in een adres staan. Zoek op een andere manier.',
    );
  }
}
