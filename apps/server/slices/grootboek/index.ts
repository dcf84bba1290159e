export * from './boeken.ts';
export * from './loon.ts';
export { loontrekkersVan } from './loontrekkers.ts';
export * from './saldo.ts';
