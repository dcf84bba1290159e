import { datum } from '@meedoen/casework/opmaak';
import type * as contract from '@meedoen/contract/organisatie';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { medewerkerVan } from './invoer.ts';

type Mandaatvraag = z.output<NonNullable<typeof contract.grantMandaat.body>>;
type Einde = z.output<NonNullable<typeof contract.endMandaat.body>>;
type Loketvraag = z.output<NonNullable<typeof contract.changeLoket.body>>;

interface Mandaatrij {
  readonly id: string;
  readonly gemeente: string;
  readonly taakgebied: string;
  readonly vanaf: IsoDate | null;
  readonly tot: IsoDate | null;
}
type Loketrij = contract.Loket & { readonly gemeente: string };

/** How many of the last changes are shown. */
const LAATSTE = 50;
const WAT = {
  'mandaat-gegeven': 'Taak opgedragen',
  'mandaat-beeindigd': 'Opdracht beëindigd',
  loket: 'Loket gewijzigd',
} as const;
type Soort = keyof typeof WAT;

/** The organisation as a beheerder sees it: each gemeente with what it gave, its desk, and who changed that. */
export async function leesOrganisatie(aanroep: Aanroep): Promise<contract.Organisatie> {
  const { tx } = aanroep;
  const { uitvoerder } = medewerkerVan(aanroep);
  const [wie] = await tx<{ naam: string; aanspreekvorm: 'je' | 'u' }[]>`
    select naam, aanspreekvorm from uitvoerder where id = ${uitvoerder}`;
  if (!wie) throw nietGevonden();
  const mandaten = await tx<Mandaatrij[]>`
    select id, gemeente, taakgebied, lower(geldig) as vanaf, upper(geldig) as tot from mandaat
    where uitvoerder = ${uitvoerder} order by taakgebied, geldig`;
  const loketten = await lokettenVan(tx, uitvoerder);
  const gemeenten = await tx<{ code: string; naam: string; versie: number }[]>`
    select g.code, g.naam, (select count(*)::int from organisatiewijziging w
        where w.uitvoerder = ${uitvoerder} and w.gemeente = g.code and w.soort = 'loket') as versie
    from gemeente g where exists (select 1 from mandaat m where m.gemeente = g.code and m.uitvoerder = ${uitvoerder})
    order by g.naam`;
  const wijzigingen = await tx<
    { op: Date; wie: string; gemeente: string; soort: Soort; wordt: object; reden: string }[]
  >`
    select w.op, m.naam as wie, g.naam as gemeente, w.soort, w.wordt, w.reden
    from organisatiewijziging w join medewerker m on m.id = w.door join gemeente g on g.code = w.gemeente
    where w.uitvoerder = ${uitvoerder} order by w.op desc, w.id desc limit ${LAATSTE}`;
  return {
    ...wie,
    gemeenten: gemeenten.map(({ code, naam, versie }) => {
      const eigen = loketten.find(({ gemeente }) => gemeente === code);
      return {
        ...{ code, naam, versie },
        mandaten: mandaten
          .filter(({ gemeente }) => gemeente === code)
          .map(({ id, taakgebied, vanaf, tot }) => ({ id, taakgebied, vanaf, totEnMet: tot && addDays(tot, -1) })),
        loket: eigen ? zonderGemeente(eigen) : null,
      };
    }),
    wijzigingen: wijzigingen.map(({ op, soort, wordt, ...rest }) => ({
      ...rest,
      op: op.toISOString(),
      wat: 'taakgebied' in wordt ? `${WAT[soort]}: ${String(wordt.taakgebied).replaceAll('-', ' ')}` : WAT[soort],
    })),
  };
}

const zonderGemeente = ({ gemeente: _, ...loket }: Loketrij): contract.Loket => loket;

const lokettenVan = (tx: Tx, uitvoerder: string) => tx<Loketrij[]>`
  select gemeente, afdeling, telefoon, bereikbaar, bezoekadres, inloop, postadres, website, mail_van as "mailVan", spoed,
    namen_in_inzage as "namenInInzage"
  from loket where uitvoerder = ${uitvoerder}`;

/** Records that a gemeente gives a task from a day on. @throws Probleem 400 when somebody has that task in those days already */
export async function addMandaat(body: Mandaatvraag, aanroep: Aanroep): Promise<void> {
  const { tx } = aanroep;
  const { gemeente, naamGemeente, taakgebied, vanaf, totEnMet, reden } = body;
  if (totEnMet && totEnMet < vanaf)
    throw foutInVeld('/totEnMet', 'omgekeerd', 'De laatste dag ligt voor de eerste dag.');
  await bewaakBeurt(tx, gemeente);
  const [bekend] = await tx`select 1 from gemeente where code = ${gemeente}`;
  if (!bekend) {
    if (!naamGemeente)
      throw foutInVeld('/naamGemeente', 'ontbreekt', 'Deze gemeente staat hier nog niet. Vul haar naam in.');
    await tx`insert into gemeente ${tx({ code: gemeente, naam: naamGemeente })}`;
  }
  const geldig = `[${vanaf},${totEnMet ? addDays(totEnMet, 1) : ''})`;
  const [al] = await tx`
    select 1 from mandaat where gemeente = ${gemeente} and taakgebied = ${taakgebied} and geldig && ${geldig}::daterange`;
  if (al)
    throw foutInVeld(
      '/vanaf',
      'al-opgedragen',
      'Deze taak is in die tijd al opgedragen. Kies andere dagen, of beëindig eerst het andere.',
    );
  const { uitvoerder } = medewerkerVan(aanroep);
  await tx`insert into mandaat ${tx({ id: uuidv7(), uitvoerder, gemeente, taakgebied, geldig })}`;
  await houdBij(aanroep, {
    gemeente,
    soort: 'mandaat-gegeven',
    was: null,
    wordt: { taakgebied, vanaf, totEnMet },
    reden,
  });
}

