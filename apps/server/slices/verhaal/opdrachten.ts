import { addDays } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { geldendVerhaal, zetKlok } from './store.ts';
import { boekVerhaalmaanden } from './vorderingen.ts';

/** Cases in one transaction. */
const PORTIE = 200;

/**
 * Job `verhaal`: each day the months of bijstand that were booked since, and those whose costs changed; a portion at a
 * time. It puts itself in the queue for the next day.
 */
export async function boekVerhaalzaken(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const { uitvoerder } = opdracht;
  if (!uitvoerder) throw new Error('verhaal belongs to an uitvoerder');
  const door = { nu: klok.nu(), vandaag: klok.vandaag() };
  const na = typeof opdracht.gegevens.na === 'string' ? opdracht.gegevens.na : null;
  const zaken = await geldendVerhaal(tx, uitvoerder, na, PORTIE);
  for (const zaak of zaken) {
    await boekVerhaalmaanden(tx, zaak, door);
    await zetKlok(tx, zaak, door);
  }
  await recordTaak(tx, {
    ...{ uitvoerder, wie: 'Boeking van verhaal', doel: 'terugvordering', begin: door.nu, eind: klok.nu() },
    wat: 'Berekend wat iemand meebetaalt aan bijstand',
    betrokkenen: zaken.flatMap(({ persoon, onderhoudsplichtige, gemeente }) => [
      { id: persoon, gemeente },
      { id: onderhoudsplichtige, gemeente },
    ]),
  });
  const laatste = zaken.at(-1);
  if (laatste && zaken.length === PORTIE) {
    const gegevens = { ...opdracht.gegevens, na: laatste.id };
    await zetInWachtrij(tx, { soort: 'verhaal', gegevens, uitvoerder }, door.nu);
    return;
  }
  await planVerhaal(tx, uitvoerder, klok, 1);
}

/** Plans the booking of a day; twice is once. @param overDagen 0: today */
export async function planVerhaal(tx: Tx, uitvoerder: string, klok: Klok, overDagen = 0): Promise<void> {
  const dag = addDays(klok.vandaag(), overDagen);
  const sleutel = `verhaal:${uitvoerder}:${dag}`;
  const nietVoor = overDagen === 0 ? klok.nu() : beginVan(dag);
  await zetInWachtrij(tx, { soort: 'verhaal', gegevens: { dag }, uitvoerder, sleutel, nietVoor }, klok.nu());
}
