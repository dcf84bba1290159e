import {
  applyToegang,
  type Database,
  jsonb,
  openDatabase,
  SYSTEEM,
  type Tx,
  uuidv7,
} from '../platform/database/index.ts';
import type { Omgeving } from '../platform/http/index.ts';
import type { VerzetbareKlok } from '../platform/klok/index.ts';
import { Wachtrij } from '../platform/wachtrij/index.ts';
import { alleWerkers } from '../werkers.ts';
import { confirmBetaald } from './afschrift.ts';
import { vulBegroting } from './begroting.ts';
import { vulBelangen } from './belangen.ts';
import { type Coach, vulBegeleiding } from './caseload/begeleiding.ts';
import { genereer } from './caseload/genereer.ts';
import type { Maandrun } from './caseload/runrijen.ts';
import { type Caseloadopties, schrijfCaseload } from './caseload/schrijf.ts';
import { Demodeur } from './deur.ts';
import { RECHTEN_IN_DRAAIBOEK, speelDraaiboek } from './draaiboek.ts';
import { vulKetenpartnerWaterkant } from './ketenpartners.ts';
import { laatLeven } from './leven.ts';
import { type Demobezetting, vulOrganisaties } from './organisatie.ts';

export interface Demovulling {
  readonly omgeving: Omgeving;
  readonly klok: VerzetbareKlok;
  /** Login of the owner of the tables: COPY and row level security exclude each other. */
  readonly eigenaarUrl: string;
  readonly zeg: (regel: string) => void;
}

/** Households of the synthetic caseload, those that left in the years before, and the first test bsn of each organisation. */
const VEENRADE = { zaad: 2026, aantal: 1200, vertrokken: 300, eersteBsn: 1000 };
const WATERKANT = { zaad: 1917, aantal: 140, vertrokken: 40, eersteBsn: 20_000 };
/** The months before the day of the demo that were paid. */
const GEBOEKT = { eerste: '2026-01', laatste: '2026-10' } as const;

/**
 * Fills an empty database with the demo. A fill that was killed is thrown away and begun again.
 * @returns false when the demo stands already. @throws when the database holds anything else
 */
