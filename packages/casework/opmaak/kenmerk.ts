/** The letters each kind of thing is known by to people; with a year and a number they make its kenmerk. */
export const KENMERKLETTERS = {
  aanvraag: 'AV',
  afstemming: 'AF',
  besluit: 'BS',
  boete: 'BO',
  bezwaar: 'BZ',
  klacht: 'KL',
  loonkostensubsidie: 'LK',
  recht: 'RE',
  brief: 'BR',
  vordering: 'VO',
  betaalrun: 'RUN',
  betaling: 'BT',
  taak: 'TK',
  bericht: 'BE',
  signaal: 'SG',
  verhaal: 'VH',
  persoon: 'PS',
  verwijzing: 'VW',
} as const;
export type Kenmerksoort = keyof typeof KENMERKLETTERS;

/** A kenmerk as `AV-2026-000123`: per kind and year, numbered from 1. @throws RangeError outside 1 to 999,999. */
export function kenmerk(soort: Kenmerksoort, jaar: number, nummer: number): string {
  if (!Number.isInteger(nummer) || nummer < 1 || nummer > 999_999)
    throw new RangeError(`no number of a kenmerk: ${nummer}`);
  return `${KENMERKLETTERS[soort]}-${String(jaar).padStart(4, '0')}-${String(nummer).padStart(6, '0')}`;
}

/** Reads a kenmerk as somebody typed it. @returns undefined when it is none. */
export function parseKenmerk(text: string): { soort: Kenmerksoort; jaar: number; nummer: number } | undefined {
  const match = /^([A-Z]{2,3})-(\d{4})-(\d{6})$/.exec(text.trim().toUpperCase());
  const soort = (Object.keys(KENMERKLETTERS) as Kenmerksoort[]).find((each) => KENMERKLETTERS[each] === match?.[1]);
  return match && soort ? { soort, jaar: Number(match[2]), nummer: Number(match[3]) } : undefined;
}
