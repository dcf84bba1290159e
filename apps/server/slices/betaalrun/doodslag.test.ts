import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nederlandseIban } from '@meedoen/casework/identificatie';
import { approveRun, startRun } from '@meedoen/contract/betaalrun';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../database/migrate.ts';
import { uuidv7 } from '../../platform/database/index.ts';
import { type RunningPostgres, startPostgres } from '../../platform/postgres/index.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { recordFeiten } from '../feit/index.ts';
import { kenRechtToe } from '../recht/index.ts';

/** 25 in `npm test`, 500 in `npm run proof`; one in five takes PostgreSQL down too. */
const DODEN = Number(process.env.MEEDOEN_DODEN ?? 25);
const ZAAD = Number(process.env.MEEDOEN_ZAAD ?? 20261124);
/** On a slow machine a process hardly gets anywhere between two kills: no stage takes more of them than this. */
const PER_STADIUM = Math.ceil(DODEN * 0.6);
const MENSEN = 60;
const DAG = '2026-11-24';

let map: string;
let postgres: RunningPostgres;
let proef: Proefomgeving;
let betaalbeheer: Beller;
let teamleider: Beller;

/** Random numbers that come back with the same seed (mulberry32). */
function loting(zaad: number): () => number {
  let a = zaad;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function maakMensen(): Promise<void> {
  const { veenrade: uitvoerder, klok } = proef;
  klok.verzet('2026-01-05');
  for (let i = 0; i < MENSEN; i++) {
    const naam = `Proef ${i}`;
    const persoon = await proef.persoon({ uitvoerder, gemeente: '9901', naam, geboortedatum: '1985-04-01' });
    await proef.systeem(async (tx) => {
      const door = {
        auteur: { id: uitvoerder.medewerkers.inkomensconsulent, soort: 'medewerker' as const },
        nu: klok.nu(),
        vandaag: klok.vandaag(),
      };
      const feit = (soort: string, waarde: unknown, vanaf: IsoDate | null = null) => ({
        soort,
        waarde,
        vanaf,
        totEnMet: null,
        bron: 'medewerker' as const,
        gecontroleerd: true,
      });
      await recordFeiten(
        tx,
        { id: persoon, gemeente: '9901', uitvoerder: uitvoerder.id },
        [
          { ...feit('geboortedatum', { datum: '1985-04-01' }), bron: 'inwoner', gecontroleerd: false },
          { ...feit('nederlander', { nederlander: true }), bron: 'inwoner', gecontroleerd: false },
          feit('rekening', { iban: nederlandseIban('RABO', 5000 + i), tenaamstelling: naam }, '2026-01-01'),
        ],
        door,
      );
      await kenRechtToe(
        tx,
        { uitvoerder: uitvoerder.id, gemeente: '9901', persoon, partner: null },
        { commando: 'grantRecht', vanaf: '2026-01-01', besluit: uuidv7() },
        { ...door, reden: 'proef' },
      );
    });
  }
  klok.verzet(DAG);
}

async function startProces(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '..', '..', 'test', 'opdrachtenproces.ts'), postgres.appUrl, DAG, '4'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await once(child.stdout ?? child, 'data');
  return child;
}

async function dood(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const weg = once(child, 'exit');
  child.kill('SIGKILL');
  await weg;
}

const folder = () => join(map, 'postgres');
async function herstartPostgres(): Promise<void> {
  const { cluster } = postgres;
  if (!cluster) throw new Error('this proof kills a PostgreSQL of its own');
  process.kill(cluster.pid, 'SIGKILL');
  await cluster.exited;
  postgres = await startPostgres({ folder: folder(), port: cluster.port });
}

const stand = (run: string) =>
  proef.systeem(
    async (tx) => (await tx<{ status: string }[]>`select status from betaalrun where id = ${run}`)[0]?.status,
  );

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), `meedoen-test-${process.pid}-doodslag-`));
  postgres = await startPostgres({ folder: folder() });
  await migrate(postgres.eigenaarUrl);
  const urls = { ...postgres, name: 'meedoen', superuserUrl: '', drop: async () => undefined };
  proef = await proefomgeving({ wegen: alleWegen(), urls });
  betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
  teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
  await maakMensen();
});

afterAll(async () => {
  await proef.stop();
  await postgres.stop();
  // under root the data stand elsewhere than was asked
  if (postgres.cluster) await rm(postgres.cluster.folder, { recursive: true, force: true });
  await rm(map, { recursive: true, force: true });
});

