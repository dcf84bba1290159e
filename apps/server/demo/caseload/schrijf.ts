import { beleidUit } from '@meedoen/casework/beleid';
import { type Maand, monthsBetween } from '@meedoen/law/kernel';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { klokOp } from '../../platform/klok/index.ts';
import type { Sleutels } from '../../platform/sleutels/index.ts';
import { opgeslagenBeleidVoor } from '../../slices/beleid/index.ts';
import { maakBestanden } from '../../slices/betaalrun/index.ts';
import { dossierrijen } from './dossierrijen.ts';
import type { Huishouden } from './huishouden.ts';
import { Kopie } from './kopie.ts';
import { rechtrijen, Tellers } from './rechtrijen.ts';
import { geldrijen, type Maandrun, maandrun, runcommandos, runrij } from './runrijen.ts';

export interface Caseloadopties {
  readonly uitvoerder: string;
  /** CBS codes of the households; each month run is for all of them together. */
  readonly gemeenten: readonly string[];
  readonly sleutels: Sleutels;
  /** Staff the files are spread over; they also prepared the besluiten. */
  readonly consulenten: readonly string[];
  /** Who signed second, prepared the runs and approved them. */
  readonly tweede: string;
  readonly betaalbeheer: string;
  readonly goedkeurder: string;
  /** Months that were booked, first and last. */
  readonly geboekt: { readonly eerste: Maand; readonly laatste: Maand };
  /** False: no besluit per right. They are the largest rows, and nobody reads 400,000 of them. */
  readonly besluiten?: boolean;
  /** Rights outside this caseload that the runs still have to compute; the runs then stay open for them. */
  readonly volgenNog?: number;
  /** Tells after each portion how many households are in. */
  readonly voortgang?: (aantal: number) => void;
}

/** Rows point at rows of the tables before. */
const TABELLEN = [
  'persoon',
  'feit',
  'huishoudlid',
  'recht',
  'besluit',
  'commando',
  'bestemming',
  'betaalregel',
  'journaalpost',
  'boeking',
  'betaling',
] as const;

/** Households whose rows are held in memory at a time. */
const PORTIE = 250;

/** Writes a caseload in portions, so that memory stays flat. `begin` first, then `schrijf`, at last `sluit`. */
export class Caseloadschrijver {
  readonly #opties: Caseloadopties;
  readonly #runs: readonly Maandrun[];
  readonly #tellers = new Tellers();
  readonly #kopie = new Kopie(TABELLEN);
  readonly #beleid = new Map<string, Awaited<ReturnType<typeof opgeslagenBeleidVoor>>>();
  #aantal = 0;

  constructor(opties: Caseloadopties) {
    const { uitvoerder, gemeenten, betaalbeheer, goedkeurder, geboekt } = opties;
    this.#opties = opties;
    const van = {
      uitvoerder,
      gemeenten: [...gemeenten].sort(),
      voorbereidDoor: betaalbeheer,
      goedgekeurdDoor: goedkeurder,
    };
    this.#runs = monthsBetween(geboekt.eerste, geboekt.laatste).map((maand) => maandrun(maand, van));
  }

  /** Reads policy and counters, and opens the runs. */
  async begin(tx: Tx): Promise<void> {
    const { uitvoerder, gemeenten } = this.#opties;
    for (const gemeente of gemeenten) this.#beleid.set(gemeente, await opgeslagenBeleidVoor(tx, uitvoerder, gemeente));
    const tellers = await tx<{ soort: string; jaar: number; laatste: number }[]>`
      select soort, jaar, laatste from kenmerkteller where uitvoerder = ${uitvoerder}`;
    for (const { soort, jaar, laatste } of tellers) this.#tellers.zet(soort, jaar, laatste);
    const runs = new Kopie(['betaalrun']);
    runs.voeg('betaalrun', ...this.#runs.map(runrij));
    await runs.stuur(tx);
  }

  get runs(): readonly Maandrun[] {
    return this.#runs;
  }

  /** Writes households. */
  async schrijf(tx: Tx, huishoudens: Iterable<Huishouden>): Promise<void> {
    let open = 0;
    for (const huis of huishoudens) {
      this.#voeg(huis);
      open += 1;
      if (open < PORTIE) continue;
      await this.#stuur(tx, open);
      open = 0;
    }
    await this.#stuur(tx, open);
  }

  async #stuur(tx: Tx, huishoudens: number): Promise<void> {
    await this.#kopie.stuur(tx);
    this.#aantal += huishoudens;
    this.#opties.voortgang?.(this.#aantal);
  }

