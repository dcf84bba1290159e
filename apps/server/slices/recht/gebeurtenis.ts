import { datum } from '@meedoen/casework/opmaak';
import { betaalstopIn, type Rechtopdracht } from '@meedoen/casework/recht';
import { addDays, addMonths, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { berekenDag } from '@meedoen/law/participatiewet';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { foutInVeld, geweigerd } from '../../platform/probleem/index.ts';
import { instantVan } from '../berekening/index.ts';
import { type FeitInvoer, recordFeiten } from '../feit/index.ts';
import { endNaOverlijden } from '../vertegenwoordiging/index.ts';
import {
  type Gebeurtenisbrief,
  gemeentenaam,
  schrijfDoor,
  schrijfStop,
  schrijfVerhuizing,
} from './gebeurtenisbrief.ts';
import { gestoptTekst, type Onderweg, onderwegTekst, vraagOmTerug } from './onderweg.ts';
import { geefRechtopdracht, type Opdrachtgever, type Recht, rechtbasis } from './store.ts';

/** Who looks after the estate. */
interface Nabestaande {
  readonly naam: string;
  readonly straatEnNummer: string;
  readonly postcode: string;
  readonly plaats: string;
}

/** Death, move to another gemeente, or detention, as it comes in at the desk or by phone. */
export type Gebeurtenismelding =
  | {
      readonly soort: 'overlijden';
      readonly persoon: string;
      readonly op: IsoDate;
      readonly reden: string;
      readonly nabestaande?: Nabestaande | undefined;
    }
  | {
      readonly soort: 'verhuizing';
      readonly op: IsoDate;
      readonly naarGemeente: string;
      readonly naamGemeente?: string | undefined;
      readonly reden: string;
    }
  | { readonly soort: 'detentie'; readonly persoon: string; readonly op: IsoDate; readonly reden: string };

export interface Gebeurtenisuitkomst {
  readonly recht: Recht;
  readonly betaling: 'tegengehouden' | 'gesplitst';
  readonly uitleg: string;
  /** Payments that were approved already and that only the bank can still stop. */
  readonly onderweg: readonly Onderweg[];
  /** First day without this right, when it ends by this. */
  readonly eindigtOp: IsoDate | undefined;
  /** First day on which it comes to another amount, when it goes on with who is left. */
  readonly wijzigtOp: IsoDate | undefined;
  readonly brieven: readonly Gebeurtenisbrief[];
}

/**
 * Records what happened and stops, or passes on, what would be paid the same day. The right itself ends by a besluit,
 * which is proposed elsewhere.
 * @throws Probleem 400 or 409 with the reason
 */
export async function verwerkGebeurtenis(
  tx: Tx,
  recht: Recht,
  melding: Gebeurtenismelding,
  door: Opdrachtgever,
): Promise<Gebeurtenisuitkomst> {
  if (recht.toestand.status === 'beeindigd') throw geweigerd('Deze uitkering is al beëindigd.', 'al-beeindigd');
  if (melding.op > door.vandaag && melding.soort !== 'verhuizing')
    throw foutInVeld('/op', 'in-de-toekomst', 'Deze dag moet nog komen.');
  if (melding.soort === 'verhuizing') return verhuizing(tx, recht, melding, door);
  if (melding.persoon !== recht.persoon && melding.persoon !== recht.partner)
    throw foutInVeld('/persoon', 'niet-in-dit-recht', 'Deze persoon krijgt deze uitkering niet.');
  await legFeitVast(tx, recht, melding, door);
  if (melding.soort === 'overlijden')
    await alsSysteem(tx, () => endNaOverlijden(tx, melding.persoon, melding.op, door));
  const ander = melding.persoon === recht.persoon ? recht.partner : recht.persoon;
  if (ander) return gaatDoor(tx, recht, melding, ander, door);
  const gestopt = { commando: 'holdBetaling', gebeurtenis: melding.soort, vanaf: melding.op } as const;
  const nieuw = await geef(tx, recht, gestopt, door);
  await houdBetalingTegen(tx, nieuw, melding.reden);
  const onderweg = await vraagOmTerug(tx, nieuw, melding, door);
  const eindigtOp = melding.soort === 'overlijden' ? await eersteDagNa(tx, recht, melding.op, door) : melding.op;
  return {
    recht: nieuw,
    betaling: 'tegengehouden',
    uitleg: `${gestoptTekst(onderweg)} Er ligt een voorstel om de uitkering te beëindigen.`,
    onderweg,
    eindigtOp,
    wijzigtOp: undefined,
    brieven: [await schrijfStop(tx, recht, melding, eindigtOp, door)],
  };
}

/** Of a couple one is left: the right goes on with them, and the whole payment goes to them from now on. */
async function gaatDoor(
  tx: Tx,
  recht: Recht,
  melding: Extract<Gebeurtenismelding, { persoon: string }>,
  ander: string,
  door: Opdrachtgever,
): Promise<Gebeurtenisuitkomst> {
  const opdracht = {
    commando: 'redirectBetaling',
    ...{ persoon: ander, vanaf: melding.op, gebeurtenis: melding.soort },
  } as const;
  const nieuw = await geef(tx, recht, opdracht, door);
  const onderweg = await vraagOmTerug(tx, nieuw, melding, door);
  return {
    recht: nieuw,
    betaling: 'gesplitst',
    uitleg: `${onderweg.length === 0 ? 'De betaling gaat vanaf nu helemaal naar de partner.' : `De volgende betaling gaat helemaal naar de partner. ${onderwegTekst(onderweg)}`} Er ligt een voorstel voor het nieuwe bedrag.`,
    onderweg,
    eindigtOp: undefined,
    wijzigtOp: melding.soort === 'overlijden' ? addDays(addMonths(melding.op, 1), 1) : melding.op,
    brieven: await schrijfDoor(tx, recht, melding, ander, door),
  };
}

/** First day on which the law says that who died gets nothing more: for a single parent a month later (art. 45 lid 5). */
async function eersteDagNa(tx: Tx, recht: Recht, op: IsoDate, door: Opdrachtgever): Promise<IsoDate> {
  const { dossier, beleid } = await rechtbasis(tx, recht, instantVan(new Date(door.nu.getTime() + 1000)));
  const morgen = addDays(op, 1);
  return berekenDag(dossier, morgen, beleid).reden === 'overleden' ? morgen : addDays(addMonths(op, 1), 1);
}

async function verhuizing(
  tx: Tx,
  recht: Recht,
  melding: Extract<Gebeurtenismelding, { soort: 'verhuizing' }>,
  door: Opdrachtgever,
): Promise<Gebeurtenisuitkomst> {
  if (melding.naarGemeente === recht.gemeente)
    throw foutInVeld('/naarGemeente', 'zelfde-gemeente', 'Dit is dezelfde gemeente. Wijzig dan het adres.');
  const naam = melding.naamGemeente ?? (await gemeentenaam(tx, melding.naarGemeente));
  if (!naam) throw foutInVeld('/naamGemeente', 'ontbreekt', 'Vul de naam van de gemeente in. Die staat in de brief.');
  const nieuw = await geef(tx, recht, { commando: 'holdBetaling', gebeurtenis: 'verhuizing', vanaf: melding.op }, door);
  await houdBetalingTegen(tx, nieuw, melding.reden);
  const onderweg = await vraagOmTerug(tx, nieuw, melding, door);
  const begin = await biedBeginAan(tx, recht, melding, door);
  return {
    recht: nieuw,
    betaling: 'tegengehouden',
    onderweg,
    uitleg: `${onderweg.length === 0 ? `De betaling is tegengehouden vanaf de maand van ${datum(melding.op)}.` : gestoptTekst(onderweg)} Er ligt een voorstel om de uitkering te beëindigen. ${
      begin
        ? 'In de nieuwe gemeente staat een taak klaar om de bijstand daar te laten beginnen.'
        : 'De inwoner vraagt bijstand aan in de nieuwe gemeente.'
    }`,
    eindigtOp: melding.op,
    wijzigtOp: undefined,
    brieven: [await schrijfVerhuizing(tx, recht, melding.op, naam, door)],
  };
}

const geef = (tx: Tx, recht: Recht, opdracht: Rechtopdracht, door: Opdrachtgever): Promise<Recht> =>
  geefRechtopdracht(tx, recht, opdracht, door);

async function legFeitVast(
  tx: Tx,
  recht: Recht,
  melding: Extract<Gebeurtenismelding, { persoon: string }>,
  door: Opdrachtgever,
): Promise<void> {
  const bron = { totEnMet: null, bron: 'medewerker' as const, gecontroleerd: true, reden: melding.reden };
  const feit: FeitInvoer =
    melding.soort === 'overlijden'
      ? {
          ...bron,
          soort: 'overlijden',
          waarde: { datum: melding.op, ...(melding.nabestaande ? { nabestaande: melding.nabestaande } : {}) },
          vanaf: null,
        }
      : { ...bron, soort: 'detentie', waarde: { gedetineerd: true }, vanaf: melding.op };
  const wie = { id: melding.persoon, uitvoerder: recht.uitvoerder, gemeente: recht.gemeente };
  await recordFeiten(tx, wie, [feit], door);
}

/** What is computed and not booked yet does not go out; a person decides on it. */
async function houdBetalingTegen(tx: Tx, recht: Recht, reden: string): Promise<void> {
  const runs = await alsSysteem(
    tx,
    () => tx<{ id: string; maand: Maand }[]>`
      select b.id, coalesce(b.maand, to_char(b.betaaldag, 'YYYY-MM')) as maand from betaalrun b
      where b.uitvoerder = ${recht.uitvoerder} and b.status in ('berekenen', 'voorbeeld')`,
  );
  const geraakt = runs.filter(({ maand }) => betaalstopIn(recht.toestand, maand)).map(({ id }) => id);
  await alsSysteem(
    tx,
    () => tx`update betaalregel r set tegengehouden = true, aandacht = ${`De betaling is tegengehouden: ${reden}`}
      where r.run = any(${geraakt}) and r.recht = ${recht.id} and r.status = 'berekend'`,
  );
}

/** Where the same uitvoerder works for the new gemeente, it can begin there without another aanvraag being lost. */
async function biedBeginAan(
  tx: Tx,
  recht: Recht,
  { naarGemeente: gemeente, op }: Extract<Gebeurtenismelding, { soort: 'verhuizing' }>,
  door: Opdrachtgever,
): Promise<boolean> {
  // who moves next month may come into a mandate that begins by then
  const dag = op > door.vandaag ? op : door.vandaag;
  return alsSysteem(tx, async () => {
    const [mandaat] = await tx<{ id: string }[]>`
      select id from mandaat where uitvoerder = ${recht.uitvoerder} and gemeente = ${gemeente}
        and taakgebied = 'algemene-bijstand' and geldig @> ${dag}::date`;
    if (!mandaat) return false;
    await tx`update persoon set gemeenten = array_append(gemeenten, ${gemeente}::char(4))
      where id = ${recht.persoon} and not ${gemeente}::char(4) = any(gemeenten)`;
    await tx`insert into taak ${tx({
      id: uuidv7(),
      uitvoerder: recht.uitvoerder,
      gemeente,
      persoon: recht.persoon,
      soort: 'taak',
      titel: 'Verhuisd naar deze gemeente: melding voor bijstand vastleggen',
      uiterlijk: dag,
      ontstaan_uit: `Verhuizing bij ${recht.kenmerk}`,
      bron: recht.id,
      aangemaakt_op: door.nu,
    })} on conflict do nothing`;
    return true;
  });
}
