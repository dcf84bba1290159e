export * from './besluit.ts';
export * from './toestand.ts';
export * from './vordering.ts';
