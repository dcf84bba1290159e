import {
  type Anderesubsidie,
  type Loonkostensubsidie,
  nextSubsidie,
  rebuildSubsidie,
  type Subsidieopdracht,
  subsidieklok,
} from '@meedoen/casework/loonkostensubsidie';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd, nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { leesStroom, metWie, type Opdrachtgever, opdrachtUit, schrijfOpdracht } from '../../platform/stroom/index.ts';
import { openSubsidies } from '../grootboek/index.ts';
import { zetTaakOpKlok } from '../taak/index.ts';

/** A case of loonkostensubsidie as it stands. */
export interface Subsidiezaak {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly werkgever: string;
  readonly versie: number;
  readonly toestand: Loonkostensubsidie;
}

/** A command without who gives it and when: that comes from the call. */
export type Subsidiecommando = Subsidieopdracht extends infer O
  ? O extends Subsidieopdracht
    ? Omit<O, 'door' | 'op'>
    : never
  : never;

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'kenmerk', 'persoon', 'werkgever', 'versie', 'toestand'] as const;
/** Rows of a list on one screen. */
const LIJST = 200;

/** A case this transaction may see. @throws Probleem 404 */
export async function subsidieMetId(tx: Tx, id: string): Promise<Subsidiezaak> {
  const [zaak] = await tx<Subsidiezaak[]>`
    select ${tx([...KOLOMMEN])} from loonkostensubsidie where id = ${id} and not toestand ? 'verwijderd'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Cases of a person, newest first. */
export const subsidiesVan = (tx: Tx, persoon: string): Promise<Subsidiezaak[]> =>
  tx<Subsidiezaak[]>`
    select ${tx([...KOLOMMEN])} from loonkostensubsidie where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by aangemaakt_op desc, id desc`;

export interface Lijstrij {
  readonly id: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly werkgever: string;
  readonly toestand: Loonkostensubsidie['toestand'];
  readonly wat: string;
  readonly uiterlijk: IsoDate;
}

/** Cases in which something waits, the first day on top. */
export async function wachtendeSubsidies(tx: Tx): Promise<{ rijen: Lijstrij[]; meer: boolean }> {
  const rijen = await tx<Lijstrij[]>`
    select l.id, l.kenmerk, l.persoon, l.gemeente, p.naam, w.naam as werkgever, l.status as toestand, l.wat_wacht as wat,
      l.uiterlijk
    from loonkostensubsidie l join persoon p on p.id = l.persoon join werkgever w on w.id = l.werkgever
    where l.uiterlijk is not null order by l.uiterlijk, l.id limit ${LIJST + 1}`;
  return { rijen: rijen.slice(0, LIJST), meer: rijen.length > LIJST };
}

/** Cases that were granted for some day before one, with an id after another. */
export const verleendeSubsidies = (tx: Tx, uitvoerder: string, voor: IsoDate, na: string | null, aantal: number) =>
  tx<Subsidiezaak[]>`
    select ${tx([...KOLOMMEN])} from loonkostensubsidie
    where uitvoerder = ${uitvoerder} and verleend is not null and verleend && daterange(null, ${voor})
      and not toestand ? 'verwijderd' and ${na ? tx`id > ${na}` : tx`true`}
    order by id limit ${aantal}`;

/**
 * Other cases of the same person and employer. Two aanvragen at once take turns: the second sees the first.
 * Read as the system: the other one may be of a gemeente that is closed to who asks.
 */
export const andereSubsidies = (
  tx: Tx,
  { id, persoon, werkgever }: Pick<Subsidiezaak, 'id' | 'persoon' | 'werkgever'>,
): Promise<Anderesubsidie[]> =>
  alsSysteem(tx, async () => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${`loonkostensubsidie ${persoon} ${werkgever}`}, 0))`;
    return tx<Anderesubsidie[]>`
      select kenmerk, toestand from loonkostensubsidie
      where persoon = ${persoon} and werkgever = ${werkgever} and id <> ${id} and not toestand ? 'verwijderd'
      order by aangemaakt_op, id`;
  });

/** Begins a case with an aanvraag. @throws Probleem 409 with the true reason */
export async function beginSubsidie(
  tx: Tx,
  inhoud: Extract<Subsidiecommando, { command: 'requestSubsidie' }>,
  door: Opdrachtgever,
): Promise<Subsidiezaak> {
  const opdracht = metWie(inhoud, door);
  const anderen = await andereSubsidies(tx, inhoud);
  const toestand = uitkomstVan(nextSubsidie(undefined, opdracht, { vandaag: door.vandaag, anderen }));
  const { id, uitvoerder, gemeente, persoon, werkgever } = inhoud;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'loonkostensubsidie', door.vandaag);
  const zaak: Subsidiezaak = { id, uitvoerder, gemeente, kenmerk, persoon, werkgever, versie: 1, toestand };
  await tx`insert into loonkostensubsidie ${tx({
    ...{ id, uitvoerder, gemeente, kenmerk, persoon, werkgever },
    ...afgeleid(tx, zaak, 0),
    aangemaakt_op: door.nu,
  })}`;
  await schrijfOpdracht(tx, stroomVan(zaak), 0, opdracht, door);
  await zetKlok(tx, zaak, 0, door.nu);
  return zaak;
}