describe('killed at any moment', () => {
  it(`pays nobody twice and skips nobody, killed ${DODEN} times`, { timeout: 60_000 + DODEN * 6_000 }, async () => {
    const kans = loting(ZAAD);
    const gedood: Record<string, number> = {};
    let doden = 0;
    let ronde = 0;
    while (doden < DODEN) {
      const jaar = 2026;
      const maand = `${jaar}-${String((ronde % 11) + 1).padStart(2, '0')}`;
      // the first rounds are months; when the months are used up, day runs pay what is opened again
      const soort = ronde < 11 ? 'maand' : 'dag';
      if (soort === 'dag') await opnieuwOpen(ronde);
      ronde += 1;
      const gestart = await betaalbeheer(startRun, {
        body: {
          soort,
          ...(soort === 'maand' ? { maand: maand as never } : {}),
          betaaldag: '2026-11-27',
          gemeenten: ['9901'],
        },
      });
      expect(gestart.probleem).toBeUndefined();
      const run = gestart.body.id;
      let goedgekeurd = false;
      let proces = await startProces();
      for (let status = await stand(run); status !== 'bestand-gemaakt'; status = await stand(run)) {
        if (status === 'voorbeeld' && !goedgekeurd) {
          const akkoord = await teamleider(approveRun, { params: { runId: run }, body: {} });
          expect(akkoord.probleem).toBeUndefined();
          goedgekeurd = true;
        }
        await sleep(kans() * 120);
        if (doden < DODEN && (gedood[(await stand(run)) ?? ''] ?? 0) < PER_STADIUM) {
          doden += 1;
          if (doden % 5 === 0) {
            await herstartPostgres();
            gedood.postgres = (gedood.postgres ?? 0) + 1;
          }
          const wanneer = (await stand(run)) ?? '';
          await dood(proces);
          gedood[wanneer] = (gedood[wanneer] ?? 0) + 1;
          proces = await startProces();
        }
      }
      await dood(proces);
      await controleer(run);
    }
    // the kills fell on more than one stage, or this proves nothing
    expect(gedood.berekenen ?? 0).toBeGreaterThan(0);
    expect(gedood.goedgekeurd ?? 0).toBeGreaterThan(0);
    expect(gedood.postgres).toBe(Math.floor(DODEN / 5));
  });
});

/** Every right has one line, one payment and one posting of this run; law, ledger, lines and file say the same. */
async function controleer(run: string): Promise<void> {
  const [telling] = await proef.systeem(
    (tx) => tx<Record<string, number>[]>`
    select
      (select count(*) from betaalregel where run = ${run})::int as regels,
      (select count(distinct recht) from betaalregel where run = ${run})::int as rechten,
      (select count(*) from betaling where run = ${run})::int as betalingen,
      (select count(distinct recht) from betaling where run = ${run})::int as betaald,
      (select count(*) from journaalpost j join betaalregel r on j.bron = r.id where r.run = ${run})::int as posten,
      (select sum(netto_in_centen) from betaalregel where run = ${run})::int as berekend,
      (select sum(bedrag_in_centen) from betaling where run = ${run})::int as overgemaakt,
      (select sum(totaal_in_centen) from betaalbestand where run = ${run})::int as bestand,
      (select coalesce(sum(bedrag_in_centen), 0) from boeking)::int as grootboek,
      (select coalesce(sum(bedrag_in_centen), 0) from boeking where rekening = 'te-betalen')::int as open,
      (select count(*) from boeking b join journaalpost j on j.id = b.journaalpost join betaalregel r on j.bron = r.id
        where r.run = ${run} and b.rekening = 'loon')::int as lonen,
      (select coalesce(sum(b.bedrag_in_centen), 0) from boeking b join journaalpost j on j.id = b.journaalpost join betaalregel r on j.bron = r.id
        where r.run = ${run} and b.rekening = 'loon')::int as loon,
      (select soort from betaalrun where id = ${run}) as soort`,
  );
  // a month run books the wages of everybody once; a day run pays what was booked before
  const maandrun = String(telling?.soort) === 'maand';
  expect(telling?.lonen).toBe(maandrun ? MENSEN : 0);
  expect(telling?.loon).toBe(maandrun ? telling?.berekend : 0);
  expect(telling).toMatchObject({
    regels: MENSEN,
    rechten: MENSEN,
    betalingen: MENSEN,
    betaald: MENSEN,
    posten: MENSEN,
    grootboek: 0,
    open: 0,
  });
  expect(telling?.overgemaakt).toBe(telling?.berekend);
  expect(telling?.bestand).toBe(telling?.berekend);
}

/** Opens one cent for everybody, so that a day run has something to pay. */
async function opnieuwOpen(ronde: number): Promise<void> {
  await proef.systeem(async (tx) => {
    const rechten = await tx<{ id: string; persoon: string }[]>`select id, persoon from recht`;
    const posten = rechten.map((recht) => ({ post: uuidv7(), ...recht }));
    await tx`insert into journaalpost ${tx(posten.map(({ post }) => ({ id: post, uitvoerder: proef.veenrade.id, gemeente: '9901', soort: 'maandrecht', omschrijving: `ronde ${ronde}`, boekdatum: DAG, bron_soort: 'proef', bron: post, op: proef.klok.nu() })))}`;
    await tx`insert into boeking ${tx(
      posten.flatMap(({ post, id, persoon }) => [
        {
          journaalpost: post,
          regel: 1,
          uitvoerder: proef.veenrade.id,
          gemeente: '9901',
          rekening: 'uitkeringslast',
          persoon,
          recht: id,
          maand: '2026-11',
          bedrag_in_centen: 1,
        },
        {
          journaalpost: post,
          regel: 2,
          uitvoerder: proef.veenrade.id,
          gemeente: '9901',
          rekening: 'te-betalen',
          persoon,
          recht: id,
          maand: '2026-11',
          bedrag_in_centen: -1,
        },
      ]),
    )}`;
  });
}
