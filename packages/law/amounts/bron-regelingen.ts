/** Sources of the amounts of payroll tax, IOAW, IOAZ and Bbz. */
export const NORMENBRIEF_2026_GRONDSLAGEN = 'SZW Normenbrief 1 januari 2026, bijlage III';
export const NORMENBRIEF_2026_BELASTING = 'SZW Normenbrief 1 januari 2026, bijlage VI';
export const HANDLEIDING_2019 =
  'Belastingdienst, Rekenregels en handleiding loonheffingen over bijstandsuitkeringen 2019 (LH 041 - 1Z91FD)';

/** A consolidated text as kept in MinBZK/regelrecht-corpus. */
export const ioaw = (datum: string, artikel: string): string =>
  `IOAW ${artikel}, tekst ${datum} (wetten.overheid.nl/BWBR0004044/${datum})`;
export const ioaz = (datum: string, artikel: string): string =>
  `IOAZ ${artikel}, tekst ${datum} (wetten.overheid.nl/BWBR0004163/${datum})`;
export const bbz = (datum: string, artikel: string): string =>
  `Bbz 2004 ${artikel}, tekst ${datum} (wetten.overheid.nl/BWBR0015711/${datum})`;
