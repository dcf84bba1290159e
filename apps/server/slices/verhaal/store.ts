import {
  nextVerhaal,
  rebuildVerhaal,
  type Verhaal,
  type Verhaalcontext,
  type Verhaalopdracht,
  type Verhaalstap,
  verhaalklok,
} from '@meedoen/casework/verhaal';
import { attempt, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { verhaalBetaaldatum } from '@meedoen/law/participatiewet';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { type Inhoud, leesStroom, metWie, type Opdrachtgever, voegCommandoToe } from '../../platform/stroom/index.ts';
import { zetTaakOpKlok } from '../taak/index.ts';

/** A case of verhaal as it stands. */
export interface Verhaalrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  /** Who gets the bijstand. */
  readonly persoon: string;
  readonly onderhoudsplichtige: string;
  readonly versie: number;
  readonly toestand: Verhaal;
}
export type Verhaalinhoud = Inhoud<Verhaalopdracht>;

const KOLOMMEN = [
  'id',
  'uitvoerder',
  'gemeente',
  'kenmerk',
  'persoon',
  'onderhoudsplichtige',
  'versie',
  'toestand',
] as const;
/** Rows of a list on one screen. */
export const LIJST = 200;
const CLOSED: readonly Verhaal['toestand'][] = ['afgezien', 'beeindigd'];

/** A case this transaction may see. @throws Probleem 404 */
export async function verhaalMetId(tx: Tx, id: string): Promise<Verhaalrij> {
  const [rij] = await tx<Verhaalrij[]>`
    select ${tx([...KOLOMMEN])} from verhaal where id = ${id} and not toestand ? 'verwijderd'`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Cases about the bijstand of a person, and cases in which that person is asked, newest first. */
export const verhaalVan = (tx: Tx, persoon: string): Promise<Verhaalrij[]> =>
  tx<Verhaalrij[]>`
    select ${tx([...KOLOMMEN])} from verhaal
    where ${persoon} in (persoon, onderhoudsplichtige) and not toestand ? 'verwijderd' order by aangemaakt_op desc, id desc`;

/** Cases that run, within what this transaction may see. */
export const openVerhaal = (tx: Tx, uitvoerder: string): Promise<Verhaalrij[]> =>
  tx<Verhaalrij[]>`
    select ${tx([...KOLOMMEN])} from verhaal where uitvoerder = ${uitvoerder} and open order by id limit ${LIJST + 1}`;

/**
 * Cases over which something is asked, a portion at a time. They stay as they are until the portion is booked: a step by
 * somebody waits, and a step that came before is in what is read. @param na the last id of the portion before
 */
export const geldendVerhaal = (tx: Tx, uitvoerder: string, na: string | null, aantal: number): Promise<Verhaalrij[]> =>
  tx<Verhaalrij[]>`
    select ${tx([...KOLOMMEN])} from verhaal
    where uitvoerder = ${uitvoerder} and status in ('betaalt', 'inning', 'beeindigd') and not toestand ? 'verwijderd'
      and ${na ? tx`id > ${na}` : tx`true`} order by id limit ${aantal} for update`;

/** What a command depends on today besides the case; read as the system, for the law sees that somebody died. */
export async function contextVoor(tx: Tx, onderhoudsplichtige: string, { vandaag }: Pick<Opdrachtgever, 'vandaag'>) {
  const termijn = attempt(() => verhaalBetaaldatum(lawOn(vandaag), vandaag).value);
  const context: Verhaalcontext = {
    vandaag,
    overleden: (await overledenOp(tx, onderhoudsplichtige)) !== undefined,
    betaaltermijn: termijn.ok ? termijn.value : undefined,
  };
  return context;
}

/** The day on which somebody died, as it is known now; read as the system. */
export async function overledenOp(tx: Tx, persoon: string): Promise<IsoDate | undefined> {
  const [rij] = await alsSysteem(
    tx,
    () => tx<{ op: IsoDate }[]>`
      select waarde->>'datum' as op from feit
      where persoon = ${persoon} and soort = 'overlijden' and upper_inf(bekend) order by op limit 1`,
  );
  return rij?.op;
}

/** Begins a case. @throws Probleem 409 with the true reason */
export async function beginVerhaal(
  tx: Tx,
  inhoud: Extract<Verhaalinhoud, { command: 'startVerhaal' }>,
  door: Opdrachtgever,
): Promise<Verhaalrij> {
  const { id, uitvoerder, gemeente, persoon, onderhoudsplichtige } = inhoud;
  const opdracht = metWie(inhoud, door);
  const context = await contextVoor(tx, onderhoudsplichtige, door);
  const toestand = uitkomstVan(nextVerhaal(undefined, opdracht, context));
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'verhaal', door.vandaag);
  const rij: Verhaalrij = { id, uitvoerder, gemeente, kenmerk, persoon, onderhoudsplichtige, versie: 1, toestand };
  await tx`insert into verhaal ${tx({
    ...{ id, uitvoerder, gemeente, kenmerk, persoon, onderhoudsplichtige, aangemaakt_op: door.nu },
    ...afgeleid(tx, toestand, 1),
  })}`;
  await schrijf(tx, rij, 0, { opdracht, context }, door);
  await zetKlok(tx, rij, door);
  return rij;
}

