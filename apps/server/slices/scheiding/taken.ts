import { datum } from '@meedoen/casework/opmaak';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Recht } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';

/** What a person must look at, because no rule decides it. */
export interface Zorgen {
  readonly zonderAdres: readonly string[];
  readonly zelfdeRekening: boolean;
  readonly ander: string;
}

const EEN_WEEK = 7;

/** Tasks for what the law leaves to a person, each in the file it is about. @returns their titles */
export async function zetTaken(
  tx: Tx,
  recht: Recht,
  { zonderAdres, zelfdeRekening, ander }: Zorgen,
  { nu, vandaag, op }: { readonly nu: Date; readonly vandaag: IsoDate; readonly op: IsoDate },
): Promise<string[]> {
  const { persoon, uitvoerder, gemeente } = recht;
  const taken: { wie: string; titel: string }[] = zonderAdres.map((wie) => ({
    wie,
    titel: 'Uit elkaar: vraag het nieuwe adres; tot dan gaat er geen post naar het oude',
  }));
  if (zelfdeRekening)
    for (const wie of [persoon, ander])
      taken.push({ wie, titel: 'Uit elkaar: vraag een eigen rekening; nu staat er één rekening voor twee mensen' });
  const [gevonden] = await alsSysteem(
    tx,
    () => tx<{ beslag: boolean; derde: boolean; aflossing: boolean }[]>`
      select exists (select 1 from feit where persoon = ${persoon} and soort = 'beslag' and upper_inf(bekend) and geldig @> ${op}::date) as beslag,
        exists (select 1 from bestemming where persoon = ${persoon} and soort = 'derde' and geldig @> ${op}::date) as derde,
        exists (select 1 from bestemming where persoon = ${persoon} and soort = 'aflossing' and geldig @> ${op}::date) as aflossing`,
  );
  if (gevonden?.beslag || gevonden?.aflossing)
    taken.push({ wie: persoon, titel: 'Uit elkaar: laat de beslagvrije voet opnieuw vaststellen' });
  if (gevonden?.derde)
    taken.push({ wie: persoon, titel: 'Uit elkaar: kijk na of wij huur of energie nog voor de goede persoon betalen' });
  taken.push({ wie: persoon, titel: 'Uit elkaar: vraag naar bezit, schulden, huur en alimentatie' });
  for (const { wie, titel } of taken) {
    const taak = { uitvoerder, gemeente, persoon: wie, soort: 'taak' as const, titel, bron: null };
    const wanneer = {
      uiterlijk: addDays(vandaag, EEN_WEEK),
      ontstaanUit: `Uit elkaar vanaf ${datum(op)} (${recht.kenmerk})`,
    };
    await zetTaakKlaar(tx, { ...taak, ...wanneer }, nu);
  }
  return [...new Set(taken.map(({ titel }) => titel))];
}
