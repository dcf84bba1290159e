import type { Context } from 'hono';
import { foutInVeld, Probleem } from '../probleem/index.ts';
import type { Actor } from '../sessie/index.ts';
import { gelijk } from '../sleutels/index.ts';

/** A change counts only when it comes from our own page: same site, and the token of the session. @throws Probleem 403 */
export function bewaakAfkomst(c: Context, actor: Actor): void {
  const site = c.req.header('Sec-Fetch-Site');
  if (site && site !== 'same-origin' && site !== 'none')
    throw new Probleem(403, 'Niet toegestaan', 'Dit verzoek komt niet van onze eigen pagina.');
  if (actor.soort === 'niemand') return;
  if (!gelijk(c.req.header('X-CSRF-Token') ?? '', actor.csrf)) {
    throw new Probleem(403, 'Niet toegestaan', 'Uw pagina is verlopen. Ververs de pagina en probeer het opnieuw.');
  }
}

/**
 * The version in `If-Match`. A proxy that compresses makes an ETag weak (`W/"3"`); that is the same version.
 * @throws Probleem 400 on anything else: taking it for "no version" would overwrite somebody's work
 */
export function versieUit(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim());
  if (!match) throw foutInVeld('', 'versie-ongeldig', 'If-Match moet een versie zijn zoals "3".');
  return Number(match[1]);
}
