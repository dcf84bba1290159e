import { isLopend, klok } from '@meedoen/casework/aanvraag';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Zaak } from './store.ts';

/** A notice of default was received: who treats the aanvraag sees the last day without a dwangsom (Awb 4:17). */
export async function bewaakDwangsom(tx: Tx, zaak: Zaak, door: Opdrachtgever): Promise<void> {
  const dwangsom = klok(zaak.toestand, door.vandaag)?.dwangsom;
  if (!dwangsom?.eersteDag || !isLopend(zaak.toestand)) return;
  const titel = 'In gebreke gesteld: beslis op tijd, anders loopt een dwangsom';
  await taak(tx, zaak, titel, addDays(dwangsom.eersteDag, -1), door);
}

async function taak(tx: Tx, zaak: Zaak, titel: string, uiterlijk: IsoDate | null, door: Opdrachtgever): Promise<void> {
  const { uitvoerder, gemeente, persoon, id } = zaak;
  await tx`insert into taak ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente, persoon, zaak: id, titel, uiterlijk },
    soort: 'taak',
    behandelaar: zaak.toestand.behandelaar ?? null,
    ontstaan_uit: 'Ingebrekestelling',
    aangemaakt_op: door.nu,
  })}`;
}
