export { berekenPortie } from './berekenen.ts';
export { boekPortie, maakBestanden } from './boeken.ts';
export { betaalrunWegen } from './routes.ts';
export type { Regelinhoud, Regelrij } from './store.ts';
