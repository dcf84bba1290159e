import { type Dossiergrond, dossiergrondVan, type Kring, WERKZAAM } from '@meedoen/casework/bevoegdheid';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../database/index.ts';

/** A file somebody stays out of, and why. */
export interface Verbod {
  readonly persoon: string;
  readonly grond: Dossiergrond;
}

interface Rij {
  /** A file. */
  readonly persoon: string;
  /** People in its household who are the member of staff, family or represented, or a colleague. */
  readonly zelf: readonly string[];
  readonly familie: readonly string[];
  readonly collega: readonly string[];
  readonly toegewezen: readonly string[];
}

/**
 * The files a member of staff stays out of. The database gives every file their circle or a colleague stands in; whether
 * it is closed, and why, is decided by casework. Read as the system.
 */
export async function verbodenVan(tx: Tx, uitvoerder: string, medewerker: string, vandaag: IsoDate): Promise<Verbod[]> {
  const rijen = await dossiersMetBand(tx, uitvoerder, medewerker, vandaag);
  const [persoon] = rijen.flatMap(({ zelf }) => zelf);
  const kring: Kring = { id: medewerker, persoon, familie: rijen.flatMap(({ familie }) => familie) };
  return rijen.flatMap((rij) => {
    const grond = dossiergrondVan(kring, {
      persoon: rij.persoon,
      huisgenoten: [...rij.zelf, ...rij.familie, ...rij.collega],
      ...(rij.collega.length > 0 ? { gemarkeerd: { toegewezenAan: rij.toegewezen } } : {}),
    });
    return grond ? [{ persoon: rij.persoon, grond }] : [];
  });
}

/**
 * A household is everybody who stands in one file with somebody, now or before: of a file, in a file, and the others in
 * a file. Whoever one represents counts as family.
 */
function dossiersMetBand(tx: Tx, uitvoerder: string, medewerker: string | null, vandaag: IsoDate): PromiseLike<Rij[]> {
  const werkzaam = tx`b.uitvoerder = ${uitvoerder} and b.status = any(${[...WERKZAAM]})`;
  const nummers = (wie: ReturnType<typeof tx>) => tx`
    select id from persoon where uitvoerder = ${uitvoerder} and bsn_hash = any(array(
      select b.bsn_hash from belang b join medewerker m on m.id = b.medewerker where ${werkzaam} and ${wie}))`;
  return tx<Rij[]>`
    with ik as materialized (${nummers(tx`b.medewerker = ${medewerker} and b.relatie = 'zelf'`)}),
    bron as materialized (
      select id, 'zelf' as soort from ik
      union select id, 'familie' from (${nummers(tx`b.medewerker = ${medewerker} and b.relatie <> 'zelf'`)}) f
      union select v.persoon, 'familie' from vertegenwoordiging v join ik on ik.id = v.vertegenwoordiger
      union select id, 'collega' from (${nummers(tx`b.relatie = 'zelf' and m.geldig @> ${vandaag}::date`)}) c),
    huis as (
      select id, soort, id as persoon from bron
      union select b.id, b.soort, h.dossier from bron b join huishoudlid h on h.persoon = b.id
      union select b.id, b.soort, h.persoon from bron b join huishoudlid h on h.dossier = b.id
      union select b.id, b.soort, ander.persoon from bron b join huishoudlid ik on ik.persoon = b.id
        join huishoudlid ander on ander.dossier = ik.dossier)
    select h.persoon,
      coalesce(array_agg(h.id) filter (where h.soort = 'zelf'), '{}') as zelf,
      coalesce(array_agg(h.id) filter (where h.soort = 'familie'), '{}') as familie,
      coalesce(array_agg(h.id) filter (where h.soort = 'collega'), '{}') as collega,
      array(select t.medewerker from dossiertoewijzing t where t.persoon = h.persoon and t.ingetrokken_op is null) as toegewezen
    from huis h group by h.persoon`;
}

/** A file and somebody who might handle it. */
export interface Vraag {
  readonly uitvoerder: string;
  readonly medewerker: string;
  readonly persoon: string;
}

/** Whether somebody else may not handle a file, whatever role they hold: asked before work is given to them. */
export const isGeslotenVoor = (tx: Tx, vraag: Vraag, vandaag: IsoDate): Promise<boolean> =>
  alsSysteem(tx, async () => (await grondVan(tx, vraag, vandaag)) !== undefined);

/** Whether a file is of the own circle of somebody else: then nobody can give it to them. */
export const isVanKring = (tx: Tx, vraag: Vraag, vandaag: IsoDate): Promise<boolean> =>
  alsSysteem(tx, async () => {
    const grond = await grondVan(tx, vraag, vandaag);
    return grond !== undefined && grond !== 'gemarkeerde-collega';
  });

async function grondVan(tx: Tx, { uitvoerder, medewerker, persoon }: Vraag, vandaag: IsoDate) {
  const verboden = await verbodenVan(tx, uitvoerder, medewerker, vandaag);
  return verboden.find((verbod) => verbod.persoon === persoon)?.grond;
}

/** Files in which a colleague stands, whoever handles them. Ids only: what a caller sees of them the database decides. */
export const gemarkeerdeDossiers = (tx: Tx, uitvoerder: string, vandaag: IsoDate): Promise<string[]> =>
  alsSysteem(tx, async () => {
    const rijen = await dossiersMetBand(tx, uitvoerder, null, vandaag);
    return rijen.map(({ persoon }) => persoon);
  });

/** A number somebody gives at the desk. */
export type Nummerband = 'eigen-kring' | 'collega' | undefined;

/** Whether a number is of the own circle or of a colleague, also when there is no file yet. Read as the system. */
export async function nummerbandVan(
  tx: Tx,
  uitvoerder: string,
  medewerker: string,
  bsnHash: Buffer,
  vandaag: IsoDate,
): Promise<Nummerband> {
  const rijen = await tx<{ eigen: boolean }[]>`
    select b.medewerker = ${medewerker} as eigen from belang b join medewerker m on m.id = b.medewerker
    where b.uitvoerder = ${uitvoerder} and b.bsn_hash = ${bsnHash} and b.status = any(${[...WERKZAAM]})
      and (b.medewerker = ${medewerker} or (b.relatie = 'zelf' and m.geldig @> ${vandaag}::date))`;
  if (rijen.some(({ eigen }) => eigen)) return 'eigen-kring';
  return rijen.length > 0 ? 'collega' : undefined;
}
