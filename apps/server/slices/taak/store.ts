import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';

export interface Taakrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string | null;
  readonly soort: string;
  readonly titel: string;
  readonly uiterlijk: IsoDate | null;
  readonly behandelaar: string | null;
  readonly ontstaan_uit: string;
  readonly bron: string | null;
  readonly klaar_op: Date | null;
}

export interface NieuweTaak {
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string | null;
  readonly zaak?: string | null;
  readonly soort:
    | 'taak'
    | 'betaling'
    | 'vraag'
    | 'wijziging'
    | 'herziening'
    | 'post'
    | 'afstemming'
    | 'bezwaar'
    | 'loonkostensubsidie'
    | 'boete'
    | 'instrument'
    | 'signaal'
    | 'verhaal';
  readonly titel: string;
  readonly uiterlijk: IsoDate | null;
  /** Absent: the consulent of the person, if there is one. */
  readonly behandelaar?: string | undefined;
  readonly ontstaanUit: string;
  /** What it is about; a second open task of a kind about the same thing is not made. */
  readonly bron: string | null;
}

/** Puts a task ready, also for what a resident does. @returns its id */
export async function zetTaakKlaar(tx: Tx, taak: NieuweTaak, nu: Date): Promise<string> {
  return alsSysteem(tx, async () => {
    const id = uuidv7();
    await tx`insert into taak (id, uitvoerder, gemeente, persoon, zaak, soort, titel, uiterlijk, behandelaar, ontstaan_uit, bron, aangemaakt_op)
      values (${id}, ${taak.uitvoerder}, ${taak.gemeente}, ${taak.persoon}, ${taak.zaak ?? null}, ${taak.soort}, ${taak.titel},
        ${taak.uiterlijk}, coalesce(${taak.behandelaar ?? null}::uuid, (select consulent from persoon where id = ${taak.persoon})),
        ${taak.ontstaanUit}, ${taak.bron}, ${nu}) on conflict do nothing`;
    return id;
  });
}

/**
 * The one task of a case follows its clock: what waits and until when. Nothing waits: the task is done.
 * @param gedaan what is said of a task that the case itself finished
 */
export async function zetTaakOpKlok(
  tx: Tx,
  taak: Omit<NieuweTaak, 'titel' | 'uiterlijk'>,
  klok: { readonly wat: string; readonly uiterlijk: IsoDate | null } | undefined,
  nu: Date,
  gedaan = 'Gedaan in de zaak zelf',
): Promise<void> {
  const { soort, bron } = taak;
  await alsSysteem(tx, async () => {
    if (!klok) {
      await tx`update taak set klaar_op = ${nu}, uitkomst = ${gedaan}
        where soort = ${soort} and bron = ${bron} and klaar_op is null`;
      return;
    }
    const { wat: titel, uiterlijk } = klok;
    const bijgewerkt = await tx`update taak set titel = ${titel}, uiterlijk = ${uiterlijk}
      where soort = ${soort} and bron = ${bron} and klaar_op is null`;
    if (bijgewerkt.count === 0) await zetTaakKlaar(tx, { ...taak, titel, uiterlijk }, nu);
  });
}

const KOLOMMEN = [
  'id',
  'uitvoerder',
  'gemeente',
  'persoon',
  'soort',
  'titel',
  'uiterlijk',
  'behandelaar',
  'ontstaan_uit',
  'bron',
  'klaar_op',
] as const;

export async function taakMetId(tx: Tx, id: string): Promise<Taakrij | undefined> {
  const [rij] = await tx<Taakrij[]>`select ${tx([...KOLOMMEN])} from taak where id = ${id} for update`;
  return rij;
}

/** Tasks of a file: open ones by their day, then what was done, newest first. @param tot as they stood at this moment */
export async function takenBij(tx: Tx, persoon: string, tot?: Date): Promise<Taakrij[]> {
  const rijen = await tx<Taakrij[]>`
    select ${tx([...KOLOMMEN])} from taak where persoon = ${persoon} and ${tot ? tx`aangemaakt_op < ${tot}` : tx`true`}
    order by klaar_op desc nulls first, uiterlijk nulls last, id limit 200`;
  return tot
    ? rijen.map((rij) => ({ ...rij, klaar_op: rij.klaar_op && rij.klaar_op < tot ? rij.klaar_op : null }))
    : rijen;
}

/** Finishes the open tasks of a kind about a person. */
export async function finishTaken(tx: Tx, persoon: string, soort: string, uitkomst: string, nu: Date): Promise<void> {
  await tx`update taak set klaar_op = ${nu}, uitkomst = ${uitkomst}
    where persoon = ${persoon} and soort = ${soort} and klaar_op is null`;
}