  #voeg(huis: Huishouden): void {
    const { uitvoerder, sleutels, consulenten, tweede, besluiten = true } = this.#opties;
    const beleid = this.#beleid.get(huis.gemeente);
    if (!beleid) throw new RangeError(`a household in ${huis.gemeente}, which is not in this caseload`);
    const consulent = consulenten[huis.nummer % consulenten.length] ?? null;
    const dossier = dossierrijen(this.#kopie, huis, { uitvoerder, sleutels, consulent });
    const context = {
      ...{ uitvoerder, tellers: this.#tellers, beleid, consulent },
      tweede: besluiten ? tweede : undefined,
    };
    if (huis.eerder) rechtrijen(this.#kopie, huis, huis.eerder, dossier, context);
    if (!huis.recht) return;
    const recht = rechtrijen(this.#kopie, huis, huis.recht, dossier, context);
    geldrijen(this.#kopie, huis, dossier, recht, { beleid: rekenbeleid(beleid), runs: this.#runs });
  }

  /** Writes what the runs came to, their bank files and the counters. */
  async sluit(tx: Tx): Promise<void> {
    const { uitvoerder } = this.#opties;
    const commandos = new Kopie(['commando']);
    const { volgenNog } = this.#opties;
    for (const run of this.#runs) {
      const totaal = run.aantal + (volgenNog ?? 0);
      const gestart = { ...run, aantal: totaal };
      await tx`update betaalrun set totaal = ${totaal}, klaar = ${run.aantal} where id = ${run.id}`;
      commandos.voeg('commando', ...runcommandos(gestart).slice(0, volgenNog === undefined ? undefined : 1));
    }
    if (volgenNog !== undefined)
      await tx`update betaalrun set status = 'berekenen', versie = 1, goedgekeurd_door = null, goedgekeurd_op = null
        where id = any(${this.#runs.map(({ id }) => id)})`;
    await commandos.stuur(tx);
    for (const { soort, jaar, laatste } of this.#tellers.stand)
      await tx`insert into kenmerkteller ${tx({ uitvoerder, soort, jaar, laatste })}
        on conflict (uitvoerder, soort, jaar) do update set laatste = excluded.laatste`;
    for (const { id, dag } of volgenNog === undefined ? this.#runs : []) {
      const opdracht = { id, soort: 'betaalrun-bestand', gegevens: { run: id }, uitvoerder, pogingen: 0 };
      await maakBestanden(tx, opdracht, klokOp(dag));
    }
    await tx`insert into instelling ${tx({ naam: `caseload ${uitvoerder}`, waarde: jsonb(tx, { huishoudens: this.#aantal }) })}`;
  }
}

const gelezen = new WeakMap<object, ReturnType<typeof beleidUit>>();

/** The policy to compute with; the same object each time, so that the law keeps its days. */
function rekenbeleid(beleid: Awaited<ReturnType<typeof opgeslagenBeleidVoor>>): ReturnType<typeof beleidUit> {
  let uit = gelezen.get(beleid);
  if (!uit) {
    uit = beleidUit(beleid);
    gelezen.set(beleid, uit);
  }
  return uit;
}

/**
 * Writes a caseload by COPY, through the same pure functions as the slices use.
 * @param tx transaction of the owner of the tables: COPY and row level security exclude each other
 */
export async function schrijfCaseload(
  tx: Tx,
  huishoudens: Iterable<Huishouden>,
  opties: Caseloadopties,
): Promise<readonly Maandrun[]> {
  const schrijver = new Caseloadschrijver(opties);
  await schrijver.begin(tx);
  await schrijver.schrijf(tx, huishoudens);
  await schrijver.sluit(tx);
  return schrijver.runs;
}
