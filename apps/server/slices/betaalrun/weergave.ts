import { possibleRuncommands } from '@meedoen/casework/betaling';
import { ibanInGroepen } from '@meedoen/casework/identificatie';
import type { Betaalrun, betaalregel } from '@meedoen/contract/betaalrun';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { eigenKring, type Medewerker, verbodenVoor } from '../../platform/sessie/index.ts';
import { runtoestand } from './opdracht.ts';
import { type Regelrij, type Runrij, regelsVan, runtotalen } from './store.ts';

const COMMANDOS = new Set(['approveRun', 'cancelRun']);

/** Who looks at a run: approving is for another than who prepared, and for nobody with their own file in it. */
export interface Kijker {
  readonly id: string;
  readonly verboden: Medewerker['verboden'];
}

/** What came of the file. Read as the system: of a payment in a closed file too it only says that it is there. */
async function bankstand(tx: Tx, run: string): Promise<Pick<Betaalrun, 'bank' | 'teruggekomen'>> {
  const [rij] = await alsSysteem(
    tx,
    () => tx<{ open: boolean; gehoord: boolean; teruggekomen: number }[]>`
      select exists (select 1 from betaling where run = ${run} and status = 'in-bestand') as open,
        exists (select 1 from betaling where run = ${run} and status in ('bevestigd', 'teruggekomen')) as gehoord,
        (select count(*) from betaling where run = ${run} and status = 'teruggekomen')::int as teruggekomen`,
  );
  const { open = false, gehoord = false, teruggekomen = 0 } = rij ?? {};
  return { bank: gehoord ? (open ? 'deels' : 'verwerkt') : open ? 'wacht' : null, teruggekomen };
}

/** A run as the API gives it. */
export async function runWeergave(tx: Tx, rij: Runrij, kijker: Kijker, vandaag: IsoDate): Promise<Betaalrun> {
  const totalen = await runtotalen(tx, rij.id);
  const toestand = await runtoestand(tx, rij);
  const namen = await namenVan(tx, [rij.voorbereid_door, rij.goedgekeurd_door]);
  const bestanden = await tx<{ volgnummer: number; naam: string; aantal: number; totaal: number; sha256: Buffer }[]>`
    select volgnummer, naam, aantal, totaal_in_centen as totaal, sha256 from betaalbestand where run = ${rij.id} order by volgnummer`;
  const context = {
    vandaag,
    door: kijker.id,
    teBekijken: totalen.teBekijken,
    totaalSpecificaties: totalen.specificaties,
    eigenRegels: await regelsVan(tx, rij.id, eigenKring(kijker)),
  };
  return {
    id: rij.id,
    soort: rij.soort,
    maand: rij.maand,
    betaaldag: rij.betaaldag,
    gemeenten: [...rij.gemeenten],
    status: rij.status,
    versie: rij.versie,
    voortgang: { klaar: rij.klaar, totaal: rij.totaal },
    aantalBetalingen: totalen.aantalBetalingen,
    totaalInCenten: totalen.totaal,
    totaalWetInCenten: totalen.totaal,
    totaalGrootboekInCenten: totalen.grootboek,
    totaalSpecificatiesInCenten: totalen.specificaties,
    totaalBestandInCenten: totalen.bestand,
    ingehoudenInCenten: totalen.ingehouden,
    vorigeTotaalInCenten: totalen.vorig,
    brug: [...totalen.brug],
    teBekijken: totalen.teBekijken,
    verborgenRegels: await regelsVan(tx, rij.id, verbodenVoor(kijker, 'betaling-zien')),
    voorbereidDoor: namen.get(rij.voorbereid_door) ?? null,
    goedgekeurdDoor: rij.goedgekeurd_door ? (namen.get(rij.goedgekeurd_door) ?? null) : null,
    goedgekeurdOp: rij.goedgekeurd_op?.toISOString() ?? null,
    bestanden: bestanden.map(({ sha256, totaal, ...rest }) => ({
      ...rest,
      totaalInCenten: totaal,
      sha256: sha256.toString('hex'),
    })),
    ...(await bankstand(tx, rij.id)),
    mogelijkheden: possibleRuncommands(toestand, context)
      .filter(({ command }) => COMMANDOS.has(command))
      .map(({ command, mag, weigering }) => ({
        commando: command,
        mag,
        weigering: weigering
          ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
          : null,
      })),
  };
}

async function namenVan(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const rijen = await tx<
    { id: string; naam: string }[]
  >`select id, naam from medewerker where id = any(${ids.filter((id) => id !== null)})`;
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

/** A line as the API gives it. */
export async function regelWeergaven(tx: Tx, rijen: readonly Regelrij[]): Promise<z.input<typeof betaalregel>[]> {
  const namen = await namenVan(
    tx,
    rijen.map(({ bekeken_door }) => bekeken_door),
  );
  return rijen.map((rij) => {
    const { netto_in_centen: nu, vorig_in_centen: vorig } = rij;
    const iban = rij.specificatie.delen.find((deel) => deel.bestemming === 'persoon')?.iban;
    return {
      id: rij.id,
      persoon: rij.persoon,
      recht: rij.recht,
      naam: rij.naam,
      vorigInCenten: vorig,
      nuInCenten: nu,
      verschilInCenten: nu === null || vorig === null ? null : nu - vorig,
      oorzaak: rij.oorzaak,
      aandacht: rij.aandacht,
      bekekenDoor: rij.bekeken_door ? (namen.get(rij.bekeken_door) ?? null) : null,
      tegengehouden: rij.tegengehouden,
      iban: iban ? ibanInGroepen(iban) : null,
      status: rij.status,
    };
  });
}
