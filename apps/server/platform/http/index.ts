export * from './aanroep.ts';
export * from './cookies.ts';
export { API_VERSION, type Dienst, maakDienst } from './dienst.ts';
export { type Handler, type Invoer, Wegen } from './wegen.ts';
