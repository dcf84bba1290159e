import { ibanInGroepen } from '@meedoen/casework/identificatie';
import { parseDate } from '@meedoen/law/kernel';
import { datumLang, euro } from '@meedoen/ui/weergave';
import type { Vraag } from './Vraagveld.tsx';

/** One part of what is known, in words. @param naam its name in the fact: `nettoInCenten` */
function deel(naam: string, waarde: unknown): string {
  if (naam === 'geschat') return waarde === true ? 'geschat' : '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') {
    if (naam === 'urenPerWeek') return `${waarde} uur per week`;
    return naam.endsWith('InCenten') ? euro(waarde) : String(waarde);
  }
  if (typeof waarde !== 'string') return '';
  const datum = parseDate(waarde);
  if (datum) return datumLang(datum);
  return naam === 'naam' || naam === 'kenmerk' || naam === '' ? waarde : waarde.replaceAll('-', ' ');
}

function inWoorden(waarde: unknown): string {
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'niets' : waarde.map(inWoorden).join('; ');
  if (typeof waarde !== 'object' || waarde === null) return deel('', waarde);
  return Object.entries(waarde)
    .map(([naam, een]) => deel(naam, een))
    .filter(Boolean)
    .join(', ');
}

/** What is known already, as people read it, whatever the shape of the fact: lines of a register, people, incomes. */
export function bekendTekst({ soort, keuzes, bekend }: Pick<Vraag, 'soort' | 'keuzes' | 'bekend'>): string {
  const waarde = bekend?.waarde;
  if (soort === 'bedrag' && typeof waarde === 'number') return euro(waarde);
  if (soort === 'iban' && typeof waarde === 'string') return ibanInGroepen(waarde);
  return keuzes?.find((keus) => keus.waarde === waarde)?.tekst ?? inWoorden(waarde);
}
