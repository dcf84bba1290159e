import { addDays } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { proposeVerlopenDwangsommen } from './dwangsom.ts';

/** Job `dwangsommen`: one per uitvoerder and day; puts itself in the queue for the next day. */
export async function bewaakDwangsommen(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  if (!opdracht.uitvoerder) throw new Error('dwangsommen belongs to an uitvoerder');
  const door = { auteur: SYSTEEMAUTEUR, nu: klok.nu(), vandaag: klok.vandaag() };
  const betrokkenen = await proposeVerlopenDwangsommen(tx, opdracht.uitvoerder, door);
  await recordTaak(tx, {
    ...{ uitvoerder: opdracht.uitvoerder, wie: 'Bewaking van termijnen', doel: 'recht-op-bijstand', betrokkenen },
    ...{ wat: 'Nagekeken of wij te laat zijn met een besluit', begin: door.nu, eind: klok.nu() },
  });
  await planDwangsommen(tx, opdracht.uitvoerder, klok, 1);
}

/** Plans the look at a day; twice is once. @param overDagen 0: today */
export async function planDwangsommen(tx: Tx, uitvoerder: string, klok: Klok, overDagen = 0): Promise<void> {
  const dag = addDays(klok.vandaag(), overDagen);
  const sleutel = `dwangsommen:${uitvoerder}:${dag}`;
  const nietVoor = overDagen === 0 ? klok.nu() : beginVan(dag);
  await zetInWachtrij(tx, { soort: 'dwangsommen', gegevens: { dag }, uitvoerder, sleutel, nietVoor }, klok.nu());
}
