export * from './klok.ts';
export * from './next.ts';
export * from './opdracht.ts';
export * from './overeenkomst.ts';
export * from './resultaat.ts';
export * from './ruimte.ts';
export * from './toestand.ts';
