import { boekTeruggave, boekVerhaal } from '@meedoen/casework/betaling';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import {
  type Maandkosten,
  type Verhaalregel,
  verhaalbetaaldag,
  verhaalregels,
  volgensUitspraak,
} from '@meedoen/casework/verhaal';
import { addDays, type Cents, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { boek } from '../grootboek/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { sluitAf } from '../vordering/index.ts';
import { overledenOp, type Verhaalrij } from './store.ts';

/** Days somebody has at least between a claim and its last day to pay: our own, so that a letter can come. */
const BETAALDAGEN = 14;

type Zaak = Pick<Verhaalrij, 'id' | 'persoon'>;

/**
 * What the ledger holds of each month: bijstand that was booked and not asked back, and what is recovered of it by this
 * case and by others. Read as the system: a case on another person can be closed to who asks.
 */
export async function maandkostenVan(tx: Tx, { id, persoon }: Zaak): Promise<Maandkosten[]> {
  const rijen = await alsSysteem(
    tx,
    () => tx<{ maand: Maand; kosten: number; anderen: number; geboekt: number }[]>`
      select maand, sum(kosten) as kosten, sum(anderen) as anderen, sum(geboekt) as geboekt from (
        select b.maand, b.bedrag_in_centen as kosten, 0 as anderen, 0 as geboekt
          from boeking b join recht r on r.id = b.recht where r.persoon = ${persoon} and b.rekening = 'uitkeringslast'
        union all
        select b.maand, 0, case when v.verhaal <> ${id} then -b.bedrag_in_centen else 0 end,
            case when v.verhaal = ${id} then -b.bedrag_in_centen else 0 end
          from boeking b join vordering v on v.id = b.vordering join verhaal z on z.id = v.verhaal
          where z.persoon = ${persoon} and b.rekening = 'verhaald'
      ) alles where maand is not null group by maand order by maand`,
  );
  return rijen.map(({ maand, kosten, anderen, geboekt }) => ({
    ...{ maand, kosten: Number(kosten), anderen: Number(anderen), geboekt: Number(geboekt) },
  }));
}

export interface Verhaalvordering {
  readonly id: string;
  readonly kenmerk: string;
  readonly ontstaanOp: IsoDate;
  readonly betaalUiterlijk: IsoDate | null;
  readonly rest: Cents;
}

/** The claims of a case with what is still owed on each, the oldest first. */
export async function vorderingenBij(tx: Tx, verhaal: string): Promise<Verhaalvordering[]> {
  const rijen = await tx<Verhaalvordering[]>`
    select v.id, v.kenmerk, v.ontstaan_op as "ontstaanOp", v.betaal_uiterlijk as "betaalUiterlijk",
      coalesce((select sum(bedrag_in_centen) from boeking b where b.vordering = v.id and b.rekening = 'vordering'), 0) as rest
    from vordering v where v.verhaal = ${verhaal} order by v.ontstaan_op, v.id`;
  return rijen.map((rij) => ({ ...rij, rest: Number(rij.rest) }));
}

/** A case by the number people pay it under. */
export async function verhaalMetKenmerk(tx: Tx, uitvoerder: string, kenmerk: string) {
  const [rij] = await tx<{ id: string; gemeente: string; persoon: string }[]>`
    select id, gemeente, onderhoudsplichtige as persoon from verhaal
    where uitvoerder = ${uitvoerder} and kenmerk = ${kenmerk} and not toestand ? 'verwijderd'`;
  return rij;
}

/**
 * Claims of a case on which something is open, for a payment that names the case. Who books on a claim takes the turn of
 * that claim, whether the payment named the case or the claim; what is left is read after it.
 */
export async function openVorderingenVan(tx: Tx, verhaal: string) {
  const rijen = await tx<{ id: string }[]>`select id from vordering where verhaal = ${verhaal}`;
  const gesloten = rijen.map(({ id }) => id);
  await sluitAf(tx, gesloten);
  // a claim that came in between waits for the next payment
  return (await vorderingenBij(tx, verhaal)).filter(({ id, rest }) => rest > 0 && gesloten.includes(id));
}

/** Two who book on the bijstand of one person take turns: together they never ask more than it cost. */
const opBeurt = (tx: Tx, persoon: string) =>
  tx`select pg_advisory_xact_lock(hashtextextended(${`verhaal ${persoon}`}, 0))`;

/** What was asked now for the first time, for a letter. */
export interface Geboekt {
  readonly cents: Cents;
  readonly uiterlijkOp: IsoDate;
  readonly maanden: readonly { readonly maand: Maand; readonly cents: Cents }[];
}

/**
 * Books what each month is owed by the costs of bijstand and the amount that holds, less what was booked. Months that are
 * new are one claim; a month whose costs changed moves the claim it is on, and what was paid too much goes back. Nothing
 * is asked over the months after somebody died.
 */
export async function boekVerhaalmaanden(tx: Tx, zaak: Verhaalrij, door: Pick<Opdrachtgever, 'nu' | 'vandaag'>) {
  return alsSysteem(tx, async (): Promise<Geboekt | undefined> => {
    await opBeurt(tx, zaak.persoon);
    const regels = verhaalregels(
      zaak.toestand,
      await maandkostenVan(tx, zaak),
      await overledenOp(tx, zaak.onderhoudsplichtige),
    );
    if (regels.length === 0) return undefined;
    const bij = await vorderingPerMaand(tx, zaak.id);
    // a payment on one of these claims waits, or is seen
    await sluitAf(tx, [...new Set(regels.flatMap(({ maand }) => bij.get(maand) ?? []))]);
    for (const regel of regels) {
      const vordering = bij.get(regel.maand);
      if (vordering) await corrigeer(tx, zaak, regel, vordering, door);
    }
    const nieuw = regels.filter(({ maand, verschil }) => !bij.has(maand) && verschil > 0);
    return nieuw.length > 0 ? maakVordering(tx, zaak, nieuw, door) : undefined;
  });
}

async function vorderingPerMaand(tx: Tx, verhaal: string): Promise<Map<Maand, string>> {
  const rijen = await tx<{ maand: Maand; vordering: string }[]>`
    select distinct b.maand, b.vordering from boeking b join vordering v on v.id = b.vordering
    where v.verhaal = ${verhaal} and b.rekening = 'verhaald'`;
  return new Map(rijen.map(({ maand, vordering }) => [maand, vordering]));
}

const kopVan = (
  { uitvoerder, gemeente, onderhoudsplichtige, kenmerk }: Verhaalrij,
  maand: Maand,
  vandaag: IsoDate,
) => ({
  ...{ uitvoerder, gemeente, persoon: onderhoudsplichtige, boekdatum: vandaag },
  omschrijving: `Meebetalen aan bijstand ${maandInWoorden(maand)}, ${kenmerk}`,
});

async function corrigeer(
  tx: Tx,
  zaak: Verhaalrij,
  { maand, verschil }: Verhaalregel,
  vordering: string,
  { nu, vandaag }: Pick<Opdrachtgever, 'nu' | 'vandaag'>,
): Promise<void> {
  const kop = kopVan(zaak, maand, vandaag);
  const posten = [boekVerhaal(kop, maand, verschil, vordering)];
  const was = (await vorderingenBij(tx, zaak.id)).find(({ id }) => id === vordering)?.rest ?? 0;
  const teVeel = -(was + verschil) - Math.max(0, -was);
  if (teVeel > 0) posten.push(boekTeruggave(kop, maand, Math.min(teVeel, await betaaldOp(tx, vordering)), vordering));
  await boek(
    tx,
    [{ bron: { soort: 'verhaal', id: uuidv7() }, posten: posten.filter((post) => post !== undefined) }],
    nu,
  );
}

/** What was paid on a claim and not given back. */
async function betaaldOp(tx: Tx, vordering: string): Promise<Cents> {
  const [rij] = await tx<{ betaald: number }[]>`
    select greatest(0, -coalesce(sum(b.bedrag_in_centen), 0)) as betaald
    from boeking b join journaalpost j on j.id = b.journaalpost
    where b.vordering = ${vordering} and b.rekening = 'vordering' and j.soort in ('ontvangst', 'herroeping')`;
  return Number(rij?.betaald ?? 0);
}

async function maakVordering(
  tx: Tx,
  zaak: Verhaalrij,
  regels: readonly Verhaalregel[],
  { nu, vandaag }: Pick<Opdrachtgever, 'nu' | 'vandaag'>,
): Promise<Geboekt> {
  const { uitvoerder, gemeente, onderhoudsplichtige: persoon, toestand } = zaak;
  const id = uuidv7();
  const dag = 'betaaldag' in toestand ? toestand.betaaldag : 1;
  const volgens = volgensUitspraak(toestand);
  const termijn = volgens && 'besluit' in toestand ? toestand.besluit.uiterlijk : vandaag;
  const vroegst = addDays(vandaag, BETAALDAGEN);
  const uiterlijkOp =
    volgens && termijn > vroegst ? termijn : verhaalbetaaldag(dag, vandaag, termijn > vroegst ? termijn : vroegst);
  const maanden = regels.map(({ maand, verschil, uitleg }) => ({
    ...{ maand, bedragInCenten: verschil, oorzaak: uitleg.says, artikel: uitleg.article },
  }));
  await tx`insert into vordering ${tx({
    ...{ id, uitvoerder, gemeente, persoon, recht: null, besluit: null, verhaal: zaak.id },
    kenmerk: await nieuwKenmerk(tx, uitvoerder, 'vordering', vandaag),
    herkomst: volgens ? 'verhaal-art-62b' : 'verhaal',
    reden: `Meebetalen aan bijstand, ${zaak.kenmerk}`,
    ...{ maanden: jsonb(tx, maanden), ontstaan_op: vandaag, op: nu, betaal_uiterlijk: uiterlijkOp },
  })}`;
  const posten = regels.flatMap(
    ({ maand, verschil }) => boekVerhaal(kopVan(zaak, maand, vandaag), maand, verschil, id) ?? [],
  );
  await boek(tx, [{ bron: { soort: 'verhaal', id: uuidv7() }, posten }], nu);
  const cents = regels.reduce((som, { verschil }) => som + verschil, 0);
  return { cents, uiterlijkOp, maanden: regels.map(({ maand, verschil }) => ({ maand, cents: verschil })) };
}
