/** The day the benches play on; the last booked month is the one before. */
export const VANDAAG = '2026-11-24';
export const MAAND = '2026-11';
export const VORIGE_MAAND = '2026-10';
/** The pepper of the throwaway database. */
export const GEHEIM = 'a secret that only the bench has';
