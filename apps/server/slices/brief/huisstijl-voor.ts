import type { Tx } from '../../platform/database/index.ts';
import { HUISSTIJL_VEENRADE, type Huisstijl } from './huisstijl.ts';

/** Paper of who has no house style of their own: the same colours without anybody's mark. */
export const HUISSTIJL_ZONDER_MERK: Huisstijl = { ...HUISSTIJL_VEENRADE, logo: null };

const PER_THEMA: Readonly<Record<string, Huisstijl>> = { veenrade: HUISSTIJL_VEENRADE };

/** The paper of an uitvoerder, by the theme of its screens. */
export async function huisstijlVoor(tx: Tx, uitvoerder: string): Promise<Huisstijl> {
  const [rij] = await tx<{ thema: string }[]>`select thema from uitvoerder where id = ${uitvoerder}`;
  return PER_THEMA[rij?.thema ?? ''] ?? HUISSTIJL_ZONDER_MERK;
}
