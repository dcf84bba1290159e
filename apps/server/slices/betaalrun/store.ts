import type { Deel, Journaalpost, Regelkern, Runsoort, Runtoestand, Somregel } from '@meedoen/casework/betaling';
import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';

export interface Runrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly soort: Runsoort;
  readonly maand: Maand | null;
  readonly betaaldag: IsoDate;
  readonly status: Runtoestand;
  readonly versie: number;
  readonly klaar: number;
  readonly totaal: number;
  readonly voorbereid_door: string;
  readonly goedgekeurd_door: string | null;
  readonly goedgekeurd_op: Date | null;
  readonly berekend_op: Date | null;
  readonly aangemaakt_op: Date;
}

/** What is kept of a line: enough to show it, post it, compare it, and compute it again. */
export interface Regelinhoud {
  readonly som: readonly Somregel[];
  readonly delen: readonly Deel[];
  readonly posten: readonly Journaalpost[];
  readonly kern: Regelkern;
  /** The file as known at this moment gives the same line again. */
  readonly bekendOp: string;
  readonly feiten: readonly string[];
  readonly wetversie: string;
  readonly beleidsversie: string;
}

export interface Regelrij {
  readonly id: string;
  readonly run: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly recht: string | null;
  readonly naam: string;
  readonly netto_in_centen: Cents | null;
  readonly vorig_in_centen: Cents | null;
  readonly specificatie: Regelinhoud;
  readonly oorzaak: string;
  readonly aandacht: string | null;
  readonly bekeken_door: string | null;
  readonly bekeken_reden: string | null;
  readonly tegengehouden: boolean;
  readonly status: 'berekend' | 'geboekt' | 'vervallen';
}

