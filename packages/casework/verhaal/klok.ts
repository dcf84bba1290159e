import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { indexeringOntbreekt } from './bedragen.ts';
import type { Verhaal } from './toestand.ts';

/** Days of our own for what no law gives a term for, so that nobody is left waiting. */
const ONDERZOEKSDAGEN = 56;
const STAPDAGEN = 14;

/** States in which money is asked or can be: they end, the others are waived. */
const GELDEND: readonly Verhaal['toestand'][] = ['betaalt', 'bij-rechter', 'inning', 'verzet'];
const CLOSED: readonly Verhaal['toestand'][] = ['afgezien', 'beeindigd'];

/**
 * What waits for staff in a case and until when; undefined: nothing.
 * @param overledenOp the day on which who has to maintain died: nothing else waits then
 */
export function verhaalklok(
  zaak: Verhaal,
  vandaag: IsoDate,
  overledenOp?: IsoDate,
): { readonly wat: string; readonly uiterlijk: IsoDate | null } | undefined {
  if (overledenOp && !CLOSED.includes(zaak.toestand)) {
    const stap = GELDEND.includes(zaak.toestand) ? 'beeindig het verhaal' : 'zie af van verhaal';
    return { wat: `onderhoudsplichtige overleden: ${stap}`, uiterlijk: addDays(overledenOp, STAPDAGEN) };
  }
  switch (zaak.toestand) {
    case 'onderzoek':
      return zaak.gevraagd
        ? { wat: 'gegevens binnen? Draagkracht vastleggen', uiterlijk: addDays(zaak.gevraagd.uiterlijk, STAPDAGEN) }
        : { wat: 'gegevens vragen of draagkracht vastleggen', uiterlijk: addDays(zaak.gestartOp, ONDERZOEKSDAGEN) };
    case 'berekend':
      return { wat: 'voornemen sturen of afzien', uiterlijk: addDays(zaak.draagkracht.op, STAPDAGEN) };
    case 'voornemen':
      return { wat: 'besluit voorbereiden', uiterlijk: addDays(zaak.voornemen.zienswijzeTot, STAPDAGEN) };
    case 'voorgesteld':
      return { wat: 'besluit ondertekenen', uiterlijk: addDays(zaak.voorstel.op, STAPDAGEN) };
    case 'besloten':
      return zaak.weigert
        ? { wat: 'betaalt niet. Naar de rechter of afzien?', uiterlijk: addDays(zaak.weigert.op, STAPDAGEN) }
        : { wat: 'betaalt de onderhoudsplichtige?', uiterlijk: addDays(zaak.besluit.uiterlijk, 1) };
    case 'bij-rechter':
      return { wat: 'wacht op de rechter', uiterlijk: null };
    case 'verzet':
      return { wat: 'wacht op de rechter (verzet)', uiterlijk: null };
    case 'inning': {
      const jaar = indexeringOntbreekt(zaak, vandaag);
      return jaar ? { wat: `indexering ${jaar} invoeren`, uiterlijk: `${jaar}-01-31` } : undefined;
    }
    default:
      return undefined;
  }
}
