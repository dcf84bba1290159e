import { waardeInWoorden } from '@meedoen/casework/feiten';
import type { wijziging, wijzigingInDossier } from '@meedoen/contract/wijziging';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { antwoordUiterlijk } from '../bericht/index.ts';
import { type Feitpersoon, feitenVan } from '../feit/index.ts';
import { type Afronding, zetTaakKlaar } from '../taak/index.ts';

export type WijzigingWeergave = z.output<typeof wijziging>;

interface Rij {
  readonly id: string;
  readonly soort: string;
  readonly titel: string;
  readonly vanaf: IsoDate;
  readonly status: 'ontvangen' | 'verwerkt' | 'vraag-terug';
  readonly gevolg: string | null;
  readonly toelichting: string | null;
  /** Ids of the facts it became. */
  readonly feiten: readonly string[];
  readonly op: Date;
}

/** How a change came in, and the member of staff who entered it for the resident. */
export interface Ingevoerd {
  readonly kanaal: 'eigen-pagina' | 'balie' | 'telefoon' | 'papier';
  readonly door: string | null;
}
const ONTSTAAN = {
  'eigen-pagina': 'Wijziging van de inwoner',
  balie: 'Wijziging aan de balie',
  telefoon: 'Wijziging aan de telefoon',
  papier: 'Wijziging op papier',
} as const;

export type NieuweWijzigingrij = Omit<Rij, 'id' | 'op'>;

/** Keeps what somebody passed on. @returns its id */
export async function bewaarWijziging(
  tx: Tx,
  { id: persoon, uitvoerder, gemeente }: Feitpersoon,
  rij: NieuweWijzigingrij,
  { kanaal, door }: Ingevoerd,
  nu: Date,
): Promise<string> {
  const id = uuidv7();
  await tx`insert into wijziging ${tx({
    ...{ id, uitvoerder, gemeente, persoon, ...rij, feiten: [...rij.feiten] },
    ...{ kanaal, ingevoerd_door: door, op: nu },
  })}`;
  return id;
}

/** The task for the consulent to look at what was passed on. */
export async function zetWijzigingstaak(
  tx: Tx,
  { id: persoon, uitvoerder, gemeente }: Feitpersoon,
  wijziging: string,
  titel: string,
  { kanaal }: Ingevoerd,
  { nu, vandaag }: { readonly nu: Date; readonly vandaag: IsoDate },
): Promise<void> {
  const taak = { uitvoerder, gemeente, persoon, soort: 'wijziging' as const, ontstaanUit: ONTSTAAN[kanaal] };
  await zetTaakKlaar(tx, { ...taak, titel, uiterlijk: antwoordUiterlijk(vandaag), bron: wijziging }, nu);
}

const KOLOMMEN = ['id', 'soort', 'titel', 'vanaf', 'status', 'gevolg', 'toelichting', 'feiten', 'op'] as const;

/** Each change with what it became, in the words of the facts; what was replaced since still says what was passed on. */
async function metWoorden<R extends Rij>(tx: Tx, persoon: string, rijen: readonly R[]) {
  const geen: ReadonlyMap<string, string> = new Map();
  const woorden = new Map(
    rijen.some(({ feiten }) => feiten.length > 0)
      ? (await feitenVan(tx, [persoon])).map(({ feit }) => [feit.id, waardeInWoorden(feit, geen)])
      : [],
  );
  return rijen.map(({ op, feiten, ...rij }) => ({
    ...rij,
    doorgegevenOp: op.toISOString(),
    wat: feiten.flatMap((feit) => woorden.get(feit) ?? []),
  }));
}

/**
 * What a person passed on, newest first. That they part stays between them and the gemeente: who acts for them may be
 * the one they part from. @param lezer who reads, when that is somebody else
 */
export async function wijzigingenVan(tx: Tx, persoon: string, lezer?: string): Promise<WijzigingWeergave[]> {
  const rijen = await tx<Rij[]>`
    select ${tx([...KOLOMMEN])} from wijziging
    where persoon = ${persoon} and (soort <> 'scheiding' or ${lezer === undefined || lezer === persoon})
    order by op desc, id desc`;
  return metWoorden(tx, persoon, rijen);
}

/** The same for staff: also who entered it, and its open task. */
export async function wijzigingenInDossier(tx: Tx, persoon: string): Promise<z.output<typeof wijzigingInDossier>[]> {
  const rijen = await tx<(Rij & Pick<z.output<typeof wijzigingInDossier>, 'kanaal' | 'ingevoerdDoor' | 'taak'>)[]>`
    select w.id, w.soort, w.titel, w.vanaf, w.status, w.gevolg, w.op, w.toelichting, w.feiten, w.kanaal,
      m.naam as "ingevoerdDoor", t.id as taak
    from wijziging w left join medewerker m on m.id = w.ingevoerd_door
      left join taak t on t.soort = 'wijziging' and t.bron = w.id and t.klaar_op is null
    where w.persoon = ${persoon} order by w.op desc, w.id desc`;
  return metWoorden(tx, persoon, rijen);
}

/** One change of a person. */
export async function wijzigingMetId(tx: Tx, persoon: string, id: string): Promise<WijzigingWeergave | undefined> {
  const rijen = await tx<Rij[]>`select ${tx([...KOLOMMEN])} from wijziging where id = ${id} and persoon = ${persoon}`;
  const [gevonden] = await metWoorden(tx, persoon, rijen);
  return gevonden;
}

/** When the consulent finishes the task, the resident sees what came of the change. */
export const verwerkWijziging: Afronding = async (tx, taak, uitkomst) => {
  await tx`update wijziging set status = 'verwerkt', gevolg = ${uitkomst} where id = ${taak.bron}`;
};
