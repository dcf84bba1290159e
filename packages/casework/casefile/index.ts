export * from './berekening.ts';
export * from './casus.ts';
export * from './dossier.ts';
export * from './fout.ts';
export * from './lezen.ts';
export * from './uitkomsten.ts';
export * from './vergelijking.ts';
