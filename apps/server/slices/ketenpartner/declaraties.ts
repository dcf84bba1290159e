import { alsCsv } from '@meedoen/casework/ketenpartner';
import { datumKort } from '@meedoen/casework/opmaak';
import type * as contract from '@meedoen/contract/ketenpartner';
import { yearOf } from '@meedoen/law/kernel';
import { type Aanroep, Bestand } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';

/** Rows of a list on one screen. */
const LIJST = 200;

interface Rij extends Omit<contract.Declaratiebeeld, 'belet'> {
  readonly ontstaanDoor: string;
}

const lees = ({ tx }: Aanroep, waar: { readonly id: string } | { readonly status: string; readonly jaar?: number }) =>
  tx<Rij[]>`
    select d.id, d.kenmerk, d.ketenpartner, k.naam as partnernaam, d.gemeente, d.soort,
      d.bedrag_in_centen as "bedragInCenten", d.ontstaan_op as "ontstaanOp", d.ontstaan_door as "ontstaanDoor",
      d.status, d.beoordeeld_op as "beoordeeldOp", d.reden
    from declaratie d join ketenpartner k on k.id = d.ketenpartner
    where ${
      'id' in waar
        ? tx`d.id = ${waar.id}`
        : tx`d.status = ${waar.status} ${waar.jaar ? tx`and extract(year from d.beoordeeld_op) = ${waar.jaar}` : tx``}`
    }
    order by d.ontstaan_op, d.kenmerk, d.soort desc limit ${'id' in waar ? 1 : waar.jaar ? 100_000 : LIJST + 1}`;

/** Four eyes: who told that there is something to claim does not approve it. */
const beletVan = ({ status, ontstaanDoor }: Rij, medewerker: string): string | null => {
  if (status !== 'open') return 'Hierover is al geoordeeld.';
  return ontstaanDoor === medewerker ? 'U oordeelde zelf over het resultaat. Een collega keurt het goed.' : null;
};

function toon(rij: Rij, { actor }: Aanroep): contract.Declaratiebeeld {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const { ontstaanDoor: _, ...rest } = rij;
  return { ...rest, bedragInCenten: Number(rij.bedragInCenten), belet: beletVan(rij, actor.medewerker) };
}

export async function declaraties(status: contract.Declaratiebeeld['status'], aanroep: Aanroep) {
  const rijen = await lees(aanroep, { status });
  return { declaraties: rijen.slice(0, LIJST).map((rij) => toon(rij, aanroep)), meer: rijen.length > LIJST };
}

/** Approves or refuses a claim, once. @throws Probleem 404, 409 */
export async function beoordeelDeclaratie(
  id: string,
  oordeel: { readonly oordeel: 'goedgekeurd' } | { readonly oordeel: 'afgewezen'; readonly reden: string },
  aanroep: Aanroep,
): Promise<contract.Declaratiebeeld> {
  const { tx, actor, vandaag } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  await tx`select 1 from declaratie where id = ${id} for update`;
  const [rij] = await lees(aanroep, { id });
  if (!rij) throw nietGevonden();
  const belet = beletVan(rij, actor.medewerker);
  if (belet) throw geweigerd(belet, rij.status === 'open' ? 'zelf-beoordeeld' : 'al-beoordeeld');
  await tx`update declaratie set ${tx({
    ...{ status: oordeel.oordeel, beoordeeld_op: vandaag, beoordeeld_door: actor.medewerker },
    reden: 'reden' in oordeel ? oordeel.reden : null,
  })} where id = ${id}`;
  const [nieuw] = await lees(aanroep, { id });
  if (!nieuw) throw nietGevonden();
  return toon(nieuw, aanroep);
}

/** What was approved in a year, to pay from another system: this product's ledger pays residents and employers only. */
export async function declaratiebestand(jaar: number | undefined, aanroep: Aanroep): Promise<Bestand> {
  const van = jaar ?? yearOf(aanroep.vandaag);
  const rijen = await lees(aanroep, { status: 'goedgekeurd', jaar: van });
  const csv = alsCsv([
    ['organisatie', 'kenmerk', 'gemeente', 'waarvoor', 'bedrag_in_centen', 'ontstaan_op', 'goedgekeurd_op'],
    ...rijen.map(({ partnernaam, kenmerk, gemeente, soort, bedragInCenten, ontstaanOp, beoordeeldOp }) => [
      ...[partnernaam, kenmerk, gemeente, soort === 'start' ? 'begin' : 'resultaat', Number(bedragInCenten)],
      ...[datumKort(ontstaanOp), beoordeeldOp ? datumKort(beoordeeldOp) : ''],
    ]),
  ]);
  return new Bestand(new TextEncoder().encode(csv), 'text/csv', `declaraties-${van}.csv`);
}
