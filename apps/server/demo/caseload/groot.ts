import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDate } from '@meedoen/law/kernel';
import { migrate } from '../../database/migrate.ts';
import { openDatabase, type Tx } from '../../platform/database/index.ts';
import { startPostgres } from '../../platform/postgres/index.ts';
import { sleutelsUit } from '../../platform/sleutels/index.ts';
import { vulOrganisaties } from '../organisatie.ts';
import { genereer } from './genereer.ts';
import type { Huishouden } from './huishouden.ts';
import { Caseloadschrijver } from './schrijf.ts';

// Fills a database for measuring: `node apps/server/demo/caseload/groot.ts 400000 [--map folder] [--zaad 1]`

/** Households per transaction: little is lost when it stops, and progress is seen. */
const PER_TRANSACTIE = 5000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    map: { type: 'string', default: join(import.meta.dirname, '..', '..', '..', '..', '.meedoen', 'groot') },
    zaad: { type: 'string', default: '1' },
    /** Booked months, the last of them October 2026. */
    eerste: { type: 'string', default: '2026-10' },
  },
});
const aantal = Number(positionals[0] ?? '400000');
if (!Number.isSafeInteger(aantal) || aantal < 1) throw new Error('how many households?');
const [jaar = '2026', maand = '10'] = values.eerste.split('-');

const begin = performance.now();
const seconden = () => (performance.now() - begin) / 1000;
const zeg = (regel: string) => process.stdout.write(`${regel}\n`);

const postgres = await startPostgres({
  folder: join(values.map, 'postgres'),
  databaseUrl: process.env.DATABASE_URL,
  ownerUrl: process.env.DATABASE_EIGENAAR_URL,
  settings: { max_wal_size: '8GB', maintenance_work_mem: '1GB', checkpoint_timeout: '30min' },
});
try {
  await migrate(postgres.eigenaarUrl);
  const eigenaar = openDatabase(postgres.eigenaarUrl, 1);
  const [stand] = await eigenaar`select 1 from uitvoerder limit 1`;
  if (stand) throw new Error(`${values.map} is filled already; give another --map`);
  const bezettingen = await eigenaar.begin((tx) => vulOrganisaties(tx as Tx, isoDate('2026-11-24')));
  const [veenrade] = bezettingen;
  const wie = (rol: string) => veenrade?.medewerkers.get(`veenrade-${rol}`) ?? '';
  const schrijver = new Caseloadschrijver({
    uitvoerder: veenrade?.uitvoerder ?? '',
    gemeenten: ['9901'],
    sleutels: sleutelsUit(process.env.MEEDOEN_GEHEIM ?? 'alleen om te meten, geen echt geheim'),
    consulenten: [wie('inkomensconsulent'), wie('inkomensconsulent-2')],
    tweede: wie('kwaliteitsmedewerker'),
    betaalbeheer: wie('betaalbeheer'),
    goedkeurder: wie('teamleider'),
    geboekt: { eerste: `${Number(jaar)}-${maand}` as `${number}-${number}`, laatste: '2026-10' },
    besluiten: false,
  });
  await eigenaar.begin((tx) => schrijver.begin(tx as Tx));
  const huishoudens = genereer(Number(values.zaad), aantal);
  for (let klaar = 0; klaar < aantal; ) {
    const deel: Huishouden[] = [];
    while (deel.length < Math.min(PER_TRANSACTIE, aantal - klaar)) {
      const { value, done } = huishoudens.next();
      if (done) break;
      deel.push(value);
    }
    await eigenaar.begin((tx) => schrijver.schrijf(tx as Tx, deel));
    klaar += deel.length;
    const geheugen = Math.round(process.memoryUsage.rss() / 1e6);
    zeg(`${klaar} van ${aantal}  ${(klaar / seconden()).toFixed(0)} per seconde  ${geheugen} MB`);
  }
  await eigenaar.begin((tx) => schrijver.sluit(tx as Tx));
  await eigenaar.unsafe('analyze');
  await eigenaar.end();
  zeg(`${aantal} huishoudens in ${seconden().toFixed(0)} s, gegevens in ${values.map}`);
} finally {
  await postgres.stop();
}
