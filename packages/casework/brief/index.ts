export { artikelVoluit } from './artikel.ts';
export * from './brief.ts';
export { controleerLeesbaarheid, LANGSTE_ZIN_WOORDEN, type Leesbevinding } from './leesbaarheid.ts';
export { maakBrief } from './maak.ts';
export { notificatietekst } from './notificatie.ts';
export { briefAlsTekst } from './platte-tekst.ts';
export * from './scherm.ts';
export * from './soorten.ts';
export { LANGSTE_ZIN, wijzigZin, type Zinweigering } from './wijzig.ts';
