import {
  type Afspraak,
  isGetekend,
  nextPlan,
  type Plan,
  type Planopdracht,
  type Planregel,
  rebuildPlan,
} from '@meedoen/casework/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { geweigerd, nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { recordSollicitaties } from './sollicitaties.ts';

/** A plan as it stands. */
export interface Planzaak {
  readonly id: string;
  readonly versie: number;
  readonly toestand: Plan;
}

/** A plan this transaction may see. @throws Probleem 404 */
export async function planMetId(tx: Tx, id: string): Promise<Planzaak> {
  const [rij] = await tx<Planzaak[]>`select id, versie, toestand from plan where id = ${id}`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** The open plan that somebody is part of. */
export async function openPlanVan(tx: Tx, persoon: string): Promise<Planzaak | undefined> {
  const [rij] = await tx<Planzaak[]>`
    select p.id, p.versie, p.toestand from planlid l join plan p on p.id = l.plan where l.persoon = ${persoon}`;
  return rij;
}

/** The open plan of somebody with the steps that were not taken yet; undefined when there is none. */
export async function openStappenVan(
  tx: Tx,
  persoon: string,
): Promise<{ id: string; stappen: { id: string; wat: string }[] } | undefined> {
  const plan = await openPlanVan(tx, persoon);
  return plan && { id: plan.id, stappen: plan.toestand.stappen.map(({ id, wat }) => ({ id, wat })) };
}

/** The words of each step of a plan, taken or not, by its id. */
export async function planstapNamen(tx: Tx, plan: string): Promise<Map<string, string>> {
  const [rij] = await tx<
    Planzaak[]
  >`select id, versie, toestand from plan where id = ${plan} and not toestand ? 'verwijderd'`;
  return new Map([...(rij?.toestand.stappen ?? []), ...(rij?.toestand.haltes ?? [])].map(({ id, wat }) => [id, wat]));
}

/** The last plan somebody has or had: the open one, or the one that was closed last. */
export async function laatstePlanVan(tx: Tx, persoon: string): Promise<Planzaak | undefined> {
  const open = await openPlanVan(tx, persoon);
  if (open) return open;
  const [rij] = await tx<Planzaak[]>`
    select id, versie, toestand from plan where persoon = ${persoon} or ${persoon}::uuid = any(leden)
    order by begonnen_op desc, id desc limit 1`;
  return rij;
}

/** Every plan somebody is or was part of, the last one first. */
export const plannenVan = (tx: Tx, persoon: string): Promise<Planzaak[]> =>
  tx<Planzaak[]>`
    select id, versie, toestand from plan where persoon = ${persoon} or ${persoon}::uuid = any(leden)
    order by begonnen_op desc, id desc`;

/** Plans somebody was part of and that were closed, newest first. */
export const eerderePlannenVan = (tx: Tx, persoon: string) =>
  tx<{ id: string; begonnenOp: IsoDate; geslotenOp: IsoDate; doel: string | null }[]>`
    select id, begonnen_op as "begonnenOp", gesloten_op as "geslotenOp", toestand->'eigen'->>'doel' as doel
    from plan where (persoon = ${persoon} or ${persoon}::uuid = any(leden)) and not open order by gesloten_op desc, id desc limit 50`;

/** Begins a plan. @throws Probleem 409 when one of them has an open plan already */
export async function beginPlan(
  tx: Tx,
  opdracht: Extract<Planopdracht, { command: 'beginPlan' }>,
  door: Opdrachtgever,
): Promise<Planzaak> {
  const toestand = volgende(undefined, opdracht, door);
  const { id, uitvoerder, gemeente, persoon, leden } = opdracht;
  const [ander] = await tx`select 1 from planlid where persoon = any(${[...leden]}::uuid[]) limit 1`;
  if (ander) throw geweigerd('Er is al een plan. Werk daarin verder, of sluit het eerst af.', 'al-een-plan');
  await tx`insert into plan ${tx({
    ...{ id, uitvoerder, gemeente, persoon, leden: [...leden] },
    ...afgeleid(tx, toestand, 1),
    begonnen_op: toestand.begonnenOp,
    ongetekend_sinds: null,
  })}`;
  for (const lid of leden) await tx`insert into planlid ${tx({ persoon: lid, plan: id })}`;
  await schrijf(tx, toestand, 0, opdracht, door);
  return { id, versie: 1, toestand };
}

/** Gives a plan a command; its row is derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefPlanopdracht(
  tx: Tx,
  zaak: Planzaak,
  opdracht: Planopdracht,
  door: Opdrachtgever,
): Promise<Planzaak> {
  const toestand = volgende(zaak.toestand, opdracht, door);
  const versie = await schrijf(tx, zaak.toestand, zaak.versie, opdracht, door);
  const wacht = (toestand.fase === 'plan' || toestand.fase === 'uitvoeren') && !isGetekend(toestand);
  await tx`update plan set ${tx(afgeleid(tx, toestand, versie))},
    ongetekend_sinds = case when ${wacht} then coalesce(ongetekend_sinds, ${door.vandaag}::date) end where id = ${zaak.id}`;
  if (toestand.fase === 'afgesloten') await tx`delete from planlid where plan = ${zaak.id}`;
  if (toestand.versies.length > zaak.toestand.versies.length) await recordSollicitaties(tx, toestand, door);
  return { ...zaak, versie, toestand };
}

/** What a plan becomes by a command. @throws Probleem 409 with the true reason */
function volgende(nu: Plan | undefined, opdracht: Planopdracht, { vandaag }: Opdrachtgever): Plan {
  const uitslag = nextPlan(nu, opdracht, { vandaag });
  const wijziging = uitslag.ok ? undefined : uitslag.weigering.cijfers?.wijziging;
  return uitkomstVan(uitslag, wijziging === undefined ? '' : `/wijzigingen/${wijziging}`);
}

const afgeleid = (tx: Tx, toestand: Plan, versie: number) => ({
  ...plankolommen(toestand),
  toestand: jsonb(tx, toestand),
  versie,
});

/** What lists ask about a plan, from the plan itself. */
export function plankolommen(toestand: Plan) {
  const { volgende: gesprek, versies, gesprekken, afspraken, oneens, coachverzoek } = toestand;
  return {
    fase: toestand.fase,
    open: toestand.fase !== 'afgesloten',
    vastgesteld_op: versies.at(-1)?.vastgesteldOp ?? null,
    laatste_contact: gesprekken.at(-1)?.op ?? null,
    volgend_gesprek: gesprek && !gesprek.afgezegd ? gesprek.dag : null,
    // what the coach called off, the coach knows
    gesprek_afgezegd_op: gesprek?.afgezegd?.door === 'inwoner' ? gesprek.afgezegd.op : null,
    afspraak_gemeente_op: eersteVanGemeente(afspraken) ?? null,
    oneens_op: oneens?.op ?? null,
    coachverzoek_op: coachverzoek?.op ?? null,
    gesloten_op: toestand.fase === 'afgesloten' ? toestand.sluiting.op : null,
  };
}

/** The day by which the gemeente must have done the first thing it promised. */
const eersteVanGemeente = (afspraken: readonly Afspraak[]): IsoDate | undefined =>
  afspraken
    .flatMap(({ wie, uiterlijk, uitkomst }) => (wie === 'gemeente' && uiterlijk && !uitkomst ? [uiterlijk] : []))
    .sort()[0];

async function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Plan,
  versie: number,
  opdracht: Planopdracht,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'plan' as const, uitvoerder, gemeente, persoon };
  const geschreven = await voegCommandoToe(tx, stroom, versie, {
    commando: opdracht.command,
    gegevens: { opdracht, context: { vandaag: door.vandaag } } satisfies Planregel,
    auteur: door.auteur,
    op: door.nu,
    dag: door.vandaag,
  });
  return geschreven.versie;
}

/** The state made again from its commands, to compare with its row. */
export async function herbouwPlan(tx: Tx, id: string): Promise<Plan | undefined> {
  return rebuildPlan((await leesStroom(tx, id)).map(({ gegevens }) => gegevens as object as Planregel));
}
