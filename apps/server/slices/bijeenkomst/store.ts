import {
  type Bijeenkomst,
  type Bijeenkomstcontext,
  type Bijeenkomstopdracht,
  type Deelname,
  type Deelnamecontext,
  type Deelnameopdracht,
  MET_PLAATS,
  nextBijeenkomst,
  nextDeelname,
  openWegblijven,
} from '@meedoen/casework/bijeenkomst';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { type Inhoud, metWie, type Opdrachtgever, schrijfOpdracht } from '../../platform/stroom/index.ts';

interface Rij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly versie: number;
}
export interface Bijeenkomstzaak extends Rij {
  readonly toestand: Bijeenkomst;
}
export interface Deelnamezaak extends Rij {
  readonly persoon: string;
  readonly bijeenkomst: string;
  readonly toestand: Deelname;
}
export type Bijeenkomstinhoud = Inhoud<Bijeenkomstopdracht>;
export type Deelnameinhoud = Inhoud<Deelnameopdracht>;

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'versie', 'toestand'] as const;
const DEELNAMEKOLOMMEN = [...KOLOMMEN, 'persoon', 'bijeenkomst'] as const;

/** A group this transaction may see. @throws Probleem 404 */
export async function bijeenkomstMetId(tx: Tx, id: string): Promise<Bijeenkomstzaak> {
  const [zaak] = await tx<Bijeenkomstzaak[]>`select ${tx([...KOLOMMEN])} from bijeenkomst where id = ${id}`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Somebody's part this transaction may see. @throws Probleem 404 */
export async function deelnameMetId(tx: Tx, id: string): Promise<Deelnamezaak> {
  const [zaak] = await tx<Deelnamezaak[]>`
    select ${tx([...DEELNAMEKOLOMMEN])} from deelname where id = ${id} and not toestand ? 'verwijderd'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Everybody in a group, as far as this transaction may see them: who waits in their order, the others as invited. */
export const deelnamesVan = (tx: Tx, bijeenkomst: string): Promise<Deelnamezaak[]> =>
  tx<Deelnamezaak[]>`
    select ${tx([...DEELNAMEKOLOMMEN])} from deelname where bijeenkomst = ${bijeenkomst} and not toestand ? 'verwijderd'
    order by wacht_vanaf nulls first, id`;

/** What a person was invited to, the last one first. */
export const deelnamesBij = (tx: Tx, persoon: string): Promise<Deelnamezaak[]> =>
  tx<Deelnamezaak[]>`
    select ${tx([...DEELNAMEKOLOMMEN])} from deelname where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by id desc`;

/** Two who want the last place take turns. */
export const opSlot = (tx: Tx, bijeenkomst: string) =>
  tx`select pg_advisory_xact_lock(hashtextextended(${`bijeenkomst ${bijeenkomst}`}, 0))`;

/** Places and the row, as they are for everybody: also of files that somebody may not open. */
export const bezettingVan = (tx: Tx, bijeenkomst: string) =>
  alsSysteem(tx, async () => {
    const alle = await deelnamesVan(tx, bijeenkomst);
    return {
      alle,
      bezet: alle.filter(({ toestand }) => MET_PLAATS.includes(toestand.toestand)),
      wacht: alle.filter(({ toestand }) => toestand.toestand === 'wachtlijst'),
    };
  });

/** What a command on a group needs to know. */
export async function groepscontextVan(
  tx: Tx,
  { id, toestand }: Bijeenkomstzaak,
  vandaag: IsoDate,
): Promise<Bijeenkomstcontext> {
  const { alle, bezet } = await bezettingVan(tx, id);
  const geweest = toestand.dagen.filter(({ dag }) => dag <= vandaag);
  return {
    vandaag,
    bezet: bezet.length,
    zonderAanwezigheid: geweest
      .filter(({ id: dag }) => bezet.some(({ toestand: deelname }) => deelname.aanwezigheid[dag] === undefined))
      .map(({ id: dag }) => dag),
    metAanwezigheid: toestand.dagen
      .filter(({ id: dag }) => alle.some(({ toestand: deelname }) => deelname.aanwezigheid[dag] !== undefined))
      .map(({ id: dag }) => dag),
  };
}

/** What a command on somebody's part needs to know. */
export async function deelnamecontextVan(
  tx: Tx,
  bijeenkomst: Bijeenkomst,
  wie: string | undefined,
  vandaag: IsoDate,
): Promise<Deelnamecontext> {
  const { bezet, wacht } = await bezettingVan(tx, bijeenkomst.id);
  const plek = wacht.findIndex(({ id }) => id === wie);
  return {
    vandaag,
    bijeenkomst,
    bezet: bezet.filter(({ id }) => id !== wie).length,
    wachtVoor: plek < 0 ? wacht.length : plek,
  };
}

/** Plans a group. @throws Probleem 409 with the true reason */
export async function beginBijeenkomst(
  tx: Tx,
  inhoud: Extract<Bijeenkomstinhoud, { command: 'planBijeenkomst' }>,
  door: Opdrachtgever,
): Promise<Bijeenkomstzaak> {
  const opdracht = metWie(inhoud, door);
  const context = { vandaag: door.vandaag, bezet: 0, zonderAanwezigheid: [], metAanwezigheid: [] };
  const toestand = uitkomstVan(nextBijeenkomst(undefined, opdracht, context));
  const { id, uitvoerder, gemeente } = inhoud;
  const zaak = { id, uitvoerder, gemeente, versie: 1, toestand };
  await tx`insert into bijeenkomst ${tx({ id, uitvoerder, gemeente, ...groepskolommen(tx, zaak) })}`;
  await schrijfGroep(tx, zaak, 0, opdracht, context, door);
  return zaak;
}

/** Gives a group a command; its row is derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefBijeenkomst(
  tx: Tx,
  zaak: Bijeenkomstzaak,
  inhoud: Bijeenkomstinhoud,
  door: Opdrachtgever,
): Promise<Bijeenkomstzaak> {
  await opSlot(tx, zaak.id);
  const opdracht = metWie(inhoud, door);
  const context = await groepscontextVan(tx, zaak, door.vandaag);
  const toestand = uitkomstVan(nextBijeenkomst(zaak.toestand, opdracht, context));
  const nieuw = { ...zaak, versie: await schrijfGroep(tx, zaak, zaak.versie, opdracht, context, door), toestand };
  await tx`update bijeenkomst set ${tx(groepskolommen(tx, nieuw))} where id = ${zaak.id}`;
  return nieuw;
}

const groepskolommen = (tx: Tx, { toestand, versie }: Pick<Bijeenkomstzaak, 'toestand' | 'versie'>) => ({
  status: toestand.toestand,
  begeleider: toestand.begeleider,
  eerste_dag: toestand.dagen[0]?.dag ?? '',
  laatste_dag: toestand.dagen.at(-1)?.dag ?? '',
  toestand: jsonb(tx, toestand),
  versie,
});

function schrijfGroep(
  tx: Tx,
  { id, uitvoerder, gemeente }: Rij,
  versie: number,
  opdracht: Bijeenkomstopdracht,
  context: Bijeenkomstcontext,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'bijeenkomst' as const, uitvoerder, gemeente, persoon: null };
  const metContext = { ...opdracht, context };
  return schrijfOpdracht(tx, stroom, versie, metContext, door);
}

/** Puts somebody on the list of a group. @throws Probleem 409 with the true reason */
export async function beginDeelname(
  tx: Tx,
  bijeenkomst: Bijeenkomst,
  inhoud: Extract<Deelnameinhoud, { command: 'inviteInwoner' }>,
  door: Opdrachtgever,
): Promise<Deelnamezaak> {
  const opdracht = metWie(inhoud, door);
  const context = await deelnamecontextVan(tx, bijeenkomst, undefined, door.vandaag);
  const toestand = uitkomstVan(nextDeelname(undefined, opdracht, context));
  const { id, uitvoerder, gemeente, persoon } = inhoud;
  const zaak = { id, uitvoerder, gemeente, persoon, bijeenkomst: bijeenkomst.id, versie: 1, toestand };
  await tx`insert into deelname ${tx({
    ...{ id, uitvoerder, gemeente, persoon, bijeenkomst: bijeenkomst.id },
    ...deelnamekolommen(tx, zaak, bijeenkomst),
  })}`;
  await schrijfDeelname(tx, zaak, 0, opdracht, context, door);
  return zaak;
}

/** Gives somebody's part a command; its row is derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefDeelname(
  tx: Tx,
  zaak: Deelnamezaak,
  bijeenkomst: Bijeenkomst,
  inhoud: Deelnameinhoud,
  door: Opdrachtgever,
): Promise<Deelnamezaak> {
  const opdracht = metWie(inhoud, door);
  const context = await deelnamecontextVan(tx, bijeenkomst, zaak.id, door.vandaag);
  const toestand = uitkomstVan(nextDeelname(zaak.toestand, opdracht, context));
  const nieuw = { ...zaak, versie: await schrijfDeelname(tx, zaak, zaak.versie, opdracht, context, door), toestand };
  await tx`update deelname set ${tx(deelnamekolommen(tx, nieuw, bijeenkomst))} where id = ${zaak.id}`;
  return nieuw;
}

function deelnamekolommen(
  tx: Tx,
  { toestand, versie }: Pick<Deelnamezaak, 'toestand' | 'versie'>,
  { dagen }: Bijeenkomst,
) {
  const open = openWegblijven(toestand).flatMap(({ dag }) => dagen.find(({ id }) => id === dag)?.dag ?? []);
  return {
    status: toestand.toestand,
    wacht_vanaf: toestand.wachtVanaf ?? null,
    weggebleven_op: open.sort()[0] ?? null,
    toestand: jsonb(tx, toestand),
    versie,
  };
}

/** What held around a command is written with it; of the group only what was looked at. */
function schrijfDeelname(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Deelnamezaak,
  versie: number,
  opdracht: Deelnameopdracht,
  { bijeenkomst, ...rest }: Deelnamecontext,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'deelname' as const, uitvoerder, gemeente, persoon };
  const { toestand, dagen, plaatsen } = bijeenkomst;
  const metContext = { ...opdracht, context: { ...rest, bijeenkomst: { toestand, dagen, plaatsen } } };
  return schrijfOpdracht(tx, stroom, versie, metContext, door);
}
