import type { IsoDate } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import type { Sleutels } from '../../platform/sleutels/index.ts';

/** A person as the lists know them. */
export interface Persoonrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly gemeenten: readonly string[];
  readonly naam: string;
  readonly geboortedatum: IsoDate | null;
  readonly afgeschermd: boolean;
  readonly consulent: string | null;
  readonly bsn_versleuteld: Buffer | null;
}

const KOLOMMEN = [
  'id',
  'uitvoerder',
  'gemeente',
  'gemeenten',
  'naam',
  'geboortedatum',
  'afgeschermd',
  'consulent',
  'bsn_versleuteld',
] as const;

/** A person this transaction may see. @throws Probleem 404, also when the person exists and may not be seen */
export async function persoonMetId(tx: Tx, id: string): Promise<Persoonrij> {
  const [rij] = await tx<Persoonrij[]>`
    select ${tx([...KOLOMMEN])} from persoon where id = ${id} and verwijderd_op is null`;
  if (!rij) throw nietGevonden();
  return rij;
}

export async function persoonMetBsn(tx: Tx, uitvoerder: string, bsnHash: Buffer): Promise<Persoonrij | undefined> {
  const [rij] = await tx<Persoonrij[]>`
    select ${tx([...KOLOMMEN])} from persoon where uitvoerder = ${uitvoerder} and bsn_hash = ${bsnHash}`;
  return rij;
}

export interface NieuwePersoon {
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly geboortedatum?: IsoDate | undefined;
  readonly bsn?: string | undefined;
}

/** Makes a person of an uitvoerder; facts follow. @returns its id */
export async function maakPersoon(tx: Tx, nieuw: NieuwePersoon, sleutels: Sleutels, nu: Date): Promise<string> {
  const id = uuidv7();
  const { uitvoerder, gemeente, naam, geboortedatum, bsn } = nieuw;
  await tx`insert into persoon (id, uitvoerder, gemeente, gemeenten, bsn_versleuteld, bsn_hash, naam, zoeknaam, geboortedatum, aangemaakt_op)
    values (${id}, ${uitvoerder}, ${gemeente}, ${[gemeente]}, ${bsn ? sleutels.versleutel(bsn) : null},
      ${bsn ? sleutels.zoekhash(bsn) : null}, ${naam}, lower(unaccent(${naam})), ${geboortedatum ?? null}, ${nu})`;
  return id;
}

/** Adds a gemeente that has a task for a person, without taking any away. */
export async function voegGemeenteToe(tx: Tx, persoon: string, gemeente: string): Promise<void> {
  await tx`update persoon set gemeenten = array_append(gemeenten, ${gemeente}::char(4))
    where id = ${persoon} and not ${gemeente}::char(4) = any(gemeenten)`;
}

/** Names by id, of people and members of staff this transaction may see. */
export async function namenVan(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const lijst = [...new Set(ids)].filter((id) => /^[0-9a-f-]{36}$/.test(id));
  if (lijst.length === 0) return new Map();
  const rijen = await tx<{ id: string; naam: string }[]>`
    select id, naam from medewerker where id = any(${lijst}) union all select id, naam from persoon where id = any(${lijst})`;
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}
