export * from './dienst.ts';
export { isTeWijzigen, type Subsidiecontext } from './inhoud.ts';
export * from './klok.ts';
export * from './next.ts';
export * from './saldo.ts';
export * from './stuk.ts';
export * from './toestand.ts';
export * from './verschil.ts';
