import type { Aflosafspraak, Beweging } from '@meedoen/casework/vordering';
import { type Cents, type IsoDate, type Maand, monthOfDate, nextMonth } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';

/** A claim as it came to be, with the besluit it rests on. */
export interface Vorderingrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly herkomst: string;
  readonly reden: string;
  readonly maanden: readonly {
    readonly maand: Maand;
    readonly bedragInCenten: Cents;
    readonly oorzaak: string;
    readonly artikel: string;
  }[];
  readonly ontstaanOp: IsoDate;
  readonly besluit: string | null;
  readonly besluitkenmerk: string | null;
  readonly bekendgemaaktOp: IsoDate | null;
  /** Last day to pay; null when no besluit asked for it yet. */
  readonly betaalUiterlijk: IsoDate | null;
  readonly bezwaarTot: IsoDate | null;
  /** Verhaal after a court of which the debtor asks the court to set it aside. */
  readonly inVerzet: boolean;
}

/** Claims on a person that this transaction may see, oldest first. */
export async function vorderingenVan(tx: Tx, persoon: string): Promise<Vorderingrij[]> {
  return tx<Vorderingrij[]>`
    select v.id, v.uitvoerder, v.gemeente, v.kenmerk, v.herkomst, v.reden, v.maanden, v.ontstaan_op as "ontstaanOp",
      b.id as besluit, b.kenmerk as besluitkenmerk, b.bekendgemaakt_op as "bekendgemaaktOp", v.betaal_uiterlijk as "betaalUiterlijk",
      b.bezwaar_tot as "bezwaarTot", coalesce(z.status = 'verzet', false) as "inVerzet"
    from vordering v left join besluit b on b.id = v.besluit left join verhaal z on z.id = v.verhaal
    where v.persoon = ${persoon} order by v.ontstaan_op, v.id`;
}

/** What the ledger holds of these claims, in the order in which it was written. */
export async function bewegingenOp(tx: Tx, vorderingen: readonly string[]): Promise<Map<string, Beweging[]>> {
  if (vorderingen.length === 0) return new Map();
  const rijen = await tx<(Beweging & { vordering: string })[]>`
    select b.vordering, j.boekdatum as op, j.bron_soort as bron, j.soort, b.maand, j.omschrijving, b.bedrag_in_centen as bedrag
    from boeking b join journaalpost j on j.id = b.journaalpost
    where b.vordering = any(${[...vorderingen]}) and b.rekening = 'vordering'
    order by j.boekdatum, j.id, b.regel`;
  return Map.groupBy(
    rijen.map((rij) => ({ ...rij, bedrag: Number(rij.bedrag) })),
    ({ vordering }) => vordering,
  );
}

/** What is kept back, and whether it follows from an agreement on all debts together. */
export type Afspraakrij = Aflosafspraak & { readonly inRegeling: boolean };

/** Instalments that are kept back from a benefit now or later. */
export async function aflosafspraken(tx: Tx, persoon: string, eerste: Maand): Promise<Afspraakrij[]> {
  const rijen = await tx<
    { vorderingen: string[]; perMaand: Cents; vanaf: IsoDate | null; tot: IsoDate | null; inRegeling: boolean }[]
  >`
    select coalesce(vorderingen, array[vordering]) as vorderingen, bedrag_in_centen as "perMaand",
      lower(geldig) as vanaf, upper(geldig) as tot, regeling is not null as "inRegeling"
    from bestemming
    where persoon = ${persoon} and soort = 'aflossing' and coalesce(vordering, vorderingen[1]) is not null
      and bedrag_in_centen is not null and not isempty(geldig)
      and (upper(geldig) is null or upper(geldig) > ${`${eerste}-01`}::date) order by volgorde, id`;
  return rijen.map(({ vorderingen, perMaand, vanaf, tot, inRegeling }) => ({
    ...{ vorderingen, inRegeling },
    perMaand: Number(perMaand),
    vanaf: vanaf ? monthOfDate(vanaf) : eerste,
    // a destination counts for every month it has a day in
    ...(tot ? { tot: tot.endsWith('-01') ? monthOfDate(tot) : nextMonth(monthOfDate(tot)) } : {}),
  }));
}

/** The last month that was paid, and the last of which a run is being made. Residents see no runs. */
export async function laatsteRuns(
  tx: Tx,
  uitvoerder: string,
  gemeente: string,
): Promise<{ readonly betaald: Maand | null; readonly gemaakt: Maand | null }> {
  const [rij] = await alsSysteem(
    tx,
    () => tx<{ betaald: Maand | null; gemaakt: Maand | null }[]>`
      select max(maand) filter (where status in ('geboekt', 'bestand-gemaakt')) as betaald, max(maand) as gemaakt
      from betaalrun where uitvoerder = ${uitvoerder} and soort = 'maand' and status <> 'afgeblazen'
        and ${gemeente}::char(4) = any(gemeenten)`,
  );
  return rij ?? { betaald: null, gemaakt: null };
}

/** The first month that comes after a month that was dealt with, and not before this one. */
export function maandNa(laatste: Maand | null, vandaag: IsoDate): Maand {
  const nu = monthOfDate(vandaag);
  return laatste && laatste >= nu ? nextMonth(laatste) : nu;
}
