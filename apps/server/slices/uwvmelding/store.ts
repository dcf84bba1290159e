import type { Tx } from '../../platform/database/index.ts';

/** What became of one line. It holds no person: the case leads to them, for who may see it. */
export interface Regeluitkomst {
  readonly regel: number;
  readonly id: string | null;
  readonly gemeente: string | null;
  readonly uitkomst: 'ingelezen' | 'overgeslagen' | 'geweigerd';
  readonly fouten: { readonly veld: string; readonly code: string; readonly detail: string }[];
  readonly zaak: string | null;
}

export interface Uitkomst {
  readonly ingelezen: number;
  readonly overgeslagen: number;
  readonly geweigerd: number;
  readonly zonderBrp: number;
  readonly eerderOp: string | null;
  readonly regels: readonly Regeluitkomst[];
}

export interface Leveringrij {
  readonly id: string;
  readonly levering: string;
  readonly naam: string;
  readonly op: Date;
  readonly door: string;
  readonly uitkomst: Uitkomst;
}

const leveringen = (tx: Tx) => tx`
  select l.id, l.levering, l.naam, l.op, m.naam as door, l.uitkomst from uwv_levering l join medewerker m on m.id = l.door`;

/** Earlier readings under the number of a delivery, oldest first. */
export const eerdereLeveringen = (tx: Tx, uitvoerder: string, levering: string) =>
  tx<{ sha256: Buffer; op: Date }[]>`
    select sha256, op from uwv_levering where uitvoerder = ${uitvoerder} and levering = ${levering} order by op, id`;

export const laatsteLeveringen = (tx: Tx, aantal: number): PromiseLike<Leveringrij[]> =>
  tx<Leveringrij[]>`${leveringen(tx)} order by l.op desc, l.id desc limit ${aantal}`;

export async function leveringMetId(tx: Tx, id: string): Promise<Leveringrij | undefined> {
  const [rij] = await tx<Leveringrij[]>`${leveringen(tx)} where l.id = ${id}`;
  return rij;
}

export interface Zaakrij {
  readonly id: string;
  readonly kenmerk: string;
  readonly naam: string;
  readonly persoon: string;
  readonly gemeente: string;
}

/** The cases of these ids that this transaction may see. */
export const zakenMetNaam = (tx: Tx, ids: readonly string[]): PromiseLike<Zaakrij[]> => tx<Zaakrij[]>`
  select z.id, z.kenmerk, z.persoon, z.gemeente, p.naam from zaak z join persoon p on p.id = z.persoon
  where z.id = any(${[...ids]})`;
