import { isRol } from '@meedoen/casework/bevoegdheid';
import { isBsn } from '@meedoen/casework/identificatie';
import { SYSTEEM, type Tx, uuidv7, withToegang } from '../database/index.ts';
import type { Omgeving } from '../http/index.ts';
import { isOverleden, type NieuweSessie } from '../sessie/index.ts';

export interface Claimnamen {
  readonly bsn: string;
  readonly niveau: string;
  /** Levels of assurance that are good enough for a resident. */
  readonly niveaus: readonly string[];
  readonly groepen: string;
}

export type Inlogbesluit =
  | { readonly ok: true; readonly sessie: NieuweSessie }
  | { readonly ok: false; readonly reden: 'niveau' | 'geen-dossier' | 'overleden' | 'geen-rol' | 'mislukt' };

/** Makes a file for who has none; undefined when nobody here works for where they live. */
export type MaakBekend = (
  bsn: string,
) => Promise<{ readonly persoon: string; readonly uitvoerder: string } | 'overleden' | undefined>;

/** A claim by its name; a dotted name walks into an object, as brokers nest theirs. */
function claim(claims: Readonly<Record<string, unknown>>, naam: string): unknown {
  if (naam in claims) return claims[naam];
  return naam
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      claims,
    );
}

/**
 * The resident behind a login: known by bsn, or made known now in the gemeente they live in. Nobody logs in on the name
 * of who has died, whoever holds their telephone: the heirs get letters.
 */
export async function wieIsInwoner(
  omgeving: Omgeving,
  claims: Readonly<Record<string, unknown>>,
  namen: Claimnamen,
  maakBekend: MaakBekend,
): Promise<Inlogbesluit> {
  const bsn = claim(claims, namen.bsn);
  const niveau = String(claim(claims, namen.niveau) ?? '');
  if (typeof bsn !== 'string' || !isBsn(bsn)) return { ok: false, reden: 'mislukt' };
  if (!namen.niveaus.includes(niveau)) return { ok: false, reden: 'niveau' };
  const hash = omgeving.sleutels.zoekhash(bsn);
  const bekend = await withToegang(omgeving.database, SYSTEEM, async (tx) => {
    const rijen = await tx<{ persoon: string; uitvoerder: string }[]>`
      select id as persoon, uitvoerder from persoon where bsn_hash = ${hash} and verwijderd_op is null
      order by aangemaakt_op desc`;
    // somebody may be known to more than one uitvoerder; a death that one of them knows is true for all
    return (await isOverleden(
      tx,
      rijen.map(({ persoon }) => persoon),
    ))
      ? 'overleden'
      : rijen[0];
  });
  const inwoner = bekend ?? (await maakBekend(bsn));
  if (inwoner === 'overleden') return { ok: false, reden: 'overleden' };
  return inwoner
    ? { ok: true, sessie: { soort: 'inwoner', ...inwoner, niveau } }
    : { ok: false, reden: 'geen-dossier' };
}

const GROEP = /^meedoen\/([^/]+)\/(\d{4}|alle)\/([a-z-]+)(?:\/([a-z0-9-]+))?$/;

/**
 * The member of staff behind a login. Groups named `meedoen/<uitvoerder>/<CBS code or alle>/<rol>` give the roles;
 * they replace the roles of the last login. An account of another organisation has its code behind that:
 * `meedoen/<uitvoerder>/alle/ketenpartner/<code>`.
 */
export async function wieIsMedewerker(
  tx: Tx,
  claims: Readonly<Record<string, unknown>>,
  namen: Claimnamen,
): Promise<Inlogbesluit> {
  if (typeof claims.sub !== 'string' || claims.sub === '') return { ok: false, reden: 'mislukt' };
  const { sub } = claims;
  const groepen = claim(claims, namen.groepen);
  const rollen = (Array.isArray(groepen) ? groepen : []).flatMap((groep) => {
    const match = GROEP.exec(String(groep));
    // only an organisation outside has a code of its own
    if (match?.[4] && match[3] !== 'ketenpartner') return [];
    return match?.[1] && match[2] && match[3] && isRol(match[3])
      ? [{ uitvoerder: match[1], gemeente: match[2], rol: match[3], ketenpartner: match[4] ?? null }]
      : [];
  });
  const naam = rollen[0]?.uitvoerder;
  if (!naam) {
    // whoever lost their groups loses what was granted before, also in a session that still runs
    await tx`delete from roltoekenning where medewerker in (select id from medewerker where oidc_sub = ${sub})`;
    return { ok: false, reden: 'geen-rol' };
  }
  const [uitvoerder] = await tx<{ id: string }[]>`select id from uitvoerder where naam = ${naam}`;
  if (!uitvoerder) return { ok: false, reden: 'geen-rol' };
  const [bekend] = await tx<
    { id: string; uitvoerder: string }[]
  >`select id, uitvoerder from medewerker where oidc_sub = ${sub}`;
  if (bekend && bekend.uitvoerder !== uitvoerder.id) return { ok: false, reden: 'geen-rol' };
  const id = bekend?.id ?? uuidv7();
  const volleNaam = String(claims.name ?? sub);
  if (!bekend) {
    await tx`insert into medewerker ${tx({ id, uitvoerder: uitvoerder.id, oidc_sub: sub, naam: volleNaam, functie: rollen[0]?.rol ?? '', email: String(claims.email ?? '') })}`;
  } else await tx`update medewerker set naam = ${volleNaam} where id = ${id}`;
  await tx`delete from roltoekenning where medewerker = ${id}`;
  const mijn = rollen.filter((rol) => rol.uitvoerder === naam);
  await tx`insert into roltoekenning ${tx(mijn.map(({ gemeente, rol, ketenpartner }) => ({ id: uuidv7(), medewerker: id, uitvoerder: uitvoerder.id, gemeente: gemeente === 'alle' ? null : gemeente, rol, ketenpartner })))}`;
  return {
    ok: true,
    sessie: {
      soort: mijn.every(({ rol }) => rol === 'ketenpartner') ? 'ketenpartner' : 'medewerker',
      medewerker: id,
      uitvoerder: uitvoerder.id,
    },
  };
}
