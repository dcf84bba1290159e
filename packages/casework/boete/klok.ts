import { addDays, attempt, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { boeteBeslistermijn } from '@meedoen/law/participatiewet';
import type { Boetezaak } from './toestand.ts';

/** Days to come from a start to a voornemen or to letting it go: our own, so that nobody is left waiting. */
const ONDERZOEKSDAGEN = 28;
const BESLISDAGEN = 14;

/** Last day to decide (Awb 5:51 lid 1); undefined before the report, or when the term of that day was not read. */
export function boetebeslisdag(zaak: Boetezaak): IsoDate | undefined {
  if (!('rapport' in zaak)) return undefined;
  const { op } = zaak.rapport;
  const gelezen = attempt(() => boeteBeslistermijn(lawOn(op), op));
  return gelezen.ok ? gelezen.value.value : undefined;
}

/** What waits for staff and until when; undefined when nothing does. */
export function boeteklok(zaak: Boetezaak): { readonly wat: string; readonly uiterlijk: IsoDate } | undefined {
  if (zaak.toestand === 'onderzoek')
    return { wat: 'Boeteonderzoek: voornemen sturen of afzien', uiterlijk: addDays(zaak.gestartOp, ONDERZOEKSDAGEN) };
  if (zaak.toestand !== 'voornemen' && zaak.toestand !== 'zienswijze') return undefined;
  const wat =
    zaak.toestand === 'voornemen' ? 'Boete: besluiten na de reactietijd' : 'Boete: reactie lezen en besluiten';
  const eigen = addDays(zaak.voornemen.zienswijzeTot, BESLISDAGEN);
  const wet = boetebeslisdag(zaak);
  return { wat, uiterlijk: wet && wet < eigen ? wet : eigen };
}
