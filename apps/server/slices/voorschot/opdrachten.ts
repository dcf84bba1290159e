import { addDays } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { verleenVervallende } from './voorschot.ts';

/** Job `voorschotten`: one per uitvoerder and day; puts itself in the queue for the next day. */
export async function verleenVoorschotten(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  if (!opdracht.uitvoerder) throw new Error('voorschotten belongs to an uitvoerder');
  const { uitvoerder } = opdracht;
  const begin = klok.nu();
  const betrokkenen = await verleenVervallende(tx, uitvoerder, klok.vandaag(), begin);
  await recordTaak(tx, {
    ...{ uitvoerder, wie: 'Voorschot vanzelf', wat: 'Voorschot berekend', doel: 'uitbetaling', betrokkenen },
    ...{ begin, eind: klok.nu() },
  });
  await planVoorschotten(tx, opdracht.uitvoerder, klok, 1);
}

/** Plans the advances of a day; twice is once. @param overDagen 0: today */
export async function planVoorschotten(tx: Tx, uitvoerder: string, klok: Klok, overDagen = 0): Promise<void> {
  const dag = addDays(klok.vandaag(), overDagen);
  const sleutel = `voorschotten:${uitvoerder}:${dag}`;
  const nietVoor = overDagen === 0 ? klok.nu() : beginVan(dag);
  await zetInWachtrij(tx, { soort: 'voorschotten', gegevens: { dag }, uitvoerder, sleutel, nietVoor }, klok.nu());
}
