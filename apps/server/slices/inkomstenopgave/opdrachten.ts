import { maakBrief } from '@meedoen/casework/brief';
import { bekendeFeiten } from '@meedoen/casework/feiten';
import { inkomstenIn, isGevraagd, opgavetermijn } from '@meedoen/casework/inkomstenopgave';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import {
  addDays,
  addToMonth,
  firstDay,
  type IsoDate,
  type Maand,
  monthOfDate,
  monthsBetween,
  nextMonth,
  previousMonth,
} from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { beginVan, dagVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { instantVan } from '../berekening/index.ts';
import { briefgegevens, geadresseerdeVan, loketVan, verstuurBrief } from '../brief/index.ts';
import { type Feitpersoon, feitenVan } from '../feit/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { opgaverijen, opgaveVoor } from './store.ts';

/** A month that did not come is asked after this long; what is older belongs to who has the task. */
const MAANDEN_HERINNEREN = 2;
/** People looked at in one transaction: small enough to lose little when killed. */
const PORTIE = 200;

/** Plans the reminders of a day; twice is once. @param overDagen 0: today */
export async function planInkomstenopgaven(tx: Tx, uitvoerder: string, klok: Klok, overDagen = 0): Promise<void> {
  const dag = addDays(klok.vandaag(), overDagen);
  const nietVoor = overDagen === 0 ? klok.nu() : beginVan(dag);
  const sleutel = `herinneringen:${uitvoerder}:${dag}`;
  await zetInWachtrij(tx, { soort: 'inkomstenopgaven', gegevens: { dag }, uitvoerder, sleutel, nietVoor }, klok.nu());
}

/** Job `inkomstenopgaven`: one portion of people of a day, then the next; after the last one that of tomorrow. */
export async function herinnerOpgaven(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const { uitvoerder, gegevens } = opdracht;
  if (!uitvoerder) throw new Error('inkomstenopgaven belongs to an uitvoerder');
  const { na: vorige, sleutel } = gegevens;
  const na = typeof vorige === 'string' ? vorige : undefined;
  const laatste = await herinnerPortie(tx, uitvoerder, na, klok);
  if (!laatste) return planInkomstenopgaven(tx, uitvoerder, klok, 1);
  const verder = { soort: 'inkomstenopgaven', gegevens: { ...gegevens, na: laatste }, uitvoerder };
  await zetInWachtrij(tx, { ...verder, sleutel: `${sleutel}:${laatste}` }, klok.nu());
}

interface Kandidaat extends Feitpersoon {
  readonly maand: Maand;
  readonly sinds: Date;
}

/** @returns the last person of a full portion; undefined when this was the last */
async function herinnerPortie(
  tx: Tx,
  uitvoerder: string,
  na: string | undefined,
  klok: Klok,
): Promise<string | undefined> {
  const vandaag = klok.vandaag();
  const begin = klok.nu();
  const kandidaten: Kandidaat[] = [];
  const gemeenten = await tx<{ gemeente: string }[]>`
    select distinct gemeente from recht where uitvoerder = ${uitvoerder} order by gemeente`;
  for (const { gemeente } of gemeenten) {
    const beleid = await beleidVoor(tx, uitvoerder, gemeente);
    const dezeMaand = monthOfDate(vandaag);
    for (const maand of monthsBetween(addToMonth(dezeMaand, -MAANDEN_HERINNEREN), dezeMaand)) {
      const termijn = opgavetermijn(maand, beleid);
      if (!termijn || termijn.herinnering > vandaag) continue;
      kandidaten.push(...(await metInkomen(tx, uitvoerder, gemeente, maand, na, vandaag >= termijn.navragen)));
    }
  }
  const personen = [...new Set(kandidaten.map(({ id }) => id))].sort().slice(0, PORTIE);
  const feiten = Map.groupBy(
    bekendeFeiten(
      (await feitenVan(tx, personen)).map(({ feit }) => feit),
      instantVan(klok.nu()),
    ),
    ({ persoon }) => persoon,
  );
  for (const kandidaat of kandidaten) {
    if (!personen.includes(kandidaat.id)) continue;
    if (isGevraagd(inkomstenIn(feiten.get(kandidaat.id) ?? [], kandidaat.id, kandidaat.maand)))
      await vraagNa(tx, kandidaat, klok.nu(), vandaag);
  }
  const gemeenteVan = new Map(kandidaten.map(({ id, gemeente }) => [id, gemeente]));
  await recordTaak(tx, {
    ...{ uitvoerder, wie: 'Bewaking van het inkomen', doel: 'inlichtingen-controleren', begin, eind: klok.nu() },
    wat: 'Nagekeken of het inkomen is doorgegeven',
    betrokkenen: personen.map((id) => ({ id, gemeente: gemeenteVan.get(id) ?? '' })),
  });
  return personen.length < PORTIE ? undefined : personen.at(-1);
}

/** People with a right in a month and an income in it or before it, of whom nothing came. @param ookHerinnerd for the task */
async function metInkomen(
  tx: Tx,
  uitvoerder: string,
  gemeente: string,
  maand: Maand,
  na: string | undefined,
  ookHerinnerd: boolean,
): Promise<Kandidaat[]> {
  const [vanaf, vorige, tot] = [firstDay(maand), firstDay(previousMonth(maand)), firstDay(nextMonth(maand))];
  return tx<Kandidaat[]>`
    select distinct on (w.id) w.id, r.uitvoerder, r.gemeente, ${maand}::text as maand, r.aangemaakt_op as sinds
    from recht r cross join lateral (values (r.persoon), (r.partner)) as w(id)
      left join inkomstenopgave o on o.persoon = w.id and o.maand = ${maand}
    where r.uitvoerder = ${uitvoerder} and r.gemeente = ${gemeente} and r.geldig && daterange(${vanaf}, ${tot})
      and (w.id = r.persoon or coalesce(r.toestand->'scheiding'->>'vanaf' > ${vanaf}, true))
      and w.id > ${na ?? '00000000-0000-0000-0000-000000000000'}::uuid
      and o.ingediend_op is null
      and (o.herinnerd_op is null or (${ookHerinnerd} and o.nagevraagd_op is null))
      and exists (select 1 from feit f where f.persoon = w.id and f.soort = 'inkomen' and upper_inf(f.bekend)
        and f.geldig && daterange(${vorige}, ${tot}))
    order by w.id, r.aangemaakt_op limit ${PORTIE}`;
}

/** First a letter; when its day is over too, a task for the consulent to call. Nothing stops by itself. */
async function vraagNa(tx: Tx, persoon: Kandidaat, nu: Date, vandaag: IsoDate): Promise<void> {
  const { id: wie, uitvoerder, gemeente, maand, sinds } = persoon;
  const termijn = opgavetermijn(maand, await beleidVoor(tx, uitvoerder, gemeente));
  // what was earned before the right was granted was told with the aanvraag
  if (!termijn || dagVan(sinds) > termijn.uiterlijk) return;
  const opgave = await opgaveVoor(tx, persoon, maand);
  const [rij] = await opgaverijen(tx, [wie], [maand]);
  if (vandaag >= termijn.navragen) {
    const titel = `Inkomen van ${maandInWoorden(maand)} niet doorgegeven`;
    const taak = { uitvoerder, gemeente, persoon: wie, soort: 'taak' as const, titel, uiterlijk: null, bron: opgave };
    await zetTaakKlaar(tx, { ...taak, ontstaanUit: 'Inkomensopgave kwam niet, ook niet na een brief' }, nu);
    await tx`update inkomstenopgave set nagevraagd_op = ${vandaag} where id = ${opgave}`;
    return;
  }
  if (rij?.herinnerd_op) return;
  await stuurHerinnering(tx, persoon, maand, termijn, nu, vandaag);
  await tx`update inkomstenopgave set herinnerd_op = ${vandaag} where id = ${opgave}`;
}

async function stuurHerinnering(
  tx: Tx,
  persoon: Feitpersoon,
  maand: Maand,
  { uiterlijk, herinneringTotEnMet }: NonNullable<ReturnType<typeof opgavetermijn>>,
  nu: Date,
  vandaag: IsoDate,
): Promise<void> {
  const [mens] = await tx<{ naam: string }[]>`select naam from persoon where id = ${persoon.id}`;
  // without an address no letter arrives: the task follows on its day all the same
  if (!mens || !(await geadresseerdeVan(tx, persoon.id, mens.naam, { nu, vandaag }))) return;
  const { afdeling } = await loketVan(tx, persoon.uitvoerder, persoon.gemeente);
  const gegevens = await briefgegevens(tx, persoon, afdeling, { nu, vandaag });
  const brief = maakBrief('herinnering-inkomstenopgave', {
    ...gegevens,
    maand,
    uiterlijkOp: uiterlijk,
    totEnMet: herinneringTotEnMet,
  });
  await verstuurBrief(tx, brief, persoon, { nu, vandaag });
}
