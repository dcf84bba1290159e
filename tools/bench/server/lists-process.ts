import { setTimeout as sleep } from 'node:timers/promises';
import { registerMelding } from '@meedoen/contract/aanvraag';
import { readRegels, readRun } from '@meedoen/contract/betaalrun';
import { readCijfers } from '@meedoen/contract/cijfers';
import { readDossier, searchPersonen } from '@meedoen/contract/persoon';
import { readCollegas, readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import type { IsoDate } from '@meedoen/law/kernel';
import postgres from 'postgres';
import { VANDAAG } from './day.ts';
import { type Caller, openDoor } from './door.ts';

/** How long calls of a kind took, milliseconds. */
export interface Times {
  readonly what: string;
  readonly calls: number;
  readonly p50: number;
  readonly p95: number;
}

const USERS = 16;
const SECONDS = 4;
/** A user looks at a page for a moment before the next: at most this long, half of it on average. */
const PAUSE_MS = 1000;

// A server of its own, asked by 16 people at once: node lists-process.ts <url> <superuser url> <uitvoerder>
const [url = '', superuserUrl = '', uitvoerder = ''] = process.argv.slice(2);
const door = openDoor(url, 16);
const admin = postgres(superuserUrl, { max: 1, onnotice: () => undefined });
let lot = 1;
const upTo = (n: number): number => {
  lot = (Math.imul(lot, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((lot / 4_294_967_296) * n);
};
const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;

const users = await staff();
await openWork(users[0] as Caller);
await decidedThisYear();
const people = await admin<{ id: string; naam: string; voluit: string; geboortedatum: IsoDate }[]>`
  select id, split_part(naam, ' ', -1) as naam, naam as voluit, geboortedatum::text from persoon p
  where exists (select 1 from recht r where r.persoon = p.id) order by id limit 2000`;
const [run] = await admin<{ id: string }[]>`select id from betaalrun order by id desc limit 1`;
const runId = run?.id ?? '';
const doel = 'recht-op-bijstand' as const;

const PAGES: Readonly<Record<string, (as: Caller) => Promise<unknown>>> = {
  // with its counts: per kind, per week, and of whom
  'work list': (as) => as(readWerkvoorraad, { query: { aantal: 25 } }),
  'work list, own work': (as) => as(readWerkvoorraad, { query: { aantal: 25, wie: 'ik' } }),
  'work list, of nobody, this fortnight': (as) =>
    as(readWerkvoorraad, { query: { aantal: 25, wie: 'niemand', binnenDagen: 14 } }),
  'work list, by name': (as) => as(readWerkvoorraad, { query: { aantal: 25, zoek: one(people).naam } }),
  'colleagues with their open work': (as) => as(readCollegas),
  'figures of the year': (as) => as(readCijfers, { query: {} }),
  'search by name': (as) => as(searchPersonen, { body: { naam: one(people).naam, doel, aantal: 20 } }),
  'search by first and last name': (as) => as(searchPersonen, { body: { naam: one(people).voluit, doel, aantal: 20 } }),
  'search by a misspelt name': (as) =>
    as(searchPersonen, { body: { naam: one(people).voluit.replace(/(?<=..)[a-z]/, ''), doel, aantal: 20 } }),
  'search by birth date': (as) =>
    as(searchPersonen, { body: { geboortedatum: one(people).geboortedatum, doel, aantal: 20 } }),
  'a file': (as) => as(readDossier, { params: { persoonId: one(people).id }, query: {} }),
  'lines of a run, from somewhere': async (as) => {
    const cursor = one(cursors);
    await as(readRegels, { params: { runId }, query: { aantal: 50, alleen: 'alles', ...(cursor ? { cursor } : {}) } });
  },
  'lines that need eyes': (as) => as(readRegels, { params: { runId }, query: { aantal: 50, alleen: 'aandacht' } }),
  'a run with its totals': (as) => as(readRun, { params: { runId } }),
};

const cursors: (string | undefined)[] = [undefined];
for (let i = 0; i < 10; i++) {
  const cursor = cursors.at(-1);
  const query = { aantal: 50, alleen: 'alles' as const, ...(cursor ? { cursor } : {}) };
  const page = await (users[0] as Caller)(readRegels, { params: { runId }, query });
  cursors.push(page.volgende ?? undefined);
}
const times: Times[] = [];
for (const [what, page] of Object.entries(PAGES)) {
  for (const as of users) await page(as);
  times.push(await measured(what, page));
}
await admin.end();
await door.database.end();
process.stdout.write(`${JSON.stringify(times)}\n`);

async function measured(what: string, page: (as: Caller) => Promise<unknown>): Promise<Times> {
  const took: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  await Promise.all(
    users.map(async (as) => {
      await sleep(upTo(PAUSE_MS));
      while (performance.now() < until) {
        const started = performance.now();
        await page(as);
        took.push(performance.now() - started);
        await sleep(upTo(PAUSE_MS));
      }
    }),
  );
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor(took.length * share)] ?? 0;
  return { what, calls: took.length, p50: at(0.5), p95: at(0.95) };
}

/** People who each may do what a consulent, a payment officer and a policy officer may. */
async function staff(): Promise<Caller[]> {
  const made = await admin<{ id: string }[]>`
    insert into medewerker (id, uitvoerder, oidc_sub, naam, functie, email)
    select gen_random_uuid(), ${uitvoerder}, 'bench ' || gen_random_uuid(), 'Bench ' || n, 'consulent', '' from generate_series(1, ${USERS}) n
    returning id`;
  const ids = made.map(({ id }) => id);
  await admin`
    insert into roltoekenning (id, medewerker, uitvoerder, rol)
    select gen_random_uuid(), m, ${uitvoerder}, rol
    from unnest(${ids}::uuid[]) m, unnest(array['inkomensconsulent', 'betaalbeheer', 'beleidsmedewerker']) rol`;
  return Promise.all(ids.map((id) => door.as(id, uitvoerder)));
}

/** Two in a hundred households have an application, six in a hundred a task: as one real application, many times. */
async function openWork(as: Caller): Promise<void> {
  const [person] = await admin<{ id: string }[]>`
    select id from persoon p where not exists (select 1 from recht r where r.persoon = p.id or r.partner = p.id) limit 1`;
  await as(registerMelding, {
    body: { persoon: person?.id ?? '', gemeente: '9901', bron: 'balie', gemeldOp: '2026-11-20', geldNodigNu: false },
  });
  const who = await admin<{ id: string }[]>`select id from medewerker where naam like 'Bench %'`;
  const staffIds = who.map(({ id }) => id);
  // references are not checked row by row; the counts and the name of the work are written all the same
  for (const [tabel, trigger] of [
    ['zaak', 'zaken_erbij'],
    ['zaak', 'zoeknaam'],
    ['taak', 'taken_erbij'],
    ['taak', 'zoeknaam'],
  ] as const)
    await admin.unsafe(`alter table ${tabel} enable always trigger ${trigger}`);
  await admin`set session_replication_role = replica`;
  await admin`
    insert into zaak (id, uitvoerder, gemeente, soort, kenmerk, persoon, status, toestand, versie, behandelaar, urgent, open,
      laatste_dag, voorschot_uiterlijk, aangemaakt_op)
    select gen_random_uuid(), z.uitvoerder, z.gemeente, z.soort, 'AV-2030-' || lpad(p.n::text, 6, '0'), p.id, z.status, z.toestand, z.versie,
      (${staffIds}::uuid[])[1 + p.n % ${USERS}], p.n % 1000 = 0, true, ${VANDAAG}::date + (p.n % 56)::int, z.voorschot_uiterlijk, z.aangemaakt_op
    from (select * from zaak limit 1) z, (select id, row_number() over () as n from persoon) p where p.n % 82 = 0`;
  await admin`
    insert into taak (id, uitvoerder, gemeente, persoon, soort, titel, uiterlijk, behandelaar, ontstaan_uit, aangemaakt_op)
    select gen_random_uuid(), uitvoerder, gemeente, id, (array['taak', 'vraag', 'wijziging', 'verschil', 'post'])[1 + n % 5], 'Bekijken',
      ${VANDAAG}::date + (n % 70)::int, (${staffIds}::uuid[])[1 + n % ${USERS}], 'bench', now()
    from (select *, row_number() over () as n from persoon) p where n % 27 = 0`;
  await admin`set session_replication_role = origin`;
  await admin`analyze`;
}

/** One household in twelve asked for bijstand this year and has its besluit: nine in ten granted, most within eight weeks. */
async function decidedThisYear(): Promise<void> {
  await admin`set session_replication_role = replica`;
  await admin`
    create temporary table aanvraag_dit_jaar as
    select gen_random_uuid() as zaak, id as persoon, uitvoerder, gemeente, n, '2026-01-01'::date + (n % 250)::int as dag
    from (select *, row_number() over () as n from recht) r where n % 12 = 0`;
  await admin`
    insert into zaak (id, uitvoerder, gemeente, soort, kenmerk, persoon, status, toestand, versie, open, aangemaakt_op)
    select zaak, uitvoerder, gemeente, 'aanvraag', 'AV-2031-' || lpad(n::text, 7, '0'), persoon, 'besloten', '{}', 1, false, dag
    from aanvraag_dit_jaar`;
  await admin`
    insert into commando (stroom, volgnummer, stroomsoort, uitvoerder, gemeente, persoon, commando, gegevens, actor_soort, op, dag)
    select zaak, stap, 'zaak', uitvoerder, gemeente, persoon, commando, '{}', 'systeem', dag, dag
    from aanvraag_dit_jaar, (values (1, 'registerMelding'), (2, 'submitAanvraag'), (3, 'requestGegevens')) v (stap, commando)`;
  await admin`
    insert into besluit (id, uitvoerder, gemeente, soort, zaak, persoon, status, bevroren, bekendgemaakt_op, versie, aangemaakt_op)
    select gen_random_uuid(), uitvoerder, gemeente, case when n % 10 = 0 then 'afwijzen' else 'toekennen' end, zaak, persoon,
      'bekendgemaakt', '{}', dag + (n % 64)::int, 1, dag from aanvraag_dit_jaar`;
  await admin`set session_replication_role = origin`;
  await admin`analyze`;
}
