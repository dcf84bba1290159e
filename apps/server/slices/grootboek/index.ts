export * from './boeken.ts';
export * from './jaarstof.ts';
export * from './loon.ts';
export { geboortedatumVan, loontrekkersVan } from './loontrekkers.ts';
export * from './saldo.ts';
