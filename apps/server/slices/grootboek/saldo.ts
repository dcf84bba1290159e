import { type Maandbedrag, saldoPerMaand } from '@meedoen/casework/betaling';
import type { Cents, Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';

/** What is booked as right over each month, per right. */
export async function geboektPerMaand(
  tx: Tx,
  rechten: readonly string[],
): Promise<Map<string, Map<Maand, Maandbedrag>>> {
  const perRecht = new Map<string, Map<Maand, Maandbedrag>>();
  if (rechten.length === 0) return perRecht;
  const rijen = await tx<{ recht: string; maand: Maand; uitkering: number; vakantietoeslag: number }[]>`
    select recht, maand,
      sum(bedrag_in_centen) filter (where rekening = 'uitkeringslast') as uitkering,
      -sum(bedrag_in_centen) filter (where rekening = 'vakantiegeld') as vakantietoeslag
    from boeking where recht = any(${[...rechten]}) and maand is not null and rekening in ('uitkeringslast', 'vakantiegeld')
    group by recht, maand`;
  for (const { recht, maand, uitkering, vakantietoeslag } of rijen) {
    const maanden = perRecht.get(recht) ?? new Map<Maand, Maandbedrag>();
    maanden.set(maand, { uitkering: Number(uitkering ?? 0), vakantietoeslag: Number(vakantietoeslag ?? 0) });
    perRecht.set(recht, maanden);
  }
  return perRecht;
}

export interface OpenBedrag {
  readonly recht: string | null;
  readonly persoon: string;
  readonly maand: Maand;
  readonly bedrag: Cents;
}

/** Booked and not paid yet, by the month it belongs to; months paid in the name of another are set against it. @param personen people whose rights or advances are asked */
export async function openstaand(tx: Tx, personen: readonly string[]): Promise<OpenBedrag[]> {
  if (personen.length === 0) return [];
  const rijen = await tx<{ recht: string | null; persoon: string; maand: Maand; bedrag: number }[]>`
    select recht, persoon, maand, -sum(bedrag_in_centen) as bedrag from boeking
    where persoon = any(${[...personen]}) and rekening = 'te-betalen'
    group by recht, persoon, maand having sum(bedrag_in_centen) <> 0 order by maand`;
  const perRecht = Map.groupBy(
    rijen.map((rij) => ({ ...rij, bedrag: Number(rij.bedrag) })),
    ({ recht, persoon }) => `${recht ?? ''} ${persoon}`,
  );
  return [...perRecht.values()].flatMap(saldoPerMaand);
}

/** Advances that were not settled yet, per person, cents. */
export async function openVoorschotten(tx: Tx, personen: readonly string[]): Promise<Map<string, Cents>> {
  if (personen.length === 0) return new Map();
  const rijen = await tx<{ persoon: string; bedrag: number }[]>`
    select persoon, sum(bedrag_in_centen) as bedrag from boeking
    where persoon = any(${[...personen]}) and rekening = 'voorschot' group by persoon`;
  return new Map(rijen.map(({ persoon, bedrag }) => [persoon, Number(bedrag)]));
}

/** Holiday pay set aside and not paid yet, per right, cents. */
export async function vakantiegeldreserve(tx: Tx, rechten: readonly string[]): Promise<Map<string, Cents>> {
  if (rechten.length === 0) return new Map();
  const rijen = await tx<{ recht: string; bedrag: number }[]>`
    select recht, -sum(bedrag_in_centen) as bedrag from boeking
    where recht = any(${[...rechten]}) and rekening = 'vakantiegeld' group by recht`;
  return new Map(rijen.map(({ recht, bedrag }) => [recht, Number(bedrag)]));
}

/** What is still owed on each claim. */
export async function openVorderingen(tx: Tx, personen: readonly string[]): Promise<Map<string, Cents>> {
  if (personen.length === 0) return new Map();
  const rijen = await tx<{ vordering: string; bedrag: number }[]>`
    select vordering, sum(bedrag_in_centen) as bedrag from boeking
    where persoon = any(${[...personen]}) and rekening = 'vordering' and vordering is not null group by vordering`;
  return new Map(rijen.map(({ vordering, bedrag }) => [vordering, Number(bedrag)]));
}

/** Dwangsommen that were fixed and not paid yet, by the besluit that fixed each. */
export async function openDwangsommen(tx: Tx, besluiten: readonly string[]): Promise<Map<string, Cents>> {
  if (besluiten.length === 0) return new Map();
  const rijen = await tx<{ besluit: string; bedrag: number }[]>`
    select besluit, -sum(bedrag_in_centen) as bedrag from boeking
    where besluit = any(${[...besluiten]}) and rekening = 'te-betalen-dwangsom' group by besluit`;
  return new Map(rijen.map(({ besluit, bedrag }) => [besluit, Number(bedrag)]));
}

/** Premies and costs of instruments that were granted and not paid yet, by the besluit that grants each. */
export async function openInstrumentbetalingen(tx: Tx, besluiten: readonly string[]): Promise<Map<string, Cents>> {
  if (besluiten.length === 0) return new Map();
  const rijen = await tx<{ besluit: string; bedrag: number }[]>`
    select besluit, -sum(bedrag_in_centen) as bedrag from boeking
    where besluit = any(${[...besluiten]}) and rekening = 'te-betalen-instrument' group by besluit`;
  return new Map(rijen.map(({ besluit, bedrag }) => [besluit, Number(bedrag)]));
}

/** What is booked as loonkostensubsidie over each month of one case. */
export async function geboekteSubsidie(tx: Tx, zaak: string): Promise<Map<Maand, Cents>> {
  const rijen = await tx<{ maand: Maand; bedrag: number }[]>`
    select maand, sum(bedrag_in_centen) as bedrag from boeking
    where loonkostensubsidie = ${zaak} and rekening = 'loonkostensubsidielast' and maand is not null group by maand`;
  return new Map(rijen.map(({ maand, bedrag }) => [maand, Number(bedrag)]));
}

/** Loonkostensubsidie that was booked and not paid yet, by its case; below zero: too much was paid. */
export async function openSubsidies(tx: Tx, zaken: readonly string[]): Promise<Map<string, Cents>> {
  if (zaken.length === 0) return new Map();
  const rijen = await tx<{ zaak: string; bedrag: number }[]>`
    select loonkostensubsidie as zaak, -sum(bedrag_in_centen) as bedrag from boeking
    where loonkostensubsidie = any(${[...zaken]}) and rekening = 'te-betalen-loonkostensubsidie' group by loonkostensubsidie`;
  return new Map(rijen.map(({ zaak, bedrag }) => [zaak, Number(bedrag)]));
}

export interface Grootboekstand {
  readonly gemeente: string;
  readonly rekening: string;
  readonly saldoInCenten: Cents;
}

/** Balance of every account per gemeente; per gemeente they sum to zero. */
export async function grootboekstand(tx: Tx, uitvoerder: string): Promise<Grootboekstand[]> {
  const rijen = await tx<{ gemeente: string; rekening: string; saldo: number }[]>`
    select gemeente, rekening, sum(bedrag_in_centen) as saldo from boeking where uitvoerder = ${uitvoerder} group by gemeente, rekening`;
  return rijen.map(({ gemeente, rekening, saldo }) => ({ gemeente, rekening, saldoInCenten: Number(saldo) }));
}
