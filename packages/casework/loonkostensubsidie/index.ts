export * from './dienst.ts';
export * from './klok.ts';
export * from './next.ts';
export * from './stuk.ts';
export * from './toestand.ts';
export * from './verschil.ts';
