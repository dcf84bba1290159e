export * from './aanroep.ts';
export * from './cookies.ts';
export { type Dienst, maakDienst } from './dienst.ts';
export { type Handler, type Invoer, Wegen } from './wegen.ts';
