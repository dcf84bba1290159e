import {
  declarabel,
  gereserveerd,
  nextVerwijzing,
  openReactie,
  rebuildVerwijzing,
  type Verwijzing,
  type Verwijzingcontext,
  type Verwijzingopdracht,
  verwijzingklok,
} from '@meedoen/casework/ketenpartner';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import {
  type Inhoud,
  leesStroom,
  metWie,
  type Opdrachtgever,
  opdrachtUit,
  schrijfOpdracht,
} from '../../platform/stroom/index.ts';
import { bewaakBeurt, overeenkomstMetId, ruimteVan } from './overeenkomsten.ts';

/** One person at one organisation, as it stands. */
export interface Verwijzingzaak {
  readonly id: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly gemeente: string;
  readonly versie: number;
  readonly toestand: Verwijzing;
}
export type Verwijzinginhoud = Inhoud<Verwijzingopdracht>;
const KOLOMMEN = ['id', 'kenmerk', 'persoon', 'gemeente', 'versie', 'toestand'] as const;

/** One this transaction may see: of an organisation only what was sent to it, while it may see that. @throws Probleem 404 */
export async function verwijzingMetId(tx: Tx, id: string): Promise<Verwijzingzaak> {
  const [zaak] = await tx<Verwijzingzaak[]>`
    select ${tx([...KOLOMMEN])} from verwijzing where id = ${id} and not toestand ? 'verwijderd'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Those of a person, the newest first. */
export const verwijzingenVan = (tx: Tx, persoon: string): Promise<Verwijzingzaak[]> =>
  tx<Verwijzingzaak[]>`
    select ${tx([...KOLOMMEN])} from verwijzing where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by voorgesteld_op desc, id desc`;

/** Referrals on one screen of an organisation. */
export const LIJST = 500;

/** Those of an organisation that it may see, one more than fit on a screen; what waits for it first. */
export const verwijzingenNaar = (tx: Tx, ketenpartner: string): Promise<Verwijzingzaak[]> =>
  tx<Verwijzingzaak[]>`
    select ${tx([...KOLOMMEN])} from verwijzing where ketenpartner = ${ketenpartner} and not toestand ? 'verwijderd'
    order by geeindigd_op nulls first, begonnen_op nulls first, verstuurd_op, id limit ${LIJST + 1}`;

/** Begins one with a proposal: nothing is sent. @throws Probleem 409 with the true reason */
export async function beginVerwijzing(
  tx: Tx,
  inhoud: Extract<Verwijzinginhoud, { command: 'proposeVerwijzing' }>,
  door: Opdrachtgever,
): Promise<Verwijzingzaak> {
  const { id, uitvoerder, gemeente, persoon, ketenpartner, overeenkomst } = inhoud;
  await bewaakBeurt(tx, overeenkomst);
  const context = await contextVan(tx, overeenkomst, null, door.vandaag);
  const opdracht = metWie(inhoud, door);
  const toestand = uitkomstVan(nextVerwijzing(undefined, opdracht, context));
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'verwijzing', door.vandaag);
  await tx`insert into verwijzing ${tx({
    ...{ id, uitvoerder, gemeente, persoon, ketenpartner, overeenkomst, kenmerk, groep: inhoud.groep ?? null },
    ...{ ...afgeleid(tx, toestand, 1), voorgesteld_op: door.vandaag },
  })}`;
  await schrijf(tx, toestand, 0, opdracht, context, door);
  return { id, kenmerk, persoon, gemeente, versie: 1, toestand };
}

/** What a command of the coach needs to know of the overeenkomst. */
export async function contextVan(
  tx: Tx,
  overeenkomst: string,
  behalve: string | null,
  vandaag: IsoDate,
): Promise<Verwijzingcontext> {
  return alsSysteem(tx, async () => {
    const zaak = await overeenkomstMetId(tx, overeenkomst);
    return { vandaag, overeenkomst: zaak.toestand, ruimte: await ruimteVan(tx, zaak, vandaag, behalve) };
  });
}

/** Gives it a command; its row and what may be declared are derived in the same transaction. @throws Probleem 409 */
export async function geefVerwijzingopdracht(
  tx: Tx,
  zaak: Verwijzingzaak,
  inhoud: Verwijzinginhoud,
  door: Opdrachtgever,
): Promise<Verwijzingzaak> {
  const opdracht = metWie(inhoud, door);
  const { vandaag } = door;
  const context =
    opdracht.command === 'sendVerwijzing'
      ? await contextVan(tx, zaak.toestand.overeenkomst, zaak.id, vandaag)
      : { vandaag };
  const toestand = uitkomstVan(nextVerwijzing(zaak.toestand, opdracht, context));
  const versie = await schrijf(tx, toestand, zaak.versie, opdracht, context, door);
  await tx`update verwijzing set ${tx(afgeleid(tx, toestand, versie))} where id = ${zaak.id}`;
  const nieuw = { ...zaak, versie, toestand };
  await declareer(tx, nieuw, door);
  return nieuw;
}

/** What an organisation may claim comes by itself, once for each part; somebody else approves it. */
const declareer = (tx: Tx, { id, kenmerk, toestand }: Verwijzingzaak, { auteur, vandaag }: Opdrachtgever) =>
  alsSysteem(tx, async () => {
    const { uitvoerder, gemeente, ketenpartner, overeenkomst } = toestand;
    for (const { soort, bedrag } of declarabel(toestand))
      await tx`insert into declaratie ${tx({
        ...{ id: uuidv7(), uitvoerder, gemeente, ketenpartner, overeenkomst, verwijzing: id, kenmerk, soort },
        ...{ bedrag_in_centen: bedrag, ontstaan_op: vandaag, ontstaan_door: auteur.id ?? '', status: 'open' },
      })} on conflict (verwijzing, soort) do nothing`;
  });

function afgeleid(tx: Tx, toestand: Verwijzing, versie: number) {
  const einde = 'einde' in toestand ? toestand.einde : undefined;
  const { uiterlijk, zichtbaarTot } = verwijzingklok(toestand, '9999-12-31');
  const { toestand: status } = toestand;
  const bereikt = status === 'afgerond' && toestand.einde.resultaat === 'doel-bereikt';
  return {
    status,
    verstuurd_op: toestand.verstuurdOp ?? null,
    begonnen_op: toestand.begonnenOp ?? null,
    geeindigd_op: einde?.op ?? null,
    geslaagd: bereikt && toestand.oordeel?.akkoord === true,
    uiterlijk: status === 'gestart' ? (uiterlijk ?? null) : null,
    reactie_op: status === 'voorgesteld' ? (openReactie(toestand)?.op ?? null) : null,
    // a result that was reached is paid once the coach sees it too
    oordeel_op: bereikt && !toestand.oordeel && einde ? einde.vastgelegdOp : null,
    zichtbaar_tot: toestand.verstuurdOp ? (zichtbaarTot ?? 'infinity') : null,
    gereserveerd_in_centen: gereserveerd(toestand),
    toestand: jsonb(tx, toestand),
    versie,
  };
}

function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Verwijzing,
  versie: number,
  opdracht: Verwijzingopdracht,
  context: Verwijzingcontext,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'verwijzing' as const, uitvoerder, gemeente, persoon };
  const metContext = { ...opdracht, context };
  return schrijfOpdracht(tx, stroom, versie, metContext, door);
}

/** The state made again from its commands, to compare with its row. */
export async function herbouwVerwijzing(tx: Tx, id: string): Promise<Verwijzing | undefined> {
  return rebuildVerwijzing(
    (await leesStroom(tx, id)).map((commando) => {
      const { context, ...opdracht } = opdrachtUit<Verwijzingopdracht & { readonly context: Verwijzingcontext }>(
        commando,
      );
      return { opdracht: opdracht as Verwijzingopdracht, context };
    }),
  );
}
