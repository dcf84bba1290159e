import { BOETE_AFZIEN_ARTIKEL } from '@meedoen/casework/boete';
import { maakBrief } from '@meedoen/casework/brief';
import type { Tx } from '../../platform/database/index.ts';
import { briefgegevens, eisBereikbaar, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Boeterij } from './store.ts';

async function gegevensVan(tx: Tx, { persoon: id, uitvoerder, gemeente }: Boeterij, wie: string, door: Opdrachtgever) {
  const over = { id, uitvoerder, gemeente };
  const gegevens = await briefgegevens(tx, over, wie, door);
  await eisBereikbaar(tx, over, gegevens.geadresseerde, door);
  return { over, gegevens };
}

/** The report with the voornemen (Awb 5:48, 5:50). Without it nobody knows that they may answer, so without an address it is refused. */
export async function sendVoornemenBoete(
  tx: Tx,
  rij: Boeterij,
  ondertekenaar: string,
  door: Opdrachtgever,
): Promise<void> {
  const { toestand } = rij;
  if (!('voornemen' in toestand)) throw new Error('no voornemen');
  const { schending, rapport, voornemen } = toestand;
  const { over, gegevens } = await gegevensVan(tx, rij, ondertekenaar, door);
  const brief = maakBrief('voornemen-boete', {
    ...gegevens,
    wat: schending.wat,
    van: schending.van,
    totEnMet: schending.totEnMet,
    rapport: rapport.bevindingen.split(/\n+/).filter((alinea) => alinea.trim() !== ''),
    waarschuwing: voornemen.waarschuwing,
    ...(voornemen.hoogstens === undefined ? {} : { hoogstens: voornemen.hoogstens }),
    zienswijzeTot: voornemen.zienswijzeTot,
  });
  await verstuurBrief(tx, brief, over, door);
}

/** That no fine follows, to who was told that one might (Awb 5:50 lid 2). */
export async function sendGeenBoete(tx: Tx, rij: Boeterij, ondertekenaar: string, door: Opdrachtgever): Promise<void> {
  const { toestand } = rij;
  // to who died no letter goes, and who was told nothing gets nothing
  if (toestand.toestand !== 'afgezien' || !toestand.afgezien.medegedeeld || toestand.afgezien.grond === 'overleden')
    return;
  const { schending, afgezien } = toestand;
  const { over, gegevens } = await gegevensVan(tx, rij, ondertekenaar, door);
  const brief = maakBrief('boete-afgezien', {
    ...gegevens,
    wat: schending.wat,
    van: schending.van,
    totEnMet: schending.totEnMet,
    artikel: BOETE_AFZIEN_ARTIKEL[afgezien.grond],
    reden: afgezien.reden,
  });
  await verstuurBrief(tx, brief, over, door);
}