/** Records the last day of a task that was given. What was done before stays as it is. */
export async function finishMandaat(id: string, { totEnMet, reden }: Einde, aanroep: Aanroep): Promise<void> {
  const { tx, vandaag } = aanroep;
  const { uitvoerder } = medewerkerVan(aanroep);
  const [van] = await tx<{ gemeente: string }[]>`
    select gemeente from mandaat where id = ${id} and uitvoerder = ${uitvoerder}`;
  if (!van) throw nietGevonden();
  await bewaakBeurt(tx, van.gemeente);
  const [mandaat] = await tx<Mandaatrij[]>`
    select id, gemeente, taakgebied, lower(geldig) as vanaf, upper(geldig) as tot from mandaat
    where id = ${id} and uitvoerder = ${uitvoerder} for update`;
  if (!mandaat) throw nietGevonden();
  const { gemeente, taakgebied, vanaf, tot } = mandaat;
  if (tot && tot <= vandaag)
    throw foutInVeld(
      '/totEnMet',
      'al-beeindigd',
      `Deze opdracht is al gestopt, na ${datum(addDays(tot, -1))}. Leg een nieuwe opdracht vast.`,
    );
  if (totEnMet < vandaag)
    throw foutInVeld('/totEnMet', 'in-het-verleden', 'Een opdracht stopt niet achteraf. Kies vandaag of later.');
  if (vanaf && totEnMet < vanaf) throw foutInVeld('/totEnMet', 'omgekeerd', 'De laatste dag ligt voor de eerste dag.');
  const [volgende] = await tx`
    select 1 from mandaat where gemeente = ${gemeente} and taakgebied = ${taakgebied} and id <> ${id}
      and geldig && daterange(${vanaf}, ${totEnMet}, '[]')`;
  if (volgende)
    throw foutInVeld('/totEnMet', 'al-opgedragen', 'Daarna is deze taak al opnieuw opgedragen. Kies een eerdere dag.');
  await tx`update mandaat set geldig = daterange(${vanaf}, ${totEnMet}, '[]') where id = ${id}`;
  const was = { taakgebied, vanaf, totEnMet: tot && addDays(tot, -1) };
  await houdBij(aanroep, { gemeente, soort: 'mandaat-beeindigd', was, wordt: { taakgebied, vanaf, totEnMet }, reden });
}

/** Changes where residents turn to. @throws Probleem 409 when somebody else changed it since it was read */
export async function storeLoket(gemeente: string, body: Loketvraag, aanroep: Aanroep): Promise<void> {
  const { tx } = aanroep;
  const { uitvoerder } = medewerkerVan(aanroep);
  await bewaakBeurt(tx, gemeente);
  const [eigen] = await tx`select 1 from mandaat where gemeente = ${gemeente} and uitvoerder = ${uitvoerder}`;
  if (!eigen) throw nietGevonden();
  const [stand] = await tx<{ versie: number }[]>`
    select count(*)::int as versie from organisatiewijziging
    where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and soort = 'loket'`;
  bewaakVersie(aanroep.versie, stand?.versie ?? 0);
  const was = (await lokettenVan(tx, uitvoerder)).find((loket) => loket.gemeente === gemeente);
  const { reden, mailVan, namenInInzage, ...rest } = body;
  const rij = { ...rest, mail_van: mailVan, namen_in_inzage: namenInInzage };
  if (was) await tx`update loket set ${tx(rij)} where uitvoerder = ${uitvoerder} and gemeente = ${gemeente}`;
  else await tx`insert into loket ${tx({ uitvoerder, gemeente, ...rij })}`;
  const wordt = { ...rest, mailVan, namenInInzage };
  await houdBij(aanroep, { gemeente, soort: 'loket', was: was ? zonderGemeente(was) : null, wordt, reden });
}

/** Two who change the same gemeente at once take turns. */
const bewaakBeurt = (tx: Tx, gemeente: string) =>
  tx`select pg_advisory_xact_lock(hashtextextended(${`organisatie ${gemeente}`}, 0))`;

async function houdBij(
  aanroep: Aanroep,
  wijziging: {
    readonly gemeente: string;
    readonly soort: Soort;
    readonly was: object | null;
    readonly wordt: object;
    readonly reden: string;
  },
): Promise<void> {
  const { tx, nu } = aanroep;
  const { uitvoerder, medewerker: door } = medewerkerVan(aanroep);
  const { was, wordt, ...rest } = wijziging;
  const inhoud = { was: was && jsonb(tx, was), wordt: jsonb(tx, wordt) };
  await tx`insert into organisatiewijziging ${tx({ id: uuidv7(), uitvoerder, ...rest, ...inhoud, door, op: nu })}`;
}
