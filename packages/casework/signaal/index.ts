export * from './bestand.ts';
export * from './herbouw.ts';
export * from './next.ts';
export * from './toestand.ts';
