import type { Belangstatus, Relatie } from '@meedoen/casework/bevoegdheid';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';

export interface Belangrij {
  readonly id: string;
  readonly medewerker: string;
  readonly naam: string;
  readonly functie: string;
  readonly relatie: Relatie;
  readonly bsn_hash: Buffer | null;
  readonly status: Belangstatus;
  readonly ingevoerd_door: string;
  readonly gevraagd_door: string | null;
  readonly ingevoerdDoor: string;
  readonly ingevoerdOp: Date;
  readonly bevestigdDoor: string | null;
  readonly bevestigdOp: Date | null;
  readonly gevraagdDoor: string | null;
  readonly reden: string | null;
  readonly geslotenDoor: string | null;
  readonly geslotenOp: Date | null;
}

const naamVan = (tx: Tx, kolom: string) => tx`(select naam from medewerker where id = ${tx(`b.${kolom}`)})`;

const rijen = (tx: Tx) => tx`
  select b.id, b.medewerker, m.naam, m.functie, b.relatie, b.bsn_hash, b.status, b.ingevoerd_door, b.gevraagd_door, b.reden,
    ${naamVan(tx, 'ingevoerd_door')} as "ingevoerdDoor", b.ingevoerd_op as "ingevoerdOp",
    ${naamVan(tx, 'bevestigd_door')} as "bevestigdDoor", b.bevestigd_op as "bevestigdOp",
    ${naamVan(tx, 'gevraagd_door')} as "gevraagdDoor",
    ${naamVan(tx, 'gesloten_door')} as "geslotenDoor", b.gesloten_op as "geslotenOp"
  from belang b join medewerker m on m.id = b.medewerker`;

/** Interests this transaction may see: what waits first, then by name; what is over last. */
export const belangen = (tx: Tx, uitvoerder: string): PromiseLike<Belangrij[]> => tx<Belangrij[]>`
  ${rijen(tx)} where b.uitvoerder = ${uitvoerder}
  order by b.status in ('ingetrokken', 'verwijderd'), b.status = 'bevestigd', m.naam, b.ingevoerd_op, b.id`;

/** One to change: nobody else changes it until this transaction ends. @throws Probleem 404 */
export async function belangMetId(tx: Tx, id: string): Promise<Belangrij> {
  const [rij] = await tx<Belangrij[]>`${rijen(tx)} where b.id = ${id} for update of b`;
  if (!rij) throw nietGevonden();
  return rij;
}

export interface NieuwBelang {
  readonly uitvoerder: string;
  readonly medewerker: string;
  readonly relatie: Relatie;
  readonly bsn_hash: Buffer;
  readonly ingevoerd_door: string;
  readonly ingevoerd_op: Date;
}

export async function voegBelangToe(tx: Tx, nieuw: NieuwBelang): Promise<string> {
  const id = uuidv7();
  await tx`insert into belang ${tx({ id, ...nieuw, status: 'ingevoerd' })}`;
  return id;
}
