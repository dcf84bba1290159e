import {
  nextSchoolzaak,
  nextZorgoverdracht,
  type Schoolopdracht,
  type Schoolzaak,
  schoolBewarenTot,
  schoolTeDoen,
  type Zorgopdracht,
  type Zorgoverdracht,
  zorgTeDoen,
} from '@meedoen/casework/doelgroep';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { geweigerd, nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import {
  type Inhoud,
  leesStroom,
  metWie,
  type Opdrachtgever,
  opdrachtUit,
  schrijfOpdracht,
} from '../../platform/stroom/index.ts';

/** A case from which it follows that somebody belongs to a target group. */
interface Zaak<T> {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly versie: number;
  readonly toestand: T;
}
export type Zorgzaak = Zaak<Zorgoverdracht>;
export type Schoolrij = Zaak<Schoolzaak>;
export type Zorginhoud = Inhoud<Zorgopdracht>;
export type Schoolinhoud = Inhoud<Schoolopdracht>;
type Soort = 'zorg' | 'school';

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'persoon', 'versie', 'toestand'] as const;

async function zaakMetId<T>(tx: Tx, soort: Soort, id: string): Promise<Zaak<T>> {
  const [zaak] = await tx<Zaak<T>[]>`
    select ${tx([...KOLOMMEN])} from doelgroepzaak where id = ${id} and soort = ${soort} and not toestand ? 'verwijderd'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}
const zakenVan = <T>(tx: Tx, soort: Soort, persoon: string): Promise<Zaak<T>[]> =>
  tx<Zaak<T>[]>`
    select ${tx([...KOLOMMEN])} from doelgroepzaak
    where persoon = ${persoon} and soort = ${soort} and not toestand ? 'verwijderd' order by begonnen_op desc, id desc`;

/** One this transaction may see. @throws Probleem 404 */
export const zorgMetId = (tx: Tx, id: string): Promise<Zorgzaak> => zaakMetId(tx, 'zorg', id);
/** One this transaction may see. @throws Probleem 404 */
export const schoolMetId = (tx: Tx, id: string): Promise<Schoolrij> => zaakMetId(tx, 'school', id);
/** All handovers of a person, newest first. */
export const zorgVan = (tx: Tx, persoon: string): Promise<Zorgzaak[]> => zakenVan(tx, 'zorg', persoon);
/** What was kept of a person while at school, newest first. */
export const schoolVan = (tx: Tx, persoon: string): Promise<Schoolrij[]> => zakenVan(tx, 'school', persoon);

/** What lists and figures ask of a handover. */
const zorgkolommen = (zaak: Zorgoverdracht) => ({
  status: zaak.toestand,
  open: !['ingetrokken', 'terug', 'niet-overgenomen'].includes(zaak.toestand),
  lid: zaak.overgenomen
    ? `[${zaak.overgenomen.op},${zaak.toestand === 'terug' && zaak.slot ? eindeNa(zaak.overgenomen.op, zaak.slot.op) : ''})`
    : null,
  te_doen_op: zorgTeDoen(zaak)?.sinds ?? null,
  bewaren_tot: null,
  begonnen_op: zaak.voorgesteldOp,
});
const schoolkolommen = (zaak: Schoolzaak) => {
  const eind = zaak.overdracht?.op ?? zaak.slot?.op;
  return {
    status: zaak.toestand,
    open: zaak.toestand === 'in-beeld',
    lid: `[${zaak.aangemeldOp},${eind ? eindeNa(zaak.aangemeldOp, eind) : ''})`,
    te_doen_op: schoolTeDoen(zaak)?.sinds ?? null,
    bewaren_tot: schoolBewarenTot(zaak) ?? null,
    begonnen_op: zaak.aangemeldOp,
  };
};
/** What ends on the day it began lasted no day: an empty range. */
const eindeNa = (begin: IsoDate, eind: IsoDate): IsoDate => (eind < begin ? begin : eind);

type Kolommen = ReturnType<typeof zorgkolommen> | ReturnType<typeof schoolkolommen>;
interface Soortregels<T, O extends { readonly command: string }> {
  readonly soort: Soort;
  readonly next: (
    zaak: T | undefined,
    opdracht: O,
    context: { readonly vandaag: IsoDate },
  ) => Parameters<typeof uitkomstVan<T>>[0];
  readonly kolommen: (zaak: T) => Kolommen;
}
const ZORG: Soortregels<Zorgoverdracht, Zorgopdracht> = {
  soort: 'zorg',
  next: nextZorgoverdracht,
  kolommen: zorgkolommen,
};
const SCHOOL: Soortregels<Schoolzaak, Schoolopdracht> = {
  soort: 'school',
  next: nextSchoolzaak,
  kolommen: schoolkolommen,
};

type Wie = Pick<Zorgzaak, 'id' | 'uitvoerder' | 'gemeente' | 'persoon'>;

async function begin<T extends object, O extends Zorgopdracht | Schoolopdracht>(
  tx: Tx,
  regels: Soortregels<T, O>,
  opdracht: O & Wie,
  door: Opdrachtgever,
): Promise<Zaak<T>> {
  const { id, uitvoerder, gemeente, persoon } = opdracht;
  // two that begin at once take turns
  await tx`select pg_advisory_xact_lock(hashtextextended(${`doelgroep ${regels.soort} ${persoon}`}, 0))`;
  const [ander] = await tx`select 1 from doelgroepzaak where persoon = ${persoon} and soort = ${regels.soort} and open`;
  if (ander) throw geweigerd('Dit loopt al voor deze inwoner.', 'loopt-al');
  const toestand = uitkomstVan(regels.next(undefined, opdracht, { vandaag: door.vandaag }));
  const rij = { id, uitvoerder, gemeente, persoon, soort: regels.soort, versie: 1 };
  await tx`insert into doelgroepzaak ${tx({ ...rij, ...regels.kolommen(toestand), toestand: jsonb(tx, toestand) })}`;
  await schrijf(tx, opdracht, 0, opdracht, door);
  return { id, uitvoerder, gemeente, persoon, versie: 1, toestand };
}

async function geef<T extends object, O extends Zorgopdracht | Schoolopdracht>(
  tx: Tx,
  regels: Soortregels<T, O>,
  zaak: Zaak<T>,
  opdracht: O,
  door: Opdrachtgever,
): Promise<Zaak<T>> {
  const toestand = uitkomstVan(regels.next(zaak.toestand, opdracht, { vandaag: door.vandaag }));
  const versie = await schrijf(tx, zaak, zaak.versie, opdracht, door);
  await tx`update doelgroepzaak set ${tx({ ...regels.kolommen(toestand), toestand: jsonb(tx, toestand), versie })} where id = ${zaak.id}`;
  return { ...zaak, versie, toestand };
}

function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Wie,
  versie: number,
  opdracht: Zorgopdracht | Schoolopdracht,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'doelgroepzaak' as const, uitvoerder, gemeente, persoon };
  const metContext = { ...opdracht, context: { vandaag: door.vandaag } };
  return schrijfOpdracht(tx, stroom, versie, metContext, door);
}

/** Proposes a handover. @throws Probleem 409 with the true reason, or when one runs */
export const beginZorg = (
  tx: Tx,
  inhoud: Extract<Zorginhoud, { command: 'proposeZorgoverdracht' }>,
  door: Opdrachtgever,
) => begin(tx, ZORG, metWie(inhoud, door), door);
/** Takes somebody into view at the request of a school. @throws Probleem 409 with the true reason */
export const beginSchool = (
  tx: Tx,
  inhoud: Extract<Schoolinhoud, { command: 'registerSchooljongere' }>,
  door: Opdrachtgever,
) => begin(tx, SCHOOL, metWie(inhoud, door), door);
/** Gives a handover a command. @throws Probleem 409 with the true reason */
export const geefZorgopdracht = (tx: Tx, zaak: Zorgzaak, inhoud: Zorginhoud, door: Opdrachtgever) =>
  geef(tx, ZORG, zaak, metWie(inhoud, door) as Zorgopdracht, door);
/** Gives what runs at a school a command. @throws Probleem 409 with the true reason */
export const geefSchoolopdracht = (tx: Tx, zaak: Schoolrij, inhoud: Schoolinhoud, door: Opdrachtgever) =>
  geef(tx, SCHOOL, zaak, metWie(inhoud, door) as Schoolopdracht, door);

async function herbouw<T, O extends Zorgopdracht | Schoolopdracht>(
  tx: Tx,
  { next }: Soortregels<T, O>,
  id: string,
): Promise<T | undefined> {
  return (await leesStroom(tx, id)).reduce<T | undefined>((zaak, commando) => {
    const { context, ...opdracht } = opdrachtUit<O & { readonly context: { readonly vandaag: IsoDate } }>(commando);
    return uitkomstVan(next(zaak, opdracht as unknown as O, context));
  }, undefined);
}
/** Made again from its commands, to compare with its row. */
export const herbouwZorgoverdracht = (tx: Tx, id: string) => herbouw(tx, ZORG, id);
/** Made again from its commands, to compare with its row. */
export const herbouwSchoolzaak = (tx: Tx, id: string) => herbouw(tx, SCHOOL, id);

/** What was kept of who was at school goes on the day that was set. @returns how many went */
export async function wisVerlopen(tx: Tx, vandaag: IsoDate): Promise<number> {
  const [rij] = await tx<{ aantal: number }[]>`select toegang.wis_verlopen_doelgroepzaken(${vandaag}::date) as aantal`;
  return rij?.aantal ?? 0;
}
