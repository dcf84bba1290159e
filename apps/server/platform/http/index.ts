export * from './aanroep.ts';
export { adresVan } from './adres.ts';
export * from './cookies.ts';
export { API_VERSION, type Dienst, maakDienst } from './dienst.ts';
export { type Deel, toetsDeel } from './invoer.ts';
export { type Limiet, maakLimiet } from './limiet.ts';
export { type Handler, type Invoer, Wegen } from './wegen.ts';
