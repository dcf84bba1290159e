export * from './besluit.ts';
export * from './toestand.ts';
