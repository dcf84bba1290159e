import { isRol, isTaakgebied, OMVANGEN } from '@meedoen/casework/bevoegdheid';
import type { IsoDate } from '@meedoen/law/kernel';
import { type Database, SYSTEEM, type Tx, withToegang } from '../database/index.ts';
import { hashVan, nieuwGeheim } from '../sleutels/index.ts';
import type { Actor, Inwoner, Medewerker, Namens, Roltoekenning } from './actor.ts';
import { verbodenVan } from './kring.ts';

/** Without a call for this long, a session ends. */
const STIL_MINUTEN = 30;
/** A session never lives longer than a working day. */
const HOOGSTENS_UREN = 10;

export interface NieuweSessie {
  readonly soort: 'inwoner' | 'medewerker' | 'ketenpartner';
  readonly medewerker?: string;
  readonly persoon?: string;
  readonly uitvoerder: string;
  readonly niveau?: string | undefined;
}

/** Starts a session. @returns the token for the cookie; only its hash is kept. */
export async function startSessie(database: Database, sessie: NieuweSessie, nu: Date): Promise<string> {
  const token = nieuwGeheim();
  await database`insert into sessie ${database({
    id_hash: hashVan(token),
    soort: sessie.soort,
    medewerker: sessie.medewerker ?? null,
    persoon: sessie.persoon ?? null,
    uitvoerder: sessie.uitvoerder,
    csrf: nieuwGeheim(),
    niveau: sessie.niveau ?? null,
    aangemaakt_op: nu,
    laatst_gezien: nu,
    verloopt_op: new Date(nu.getTime() + HOOGSTENS_UREN * 3_600_000),
  })}`;
  return token;
}

/** Ends a session. */
export async function endSessie(database: Database, token: string): Promise<void> {
  await database`delete from sessie where id_hash = ${hashVan(token)}`;
}

interface Sessierij {
  soort: 'inwoner' | 'medewerker' | 'ketenpartner';
  medewerker: string | null;
  persoon: string | null;
  namens: string | null;
  uitvoerder: string;
  csrf: string;
  laatst_gezien: Date;
}

/**
 * Who calls, from the token in the cookie. Nobody when it is unknown, over or silent too long.
 * @param nu the real instant: sessions live by the wall clock, also in the demo
 */
export async function actorVan(
  database: Database,
  token: string | undefined,
  nu: Date,
  vandaag: IsoDate,
): Promise<Actor> {
  if (!token) return { soort: 'niemand' };
  const hash = hashVan(token);
  const stilSinds = new Date(nu.getTime() - STIL_MINUTEN * 60_000);
  return withToegang(database, SYSTEEM, async (tx) => {
    const [rij] = await tx<Sessierij[]>`
      select soort, medewerker, persoon, namens, uitvoerder, csrf, laatst_gezien from sessie
      where id_hash = ${hash} and verloopt_op > ${nu} and laatst_gezien > ${stilSinds}`;
    if (!rij) return { soort: 'niemand' };
    if (nu.getTime() - rij.laatst_gezien.getTime() > 60_000) {
      await tx`update sessie set laatst_gezien = ${nu} where id_hash = ${hash}`;
    }
    if (rij.soort === 'inwoner' && rij.persoon) return inwonerVan(tx, rij.persoon, rij, vandaag);
    if (rij.medewerker) return medewerkerVan(tx, rij.medewerker, rij, vandaag);
    return { soort: 'niemand' };
  });
}

async function inwonerVan(
  tx: Tx,
  zelf: string,
  rij: Sessierij,
  vandaag: IsoDate,
): Promise<Inwoner | { soort: 'niemand' }> {
  const [wie] = await tx<{ naam: string; gemeente: string }[]>`
    select naam, gemeente from persoon where id = ${zelf} and verwijderd_op is null`;
  if (!wie || (await isOverleden(tx, [zelf]))) return { soort: 'niemand' };
  const namens = await namensVan(tx, zelf, vandaag);
  const voor = namens.find(({ persoon }) => persoon === rij.namens) ?? null;
  // what somebody filled in for another must not end up in their own file: their page is over with their power
  const csrf = rij.namens && !voor ? await openDossier(tx, rij.csrf, null) : rij.csrf;
  const { uitvoerder } = rij;
  const gemeente = voor?.gemeente ?? wie.gemeente;
  return {
    soort: 'inwoner',
    persoon: voor?.persoon ?? zelf,
    zelf,
    naam: wie.naam,
    uitvoerder,
    gemeente,
    voor,
    namens,
    csrf,
  };
}