/** Gives a case a command; row, task and what the other may know follow. @throws Probleem 409 with the true reason */
export async function geefVerhaalopdracht(
  tx: Tx,
  rij: Verhaalrij,
  inhoud: Verhaalinhoud,
  door: Opdrachtgever,
): Promise<Verhaalrij> {
  const opdracht = metWie(inhoud, door);
  const context = await contextVoor(tx, rij.onderhoudsplichtige, door);
  const toestand = uitkomstVan(nextVerhaal(rij.toestand, opdracht, context));
  const versie = await schrijf(tx, rij, rij.versie, { opdracht, context }, door);
  const nieuw = { ...rij, versie, toestand };
  // a resident who answers may not write the row themselves
  await alsSysteem(tx, async () => {
    await tx`update verhaal set ${tx(afgeleid(tx, toestand, versie))},
      medegedeeld_op = coalesce(medegedeeld_op, ${isMedegedeeld(toestand) ? door.vandaag : null}::date)
      where id = ${rij.id}`;
    await werkOntvangerBij(tx, nieuw, door);
  });
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

const isMedegedeeld = (zaak: Verhaal): boolean => 'voornemen' in zaak || zaak.gevraagd !== undefined;

const afgeleid = (tx: Tx, toestand: Verhaal, versie: number) => ({
  status: toestand.toestand,
  toestand: jsonb(tx, toestand),
  versie,
  open: !CLOSED.includes(toestand.toestand),
  geeindigd_op:
    toestand.toestand === 'beeindigd'
      ? toestand.einde.op
      : toestand.toestand === 'afgezien'
        ? toestand.afgezien.op
        : null,
});

/** Who gets the bijstand knows from the besluit on that somebody is asked, and by whom not where that person lives. */
async function werkOntvangerBij(tx: Tx, rij: Verhaalrij, { vandaag }: Opdrachtgever): Promise<void> {
  const { id: verhaal, uitvoerder, gemeente, persoon, kenmerk, onderhoudsplichtige, toestand } = rij;
  if (!('besluit' in toestand)) {
    await tx`update verhaal_ontvanger set tot_op = ${vandaag} where verhaal = ${verhaal} and tot_op is null`;
    return;
  }
  const tot = toestand.toestand === 'beeindigd' ? toestand.einde.op : null;
  await tx`
    insert into verhaal_ontvanger (verhaal, uitvoerder, gemeente, persoon, kenmerk, op, sinds, tot_op)
    select ${verhaal}, ${uitvoerder}, ${gemeente}, ${persoon}, ${kenmerk}, naam, ${toestand.besluit.op}, ${tot}
    from persoon where id = ${onderhoudsplichtige}
    on conflict (verhaal) do update set tot_op = ${tot}`;
}

async function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, onderhoudsplichtige }: Verhaalrij,
  versie: number,
  stap: Verhaalstap,
  door: Opdrachtgever,
): Promise<number> {
  // in the name of who is asked: what is in it of their means is not for who gets the bijstand
  const stroom = { id, soort: 'verhaal' as const, uitvoerder, gemeente, persoon: onderhoudsplichtige };
  const geschreven = await voegCommandoToe(tx, stroom, versie, {
    ...{ commando: stap.opdracht.command, gegevens: stap, auteur: door.auteur, op: door.nu, dag: door.vandaag },
    reden: 'reden' in stap.opdracht ? stap.opdracht.reden : undefined,
  });
  return geschreven.versie;
}

/** One task per case with what waits; it stands with who gets the bijstand and names nobody. */
export async function zetKlok(
  tx: Tx,
  { id: bron, uitvoerder, gemeente, persoon, onderhoudsplichtige, kenmerk, toestand }: Verhaalrij,
  { nu, vandaag }: Pick<Opdrachtgever, 'nu' | 'vandaag'>,
): Promise<void> {
  const klok = verhaalklok(toestand, vandaag, await overledenOp(tx, onderhoudsplichtige));
  const taak = { uitvoerder, gemeente, persoon, soort: 'verhaal', bron, ontstaanUit: `Verhaal ${kenmerk}` } as const;
  await zetTaakOpKlok(tx, taak, klok && { ...klok, wat: `${kenmerk}: ${klok.wat}` }, nu);
}

/** The state of a case made again from its commands, to compare with its row. */
export const herbouwVerhaal = async (tx: Tx, id: string): Promise<Verhaal | undefined> =>
  rebuildVerhaal((await leesStroom(tx, id)).map(({ gegevens }) => gegevens as object as Verhaalstap));