/** A run this transaction may see. @throws Probleem 404 @param slot true: nobody else changes it until this ends */
export async function runMetId(tx: Tx, id: string, slot = false): Promise<Runrij> {
  const [rij] = await tx<Runrij[]>`select * from betaalrun where id = ${id} ${slot ? tx`for update` : tx``}`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Runs by day of payment, newest first, after a run. */
export async function runs(tx: Tx, aantal: number, na: string | undefined): Promise<Runrij[]> {
  const verder = na ? tx`(betaaldag, id) < (select v.betaaldag, v.id from betaalrun v where v.id = ${na})` : tx`true`;
  return tx<Runrij[]>`select * from betaalrun where ${verder} order by betaaldag desc, id desc limit ${aantal}`;
}

export interface Regelvraag {
  readonly run: string;
  readonly alleen: 'aandacht' | 'verschil' | 'alles';
  readonly zoek: string | undefined;
  /** Id of the last line of the page before. */
  readonly na: string | undefined;
  readonly aantal: number;
}

export async function regels(tx: Tx, vraag: Regelvraag): Promise<Regelrij[]> {
  const filter = {
    aandacht: tx`and aandacht is not null`,
    verschil: tx`and netto_in_centen is distinct from vorig_in_centen`,
    alles: tx``,
  }[vraag.alleen];
  const zoek = vraag.zoek ? tx`and naam ilike ${`%${vraag.zoek.replace(/[%_\\]/g, '\\$&')}%`}` : tx``;
  // two values and no row of a subquery: only so does the list begin at its place in the index
  const na = vraag.na
    ? tx`and (naam, id) > ((select naam from betaalregel where id = ${vraag.na} and run = ${vraag.run}), ${vraag.na}::uuid)`
    : tx``;
  return inIndexOrder(
    tx,
    () => tx<Regelrij[]>`
      select * from betaalregel where run = ${vraag.run} ${filter} ${zoek} ${na} order by naam, id limit ${vraag.aantal}`,
  );
}

/**
 * Reads one page in the order of an index. Row level security keeps the planner from knowing how many rows somebody may
 * see; it expects a handful and would read and sort the whole run for each page: 200 ms at 400,000 lines, now 4.
 */
async function inIndexOrder<T>(tx: Tx, read: () => PromiseLike<T>): Promise<T> {
  await tx`select set_config('enable_sort', 'off', true)`;
  const page = await read();
  await tx`select set_config('enable_sort', 'on', true)`;
  return page;
}

export async function regelMetId(tx: Tx, id: string): Promise<Regelrij> {
  const [rij] = await tx<Regelrij[]>`select * from betaalregel where id = ${id} for update`;
  if (!rij) throw nietGevonden();
  return rij;
}

export interface Runtotalen {
  readonly aantalBetalingen: number;
  readonly totaal: Cents;
  readonly specificaties: Cents;
  readonly grootboek: Cents;
  readonly bestand: Cents | null;
  /** Kept here to pay off claims: part of the total, and no payment. */
  readonly ingehouden: Cents;
  readonly vorig: Cents | null;
  readonly teBekijken: number;
  readonly brug: readonly { readonly oorzaak: string; readonly aantal: number; readonly bedragInCenten: Cents }[];
}

interface Totaalrij {
  readonly oorzaak: string;
  readonly tegengehouden: boolean;
  readonly te_bekijken: boolean;
  readonly aantal: number;
  readonly betalingen: number;
  readonly netto: Cents;
  readonly delen: Cents;
  readonly vorig: Cents;
  readonly met_vorig: number;
}

const som = (rijen: readonly Totaalrij[], van: (rij: Totaalrij) => number): number =>
  rijen.reduce((totaal, rij) => totaal + van(rij), 0);

/** How many lines of a run are of these people, also when their rows are hidden. */
export async function regelsVan(tx: Tx, run: string, personen: readonly string[]): Promise<number> {
  if (personen.length === 0) return 0;
  const [rij] = await tx<{ aantal: number }[]>`select toegang.regels_van(${run}, ${[...personen]}::uuid[]) as aantal`;
  return rij?.aantal ?? 0;
}

/** The same money from four sides: the lines, their sums as shown, the ledger, and the bank file. */
export async function runtotalen(tx: Tx, run: string): Promise<Runtotalen> {
  const rijen = await tx<Totaalrij[]>`
    select oorzaak, tegengehouden, te_bekijken, aantal, betalingen, netto_in_centen as netto, delen_in_centen as delen,
      vorig_in_centen as vorig, met_vorig
    from betaalruntotaal where run = ${run} and aantal > 0`;
  const [geld] = await tx<{ grootboek: Cents; bestand: Cents | null; ingehouden: Cents }[]>`
    select grootboek_in_centen as grootboek,
      (select sum(totaal_in_centen)::bigint from betaalbestand where run = b.id) as bestand,
      toegang.ingehouden_in(b.id) as ingehouden
    from betaalrun b where id = ${run}`;
  const betaald = rijen.filter(({ tegengehouden }) => !tegengehouden);
  // what is held back is missing from this payment: a step of the bridge of its own
  const stap = ({ tegengehouden, oorzaak }: Totaalrij) => (tegengehouden ? 'tegengehouden' : oorzaak);
  const brug = [...Map.groupBy(rijen, stap)].map(([oorzaak, eigen]) => ({
    oorzaak,
    aantal: som(eigen, ({ aantal }) => aantal),
    bedragInCenten: som(eigen, ({ tegengehouden, netto, vorig }) => (tegengehouden ? 0 : netto) - vorig),
  }));
  return {
    aantalBetalingen: som(betaald, ({ betalingen }) => betalingen),
    totaal: som(betaald, ({ netto }) => netto),
    specificaties: som(betaald, ({ delen }) => delen),
    grootboek: geld?.grootboek ?? 0,
    bestand: geld?.bestand ?? null,
    ingehouden: geld?.ingehouden ?? 0,
    vorig: som(rijen, ({ met_vorig }) => met_vorig) > 0 ? som(rijen, ({ vorig }) => vorig) : null,
    teBekijken: som(betaald, ({ te_bekijken, aantal }) => (te_bekijken ? aantal : 0)),
    brug: brug.toSorted((a, b) => Math.abs(b.bedragInCenten) - Math.abs(a.bedragInCenten)),
  };
}

/**
 * Reads one portion of a long list in the order of an index. The planner takes row level security to let hardly any row
 * through, so without this it reads all that is left of hundreds of thousands, to sort them, for every portion.
 */
export async function uitIndex<T>(tx: Tx, lees: () => PromiseLike<T>): Promise<T> {
  await tx`set local enable_sort = off`;
  const gelezen = await lees();
  await tx`set local enable_sort = on`;
  return gelezen;
}