/** Whether one of these people has died, by a register or by staff: what a resident writes down locks nobody out. */
export async function isOverleden(tx: Tx, personen: readonly string[]): Promise<boolean> {
  const [feit] = await tx`
    select 1 from feit where persoon = any(${[...personen]}) and soort = 'overlijden' and upper_inf(bekend)
      and (gecontroleerd or bron <> 'inwoner') limit 1`;
  return feit !== undefined;
}

/** Whom somebody may act for today; several grounds for one person add up. */
async function namensVan(tx: Tx, zelf: string, vandaag: IsoDate): Promise<Namens[]> {
  const rijen = await tx<{ persoon: string; naam: string; gemeente: string; soort: string; omvang: string[] }[]>`
    select v.persoon, p.naam, p.gemeente, min(v.soort) as soort, array_agg(distinct o) as omvang
    from vertegenwoordiging v join persoon p on p.id = v.persoon, unnest(v.omvang) o
    where v.vertegenwoordiger = ${zelf} and v.geldig @> ${vandaag}::date and p.verwijderd_op is null
      and p.uitvoerder = v.uitvoerder
    group by v.persoon, p.naam, p.gemeente order by p.naam, v.persoon`;
  return rijen.map((rij) => ({ ...rij, omvang: OMVANGEN.filter((each) => rij.omvang.includes(each)) }));
}

/**
 * Opens another file in a session: of somebody represented, or (null) one's own. The token for changes is new, so that
 * a page which was open for one person can change nothing of another. @param van the token until now
 */
export async function openDossier(tx: Tx, van: string, namens: string | null): Promise<string> {
  const csrf = nieuwGeheim();
  await tx`update sessie set namens = ${namens}, csrf = ${csrf} where csrf = ${van}`;
  return csrf;
}

async function medewerkerVan(
  tx: Tx,
  id: string,
  rij: Sessierij,
  vandaag: IsoDate,
): Promise<Medewerker | { soort: 'niemand' }> {
  const [zelf] = await tx<{ naam: string; functie: string; team: string | null }[]>`
    select naam, functie, team from medewerker where id = ${id} and geldig @> ${vandaag}::date`;
  if (!zelf) return { soort: 'niemand' };
  return {
    soort: rij.soort === 'ketenpartner' ? 'ketenpartner' : 'medewerker',
    medewerker: id,
    naam: zelf.naam,
    functie: zelf.functie,
    uitvoerder: rij.uitvoerder,
    team: zelf.team,
    rollen: await rollenVan(tx, id, rij.uitvoerder, vandaag),
    verboden: await verbodenVan(tx, rij.uitvoerder, id, vandaag),
    keten: await ketenVan(tx, id, rij.uitvoerder, vandaag),
    csrf: rij.csrf,
  };
}

/** The one organisation whose account this is; undefined for who works here, of more than one, and while none is known. */
async function ketenVan(
  tx: Tx,
  medewerker: string,
  uitvoerder: string,
  vandaag: IsoDate,
): Promise<Medewerker['keten']> {
  const [rij, tweede] = await tx<{ id: string; gemeente: string | null }[]>`
    select distinct k.id, k.gemeente from roltoekenning r join ketenpartner k on k.uitvoerder = r.uitvoerder and k.code = r.ketenpartner
    where r.medewerker = ${medewerker} and r.uitvoerder = ${uitvoerder} and r.rol = 'ketenpartner'
      and r.geldig @> ${vandaag}::date limit 2`;
  return rij && !tweede ? { ketenpartner: rij.id, zorgteam: rij.gemeente, vandaag } : undefined;
}

/** Roles with the gemeenten in which they hold: for each kind of work where the gemeente mandated it that day. */
async function rollenVan(tx: Tx, medewerker: string, uitvoerder: string, vandaag: IsoDate): Promise<Roltoekenning[]> {
  const rows = await tx<{ rol: string; taakgebied: string; gemeenten: string[] }[]>`
    select r.rol, m.taakgebied, array_agg(distinct m.gemeente::text) as gemeenten
    from roltoekenning r join mandaat m on m.uitvoerder = r.uitvoerder and (r.gemeente is null or r.gemeente = m.gemeente)
    where r.medewerker = ${medewerker} and r.uitvoerder = ${uitvoerder} and r.geldig @> ${vandaag}::date
      and m.geldig @> ${vandaag}::date
    group by r.rol, m.taakgebied`;
  return rows.flatMap(({ rol, taakgebied, gemeenten }) =>
    isRol(rol) && isTaakgebied(taakgebied) ? [{ rol, taakgebied, gemeenten }] : [],
  );
}
