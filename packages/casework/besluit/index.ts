export * from './besluit.ts';
export * from './dwangsom.ts';
export * from './toestand.ts';
export * from './vordering.ts';
