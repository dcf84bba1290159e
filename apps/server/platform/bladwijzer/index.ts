import { parseDate } from '@meedoen/law/kernel';

// A bookmark goes out and comes back: whoever sends one back may have made it themselves.

/** Whether a text is an id as the database takes it. */
export const isId = (tekst: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(tekst);

/** An instant exactly as we write it, of years the database and the calendar both know. */
export function momentUit(tekst: string): Date | undefined {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(tekst)) return undefined;
  const moment = new Date(tekst);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** A calendar day of people now, or the end of time for what has no day. */
export const isDag = (tekst: string): boolean =>
  tekst === 'infinity' || (/^(19|20|21)/.test(tekst) && parseDate(tekst) !== undefined);

/** Text that was hidden in base64url, when the database can keep it. */
export function verborgenTekst(bladwijzer: string): string | undefined {
  const tekst = Buffer.from(bladwijzer, 'base64url').toString('utf8');
  return /\0|\ufffd/.test(tekst) ? undefined : tekst;
}
