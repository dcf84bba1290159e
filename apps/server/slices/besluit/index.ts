export * from './bevriezen.ts';
export * from './gevolg.ts';
export * from './store.ts';
export type * from './toestand.ts';
