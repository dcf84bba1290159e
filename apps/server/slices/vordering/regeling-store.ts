import {
  aflosmaanden,
  nextRegeling,
  type Regeling,
  type Regelingcontext,
  type Regelingopdracht,
  rebuildRegeling,
} from '@meedoen/casework/vordering';
import { firstDay, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { geweigerd, nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';

/** An agreement as it stands. */
export interface Regelingzaak {
  readonly id: string;
  readonly versie: number;
  readonly toestand: Regeling;
}

const KOLOMMEN = ['id', 'versie', 'toestand'] as const;
const OPEN: readonly Regeling['toestand'][] = ['voorgesteld', 'loopt', 'gepauzeerd'];

/** An agreement this transaction may see. @throws Probleem 404 */
export async function regelingMetId(tx: Tx, id: string): Promise<Regelingzaak> {
  const [rij] = await tx<Regelingzaak[]>`select ${tx([...KOLOMMEN])} from betalingsregeling where id = ${id}`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** The agreement that is open, or else the last one. */
export async function regelingVan(tx: Tx, persoon: string): Promise<Regelingzaak | undefined> {
  const [rij] = await tx<Regelingzaak[]>`
    select ${tx([...KOLOMMEN])} from betalingsregeling where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by open desc, aangemaakt_op desc, id desc limit 1`;
  return rij;
}

/** The day on which it was agreed as it is now; undefined while it is only proposed. Residents see no commands. */
export async function afgesprokenOp(tx: Tx, { id }: Pick<Regelingzaak, 'id'>): Promise<IsoDate | undefined> {
  const [rij] = await alsSysteem(
    tx,
    () => tx<{ dag: IsoDate | null }[]>`
      select max(dag) as dag from commando
      where stroom = ${id} and (commando = 'agreeRegeling' or (commando = 'changeRegeling' and exists (
        select 1 from commando a where a.stroom = ${id} and a.commando = 'agreeRegeling')))`,
  );
  return rij?.dag ?? undefined;
}

/** Begins an agreement; the commands after it are given at once. @throws Probleem 409 when one is open already */
export async function beginRegeling(
  tx: Tx,
  opdracht: Extract<Regelingopdracht, { command: 'proposeRegeling' }>,
  context: Regelingcontext,
  door: Opdrachtgever,
): Promise<Regelingzaak> {
  const { id, persoon, uitvoerder, gemeente } = opdracht;
  const [loopt] = await tx`select 1 from betalingsregeling
    where persoon = ${persoon} and uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and open`;
  if (loopt) throw geweigerd('Er is al een voorstel of een regeling. Wijzig die.', 'al-een-regeling');
  const toestand = uitkomst(undefined, opdracht, context);
  await tx`insert into betalingsregeling ${tx({
    ...afgeleid(tx, toestand, 1),
    ...{ id, uitvoerder, gemeente, persoon, aangemaakt_op: door.nu },
  })}`;
  await schrijf(tx, toestand, 0, opdracht, context, door);
  return { id, versie: 1, toestand };
}

/** Gives an agreement a command; its row and what runs keep back follow. @throws Probleem 409 with the true reason */
export async function geefRegelingopdracht(
  tx: Tx,
  zaak: Regelingzaak,
  opdracht: Regelingopdracht,
  context: Regelingcontext,
  eerste: Maand,
  door: Opdrachtgever,
): Promise<Regelingzaak> {
  const toestand = uitkomst(zaak.toestand, opdracht, context);
  const versie = await schrijf(tx, toestand, zaak.versie, opdracht, context, door);
  await tx`update betalingsregeling set ${tx(afgeleid(tx, toestand, versie))} where id = ${zaak.id}`;
  await alsSysteem(tx, () => legVast(tx, toestand, eerste));
  return { id: zaak.id, versie, toestand };
}

/** What is kept back from the first month that no run was made of yet; months before it stay as they were paid. */
async function legVast(tx: Tx, regeling: Regeling, eerste: Maand): Promise<void> {
  const { id, uitvoerder, gemeente, persoon, perMaand, wijze, vorderingen, beslagvrijeVoet } = regeling;
  const vanaf = firstDay(eerste);
  await tx`update bestemming set geldig = geldig * daterange(null, ${vanaf}::date) where regeling = ${id}`;
  if (wijze !== 'inhouden') return;
  const [gemeenterij] = await tx<{ naam: string }[]>`select naam from gemeente where code = ${gemeente}`;
  for (const deel of aflosmaanden(regeling)) {
    if (deel.tot !== undefined && deel.tot <= eerste) continue;
    const begin = deel.vanaf > eerste ? deel.vanaf : eerste;
    await tx`insert into bestemming ${tx({
      ...{ id: uuidv7(), uitvoerder, gemeente, persoon, volgorde: 1, soort: 'aflossing' },
      ...{ begunstigde: `Gemeente ${gemeenterij?.naam ?? ''}`, bedrag_in_centen: perMaand },
      ...{ beslagvrije_voet_in_centen: beslagvrijeVoet ?? null, regeling: id, vorderingen: [...vorderingen] },
      geldig: `[${firstDay(begin)},${deel.tot ? firstDay(deel.tot) : ''})`,
    })}`;
  }
}

function uitkomst(nu: Regeling | undefined, opdracht: Regelingopdracht, context: Regelingcontext): Regeling {
  return uitkomstVan(nextRegeling(nu, opdracht, context));
}

const afgeleid = (tx: Tx, toestand: Regeling, versie: number) => ({
  status: toestand.toestand,
  toestand: jsonb(tx, toestand),
  versie,
  open: OPEN.includes(toestand.toestand),
});

interface Regel {
  readonly opdracht: Regelingopdracht;
  readonly context: Regelingcontext;
}

async function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Regeling,
  versie: number,
  opdracht: Regelingopdracht,
  context: Regelingcontext,
  door: Opdrachtgever,
): Promise<number> {
  const geschreven = await voegCommandoToe(tx, { id, soort: 'regeling', uitvoerder, gemeente, persoon }, versie, {
    commando: opdracht.command,
    gegevens: { opdracht, context } satisfies Regel,
    auteur: door.auteur,
    op: door.nu,
    dag: door.vandaag,
  });
  return geschreven.versie;
}

/** The state made again from its commands, to compare with its row. */
export async function herbouwRegeling(tx: Tx, id: string): Promise<Regeling | undefined> {
  return rebuildRegeling((await leesStroom(tx, id)).map(({ gegevens }) => gegevens as object as Regel));
}
