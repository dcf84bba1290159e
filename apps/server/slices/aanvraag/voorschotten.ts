import type { Cents, Maand } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Zaak } from './store.ts';

export interface OpenVoorschot {
  readonly maand: Maand;
  readonly bedrag: Cents;
}

/** What is still open of the advances of one aanvraag, by the month each belongs to. */
export async function openVoorschottenVan(tx: Tx, zaak: string): Promise<OpenVoorschot[]> {
  const rijen = await tx<OpenVoorschot[]>`
    select b.maand, sum(b.bedrag_in_centen)::bigint as bedrag
    from besluit v join journaalpost j on j.bron_soort = 'besluit' and j.bron = v.id
      join boeking b on b.journaalpost = j.id and b.rekening = 'voorschot'
    where v.zaak = ${zaak} group by b.maand having sum(b.bedrag_in_centen) > 0 order by b.maand`;
  return rijen.map(({ maand, bedrag }) => ({ maand, bedrag: Number(bedrag) }));
}

/** A person looks at an advance that was paid: take it back or not. @param bron the proposal, when there is one */
export async function vraagOverVoorschot(tx: Tx, zaak: Zaak, bron: string | null, door: Opdrachtgever): Promise<void> {
  const { uitvoerder, gemeente, persoon, id } = zaak;
  await tx`insert into taak ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente, persoon, zaak: id, bron },
    soort: bron ? 'herziening' : 'taak',
    titel: 'Voorschot: terugvorderen of niet?',
    ontstaan_uit: 'Geen recht na een voorschot',
    aangemaakt_op: door.nu,
  })} on conflict do nothing`;
}
