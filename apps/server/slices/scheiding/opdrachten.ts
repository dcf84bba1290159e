import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { type Opdrachtgever, rechtMetId } from '../recht/index.ts';
import { divideVakantiegeld } from './vakantiegeld.ts';

const SOORT = 'scheidingen';

/** Puts the job of an uitvoerder in the queue for the start of a day. */
export async function planScheidingen(tx: Tx, uitvoerder: string, klok: Klok, dag?: IsoDate): Promise<void> {
  const wanneer = dag ?? klok.vandaag();
  const sleutel = `${SOORT}:${uitvoerder}:${wanneer}`;
  const opdracht = { soort: SOORT, gegevens: {}, uitvoerder, sleutel, nietVoor: dag ? beginVan(dag) : klok.nu() };
  await alsSysteem(tx, () => zetInWachtrij(tx, opdracht, klok.nu()));
}

/** Job: holiday pay of couples that parted is divided once their last month together was booked; comes again each day. */
export async function divideOpenVakantiegeld(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  if (!opdracht.uitvoerder) throw new Error('scheidingen belongs to an uitvoerder');
  const vandaag = klok.vandaag();
  const begin = klok.nu();
  const rijen = await tx<{ id: string }[]>`
    select id from recht where uitvoerder = ${opdracht.uitvoerder} and toestand ? 'scheiding'
      and not toestand->'scheiding' ? 'vakantiegeldInCenten' and toestand->'scheiding'->>'vanaf' <= ${addDays(vandaag, 31)}`;
  const reden = 'Het vakantiegeld tot het uit elkaar gaan';
  const door: Opdrachtgever = { auteur: SYSTEEMAUTEUR, nu: klok.nu(), vandaag, reden };
  const betrokkenen: { id: string; gemeente: string }[] = [];
  for (const { id } of rijen) {
    const recht = await rechtMetId(tx, id);
    if (!recht) continue;
    const nieuw = await divideVakantiegeld(tx, recht, door);
    if (nieuw.versie !== recht.versie) betrokkenen.push({ id: recht.persoon, gemeente: recht.gemeente });
  }
  if (betrokkenen.length > 0)
    await recordTaak(tx, {
      ...{ uitvoerder: opdracht.uitvoerder, wie: 'Betaalrun', wat: 'Vakantiegeld verdeeld', doel: 'uitbetaling' },
      ...{ begin, eind: klok.nu(), betrokkenen },
    });
  await planScheidingen(tx, opdracht.uitvoerder, klok, addDays(vandaag, 1));
}
