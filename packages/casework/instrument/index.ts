export * from './catalogus.ts';
export * from './next.ts';
export * from './opdracht.ts';
export * from './regels.ts';
export * from './stuk.ts';
export * from './toestand.ts';
export * from './toets.ts';
export * from './wachtlijst.ts';
