import { gedragingszin } from '@meedoen/casework/afstemming';
import { maakBrief } from '@meedoen/casework/brief';
import type { Tx } from '../../platform/database/index.ts';
import { briefgegevens, eisBereikbaar, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { categorieenUit, type Wetsvoorstel } from './maatregel.ts';
import type { Afstemmingszaak } from './store.ts';

/** The letter of the voornemen (Awb 4:8). Without it nobody knows that they may answer, so without an address it is refused. */
export async function sendVoornemen(
  tx: Tx,
  zaak: Afstemmingszaak,
  wet: Wetsvoorstel,
  ondertekenaar: string,
  door: Opdrachtgever,
): Promise<void> {
  const { toestand } = zaak;
  if (!('voornemen' in toestand) || toestand.voornemen.maatregel.soort === 'geen') throw new Error('no voornemen');
  const { maatregel, zienswijzeTot } = toestand.voornemen;
  const wie = { id: zaak.persoon, uitvoerder: zaak.uitvoerder, gemeente: zaak.gemeente };
  const gegevens = await briefgegevens(tx, wie, ondertekenaar, door);
  await eisBereikbaar(tx, wie, gegevens.geadresseerde, door);
  const brief = maakBrief('voornemen-afstemming', {
    ...gegevens,
    gedraging: gedragingszin(
      toestand.gedraging,
      gegevens.taal,
      gegevens.aanspreekvorm,
      categorieenUit(wet.verordening),
    ),
    gebeurdOp: toestand.datum,
    artikel: wet.maatregel?.article ?? 'Pw art. 18',
    maatregel,
    zienswijzeTot,
  });
  await verstuurBrief(tx, brief, wie, door);
}
