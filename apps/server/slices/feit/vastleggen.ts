import { VERTEGENWOORDIGINGSOORTEN } from '@meedoen/casework/bevoegdheid';
import { bekendeFeiten, doorsnede, dossierUit, type Feit, sleutelVan } from '@meedoen/casework/feiten';
import { instant } from '@meedoen/casework/tijdstip';
import type { IsoDate, Tijdvak } from '@meedoen/law/kernel';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { conflict, foutInVeld } from '../../platform/probleem/index.ts';
import type { Auteur } from '../../platform/stroom/index.ts';
import { type FeitInvoer, type GelezenFeit, leesFeit, overlapProbleem } from './controle.ts';
import { werkRekeningtaakBij } from './rekeningtaak.ts';
import { daterange, feitenVan, huishoudfeiten } from './store.ts';

/** Who records, when, and what day it is. */
export interface Vastlegging {
  readonly auteur: Auteur;
  readonly nu: Date;
  readonly vandaag: IsoDate;
}

/** Whose facts; both keys go with every row. */
export interface Feitpersoon {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/**
 * Records facts about one person, in order. A fact of the same source that is open-ended gives way from the first day
 * of the new one; any other overlap needs `vervangt`.
 * @returns the recorded facts. @throws Probleem 400 with a sentence per field, pointers under `prefix`; 409 when
 * somebody recorded the same at this very moment
 */
export async function recordFeiten(
  tx: Tx,
  persoon: Feitpersoon,
  invoer: readonly FeitInvoer[],
  vastlegging: Vastlegging,
  prefix: (i: number) => string = () => '',
): Promise<Feit[]> {
  const gewacht = await wachtOpBeurt(tx, persoon.id);
  const rijen = (await feitenVan(tx, [persoon.id])).map(({ feit }) => feit);
  // who waited for another call knows what that one recorded
  const laatst = gewacht ? Math.max(...rijen.map(({ bekend }) => Date.parse(bekend.vanaf) + 1)) : 0;
  const nu = new Date(Math.max(vastlegging.nu.getTime(), laatst));
  let bekend = bekendeFeiten(rijen, instant(nu.toISOString()));
  const nieuw: Feit[] = [];
  for (const [i, each] of invoer.entries()) {
    const gelezen = leesFeit(persoon.id, each, bekend, vastlegging.vandaag, prefix(i));
    const { feit, vervallen } = await legVast(tx, persoon, gelezen, bekend, { ...vastlegging, nu, gewacht });
    bekend = [...bekend.filter(({ id }) => !vervallen.has(id)), feit];
    nieuw.push(feit);
  }
  await deriveColumns(tx, persoon, nieuw, vastlegging);
  return nieuw;
}

/** Calls about one person take turns. @returns whether another was at it */
async function wachtOpBeurt(tx: Tx, persoon: string): Promise<boolean> {
  const sleutel = `feiten ${persoon}`;
  const [beurt] = await tx<
    { vrij: boolean }[]
  >`select pg_try_advisory_xact_lock(hashtextextended(${sleutel}, 0)) as vrij`;
  if (beurt?.vrij) return false;
  await tx`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`;
  return true;
}

async function legVast(
  tx: Tx,
  persoon: Feitpersoon,
  gelezen: GelezenFeit,
  bekend: readonly Feit[],
  vastlegging: Vastlegging & { readonly gewacht: boolean },
): Promise<{ feit: Feit; vervallen: Set<string> }> {
  const { auteur, nu } = vastlegging;
  const vervallen = new Set<string>();
  const sleutel = sleutelVan({ soort: gelezen.soort, waarde: gelezen.waarde } as Feit);
  const oud = gelezen.vervangt ? bekend.find(({ id }) => id === gelezen.vervangt) : undefined;
  if (gelezen.vervangt && (!oud || oud.soort !== gelezen.soort))
    throw vastlegging.gewacht
      ? conflict()
      : foutInVeld('/vervangt', 'onbekend', 'Het gegeven dat u wilt vervangen, geldt niet meer. Haal de pagina op.');
  let op = nu;
  const botsend = bekend.filter(
    (feit) =>
      feit.soort === gelezen.soort &&
      feit.bron === gelezen.bron &&
      sleutelVan(feit) === sleutel &&
      (feit.id === oud?.id || doorsnede(feit.geldig, gelezen.geldig) !== undefined),
  );
  const korter: { feit: Feit; geldig: Tijdvak }[] = [];
  for (const feit of botsend) {
    const volgtOp =
      feit.geldig.tot === undefined && gelezen.geldig.vanaf !== undefined && begintNa(gelezen.geldig.vanaf, feit);
    if (feit.id !== oud?.id && !volgtOp) throw vastlegging.gewacht ? conflict() : overlapProbleem(gelezen.soort, feit);
    // knowledge of the old one ends after it began, however quickly one follows the other
    op = new Date(Math.max(op.getTime(), Date.parse(feit.bekend.vanaf) + 1));
    if (feit.id !== oud?.id && gelezen.geldig.vanaf)
      korter.push({ feit, geldig: { ...feit.geldig, tot: gelezen.geldig.vanaf } });
    vervallen.add(feit.id);
  }
  for (const feit of botsend)
    await tx`update feit set bekend = tstzrange(lower(bekend), ${op}) where id = ${feit.id} and upper(bekend) is null`;
  for (const { feit, geldig } of korter)
    await insertFeit(tx, persoon, { ...feit, geldig, vervangt: feit.id }, feit.gecontroleerd, op, auteur, null);
  if (oud) vervallen.add(oud.id);
  const feit = await insertFeit(tx, persoon, gelezen, gelezen.gecontroleerd, op, auteur, gelezen.reden ?? null);
  return { feit, vervallen };
}

const begintNa = (vanaf: IsoDate, feit: Feit): boolean => feit.geldig.vanaf === undefined || vanaf > feit.geldig.vanaf;

async function insertFeit(
  tx: Tx,
  persoon: Feitpersoon,
  inhoud: Pick<GelezenFeit, 'soort' | 'waarde' | 'geldig' | 'bron' | 'bewijs' | 'vervangt'>,
  gecontroleerd: boolean,
  op: Date,
  auteur: Auteur,
  reden: string | null,
): Promise<Feit> {
  const id = uuidv7();
  const feit = {
    id,
    uitvoerder: persoon.uitvoerder,
    persoon: persoon.id,
    soort: inhoud.soort,
    waarde: inhoud.waarde,
    geldig: inhoud.geldig,
    bekend: { vanaf: instant(op.toISOString()) },
    bron: inhoud.bron,
    gecontroleerd,
    auteur: auteur.id ?? auteur.soort,
    ...(inhoud.bewijs ? { bewijs: inhoud.bewijs } : {}),
    ...(inhoud.vervangt ? { vervangt: inhoud.vervangt } : {}),
  } as Feit;
  await tx`insert into feit ${tx({
    id,
    uitvoerder: persoon.uitvoerder,
    gemeente: persoon.gemeente,
    persoon: persoon.id,
    soort: inhoud.soort,
    sleutel: sleutelVan(feit),
    waarde: jsonb(tx, inhoud.waarde as object),
    geldig: daterange(inhoud.geldig),
    bekend: `[${op.toISOString()},)`,
    bron: inhoud.bron,
    gecontroleerd,
    auteur: auteur.id,
    auteur_soort: auteur.soort,
    reden,
    bewijs: inhoud.bewijs ?? null,
    vervangt: inhoud.vervangt ?? null,
  })}`;
  return feit;
}

const RELATIES: ReadonlySet<string> = new Set([
  'partnerschap',
  'ouderschap',
  'medebewoning',
  'geboortedatum',
  'overlijden',
]);

/** What stands in columns of its own because lists and permission need it: name, birth date, secrecy, household. */
export async function deriveColumns(
  tx: Tx,
  persoon: Feitpersoon,
  feiten: readonly Pick<Feit, 'soort'>[],
  { nu }: Vastlegging,
): Promise<void> {
  const feitrijen = (await huishoudfeiten(tx, persoon.id)).map(({ feit }) => feit);
  const soorten = new Set<string>(feiten.map(({ soort }) => soort));
  const bekend = bekendeFeiten(feitrijen, instant(new Date(nu.getTime() + 1000).toISOString()));
  const laatste = <S extends Feit['soort']>(soort: S) =>
    bekend.findLast((feit): feit is Feit & Feit<S> => feit.persoon === persoon.id && feit.soort === soort);
  if (soorten.has('naam')) {
    const naam = laatste('naam')?.waarde;
    if (naam) {
      const volledig = [naam.roepnaam, naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(' ');
      await tx`update persoon set naam = ${volledig}, zoeknaam = lower(unaccent(${volledig})) where id = ${persoon.id}`;
    }
  }
  if (soorten.has('geboortedatum')) {
    const datum = laatste('geboortedatum')?.waarde.datum;
    if (datum) await tx`update persoon set geboortedatum = ${datum} where id = ${persoon.id}`;
  }
  if (soorten.has('adres')) {
    const geheim = laatste('adres')?.waarde.geheim === true;
    await tx`update persoon set afgeschermd = ${geheim} where id = ${persoon.id} and afgeschermd <> ${geheim}`;
  }
  if (soorten.has('rekening')) await werkRekeningtaakBij(tx, persoon, nu);
  if (soorten.has('vertegenwoordiging')) await leidVertegenwoordigingAf(tx, persoon, bekend);
  if ([...soorten].some((soort) => RELATIES.has(soort))) await leidHuishoudenAf(tx, persoon, feitrijen, nu);
}

/** Who may act for this person: only what staff recorded with evidence opens a file to somebody. */
async function leidVertegenwoordigingAf(tx: Tx, persoon: Feitpersoon, bekend: readonly Feit[]): Promise<void> {
  await tx`delete from vertegenwoordiging where persoon = ${persoon.id}`;
  for (const feit of bekend) {
    if (feit.soort !== 'vertegenwoordiging' || feit.persoon !== persoon.id) continue;
    if (feit.bron !== 'medewerker' || !feit.gecontroleerd || !feit.bewijs) continue;
    const { soort, vertegenwoordiger, naam, omvang } = feit.waarde;
    if (!VERTEGENWOORDIGINGSOORTEN.some((each) => each === soort)) continue;
    await tx`insert into vertegenwoordiging ${tx({
      id: feit.id,
      uitvoerder: persoon.uitvoerder,
      gemeente: persoon.gemeente,
      persoon: persoon.id,
      vertegenwoordiger: vertegenwoordiger ?? null,
      organisatie: vertegenwoordiger ? null : naam,
      soort,
      omvang,
      geldig: daterange(feit.geldig),
      bewijs: feit.bewijs,
    })}`;
  }
}

/** Rows of `huishoudlid` for a file, made anew from the facts of relation. */
async function leidHuishoudenAf(tx: Tx, persoon: Feitpersoon, feiten: readonly Feit[], nu: Date): Promise<void> {
  const { dossier } = dossierUit(feiten, persoon.id, {
    bekendOp: instant(new Date(nu.getTime() + 1000).toISOString()),
  });
  const leden = [
    ...(dossier.partner ?? []).map((partner) => ({ id: partner.waarde.id, relatie: 'partner', periode: partner })),
    ...(dossier.kinderen ?? []).map((kind) => ({ id: kind.id, relatie: 'kind', periode: kind.periode ?? {} })),
    ...(dossier.medebewoners ?? []).map((m) => ({ id: m.id, relatie: 'medebewoner', periode: m.periode ?? {} })),
  ];
  await tx`delete from huishoudlid where dossier = ${persoon.id}`;
  for (const { id, relatie, periode } of leden)
    await tx`insert into huishoudlid ${tx({
      dossier: persoon.id,
      persoon: id,
      uitvoerder: persoon.uitvoerder,
      gemeente: persoon.gemeente,
      relatie,
      geldig: daterange(periode),
    })} on conflict do nothing`;
}

/** The files in whose computation facts about a person count: their own, and those of whoever they live with. */
export async function dossiersGeraaktDoor(tx: Tx, persoon: string): Promise<string[]> {
  const rijen = await tx<{ dossier: string }[]>`
    select dossier from huishoudlid where persoon = ${persoon} union select ${persoon}::uuid as dossier`;
  return rijen.map(({ dossier }) => dossier);
}