export async function vulDemo({ omgeving, klok, eigenaarUrl, zeg }: Demovulling): Promise<boolean> {
  const eigenaar = openDatabase(eigenaarUrl, 1);
  try {
    const stand = await leesStand(eigenaar);
    if (stand === 'klaar') return false;
    if (stand === 'bezig') {
      zeg('een eerdere start brak af: opnieuw beginnen');
      await maakLeeg(eigenaar);
    }
    await zetStand(eigenaar, 'bezig');
    const begin = performance.now();
    const bezettingen = await eigenaar.begin((tx) => vulOrganisaties(tx as Tx, klok.vandaag()));
    zeg('organisaties Veenrade en Waterkant');
    for (const bezetting of bezettingen) {
      const runs = await vulCaseload(eigenaar, bezetting, omgeving, zeg);
      // without figures about these tables the planner takes them for empty
      await eigenaar.unsafe('analyze');
      if (bezetting.naam === 'Veenrade') await vulDraaiboek(bezetting, runs, omgeving, klok, zeg);
      else {
        await bevestigRuns(bezetting, runs, omgeving, klok);
        const { uitvoerder, gemeenten } = bezetting;
        for (const gemeente of gemeenten.slice(0, 1))
          await vulKetenpartnerWaterkant(new Demodeur(omgeving), { uitvoerder, gemeente, als: wieVan(bezetting) });
      }
      await vulBegroting(bezetting, omgeving, klok);
    }
    await zetStand(eigenaar, 'klaar');
    zeg(`gevuld in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    return true;
  } finally {
    await eigenaar.end({ timeout: 5 });
  }
}

type Stand = 'leeg' | 'bezig' | 'klaar';

async function leesStand(eigenaar: Database): Promise<Stand> {
  const [rij] = await eigenaar<
    { stand: Stand }[]
  >`select waarde->>'stand' as stand from instelling where naam = 'demo'`;
  if (rij) return rij.stand;
  const [ander] = await eigenaar`select 1 from uitvoerder limit 1`;
  if (ander)
    throw new Error('this database holds an organisation that is not of the demo; start the demo on an empty one');
  return 'leeg';
}

const zetStand = (eigenaar: Database, stand: Stand) =>
  eigenaar.begin(
    (tx) =>
      tx`insert into instelling ${tx({ naam: 'demo', waarde: jsonb(tx as Tx, { stand }) })} on conflict (naam) do update set waarde = excluded.waarde`,
  );

/** Empties what a fill wrote; only ever after the mark that a fill of the demo was under way. */
async function maakLeeg(eigenaar: Database): Promise<void> {
  const tabellen = await eigenaar<{ naam: string }[]>`
    select tablename as naam from pg_tables where schemaname = 'public' and tablename not in ('schema_migration', 'rekening', 'instelling')`;
  await eigenaar.begin(async (tx) => {
    await tx`truncate ${tx(tabellen.map(({ naam }) => naam))} cascade`;
    await tx`delete from instelling where naam <> 'demo'`;
  });
}

async function vulCaseload(
  eigenaar: Database,
  bezetting: Demobezetting,
  { sleutels }: Omgeving,
  zeg: (regel: string) => void,
): Promise<readonly Maandrun[]> {
  const veenrade = bezetting.naam === 'Veenrade';
  const { zaad, aantal, vertrokken, eersteBsn } = veenrade ? VEENRADE : WATERKANT;
  const wie = wieVan(bezetting);
  const { gemeenten } = bezetting;
  const opties: Caseloadopties = {
    ...{ uitvoerder: bezetting.uitvoerder, gemeenten, sleutels, geboekt: GEBOEKT },
    consulenten: veenrade ? [wie('inkomensconsulent'), wie('inkomensconsulent-2')] : [wie('inkomensconsulent')],
    tweede: veenrade ? wie('kwaliteitsmedewerker') : wie('teamleider'),
    betaalbeheer: wie('betaalbeheer'),
    goedkeurder: wie('teamleider'),
    ...(veenrade ? { volgenNog: RECHTEN_IN_DRAAIBOEK } : {}),
  };
  const runs = await eigenaar.begin(async (tx) => {
    await applyToegang(tx as Tx, SYSTEEM);
    const gedraaid = await schrijfCaseload(
      tx as Tx,
      genereer(zaad, aantal, { gemeenten, eersteBsn, vertrokken }),
      opties,
    );
    const coaches = await coachesVoor(tx as Tx, bezetting, veenrade ? COLLEGAS : COLLEGAS_WATERKANT);
    await vulBegeleiding(tx as Tx, { uitvoerder: bezetting.uitvoerder, zaad, coaches });
    return { runs: gedraaid };
  });
  zeg(`${aantal} verzonnen huishoudens van ${bezetting.naam}`);
  return runs.runs;
}

/** Coaches of Waterkant; nobody logs in as one. */
const COLLEGAS_WATERKANT = ['Hidde Postma', 'Leonie Bosch'] as const;
/** Coaches of Veenrade beside the one who can log in: a coach guides some eighty people. */
const COLLEGAS = [
  'Ilse de Groot',
  'Yara Haverkamp',
  'Koen Kuiper',
  'Femke Veenstra',
  'Jeroen Hofman',
  'Nadia Bouali',
  'Sjoerd Dekker',
  'Mirjam van Loon',
  'Tim Brinkman',
] as const;

async function coachesVoor(
  tx: Tx,
  { uitvoerder, naam: organisatie, gemeenten, medewerkers }: Demobezetting,
  collegas: readonly string[],
): Promise<Coach[]> {
  const eigen = medewerkers.get(`${organisatie.toLowerCase()}-coach`) ?? null;
  const coaches = [...(await tx<Coach[]>`select id, naam from medewerker where id = ${eigen}`)];
  for (const [i, naam] of collegas.entries()) {
    const id = uuidv7();
    await tx`insert into medewerker ${tx({
      ...{ id, uitvoerder, naam, functie: 'coach', team: 'Werk' },
      oidc_sub: `${organisatie.toLowerCase()}-collega-coach-${i + 1}`,
      email: `coach${i + 1}@${organisatie.toLowerCase()}.example`,
    })}`;
    for (const gemeente of gemeenten)
      await tx`insert into roltoekenning ${tx({ id: uuidv7(), medewerker: id, uitvoerder, gemeente, rol: 'coach' })}`;
    coaches.push({ id, naam });
  }
  return coaches;
}

const wieVan =
  (bezetting: Demobezetting) =>
  (rol: string): string => {
    const id = bezetting.medewerkers.get(`${bezetting.naam.toLowerCase()}-${rol}`);
    if (!id) throw new Error(`${bezetting.naam} has no ${rol}`);
    return id;
  };

/** The statements of the bank about runs that were paid, each on its own day. */
async function bevestigRuns(
  bezetting: Demobezetting,
  runs: readonly Maandrun[],
  omgeving: Omgeving,
  klok: VerzetbareKlok,
): Promise<void> {
  const deur = new Demodeur(omgeving);
  const betaalbeheer = await deur.alsMedewerker(wieVan(bezetting)('betaalbeheer'), bezetting.uitvoerder);
  const vandaag = klok.vandaag();
  try {
    for (const run of runs) {
      klok.verzet(run.betaaldag);
      await confirmBetaald(deur, betaalbeheer, run);
    }
  } finally {
    klok.verzet(vandaag);
  }
}

/** The people with a name, by commands through the door and the jobs, each on its own day. */
async function vulDraaiboek(
  bezetting: Demobezetting,
  runs: readonly Maandrun[],
  omgeving: Omgeving,
  klok: VerzetbareKlok,
  zeg: (regel: string) => void,
): Promise<void> {
  const deur = new Demodeur(omgeving);
  const wie = wieVan(bezetting);
  const { uitvoerder } = bezetting;
  const als = (rol: string) => deur.alsMedewerker(wie(rol), uitvoerder);
  const spelers = {
    uitvoerder,
    consulent: await als('inkomensconsulent'),
    kwaliteit: await als('kwaliteitsmedewerker'),
    betaalbeheer: await als('betaalbeheer'),
    teamleider: await als('teamleider'),
    coach: await als('coach'),
    bezwaar: await als('bezwaarbehandelaar'),
    beleid: await als('beleidsmedewerker'),
    partner: await als('ketenpartner'),
  };
  const wachtrij = new Wachtrij(omgeving.database, klok, (fout, { soort }) => {
    throw new Error(`job ${soort} failed`, { cause: fout });
  });
  await speelDraaiboek({ deur, klok, spelers, omgeving, runs, wachtrij: alleWerkers(wachtrij, omgeving) });
  await laatLeven({ deur, klok, spelers }, omgeving.sleutels);
  const rollen = {
    beheerder: await als('beheerder'),
    client: wie('coach'),
    familie: wie('kwaliteitsmedewerker'),
    behandelaar: wie('inkomensconsulent-2'),
  };
  await vulBelangen({ deur, klok, spelers }, rollen, omgeving);
  zeg('de zes voorbeeldklanten, met tien maanden betalingen');
}
