export * from './store.ts';
export type * from './toestand.ts';
