import type { labvariant, saveVariant } from '@meedoen/contract/beleidslab';
import type { z } from 'zod';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';

type Variant = z.output<typeof labvariant>;
export type Nieuw = z.output<NonNullable<typeof saveVariant.body>>;

interface Rij {
  readonly id: string;
  readonly naam: string;
  readonly toelichting: string;
  readonly inhoud: Variant['variant'];
  readonly bewaardDoor: string;
  readonly vanMij: boolean;
  readonly bewaard_op: Date;
}

/** More of them nobody looks through. */
const MEESTE = 200;

const rijen = (tx: Tx, medewerker: string) => tx`
  select v.id, v.naam, v.toelichting, v.inhoud, m.naam as "bewaardDoor", v.bewaard_op, v.bewaard_door = ${medewerker} as "vanMij"
  from beleidsvariant v join medewerker m on m.id = v.bewaard_door`;

const variantUit = ({ bewaard_op, inhoud, ...rest }: Rij): Variant => ({
  ...rest,
  variant: inhoud,
  bewaardOp: bewaard_op.toISOString(),
});

export async function savedVarianten(tx: Tx, medewerker: string): Promise<Variant[]> {
  const gevonden = await tx<Rij[]>`${rijen(tx, medewerker)} order by v.bewaard_op desc, v.id desc limit ${MEESTE}`;
  return gevonden.map(variantUit);
}

export async function savedVariant(tx: Tx, medewerker: string, id: string): Promise<Variant | undefined> {
  const [rij] = await tx<Rij[]>`${rijen(tx, medewerker)} where v.id = ${id}`;
  return rij && variantUit(rij);
}

/** Keeps a variant for who works in these gemeenten. @returns its id */
export async function keepVariant(
  tx: Tx,
  { naam, toelichting, variant }: Nieuw,
  wie: {
    readonly uitvoerder: string;
    readonly gemeenten: readonly string[];
    readonly medewerker: string;
    readonly op: Date;
  },
): Promise<string> {
  const id = uuidv7();
  await tx`insert into beleidsvariant (id, uitvoerder, gemeenten, naam, toelichting, inhoud, bewaard_door, bewaard_op)
    values (${id}, ${wie.uitvoerder}, ${[...wie.gemeenten]}, ${naam}, ${toelichting}, ${jsonb(tx, variant)}, ${wie.medewerker}, ${wie.op})`;
  return id;
}

/** Throws away a variant that this member of staff kept. */
export async function removeOwnVariant(tx: Tx, medewerker: string, id: string): Promise<void> {
  await tx`delete from beleidsvariant where id = ${id} and bewaard_door = ${medewerker}`;
}
