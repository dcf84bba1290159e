export { berekenPortie, regelrij } from './berekenen.ts';
export { type Bestemmingrij, extraUit } from './bestemming.ts';
export { betalingenVan, boekPortie, maakBestanden } from './boeken.ts';
export { feitenPerHuishouden } from './huishoudens.ts';
export { type Regelstof, regelopdracht } from './invoer.ts';
export type { Kandidaat } from './kandidaat.ts';
export { betaalrunWegen } from './routes.ts';
export type { Regelinhoud, Regelrij } from './store.ts';
