import { boekVakantiegeldAnder } from '@meedoen/casework/betaling';
import { vakantiegeldVanAnder } from '@meedoen/casework/recht';
import { type Cents, firstDay, type Maand, monthOfDate, previousMonth } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { instantVan, rekenMaand } from '../berekening/index.ts';
import { alsPaar } from '../betaalrun/index.ts';
import { boek, geboektPerMaand } from '../grootboek/index.ts';
import { geefRechtopdracht, type Opdrachtgever, type Recht, rechtbasis } from '../recht/index.ts';

/**
 * Divides the holiday pay that was set aside for a couple, once the last month they were together in was booked: half of
 * what was built up until they parted is of the other, and is to be paid to them (art. 45 lid 1 and 4).
 * @returns the right, with the amount in its state once it was divided
 */
export async function divideVakantiegeld(tx: Tx, recht: Recht, door: Opdrachtgever): Promise<Recht> {
  const { scheiding, geldig } = recht.toestand;
  if (!scheiding || scheiding.vakantiegeldInCenten !== undefined) return recht;
  return alsSysteem(tx, async () => {
    const { vanaf, ander, rechthebbend } = scheiding;
    const maand = monthOfDate(vanaf);
    const laatste: Maand = vanaf === firstDay(maand) ? previousMonth(maand) : maand;
    const geboekt = (await geboektPerMaand(tx, [recht.id])).get(recht.id) ?? new Map();
    const samenBegonnen = monthOfDate(geldig.vanaf) <= laatste && geldig.vanaf < vanaf;
    if (rechthebbend && samenBegonnen && !geboekt.has(laatste)) return recht;
    const bedrag = rechthebbend && samenBegonnen ? await deelVanAnder(tx, recht, geboekt, door) : 0;
    const nieuw = await geefRechtopdracht(tx, recht, { commando: 'divideVakantiegeld', bedragInCenten: bedrag }, door);
    const { uitvoerder, gemeente, kenmerk, id, persoon } = recht;
    const omschrijving = `Vakantiegeld tot het uit elkaar gaan ${kenmerk}`;
    const kop = { uitvoerder, gemeente, persoon: ander, boekdatum: door.vandaag, omschrijving };
    const post = boekVakantiegeldAnder(kop, monthOfDate(door.vandaag), bedrag, { persoon, recht: id });
    await boek(tx, [{ bron: { soort: 'scheiding', id }, posten: post ? [post] : [] }], door.nu);
    return nieuw;
  });
}

async function deelVanAnder(
  tx: Tx,
  recht: Recht,
  geboekt: ReadonlyMap<Maand, { readonly vakantietoeslag: Cents }>,
  { nu }: Opdrachtgever,
): Promise<Cents> {
  const { scheiding } = recht.toestand;
  if (!scheiding) return 0;
  const [rij] = await tx<{ reserve: number | null }[]>`
    select -sum(bedrag_in_centen)::bigint as reserve from boeking where recht = ${recht.id} and rekening = 'vakantiegeld'`;
  const basis = await rechtbasis(tx, recht, instantVan(new Date(nu.getTime() + 1000)));
  const maand = monthOfDate(scheiding.vanaf);
  const samen =
    scheiding.vanaf === firstDay(maand)
      ? 0
      : (rekenMaand(alsPaar(basis, recht.toestand), maand, basis.beleid).vakantietoeslag ?? 0);
  const perMaand = new Map([...geboekt].map(([each, { vakantietoeslag }]) => [each, vakantietoeslag]));
  return vakantiegeldVanAnder(scheiding.vanaf, Number(rij?.reserve ?? 0), perMaand, samen);
}
