import { type Belangcommand, type Belangcontext, belangcommandsIn, nextBelang } from '@meedoen/casework/bevoegdheid';
import { isBsn } from '@meedoen/casework/identificatie';
import type { Belang, enterBelang } from '@meedoen/contract/belang';
import type { z } from 'zod';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import type { Medewerker } from '../../platform/sessie/index.ts';
import { type Belangrij, belangMetId, voegBelangToe } from './store.ts';

type Nieuw = z.output<NonNullable<typeof enterBelang.body>>;

export function medewerkerVan({ actor }: Aanroep): Medewerker {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor;
}

const contextVan = (rij: Belangrij, door: string): Belangcontext => ({
  door,
  medewerker: rij.medewerker,
  ingevoerdDoor: rij.ingevoerd_door,
  gevraagdDoor: rij.gevraagd_door,
});

export function belangWeergave(rij: Belangrij, kijker: string): Belang {
  return {
    id: rij.id,
    medewerker: { id: rij.medewerker, naam: rij.naam, functie: rij.functie },
    relatie: rij.relatie,
    status: rij.status,
    ingevoerdDoor: rij.ingevoerdDoor,
    ingevoerdOp: rij.ingevoerdOp.toISOString(),
    bevestigdDoor: rij.bevestigdDoor,
    bevestigdOp: rij.bevestigdOp?.toISOString() ?? null,
    gevraagdDoor: rij.gevraagdDoor,
    reden: rij.reden,
    geslotenDoor: rij.geslotenDoor,
    geslotenOp: rij.geslotenOp?.toISOString() ?? null,
    mogelijkheden: belangcommandsIn(rij.status, contextVan(rij, kijker)).map(({ command, weigering }) => ({
      commando: command,
      mag: weigering === undefined,
      weigering: weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: null } : null,
    })),
  };
}

function hashVan(bsn: string, { omgeving }: Aanroep): Buffer {
  const cijfers = bsn.replace(/[\s.]/g, '');
  if (!isBsn(cijfers)) throw foutInVeld('/bsn', 'geen-bsn', 'Dit is geen geldig bsn. Kijk het na.');
  return omgeving.sleutels.zoekhash(cijfers);
}

/** The one it is about stands in the log as the one whose data it is. */
const betreft = (aanroep: Aanroep, medewerker: string): void => aanroep.betreft({ id: medewerker, gemeente: null });

/** Somebody who works here on this day and whom this caller looks after. */
async function collegaMetId(tx: Tx, id: string, { vandaag, gemeenten }: Aanroep, uitvoerder: string) {
  const [rij] = await tx`
    select 1 from medewerker m where m.id = ${id} and m.uitvoerder = ${uitvoerder} and m.geldig @> ${vandaag}::date
      and exists (select 1 from roltoekenning r where r.medewerker = m.id
        and (r.gemeente is null or r.gemeente = any(${[...gemeenten]}::char(4)[])))`;
  if (!rij) throw foutInVeld('/medewerker', 'onbekend', 'Kies een collega die hier werkt.');
}

/** Enters a number; it works only after somebody else entered the same. */
export async function storeBelang(body: Nieuw, aanroep: Aanroep): Promise<Belang> {
  const { tx, nu } = aanroep;
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  const hash = hashVan(body.bsn, aanroep);
  await collegaMetId(tx, body.medewerker, aanroep, uitvoerder);
  betreft(aanroep, body.medewerker);
  await tx`select pg_advisory_xact_lock(hashtextextended(${`belang ${body.medewerker}`}, 0))`;
  const [al] = await tx<{ zelf: boolean }[]>`
    select bsn_hash is distinct from ${hash} as zelf from belang
    where medewerker = ${body.medewerker} and (bsn_hash = ${hash} or (relatie = 'zelf' and ${body.relatie} = 'zelf' and bsn_hash is not null))
    order by 1 limit 1`;
  if (al?.zelf)
    throw foutInVeld(
      '/relatie',
      'al-eigen-bsn',
      'Het eigen bsn van deze collega is al ingevoerd. Verwijder dat eerst.',
    );
  if (al) throw foutInVeld('/bsn', 'al-ingevoerd', 'Dit bsn is al ingevoerd bij deze collega.');
  const id = await voegBelangToe(tx, {
    ...{ uitvoerder, medewerker: body.medewerker, relatie: body.relatie, bsn_hash: hash },
    ...{ ingevoerd_door: medewerker, ingevoerd_op: nu },
  });
  return belangWeergave(await belangMetId(tx, id), medewerker);
}

/** One command on an interest: judged by casework, kept with who did it. @throws Probleem 409 with the true reason */
async function geef(
  id: string,
  command: Belangcommand,
  velden: Readonly<Record<string, unknown>>,
  aanroep: Aanroep,
  klopt?: (rij: Belangrij) => void,
): Promise<Belang> {
  const { tx } = aanroep;
  const { medewerker } = medewerkerVan(aanroep);
  const rij = await belangMetId(tx, id);
  betreft(aanroep, rij.medewerker);
  const uitslag = nextBelang(rij.status, command, contextVan(rij, medewerker));
  if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
  klopt?.(rij);
  await tx`update belang set ${tx({ ...velden, status: uitslag.value } as Record<string, string>)} where id = ${id}`;
  return belangWeergave(await belangMetId(tx, id), medewerker);
}

const doorNu = (aanroep: Aanroep) => ({ door: medewerkerVan(aanroep).medewerker, op: aanroep.nu });

export function confirmInvoer(id: string, bsn: string, aanroep: Aanroep): Promise<Belang> {
  const hash = hashVan(bsn, aanroep);
  const { door, op } = doorNu(aanroep);
  return geef(id, 'confirmBelang', { bevestigd_door: door, bevestigd_op: op }, aanroep, ({ bsn_hash }) => {
    if (!bsn_hash?.equals(hash))
      throw foutInVeld(
        '/bsn',
        'ander-nummer',
        'Dit is een ander bsn dan eerst is ingevoerd. Vraag het nummer opnieuw.',
      );
  });
}

export function withdrawInvoer(id: string, aanroep: Aanroep): Promise<Belang> {
  const { door, op } = doorNu(aanroep);
  return geef(id, 'withdrawBelang', { gesloten_door: door, gesloten_op: op, bsn_hash: null }, aanroep);
}

export function askVerwijdering(id: string, reden: string, aanroep: Aanroep): Promise<Belang> {
  const { door, op } = doorNu(aanroep);
  return geef(id, 'requestVerwijdering', { gevraagd_door: door, gevraagd_op: op, reden }, aanroep);
}

export function liftBelang(id: string, aanroep: Aanroep): Promise<Belang> {
  const { door, op } = doorNu(aanroep);
  return geef(id, 'confirmVerwijdering', { gesloten_door: door, gesloten_op: op, bsn_hash: null }, aanroep);
}

export const keepBelang = (id: string, aanroep: Aanroep): Promise<Belang> =>
  geef(id, 'rejectVerwijdering', { gevraagd_door: null, gevraagd_op: null, reden: null }, aanroep);