/** Gives a case a command; its row and its task are derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefSubsidieopdracht(
  tx: Tx,
  zaak: Subsidiezaak,
  inhoud: Subsidiecommando,
  door: Opdrachtgever,
): Promise<Subsidiezaak> {
  const opdracht = metWie(inhoud, door);
  const anderen = inhoud.command === 'prepareBesluit' ? await andereSubsidies(tx, zaak) : undefined;
  const toestand = uitkomstVan(nextSubsidie(zaak.toestand, opdracht, { vandaag: door.vandaag, anderen }));
  const versie = await schrijfOpdracht(tx, stroomVan(zaak), zaak.versie, opdracht, door);
  const nieuw = { ...zaak, versie, toestand };
  const open = await openVan(tx, zaak.id);
  await tx`update loonkostensubsidie set ${tx(afgeleid(tx, nieuw, open))} where id = ${zaak.id}`;
  await zetKlok(tx, nieuw, open, door.nu);
  return nieuw;
}

const openVan = (tx: Tx, id: string): Promise<Cents> =>
  alsSysteem(tx, async () => (await openSubsidies(tx, [id])).get(id) ?? 0);

/** What waits in a case follows its balance: called after money of it was booked. */
export async function werkSubsidieklokBij(tx: Tx, id: string, nu: Date): Promise<void> {
  const zaak = await subsidieMetId(tx, id);
  const open = await openVan(tx, id);
  const klok = subsidieklok(zaak.toestand, open);
  await tx`update loonkostensubsidie set wat_wacht = ${klok?.wat ?? null}, uiterlijk = ${klok?.uiterlijk ?? null}
    where id = ${id}`;
  await zetKlok(tx, zaak, open, nu);
}

/** What an employer was paid too much of a subsidy; cents, zero when nothing. */
export const teVeelBij = async (tx: Tx, id: string): Promise<Cents> => Math.max(0, -(await openVan(tx, id)));

/** A subsidy by its kenmerk; undefined when this transaction sees none. */
export async function subsidieMetKenmerk(
  tx: Tx,
  uitvoerder: string,
  kenmerk: string,
): Promise<Subsidiezaak | undefined> {
  const [zaak] = await tx<Subsidiezaak[]>`
    select ${tx([...KOLOMMEN])} from loonkostensubsidie
    where uitvoerder = ${uitvoerder} and kenmerk = ${kenmerk} and not toestand ? 'verwijderd'`;
  return zaak;
}

function afgeleid(tx: Tx, { toestand, versie }: Subsidiezaak, open: Cents) {
  const klok = subsidieklok(toestand, open);
  const verleend = 'besloten' in toestand ? toestand.besloten.subsidie : undefined;
  return {
    status: toestand.toestand,
    toestand: jsonb(tx, toestand),
    versie,
    wat_wacht: klok?.wat ?? null,
    uiterlijk: klok?.uiterlijk ?? null,
    verleend: verleend ? `[${verleend.vanaf},${verleend.tot ?? ''})` : null,
  };
}

const stroomVan = ({ id, uitvoerder, gemeente, persoon }: Subsidiezaak) => ({
  ...{ id, uitvoerder, gemeente, persoon },
  soort: 'loonkostensubsidie' as const,
});

/** One task per case, with what waits first and until when; none when nothing waits. */
async function zetKlok(tx: Tx, zaak: Subsidiezaak, open: Cents, nu: Date): Promise<void> {
  const { id: bron, uitvoerder, gemeente, persoon, kenmerk } = zaak;
  const ontstaanUit = `Loonkostensubsidie ${kenmerk}`;
  const taak = { uitvoerder, gemeente, persoon, soort: 'loonkostensubsidie', bron, ontstaanUit } as const;
  await zetTaakOpKlok(tx, taak, subsidieklok(zaak.toestand, open), nu);
}

/** The task of a case is done by a step in the case, never by itself: else nobody would look at it any more. */
export async function refuseSubsidieafronding(): Promise<void> {
  throw geweigerd('Deze taak is klaar met een stap bij "Loonkostensubsidie".', 'volgt-uit-zaak');
}

/** The state of a case made again from its commands, to compare with its row. */
export async function herbouwSubsidie(tx: Tx, id: string): Promise<Loonkostensubsidie | undefined> {
  return rebuildSubsidie(
    (await leesStroom(tx, id)).map((commando) => ({ opdracht: opdrachtUit(commando), vandaag: commando.dag })),
  );
}
