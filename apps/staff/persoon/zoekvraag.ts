import { isBsn } from '@meedoen/casework/identificatie';
import { type IsoDate, parseDate } from '@meedoen/law/kernel';

export interface Zoekvraag {
  readonly naam?: string;
  readonly geboortedatum?: IsoDate;
  readonly bsn?: string;
  readonly kenmerk?: string;
}

/** What somebody typed in one field: a bsn, a birth date (7-7-2002), a kenmerk (AV-2026-000123), or else a name. */
export function zoekvraagUit(tekst: string): Zoekvraag {
  const kaal = tekst.trim();
  const cijfers = kaal.replace(/[\s.]/g, '');
  if (isBsn(cijfers)) return { bsn: cijfers };
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(kaal) ?? [];
  const geboortedatum = parseDate(`${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`);
  if (geboortedatum) return { geboortedatum };
  if (/^[a-z]{1,4}-\d{4}-\d+$/i.test(kaal)) return { kenmerk: kaal.toUpperCase() };
  return { naam: kaal };
}
