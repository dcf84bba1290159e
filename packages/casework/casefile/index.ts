export * from './beleid.ts';
export * from './berekening.ts';
export * from './casus.ts';
export * from './dossier.ts';
export * from './problem.ts';
export * from './read.ts';
export * from './toets.ts';
export * from './uitkomsten.ts';
