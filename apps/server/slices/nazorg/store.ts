import {
  eerstvolgendMoment,
  type Nazorg,
  type Nazorgcontext,
  type Nazorgopdracht,
  nazorgmomenten,
  nextNazorg,
  rebuildNazorg,
} from '@meedoen/casework/nazorg';
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

/** The care after work of one person, as it stands. */
export interface Nazorgzaak {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly versie: number;
  readonly toestand: Nazorg;
}
export type Nazorginhoud = Inhoud<Nazorgopdracht>;

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'persoon', 'versie', 'toestand'] as const;

/** One this transaction may see. @throws Probleem 404 */
export async function nazorgMetId(tx: Tx, id: string): Promise<Nazorgzaak> {
  const [zaak] = await tx<Nazorgzaak[]>`
    select ${tx([...KOLOMMEN])} from nazorg where id = ${id} and not toestand ? 'verwijderd'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** All of a person, the newest first. */
export const nazorgenVan = (tx: Tx, persoon: string): Promise<Nazorgzaak[]> =>
  tx<Nazorgzaak[]>`
    select ${tx([...KOLOMMEN])} from nazorg where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by begonnen_op desc, id desc`;

/** Begins it. @throws Probleem 409 when one runs already */
export async function beginNazorg(
  tx: Tx,
  inhoud: Extract<Nazorginhoud, { command: 'startNazorg' }>,
  door: Opdrachtgever,
): Promise<Nazorgzaak> {
  const { id, uitvoerder, gemeente, persoon } = inhoud;
  // two that begin at once take turns
  await tx`select pg_advisory_xact_lock(hashtextextended(${`nazorg ${persoon}`}, 0))`;
  const [ander] = await tx`select 1 from nazorg where persoon = ${persoon} and loopt`;
  if (ander) throw geweigerd('Er loopt al nazorg. Pas daar het werk aan.', 'loopt-al');
  const opdracht = metWie(inhoud, door);
  const context = { vandaag: door.vandaag };
  const toestand = uitkomstVan(nextNazorg(undefined, opdracht, context));
  const zaak: Nazorgzaak = { id, uitvoerder, gemeente, persoon, versie: 1, toestand };
  await tx`insert into nazorg ${tx({
    ...{ id, uitvoerder, gemeente, persoon, begonnen_op: toestand.begonnenOp },
    ...afgeleid(tx, zaak),
  })}`;
  await schrijf(tx, zaak, 0, opdracht, context, door);
  return zaak;
}

/** Gives it a command; its row is derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefNazorgopdracht(
  tx: Tx,
  zaak: Nazorgzaak,
  inhoud: Nazorginhoud,
  door: Opdrachtgever,
): Promise<Nazorgzaak> {
  const opdracht = metWie(inhoud, door);
  const context = { vandaag: door.vandaag };
  const toestand = uitkomstVan(nextNazorg(zaak.toestand, opdracht, context));
  const versie = await schrijf(tx, zaak, zaak.versie, opdracht, context, door);
  const nieuw = { ...zaak, versie, toestand };
  await tx`update nazorg set ${tx(afgeleid(tx, nieuw))} where id = ${zaak.id}`;
  return nieuw;
}

/** What lists ask, from the state itself. */
export function nazorgkolommen(toestand: Nazorg) {
  const loopt = toestand.toestand === 'loopt';
  const { exitgesprek, contacten, bericht } = toestand;
  const laatste = contacten.at(-1);
  const exit = loopt
    ? nazorgmomenten(toestand).find(({ soort, gedaan }) => soort === 'exitgesprek' && !gedaan)
    : undefined;
  // the talk has a reason of its own on the list
  const contact = loopt
    ? eerstvolgendMoment({ ...toestand, regels: { ...toestand.regels, exitgesprekBinnenDagen: undefined } })
    : undefined;
  const zorg =
    bericht && bericht.stand !== 'goed' ? bericht.op : laatste?.stand === 'dreigt-te-stoppen' ? laatste.op : null;
  return {
    loopt,
    exit_uiterlijk: exit?.dag ?? null,
    contact_uiterlijk: contact?.dag ?? null,
    laatste_contact:
      [exitgesprek?.op, laatste?.op]
        .filter((dag) => dag !== undefined)
        .sort()
        .at(-1) ?? null,
    zorg_op: loopt ? zorg : null,
  };
}

const afgeleid = (tx: Tx, { toestand, versie }: Nazorgzaak) => ({
  ...nazorgkolommen(toestand),
  toestand: jsonb(tx, toestand),
  versie,
});

function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Nazorgzaak,
  versie: number,
  opdracht: Nazorgopdracht,
  context: Nazorgcontext,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'nazorg' as const, uitvoerder, gemeente, persoon };
  const metContext = { ...opdracht, context };
  return schrijfOpdracht(tx, stroom, versie, metContext, door);
}

/** The state made again from its commands, to compare with its row. */
export async function herbouwNazorg(tx: Tx, id: string): Promise<Nazorg | undefined> {
  return rebuildNazorg(
    (await leesStroom(tx, id)).map((commando) => {
      const { context, ...opdracht } = opdrachtUit<Nazorgopdracht & { readonly context: Nazorgcontext }>(commando);
      return { opdracht: opdracht as Nazorgopdracht, context };
    }),
  );
}
